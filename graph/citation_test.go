package graph_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
)

func TestCitationsAreOrderedBySourceLinesPageSectionAndQuote(t *testing.T) {
	want := []graph.Citation{
		{Source: "a", First: 1, Last: 2, Page: 9, Section: "z", Quote: "z"},
		{Source: "b", First: 1, Last: 2, Page: 9},
		{Source: "b", First: 2, Last: 2, Page: 1, Section: "z"},
		{Source: "b", First: 2, Last: 3},
		{Source: "b", First: 2, Last: 3, Page: 1, Section: "b"},
		{Source: "b", First: 2, Last: 3, Page: 2, Section: "a"},
		{Source: "b", First: 2, Last: 3, Page: 2, Section: "b", Quote: "a"},
		{Source: "b", First: 2, Last: 3, Page: 2, Section: "b", Quote: "b"},
	}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortFunc(got, graph.CompareCitations)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("order (-want +got):\n%s", diff)
	}
}

func TestACitationWithoutPagesSaysNothingOfThem(t *testing.T) {
	for _, c := range []struct {
		cite graph.Citation
		want string
	}{
		{graph.Citation{Source: "a", First: 1, Last: 2}, `{"source":"a","line_start":1,"line_end":2}`},
		{graph.Citation{Source: "a", First: 1, Last: 2, Page: 3}, `{"source":"a","line_start":1,"line_end":2,"page":3}`},
	} {
		got, err := json.Marshal(c.cite)
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != c.want {
			t.Errorf("json = %s, want %s", got, c.want)
		}
	}
}
