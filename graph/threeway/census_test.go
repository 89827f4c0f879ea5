package threeway

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// enough is how many graphs are sure to hold everything that must be seen.
const enough = 300

// mustSee is what the random graphs and questions have to hold now and then, so
// that a generator that no longer makes it does not go unnoticed.
var mustSee = []string{
	"graph: cycle in reporting", "graph: cycle in membership", "graph: class within a class", "graph: isolated unit",
	"graph: double edge", "graph: edge both ways", "graph: names that differ by case or accent", "graph: ids that differ by case",
	"graph: inherited step", "graph: made by a scenario", "graph: doubtful edge", "graph: alias", "graph: shared competence", "graph: without date",
	"path: found", "path: absent", "path: absent, with a common superior", "path: absent, with shared competences", "path: cut off",
	"path: directed", "path: one kind", "path: avoid 1", "path: avoid 2", "path: via 1", "path: via 2", "path: via 3",
	"path: end with members", "path: through a class", "path: 1 hop", "path: 12 hops", "path: several lengths", "path: longer and via and avoid",
	"impact: two levels", "impact: empty", "shared: some", "shared: none", "search: found", "search: nothing found", "picture: cut off",
	"scenario: effects", "scenario: change left out", "comparison: changes", "error: path", "error: scenario", "error: mergers",
}

// census counts what was compared.
type census struct {
	graphs, questions, errors int
	seen                      map[string]int
}

func newCensus() *census { return &census{seen: make(map[string]int)} }

func (c *census) note(is bool, format string, args ...any) {
	if is {
		c.seen[fmt.Sprintf(format, args...)]++
	}
}

func (c *census) graph(g *graph.Graph) {
	c.graphs++
	joined, pairs := make(map[graph.UnitID]bool), make(map[string]int)
	keys := make(map[graph.StepKey]bool)
	for _, e := range g.Edges {
		joined[e.From], joined[e.To] = true, true
		pairs[fmt.Sprint(e.From, e.To, e.Type)]++
		keys[graph.StepKey{From: e.From, To: e.To, Type: e.Type.Step()}] = true
	}
	inherited, shares := false, false
	for _, s := range graph.Steps(g) {
		inherited = inherited || s.Through != ""
		shares = shares || s.Type == graph.StepSharesCompetence
	}
	names, ids := make(map[string]bool), make(map[string]bool)
	alike, idsAlike, aliases := false, false, false
	spelt := make(map[string]bool)
	for _, u := range g.Units {
		words, id := strings.Join(graph.Words(u.Name), " "), strings.ToLower(string(u.ID))
		alike = alike || names[words] && !spelt[u.Name]
		idsAlike = idsAlike || ids[id]
		names[words], ids[id], spelt[u.Name] = true, true, true
		aliases = aliases || len(u.Aliases) > 0
	}
	c.note(cyclic(g, graph.ReportsTo), "graph: cycle in reporting")
	c.note(cyclic(g, graph.BelongsTo), "graph: cycle in membership")
	c.note(nested(g), "graph: class within a class")
	c.note(len(joined) < len(g.Units), "graph: isolated unit")
	c.note(len(pairs) < len(g.Edges), "graph: double edge")
	c.note(slices.ContainsFunc(g.Edges, func(e graph.Edge) bool {
		return keys[graph.StepKey{From: e.To, To: e.From, Type: e.Type.Step()}]
	}), "graph: edge both ways")
	c.note(alike, "graph: names that differ by case or accent")
	c.note(idsAlike, "graph: ids that differ by case")
	c.note(aliases, "graph: alias")
	c.note(inherited, "graph: inherited step")
	c.note(shares, "graph: shared competence")
	c.note(slices.ContainsFunc(g.Edges, func(e graph.Edge) bool { return e.Confidence() == graph.Doubtful }), "graph: doubtful edge")
	c.note(len(g.Edition.Sources) > 1, "graph: made by a scenario")
	c.note(g.Edition.Date == "", "graph: without date")
}

// cyclic reports whether edges of one type lead from a unit back to it.
func cyclic(g *graph.Graph, t graph.EdgeType) bool {
	left := slices.DeleteFunc(slices.Clone(g.Edges), func(e graph.Edge) bool { return e.Type != t })
	for {
		n := len(left)
		left = slices.DeleteFunc(left, func(e graph.Edge) bool { // nothing leads on from where it leads
			return !slices.ContainsFunc(left, func(o graph.Edge) bool { return o.From == e.To })
		})
		if len(left) == n {
			return n > 0
		}
	}
}

