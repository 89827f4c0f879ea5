package storetest

import (
	"fmt"
	"strings"
	"testing"

	"raccordo/graph"
	"raccordo/graph/graphtest"
)

// reach asks for what depends on a unit by the default steps.
func reach(from graph.UnitID, levels int) graph.ReachQuery {
	return graph.ReachQuery{From: from, Types: graph.DefaultReachTypes, Levels: levels}
}

// reached writes each unit as "1 unit: via type, via type".
func reached(r graph.ReachResult) []string {
	var out []string
	for _, u := range r.Reached {
		var via []string
		for _, v := range u.Via {
			via = append(via, string(v.Unit)+" "+string(v.Type))
		}
		out = append(out, fmt.Sprintf("%d %s: %s", u.Distance, u.Unit, strings.Join(via, ", ")))
	}
	return out
}

var reachTests = []test{
	{"reporting lines are followed from the superior to the subordinate only", func(t *testing.T, s graph.Store) {
		v := written(t, s, graphtest.NewSketch("linee").Units("capo", "sub", "subsub").Reports("sub", "capo").Reports("subsub", "sub").Graph(t))
		same(t, "from the top", reached(must[graph.ReachResult](t, "reach")(v.Reach(t.Context(), reach("capo", 6)))),
			[]string{"1 sub: capo reports_to", "2 subsub: sub reports_to"})
		same(t, "from the bottom", reached(must[graph.ReachResult](t, "reach")(v.Reach(t.Context(), reach("subsub", 6)))), nil)
	}},
	{"other steps are followed both ways", func(t *testing.T, s graph.Store) {
		v := written(t, s, graphtest.NewSketch("vie").Units("a", "b", "c").Collaborates("a", "b").Collaborates("c", "a").
			Function("a1", "a", "x", "k").Function("c1", "c", "x", "k").Graph(t))
		q := graph.ReachQuery{Types: graph.StepTypes, Levels: 1}
		for from, want := range map[graph.UnitID][]string{
			"a": {"1 b: a collaborates_with", "1 c: a collaborates_with, a shares_competence"},
			"b": {"1 a: b collaborates_with"},
			"c": {"1 a: c collaborates_with, c shares_competence"},
		} {
			q.From = from
			same(t, "from "+string(from), reached(must[graph.ReachResult](t, "reach")(v.Reach(t.Context(), q))), want)
		}
	}},
	{"memberships are followed both ways, where asked for", func(t *testing.T, s graph.Store) {
		v := written(t, s, graphtest.NewSketch("gruppi").Units("d", "a", "e").Belongs("d", "a").Belongs("a", "e").Graph(t))
		same(t, "not asked for", reached(must[graph.ReachResult](t, "reach")(v.Reach(t.Context(), reach("a", 6)))), nil)
		q := graph.ReachQuery{From: "a", Types: []graph.StepType{graph.StepBelongsTo}, Levels: 1}
		same(t, "from a", reached(must[graph.ReachResult](t, "reach")(v.Reach(t.Context(), q))), []string{"1 d: a belongs_to", "1 e: a belongs_to"})
	}},
	{"each unit comes once, at its least distance, with every last hop of a shortest chain", func(t *testing.T, s graph.Store) {
		v := written(t, s, graphtest.NewSketch("livelli").Units("a", "b", "B", "c", "z", "y").
			Collaborates("a", "b", "B").Collaborates("b", "z").Collaborates("z", "B").Reports("z", "b").
			Reports("z", "c").Collaborates("b", "B").Collaborates("z", "y").Reports("c", "a").Graph(t))
		same(t, "three levels", reached(must[graph.ReachResult](t, "reach")(v.Reach(t.Context(), reach("a", 3)))), []string{
			"1 B: a collaborates_with", "1 b: a collaborates_with", "1 c: a reports_to",
			"2 z: B collaborates_with, b collaborates_with, b reports_to, c reports_to", "3 y: z collaborates_with",
		})
		same(t, "one level", reached(must[graph.ReachResult](t, "reach")(v.Reach(t.Context(), reach("a", 1)))), []string{
			"1 B: a collaborates_with", "1 b: a collaborates_with", "1 c: a reports_to",
		})
	}},
	{"units at one distance come by id, whoever they are reached from", func(t *testing.T, s graph.Store) {
		v := written(t, s, graphtest.NewSketch("ordine").Units("a", "b", "c", "x", "y", "Y").
			Collaborates("a", "b", "c").Collaborates("b", "y", "x").Collaborates("c", "Y").Reports("b", "Y").Graph(t))
		same(t, "from a", reached(must[graph.ReachResult](t, "reach")(v.Reach(t.Context(), reach("a", 2)))), []string{
			"1 b: a collaborates_with", "1 c: a collaborates_with",
			"2 Y: c collaborates_with", "2 x: b collaborates_with", "2 y: b collaborates_with",
		})
	}},
	{"members depend on what their class depends on", func(t *testing.T, s graph.Store) {
		v := written(t, s, nested().Graph(t))
		q := graph.ReachQuery{From: "capo", Types: []graph.StepType{graph.StepReportsTo}, Levels: 6}
		same(t, "from capo", reached(must[graph.ReachResult](t, "reach")(v.Reach(t.Context(), q))), []string{
			"1 a: capo reports_to", "1 b: capo reports_to", "1 classe: capo reports_to", "1 sotto: capo reports_to",
		})
	}},
	{"loops end, and the unit asked for is not reached", func(t *testing.T, s graph.Store) {
		v := written(t, s, graphtest.NewSketch("cicli").Units("a", "b", "c").Reports("a", "b").Reports("b", "c").Reports("c", "a").Graph(t))
		same(t, "from a", reached(must[graph.ReachResult](t, "reach")(v.Reach(t.Context(), reach("a", 6)))),
			[]string{"1 c: a reports_to", "2 b: c reports_to"})
	}},
	{"an isolated unit reaches nothing", func(t *testing.T, s graph.Store) {
		v := written(t, s, office("a").Graph(t))
		same(t, "from isolata", reached(must[graph.ReachResult](t, "reach")(v.Reach(t.Context(), reach("isolata", 6)))), nil)
	}},
	{"a unit that is not stored is not found", func(t *testing.T, s graph.Store) {
		v := written(t, s, office("a").Graph(t))
		_, err := v.Reach(t.Context(), reach("NORD", 1))
		isError(t, "reach", err, graph.ErrNotFound)
	}},
}
