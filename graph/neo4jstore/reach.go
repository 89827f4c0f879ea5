package neo4jstore

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"raccordo/cypher"
	"raccordo/graph"
)

// Reach finds the units and their last hops inside the database.
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

func (v *view) reached(ctx context.Context, q graph.ReachQuery) ([]graph.Reached, error) {
	r, err := v.one(ctx, v.reach(q))
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
	reached := convert(mapsIn(r), reachedOf)
	slices.SortFunc(reached, func(a, b graph.Reached) int {
		return cmp.Or(cmp.Compare(a.Distance, b.Distance), cmp.Compare(a.Unit, b.Unit))
	})
	return reached, nil
}

// reach asks for all units within q.Levels; the bound of the search is one less,
// at least 1, since the statement takes the last step itself.
func (v *view) reach(q graph.ReachQuery) query {
	return v.query(cypher.Reach.At(max(q.Levels-1, 1)), row{
		"from": string(q.From), "types": edgeTypes(q.Types), "levels": q.Levels,
	})
}

func reachedOf(m map[string]any) graph.Reached {
	pairs := list[[]any](m, "via")
	via := make([]graph.Via, len(pairs))
	for i, p := range pairs {
		unit, _ := p[0].(string)
		relationship, _ := p[1].(string)
		via[i] = graph.Via{Unit: graph.UnitID(unit), Type: graph.EdgeType(relationship).Step()}
	}
	slices.SortFunc(via, func(a, b graph.Via) int {
		return cmp.Or(cmp.Compare(a.Unit, b.Unit), cmp.Compare(a.Type, b.Type))
	})
	return graph.Reached{Unit: graph.UnitID(str(m, "id")), Distance: number(m, "distance"), Via: slices.Compact(via)}
}
