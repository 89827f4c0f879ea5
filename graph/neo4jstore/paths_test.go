package neo4jstore

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
	"raccordo/graph/graphtest"
	"raccordo/graph/storetest"
)

func TestStoreReadsPathsBackFromTheirLayersLikeTheModel(t *testing.T) {
	storetest.Model(t, func(tb testing.TB) graph.Store {
		s := openEmpty(tb, target(tb))
		s.walks = 1
		return s
	})
}

// rungs lie between "a" and "z", each of three units that collaborate with all of
// the next rung, the last ones by a reporting line too.
func TestMoreWalksThanAreListedComeInOrder(t *testing.T) {
	const rungs, wide, limit = 9, 3, 50
	sketch := graphtest.NewSketch("scala").Units("a", "z")
	chains := []graph.Chain{{Units: []graph.UnitID{"a"}}}
	last := []graph.UnitID{"a"}
	for r := range rungs {
		var rung []graph.UnitID
		for w := range wide {
			rung = append(rung, graph.UnitID(fmt.Sprintf("p%d-%c", r, 'C'-rune(w))))
		}
		sketch.Units(rung...)
		for _, u := range last {
			sketch.Collaborates(u, rung...)
		}
		chains, last = extend(chains, rung, graph.StepCollaboratesWith), rung
	}
	for _, u := range last {
		sketch.Collaborates(u, "z").Reports("z", u)
	}
	end := []graph.UnitID{"z"}
	want := slices.Concat(extend(chains, end, graph.StepCollaboratesWith), extend(chains, end, graph.StepReportsTo))
	if len(want) <= walksAtMost {
		t.Fatalf("%d walks are listed anyway", len(want))
	}
	slices.SortFunc(want, graph.CompareChains)

	s := openEmpty(t, target(t))
	defer func() { _ = s.Close() }()
	if err := s.Write(t.Context(), sketch.Graph(t), nil); err != nil {
		t.Fatal(err)
	}
	v, err := s.View(t.Context(), "scala")
	if err != nil {
		t.Fatal(err)
	}
	got, err := v.Paths(t.Context(), graph.PathQuery{From: "a", To: "z", Types: graph.StepTypes, MaxHops: graph.MaxHops, Limit: limit})
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(graph.PathResult{Paths: want[:limit], Truncated: true}, got); d != "" {
		t.Errorf("paths (-want +got):\n%s", d)
	}
}

func extend(chains []graph.Chain, to []graph.UnitID, by graph.StepType) []graph.Chain {
	var longer []graph.Chain
	for _, c := range chains {
		for _, u := range to {
			longer = append(longer, graph.Chain{Units: append(slices.Clone(c.Units), u), Types: append(slices.Clone(c.Types), by)})
		}
	}
	return longer
}
