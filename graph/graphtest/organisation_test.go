package graphtest_test

import (
	"testing"

	"raccordo/graph"
	"raccordo/graph/graphtest"
)

func organisation(t *testing.T, units int, seed uint64) *graph.Graph {
	t.Helper()
	g, err := graphtest.Organisation(units, seed)
	if err != nil {
		t.Fatalf("organisation of %d units: %v", units, err)
	}
	return g
}

func TestOrganisationIsTheSameForTheSameArguments(t *testing.T) {
	first := organisation(t, 1000, 1).Revision()
	if again := organisation(t, 1000, 1).Revision(); again != first {
		t.Errorf("revision %s, then %s", first, again)
	}
	other := organisation(t, 1000, 2)
	other.Edition = organisation(t, 1000, 1).Edition
	if other.Revision() == first {
		t.Error("another seed gives the same organisation")
	}
}

func TestOrganisationHasTheSizeAskedForAndFiveEdgesAUnit(t *testing.T) {
	for _, n := range []int{2, 50, 1000, 10_000} {
		c := organisation(t, n, 1).Counts()
		if c.Units != n {
			t.Errorf("%d units asked for, got %d", n, c.Units)
		}
		if perUnit := float64(c.Edges) / float64(n); n >= 1000 && (perUnit < 4.5 || perUnit > 5.5) {
			t.Errorf("%d units: %.1f edges a unit", n, perUnit)
		}
	}
}

// The oracles are read by eye on one small graph, since nothing checks them.
func TestOraclesOnAGraphSmallEnoughToSee(t *testing.T) {
	g := graphtest.NewSketch("ente").Units("a", "b", "c", "d").Reports("b", "a").Reports("c", "b").Collaborates("a", "d").Collaborates("d", "c").Graph(t)
	q := graph.PathQuery{From: "a", To: "c", Types: graph.DefaultPathTypes, MaxHops: 3, Limit: 1}
	if r := graphtest.Paths(g, q); len(r.Paths) != 1 || !r.Truncated || r.Paths[0].Units[1] != "b" {
		t.Errorf("one of two paths: %v", r)
	}
	q.Directed = true
	if r := graphtest.Paths(g, q); len(r.Paths) != 1 || r.Truncated || r.Paths[0].Units[1] != "d" {
		t.Errorf("the directed path: %v", r)
	}
	r := graphtest.Reach(g, graph.ReachQuery{From: "a", Types: graph.DefaultReachTypes, Levels: 2})
	if len(r.Reached) != 3 || r.Reached[2].Unit != "c" || len(r.Reached[2].Via) != 2 {
		t.Errorf("reached: %v", r)
	}
}
