package storetest

import (
	"context"
	"errors"
	"testing"

	"raccordo/graph"
	"raccordo/graph/graphtest"
)

var isolationTests = []test{
	{"a canceled write leaves the store as it was", func(t *testing.T, s graph.Store) {
		g := office("a").Graph(t)
		write(t, s, g)
		other := graphtest.NewSketch("a").Units("x").Graph(t)
		isError(t, "replace", s.Write(canceled(t), other, nil), context.Canceled)
		isError(t, "new edition", s.Write(canceled(t), office("b").Graph(t), nil), context.Canceled)
		isError(t, "delete", s.Delete(canceled(t), "a"), context.Canceled)
		holds(t, s, g)
	}},
	{"a write canceled on its way leaves the store as it was", func(t *testing.T, s graph.Store) {
		g := office("a").Graph(t)
		write(t, s, g)
		for _, id := range []graph.EditionID{"a", "b"} {
			stopped := false
			ctx, cancel := context.WithCancel(t.Context())
			err := s.Write(ctx, graphtest.NewSketch(id).Units("x", "y").Reports("x", "y").Graph(t), func(done, total int) {
				if done < total {
					stopped = true
					cancel()
				}
			})
			cancel()
			if !stopped {
				t.Fatal("no progress was reported before the end")
			}
			isError(t, "write", err, context.Canceled)
			holds(t, s, g)
		}
	}},
	{"a canceled question is answered by the context's error", func(t *testing.T, s graph.Store) {
		v := written(t, s, office("a").Graph(t))
		ctx := canceled(t)
		_, err := s.Editions(ctx)
		isError(t, "editions", err, context.Canceled)
		_, err = s.View(ctx, "a")
		isError(t, "view", err, context.Canceled)
		_, err = s.Check(ctx, "a")
		isError(t, "check", err, context.Canceled)
		_, err = graph.Load(ctx, v)
		isError(t, "records", err, context.Canceled)
		_, err = v.Units(ctx, []graph.UnitID{"nord"})
		isError(t, "units", err, context.Canceled)
		_, err = v.Search(ctx, search("nord"))
		isError(t, "search", err, context.Canceled)
		_, err = v.Paths(ctx, path("nord", "sud"))
		isError(t, "paths", err, context.Canceled)
		_, err = v.Reach(ctx, reach("nord", 1))
		isError(t, "reach", err, context.Canceled)
	}},
	{"a view of a replaced edition answers from it or is unavailable", func(t *testing.T, s graph.Store) {
		old := office("a").Graph(t)
		v := written(t, s, old)
		write(t, s, graphtest.NewSketch("a").Unit("nord", "Altro nord").Unit("capo", "Altro capo").
			Collaborates("nord", "capo").Function("nord-1", "nord", "Altri archivi", "archivi").Graph(t))
		outlives(t, v, old)
	}},
	{"a view of a deleted edition answers from it or is unavailable", func(t *testing.T, s graph.Store) {
		old := office("a").Graph(t)
		v := written(t, s, old)
		if err := s.Delete(t.Context(), "a"); err != nil {
			t.Fatalf("delete: %v", err)
		}
		outlives(t, v, old)
	}},
	{"records may be left half read, and other questions asked between them", func(t *testing.T, s graph.Store) {
		g := office("a").Graph(t)
		v := written(t, s, g)
		n := 0
		for r, err := range v.Records(t.Context()) {
			if err != nil {
				t.Fatalf("records: %v", err)
			}
			if r.Unit != nil {
				us := must[[]graph.Unit](t, "units")(v.Units(t.Context(), []graph.UnitID{r.Unit.ID}))
				same(t, "unit between records", us, []graph.Unit{*r.Unit})
			}
			if n++; n == 3 {
				break
			}
		}
		holds(t, s, g)
	}},
}

// outlives asks v, opened on old, everything: each answer is old's or ErrUnavailable.
func outlives(t *testing.T, v graph.View, old *graph.Graph) {
	t.Helper()
	ctx := t.Context()
	same(t, "edition", v.Edition(), old.Edition)
	same(t, "revision", v.Revision(), old.Revision())
	same(t, "counts", v.Counts(), old.Counts())
	check := func(what string, got any, err error, want any) {
		t.Helper()
		if errors.Is(err, graph.ErrUnavailable) {
			return
		}
		isError(t, what, err, nil)
		same(t, what, got, want)
	}
	got, err := graph.Load(ctx, v)
	check("records", got, err, old)
	units := []graph.UnitID{"capo", "gruppo", "isolata", "nord", "sud"}
	us, err := v.Units(ctx, units)
	check("units", us, err, old.Units)
	fs, err := v.Functions(ctx, units)
	check("functions", fs, err, old.Functions)
	ks, err := v.Competences(ctx, units)
	check("competences", ks, err, old.Competences)
	fs, err = v.FunctionsByID(ctx, []graph.FunctionID{"nord-1"})
	check("functions by id", fs, err, old.Functions[:1])
	steps := graph.Steps(old)
	ss, err := v.Neighbourhood(ctx, units, graph.StepTypes)
	check("neighbourhood", ss, err, steps)
	ss, err = v.Steps(ctx, []graph.StepKey{steps[0].Key()})
	check("steps", ss, err, steps[:1])
	found, err := v.Search(ctx, search("protocollo"))
	check("search", ids(found), err, []string{"competence protocollo", "function sud-2"})
	paths, err := v.Paths(ctx, path("nord", "sud"))
	check("paths", walks(paths), err, []string{"nord -collaborates_with- sud"})
	reached, err := v.Reach(ctx, graph.ReachQuery{From: "capo", Types: []graph.StepType{graph.StepReportsTo}, Levels: 1})
	check("reach", reached.Reached, err, []graph.Reached{
		{Unit: "nord", Distance: 1, Via: []graph.Via{{Unit: "capo", Type: graph.StepReportsTo}}},
		{Unit: "sud", Distance: 1, Via: []graph.Via{{Unit: "capo", Type: graph.StepReportsTo}}},
	})
}
