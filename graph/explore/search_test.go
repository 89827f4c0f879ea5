package explore

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
)

func TestSearchRanks(t *testing.T) {
	x := New(fakeStore{build(t, "e", `
unit z-exact office - Pensioni
unit begins office - Pensioni e rendite
unit a-holds office - Ufficio pensioni
unit a-outside external - Fondi pensioni
unit b-holds office - Ufficio rendite e pensioni di guerra
unit alias office - Ufficio quarto | Pensioni estere
unit dr directorate - Direzione regionale
does fun alias pensioni liquida le pensioni
`)})
	for _, c := range []struct {
		rule string
		req  SearchRequest
		want []string
		cut  bool
	}{
		{"exact, begins, holds (bodies outside last, then the shorter first), alias, function", SearchRequest{Text: "pensioni"},
			[]string{"z-exact", "begins", "a-holds", "b-holds", "a-outside", "pensioni", "alias", "fun"}, false},
		{"only the types asked for", SearchRequest{Text: "pensioni", Types: []graph.FoundType{graph.FoundFunction}}, []string{"fun"}, false},
		{"the best are kept by a limit", SearchRequest{Text: "pensioni", Limit: 2}, []string{"z-exact", "begins"}, true},
		{"abbreviations are written out", SearchRequest{Text: "DR"}, []string{"dr"}, false},
		{"nothing found is an answer", SearchRequest{Text: "zzz"}, []string{}, false},
	} {
		t.Run(c.rule, func(t *testing.T) {
			a, err := x.Search(context.Background(), "", c.req)
			if err != nil {
				t.Fatal(err)
			}
			got := []string{}
			for _, r := range a.Results {
				got = append(got, r.ID)
			}
			if !slices.Equal(got, c.want) || a.Truncated != c.cut {
				t.Errorf("got %q, cut %v; want %q, %v", got, a.Truncated, c.want, c.cut)
			}
		})
	}
}

func TestMatchOf(t *testing.T) {
	for _, c := range []struct {
		rule  string
		want  Match
		texts []string
	}{
		{"case and punctuation do not count", SameWords, []string{"Cura il bilancio.", "cura il  bilancio;"}},
		{"one text is the same as itself", SameWords, []string{"cura il bilancio"}},
		{"order counts for the same words", NearlySame, []string{"cura il bilancio", "il bilancio cura"}},
		{"six words of ten in common", NearlySame, []string{"a b c d e f", "a b c d e f g h i j"}},
		{"five of ten", SameSubject, []string{"a b c d e", "a b c d e f g h i j"}},
		{"all three must have the words in common", SameSubject, []string{"a b c", "a b d", "a c d"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			var fs []HeldFunction
			for _, s := range c.texts {
				fs = append(fs, HeldFunction{Text: s})
			}
			if got, _ := matchOf(fs); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestGraph(t *testing.T) {
	x := explorer(t)
	for _, c := range []struct {
		rule  string
		req   GraphRequest
		units string
		steps int
		cut   bool
	}{
		{"around a unit, inherited steps included", GraphRequest{Around: []string{"dr-lazio"}}, "dc-acquisti dir-regionali direttore-generale dr-lazio", 6, false},
		{"two steps of one kind", GraphRequest{Around: []string{"uff-bilanci"}, Depth: 2, Kinds: []graph.StepType{graph.StepReportsTo}}, "dc-entrate uff-bilanci uff-stampa", 2, false},
		{"a limit keeps the nearest, of them the least ids", GraphRequest{Around: []string{"uff-bilanci"}, Depth: 3, Limit: 3}, "dc-entrate uff-bilanci uff-stampa", 2, true},
		{"the nearest come by id, not in the order of steps", GraphRequest{Around: []string{"uff-stampa"}, Limit: 2}, "dc-entrate uff-stampa", 1, true},
		{"a limit on all keeps the highest degrees", GraphRequest{Limit: 2}, "dc-entrate dc-pensioni", 2, true},
		{"a unit alone", GraphRequest{Around: []string{"isolata"}}, "isolata", 0, false},
	} {
		t.Run(c.rule, func(t *testing.T) {
			a, err := x.Graph(context.Background(), "", c.req)
			if err != nil {
				t.Fatal(err)
			}
			var ids []string
			for _, u := range a.Units {
				ids = append(ids, string(u.ID))
			}
			if got := strings.Join(ids, " "); got != c.units || len(a.Steps) != c.steps || a.Truncated != c.cut {
				t.Errorf("got %q with %d steps, cut %v", got, len(a.Steps), a.Truncated)
			}
		})
	}
}

func TestWholeGraphHoldsStatedStepsOnly(t *testing.T) {
	x, g := explorer(t), sample(t)
	a, err := x.Graph(context.Background(), "", GraphRequest{Kinds: graph.StepTypes})
	if err != nil {
		t.Fatal(err)
	}
	var want []GraphStep
	degree := make(map[graph.UnitID]int)
	for _, s := range graph.Steps(g) {
		if s.Through != "" {
			continue
		}
		want = append(want, GraphStep{From: s.From, To: s.To, Type: s.Type, Basis: s.Basis, Modes: s.Modes, Confidence: s.Confidence()})
		if s.Type != graph.StepSharesCompetence {
			degree[s.From]++
			degree[s.To]++
		}
	}
	if diff := cmp.Diff(want, a.Steps); diff != "" {
		t.Errorf("steps -want +got:\n%s", diff)
	}
	for _, u := range a.Units {
		if u.Degree != degree[u.ID] {
			t.Errorf("%s has degree %d, want %d", u.ID, u.Degree, degree[u.ID])
		}
		around, err := x.Graph(context.Background(), "", GraphRequest{Around: []string{string(u.ID)}})
		if err != nil {
			t.Fatal(err)
		}
		if i := slices.IndexFunc(around.Units, func(v GraphUnit) bool { return v.ID == u.ID }); around.Units[i] != u {
			t.Errorf("around itself %s is %+v, in the whole %+v", u.ID, around.Units[i], u)
		}
	}
}
