package graph_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"raccordo/graph"
	"raccordo/graph/graphtest"
)

func TestNewGivesTheSameGraphWhateverTheOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := graphtest.Graphs("ente").Draw(t, "graph")
		shuffled := graph.Graph{
			Edition: g.Edition, Units: rapid.Permutation(g.Units).Draw(t, "units"), Functions: rapid.Permutation(g.Functions).Draw(t, "functions"),
			Competences: rapid.Permutation(g.Competences).Draw(t, "competences"), Edges: rapid.Permutation(g.Edges).Draw(t, "edges"),
		}
		if len(g.Edges) > 0 { // an edge stated twice is one edge
			shuffled.Edges = append(shuffled.Edges, rapid.SampledFrom(g.Edges).Draw(t, "again"))
		}
		got, err := graph.New(shuffled)
		if err != nil {
			t.Fatalf("new: %v", err)
		}
		if d := cmp.Diff(g, got); d != "" || got.Revision() != g.Revision() {
			t.Fatalf("revision %s, want %s (-want +got):\n%s", got.Revision(), g.Revision(), d)
		}
	})
}

func TestNewDoesNotChangeWhatItIsGiven(t *testing.T) {
	given := func() graph.Graph {
		g := *graphtest.NewSketch("ente").Unit("b", "B", "z", "a", "z").Units("a").Reports("b", "a").
			Function("f2", "b", "due", "k").Function("f1", "a", "uno", "k").Graph(t)
		g.Units = []graph.Unit{g.Units[1], g.Units[0]}
		g.Units[0].Aliases = []string{"z", "a", "z"}
		g.Competences = []graph.Competence{{ID: "k", Name: "k", Functions: []graph.FunctionID{"f2", "f1"}}}
		return g
	}
	g := given()
	if _, err := graph.New(g); err != nil {
		t.Fatalf("new: %v", err)
	}
	if d := cmp.Diff(given(), g); d != "" {
		t.Errorf("given (-before +after):\n%s", d)
	}
}

func TestRevisionTellsEveryChange(t *testing.T) {
	base := func() *graph.Graph {
		return graphtest.NewSketch("ente").Unit("a", "A", "alias").Units("b").Reports("a", "b").Function("f", "a", "fa", "k").Graph(t)
	}
	want := base().Revision()
	for name, change := range map[string]func(g *graph.Graph){
		"title":         func(g *graph.Graph) { g.Edition.Title += "." },
		"date":          func(g *graph.Graph) { g.Edition.Date = "" },
		"source":        func(g *graph.Graph) { g.Edition.Sources[0].Text += " " },
		"name":          func(g *graph.Graph) { g.Units[0].Name += "." },
		"alias":         func(g *graph.Graph) { g.Units[0].Aliases = nil },
		"level":         func(g *graph.Graph) { g.Units[0].Level = graph.LevelGeneral },
		"experimental":  func(g *graph.Graph) { g.Units[0].Experimental = true },
		"line":          func(g *graph.Graph) { g.Units[0].Citations[0].Last++ },
		"quote":         func(g *graph.Graph) { g.Edges[0].Citations[0].Quote = "" },
		"basis":         func(g *graph.Graph) { g.Edges[0].Basis = graph.Structural },
		"text":          func(g *graph.Graph) { g.Functions[0].Text += "." },
		"competence":    func(g *graph.Graph) { g.Competences[0].Name += "." },
		"a unit fewer":  func(g *graph.Graph) { g.Units = g.Units[:1] },
		"an edge fewer": func(g *graph.Graph) { g.Edges = nil },
	} {
		t.Run(name, func(t *testing.T) {
			g := base()
			change(g)
			if g.Revision() == want {
				t.Error("the revision is the same")
			}
		})
	}
}

