package neo4jstore

import (
	"context"
	"fmt"
	"iter"
	"slices"

	"raccordo/cypher"
	"raccordo/graph"
)

// pageSize is how many nodes one read of Records covers.
const pageSize = 1_000

// Records reads page by page, each page a transaction: a reader that is slow
// keeps nothing open in the database.
func (v *view) Records(ctx context.Context) iter.Seq2[graph.Record, error] {
	return func(yield func(graph.Record, error) bool) {
		_ = v.nodes(ctx, cypher.UnitsPage, yield, func(m map[string]any) graph.Record {
			u := unitOf(m)
			return graph.Record{Unit: &u}
		}) && v.nodes(ctx, cypher.FunctionsPage, yield, func(m map[string]any) graph.Record {
			f := functionOf(m)
			return graph.Record{Function: &f}
		}) && v.nodes(ctx, cypher.CompetencesPage, yield, func(m map[string]any) graph.Record {
			c := competenceOf(m)
			return graph.Record{Competence: &c}
		}) && v.edges(ctx, yield)
	}
}

// nodes yields all nodes of one label; false if it was told to stop or failed.
func (v *view) nodes(ctx context.Context, s cypher.Statement, yield func(graph.Record, error) bool, of func(map[string]any) graph.Record) bool {
	after := ""
	for {
		found, err := v.found(ctx, s, row{"after": after, "limit": pageSize})
		if err != nil {
			yield(graph.Record{}, err)
			return false
		}
		for _, m := range found {
			if !yield(of(m), nil) {
				return false
			}
		}
		if len(found) < pageSize {
			return true
		}
		after = str(found[len(found)-1], "id")
	}
}

func (v *view) edges(ctx context.Context, yield func(graph.Record, error) bool) bool {
	for page, err := range v.relations(ctx, cypher.EdgesPage) {
		if err != nil {
			yield(graph.Record{}, err)
			return false
		}
		var edges []graph.Edge
		for _, m := range page {
			edges = append(edges, edgesOf(m)...)
		}
		slices.SortFunc(edges, graph.CompareEdges)
		for i := range edges {
			if !yield(graph.Record{Edge: &edges[i]}, nil) {
				return false
			}
		}
	}
	return true
}

// relations yields the relationships between units, in pages that end between two
// units they leave.
func (v *view) relations(ctx context.Context, s cypher.Statement) iter.Seq2[[]map[string]any, error] {
	return func(yield func([]map[string]any, error) bool) {
		after := ""
		for {
			r, err := v.one(ctx, v.query(s, row{"after": after, "limit": pageSize}))
			if err != nil {
				yield(nil, fmt.Errorf("read %s of edition %q: %w", s.Name, v.summary.Edition.ID, err))
				return
			}
			last, more := r.AsMap()["last"].(string)
			if !more || !yield(mapsIn(r), nil) {
				return
			}
			after = last
		}
	}
}
