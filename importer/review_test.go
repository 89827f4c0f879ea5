package importer

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
	"raccordo/importer/review"
)

const doubtful = `# Delibera 5 maggio 2020

## Direzione centrale Acque

- Cura i rapporti con le Aziende.

## Direzione centrale Cave

- Cura gli scavi.

## Direzione centrale Mappe

- Cura le mappe.
`

const annex = "## Direzione centrale Cave\n\n- Tiene i registri in raccordo con la Direzione centrale Mappe.\n"

func acts(t *testing.T, opts Options) *Result {
	t.Helper()
	res, err := Read(context.Background(), []Input{{Name: "delibera.md", Data: []byte(doubtful)}, {Name: "allegato.md", Data: []byte(annex)}}, opts)
	if err != nil {
		t.Fatal(err)
	}
	return res
}

func TestAnEditionIsReadAgainFromWhatItKeeps(t *testing.T) {
	aliases := Input{Name: "aliases.yaml", Data: []byte("Direzione centrale Cave: [Cavatori]\n")}
	first := acts(t, Options{Edition: "e", Title: "Titolo dato", Aliases: &aliases})
	again, err := Reread(context.Background(), first.Graph.Edition, nil)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(first.Graph, again.Graph); diff != "" {
		t.Errorf("(-read +read again)\n%s", diff)
	}
	if diff := cmp.Diff(first.Doubts, again.Doubts); diff != "" {
		t.Errorf("doubts (-read +read again)\n%s", diff)
	}
	var order []string
	for _, s := range first.Graph.Edition.Sources { // by id
		order = append(order, s.ID+strings.Repeat("'", s.Reading.Order))
	}
	if !slices.Equal(order, []string{"allegato''", "delibera'"}) {
		t.Errorf("sources %v: want the order in which they were given", order)
	}
}

func TestADecisionIsKeptWithTheEdition(t *testing.T) {
	first := acts(t, Options{Edition: "e"})
	key := first.Doubts[0].Key
	decided, err := Decide(context.Background(), first.Graph.Edition, review.Decision{Key: key, Verdict: review.Correct, To: "Direzione centrale Cave", Who: "Ada"})
	if err != nil {
		t.Fatal(err)
	}
	again, err := Reread(context.Background(), decided.Graph.Edition, nil)
	if err != nil {
		t.Fatal(err)
	}
	if again.Graph.Revision() != decided.Graph.Revision() {
		t.Error("read again, the edition is another")
	}
	if again.Doubts[0].Decision == nil || review.Open(again.Doubts) != review.Open(first.Doubts)-1 {
		t.Errorf("doubts %+v: want the first decided", again.Doubts)
	}
	if !slices.ContainsFunc(again.Graph.Edges, func(e graph.Edge) bool {
		return e.From == "direzione-centrale-acque" && e.To == "direzione-centrale-cave" && e.Citations[0].Reason == "decided by Ada"
	}) {
		t.Errorf("edges %+v", again.Graph.Edges)
	}
	given := Input{Name: "delibera.review.yaml", Data: []byte(graphReview(decided.Graph))}
	if read := acts(t, Options{Edition: "e", Review: &given}); read.Graph.Revision() != decided.Graph.Revision() {
		t.Error("the file of decisions at import gives another edition")
	}
}

func TestADecisionIsTakenBack(t *testing.T) {
	ctx, first := context.Background(), acts(t, Options{Edition: "e"})
	key := first.Doubts[0].Key
	decided, err := Decide(ctx, first.Graph.Edition, review.Decision{Key: key, Verdict: review.Correct, To: "Direzione centrale Cave"})
	if err != nil {
		t.Fatal(err)
	}
	back, err := Withdraw(ctx, decided.Graph.Edition, key)
	if err != nil {
		t.Fatal(err)
	}
	if back.Graph.Revision() != first.Graph.Revision() || review.Open(back.Doubts) != review.Open(first.Doubts) {
		t.Error("without its only decision the edition is not as it was first read")
	}
	if _, err := Withdraw(ctx, first.Graph.Edition, key); !errors.Is(err, graph.ErrNotFound) {
		t.Errorf("a decision that was not taken: %v", err)
	}
}

func graphReview(g *graph.Graph) string {
	for _, s := range g.Edition.Sources {
		if s.Reading.Review != "" {
			return s.Reading.Review
		}
	}
	return ""
}

func TestWhatCannotBeDecidedIsRefused(t *testing.T) {
	e := acts(t, Options{Edition: "e"}).Graph.Edition
	key := acts(t, Options{Edition: "e"}).Doubts[0].Key
	facts := e
	facts.Sources = []graph.Source{{ID: "x"}}
	for rule, c := range map[string]struct {
		edition graph.Edition
		dec     review.Decision
		want    error
	}{
		"a key that nothing has":       {e, review.Decision{Key: "relation-x", Verdict: review.Accept}, graph.ErrNotFound},
		"a unit that the act lacks":    {e, review.Decision{Key: key, Verdict: review.Correct, To: "Ufficio ignoto"}, graph.ErrInvalid},
		"no verdict":                   {e, review.Decision{Key: key}, graph.ErrInvalid},
		"an edition not read from act": {facts, review.Decision{Key: key, Verdict: review.Accept}, graph.ErrInvalid},
	} {
		if _, err := Decide(context.Background(), c.edition, c.dec); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", rule, err, c.want)
		}
	}
}

func TestASourceThatReadsBadlySaysSo(t *testing.T) {
	many := strings.Repeat("- Cura le reti in raccordo con le strutture di riferimento.\n", 6)
	for _, c := range []struct {
		rule, text string
		want       []string // part of each sentence
	}{
		{"an act that reads well says nothing", doubtful, nil},
		{"few units", "## Ufficio Cave\n\n- Cura gli scavi.\n", []string{"units found: 1"}},
		{"many names of no unit, many cues without a relation", doubtful + "\n" + many, []string{"names after a cue are of no unit", "gave no relation"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			in := []Input{{Name: "a.md", Data: []byte(c.text)}}
			res, err := Read(context.Background(), in, Options{})
			if err != nil {
				t.Fatal(err)
			}
			if len(res.Badly) != len(c.want) {
				t.Fatalf("%q, want %q", res.Badly, c.want)
			}
			for i, want := range c.want {
				if !strings.Contains(res.Badly[i].EN, want) {
					t.Errorf("%q, want %q", res.Badly[i], want)
				}
			}
			if _, err := Read(context.Background(), in, Options{Strict: true}); (err != nil) != (len(c.want) > 0) || err != nil && !errors.Is(err, graph.ErrInvalid) {
				t.Errorf("strict: %v", err)
			}
		})
	}
}

func TestPagesAreStampedAgain(t *testing.T) {
	g := acts(t, Options{Edition: "e"}).Graph
	e := g.Edition
	e.Sources = slices.Clone(e.Sources)
	for i, s := range e.Sources {
		if s.ID == "delibera" {
			r := *s.Reading
			r.Pages = []int{1, 7, 12}
			e.Sources[i].Reading = &r
		}
	}
	again, err := Reread(context.Background(), e, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, u := range again.Graph.Units {
		for _, c := range u.Citations {
			want := map[int]int{3: 1, 5: 1, 7: 2, 11: 2}[c.First]
			if c.Source == "allegato" {
				want = 0
			}
			if c.Page != want {
				t.Errorf("%s: line %d of %s on page %d, want %d", u.ID, c.First, c.Source, c.Page, want)
			}
		}
	}
}
