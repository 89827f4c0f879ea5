package storetest

import (
	"slices"
	"testing"

	"raccordo/graph"
	"raccordo/graph/graphtest"
)

// office is a graph with one of everything.
func office(id graph.EditionID) *graphtest.Sketch {
	return graphtest.NewSketch(id).
		Units("capo", "gruppo", "nord", "sud", "isolata").
		Reports("nord", "capo").Reports("sud", "capo").
		Belongs("gruppo", "nord", "sud").
		Collaborates("gruppo", "capo").Collaborates("nord", "sud").
		Function("nord-1", "nord", "Gestisce gli archivi del nord", "archivi").
		Function("sud-1", "sud", "Gestisce gli archivi del sud", "archivi").
		Function("sud-2", "sud", "Tiene il protocollo", "protocollo")
}

func summaries(gs []*graph.Graph) []graph.Summary {
	var sums []graph.Summary
	for _, g := range gs {
		e := g.Edition
		e.Sources = slices.Clone(e.Sources)
		for i := range e.Sources {
			e.Sources[i].Text, e.Sources[i].Reading = "", nil
		}
		sums = append(sums, graph.Summary{Edition: e, Counts: g.Counts(), Revision: g.Revision()})
	}
	slices.SortFunc(sums, graph.CompareSummaries)
	return sums
}

var editionTests = []test{
	{"an empty store has no editions", func(t *testing.T, s graph.Store) {
		holds(t, s)
	}},
	{"an edition that is not stored is not found", func(t *testing.T, s graph.Store) {
		write(t, s, office("a").Graph(t))
		_, err := s.View(t.Context(), "b")
		isError(t, "view", err, graph.ErrNotFound)
		isError(t, "delete", s.Delete(t.Context(), "b"), graph.ErrNotFound)
		_, err = s.Check(t.Context(), "b")
		isError(t, "check", err, graph.ErrNotFound)
	}},
	{"what is written is read back equal", func(t *testing.T, s graph.Store) {
		g := office("a").Graph(t)
		v := written(t, s, g)
		same(t, "edition", v.Edition(), g.Edition)
		same(t, "revision", v.Revision(), g.Revision())
		same(t, "counts", v.Counts(), g.Counts())
		holds(t, s, g)
	}},
	{"editions are listed newest first, the undated last, then by id", func(t *testing.T, s graph.Store) {
		var gs []*graph.Graph
		for id, date := range map[graph.EditionID]string{"c": "", "B": "2019-05-01", "a": "2019-05-01", "d": "2021-01-31"} {
			g := graphtest.NewSketch(id).Date(date).Units("x").Graph(t)
			write(t, s, g)
			gs = append(gs, g)
		}
		sums := must[[]graph.Summary](t, "editions")(s.Editions(t.Context()))
		var ids []graph.EditionID
		for _, sum := range sums {
			ids = append(ids, sum.Edition.ID)
		}
		same(t, "order", ids, []graph.EditionID{"d", "B", "a", "c"})
		holds(t, s, gs...)
	}},
	{"edition ids that differ by case are two editions", func(t *testing.T, s graph.Store) {
		lower, upper := office("ente").Graph(t), graphtest.NewSketch("Ente").Units("x").Graph(t)
		write(t, s, lower)
		write(t, s, upper)
		holds(t, s, lower, upper)
	}},
	{"writing an edition again replaces all of it", func(t *testing.T, s graph.Store) {
		write(t, s, office("a").Graph(t))
		g := graphtest.NewSketch("a").Date("2022-02-02").Units("nord", "nuova").Reports("nuova", "nord").
			Function("nord-1", "nord", "Altro", "altro").Graph(t)
		v := written(t, s, g)
		holds(t, s, g)
		found := must[graph.SearchResult](t, "search")(v.Search(t.Context(), search("archivi")))
		same(t, "words of the replaced edition", found.Found, nil)
		_, err := v.Reach(t.Context(), reach("capo", 1))
		isError(t, "reach from a unit of the replaced edition", err, graph.ErrNotFound)
	}},
	{"writing an equal graph changes nothing", func(t *testing.T, s graph.Store) {
		v := written(t, s, office("a").Graph(t))
		write(t, s, office("a").Graph(t))
		same(t, "a view opened before", load(t, v), office("a").Graph(t))
		holds(t, s, office("a").Graph(t))
	}},
	{"deleting an edition leaves the others", func(t *testing.T, s graph.Store) {
		a, b := office("a").Graph(t), office("b").Graph(t)
		write(t, s, a)
		write(t, s, b)
		if err := s.Delete(t.Context(), "a"); err != nil {
			t.Fatalf("delete: %v", err)
		}
		holds(t, s, b)
		_, err := s.View(t.Context(), "a")
		isError(t, "view", err, graph.ErrNotFound)
		isError(t, "delete again", s.Delete(t.Context(), "a"), graph.ErrNotFound)
		write(t, s, a)
		holds(t, s, a, b)
	}},
	{"two editions never mix", func(t *testing.T, s graph.Store) {
		a := office("a").Graph(t)
		b := graphtest.NewSketch("b").Unit("nord", "Nord di B").Unit("capo", "Capo di B").
			Reports("capo", "nord").Function("nord-1", "nord", "Cura gli archivi di B", "archivi").Graph(t)
		write(t, s, a)
		write(t, s, b)
		holds(t, s, a, b)
		v := view(t, s, "b")
		found := must[graph.SearchResult](t, "search")(v.Search(t.Context(), search("nord")))
		same(t, "found", ids(found), []string{"unit nord"})
		reached := must[graph.ReachResult](t, "reach")(v.Reach(t.Context(), reach("nord", 2)))
		same(t, "reached", reached.Reached, []graph.Reached{{Unit: "capo", Distance: 1, Via: []graph.Via{{Unit: "nord", Type: graph.StepReportsTo}}}})
		ks := must[[]graph.Competence](t, "competences")(v.Competences(t.Context(), []graph.UnitID{"nord", "sud"}))
		same(t, "competences", ks, b.Competences)
		found2 := must[[]graph.Step](t, "steps")(v.Neighbourhood(t.Context(), []graph.UnitID{"nord", "sud"}, graph.StepTypes))
		same(t, "steps", found2, graph.Steps(b))
	}},
	{"progress never goes back and ends at the total", func(t *testing.T, s graph.Store) {
		last, total := 0, 0
		err := s.Write(t.Context(), office("a").Graph(t), func(done, of int) {
			if done < last || total != 0 && of != total || done > of {
				t.Errorf("progress %d of %d after %d of %d", done, of, last, total)
			}
			last, total = done, of
		})
		if err != nil {
			t.Fatalf("write: %v", err)
		}
		if total == 0 || last != total {
			t.Errorf("progress ended at %d of %d", last, total)
		}
	}},
	{"after close every call says so, and closing again does nothing", func(t *testing.T, s graph.Store) {
		g := office("a").Graph(t)
		write(t, s, g)
		if err := s.Close(); err != nil {
			t.Fatalf("close: %v", err)
		}
		_, err := s.Editions(t.Context())
		isError(t, "editions", err, graph.ErrClosed)
		_, err = s.View(t.Context(), "a")
		isError(t, "view", err, graph.ErrClosed)
		isError(t, "write", s.Write(t.Context(), g, nil), graph.ErrClosed)
		isError(t, "delete", s.Delete(t.Context(), "a"), graph.ErrClosed)
		_, err = s.Check(t.Context(), "a")
		isError(t, "check", err, graph.ErrClosed)
		isError(t, "close again", s.Close(), nil)
	}},
}
