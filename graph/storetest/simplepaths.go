package storetest

import (
	"testing"

	"raccordo/graph"
	"raccordo/graph/graphtest"
)

// detours has paths of two, three and five steps from a to z, and none of four.
func detours() *graphtest.Sketch {
	return graphtest.NewSketch("giri").Units("a", "b", "c", "d", "e", "f", "m", "n", "z").
		Collaborates("a", "b").Collaborates("b", "z").
		Collaborates("a", "c").Collaborates("c", "d").Reports("d", "z").Collaborates("z", "d").
		Collaborates("a", "e").Collaborates("e", "f").Collaborates("f", "m").Collaborates("m", "n").Collaborates("n", "z")
}

const (
	twoSteps   = "a -collaborates_with- b -collaborates_with- z"
	threeSteps = "a -collaborates_with- c -collaborates_with- d -collaborates_with- z"
	threeOther = "a -collaborates_with- c -collaborates_with- d -reports_to- z"
	fiveSteps  = "a -collaborates_with- e -collaborates_with- f -collaborates_with- m -collaborates_with- n -collaborates_with- z"
)

// needed is a graph in which the shortest stretches a-m and m-z both need x.
func needed() *graphtest.Sketch {
	return graphtest.NewSketch("strettoia").Units("a", "x", "m", "z", "p", "q", "r").
		Collaborates("a", "x").Collaborates("x", "m", "z").
		Collaborates("a", "p").Collaborates("p", "q").Collaborates("q", "m").
		Collaborates("m", "r").Collaborates("r", "z")
}

func longer(k int) func(*graph.PathQuery) { return func(q *graph.PathQuery) { q.Longer = k } }

func via(ids ...graph.UnitID) func(*graph.PathQuery) { return func(q *graph.PathQuery) { q.Via = ids } }

