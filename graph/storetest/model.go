package storetest

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"raccordo/graph"
	"raccordo/graph/graphtest"
)

// Model holds a store to the brute-force oracles of graphtest: random editions
// are written, replaced and deleted in random order, and every question has to
// be answered as the oracle does. open is called once.
func Model(t *testing.T, open func(testing.TB) graph.Store) {
	s := open(t)
	rapid.Check(t, func(rt *rapid.T) {
		m := &model{s: s, editions: make(map[graph.EditionID]*graph.Graph)}
		m.clear(rt)
		rt.Repeat(map[string]func(*rapid.T){
			"write": m.write, "write again": m.writeAgain, "delete": m.delete, "keep a view": m.keep,
			"list": m.list, "load": m.load, "check": m.check, "paths": m.paths, "reach": m.reach,
			"neighbourhood": m.neighbourhood, "steps": m.steps, "things": m.things, "search": m.search,
		})
	})
	if err := s.Close(); err != nil {
		t.Errorf("close: %v", err)
	}
}

// editionIDs differ by case.
var editionIDs = []graph.EditionID{"ente", "Ente"}

// model is what the store should hold.
type model struct {
	s        graph.Store
	editions map[graph.EditionID]*graph.Graph
	kept     graph.View   // a view whose edition may have been replaced since
	keptOf   *graph.Graph // what it was opened on
}

func (m *model) clear(t *rapid.T) {
	sums, err := m.s.Editions(t.Context())
	succeeds(t, "editions", err)
	for _, sum := range sums {
		succeeds(t, "delete", m.s.Delete(t.Context(), sum.Edition.ID))
	}
}

func (m *model) write(t *rapid.T) {
	id := rapid.SampledFrom(editionIDs).Draw(t, "edition")
	g := graphtest.Graphs(id).Draw(t, "graph")
	succeeds(t, "write", m.s.Write(t.Context(), g, nil))
	m.editions[id] = g
}

func (m *model) writeAgain(t *rapid.T) {
	id := rapid.SampledFrom(editionIDs).Draw(t, "edition")
	g, stored := m.editions[id]
	if !stored {
		t.Skip("not stored")
	}
	succeeds(t, "write again", m.s.Write(t.Context(), g, nil))
}

func (m *model) delete(t *rapid.T) {
	id := rapid.SampledFrom(editionIDs).Draw(t, "edition")
	err := m.s.Delete(t.Context(), id)
	if _, stored := m.editions[id]; stored {
		succeeds(t, "delete", err)
	} else if !errors.Is(err, graph.ErrNotFound) {
		t.Fatalf("delete of nothing: %v", err)
	}
	delete(m.editions, id)
}

// view opens an edition that is stored and returns what it should hold, or the
// view kept; it ends the action if there is none.
func (m *model) view(t *rapid.T) (graph.View, *graph.Graph) {
	id := rapid.SampledFrom(editionIDs).Draw(t, "edition")
	if m.kept != nil && rapid.IntRange(0, 3).Draw(t, "kept") == 0 {
		return m.kept, m.keptOf
	}
	g, stored := m.editions[id]
	v, err := m.s.View(t.Context(), id)
	if !stored {
		if !errors.Is(err, graph.ErrNotFound) {
			t.Fatalf("view of nothing: %v", err)
		}
		t.Skip("not stored")
	}
	succeeds(t, "view", err)
	return v, g
}

func (m *model) keep(t *rapid.T) { m.kept, m.keptOf = m.view(t) }

func (m *model) list(t *rapid.T) {
	var want []*graph.Graph
	for _, id := range editionIDs {
		if g, ok := m.editions[id]; ok {
			want = append(want, g)
		}
	}
	got, err := m.s.Editions(t.Context())
	succeeds(t, "editions", err)
	agree(t, "editions", got, summaries(want))
}

func (m *model) load(t *rapid.T) {
	v, g := m.view(t)
	got, err := graph.Load(t.Context(), v)
	answer(t, m, v, "records", got, err, g)
	agree(t, "edition", v.Edition(), g.Edition)
	agree(t, "revision", v.Revision(), g.Revision())
	agree(t, "counts", v.Counts(), g.Counts())
}

func (m *model) check(t *rapid.T) {
	for id := range m.editions {
		ps, err := m.s.Check(t.Context(), id)
		succeeds(t, "check", err)
		agree(t, "problems", ps, nil)
	}
}

