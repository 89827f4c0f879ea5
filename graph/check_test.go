package graph_test

import (
	"context"
	"iter"
	"strings"
	"testing"

	"raccordo/graph"
	"raccordo/graph/graphtest"
)

// fakeView is a view of what a damaged store might hold.
type fakeView struct {
	graph.View
	g        *graph.Graph
	steps    []graph.Step
	counts   graph.Counts
	revision string
}

func (v fakeView) Edition() graph.Edition { return v.g.Edition }
func (v fakeView) Revision() string       { return v.revision }
func (v fakeView) Counts() graph.Counts   { return v.counts }

func (v fakeView) Records(context.Context) iter.Seq2[graph.Record, error] {
	return func(yield func(graph.Record, error) bool) {
		for r := range v.g.Records() {
			if !yield(r, nil) {
				return
			}
		}
	}
}

func (v fakeView) Neighbourhood(context.Context, []graph.UnitID, []graph.StepType) ([]graph.Step, error) {
	return v.steps, nil
}

func TestCheckViewFindsWhatIsWrong(t *testing.T) {
	for name, c := range map[string]struct {
		damage func(v *fakeView)
		want   []string
	}{
		"nothing":           {func(*fakeView) {}, nil},
		"a step too many":   {func(v *fakeView) { v.g.Edges = v.g.Edges[1:]; v.revision = v.g.Revision(); v.counts.Edges-- }, []string{`step "a" reports_to "b": is stored, but the records do not give it`}},
		"the last missing":  {func(v *fakeView) { v.steps = v.steps[:2] }, []string{`step "c" reports_to "b": is not stored`}},
		"the first missing": {func(v *fakeView) { v.steps = v.steps[1:] }, []string{`step "a" reports_to "b": is not stored`}},
		"another basis":     {func(v *fakeView) { v.steps[0].Basis = graph.Structural }, []string{`step "a" reports_to "b": is not stored as the records give it`}},
		"another mode":      {func(v *fakeView) { v.steps[1].Modes = nil }, []string{`step "b" collaborates_with "c": is not stored as the records give it`}},
		"another citation":  {func(v *fakeView) { v.steps[0].Citations = nil }, []string{`step "a" reports_to "b": is not stored as the records give it`}},
		"another revision":  {func(v *fakeView) { v.revision = "x" }, []string{"edition: revision is x"}},
		"other counts":      {func(v *fakeView) { v.counts.Units++ }, []string{"edition: counts are"}},
		"an edge's end":     {func(v *fakeView) { v.g.Edges[2].To = "x"; v.revision = v.g.Revision() }, []string{`edge "c" -> "x": unit "x" does not exist`}},
	} {
		t.Run(name, func(t *testing.T) {
			g := graphtest.NewSketch("ente").Units("a", "b", "c").Reports("a", "b").Collaborates("b", "c").Reports("c", "b").Graph(t)
			v := fakeView{g: g, steps: graph.Steps(g), counts: g.Counts(), revision: g.Revision()}
			c.damage(&v)
			ps, err := graph.CheckView(t.Context(), v)
			if err != nil || len(ps) != len(c.want) {
				t.Fatalf("got %v, %v; want %q", ps, err, c.want)
			}
			for i, p := range ps {
				if !strings.HasPrefix(p.String(), c.want[i]) {
					t.Errorf("problem %q, want %q", p, c.want[i])
				}
			}
		})
	}
}
