package neo4jstore

import (
	"context"
	"fmt"
	"slices"

	"raccordo/cypher"
	"raccordo/graph"
)

// walksAtMost is how many shortest walks the database lists and orders by itself.
// Where there are more, it gives their layers instead: a ladder of k diamonds has
// 2^k walks and 4k steps.
const walksAtMost = 5_000

// Paths finds and orders the shortest paths inside the database. Of longer paths
// and those through given units the database finds the corridor in which they
// lie; simplepaths lists them.
func (v *view) Paths(ctx context.Context, q graph.PathQuery) (graph.PathResult, error) {
	if err := q.Valid(); err != nil {
		return graph.PathResult{}, err
	}
	if q.Longer > 0 || len(q.Via) > 0 {
		r, err := v.simplePaths(ctx, q)
		if err != nil {
			return graph.PathResult{}, fmt.Errorf("paths from %q to %q in edition %q: %w", q.From, q.To, v.summary.Edition.ID, err)
		}
		return r, nil
	}
	chains, err := v.shortest(ctx, q)
	if err != nil {
		return graph.PathResult{}, fmt.Errorf("paths from %q to %q in edition %q: %w", q.From, q.To, v.summary.Edition.ID, err)
	}
	if len(chains) > q.Limit {
		return graph.PathResult{Paths: chains[:q.Limit], Truncated: true}, nil
	}
	return graph.PathResult{Paths: chains}, nil
}

// shortest returns the first q.Limit+1 chains.
func (v *view) shortest(ctx context.Context, q graph.PathQuery) ([]graph.Chain, error) {
	r, err := v.one(ctx, v.paths(q))
	if err != nil {
		return nil, err
	}
	ends, err := value[int64](r, "ends")
	if err != nil {
		return nil, err
	}
	if ends < 2 {
		return nil, graph.ErrNotFound
	}
	walked, err := value[int64](r, "walked")
	if err != nil {
		return nil, err
	}
	chains := convert(mapsIn(r), chainOf)
	if walked < int64(v.store.walks) {
		return chains, nil
	}
	hops := len(chains[0].Types)
	r, err = v.one(ctx, v.query(cypher.PathsLayers.At(max(hops-1, 1)), v.conditions(q)))
	if err != nil {
		return nil, err
	}
	return readBack(convert(mapsIn(r), reachedOf), q, hops), nil
}

func (v *view) paths(q graph.PathQuery) query {
	params := v.conditions(q)
	params["to"], params["limit"], params["most"] = string(q.To), q.Limit+1, v.store.walks
	return v.query(cypher.Paths.At(q.MaxHops), params)
}

func (v *view) conditions(q graph.PathQuery) row {
	return row{"from": string(q.From), "types": edgeTypes(q.Types), "directed": q.Directed, "avoid": texts(q.Avoid)}
}

func chainOf(m map[string]any) graph.Chain {
	return graph.Chain{Units: named[graph.UnitID](m, "units"), Types: named[graph.StepType](m, "types")}
}

// onward is a hop on a shortest path, as it leaves a unit.
type onward struct {
	to graph.UnitID
	by graph.StepType
}

// readBack returns the first q.Limit+1 chains of that many hops, in order.
//
// Only units from which q.To is reached in time are kept, so every beginning of a
// chain has an end. Of the beginnings of one length only the least q.Limit+1 can
// become one of the chains wanted: a beginning that is less, by units and then by
// types, becomes a chain that is less. O(hops · limit² · log limit) after one walk
// over the layers.
func readBack(layers []graph.Reached, q graph.PathQuery, hops int) []graph.Chain {
	via := make(map[graph.UnitID][]graph.Via, len(layers))
	for _, r := range layers {
		via[r.Unit] = r.Via
	}
	next := make(map[graph.UnitID][]onward)
	layer := []graph.UnitID{q.To}
	for range hops {
		var before []graph.UnitID
		for _, u := range layer {
			for _, h := range via[u] {
				if next[h.Unit] == nil {
					before = append(before, h.Unit)
				}
				next[h.Unit] = append(next[h.Unit], onward{u, h.Type})
			}
		}
		layer = before
	}
	chains := []graph.Chain{{Units: []graph.UnitID{q.From}}}
	for range hops {
		var longer []graph.Chain
		for _, c := range chains {
			for _, h := range next[c.Units[len(c.Units)-1]] {
				longer = append(longer, graph.Chain{
					Units: append(slices.Clone(c.Units), h.to),
					Types: append(slices.Clone(c.Types), h.by),
				})
			}
		}
		slices.SortFunc(longer, graph.CompareChains)
		chains = longer[:min(len(longer), q.Limit+1)]
	}
	return chains
}
