package explore

import (
	"cmp"
	"context"
	"fmt"
	"slices"

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
		External: []graph.UnitID{},
	}
	for i, r := range res.Reached {
		if n := len(a.Levels); n == 0 || a.Levels[n-1].Distance != r.Distance {
			a.Levels = append(a.Levels, ImpactLevel{Distance: r.Distance})
		}
		level := &a.Levels[len(a.Levels)-1]
		level.Units = append(level.Units, Reached{
			ID: r.Unit, Chain: h.steps(i), Sentence: g.reached(q.From, r.Unit, r.Distance),
		})
		kind := g.unit(r.Unit).Kind
		a.Totals[kind]++
		if kind == graph.KindExternal {
			a.External = append(a.External, r.Unit)
		}
	}
	if a.ToHear, err = toHear(ctx, v, g, q.From); err != nil {
		return nil, err
	}
	a.Sentence, a.Units = g.impact(*a), g.refs()
	return a, nil
}

// toHear returns the units to hear or agree with, by unit and then by the step's
// ends.
func toHear(ctx context.Context, v graph.View, g glossary, id graph.UnitID) ([]Heard, error) {
	steps, err := v.Neighbourhood(ctx, []graph.UnitID{id}, []graph.StepType{graph.StepCollaboratesWith})
	if err != nil {
		return nil, fmt.Errorf("read the collaborations of %q: %w", id, err)
	}
	steps = slices.DeleteFunc(steps, func(s graph.Step) bool {
		return !slices.Contains(s.Modes, graph.Hearing) && !slices.Contains(s.Modes, graph.Agreement)
	})
	var mentions []graph.UnitID
	for _, s := range steps {
		mentions = append(mentions, s.From, s.To)
		if s.Through != "" {
			mentions = append(mentions, s.Through)
		}
	}
	if err := g.read(ctx, v, mentions); err != nil {
		return nil, err
	}
	heard := make([]Heard, 0, len(steps))
	for _, s := range steps {
		h := Heard{Unit: s.To, Step: g.answerStep(graph.Hop{Step: s, Forward: s.From == id})}
		if s.To == id {
			h.Unit = s.From
		}
		heard = append(heard, h)
	}
	slices.SortStableFunc(heard, func(a, b Heard) int { return cmp.Compare(a.Unit, b.Unit) })
	return heard, nil
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
