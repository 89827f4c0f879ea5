package explore

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"

	"raccordo/graph"
)

// Shared lists competences held in common.
//
// A unit holds a competence if it performs one of its functions, or if a class
// or group it belongs to, directly or through others, does. Without units, a
// class or group counts as one holder and its members do not. With one unit, a
// competence is held in common if anyone performs it but the unit and the groups
// it holds it through. With several, all of them must hold it.
func (x *Explorer) Shared(ctx context.Context, edition graph.EditionID, req SharedRequest) (*SharedAnswer, error) {
	v, err := x.view(ctx, edition)
	if err != nil {
		return nil, err
	}
	var n names
	units := distinct(n.units(ctx, v, "units", req.Units))
	if err := n.problems(); err != nil {
		return nil, err
	}
	a := &SharedAnswer{Edition: refOf(v), Question: SharedQuestion{Units: units}}
	if len(units) == 0 {
		a.Competences, a.Alone, err = allShared(ctx, v)
	} else {
		a.Competences, a.Alone, err = sharedBy(ctx, v, units)
	}
	if err != nil {
		return nil, err
	}
	for i := range a.Competences {
		c := &a.Competences[i]
		c.Pairs, c.MorePairs = pairUp(c.Functions)
	}
	a.Widely, a.Matrix = widelyHeld(a.Competences), matrixOf(a.Competences)
	mentions := slices.Concat(holders(a.Competences), units, holders([]SharedCompetence{{Functions: a.Alone}}))
	g, err := readGlossary(ctx, v, mentions)
	if err != nil {
		return nil, err
	}
	g.sayHeld(a.Competences)
	a.Sentence, a.Units = g.shared(*a), g.refs()
	return a, nil
}

// holders returns every unit that competences mention, with repetitions.
func holders(competences []SharedCompetence) []graph.UnitID {
	var ids []graph.UnitID
	for _, c := range competences {
		ids = append(ids, c.Units...)
		for _, f := range c.Functions {
			ids = append(ids, f.Unit)
			if f.Through != "" {
				ids = append(ids, f.Through)
			}
		}
	}
	return ids
}

func (g glossary) sayHeld(competences []SharedCompetence) {
	for i := range competences {
		competences[i].Sentence = g.held(competences[i])
	}
}

// allShared returns the competences that two or more units perform, and the
// functions of all others. It reads the whole edition.
func allShared(ctx context.Context, v graph.View) ([]SharedCompetence, []HeldFunction, error) {
	all, err := graph.Load(ctx, v)
	if err != nil {
		return nil, nil, fmt.Errorf("read the edition: %w", err)
	}
	functions := make(map[graph.FunctionID]graph.Function, len(all.Functions))
	for _, f := range all.Functions {
		functions[f.ID] = f
	}
	out, alone := []SharedCompetence{}, []HeldFunction{}
	for _, c := range all.Competences {
		performed := make([]HeldFunction, 0, len(c.Functions))
		for _, id := range c.Functions {
			performed = append(performed, heldFunction(functions[id], functions[id].Unit, ""))
		}
		if s := sharedCompetence(c, performed); len(s.Units) > 1 {
			out = append(out, s)
		} else {
			alone = append(alone, performed...)
		}
	}
	sortShared(out)
	sortAlone(alone)
	return out, alone, nil
}

// holdings is what units hold, themselves or through classes and groups.
type holdings struct {
	groups      map[graph.UnitID][]graph.UnitID
	competences []graph.Competence
	functions   map[graph.FunctionID]graph.Function // of all the competences
}

func readHoldings(ctx context.Context, v graph.View, units []graph.UnitID) (h holdings, err error) {
	if h.groups, err = groupsOf(ctx, v, units); err != nil {
		return h, err
	}
	performers := slices.Clone(units)
	for _, gs := range h.groups {
		performers = append(performers, gs...)
	}
	if h.competences, err = v.Competences(ctx, distinct(performers)); err != nil {
		return h, fmt.Errorf("read competences: %w", err)
	}
	h.functions, err = functionsOf(ctx, v, h.competences)
	return h, err
}

// commonCompetences returns the competences that all of the units hold or, if
// there is one, that it holds and another unit performs; without sentences.
func commonCompetences(ctx context.Context, v graph.View, units []graph.UnitID) ([]SharedCompetence, error) {
	h, err := readHoldings(ctx, v, units)
	return h.common(units), err
}

// sharedBy returns commonCompetences and the functions of the units without a twin.
func sharedBy(ctx context.Context, v graph.View, units []graph.UnitID) ([]SharedCompetence, []HeldFunction, error) {
	h, err := readHoldings(ctx, v, units)
	return h.common(units), h.alone(units), err
}

func (h holdings) common(units []graph.UnitID) []SharedCompetence {
	out := []SharedCompetence{}
	for _, c := range h.competences {
		if s, ok := heldInCommon(c, h.functions, units, h.groups); ok {
			out = append(out, s)
		}
	}
	sortShared(out)
	return out
}

