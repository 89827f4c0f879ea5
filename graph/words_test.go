package graph_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"raccordo/graph"
)

func TestWords(t *testing.T) {
	for s, want := range map[string]string{
		"Unità d’Italia":            "unita d italia",
		"Citta\u0300 METROPOLITANA": "citta metropolitana",
		"perché—così; 3° e_4":       "perche cosi 3 e 4",
		"ΣΥΜΒΟΎΛΙΟ Straße Æquo":     "συμβούλιο strasse aequo",
		"":                          "", " \t\n!": "", "İstanbul": "istanbul", "日本 2016": "日本 2016",
	} {
		if got := strings.Join(graph.Words(s), " "); got != want {
			t.Errorf("Words(%q) = %q, want %q", s, got, want)
		}
	}
}

func TestWordsOfWordsAreThoseWords(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.String().Draw(t, "text")
		words := graph.Words(s)
		if again := graph.Words(strings.Join(words, " ")); !slices.Equal(words, again) {
			t.Fatalf("Words(%q) = %q, then %q", s, words, again)
		}
	})
}

func TestSlug(t *testing.T) {
	for _, c := range []struct {
		s, want string
		max     int
	}{
		{"Direzione centrale Pensioni", "direzione-centrale-pensioni", 80},
		{"Direzione centrale Pensioni", "direzione-centrale", 26},
		{"Direzione centrale Pensioni", "direzione-centrale-pensioni", 27},
		{"Direzione", "dire", 4},
		{"Ανώτατο 日本", "", 80},
		{"Unità 日本 due", "unita-due", 80},
		{"--a--", "a", 80},
	} {
		if got := graph.Slug(c.s, c.max); got != c.want {
			t.Errorf("Slug(%q, %d) = %q, want %q", c.s, c.max, got, c.want)
		}
	}
}

func TestSlugIsAnIDOrEmpty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, most := rapid.String().Draw(t, "text"), rapid.IntRange(1, 200).Draw(t, "max")
		if got := graph.Slug(s, most); got != "" && (!graph.ValidID(got) || len(got) > most) {
			t.Fatalf("Slug(%q, %d) = %q", s, most, got)
		}
	})
}

func TestValidID(t *testing.T) {
	for id, want := range map[string]bool{
		"a": true, "A-1_b.c:d": true, "9": true, strings.Repeat("x", 200): true,
		"": false, "-a": false, ".a": false, "a b": false, "à": false, "a/b": false, "a\n": false, strings.Repeat("x", 201): false,
	} {
		if got := graph.ValidID(id); got != want {
			t.Errorf("ValidID(%q) = %v", id, got)
		}
	}
}

func TestQueriesAreHeldToTheirBounds(t *testing.T) {
	path := graph.PathQuery{From: "a", To: "b", Types: graph.DefaultPathTypes, MaxHops: graph.DefaultHops, Limit: graph.DefaultPaths}
	reach := graph.ReachQuery{From: "a", Types: graph.DefaultReachTypes, Levels: graph.DefaultLevels}
	search := graph.SearchQuery{Words: []string{"a"}, Types: []graph.FoundType{graph.FoundUnit}, Limit: 1}
	for name, err := range map[string]error{"path": path.Valid(), "impact": reach.Valid(), "search": search.Valid()} {
		if err != nil {
			t.Errorf("valid %s: %v", name, err)
		}
	}
	p := func(change func(*graph.PathQuery)) error { q := path; change(&q); return q.Valid() }
	r := func(change func(*graph.ReachQuery)) error { q := reach; change(&q); return q.Valid() }
	s := func(change func(*graph.SearchQuery)) error { q := search; change(&q); return q.Valid() }
	for want, err := range map[string]error{
		`both ends are "b"`:                 p(func(q *graph.PathQuery) { q.From = "b" }),
		"no kind of step":                   p(func(q *graph.PathQuery) { q.Types = nil }),
		`kind of step "REPORTS_TO"`:         p(func(q *graph.PathQuery) { q.Types = []graph.StepType{"REPORTS_TO"} }),
		"hops 0: want 1 to 12":              p(func(q *graph.PathQuery) { q.MaxHops = 0 }),
		"hops 13: want 1 to 12":             p(func(q *graph.PathQuery) { q.MaxHops = 13 }),
		"limit 101: want 1 to 100":          p(func(q *graph.PathQuery) { q.Limit = 101 }),
		`"b" is an end and to be avoided`:   p(func(q *graph.PathQuery) { q.Avoid = []graph.UnitID{"c", "b"} }),
		"longer -1: want 0 to 6":            p(func(q *graph.PathQuery) { q.Longer = -1 }),
		"longer 7: want 0 to 6":             p(func(q *graph.PathQuery) { q.Longer = 7 }),
		"6 units to pass through":           p(func(q *graph.PathQuery) { q.Via = []graph.UnitID{"c", "d", "e", "f", "g", "h"} }),
		`"b" is an end and to be passed`:    p(func(q *graph.PathQuery) { q.Via = []graph.UnitID{"b"} }),
		`"c" is to be passed through twice`: p(func(q *graph.PathQuery) { q.Via = []graph.UnitID{"c", "c"} }),
		`"c" is to be avoided and to be`:    p(func(q *graph.PathQuery) { q.Via, q.Avoid = []graph.UnitID{"c"}, []graph.UnitID{"c"} }),
		"impact: levels 7: want 1 to 6":     r(func(q *graph.ReachQuery) { q.Levels = 7 }),
		"impact: no kind of step":           r(func(q *graph.ReachQuery) { q.Types = nil }),
		"no word to look for":               s(func(q *graph.SearchQuery) { q.Words = nil }),
		"no type of thing to look for":      s(func(q *graph.SearchQuery) { q.Types = nil }),
		`type of thing "UNIT"`:              s(func(q *graph.SearchQuery) { q.Types = []graph.FoundType{"UNIT"} }),
		"search: limit 0: want 1 to 10000":  s(func(q *graph.SearchQuery) { q.Limit = 0 }),
	} {
		if !errors.Is(err, graph.ErrInvalid) || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v does not say %q", err, want)
		}
		var all *graph.ProblemsError
		if !errors.As(err, &all) {
			continue
		}
		for _, problem := range all.Problems {
			if it := problem.IT; it == "" || it == problem.What || strings.Contains(it, "%!") {
				t.Errorf("%q is %q in Italian", problem.What, it)
			}
		}
	}
}