var simplePathTests = []test{
	{"the next lengths are the next that paths have", paths(detours,
		pathCase{name: "none", want: []string{twoSteps}},
		pathCase{name: "one", ask: longer(1), want: []string{twoSteps, threeSteps, threeOther}},
		pathCase{name: "two", ask: longer(2), want: []string{twoSteps, threeSteps, threeOther, fiveSteps}},
		pathCase{name: "more than there are", ask: longer(6), want: []string{twoSteps, threeSteps, threeOther, fiveSteps}},
		pathCase{name: "within the hops", ask: func(q *graph.PathQuery) { q.Longer, q.MaxHops = 6, 4 }, want: []string{twoSteps, threeSteps, threeOther}},
	)},
	{"longer paths pass no unit twice", paths(func() *graphtest.Sketch {
		return graphtest.NewSketch("cappi").Units("a", "b", "c", "z").Collaborates("a", "b").Collaborates("b", "z").Collaborates("b", "c").Collaborates("c", "b")
	}, pathCase{ask: longer(6), want: []string{twoSteps}})},
	{"longer paths are cut where one more of the lengths asked for is left", paths(detours,
		pathCase{name: "at the end of a length", ask: func(q *graph.PathQuery) { q.Longer, q.Limit = 2, 1 }, want: []string{twoSteps}, truncated: true},
		pathCase{name: "between two types", ask: func(q *graph.PathQuery) { q.Longer, q.Limit = 1, 2 }, want: []string{twoSteps, threeSteps}, truncated: true},
		pathCase{name: "all", ask: func(q *graph.PathQuery) { q.Longer, q.Limit = 1, 3 }, want: []string{twoSteps, threeSteps, threeOther}},
	)},
	{"longer paths keep direction, types and units to avoid", paths(detours,
		pathCase{name: "directed", ask: func(q *graph.PathQuery) { q.Longer, q.Directed = 2, true }, want: []string{twoSteps, threeOther, fiveSteps}},
		pathCase{name: "avoid", ask: func(q *graph.PathQuery) { q.Longer, q.Avoid = 1, []graph.UnitID{"b"} }, want: []string{threeSteps, threeOther, fiveSteps}},
		pathCase{name: "types", ask: func(q *graph.PathQuery) {
			q.Longer, q.Types = 1, []graph.StepType{graph.StepCollaboratesWith}
		}, want: []string{twoSteps, threeSteps}},
	)},
	{"of many longer paths the first come, in order", paths(ladder(9), pathCase{
		ask: func(q *graph.PathQuery) { q.Longer, q.Limit = 6, 2 }, truncated: true, want: []string{
			ladderHead(8) + " -collaborates_with- l08-d -collaborates_with- z", ladderHead(8) + " -collaborates_with- l08-s -collaborates_with- z",
		},
	})},
	{"a path passes the units it has to, in order", paths(detours,
		pathCase{name: "one", ask: via("f"), want: []string{fiveSteps}},
		pathCase{name: "two", ask: via("e", "n"), want: []string{fiveSteps}},
		pathCase{name: "in the other order", ask: via("n", "e")},
		pathCase{name: "next to each other, both types", ask: via("c", "d"), want: []string{threeSteps, threeOther}},
		pathCase{name: "beyond the hops", ask: func(q *graph.PathQuery) { q.Via, q.MaxHops = []graph.UnitID{"f"}, 4 }},
		pathCase{name: "one shut off by a unit to avoid", ask: func(q *graph.PathQuery) { q.Via, q.Avoid = []graph.UnitID{"f"}, []graph.UnitID{"n"} }},
	)},
	{"shortest stretches that need the same unit make no path", paths(needed,
		pathCase{name: "through m", ask: via("m"), want: []string{
			"a -collaborates_with- x -collaborates_with- m -collaborates_with- r -collaborates_with- z",
		}},
		pathCase{name: "and the next length", ask: func(q *graph.PathQuery) { q.Via, q.Longer = []graph.UnitID{"m"}, 1 }, want: []string{
			"a -collaborates_with- x -collaborates_with- m -collaborates_with- r -collaborates_with- z",
			"a -collaborates_with- p -collaborates_with- q -collaborates_with- m -collaborates_with- r -collaborates_with- z",
			"a -collaborates_with- p -collaborates_with- q -collaborates_with- m -collaborates_with- x -collaborates_with- z",
		}},
	)},
	{"a unit to pass through that is not stored is not found", func(t *testing.T, s graph.Store) {
		v := written(t, s, detours().Graph(t))
		q := path("a", "z")
		q.Via = []graph.UnitID{"b", "boh"}
		_, err := v.Paths(t.Context(), q)
		isError(t, "via boh", err, graph.ErrNotFound)
	}},
	{"what cannot be asked is invalid", func(t *testing.T, s graph.Store) {
		v := written(t, s, detours().Graph(t))
		for name, ask := range map[string]func(*graph.PathQuery){
			"longer below 0": longer(-1), "longer above the most": longer(graph.MaxLonger + 1),
			"through an end": via("a"), "through a unit twice": via("b", "c", "b"),
			"through more than the most": via("b", "c", "d", "e", "f", "m"),
			"through a unit to avoid":    func(q *graph.PathQuery) { q.Via, q.Avoid = []graph.UnitID{"b"}, []graph.UnitID{"b"} },
		} {
			q := path("a", "z")
			ask(&q)
			_, err := v.Paths(t.Context(), q)
			isError(t, name, err, graph.ErrInvalid)
		}
	}},
	{"classes as ends are joined like any unit, members through their class", paths(func() *graphtest.Sketch {
		return graphtest.NewSketch("capi").Units("a", "z", "b", "c", "h").Belongs("z", "b").Belongs("h", "a").
			Collaborates("c", "z").Collaborates("h", "c")
	}, pathCase{name: "from a member through its class to a class", want: []string{"a -collaborates_with- c -collaborates_with- z"}},
		pathCase{name: "to a member of the class, which is not passed", ask: func(q *graph.PathQuery) { q.To = "b" }, want: []string{"a -collaborates_with- c -collaborates_with- b"}},
		pathCase{name: "from class to class", ask: func(q *graph.PathQuery) { q.From = "h" }, want: []string{"h -collaborates_with- c -collaborates_with- z"}},
		pathCase{name: "through the member first", ask: func(q *graph.PathQuery) { q.Via = []graph.UnitID{"b"}; q.Types = graph.StepTypes }, want: []string{
			"a -collaborates_with- c -collaborates_with- b -belongs_to- z",
		}},
	)},
	{"directed paths walk inherited steps as the class states them", paths(func() *graphtest.Sketch {
		return graphtest.NewSketch("sensi").Units("g", "a", "x", "z", "k").Belongs("g", "a").Belongs("k", "z").
			Reports("g", "x").Collaborates("x", "k")
	}, pathCase{name: "down the lines", ask: func(q *graph.PathQuery) { q.Directed = true }, want: []string{"a -reports_to- x -collaborates_with- z"}},
		pathCase{name: "against them", ask: func(q *graph.PathQuery) { q.Directed, q.From, q.To = true, "z", "a" }},
		pathCase{name: "from the class itself to the class", ask: func(q *graph.PathQuery) { q.Directed, q.From, q.To = true, "g", "k" }, want: []string{"g -reports_to- x -collaborates_with- k"}},
		pathCase{name: "a superior is not handed on to both ends", ask: func(q *graph.PathQuery) { q.Directed, q.To = true, "x" }, want: []string{"a -reports_to- x"}},
	)},
}
