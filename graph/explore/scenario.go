package explore

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"raccordo/graph"
)

// Scenario says what a list of changes, applied in order, would do. It reads the
// whole edition and writes nothing. A change may name units that an earlier one
// made. Of the first change that cannot be, every problem is reported, each with
// its place in the request; later ones are only checked as far as they can be
// without it.
func (x *Explorer) Scenario(ctx context.Context, edition graph.EditionID, req ScenarioRequest) (*ScenarioAnswer, error) {
	v, err := x.view(ctx, edition)
	if err != nil {
		return nil, err
	}
	if len(req.Changes) == 0 {
		return nil, &graph.ProblemsError{Problems: []graph.Problem{{Where: "changes", What: "none given"}}}
	}
	g, err := graph.Load(ctx, v)
	if err != nil {
		return nil, fmt.Errorf("read the edition: %w", err)
	}
	a := &ScenarioAnswer{Edition: refOf(v), Changes: []Change{}, Effects: []Effect{}, Before: Measure(g)}
	mentioned, names := make(map[graph.UnitID]graph.Unit), graphGlossary(g)
	for i, r := range req.Changes {
		c, err := changeOf(ctx, g, i, r)
		if err != nil {
			return nil, joinProblems(err, laterProblems(req.Changes, i+1))
		}
		after, err := Merge(g, c)
		if err != nil {
			return nil, fmt.Errorf("changes[%d]: %w", i, err)
		}
		effects := mergeEffects(g, after, c)
		mention(mentioned, g, after, c, effects)
		a.Changes = append(a.Changes, c)
		a.Effects = append(a.Effects, effects...)
		g = after
	}
	sortEffects(a.Effects)
	a.After, a.Graph = Measure(g), g
	a.Sentence = names.scenario(*a)
	for _, id := range slices.Sorted(maps.Keys(mentioned)) {
		a.Units = append(a.Units, unitRef(mentioned[id]))
	}
	return a, nil
}

// mention adds the units that a change and its effects name, as they were; the
// new unit takes the place of a merged one whose id it has.
func mention(mentioned map[graph.UnitID]graph.Unit, before, after *graph.Graph, c Change, effects []Effect) {
	add := func(ids []graph.UnitID) {
		for _, id := range ids {
			if u, ok := before.Unit(id); ok {
				mentioned[id] = u
			}
		}
	}
	add(c.Units)
	for _, e := range effects {
		add(e.Units)
	}
	mentioned[c.Into], _ = after.Unit(c.Into)
}

// changeOf resolves the names of a change and completes it.
func changeOf(ctx context.Context, g *graph.Graph, i int, r ChangeRequest) (Change, error) {
	where := fmt.Sprintf("changes[%d]", i)
	var n names
	c := Change{Type: r.Type, Into: r.Into, Name: r.Name, Units: n.units(ctx, memory{g}, where+".units", r.Units)}
	if len(n.failures) > 0 {
		return c, n.problems(problemsError(shapeProblems(where, r)))
	}
	c, ps := understand(g, where, c)
	return c, problemsError(ps)
}

// shapeProblems returns what is wrong with a change whatever its units are.
func shapeProblems(where string, r ChangeRequest) []graph.Problem {
	var ps []graph.Problem
	if r.Type != ChangeMerge {
		return append(ps, graph.Problem{Where: where + ".type", What: fmt.Sprintf("change %q: want %q", r.Type, ChangeMerge)})
	}
	if n := len(r.Units); n < 2 {
		ps = append(ps, graph.Problem{Where: where + ".units", What: fmt.Sprintf("%d given: a merger needs two or more", n)})
	}
	return ps
}

func laterProblems(changes []ChangeRequest, from int) error {
	var ps []graph.Problem
	for i := from; i < len(changes); i++ {
		ps = append(ps, shapeProblems(fmt.Sprintf("changes[%d]", i), changes[i])...)
	}
	return problemsError(ps)
}

func joinProblems(errs ...error) error {
	var n names
	return n.problems(errs...)
}

func problemsError(ps []graph.Problem) error {
	if len(ps) == 0 {
		return nil
	}
	return &graph.ProblemsError{Problems: ps}
}