func TestNewListsEverythingThatIsWrong(t *testing.T) {
	cite := []graph.Citation{{Source: "act", First: 1, Last: 1}}
	valid := func() graph.Graph {
		return graph.Graph{
			Edition: graph.Edition{ID: "ente", Date: "2020-02-29", Sources: []graph.Source{{ID: "act", Text: "uno\ndue"}}},
			Units: []graph.Unit{
				{ID: "a", Name: "A", Kind: graph.KindOffice, Citations: cite}, {ID: "b", Name: "B", Kind: graph.KindOffice, Citations: cite},
			},
			Functions:   []graph.Function{{ID: "f", Unit: "a", Text: "fa", Citations: cite}},
			Competences: []graph.Competence{{ID: "k", Name: "K", Functions: []graph.FunctionID{"f"}}},
			Edges:       []graph.Edge{{From: "a", To: "b", Type: graph.ReportsTo, Basis: graph.Stated, Citations: cite}},
		}
	}
	if _, err := graph.New(valid()); err != nil {
		t.Fatalf("valid graph: %v", err)
	}
	bad := "non è UTF-8: \xff"
	for want, spoil := range map[string]func(g *graph.Graph){
		`edition: id ""`:                               func(g *graph.Graph) { g.Edition.ID = "" },
		`edition: title is not UTF-8`:                  func(g *graph.Graph) { g.Edition.Title = bad },
		`edition: date "2021-02-29"`:                   func(g *graph.Graph) { g.Edition.Date = "2021-02-29" },
		`edition: no source`:                           func(g *graph.Graph) { g.Edition.Sources = nil },
		`source "act": stands twice`:                   func(g *graph.Graph) { g.Edition.Sources = append(g.Edition.Sources, g.Edition.Sources[0]) },
		`source "act": text is not UTF-8`:              func(g *graph.Graph) { g.Edition.Sources[0].Text = bad + "\ndue" },
		`unit "a": stands twice`:                       func(g *graph.Graph) { g.Units[1].ID = "a" },
		`unit "à": id "à": want`:                       func(g *graph.Graph) { g.Units[0].ID = "à" },
		`unit "a": name is empty`:                      func(g *graph.Graph) { g.Units[0].Name = " \n" },
		`unit "a": name is not UTF-8`:                  func(g *graph.Graph) { g.Units[0].Name = bad },
		`unit "a": an alias is not UTF-8`:              func(g *graph.Graph) { g.Units[0].Aliases = []string{bad} },
		`unit "a": an alias is empty`:                  func(g *graph.Graph) { g.Units[0].Aliases = []string{""} },
		`unit "a": kind "x"`:                           func(g *graph.Graph) { g.Units[0].Kind = "x" },
		`unit "a": level "x"`:                          func(g *graph.Graph) { g.Units[0].Level = "x" },
		`unit "a": no citation`:                        func(g *graph.Graph) { g.Units[0].Citations = nil },
		`unit "a": citation of source "x"`:             func(g *graph.Graph) { g.Units[0].Citations = []graph.Citation{{Source: "x", First: 1, Last: 1}} },
		`unit "a": citation of lines 0 to 1`:           func(g *graph.Graph) { g.Units[0].Citations = []graph.Citation{{Source: "act", Last: 1}} },
		`unit "a": citation of lines 2 to 1`:           func(g *graph.Graph) { g.Units[0].Citations = []graph.Citation{{Source: "act", First: 2, Last: 1}} },
		`unit "a": citation of line 3 of source "act"`: func(g *graph.Graph) { g.Units[0].Citations = []graph.Citation{{Source: "act", First: 1, Last: 3}} },
		`unit "a": quote of a citation is not UTF-8`: func(g *graph.Graph) {
			g.Units[0].Citations = []graph.Citation{{Source: "act", First: 1, Last: 1, Quote: bad}}
		},
		`function "f": unit "x" does not exist`:       func(g *graph.Graph) { g.Functions[0].Unit = "x" },
		`function "f": text is empty`:                 func(g *graph.Graph) { g.Functions[0].Text = "" },
		`function "f": stands twice`:                  func(g *graph.Graph) { g.Functions = append(g.Functions, g.Functions[0]) },
		`function "f": no competence covers it`:       func(g *graph.Graph) { g.Competences = nil },
		`competence "k": covers no function`:          func(g *graph.Graph) { g.Competences[0].Functions = nil },
		`competence "k": function "x" does not exist`: func(g *graph.Graph) { g.Competences[0].Functions = []graph.FunctionID{"f", "x"} },
		`competence "l": function "f" is already covered`: func(g *graph.Graph) {
			g.Competences = append(g.Competences, graph.Competence{ID: "l", Name: "L", Functions: []graph.FunctionID{"f"}})
		},
		`edge "a" -> "x": unit "x" does not exist`:          func(g *graph.Graph) { g.Edges[0].To = "x" },
		`edge "a" -> "a": joins a unit to itself`:           func(g *graph.Graph) { g.Edges[0].To = "a" },
		`edge "a" -> "b": REPORTS_TO wants basis`:           func(g *graph.Graph) { g.Edges[0].Basis = "" },
		`edge "a" -> "b": COLLABORATES_WITH wants no basis`: func(g *graph.Graph) { g.Edges[0].Type = graph.CollaboratesWith },
		`edge "a" -> "b": BELONGS_TO has neither`:           func(g *graph.Graph) { g.Edges[0].Type = graph.BelongsTo },
		`edge "a" -> "b": type "reports_to"`:                func(g *graph.Graph) { g.Edges[0].Type = "reports_to" },
		`edge "a" -> "b": no citation`:                      func(g *graph.Graph) { g.Edges[0].Citations = nil },
	} {
		t.Run(want, func(t *testing.T) {
			g := valid()
			spoil(&g)
			got, err := graph.New(g)
			if got != nil || !errors.Is(err, graph.ErrInvalid) || !strings.Contains(err.Error(), want) {
				t.Errorf("got %v, error %v", got, err)
			}
		})
	}
	g := valid()
	g.Units[0].Name, g.Edges[0].To, g.Functions[0].Unit = "", "x", "y"
	_, err := graph.New(g)
	var ps *graph.ProblemsError
	if !errors.As(err, &ps) || len(ps.Problems) != 3 {
		t.Errorf("three things wrong: %v", err)
	}
}

func TestProblemsErrorShowsTheFirstTwenty(t *testing.T) {
	e := &graph.ProblemsError{Problems: make([]graph.Problem, 25)}
	for i := range e.Problems {
		e.Problems[i] = graph.Problem{Where: "riga", What: strings.Repeat("x", i)}
	}
	if s := e.Error(); !strings.HasPrefix(s, "25 problems\n") || strings.Count(s, "\n") != 21 || !strings.HasSuffix(s, "and 5 more") {
		t.Errorf("got %q", s)
	}
}
