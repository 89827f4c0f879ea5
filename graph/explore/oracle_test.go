package explore

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"raccordo/graph"
)

// drawGraph draws an organisation of two to seven units, u0 and on.
func drawGraph(t *rapid.T) *graph.Graph {
	n := rapid.IntRange(2, 7).Draw(t, "units")
	line := 0
	cite := func() []graph.Citation {
		line++
		return []graph.Citation{{Source: "atto", First: line, Last: line}}
	}
	unit := rapid.Custom(func(t *rapid.T) graph.UnitID {
		return graph.UnitID(fmt.Sprintf("u%d", rapid.IntRange(0, n-1).Draw(t, "unit")))
	})
	g := graph.Graph{Edition: graph.Edition{ID: "e", Sources: []graph.Source{{ID: "atto"}}}}
	for i := range n {
		g.Units = append(g.Units, graph.Unit{
			ID: graph.UnitID(fmt.Sprintf("u%d", i)), Name: fmt.Sprintf("Ufficio %d", i), Citations: cite(),
			Kind:  rapid.SampledFrom([]graph.Kind{graph.KindOffice, graph.KindGroup, graph.KindExternal}).Draw(t, "kind"),
			Level: rapid.SampledFrom([]graph.Level{graph.LevelUnstated, graph.LevelGeneral, graph.LevelExecutive}).Draw(t, "level"),
		})
	}
	for range rapid.IntRange(0, 14).Draw(t, "edges") {
		e := graph.Edge{From: unit.Draw(t, "from"), To: unit.Draw(t, "to"), Citations: cite()}
		if e.From == e.To {
			continue
		}
		switch e.Type = rapid.SampledFrom([]graph.EdgeType{graph.ReportsTo, graph.CollaboratesWith, graph.BelongsTo}).Draw(t, "type"); e.Type {
		case graph.ReportsTo:
			e.Basis = rapid.SampledFrom([]graph.Basis{graph.Stated, graph.Structural}).Draw(t, "basis")
		case graph.CollaboratesWith:
			e.Mode = rapid.SampledFrom(graph.Modes[:2]).Draw(t, "mode")
		}
		g.Edges = append(g.Edges, e)
	}
	covered := make(map[graph.CompetenceID][]graph.FunctionID)
	for i := range rapid.IntRange(0, 6).Draw(t, "functions") {
		f := graph.Function{ID: graph.FunctionID(fmt.Sprintf("f%d", i)), Unit: unit.Draw(t, "performer"), Text: fmt.Sprintf("gestisce %d", i), Citations: cite()}
		g.Functions = append(g.Functions, f)
		c := graph.CompetenceID(fmt.Sprintf("c%d", rapid.IntRange(0, 2).Draw(t, "competence")))
		covered[c] = append(covered[c], f.ID)
	}
	for _, c := range []graph.CompetenceID{"c0", "c1", "c2"} {
		if len(covered[c]) > 0 {
			g.Competences = append(g.Competences, graph.Competence{ID: c, Name: string(c), Functions: covered[c]})
		}
	}
	made, err := graph.New(g)
	if err != nil {
		t.Fatal(err)
	}
	return made
}

func chainOf(start graph.UnitID, steps []Step) graph.Chain {
	c := graph.Chain{Units: []graph.UnitID{start}}
	for _, s := range steps {
		next := s.To
		if !s.Forward {
			next = s.From
		}
		c = extend(c, next, s.Type)
	}
	return c
}

func TestImpactChainsAreTheLeastShortestOnes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := drawGraph(t)
		v := fakeView{memory{g}, graph.Steps(g)}
		a, err := New(fakeStore{g}).Impact(context.Background(), "", ImpactRequest{Unit: "u0", Kinds: graph.StepTypes, Levels: 4})
		if err != nil {
			t.Fatal(err)
		}
		reached, total := make(map[graph.UnitID]bool), 0
		for _, l := range a.Levels {
			for _, r := range l.Units {
				reached[r.ID] = true
				want := v.shortest("u0", r.ID, 4, graph.StepTypes, downwards, nil)[0]
				if diff := cmp.Diff(want, chainOf("u0", r.Chain)); diff != "" {
					t.Fatalf("chain to %s (-want +got):\n%s", r.ID, diff)
				}
				for _, s := range r.Chain {
					if len(s.Citations) == 0 || s.Sentence.IT == "" || s.Sentence.EN == "" {
						t.Fatalf("step without citation or sentence: %+v", s)
					}
				}
			}
		}
		for _, n := range a.Totals {
			total += n
		}
		if total != len(reached) {
			t.Fatalf("totals sum to %d, reached %d", total, len(reached))
		}
	})
}

