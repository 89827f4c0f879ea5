package explore

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"raccordo/graph"
)

// resolving is the names of one change being found.
type resolving struct {
	ctx      context.Context //nolint:containedctx // lives for one call
	p        *plan
	number   int // of the change, from 1
	where    string
	problems []ScenarioProblem
	blind    bool // a name is that of a unit which a change left out would have made
	err      error
}

// resolve finds the units and functions that a change names. It is blind if the
// change can only be judged once an earlier one is put right.
func (p *plan) resolve(ctx context.Context, i int, r ChangeRequest) (c Change, problems []ScenarioProblem, blind bool, err error) {
	s := &resolving{ctx: ctx, p: p, number: i + 1, where: fmt.Sprintf("changes[%d]", i)}
	c = Change{Type: r.Type, Into: r.Into, Name: r.Name, Kind: r.Kind, Level: r.Level}
	for j, text := range r.Units {
		c.Units = append(c.Units, s.unit(fmt.Sprintf(".units[%d]", j), text))
	}
	if r.To != "" {
		c.To = s.unit(".to", r.To)
	}
	among := c.Units
	for j, text := range r.Functions {
		c.Functions = append(c.Functions, s.function(fmt.Sprintf(".functions[%d]", j), text, among))
	}
	for j, part := range r.Parts {
		field := fmt.Sprintf(".parts[%d]", j)
		made := Part{Into: part.Into, Name: part.Name}
		for k, text := range part.Functions {
			made.Functions = append(made.Functions, s.function(fmt.Sprintf("%s.functions[%d]", field, k), text, among))
		}
		for k, text := range part.Units {
			made.Units = append(made.Units, s.unit(fmt.Sprintf("%s.units[%d]", field, k), text))
		}
		c.Parts = append(c.Parts, made)
	}
	return c, s.problems, s.blind, s.err
}

func (s *resolving) add(field string, p ScenarioProblem) {
	p.Change, p.Path = s.number, s.where+field
	s.problems = append(s.problems, p)
}

// unit finds a unit in the organisation as it is by now.
func (s *resolving) unit(field, text string) graph.UnitID {
	if s.err != nil {
		return ""
	}
	id, err := resolve(s.ctx, memory{s.p.now}, text)
	var name *NameError
	switch {
	case err == nil && !s.p.replaced(s.ctx, text, id):
		return id
	case err == nil:
		s.add(field, s.p.unknown(s.ctx, text, &NameError{Text: text}))
	case !errors.As(err, &name):
		s.err = err
	case s.p.missed[folded(text)]:
		s.blind = true
	default:
		s.add(field, s.p.unknown(s.ctx, text, name))
	}
	return graph.UnitID(text)
}

// replaced reports whether text means a unit that a change ended, though the unit
// that came of it answers to the name too.
func (p *plan) replaced(ctx context.Context, text string, found graph.UnitID) bool {
	if _, was := p.before.Unit(found); was || len(p.ended) == 0 {
		return false
	}
	if u, _ := p.now.Unit(found); folded(u.Name) == folded(text) || string(u.ID) == text {
		return false
	}
	old, err := resolve(ctx, memory{p.before}, text)
	_, ended := p.ended[old]
	return err == nil && ended
}

// unknown words a name that is not found: of a unit that a change ended, or of none.
func (p *plan) unknown(ctx context.Context, text string, name *NameError) ScenarioProblem {
	id := graph.UnitID(text)
	end, ended := p.ended[id]
	if !ended && !name.Ambiguous {
		if was, err := resolve(ctx, memory{p.before}, text); err == nil {
			id = was
			end, ended = p.ended[was]
		}
	}
	if !ended {
		q := problemOf("", "unit %q: not found", text)
		if name.Ambiguous {
			q = problemOf("", "unit %q: several units have this name", text)
		}
		q.Candidates, q.name = name.Candidates, name
		return q
	}
	var heirs []UnitRef
	for _, s := range end.successors {
		if u, ok := p.now.Unit(s); ok {
			heirs = append(heirs, unitRef(u))
		}
	}
	q := problemOf("", "unit %q: change %d ended it", id, end.change)
	q.Candidates = heirs
	return q
}

// maxFunctions is how many functions a problem lists as what may have been meant.
const maxFunctions = 8

// function finds a function by its id or, among those of units or of all if none
// are given, the only one that has the words as its text or holds all of them.
func (s *resolving) function(field, text string, units []graph.UnitID) graph.FunctionID {
	if f, ok := functionOf(s.p.now, graph.FunctionID(text)); ok {
		return f.ID
	}
	words := graph.Words(text)
	var same, holding []graph.Function
	for _, f := range s.p.now.Functions {
		if len(words) == 0 || len(units) > 0 && !slices.Contains(units, f.Unit) {
			continue
		}
		its := graph.Words(f.Text)
		if slices.Equal(its, words) {
			same = append(same, f)
		}
		if holdsPrefixes(its, words) {
			holding = append(holding, f)
		}
	}
	if len(same) == 0 {
		same = holding
	}
	switch {
	case len(same) == 1:
		return same[0].ID
	case s.blind: // of a unit that is not there yet
	case len(same) == 0:
		s.add(field, problemOf("", "function %q: not found", text))
	default:
		var b strings.Builder
		for _, f := range same[:min(len(same), maxFunctions)] {
			fmt.Fprintf(&b, "\n  %s (%s)", plain(f.Text), f.ID)
		}
		s.add(field, problemOf("", "function %q: %d functions hold these words; candidates:%s", text, len(same), b.String()))
	}
	return graph.FunctionID(text)
}

// miss keeps the names of what a change that is left out would have made.
func (p *plan) miss(r ChangeRequest) {
	keep := func(texts ...string) {
		for _, t := range texts {
			if t != "" {
				p.missed[folded(t)] = true
			}
		}
	}
	keep(r.Name, string(r.Into), graph.Slug(r.Name, maxSlug))
	for _, part := range r.Parts {
		keep(part.Name, string(part.Into), graph.Slug(part.Name, maxSlug))
	}
}

func folded(s string) string { return strings.Join(graph.Words(s), " ") }

// shapeProblems returns what is wrong with a change whatever its units are.
func shapeProblems(where string, r ChangeRequest) []ScenarioProblem {
	u := &understanding{where: where, change: Change{Type: r.Type}}
	if _, known := changeKinds[r.Type]; !known {
		u.unknownType()
		return u.problems
	}
	n := len(r.Units)
	switch r.Type {
	case ChangeMerge:
		if n < 2 {
			u.add(".units", "%d given: a merger needs two or more", n)
		}
	case ChangeTransfer, ChangeCreate:
	default:
		if n != 1 {
			u.add(".units", "%d given: this change is of one unit", n)
		}
	}
	if (r.Type == ChangeMove || r.Type == ChangeTransfer) && r.To == "" {
		u.add(".to", "not given")
	}
	if (r.Type == ChangeRename || r.Type == ChangeCreate) && r.Name == "" {
		u.add(".name", "not given")
	}
	if r.Type == ChangeSplit && len(r.Parts) < 2 {
		u.add(".parts", "%d given: a split needs two or more", len(r.Parts))
	}
	return u.problems
}
