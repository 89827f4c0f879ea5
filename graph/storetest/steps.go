package storetest

import (
	"testing"

	"raccordo/graph"
	"raccordo/graph/graphtest"
)

// nested is classes within classes, and what they hand on.
func nested() *graphtest.Sketch {
	return graphtest.NewSketch("classi").
		Units("classe", "sotto", "a", "b", "capo", "altro").
		Belongs("classe", "sotto", "a").Belongs("sotto", "b").
		Reports("classe", "capo").
		Collaborates("altro", "classe").
		Edge(graph.Edge{From: "sotto", To: "altro", Type: graph.CollaboratesWith, Mode: graph.Support})
}

func neighbours(t *testing.T, v graph.View, types []graph.StepType, ids ...graph.UnitID) []string {
	t.Helper()
	var out []string
	for _, st := range must[[]graph.Step](t, "neighbourhood")(v.Neighbourhood(t.Context(), ids, types)) {
		s := string(st.From) + " " + string(st.Type) + " " + string(st.To)
		if st.Through != "" {
			s += " through " + string(st.Through)
		}
		out = append(out, s)
	}
	return out
}

var stepTests = []test{
	{"steps are those graph.Steps derives, in its order", func(t *testing.T, s graph.Store) {
		for _, b := range []*graphtest.Sketch{office("a"), nested(), names()} {
			g := b.Graph(t)
			v := written(t, s, g)
			var all []graph.UnitID
			for _, u := range g.Units {
				all = append(all, u.ID)
			}
			same(t, "steps", must[[]graph.Step](t, "neighbourhood")(v.Neighbourhood(t.Context(), all, graph.StepTypes)), graph.Steps(g))
		}
	}},
	{"members inherit what their class states, through classes within classes", func(t *testing.T, s graph.Store) {
		v := written(t, s, nested().Graph(t))
		same(t, "reporting lines", neighbours(t, v, []graph.StepType{graph.StepReportsTo}, "capo"), []string{
			"a reports_to capo through classe", "b reports_to capo through classe", "classe reports_to capo", "sotto reports_to capo through classe",
		})
		same(t, "collaborations", neighbours(t, v, []graph.StepType{graph.StepCollaboratesWith}, "altro"), []string{
			"altro collaborates_with a through classe", "altro collaborates_with b through classe",
			"altro collaborates_with classe", "altro collaborates_with sotto through classe",
			"b collaborates_with altro through sotto", "sotto collaborates_with altro",
		})
		same(t, "memberships", neighbours(t, v, []graph.StepType{graph.StepBelongsTo}, "b"), []string{"b belongs_to sotto"})
	}},
	{"edges of several modes between two units are one step with all citations", func(t *testing.T, s graph.Store) {
		g := graphtest.NewSketch("doppi").Units("x", "y").
			Edge(graph.Edge{From: "x", To: "y", Type: graph.CollaboratesWith, Mode: graph.Support}).
			Edge(graph.Edge{From: "x", To: "y", Type: graph.CollaboratesWith, Mode: graph.Agreement}).
			Edge(graph.Edge{From: "x", To: "y", Type: graph.CollaboratesWith, Mode: graph.Support}).
			Edge(graph.Edge{From: "y", To: "x", Type: graph.CollaboratesWith, Mode: graph.Hearing}).Graph(t)
		v := written(t, s, g)
		got := must[[]graph.Step](t, "steps")(v.Steps(t.Context(), []graph.StepKey{{From: "x", To: "y", Type: graph.StepCollaboratesWith}}))
		if len(got) != 1 || len(got[0].Citations) != 3 {
			t.Fatalf("got %v, want one step with three citations", got)
		}
		same(t, "modes", got[0].Modes, []graph.Mode{graph.Agreement, graph.Support})
		same(t, "both ways", neighbours(t, v, graph.StepTypes, "x"), []string{"x collaborates_with y", "y collaborates_with x"})
	}},
	{"a reporting line is stated if any of its edges is", func(t *testing.T, s graph.Store) {
		g := graphtest.NewSketch("basi").Units("x", "y", "z").
			Edge(graph.Edge{From: "x", To: "y", Type: graph.ReportsTo, Basis: graph.Structural}).
			Edge(graph.Edge{From: "x", To: "z", Type: graph.ReportsTo, Basis: graph.Structural}).
			Edge(graph.Edge{From: "x", To: "z", Type: graph.ReportsTo, Basis: graph.Stated}).Graph(t)
		got := must[[]graph.Step](t, "steps")(written(t, s, g).Neighbourhood(t.Context(), []graph.UnitID{"x"}, graph.StepTypes))
		if len(got) != 2 || got[0].Basis != graph.Structural || got[1].Basis != graph.Stated {
			t.Errorf("got %v, want a structural and a stated line", got)
		}
	}},
	{"units that share competences have one step, without direction", func(t *testing.T, s graph.Store) {
		g := office("a").Function("nord-2", "nord", "Tiene il protocollo", "protocollo").Graph(t)
		got := must[[]graph.Step](t, "steps")(written(t, s, g).Neighbourhood(t.Context(), []graph.UnitID{"sud"}, []graph.StepType{graph.StepSharesCompetence}))
		same(t, "steps", got, []graph.Step{{
			From: "nord", To: "sud", Type: graph.StepSharesCompetence, Competences: []graph.CompetenceID{"archivi", "protocollo"},
		}})
	}},
	{"a neighbourhood holds the steps with an end among the ids, of the types asked, once", func(t *testing.T, s graph.Store) {
		v := written(t, s, office("a").Graph(t))
		same(t, "isolated", neighbours(t, v, graph.StepTypes, "isolata"), nil)
		same(t, "no types", neighbours(t, v, nil, "nord"), nil)
		same(t, "no ids", neighbours(t, v, graph.StepTypes), nil)
		same(t, "unknown ids", neighbours(t, v, graph.StepTypes, "boh", "NORD"), nil)
		two := []graph.StepType{graph.StepReportsTo, graph.StepBelongsTo, graph.StepReportsTo}
		same(t, "two types", neighbours(t, v, two, "sud", "nord", "sud"), []string{
			"nord reports_to capo", "nord belongs_to gruppo", "sud reports_to capo", "sud belongs_to gruppo",
		})
	}},
	{"steps by key come by key, each once, unknown ones passed over", func(t *testing.T, s graph.Store) {
		g := office("a").Graph(t)
		v := written(t, s, g)
		all := graph.Steps(g)
		keys := []graph.StepKey{
			all[3].Key(), {From: "capo", To: "nord", Type: graph.StepReportsTo}, all[0].Key(), all[3].Key(),
			{From: "x", To: "nord", Type: graph.StepReportsTo}, {From: "nord", To: "x", Type: graph.StepReportsTo}, {From: "nord", To: "capo", Type: "REPORTS_TO"},
		}
		same(t, "steps", must[[]graph.Step](t, "steps")(v.Steps(t.Context(), keys)), []graph.Step{all[0], all[3]})
	}},
	{"loops in reporting lines and memberships are kept", func(t *testing.T, s graph.Store) {
		g := graphtest.NewSketch("cicli").Units("a", "b", "c", "x").
			Reports("a", "b").Reports("b", "c").Reports("c", "a").
			Belongs("a", "b").Belongs("b", "a").Collaborates("a", "x").Graph(t)
		v := written(t, s, g)
		same(t, "steps", must[[]graph.Step](t, "steps")(v.Neighbourhood(t.Context(), []graph.UnitID{"a", "b", "c", "x"}, graph.StepTypes)), graph.Steps(g))
		holds(t, s, g)
	}},
}
