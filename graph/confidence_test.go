package graph_test

import (
	"slices"
	"strings"
	"testing"

	"raccordo/graph"
	"raccordo/graph/graphtest"
)

func cited(cs ...graph.Confidence) []graph.Citation {
	out := make([]graph.Citation, len(cs))
	for i, c := range cs {
		out[i] = graph.Citation{Source: "act", First: 1, Last: 1, Confidence: c}
	}
	return out
}

func TestConfidence(t *testing.T) {
	for _, c := range []struct {
		rule string
		got  graph.Confidence
		want graph.Confidence
	}{
		{"one sure passage makes an edge certain", graph.Edge{Citations: cited(graph.Doubtful, graph.Certain, graph.Likely)}.Confidence(), graph.Certain},
		{"an edge is as sure as its surest passage", graph.Edge{Citations: cited(graph.Doubtful, graph.Likely)}.Confidence(), graph.Likely},
		{"an edge with doubtful passages only is doubtful", graph.Edge{Citations: cited(graph.Doubtful)}.Confidence(), graph.Doubtful},
		{"a stated step is as sure as its surest passage", graph.Step{Citations: cited(graph.Doubtful, graph.Certain)}.Confidence(), graph.Certain},
		{"an inherited step is as sure as the least sure of edge and membership", graph.Step{Through: "g", Citations: cited(graph.Certain, graph.Doubtful)}.Confidence(), graph.Doubtful},
		{"sharing a competence is no reading of a sentence", graph.Step{Type: graph.StepSharesCompetence, Citations: cited(graph.Doubtful)}.Confidence(), graph.Certain},
		{"without passages there is nothing to doubt", graph.SurestOf(nil), graph.Certain},
	} {
		if c.got != c.want {
			t.Errorf("%s: %q, want %q", c.rule, c.got, c.want)
		}
	}
}

func TestCitationsAreSortedTheSurestFirst(t *testing.T) {
	want := cited(graph.Certain, graph.Certain, graph.Likely, graph.Doubtful, graph.Doubtful)
	want[1].Reason, want[4].Reason = "a", "b"
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortFunc(got, graph.CompareCitations)
	if !slices.Equal(got, want) {
		t.Errorf("order %v, want %v", got, want)
	}
}

func TestWhatIsNotCertainSaysWhy(t *testing.T) {
	for _, c := range []struct {
		rule string
		cite graph.Citation
		want string // part of the problem; "" of none
	}{
		{"certain needs no reason", graph.Citation{}, ""},
		{"certain may have one", graph.Citation{Reason: "decided by A"}, ""},
		{"likely needs a reason", graph.Citation{Confidence: graph.Likely}, "without its reason"},
		{"doubtful needs a reason that is more than spaces", graph.Citation{Confidence: graph.Doubtful, Reason: " "}, "without its reason"},
		{"no other class", graph.Citation{Confidence: "sure", Reason: "x"}, `confidence "sure"`},
		{"reasons are UTF-8", graph.Citation{Reason: "\xff"}, "not UTF-8"},
		{"pages are not negative", graph.Citation{Page: -1}, "page -1"},
	} {
		t.Run(c.rule, func(t *testing.T) {
			c.cite.Source, c.cite.First, c.cite.Last = "act", 1, 1
			s := graphtest.NewSketch("e").Units("a", "b")
			s.Edge(graph.Edge{From: "a", To: "b", Type: graph.BelongsTo, Citations: []graph.Citation{c.cite}})
			_, err := s.Build()
			if c.want == "" && err != nil {
				t.Error(err)
			}
			if c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
				t.Errorf("error %v, want %q in it", err, c.want)
			}
		})
	}
}
