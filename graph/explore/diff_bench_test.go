package explore

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"raccordo/graph"
	"raccordo/graph/graphtest"
)

// upheaval returns an organisation after a reform of everything: each tenth unit
// has another id and name, the next after it joins it, each seventh function has
// another word and each eleventh goes to the unit before.
func upheaval(b testing.TB, g *graph.Graph) *graph.Graph {
	b.Helper()
	after := *g
	after.Edition.ID = "dopo"
	ids := make(map[graph.UnitID]graph.UnitID, len(g.Units))
	after.Units = nil
	for i, u := range g.Units {
		switch i % 10 {
		case 1:
			ids[u.ID] = after.Units[len(after.Units)-1].ID
			continue
		case 0:
			u.ID += "-nuovo"
			u.Name = "Nuovo " + u.Name
		}
		ids[g.Units[i].ID] = u.ID
		after.Units = append(after.Units, u)
	}
	after.Functions = slices.Clone(g.Functions)
	for i := range after.Functions {
		f := &after.Functions[i]
		f.Unit = ids[f.Unit]
		if i%7 == 0 {
			f.Text += " con cura"
		}
		if i%11 == 0 && i > 0 {
			f.Unit = after.Functions[i-1].Unit
		}
	}
	after.Edges = nil
	for _, e := range g.Edges {
		if e.From, e.To = ids[e.From], ids[e.To]; e.From != e.To {
			after.Edges = append(after.Edges, e)
		}
	}
	made, err := graph.New(after)
	if err != nil {
		b.Fatal(err)
	}
	return made
}

// otherIDs returns an organisation of which no id and no name is known: the worst
// that a comparison can meet.
func otherIDs(b testing.TB, g *graph.Graph) *graph.Graph {
	b.Helper()
	other := *g
	other.Edition.ID = "altra"
	other.Units, other.Functions, other.Edges = slices.Clone(g.Units), slices.Clone(g.Functions), slices.Clone(g.Edges)
	for i := range other.Units {
		other.Units[i].ID = "x-" + other.Units[i].ID
		other.Units[i].Name = strings.Replace(other.Units[i].Name, "Ufficio", "Servizio", 1) + " bis"
	}
	for i := range other.Functions {
		other.Functions[i].Unit = "x-" + other.Functions[i].Unit
		other.Functions[i].Text += " e altro"
	}
	for i := range other.Edges {
		other.Edges[i].From, other.Edges[i].To = "x-"+other.Edges[i].From, "x-"+other.Edges[i].To
	}
	made, err := graph.New(other)
	if err != nil {
		b.Fatal(err)
	}
	return made
}

// BenchmarkDiff compares an organisation with itself, after a reform, and with
// one of which nothing has its id, its name or its words. It does not count the
// reading of the editions.
func BenchmarkDiff(b *testing.B) {
	organisations := []*graph.Graph{build(b, "e", sized(b, 1))} // as many units as INPS
	for _, units := range []int{1_000, 10_000} {
		g, err := graphtest.Organisation(units, 1)
		if err != nil {
			b.Fatal(err)
		}
		organisations = append(organisations, g)
	}
	for _, g := range organisations {
		for _, c := range []struct {
			name string
			with func(testing.TB, *graph.Graph) *graph.Graph
		}{
			{"same", func(_ testing.TB, g *graph.Graph) *graph.Graph { return g }},
			{"reform", upheaval},
			{"strangers", otherIDs},
		} {
			b.Run(fmt.Sprintf("units=%d/%s", len(g.Units), c.name), func(b *testing.B) {
				other := c.with(b, g)
				older, newer := editionRef(g.Edition, ""), editionRef(other.Edition, "")
				changes := 0
				for b.Loop() {
					_, a := compare(newSide(g, older), newSide(other, newer))
					changes = len(a.Changes)
				}
				b.ReportMetric(float64(changes), "changes")
			})
		}
	}
}
