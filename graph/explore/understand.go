package explore

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"raccordo/graph"
)

// understanding is one change being completed against the graph it is to change.
type understanding struct {
	g        *graph.Graph
	where    string // of the change in the request
	change   Change
	problems []ScenarioProblem
	taken    map[graph.UnitID]bool // ids that this change gives out
}

// understand fills in what a change leaves open and returns everything wrong
// with it, each problem with its place below where.
func understand(g *graph.Graph, where string, c Change) (Change, []ScenarioProblem) {
	u := &understanding{g: g, where: where, change: c, taken: make(map[graph.UnitID]bool)}
	k, known := changeKinds[c.Type]
	if !known {
		u.unknownType()
		return c, u.problems
	}
	u.change.Name = strings.TrimSpace(c.Name)
	u.text(".name", u.change.Name)
	k.understand(u)
	return u.change, u.problems
}

func (u *understanding) unknownType() {
	words := make([]string, 0, len(ChangeTypes))
	for _, t := range ChangeTypes {
		words = append(words, string(t))
	}
	u.add(".type", "change %q: want one of %s", u.change.Type, strings.Join(words, ", "))
}

func (u *understanding) add(field, format string, args ...any) {
	u.problems = append(u.problems, problemOf(u.where+field, format, args...))
}

// units returns the units of the change.
func (u *understanding) units() []graph.Unit {
	units := make([]graph.Unit, 0, len(u.change.Units))
	for i, id := range u.change.Units {
		unit, ok := u.g.Unit(id)
		field := fmt.Sprintf(".units[%d]", i)
		switch {
		case !ok:
			u.add(field, "unit %q does not exist", id)
		case slices.Contains(u.change.Units[:i], id):
			u.add(field, "unit %q stands twice", id)
		case id == Unassigned:
			u.add(field, "functions not assigned are no unit: they can be transferred")
		}
		units = append(units, unit)
	}
	return units
}

// one returns the only unit of the change; false if there is no such.
func (u *understanding) one() (graph.Unit, bool) {
	if n := len(u.change.Units); n != 1 {
		u.add(".units", "%d given: this change is of one unit", n)
		return graph.Unit{}, false
	}
	before := len(u.problems)
	units := u.units()
	return units[0], len(u.problems) == before
}

// to checks the unit that To names; false if there is none.
func (u *understanding) to() (graph.Unit, bool) {
	id := u.change.To
	if id == "" {
		return graph.Unit{}, false
	}
	unit, ok := u.g.Unit(id)
	switch {
	case !ok:
		u.add(".to", "unit %q does not exist", id)
	case id == Unassigned:
		u.add(".to", "functions not assigned are no unit: abolish without an heir, or split, leaves functions there")
	case slices.Contains(u.change.Units, id):
		u.add(".to", "unit %q is the one that changes", id)
	default:
		return unit, true
	}
	return unit, false
}

// into completes the id of a unit that the change makes and checks that no other
// has it. An id of a unit that ends by the change is free.
func (u *understanding) into(field string, id *graph.UnitID, name string) {
	taken := func(id graph.UnitID) bool {
		_, exists := u.g.Unit(id)
		return u.taken[id] || exists && !slices.Contains(u.change.Units, id)
	}
	switch {
	case *id == "":
		*id = freeID(name, taken)
	case !graph.ValidID(string(*id)):
		u.add(field+".into", "%q cannot be the id of a unit", *id)
	case strings.HasPrefix(string(*id), "scenario:"):
		u.add(field+".into", "%q: ids that begin with scenario: are kept for what a scenario leaves over", *id)
	case taken(*id):
		u.add(field+".into", "unit %q exists already", *id)
	}
	u.taken[*id] = true
}

// text checks a name that is given.
func (u *understanding) text(field, s string) {
	if !utf8.ValidString(s) {
		u.add(field, "is not UTF-8")
	}
}

// without reports fields that this type of change has no use for.
func (u *understanding) without(fields ...string) {
	c := u.change
	given := map[string]bool{
		"units": len(c.Units) > 0, "to": c.To != "", "into": c.Into != "", "name": c.Name != "",
		"kind": c.Kind != "", "level": c.Level != "", "functions": len(c.Functions) > 0, "parts": len(c.Parts) > 0,
	}
	for _, f := range fields {
		if given[f] {
			u.add("."+f, "a change of type %s has no use for it", c.Type)
		}
	}
}

// changeKind is what there is to know of one type of change.
type changeKind struct {
	without    []string // fields it has no use for
	understand func(*understanding)
	apply      func(*graph.Graph, Change) *graph.Graph
	effects    func(*changing)
	successors func(c Change, id graph.UnitID) []graph.UnitID // of one of c.Units
}

var changeKinds map[ChangeType]changeKind

func init() {
	into := func(c Change, _ graph.UnitID) []graph.UnitID { return []graph.UnitID{c.Into} }
	heir := func(c Change, _ graph.UnitID) []graph.UnitID {
		if c.To == "" {
			return nil
		}
		return []graph.UnitID{c.To}
	}
	parts := func(c Change, _ graph.UnitID) []graph.UnitID { return intoOf(c.Parts) }
	itself := func(_ Change, id graph.UnitID) []graph.UnitID { return []graph.UnitID{id} }
	changeKinds = map[ChangeType]changeKind{
		ChangeMerge:    {[]string{"to", "kind", "level", "functions", "parts"}, understandMerge, Merge, (*changing).merge, into},
		ChangeAbolish:  {[]string{"into", "name", "kind", "level", "functions", "parts"}, understandAbolish, Abolish, (*changing).abolish, heir},
		ChangeMove:     {[]string{"into", "name", "kind", "level", "functions", "parts"}, understandMove, Move, (*changing).move, itself},
		ChangeSplit:    {[]string{"to", "into", "name", "kind", "level", "functions"}, understandSplit, Split, (*changing).split, parts},
		ChangeRename:   {[]string{"to", "into", "kind", "level", "functions", "parts"}, understandRename, Rename, (*changing).rename, itself},
		ChangeTransfer: {[]string{"into", "name", "kind", "level", "parts"}, understandTransfer, Transfer, (*changing).transfer, itself},
		ChangeCreate:   {[]string{"units", "functions", "parts"}, understandCreate, Create, (*changing).create, itself},
	}
	for t, k := range changeKinds {
		checked := k.understand
		k.understand = func(u *understanding) {
			u.without(k.without...)
			checked(u)
		}
		changeKinds[t] = k
	}
}

// Apply returns the organisation after a change that understand completed; g
// stays as it is. What it returns is what graph.New would make of it: canonical
// and valid. O(n).
func Apply(g *graph.Graph, c Change) *graph.Graph { return changeKinds[c.Type].apply(g, c) }
