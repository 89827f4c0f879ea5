package explore

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
)

func TestLeastChainIsLeastFromItsStart(t *testing.T) {
	via := func(unit graph.UnitID, t graph.StepType) graph.Via { return graph.Via{Unit: unit, Type: t} }
	const w, r = graph.StepCollaboratesWith, graph.StepReportsTo
	got := leastChains("s", []graph.Reached{
		{Unit: "a", Distance: 1, Via: []graph.Via{via("s", w), via("s", r)}},
		{Unit: "b", Distance: 1, Via: []graph.Via{via("s", r)}},
		{Unit: "c", Distance: 2, Via: []graph.Via{via("b", w)}},
		{Unit: "d", Distance: 2, Via: []graph.Via{via("a", r)}},
		{Unit: "e", Distance: 3, Via: []graph.Via{via("c", w), via("d", w), via("d", r)}},
	})
	want := []graph.Chain{
		{Units: []graph.UnitID{"s", "a"}, Types: []graph.StepType{w}},
		{Units: []graph.UnitID{"s", "b"}, Types: []graph.StepType{r}},
		{Units: []graph.UnitID{"s", "b", "c"}, Types: []graph.StepType{r, w}},
		{Units: []graph.UnitID{"s", "a", "d"}, Types: []graph.StepType{w, r}},
		// The unit before e is d, since a comes before b, though c comes before d.
		{Units: []graph.UnitID{"s", "a", "d", "e"}, Types: []graph.StepType{w, r, w}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}
