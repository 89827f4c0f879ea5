package neo4jstore

import (
	"context"
	"fmt"
	"slices"

	"raccordo/cypher"
	"raccordo/graph"
)

// walksAtMost is how many shortest walks the database lists and orders by itself.
// Where there are more, simplepaths lists the first ones: a ladder of k diamonds
// has 2^k walks and 4k steps.
const walksAtMost = 5_000

// Paths finds and orders the shortest paths inside the database. Of longer paths,
// those through given units, and directed ones that may share competences, which
// no one pattern says, it reads what lies between the ends, frontier by frontier;
// simplepaths lists them.
func (v *view) Paths(ctx context.Context, q graph.PathQuery) (graph.PathResult, error) {
	if err := q.Valid(); err != nil {
		return graph.PathResult{}, err
	}
	ask := v.shortest
	if q.Longer > 0 || len(q.Via) > 0 || q.Directed && slices.Contains(q.Types, graph.StepSharesCompetence) {
		ask = v.simplePaths
	}
	r, err := ask(ctx, q)
	if err != nil {
		return graph.PathResult{}, fmt.Errorf("paths from %q to %q in edition %q: %w", q.From, q.To, v.summary.Edition.ID, err)
	}
	return r, nil
}

func (v *view) shortest(ctx context.Context, q graph.PathQuery) (graph.PathResult, error) {
	r, err := v.one(ctx, v.paths(q))
	if err != nil {
		return graph.PathResult{}, err
	}
	ends, err := value[int64](r, "ends")
	if err != nil {
		return graph.PathResult{}, err
	}
	if ends < 2 {
		return graph.PathResult{}, graph.ErrNotFound
	}
	walked, err := value[int64](r, "walked")
	if err != nil {
		return graph.PathResult{}, err
	}
	chains := convert(mapsIn(r), chainOf)
	if walked >= int64(v.store.walks) {
		q.MaxHops = len(chains[0].Types)
		return newBetween(v, q).paths(ctx, q)
	}
	if len(chains) > q.Limit {
		return graph.PathResult{Paths: chains[:q.Limit], Truncated: true}, nil
	}
	return graph.PathResult{Paths: chains}, nil
}

func (v *view) paths(q graph.PathQuery) query {
	params := row{
		"from": string(q.From), "to": string(q.To), "types": edgeTypes(q.Types), "avoid": texts(q.Avoid),
		"limit": q.Limit + 1, "most": v.store.walks,
	}
	statement := cypher.Paths
	if q.Directed {
		statement = cypher.PathsDirected
	}
	return v.query(statement.At(q.MaxHops), params)
}

func chainOf(m map[string]any) graph.Chain {
	return graph.Chain{Units: named[graph.UnitID](m, "units"), Types: named[graph.StepType](m, "types")}
}
