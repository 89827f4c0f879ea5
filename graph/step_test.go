package graph_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"raccordo/graph"
	"raccordo/graph/graphtest"
)

// inside reports whether m is a member of group, directly or through nested
// groups, by following every membership.
func inside(g *graph.Graph, m, group graph.UnitID, passed ...graph.UnitID) bool {
	if m == group || slices.Contains(passed, m) {
		return false
	}
	return slices.ContainsFunc(g.Edges, func(e graph.Edge) bool {
		return e.Type == graph.BelongsTo && e.From == m && (e.To == group || inside(g, e.To, group, append(passed, m)...))
	})
}

// throughOf returns the least group that hands the step on, if any does.
func throughOf(g *graph.Graph, k graph.StepKey) (graph.UnitID, bool) {
	for _, group := range g.Units {
		for _, e := range g.Edges {
			if e.Type == graph.BelongsTo || e.Type.Step() != k.Type {
				continue
			}
			down := e.From == group.ID && e.To == k.To && inside(g, k.From, group.ID)
			up := e.Type == graph.CollaboratesWith && e.To == group.ID && e.From == k.From && inside(g, k.To, group.ID)
			if down || up {
				return group.ID, true
			}
		}
	}
	return "", false
}

// stepsByReading takes every pair of units and reads the rules for each.
func stepsByReading(g *graph.Graph) []graph.Step {
	var steps []graph.Step
	for _, from := range g.Units {
		for _, to := range g.Units {
			for _, t := range graph.StepTypes {
				k := graph.StepKey{From: from.ID, To: to.ID, Type: t}
				said := slices.DeleteFunc(slices.Clone(g.Edges), func(e graph.Edge) bool { return e.From != k.From || e.To != k.To || e.Type.Step() != t })
				through, inherited := throughOf(g, k)
				switch {
				case from.ID == to.ID:
				case t == graph.StepSharesCompetence:
					if cs := common(g, from.ID, to.ID); len(cs) > 0 && from.ID < to.ID {
						steps = append(steps, graph.Step{From: k.From, To: k.To, Type: t, Competences: cs})
					}
				case len(said) > 0:
					steps = append(steps, graph.Step{From: k.From, To: k.To, Type: t})
				case inherited:
					steps = append(steps, graph.Step{From: k.From, To: k.To, Type: t, Through: through})
				}
			}
		}
	}
	return steps
}

func common(g *graph.Graph, a, b graph.UnitID) []graph.CompetenceID {
	var cs []graph.CompetenceID
	for _, c := range g.Competences {
		holds := func(u graph.UnitID) bool {
			return slices.ContainsFunc(g.Functions, func(f graph.Function) bool { return f.Unit == u && slices.Contains(c.Functions, f.ID) })
		}
		if holds(a) && holds(b) {
			cs = append(cs, c.ID)
		}
	}
	return cs
}

func TestStepsAreThoseTheRulesGive(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := graphtest.Graphs("ente").Draw(t, "graph")
		got := graph.Steps(g)
		details := cmpopts.IgnoreFields(graph.Step{}, "Basis", "Modes", "Citations")
		if d := cmp.Diff(stepsByReading(g), got, details, cmpopts.EquateEmpty()); d != "" {
			t.Fatalf("steps (-want +got):\n%s", d)
		}
		for _, s := range got {
			if (s.Type == graph.StepSharesCompetence) != (len(s.Citations) == 0) {
				t.Fatalf("citations of %v", s)
			}
		}
		if d := cmp.Diff(got, graph.Steps(g)); d != "" {
			t.Fatalf("derived again (-first +second):\n%s", d)
		}
	})
}

// quotes returns the words that a step cites.
func quotes(g *graph.Graph, k graph.StepKey) []string {
	var out []string
	for _, s := range graph.Steps(g) {
		if s.Key() == k {
			for _, c := range s.Citations {
				out = append(out, c.Quote)
			}
		}
	}
	return out
}

