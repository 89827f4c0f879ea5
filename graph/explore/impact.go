package explore

import (
	"context"
	"fmt"

	"raccordo/graph"
)

// Impact lists what a change of a unit reaches, level by level, each unit once
// with the least of its shortest chains.
func (x *Explorer) Impact(ctx context.Context, edition graph.EditionID, req ImpactRequest) (*ImpactAnswer, error) {
	v, err := x.view(ctx, edition)
	if err != nil {
		return nil, err
	}
	q, err := reachQuery(ctx, v, req)
	if err != nil {
		return nil, err
	}
	res, err := v.Reach(ctx, q)
	if err != nil {
		return nil, fmt.Errorf("find the impact of %q: %w", q.From, err)
	}
	g, err := readGlossary(ctx, v, []graph.UnitID{q.From})
	if err != nil {
		return nil, err
	}
	h, err := hydrate(ctx, v, g, leastChains(q.From, res.Reached), downwards)
	if err != nil {
		return nil, err
	}
	a := &ImpactAnswer{
		Edition:  refOf(v),
		Question: ImpactQuestion{Unit: q.From, Kinds: q.Types, Levels: q.Levels},
		Unit:     q.From,
		Levels:   []ImpactLevel{},
		Totals:   make(map[graph.Kind]int),
	}
	for i, r := range res.Reached {
		if n := len(a.Levels); n == 0 || a.Levels[n-1].Distance != r.Distance {
			a.Levels = append(a.Levels, ImpactLevel{Distance: r.Distance})
		}
		level := &a.Levels[len(a.Levels)-1]
		level.Units = append(level.Units, Reached{
			ID: r.Unit, Chain: h.steps(i), Sentence: g.reached(q.From, r.Unit, r.Distance),
		})
		a.Totals[g.unit(r.Unit).Kind]++
	}
	a.Sentence, a.Units = g.impact(*a), g.refs()
	return a, nil
}

// reachQuery fills in defaults and returns every problem at once.
func reachQuery(ctx context.Context, v graph.View, req ImpactRequest) (graph.ReachQuery, error) {
	var n names
	q := graph.ReachQuery{
		From:   n.unit(ctx, v, "unit", req.Unit),
		Types:  distinct(append([]graph.StepType{}, req.Kinds...)),
		Levels: req.Levels,
	}
	if len(q.Types) == 0 {
		q.Types = append(q.Types, graph.DefaultReachTypes...)
	}
	if q.Levels == 0 {
		q.Levels = graph.DefaultLevels
	}
	return q, n.problems(q.Valid())
}
