package explore

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"sync"

	"raccordo/graph"
)

// Scenario says what a list of changes, applied in order, would do. It reads the
// whole edition and writes nothing. A change may name units that an earlier one
// made. Everything wrong with the request is reported at once, as a
// *ScenarioError: a change that cannot be is left out, and the later ones are
// looked at as far as they can be without it.
func (x *Explorer) Scenario(ctx context.Context, edition graph.EditionID, req ScenarioRequest) (*ScenarioAnswer, error) {
	if len(req.Changes) == 0 {
		return nil, &ScenarioError{[]ScenarioProblem{problemOf("changes", "none given")}}
	}
	p, ref, err := x.applied(ctx, edition, req)
	if err != nil {
		return nil, err
	}
	a := p.answer()
	a.Edition = ref
	return a, nil
}

// applied applies the changes asked for to the edition.
func (x *Explorer) applied(ctx context.Context, edition graph.EditionID, req ScenarioRequest) (*plan, EditionRef, error) {
	v, err := x.view(ctx, edition)
	if err != nil {
		return nil, EditionRef{}, err
	}
	g, err := graph.Load(ctx, v)
	if err != nil {
		return nil, EditionRef{}, fmt.Errorf("read the edition: %w", err)
	}
	p := newPlan(g)
	for i, r := range req.Changes {
		if err := p.change(ctx, i, r); err != nil {
			return nil, EditionRef{}, err
		}
	}
	if len(p.problems) > 0 && !req.Lenient {
		return nil, EditionRef{}, &ScenarioError{p.problems}
	}
	return p, refOf(v), nil
}

// plan is a scenario being evaluated.
type plan struct {
	before, now *graph.Graph
	changes     []Change
	effects     []told
	problems    []ScenarioProblem
	mentioned   map[graph.UnitID]graph.Unit

	origins map[graph.UnitID][]graph.UnitID // of each unit that changes made or changed: the units before it came from
	ended   map[graph.UnitID]ending
	missed  map[string]bool // names of units that a change left out would have made
}

// ending is how a unit ended.
type ending struct {
	change     int // from 1
	successors []graph.UnitID
}

func newPlan(g *graph.Graph) *plan {
	return &plan{
		before: g, now: g, changes: []Change{},
		mentioned: make(map[graph.UnitID]graph.Unit), origins: make(map[graph.UnitID][]graph.UnitID),
		ended: make(map[graph.UnitID]ending), missed: make(map[string]bool),
	}
}

// change resolves, completes and applies one change, or keeps its problems. The
// error is one of the context.
func (p *plan) change(ctx context.Context, i int, r ChangeRequest) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	c, problems, blind, err := p.resolve(ctx, i, r)
	if err != nil {
		return err
	}
	number, where := i+1, fmt.Sprintf("changes[%d]", i)
	if len(problems) == 0 && !blind {
		c, problems = understand(p.now, where, c)
	} else {
		problems = append(problems, shapeProblems(where, r)...)
	}
	for i := range problems {
		problems[i].Change = number
	}
	if len(problems) > 0 || blind {
		p.problems = append(p.problems, problems...)
		p.miss(r)
		return nil
	}
	p.apply(number, c)
	return nil
}

// apply makes the change and lists its effects.
func (p *plan) apply(number int, c Change) {
	after := Apply(p.now, c)
	effects := effectsOf(p.now, after, c)
	for i := range effects {
		effects[i].Change = number
	}
	p.mention(after, c, effects)
	p.trace(number, after, c)
	p.changes = append(p.changes, c)
	p.effects = append(p.effects, effects...)
	p.now = after
}

// trace keeps which units before the units after the change came from, and which
// ended.
func (p *plan) trace(number int, after *graph.Graph, c Change) {
	if c.Type == ChangeCreate {
		p.origins[c.Into] = nil
		return
	}
	successors := changeKinds[c.Type].successors
	from := make(map[graph.UnitID][]graph.UnitID)
	for _, id := range c.Units {
		for _, s := range successors(c, id) {
			from[s] = append(from[s], originsOf(p.before, id, p.origins)...)
		}
	}
	for _, id := range c.Units {
		if _, lives := after.Unit(id); !lives {
			p.ended[id] = ending{number, successors(c, id)}
			p.origins[id] = nil
		}
	}
	for _, s := range sortedKeys(from) {
		ids := from[s]
		if c.Type == ChangeAbolish { // the heir is what it was, too
			ids = append(ids, originsOf(p.before, s, p.origins)...)
		}
		p.origins[s] = distinct(ids)
		delete(p.ended, s)
	}
}