func nested(g *graph.Graph) bool {
	return slices.ContainsFunc(g.Edges, func(e graph.Edge) bool { return e.Type == graph.BelongsTo && hasMembers(g, e.From) })
}

func hasMembers(g *graph.Graph, id graph.UnitID) bool {
	return slices.ContainsFunc(g.Edges, func(e graph.Edge) bool { return e.Type == graph.BelongsTo && e.To == id })
}

func (c *census) question(q question, answer any, err error) {
	c.questions++
	c.note(true, "asked: %s", q.kind)
	if err != nil {
		c.errors++
		c.note(true, "error: %s", q.kind)
		return
	}
	switch a := answer.(type) {
	case *explore.PathAnswer:
		c.path(q, a)
	case *explore.ImpactAnswer:
		c.note(len(a.Levels) > 1, "impact: two levels")
		c.note(len(a.Levels) == 0, "impact: empty")
	case *explore.SharedAnswer:
		c.note(len(a.Competences) > 0, "shared: some")
		c.note(len(a.Competences) == 0, "shared: none")
	case *explore.SearchAnswer:
		c.note(len(a.Results) > 0, "search: found")
		c.note(len(a.Results) == 0, "search: nothing found")
	case *explore.GraphAnswer:
		c.note(a.Truncated, "picture: cut off")
	case *explore.ScenarioAnswer:
		c.scenario(a)
	case *explore.DiffAnswer:
		c.note(len(a.Changes) > 0, "comparison: changes")
		for t := range a.Totals {
			c.note(true, "comparison: %s", t)
		}
	}
}

func (c *census) path(q question, a *explore.PathAnswer) {
	asked := a.Question
	c.note(a.Found, "path: found")
	c.note(!a.Found, "path: absent")
	c.note(a.Absence != nil && a.Absence.NearestCommonSuperior != nil, "path: absent, with a common superior")
	c.note(a.Absence != nil && len(a.Absence.SharedCompetences) > 0, "path: absent, with shared competences")
	c.note(a.Searched.Truncated, "path: cut off")
	c.note(a.Searched.GivenUp, "path: given up")
	c.note(asked.Directed, "path: directed")
	c.note(len(asked.Kinds) == 1, "path: one kind")
	c.note(len(asked.Avoid) > 0, "path: avoid %d", len(asked.Avoid))
	c.note(len(asked.Via) > 0, "path: via %d", len(asked.Via))
	c.note(asked.MaxHops == 1, "path: 1 hop")
	c.note(asked.MaxHops == graph.MaxHops, "path: %d hops", graph.MaxHops)
	c.note(asked.Longer > 0, "path: longer %d", asked.Longer)
	c.note(asked.Longer > 0 && len(asked.Via) > 0 && len(asked.Avoid) > 0, "path: longer and via and avoid")
	c.note(q.endsWithMembers, "path: end with members")
	lengths := make(map[int]bool)
	through := false
	for _, p := range a.Paths {
		lengths[p.Length] = true
		for _, s := range p.Steps {
			through = through || s.Through != ""
		}
	}
	c.note(len(lengths) > 1, "path: several lengths")
	c.note(through, "path: through a class")
}

func (c *census) scenario(a *explore.ScenarioAnswer) {
	c.note(len(a.Effects) > 0, "scenario: effects")
	c.note(len(a.Skipped) > 0, "scenario: change left out")
	for _, change := range a.Changes {
		c.note(true, "change: %s", change.Type)
	}
	for _, e := range a.Effects {
		c.note(true, "effect: %s", e.Type)
	}
}

// log writes the counts and, where enough was drawn, fails for what is missing.
func (c *census) log(t *testing.T, stores int) {
	t.Helper()
	var lines strings.Builder
	for _, k := range slices.Sorted(maps.Keys(c.seen)) {
		fmt.Fprintf(&lines, "\n%8d %s", c.seen[k], k)
	}
	t.Logf("%d graphs, %d questions (%d of them answered by an error), %d stores and brute force%s",
		c.graphs, c.questions, c.errors, stores, lines.String())
	if t.Failed() || c.graphs < enough {
		return
	}
	for _, what := range mustSee {
		if c.seen[what] == 0 {
			t.Errorf("no %s in %d graphs", what, c.graphs)
		}
	}
	for _, typ := range explore.ChangeTypes {
		if c.seen["change: "+string(typ)] == 0 {
			t.Errorf("no change %s", typ)
		}
	}
	for _, typ := range explore.EffectTypes {
		if c.seen["effect: "+string(typ)] == 0 {
			t.Errorf("no effect %s", typ)
		}
	}
}
