package graphtest

import (
	"context"
	"iter"
	"slices"

	"raccordo/graph"
)

// Store answers by brute force, as the oracles of this package do. It is what a
// consumer of a store is tested against.
type Store []*graph.Graph

// Editions lists the graphs by graph.CompareSummaries.
func (s Store) Editions(context.Context) ([]graph.Summary, error) {
	all := make([]graph.Summary, 0, len(s))
	for _, g := range s {
		e := g.Edition
		e.Sources = slices.Clone(e.Sources)
		for i := range e.Sources {
			e.Sources[i].Text = ""
		}
		all = append(all, graph.Summary{Edition: e, Counts: g.Counts(), Revision: g.Revision()})
	}
	slices.SortFunc(all, graph.CompareSummaries)
	return all, nil
}

// View opens one of the graphs.
func (s Store) View(_ context.Context, id graph.EditionID) (graph.View, error) {
	for _, g := range s {
		if g.Edition.ID == id {
			return view{g}, nil
		}
	}
	return nil, graph.ErrNotFound
}

type view struct{ g *graph.Graph }

func (v view) Edition() graph.Edition { return v.g.Edition }
func (v view) Revision() string       { return v.g.Revision() }
func (v view) Counts() graph.Counts   { return v.g.Counts() }

func (v view) Records(context.Context) iter.Seq2[graph.Record, error] {
	return func(yield func(graph.Record, error) bool) {
		for r := range v.g.Records() {
			if !yield(r, nil) {
				return
			}
		}
	}
}

func (v view) Units(_ context.Context, ids []graph.UnitID) ([]graph.Unit, error) {
	return slices.DeleteFunc(slices.Clone(v.g.Units), func(u graph.Unit) bool { return !slices.Contains(ids, u.ID) }), nil
}

func (v view) Functions(_ context.Context, units []graph.UnitID) ([]graph.Function, error) {
	return Functions(v.g, units), nil
}

func (v view) FunctionsByID(_ context.Context, ids []graph.FunctionID) ([]graph.Function, error) {
	return slices.DeleteFunc(slices.Clone(v.g.Functions), func(f graph.Function) bool { return !slices.Contains(ids, f.ID) }), nil
}

func (v view) Competences(_ context.Context, units []graph.UnitID) ([]graph.Competence, error) {
	return Competences(v.g, units), nil
}

func (v view) Neighbourhood(_ context.Context, ids []graph.UnitID, types []graph.StepType) ([]graph.Step, error) {
	return Neighbourhood(v.g, ids, types), nil
}

func (v view) Steps(_ context.Context, keys []graph.StepKey) ([]graph.Step, error) {
	return Steps(v.g, keys), nil
}

func (v view) Search(_ context.Context, q graph.SearchQuery) (graph.SearchResult, error) {
	return Search(v.g, q), q.Valid()
}

func (v view) Paths(_ context.Context, q graph.PathQuery) (graph.PathResult, error) {
	if err := q.Valid(); err != nil {
		return graph.PathResult{}, err
	}
	for _, id := range append([]graph.UnitID{q.From, q.To}, q.Via...) {
		if absent(v.g, id) > 0 {
			return graph.PathResult{}, graph.ErrNotFound
		}
	}
	return Paths(v.g, q), nil
}

func (v view) Reach(_ context.Context, q graph.ReachQuery) (graph.ReachResult, error) {
	if err := q.Valid(); err != nil {
		return graph.ReachResult{}, err
	}
	if absent(v.g, q.From) > 0 {
		return graph.ReachResult{}, graph.ErrNotFound
	}
	return Reach(v.g, q), nil
}