func (m *model) paths(t *rapid.T) {
	v, g := m.view(t)
	q := graphtest.PathQueries(g).Draw(t, "question")
	got, err := v.Paths(t.Context(), q)
	for _, id := range append([]graph.UnitID{q.From, q.To}, q.Via...) {
		if _, stored := g.Unit(id); !stored {
			m.missing(t, v, err)
			return
		}
	}
	answer(t, m, v, "paths", got, err, graphtest.Paths(g, q))
}

func (m *model) reach(t *rapid.T) {
	v, g := m.view(t)
	q := graphtest.ReachQueries(g).Draw(t, "question")
	got, err := v.Reach(t.Context(), q)
	if _, ok := g.Unit(q.From); !ok {
		m.missing(t, v, err)
		return
	}
	answer(t, m, v, "reached", got, err, graphtest.Reach(g, q))
}

func (m *model) neighbourhood(t *rapid.T) {
	v, g := m.view(t)
	ids := graphtest.UnitLists().Draw(t, "units")
	types := rapid.SliceOfN(rapid.SampledFrom(graph.StepTypes), 0, 4).Draw(t, "types")
	got, err := v.Neighbourhood(t.Context(), ids, types)
	answer(t, m, v, "neighbourhood", got, err, graphtest.Neighbourhood(g, ids, types))
}

func (m *model) steps(t *rapid.T) {
	v, g := m.view(t)
	ends, typ := rapid.SampledFrom(graphtest.UnitIDs), rapid.SampledFrom(graph.StepTypes)
	keys := []graph.StepKey{{From: ends.Draw(t, "from"), To: ends.Draw(t, "to"), Type: typ.Draw(t, "type")}}
	if all := graph.Steps(g); len(all) > 0 {
		for _, s := range rapid.SliceOfN(rapid.SampledFrom(all), 0, 4).Draw(t, "steps") {
			keys = append(keys, s.Key())
		}
	}
	got, err := v.Steps(t.Context(), keys)
	answer(t, m, v, "steps", got, err, graphtest.Steps(g, keys))
}

func (m *model) things(t *rapid.T) {
	v, g := m.view(t)
	ids := graphtest.UnitLists().Draw(t, "units")
	us, err := v.Units(t.Context(), ids)
	answer(t, m, v, "units", us, err, slices.DeleteFunc(slices.Clone(g.Units), func(u graph.Unit) bool { return !slices.Contains(ids, u.ID) }))
	fs, err := v.Functions(t.Context(), ids)
	answer(t, m, v, "functions", fs, err, graphtest.Functions(g, ids))
	ks, err := v.Competences(t.Context(), ids)
	answer(t, m, v, "competences", ks, err, graphtest.Competences(g, ids))
	asked := rapid.SliceOfN(rapid.SampledFrom([]graph.FunctionID{"f0", "F0", "f1", "f2", "f5"}), 0, 3).Draw(t, "functions")
	fs, err = v.FunctionsByID(t.Context(), asked)
	answer(t, m, v, "functions by id", fs, err, slices.DeleteFunc(slices.Clone(g.Functions), func(f graph.Function) bool { return !slices.Contains(asked, f.ID) }))
}

func (m *model) search(t *rapid.T) {
	v, g := m.view(t)
	q := graphtest.SearchQueries().Draw(t, "question")
	got, err := v.Search(t.Context(), q)
	answer(t, m, v, "found", got, err, graphtest.Search(g, q))
}

// answer compares an answer with the oracle's. A view that was kept may say
// that its edition is gone.
func answer[T any](t *rapid.T, m *model, v graph.View, what string, got T, err error, want T) {
	t.Helper()
	if v == m.kept && m.editions[m.keptOf.Edition.ID] != m.keptOf && errors.Is(err, graph.ErrUnavailable) {
		return
	}
	succeeds(t, what, err)
	agree(t, what, got, want)
}

func (m *model) missing(t *rapid.T, v graph.View, err error) {
	t.Helper()
	if v == m.kept && errors.Is(err, graph.ErrUnavailable) {
		return
	}
	if !errors.Is(err, graph.ErrNotFound) {
		t.Fatalf("of a unit that is not stored: %v", err)
	}
}

func succeeds(t *rapid.T, what string, err error) {
	t.Helper()
	if err != nil {
		t.Fatalf("%s: %v", what, err)
	}
}

func agree[T any](t *rapid.T, what string, got, want T) {
	t.Helper()
	if d := cmp.Diff(want, got, cmpopts.EquateEmpty()); d != "" {
		t.Fatalf("%s (-want +got):\n%s", what, d)
	}
}