func TestAnInheritedStepCitesTheEdgeAndEveryMembership(t *testing.T) {
	g := graphtest.NewSketch("ente").Units("classe", "sotto", "a", "x").
		Belongs("classe", "sotto").Belongs("sotto", "a").Reports("classe", "x").Graph(t)
	got := quotes(g, graph.StepKey{From: "a", To: "x", Type: graph.StepReportsTo})
	want := []string{"sotto belongs_to classe  ", "a belongs_to sotto  ", "classe reports_to x stated "}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("quotes (-want +got):\n%s", d)
	}
}

func TestAStepBothRulesGiveThroughOneGroupCitesBoth(t *testing.T) {
	g := graphtest.NewSketch("ente").Units("g", "a", "b").Belongs("g", "a", "b").
		Edge(graph.Edge{From: "g", To: "b", Type: graph.CollaboratesWith, Mode: graph.Support}).
		Edge(graph.Edge{From: "a", To: "g", Type: graph.CollaboratesWith, Mode: graph.Agreement}).Graph(t)
	for range 20 { // an answer that hung on the order of a map would change
		for _, s := range graph.Steps(g) {
			if s.From != "a" || s.To != "b" {
				continue
			}
			if d := cmp.Diff([]graph.Mode{graph.Agreement, graph.Support}, s.Modes); d != "" || len(s.Citations) != 4 {
				t.Fatalf("modes (-want +got):\n%s%d citations, want 4", d, len(s.Citations))
			}
		}
	}
}

func TestAnInheritedStepIsHiddenByAStatedOne(t *testing.T) {
	g := graphtest.NewSketch("ente").Units("g", "a", "x").Belongs("g", "a").Reports("g", "x").
		Edge(graph.Edge{From: "a", To: "x", Type: graph.ReportsTo, Basis: graph.Structural}).Graph(t)
	for _, s := range graph.Steps(g) {
		if s.From == "a" && s.Type == graph.StepReportsTo && (s.Through != "" || s.Basis != graph.Structural || len(s.Citations) != 1) {
			t.Errorf("got %+v", s)
		}
	}
}

func TestHopOf(t *testing.T) {
	cite := func(n int) []graph.Citation { return []graph.Citation{{Source: "act", First: n, Last: n}} }
	stated := &graph.Step{From: "a", To: "b", Type: graph.StepCollaboratesWith, Modes: []graph.Mode{graph.Support}, Citations: cite(1)}
	back := &graph.Step{From: "b", To: "a", Type: graph.StepCollaboratesWith, Modes: []graph.Mode{graph.Agreement}, Citations: cite(2)}
	inherited := &graph.Step{From: "a", To: "b", Type: graph.StepCollaboratesWith, Through: "g", Citations: cite(3)}
	inheritedBack := &graph.Step{From: "b", To: "a", Type: graph.StepCollaboratesWith, Through: "h", Citations: cite(4)}
	both := *stated
	both.Modes = []graph.Mode{graph.Agreement, graph.Support}
	both.Citations = append(cite(1), cite(2)...)
	for name, c := range map[string]struct {
		along, against *graph.Step
		want           graph.Hop
	}{
		"only along":                        {stated, nil, graph.Hop{Step: *stated, Forward: true}},
		"only against":                      {nil, back, graph.Hop{Step: *back}},
		"both stated: along, with all said": {stated, back, graph.Hop{Step: both, Forward: true}},
		"stated before inherited":           {inherited, back, graph.Hop{Step: *back}},
		"stated along before inherited":     {stated, inheritedBack, graph.Hop{Step: *stated, Forward: true}},
		"both inherited: along":             {inherited, inheritedBack, graph.Hop{Step: *inherited, Forward: true}},
	} {
		t.Run(name, func(t *testing.T) {
			if d := cmp.Diff(c.want, graph.HopOf(c.along, c.against)); d != "" {
				t.Errorf("hop (-want +got):\n%s", d)
			}
		})
	}
}