// alone returns what the units hold of competences that one unit performs.
func (h holdings) alone(units []graph.UnitID) []HeldFunction {
	out := []HeldFunction{}
	for _, c := range h.competences {
		performer := h.functions[c.Functions[0]].Unit
		if slices.ContainsFunc(c.Functions, func(f graph.FunctionID) bool { return h.functions[f].Unit != performer }) {
			continue
		}
		for _, u := range units {
			through := performer
			switch {
			case u == performer:
				through = ""
			case !slices.Contains(h.groups[u], performer):
				continue
			}
			for _, f := range c.Functions {
				out = append(out, heldFunction(h.functions[f], u, through))
			}
		}
	}
	sortAlone(out)
	return out
}

func sortAlone(functions []HeldFunction) {
	slices.SortFunc(functions, func(a, b HeldFunction) int {
		return cmp.Or(
			cmp.Compare(a.Unit, b.Unit), cmp.Compare(a.Through, b.Through),
			slices.CompareFunc(a.Citations, b.Citations, graph.CompareCitations), cmp.Compare(a.ID, b.ID),
		)
	})
}

// functionsOf returns all functions of competences.
func functionsOf(ctx context.Context, v graph.View, competences []graph.Competence) (map[graph.FunctionID]graph.Function, error) {
	var ids []graph.FunctionID
	for _, c := range competences {
		ids = append(ids, c.Functions...)
	}
	functions, err := v.FunctionsByID(ctx, distinct(ids))
	if err != nil {
		return nil, fmt.Errorf("read functions: %w", err)
	}
	byID := make(map[graph.FunctionID]graph.Function, len(functions))
	for _, f := range functions {
		byID[f.ID] = f
	}
	return byID, nil
}

// groupsOf returns the classes and groups each unit belongs to, nested ones
// included, by id.
func groupsOf(ctx context.Context, v graph.View, units []graph.UnitID) (map[graph.UnitID][]graph.UnitID, error) {
	groups := make(map[graph.UnitID][]graph.UnitID, len(units))
	for _, u := range units {
		reached, err := climb(ctx, v, u, graph.StepBelongsTo)
		if err != nil {
			return nil, err
		}
		for _, r := range reached {
			groups[u] = append(groups[u], r.Unit)
		}
		slices.Sort(groups[u])
	}
	return groups, nil
}

// heldInCommon says how the units hold c, and whether that is in common.
func heldInCommon(c graph.Competence, functions map[graph.FunctionID]graph.Function, units []graph.UnitID, groups map[graph.UnitID][]graph.UnitID) (SharedCompetence, bool) {
	performers := make(map[graph.UnitID]bool)
	for _, f := range c.Functions {
		performers[functions[f].Unit] = true
	}
	var held []HeldFunction
	for _, u := range units {
		before := len(held)
		for _, id := range c.Functions {
			f := functions[id]
			switch {
			case f.Unit == u:
				held = append(held, heldFunction(f, u, ""))
			case slices.Contains(groups[u], f.Unit):
				held = append(held, heldFunction(f, u, f.Unit))
			}
		}
		if len(held) == before {
			return SharedCompetence{}, false
		}
	}
	if len(units) == 1 {
		others := 0
		for _, id := range c.Functions {
			if f := functions[id]; f.Unit != units[0] && !slices.Contains(groups[units[0]], f.Unit) {
				held = append(held, heldFunction(f, f.Unit, ""))
				others++
			}
		}
		if others == 0 {
			return SharedCompetence{}, false
		}
	}
	s := sharedCompetence(c, held)
	s.Units = distinct(append(s.Units, slices.Collect(maps.Keys(performers))...))
	return s, true
}

// sharedCompetence returns c with these functions; its units are those of the
// functions.
func sharedCompetence(c graph.Competence, functions []HeldFunction) SharedCompetence {
	slices.SortFunc(functions, func(a, b HeldFunction) int {
		return cmp.Or(cmp.Compare(a.Unit, b.Unit), cmp.Compare(a.ID, b.ID))
	})
	units := make([]graph.UnitID, 0, len(functions))
	for _, f := range functions {
		units = append(units, f.Unit)
	}
	match, strength := matchOf(functions)
	return SharedCompetence{ID: c.ID, Name: c.Name, Match: match, Strength: strength, Units: distinct(units), Functions: functions}
}

func heldFunction(f graph.Function, unit, through graph.UnitID) HeldFunction {
	return HeldFunction{ID: f.ID, Unit: unit, Through: through, Text: f.Text, Citations: f.Citations}
}

// sortShared puts the most widely held first, then the most alike, then orders
// by id.
func sortShared(cs []SharedCompetence) {
	slices.SortFunc(cs, func(a, b SharedCompetence) int {
		return cmp.Or(cmp.Compare(len(b.Units), len(a.Units)), cmp.Compare(b.Strength, a.Strength), cmp.Compare(a.ID, b.ID))
	})
}
