package neo4jstore

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"

	"raccordo/cypher"
	"raccordo/graph"
)

// Reach has the database find each level from the one before.
func (v *view) Reach(ctx context.Context, q graph.ReachQuery) (graph.ReachResult, error) {
	if err := q.Valid(); err != nil {
		return graph.ReachResult{}, err
	}
	reached, err := v.reached(ctx, q)
	if err != nil {
		return graph.ReachResult{}, fmt.Errorf("reach from %q in edition %q: %w", q.From, v.summary.Edition.ID, err)
	}
	return graph.ReachResult{Reached: reached}, nil
}

// reached asks level by level.
func (v *view) reached(ctx context.Context, q graph.ReachQuery) ([]graph.Reached, error) {
	seen := map[graph.UnitID]bool{q.From: true}
	var all []graph.Reached
	level := []graph.UnitID{q.From}
	for distance := 1; distance <= q.Levels && len(level) > 0; distance++ {
		r, err := v.one(ctx, v.reach(q, level))
		if err != nil {
			return nil, err
		}
		ends, err := value[int64](r, "ends")
		if err != nil {
			return nil, err
		}
		if ends == 0 {
			return nil, graph.ErrNotFound
		}
		via := make(map[graph.UnitID][]graph.Via)
		for _, hop := range list[[]any](r.AsMap(), "found") {
			k := hopOf(hop)
			if !seen[k.To] {
				via[k.To] = append(via[k.To], graph.Via{Unit: k.From, Type: k.Type})
			}
		}
		level = slices.Sorted(maps.Keys(via))
		for _, u := range level {
			seen[u] = true
			all = append(all, graph.Reached{Unit: u, Distance: distance, Via: sortedVia(via[u])})
		}
	}
	return all, nil
}

// reach asks for the units that depend on those of ids.
func (v *view) reach(q graph.ReachQuery, ids []graph.UnitID) query {
	return v.query(cypher.Reach, row{"from": string(q.From), "types": edgeTypes(q.Types), "ids": texts(ids)})
}

// hopOf reads two units and a relationship type.
func hopOf(hop []any) graph.StepKey {
	from, _ := hop[0].(string)
	to, _ := hop[1].(string)
	relationship, _ := hop[2].(string)
	return graph.StepKey{From: graph.UnitID(from), To: graph.UnitID(to), Type: graph.EdgeType(relationship).Step()}
}

func sortedVia(via []graph.Via) []graph.Via {
	slices.SortFunc(via, func(a, b graph.Via) int {
		return cmp.Or(cmp.Compare(a.Unit, b.Unit), cmp.Compare(a.Type, b.Type))
	})
	return slices.Compact(via)
}
