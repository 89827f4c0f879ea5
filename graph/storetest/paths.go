package storetest

import (
	"fmt"
	"strings"
	"testing"

	"raccordo/graph"
	"raccordo/graph/graphtest"
)

// path asks for all shortest paths between two units by the default steps.
func path(from, to graph.UnitID) graph.PathQuery {
	return graph.PathQuery{From: from, To: to, Types: graph.DefaultPathTypes, MaxHops: graph.MaxHops, Limit: graph.MaxPaths}
}

// walks writes chains as "a -type- b".
func walks(r graph.PathResult) []string {
	var out []string
	for _, c := range r.Paths {
		var b strings.Builder
		for i, u := range c.Units {
			if i > 0 {
				fmt.Fprintf(&b, " -%s- ", c.Types[i-1])
			}
			b.WriteString(string(u))
		}
		out = append(out, b.String())
	}
	return out
}

type pathCase struct {
	name      string
	ask       func(q *graph.PathQuery)
	want      []string
	truncated bool
}

// paths writes one graph and asks it several questions from "a" to "z".
func paths(b func() *graphtest.Sketch, cases ...pathCase) func(*testing.T, graph.Store) {
	return func(t *testing.T, s graph.Store) {
		v := written(t, s, b().Graph(t))
		for _, c := range cases {
			q := path("a", "z")
			if c.ask != nil {
				c.ask(&q)
			}
			r := must[graph.PathResult](t, c.name)(v.Paths(t.Context(), q))
			same(t, c.name, walks(r), c.want)
			if r.Truncated != c.truncated {
				t.Errorf("%s: truncated is %v, want %v", c.name, r.Truncated, c.truncated)
			}
		}
	}
}

func diamond() *graphtest.Sketch {
	return graphtest.NewSketch("rombo").Units("a", "b", "B", "c", "m", "z", "sola").
		Collaborates("a", "c", "b", "B").Collaborates("b", "z").Collaborates("B", "z").Reports("c", "z").
		Reports("a", "c").Collaborates("m", "a", "z")
}

// ladder has 2^rungs shortest paths from a to z.
func ladder(rungs int) func() *graphtest.Sketch {
	return func() *graphtest.Sketch {
		b := graphtest.NewSketch("scala").Units("a", "z")
		last := []graph.UnitID{"a"}
		for i := range rungs {
			level := []graph.UnitID{graph.UnitID(fmt.Sprintf("l%02d-s", i)), graph.UnitID(fmt.Sprintf("l%02d-d", i))}
			b.Units(level...)
			for _, u := range last {
				b.Collaborates(u, level...)
			}
			last = level
		}
		b.Collaborates(last[0], "z").Collaborates(last[1], "z")
		return b
	}
}

// ladderHead is the least path from a over so many rungs.
func ladderHead(rungs int) string {
	var b strings.Builder
	b.WriteString("a")
	for i := range rungs {
		fmt.Fprintf(&b, " -collaborates_with- l%02d-d", i)
	}
	return b.String()
}

func line() *graphtest.Sketch {
	return graphtest.NewSketch("fila").Units("a", "b", "c", "d", "z").
		Collaborates("a", "b").Collaborates("b", "c").Reports("c", "d").Collaborates("z", "d")
}

