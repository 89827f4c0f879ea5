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
// ChangeMerge, became the one unit c.Into.
//
// Every edge of the units moves to the new one; edges between them disappear;
// edges that become alike fuse and keep all their citations; functions, members
// and subordinates follow. The new unit has the kind of the units if they agree
// and otherwise that of the first, the highest of their levels, and their names
// among its aliases; it is experimental if all of them are.
func Merge(g *graph.Graph, c Change) *graph.Graph {
	e := newEdit(g)
	for _, id := range c.Units {
		e.gone[id], e.touched[id] = true, true
	}
	moved := func(id graph.UnitID) graph.UnitID {
		if e.gone[id] {
			return c.Into
		}
		return id
	}
	e.made = []graph.Unit{mergedUnit(g, c)}
	e.performer = func(f graph.Function) graph.UnitID { return moved(f.Unit) }
	e.rewrite = func(edge graph.Edge) []graph.Edge {
		edge.From, edge.To = moved(edge.From), moved(edge.To)
		return []graph.Edge{edge}
	}
	return e.apply()
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

func understandMerge(u *understanding) {
	c := &u.change
	if len(c.Units) < 2 {
		u.add(".units", "%d given: a merger needs two or more", len(c.Units))
	}
	units := u.units()
	if len(u.problems) > 0 {
		return
	}
	if c.Name == "" {
		c.Name = joinedName(units)
	}
	u.into("", &c.Into, c.Name)
}

// freeID derives an id from a name; a number tells it from one that is taken.
func freeID(name string, taken func(graph.UnitID) bool) graph.UnitID {
	slug := graph.Slug(name, maxSlug)
	if !graph.ValidID(slug) {
		slug = "nuova-unita"
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