// mention keeps the units that a change and its effects name, as they were before
// it; what it makes takes the place of a unit whose id it has.
func (p *plan) mention(after *graph.Graph, c Change, effects []told) {
	add := func(ids ...graph.UnitID) {
		for _, id := range ids {
			if u, ok := p.now.Unit(id); ok {
				p.mentioned[id] = u
			} else if u, ok := after.Unit(id); ok {
				p.mentioned[id] = u
			}
		}
	}
	add(c.Units...)
	add(c.To)
	for _, e := range effects {
		add(e.Units...)
	}
	for _, id := range append(intoOf(c.Parts), c.Into) {
		if u, ok := after.Unit(id); ok {
			p.mentioned[id] = u
		}
	}
	for _, part := range c.Parts {
		add(part.Units...)
	}
}

// answer settles the effects and measures what came of the changes.
func (p *plan) answer() *ScenarioAnswer {
	var was, is shape
	var both sync.WaitGroup
	both.Go(func() { was = shapeOf(p.before) })
	both.Go(func() { is = shapeOf(p.now) })
	both.Wait()
	bridges := bridgeEffects(p.before, p.now, was.bridges, is.bridges, p.origins)
	for _, e := range bridges {
		for _, id := range e.Units {
			u, ok := p.before.Unit(id)
			if !ok {
				u, _ = p.now.Unit(id)
			}
			if _, named := p.mentioned[id]; !named {
				p.mentioned[id] = u
			}
		}
	}
	a := &ScenarioAnswer{
		Changes: p.changes, Effects: append(settle(p.effects, p.now), bridges...),
		Before: was.measures, After: is.measures, Prior: p.before, Graph: p.now, Skipped: skippedOf(p.problems),
	}
	sortEffects(a.Effects)
	a.Totals = totalsOf(a.Effects)
	for _, m := range []Measures{a.Before, a.After} {
		if _, named := p.mentioned[m.Between.Unit]; m.Between.Unit == "" || named {
			continue
		}
		u, ok := p.now.Unit(m.Between.Unit)
		if !ok {
			u, _ = p.before.Unit(m.Between.Unit)
		}
		p.mentioned[u.ID] = u
	}
	a.Sentence = glossary{units: p.mentioned}.scenario(*a)
	a.Units = []UnitRef{}
	for _, id := range slices.Sorted(maps.Keys(p.mentioned)) {
		a.Units = append(a.Units, unitRef(p.mentioned[id]))
	}
	return a
}

// settle decides what only the end of all changes shows: orphaned functions that a
// later change gave to a unit are none, and one that was orphaned again is told
// the last time; a unit that lost a superior is in conflict only if it lives on
// and has none.
func settle(effects []told, now *graph.Graph) []Effect {
	settled := make([]Effect, 0, len(effects))
	effects = joinSpans(effects)
	last := make(map[graph.FunctionID]int) // effect that leaves a function without a unit
	for i, e := range effects {
		if e.Type == FunctionOrphaned {
			last[e.function] = i
		}
	}
	for i, e := range effects {
		if e.Type == FunctionOrphaned {
			if f, _ := functionOf(now, e.function); f.Unit != Unassigned || last[e.function] != i {
				continue
			}
		}
		if u, lives := now.Unit(e.lower); e.Type == ReportingLost && lives && len(superiorsOf(now, e.lower)) == 0 {
			p := phraseOf(u)
			e.Severity = Conflict
			e.Decision = Sentence{
				IT: fmt.Sprintf("Da chi %s d'ora in poi %s, che non %s più superiori.", p.verb("dipende", "dipendono"), p.with(noPrep), p.verb("ha", "hanno")),
				EN: fmt.Sprintf("To whom %s is to report, which %s no superior any more.", quoteEN(u.Name), p.verb("has", "have")),
			}
		}
		settled = append(settled, e.Effect)
	}
	return settled
}

func totalsOf(effects []Effect) Totals {
	var t Totals
	for _, e := range effects {
		switch e.Severity {
		case Conflict:
			t.Conflict++
		case ToDecide:
			t.Decision++
		default:
			t.Information++
		}
	}
	return t
}

func skippedOf(problems []ScenarioProblem) []Skipped {
	var all []Skipped
	for _, p := range problems {
		if n := len(all); n == 0 || all[n-1].Change != p.Change {
			all = append(all, Skipped{Change: p.Change})
		}
		last := &all[len(all)-1]
		last.Problems = append(last.Problems, p)
	}
	return all
}