var pathTests = []test{
	{"all shortest paths come by ids, then by types, byte for byte", paths(diamond, pathCase{
		name: "no direction", want: []string{
			"a -collaborates_with- B -collaborates_with- z", "a -collaborates_with- b -collaborates_with- z",
			"a -collaborates_with- c -reports_to- z", "a -reports_to- c -reports_to- z",
			"a -collaborates_with- m -collaborates_with- z",
		},
	})},
	{"all ids are compared before any type", paths(func() *graphtest.Sketch {
		return graphtest.NewSketch("tipi").Units("a", "b", "c", "d", "z").
			Collaborates("a", "b").Reports("a", "b").Collaborates("b", "c", "d").Collaborates("c", "z").Reports("d", "z").Collaborates("d", "z")
	}, pathCase{want: []string{
		"a -collaborates_with- b -collaborates_with- c -collaborates_with- z",
		"a -reports_to- b -collaborates_with- c -collaborates_with- z",
		"a -collaborates_with- b -collaborates_with- d -collaborates_with- z",
		"a -collaborates_with- b -collaborates_with- d -reports_to- z",
		"a -reports_to- b -collaborates_with- d -collaborates_with- z",
		"a -reports_to- b -collaborates_with- d -reports_to- z",
	}})},
	{"a limit keeps the first paths and says that there are more", paths(diamond,
		pathCase{name: "one", ask: func(q *graph.PathQuery) { q.Limit = 1 }, want: []string{"a -collaborates_with- B -collaborates_with- z"}, truncated: true},
		pathCase{name: "three", ask: func(q *graph.PathQuery) { q.Limit = 3 }, truncated: true, want: []string{
			"a -collaborates_with- B -collaborates_with- z", "a -collaborates_with- b -collaborates_with- z", "a -collaborates_with- c -reports_to- z",
		}},
		pathCase{name: "all", ask: func(q *graph.PathQuery) { q.Limit, q.Avoid = 5, []graph.UnitID{"b", "B", "c"} }, want: []string{"a -collaborates_with- m -collaborates_with- z"}},
	)},
	{"a directed path walks every step as it is stated", paths(diamond, pathCase{
		ask: func(q *graph.PathQuery) { q.Directed = true }, want: []string{
			"a -collaborates_with- B -collaborates_with- z", "a -collaborates_with- b -collaborates_with- z",
			"a -collaborates_with- c -reports_to- z", "a -reports_to- c -reports_to- z",
		},
	}, pathCase{
		name: "against it", ask: func(q *graph.PathQuery) { q.Directed, q.From, q.To = true, "z", "a" },
	}, pathCase{
		name: "from m", ask: func(q *graph.PathQuery) { q.Directed, q.From = true, "m" }, want: []string{"m -collaborates_with- z"},
	})},
	{"a directed path is not led astray by a unit that both ends walk to", paths(func() *graphtest.Sketch {
		return graphtest.NewSketch("senso").Units("a", "b", "c", "d", "z").
			Collaborates("a", "b", "c").Collaborates("b", "d").Collaborates("d", "z").Collaborates("z", "c")
	}, pathCase{
		ask: func(q *graph.PathQuery) { q.Directed = true }, want: []string{"a -collaborates_with- b -collaborates_with- d -collaborates_with- z"},
	})},
	{"a search for a path that is not there ends, however many walks there are", paths(func() *graphtest.Sketch {
		s := graphtest.NewSketch("groviglio").Units("a", "b", "c", "d", "e", "z").Collaborates("z", "a", "b").Reports("z", "c")
		for _, u := range []graph.UnitID{"a", "b", "c", "d", "e"} {
			for _, v := range []graph.UnitID{"a", "b", "c", "d", "e"} {
				if u != v {
					s.Collaborates(u, v).Reports(u, v)
				}
			}
		}
		return s
	}, pathCase{
		name: "directed", ask: func(q *graph.PathQuery) { q.Directed = true },
	}, pathCase{
		name: "directed, of any type", ask: func(q *graph.PathQuery) { q.Directed, q.Types = true, graph.StepTypes },
	}, pathCase{
		name: "around what is avoided", ask: func(q *graph.PathQuery) { q.From, q.Avoid = "d", []graph.UnitID{"a", "b", "c"} },
	}, pathCase{
		name: "of another type", ask: func(q *graph.PathQuery) { q.Types = []graph.StepType{graph.StepBelongsTo} },
	})},
	{"avoided units are not passed, unknown ones do not matter", paths(diamond,
		pathCase{ask: func(q *graph.PathQuery) { q.Avoid = []graph.UnitID{"B", "c", "m", "boh", "B"} }, want: []string{"a -collaborates_with- b -collaborates_with- z"}},
		pathCase{name: "all ways shut", ask: func(q *graph.PathQuery) { q.Avoid = []graph.UnitID{"B", "c", "m", "b"} }},
	)},
	{"only the types asked for are walked", paths(diamond,
		pathCase{name: "reports_to", ask: func(q *graph.PathQuery) { q.Types = []graph.StepType{graph.StepReportsTo} }, want: []string{"a -reports_to- c -reports_to- z"}},
		pathCase{name: "belongs_to", ask: func(q *graph.PathQuery) { q.Types = []graph.StepType{graph.StepBelongsTo} }},
		pathCase{name: "types asked for twice", ask: func(q *graph.PathQuery) {
			q.Types = []graph.StepType{graph.StepReportsTo, graph.StepReportsTo}
		}, want: []string{"a -reports_to- c -reports_to- z"}},
	)},
	{"a path longer than the hops asked for is not found", paths(line,
		pathCase{name: "three", ask: func(q *graph.PathQuery) { q.MaxHops = 3 }},
		pathCase{name: "four", ask: func(q *graph.PathQuery) { q.MaxHops = 4 }, want: []string{
			"a -collaborates_with- b -collaborates_with- c -reports_to- d -collaborates_with- z",
		}},
		pathCase{name: "one, of one", ask: func(q *graph.PathQuery) { q.MaxHops, q.To = 1, "b" }, want: []string{"a -collaborates_with- b"}},
	)},
	{"a path of twelve hops is found, one of thirteen is not", paths(ladder(12),
		pathCase{name: "thirteen"},
		pathCase{name: "twelve", ask: func(q *graph.PathQuery) { q.To, q.Limit = "l11-s", 1 }, truncated: true, want: []string{
			ladderHead(11) + " -collaborates_with- l11-s",
		}},
	)},
	{"no path is no error", paths(diamond, pathCase{ask: func(q *graph.PathQuery) { q.To = "sola" }})},
	{"an end that is not stored is not found", func(t *testing.T, s graph.Store) {
		v := written(t, s, diamond().Graph(t))
		for _, q := range []graph.PathQuery{path("a", "boh"), path("boh", "a"), path("boh", "mah"), path("A", "z")} {
			_, err := v.Paths(t.Context(), q)
			isError(t, string(q.From+" "+q.To), err, graph.ErrNotFound)
		}
	}},
	{"a shared competence is one step, both ways, only where it is asked for", paths(func() *graphtest.Sketch {
		return graphtest.NewSketch("comuni").Units("a", "m", "z").
			Function("a1", "a", "x", "k1").Function("a2", "a", "y", "k2").
			Function("m1", "m", "x", "k1").Function("m2", "m", "y", "k2").Function("m3", "m", "w", "k3").
			Function("z1", "z", "w", "k3").Collaborates("z", "m")
	}, pathCase{name: "not asked for"}, pathCase{
		name: "asked for", ask: func(q *graph.PathQuery) { q.Types = graph.StepTypes },
		want: []string{"a -shares_competence- m -collaborates_with- z", "a -shares_competence- m -shares_competence- z"},
	}, pathCase{
		name: "directed", ask: func(q *graph.PathQuery) { q.Types, q.Directed, q.From, q.To = graph.StepTypes, true, "z", "a" },
		want: []string{"z -collaborates_with- m -shares_competence- a", "z -shares_competence- m -shares_competence- a"},
	}, pathCase{
		name: "directed, against the collaboration", ask: func(q *graph.PathQuery) { q.Types, q.Directed = graph.StepTypes, true },
		want: []string{"a -shares_competence- m -shares_competence- z"},
	})},
	{"steps both ways between two units are one hop", paths(func() *graphtest.Sketch {
		return graphtest.NewSketch("andata").Units("a", "z").Collaborates("a", "z").Collaborates("z", "a").Reports("z", "a")
	}, pathCase{want: []string{"a -collaborates_with- z", "a -reports_to- z"}},
		pathCase{ask: func(q *graph.PathQuery) { q.Directed = true }, want: []string{"a -collaborates_with- z"}})},
	{"inherited steps are walked like stated ones, memberships only where asked for", paths(func() *graphtest.Sketch {
		return graphtest.NewSketch("classe").Units("g", "h", "a", "z", "x").
			Belongs("g", "a").Belongs("h", "z").Collaborates("g", "x").Collaborates("x", "h")
	}, pathCase{want: []string{"a -collaborates_with- x -collaborates_with- z"}},
		pathCase{name: "to the class", ask: func(q *graph.PathQuery) { q.To, q.Types = "g", []graph.StepType{graph.StepBelongsTo} }, want: []string{"a -belongs_to- g"}})},
	{"loops do not lead astray", paths(func() *graphtest.Sketch {
		return graphtest.NewSketch("cicli").Units("a", "b", "c", "z").
			Reports("a", "b").Reports("b", "c").Reports("c", "a").Collaborates("c", "z").Collaborates("z", "c")
	}, pathCase{want: []string{"a -reports_to- c -collaborates_with- z"}},
		pathCase{ask: func(q *graph.PathQuery) { q.Directed = true }, want: []string{"a -reports_to- b -reports_to- c -collaborates_with- z"}})},
	{"many shortest paths are cut, not enumerated", paths(ladder(11), pathCase{
		ask: func(q *graph.PathQuery) { q.Limit = 2 }, truncated: true, want: []string{
			ladderHead(10) + " -collaborates_with- l10-d -collaborates_with- z", ladderHead(10) + " -collaborates_with- l10-s -collaborates_with- z",
		},
	})},
}
