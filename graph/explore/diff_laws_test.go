package explore

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"raccordo/graph"
	"raccordo/graph/graphtest"
)

func TestDiffOfAnEditionWithItselfIsEmpty(t *testing.T) {
	for name, draw := range map[string]func(*rapid.T) *graph.Graph{
		"small":       drawGraph,
		"with shapes": func(t *rapid.T) *graph.Graph { return graphtest.Graphs("e").Draw(t, "graph") },
	} {
		t.Run(name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				g := draw(t)
				if a := Diff(g, g); len(a.Changes)+len(a.OldUnits)+len(a.NewUnits)+len(a.Totals) > 0 {
					t.Fatalf("%q", brief(a))
				}
			})
		})
	}
}

// drawFunctions adds to drawGraph names and functions of few words, so that units and
// functions of two drawn editions are often alike.
func drawFunctions(t *rapid.T) *graph.Graph {
	g := *drawGraph(t)
	word := rapid.SampledFrom([]string{"cura", "fontane", "ponti", "strade", "neve", "argini", "canoni", "mappe"})
	text := func(label string) string { return fmt.Sprint(rapid.SliceOfN(word, 1, 4).Draw(t, label)) }
	ids := make(map[graph.UnitID]graph.UnitID)
	g.Units = slices.Clone(g.Units)
	for i, u := range g.Units {
		id := u.ID
		if rapid.Bool().Draw(t, "another id") {
			id += "-bis"
		}
		ids[u.ID] = id
		g.Units[i].ID, g.Units[i].Name = id, "Ufficio "+text("name")
		if rapid.Bool().Draw(t, "alias") {
			g.Units[i].Aliases = []string{"Ufficio " + text("alias")}
		}
	}
	g.Edges = slices.Clone(g.Edges)
	for i, e := range g.Edges {
		g.Edges[i].From, g.Edges[i].To = ids[e.From], ids[e.To]
	}
	g.Functions, g.Competences = slices.Clone(g.Functions), nil
	for i, f := range g.Functions {
		g.Functions[i].Unit, g.Functions[i].Text = ids[f.Unit], text("function")
	}
	for i := range rapid.IntRange(0, 8).Draw(t, "more functions") {
		u := g.Units[rapid.IntRange(0, len(g.Units)-1).Draw(t, "performer")]
		g.Functions = append(g.Functions, graph.Function{ID: graph.FunctionID(fmt.Sprintf("g%d", i)), Unit: u.ID, Text: text("function"), Citations: u.Citations})
	}
	for _, f := range g.Functions {
		g.Competences = append(g.Competences, graph.Competence{ID: graph.CompetenceID(f.ID), Name: f.Text, Functions: []graph.FunctionID{f.ID}})
	}
	made, err := graph.New(g)
	if err != nil {
		t.Fatal(err)
	}
	return made
}

func TestDiffIsMirroredAndSaid(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		older, newer := drawFunctions(t), drawFunctions(t)
		a := Diff(older, newer)
		checkMirror(t, a, Diff(newer, older))
		checkSaid(t, a)
		if d := cmp.Diff(a, Diff(older, newer)); d != "" {
			t.Fatalf("twice the same question (-first +second):\n%s", d)
		}
	})
}

func TestDiffAccountsForEveryUnitAndFunction(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		older, newer := drawFunctions(t), drawFunctions(t)
		a := Diff(older, newer)
		born, closed := make(map[graph.UnitID]bool), make(map[graph.UnitID]bool)
		oldFunctions, newFunctions := make(map[graph.FunctionID]int), make(map[graph.FunctionID]int)
		for _, ch := range a.Changes {
			switch ch.Type {
			case DiffUnitBorn:
				born[ch.New[0]] = true
			case DiffUnitClosed:
				closed[ch.Old[0]] = true
			}
			if ch.Function != nil {
				oldFunctions[ch.Function.OldID]++
				newFunctions[ch.Function.NewID]++
			}
		}
		for _, ch := range a.Changes {
			if ch.Type == DiffUnitRenamed || ch.Type == DiffUnitMerged || ch.Type == DiffUnitSplit {
				if slices.ContainsFunc(ch.Old, func(u graph.UnitID) bool { return closed[u] }) || slices.ContainsFunc(ch.New, func(u graph.UnitID) bool { return born[u] }) {
					t.Fatalf("goes on and is born or closed: %q", brief(a))
				}
			}
			if ch.Type == DiffUnitMerged && (len(ch.Old) < 2 || len(ch.New) != 1) || ch.Type == DiffUnitSplit && (len(ch.New) < 2 || len(ch.Old) != 1) {
				t.Fatalf("merger or split of the wrong size: %q", brief(a))
			}
		}
		for _, f := range older.Functions {
			if oldFunctions[f.ID] > 1 || closed[f.Unit] && oldFunctions[f.ID] == 0 {
				t.Fatalf("function %s of %s is told %d times: %q", f.ID, f.Unit, oldFunctions[f.ID], brief(a))
			}
		}
		for _, f := range newer.Functions {
			if newFunctions[f.ID] > 1 || born[f.Unit] && newFunctions[f.ID] == 0 {
				t.Fatalf("function %s of %s is told %d times: %q", f.ID, f.Unit, newFunctions[f.ID], brief(a))
			}
		}
	})
}

