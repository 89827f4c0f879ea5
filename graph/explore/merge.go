package explore

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"raccordo/graph"
)

// maxSlug is the longest id derived from a name, in bytes.
const maxSlug = 80

// Merge returns the organisation after the units of c, a change of type
// ChangeMerge that understand completed, became the one unit c.Into. g stays as
// it is. O(n log n).
//
// Every edge of the units moves to the new one; edges between them disappear;
// edges that become alike fuse and keep all their citations; functions, members
// and subordinates follow. The new unit has the kind of the units if they agree
// and otherwise that of the first, the highest of their levels, and their names
// among its aliases; it is experimental if all of them are.
func Merge(g *graph.Graph, c Change) (*graph.Graph, error) {
	merged := make(map[graph.UnitID]bool, len(c.Units))
	for _, id := range c.Units {
		merged[id] = true
	}
	moved := func(id graph.UnitID) graph.UnitID {
		if merged[id] {
			return c.Into
		}
		return id
	}
	out := graph.Graph{Edition: g.Edition, Competences: g.Competences}
	for _, u := range g.Units {
		if !merged[u.ID] {
			out.Units = append(out.Units, u)
		}
	}
	out.Units = append(out.Units, mergedUnit(g, c))
	for _, f := range g.Functions {
		f.Unit = moved(f.Unit)
		out.Functions = append(out.Functions, f)
	}
	for _, e := range g.Edges {
		e.From, e.To = moved(e.From), moved(e.To)
		if e.From != e.To {
			out.Edges = append(out.Edges, e)
		}
	}
	after, err := graph.New(out)
	if err != nil {
		return nil, fmt.Errorf("merge into %q: %w", c.Into, err)
	}
	return after, nil
}

// levelOrder ranks levels, the highest first.
var levelOrder = map[graph.Level]int{graph.LevelGeneral: 0, graph.LevelExecutive: 1, graph.LevelUnstated: 2}

func mergedUnit(g *graph.Graph, c Change) graph.Unit {
	m := graph.Unit{ID: c.Into, Name: c.Name, Experimental: true}
	for i, id := range c.Units {
		u, _ := g.Unit(id)
		if i == 0 {
			m.Kind, m.Level = u.Kind, u.Level
		}
		m.Level = slices.MinFunc([]graph.Level{m.Level, u.Level}, func(a, b graph.Level) int {
			return cmp.Compare(levelOrder[a], levelOrder[b])
		})
		m.Experimental = m.Experimental && u.Experimental
		m.Citations = append(m.Citations, u.Citations...)
		m.Aliases = append(m.Aliases, u.Name)
		m.Aliases = append(m.Aliases, u.Aliases...)
	}
	m.Aliases = slices.DeleteFunc(m.Aliases, func(s string) bool { return s == c.Name })
	return m
}

// understand fills in what a change leaves open and returns everything wrong
// with it, each problem with its place below where.
func understand(g *graph.Graph, where string, c Change) (Change, []graph.Problem) {
	var ps []graph.Problem
	add := func(field, format string, args ...any) {
		ps = append(ps, graph.Problem{Where: where + field, What: fmt.Sprintf(format, args...)})
	}
	if c.Type != ChangeMerge {
		add(".type", "change %q: want %q", c.Type, ChangeMerge)
		return c, ps
	}
	if len(c.Units) < 2 {
		add(".units", "%d given: a merger needs two or more", len(c.Units))
	}
	units := make([]graph.Unit, 0, len(c.Units))
	for i, id := range c.Units {
		u, ok := g.Unit(id)
		switch {
		case !ok:
			add(fmt.Sprintf(".units[%d]", i), "unit %q does not exist", id)
		case slices.Contains(c.Units[:i], id):
			add(fmt.Sprintf(".units[%d]", i), "unit %q stands twice", id)
		}
		units = append(units, u)
	}
	if len(ps) > 0 {
		return c, ps
	}
	if c.Name = strings.TrimSpace(c.Name); c.Name == "" {
		c.Name = joinedName(units)
	}
	taken := func(id graph.UnitID) bool {
		_, exists := g.Unit(id)
		return exists && !slices.Contains(c.Units, id)
	}
	switch {
	case c.Into == "":
		c.Into = freeID(c.Name, taken)
	case !graph.ValidID(string(c.Into)):
		add(".into", "%q cannot be the id of a unit", c.Into)
	case taken(c.Into):
		add(".into", "unit %q exists already and is not merged", c.Into)
	}
	return c, ps
}

// freeID derives an id from a name; a number tells it from one that is taken.
func freeID(name string, taken func(graph.UnitID) bool) graph.UnitID {
	slug := graph.Slug(name, maxSlug)
	if !graph.ValidID(slug) {
		slug = "merged"
	}
	id := graph.UnitID(slug)
	for n := 2; taken(id); n++ {
		id = graph.UnitID(fmt.Sprintf("%s-%d", slug, n))
	}
	return id
}

// joinedName says the words with which all names begin once and joins what is
// left: "Direzione centrale Pensioni e Entrate".
func joinedName(units []graph.Unit) string {
	names := make([][]string, 0, len(units))
	for _, u := range units {
		names = append(names, strings.Fields(u.Name))
	}
	common := 0
	for sameWordAt(names, common) {
		common++
	}
	rests := make([]string, 0, len(names))
	for _, n := range names {
		if len(n) == common {
			common = 0 // one name begins another: nothing would be left of it
			break
		}
	}
	for _, n := range names {
		rests = append(rests, strings.Join(n[common:], " "))
	}
	head := strings.Join(names[0][:common], " ")
	return strings.TrimSpace(head + " " + enumerate(rests, "e"))
}

func sameWordAt(names [][]string, i int) bool {
	for _, n := range names {
		if i >= len(n) || !slices.Equal(graph.Words(n[i]), graph.Words(names[0][i])) {
			return false
		}
	}
	return true
}
