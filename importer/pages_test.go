package importer

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
)

func TestStampPagesSetsThePageOfTheFirstLineOfACitation(t *testing.T) {
	cites := func(pages ...int) []graph.Citation {
		cs := []graph.Citation{
			{Source: "a", First: 1, Last: 3}, {Source: "a", First: 3, Last: 3}, {Source: "b", First: 1, Last: 1}, {Source: "a", First: 9, Last: 9},
		}
		for i, p := range pages {
			cs[i].Page = p
		}
		return cs
	}
	for _, c := range []struct {
		what  string
		first []int
		want  []graph.Citation
	}{
		{"a form without pages", nil, cites()},
		{"a citation that begins on one page and ends on the next", []int{1, 3}, cites(1, 2, 0, 2)},
		{"a page on which no line begins is passed over", []int{1, 3, 3, 10}, cites(1, 3, 0, 3)},
	} {
		t.Run(c.what, func(t *testing.T) {
			g := &graph.Graph{
				Units:     []graph.Unit{{Citations: cites()}},
				Functions: []graph.Function{{Citations: cites()}},
				Edges:     []graph.Edge{{Citations: cites()}},
			}
			stampPages(g, "a", c.first)
			for what, got := range map[string][]graph.Citation{"unit": g.Units[0].Citations, "function": g.Functions[0].Citations, "edge": g.Edges[0].Citations} {
				if diff := cmp.Diff(c.want, got); diff != "" {
					t.Errorf("%s (-want +got):\n%s", what, diff)
				}
			}
		})
	}
}