// withNames gives every unit a name of its own: of two units of one name without
// functions nobody can tell which was merged.
func withNames(t *rapid.T, g *graph.Graph) *graph.Graph {
	named := *g
	named.Units = slices.Clone(g.Units)
	for i := range named.Units {
		named.Units[i].Name = "Ufficio " + []string{"acque", "boschi", "cave", "dighe", "energia", "fiumi", "gallerie", "idraulica"}[i]
		named.Units[i].Aliases = nil
	}
	made, err := graph.New(named)
	if err != nil {
		t.Fatal(err)
	}
	return made
}

func TestDiffNamesExactlyTheMergerOfAScenario(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := withNames(t, graphtest.Graphs("e").Draw(t, "graph"))
		if len(g.Units) < 2 {
			t.Skip("one unit")
		}
		n := rapid.IntRange(2, len(g.Units)).Draw(t, "merged")
		var ids []graph.UnitID
		for _, u := range rapid.Permutation(g.Units).Draw(t, "order")[:n] {
			ids = append(ids, u.ID)
		}
		into := rapid.SampledFrom([]graph.UnitID{"nuova", ids[0]}).Draw(t, "into")
		c, ps := understand(g, "change", Change{Type: ChangeMerge, Units: ids, Into: into, Name: "Struttura di nuova denominazione"})
		if len(ps) > 0 {
			t.Fatal(ps)
		}
		after := Merge(g, c)
		a := Diff(g, after)
		if len(a.Changes) != 1 || a.Changes[0].Type != DiffUnitMerged || a.Changes[0].New[0] != into || !slices.Equal(a.Changes[0].Old, slices.Sorted(slices.Values(ids))) {
			t.Fatalf("merged %v into %s: %q", ids, into, brief(a))
		}
	})
}

func TestDiffOfTheSampleScenario(t *testing.T) {
	x := explorer(t)
	s, err := x.Scenario(context.Background(), "", ScenarioRequest{Changes: []ChangeRequest{
		{Type: ChangeMerge, Units: []string{"dc-pensioni", "dc-entrate"}, Name: "Direzione centrale Previdenza"},
	}})
	if err != nil {
		t.Fatal(err)
	}
	a := Diff(sample(t), s.Graph)
	if want := []string{"unit_merged dc-entrate,dc-pensioni > direzione-centrale-previdenza"}; !slices.Equal(want, brief(a)) {
		t.Errorf("got %q, want %q", brief(a), want)
	}
	const it = "La Direzione centrale Entrate e Recupero crediti e la Direzione centrale Pensioni si uniscono in «Direzione centrale Previdenza»."
	if a.Changes[0].Sentence.IT != it {
		t.Errorf("sentence %q", a.Changes[0].Sentence.IT)
	}
}

// matchOf is the measure of likeness of the whole package.
func TestDiffMeasuresWordsAsSharedDoes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.SampledFrom([]string{"Cura", "cura", "le", "fontane", "argini", "à", "b.c"})
		text := func(label string) string { return fmt.Sprint(rapid.SliceOfN(word, 1, 6).Draw(t, label)) }
		one := func(id graph.EditionID, text string) *side {
			cite := []graph.Citation{{Source: "atto", First: 1, Last: 1}}
			return newSide(&graph.Graph{
				Edition:   graph.Edition{ID: id},
				Units:     []graph.Unit{{ID: "u", Name: "U", Citations: cite}},
				Functions: []graph.Function{{ID: "f", Unit: "u", Text: text, Citations: cite}},
			}, EditionRef{})
		}
		a, b := text("a"), text("b")
		c := &comparison{old: one("x", a), new: one("y", b)}
		numberWords(c.old, c.new)
		got := SameSubject
		if l := c.alikeness(0, 0); l.same {
			got = SameWords
		} else if l.nearly() {
			got = NearlySame
		}
		if want, _ := matchOf([]HeldFunction{{Text: a}, {Text: b}}); got != want {
			t.Fatalf("%q and %q: %s, want %s", a, b, got, want)
		}
		if found := len(c.alikePairs([]int{0}, []int{0})) > 0; found != (got == NearlySame) {
			t.Fatalf("%q and %q are %s, found as a pair: %v", a, b, got, found)
		}
	})
}

func TestDiffOpensTheEditionsAskedFor(t *testing.T) {
	older, newer := build(t, "vecchia", common), build(t, "nuova", common+"unit parchi office - Ufficio Parchi")
	x := New(fakeStore{older, newer})
	a, err := x.Diff(context.Background(), DiffRequest{Old: "vecchia", New: "nuova"})
	if err != nil {
		t.Fatal(err)
	}
	a.Plan = nil // Diff has none
	if d := cmp.Diff(Diff(older, newer), a); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
	for _, req := range []DiffRequest{{Old: "nessuna", New: "nuova"}, {Old: "vecchia", New: "nessuna"}} {
		if _, err := x.Diff(context.Background(), req); !errors.Is(err, graph.ErrNotFound) {
			t.Errorf("%+v: %v, want not found", req, err)
		}
	}
}