func TestPathsAreThoseOfTheStoreWithTheirSteps(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := drawGraph(t)
		v := fakeView{memory{g}, graph.Steps(g)}
		directed := rapid.Bool().Draw(t, "directed")
		w := walk(anyWay)
		if directed {
			w = onlyAlong
		}
		a, err := New(fakeStore{g}).Path(context.Background(), "", PathRequest{From: "u0", To: "u1", Kinds: graph.StepTypes, Directed: directed, Limit: graph.MaxPaths})
		if err != nil {
			t.Fatal(err)
		}
		var got []graph.Chain
		for _, p := range a.Paths {
			got = append(got, chainOf("u0", p.Steps))
			for _, s := range p.Steps {
				if directed && !s.Forward && s.Type != graph.StepSharesCompetence {
					t.Fatalf("a directed path walks backwards: %+v", s)
				}
			}
		}
		want := v.shortest("u0", "u1", graph.DefaultHops, graph.StepTypes, w, nil)
		if diff := cmp.Diff(want[:min(len(want), graph.MaxPaths)], got); diff != "" {
			t.Fatalf("-want +got:\n%s", diff)
		}
	})
}

func TestAbsenceFindsTheNearestCommonSuperior(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := drawGraph(t)
		v := fakeView{memory{g}, graph.Steps(g)}
		got, err := absence(context.Background(), v, graphGlossary(g), "u0", "u1")
		if err != nil {
			t.Fatal(err)
		}
		up := []graph.StepType{graph.StepReportsTo}
		var want *CommonSuperior
		least := 0
		var chains [2]graph.Chain
		for _, u := range g.Units { // by id
			a := v.shortest("u0", u.ID, len(g.Units), up, upwards, nil)
			b := v.shortest("u1", u.ID, len(g.Units), up, upwards, nil)
			if len(a) == 0 || len(b) == 0 {
				continue
			}
			if sum := len(a[0].Types) + len(b[0].Types); want == nil || sum < least {
				want, least, chains = &CommonSuperior{Unit: u.ID}, sum, [2]graph.Chain{a[0], b[0]}
			}
		}
		superior := got.NearestCommonSuperior
		if (want == nil) != (superior == nil) {
			t.Fatalf("got %+v, want %+v", superior, want)
		}
		if want == nil {
			return
		}
		if diff := cmp.Diff(chains, [2]graph.Chain{chainOf("u0", superior.From), chainOf("u1", superior.To)}); diff != "" || superior.Unit != want.Unit {
			t.Fatalf("got %s, want %s; chains -want +got:\n%s", superior.Unit, want.Unit, diff)
		}
	})
}

// holdersOf says by brute force which units hold a competence: those that
// perform it and, through any chain of memberships, their members.
func holdersOf(g *graph.Graph, c graph.Competence) map[graph.UnitID]bool {
	held := make(map[graph.UnitID]bool)
	for _, f := range g.Functions {
		if slices.Contains(c.Functions, f.ID) {
			held[f.Unit] = true
		}
	}
	for range g.Units {
		for _, e := range g.Edges {
			if e.Type == graph.BelongsTo && held[e.To] {
				held[e.From] = true
			}
		}
	}
	return held
}

func TestSharedIsWhatAllOfThemHold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := drawGraph(t)
		a, err := New(fakeStore{g}).Shared(context.Background(), "", SharedRequest{Units: []string{"u0", "u1"}})
		if err != nil {
			t.Fatal(err)
		}
		got := make(map[graph.CompetenceID]bool)
		for _, c := range a.Competences {
			got[c.ID] = true
			for _, f := range c.Functions {
				if f.Unit != "u0" && f.Unit != "u1" {
					t.Fatalf("function of %s, which was not asked for", f.Unit)
				}
			}
		}
		for _, c := range g.Competences {
			held := holdersOf(g, c)
			if got[c.ID] != (held["u0"] && held["u1"]) {
				t.Fatalf("competence %s: in the answer %v, holders %v", c.ID, got[c.ID], held)
			}
		}
	})
}
