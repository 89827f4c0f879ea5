package storetest

import (
	"testing"

	"raccordo/graph"
	"raccordo/graph/graphtest"
)

// names has names that a careless store would confuse, cut or refuse.
func names() *graphtest.Sketch {
	return graphtest.NewSketch("nomi").
		Unit("a", "Unità d'Italia \"nord\" \\ 100% {x} [y] $1 ?2 :p %_", "È ’virgolette’ «basse»", "a`b`; DROP TABLE unit; --").
		Unit("A", "UNITÀ MAIUSCOLA").
		Unit("a.b", "Ανώτατο Συμβούλιο 日本 Совет مكتب").
		Unit("a:b", "riga\nnuova\ttab \u2028 emoji 🏛️").
		Unit("a_b", "e\u0300 scritta in due parti").
		Unit("9", "nove").
		Reports("a", "A").Reports("A", "a.b").
		Function("F", "a", "Cura l'\"archivio\" d'Istituto \\ e' così", "k").
		Function("f", "A", "Ανώτατο 'n' { } $x", "K")
}

var recordTests = []test{
	{"names with accents, quotes, marks and letters of any script are kept", func(t *testing.T, s graph.Store) {
		g := names().Graph(t)
		write(t, s, g)
		holds(t, s, g)
	}},
	{"ids that differ by case are different things", func(t *testing.T, s graph.Store) {
		g := names().Graph(t)
		v := written(t, s, g)
		same(t, "unit A", must[[]graph.Unit](t, "units")(v.Units(t.Context(), []graph.UnitID{"A"})), []graph.Unit{unitOf(g, "A")})
		same(t, "unit B", must[[]graph.Unit](t, "units")(v.Units(t.Context(), []graph.UnitID{"A.B"})), nil)
		same(t, "functions of a", must[[]graph.Function](t, "functions")(v.Functions(t.Context(), []graph.UnitID{"a"})), g.Functions[:1])
		same(t, "function f", must[[]graph.Function](t, "functions")(v.FunctionsByID(t.Context(), []graph.FunctionID{"f"})), g.Functions[1:])
		same(t, "competences of A", must[[]graph.Competence](t, "competences")(v.Competences(t.Context(), []graph.UnitID{"A"})), g.Competences[:1])
	}},
	{"an edition with one unit and nothing else is whole", func(t *testing.T, s graph.Store) {
		g := graphtest.NewSketch("solo").Date("").Units("x").Graph(t)
		v := written(t, s, g)
		same(t, "steps", must[[]graph.Step](t, "steps")(v.Neighbourhood(t.Context(), []graph.UnitID{"x"}, graph.StepTypes)), nil)
		same(t, "functions", must[[]graph.Function](t, "functions")(v.Functions(t.Context(), []graph.UnitID{"x"})), nil)
		holds(t, s, g)
	}},
	{"an edition with no unit at all is whole", func(t *testing.T, s graph.Store) {
		src := graph.Source{ID: "vuota", Title: "Vuota"}
		g := must[*graph.Graph](t, "new")(graph.New(graph.Graph{Edition: graph.Edition{ID: "vuota", Sources: []graph.Source{src}}}))
		write(t, s, g)
		holds(t, s, g)
	}},
	{"sources and citations are kept whole, with text, pages, confidence and reading or without", func(t *testing.T, s graph.Store) {
		cite := []graph.Citation{
			{Source: "b", First: 1, Last: 2, Page: 7, Section: "§ 1", Quote: "prima", Confidence: graph.Doubtful, Reason: "\"così\" è dubbio"},
			{Source: "b", First: 1, Last: 2, Section: "§ 1", Quote: "prima", Reason: "decided by Ù"},
			{Source: "a", First: 1_000_000, Last: 1_000_000, Confidence: graph.Likely, Reason: "r"},
		}
		g := must[*graph.Graph](t, "new")(graph.New(graph.Graph{
			Edition: graph.Edition{ID: "fonti", Title: "Fonti", Sources: []graph.Source{
				{ID: "b", Title: "Testo", SHA256: "00", Text: "prima riga\nseconda\n", Reading: &graph.Reading{
					Order: 1, Title: "T", Date: "2020-01-01", Aliases: "X: [Y]\n", Review: "- {key: è}\n", Pages: []int{1, 2},
				}},
				{ID: "a", Title: "Solo i fatti", SHA256: "ff"},
			}},
			Units: []graph.Unit{{
				ID: "x", Name: "X", Aliases: []string{"z", "y"}, Kind: graph.KindClass, Level: graph.LevelGeneral,
				Experimental: true, Citations: cite,
			}},
		}))
		same(t, "edition", written(t, s, g).Edition(), g.Edition)
		holds(t, s, g)
	}},
	{"every kind, level, basis and mode is kept", func(t *testing.T, s graph.Store) {
		b := graphtest.NewSketch("tutti").Units("x", "y")
		for _, m := range graph.Modes {
			b.Edge(graph.Edge{From: "x", To: "y", Type: graph.CollaboratesWith, Mode: m})
		}
		b.Edge(graph.Edge{From: "x", To: "y", Type: graph.ReportsTo, Basis: graph.Stated})
		b.Edge(graph.Edge{From: "x", To: "y", Type: graph.ReportsTo, Basis: graph.Structural})
		g := *b.Graph(t)
		for i, k := range graph.Kinds {
			level := []graph.Level{graph.LevelUnstated, graph.LevelGeneral, graph.LevelExecutive}[i%3]
			g.Units = append(g.Units, graph.Unit{ID: graph.UnitID("k-" + k), Name: string(k), Kind: k, Level: level, Citations: g.Units[0].Citations})
		}
		c := must[*graph.Graph](t, "new")(graph.New(g))
		write(t, s, c)
		holds(t, s, c)
	}},
	{"lists come by id, each thing once, unknown ids passed over", func(t *testing.T, s graph.Store) {
		g := office("a").Graph(t)
		v, ctx := written(t, s, g), t.Context()
		asked := []graph.UnitID{"sud", "non-c-e", "nord", "sud", "NORD", ""}
		same(t, "units", must[[]graph.Unit](t, "units")(v.Units(ctx, asked)), []graph.Unit{unitOf(g, "nord"), unitOf(g, "sud")})
		same(t, "functions", must[[]graph.Function](t, "functions")(v.Functions(ctx, asked)), g.Functions)
		same(t, "functions by id", must[[]graph.Function](t, "functions")(v.FunctionsByID(ctx, []graph.FunctionID{"sud-2", "no", "nord-1", "sud-2"})),
			[]graph.Function{g.Functions[0], g.Functions[2]})
		same(t, "competences", must[[]graph.Competence](t, "competences")(v.Competences(ctx, asked)), g.Competences)
		for what, n := range map[string]int{
			"units":           len(must[[]graph.Unit](t, "units")(v.Units(ctx, nil))),
			"functions":       len(must[[]graph.Function](t, "functions")(v.Functions(ctx, nil))),
			"functions by id": len(must[[]graph.Function](t, "functions")(v.FunctionsByID(ctx, nil))),
			"competences":     len(must[[]graph.Competence](t, "competences")(v.Competences(ctx, nil))),
			"steps":           len(must[[]graph.Step](t, "steps")(v.Steps(ctx, nil))),
		} {
			if n != 0 {
				t.Errorf("no ids: %d %s", n, what)
			}
		}
	}},
	{"a competence comes with the functions of every unit", func(t *testing.T, s graph.Store) {
		g := office("a").Graph(t)
		v := written(t, s, g)
		ks := must[[]graph.Competence](t, "competences")(v.Competences(t.Context(), []graph.UnitID{"nord"}))
		same(t, "competences of nord", ks, []graph.Competence{{ID: "archivi", Name: "archivi", Functions: []graph.FunctionID{"nord-1", "sud-1"}}})
	}},
}

func unitOf(g *graph.Graph, id graph.UnitID) graph.Unit {
	u, _ := g.Unit(id)
	return u
}
