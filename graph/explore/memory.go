package explore

import (
	"context"
	"iter"
	"slices"
	"strings"

	"raccordo/graph"
)

// memory is the directory of a canonical graph that no store holds: what a
// scenario has made so far. Search finds units only and reads all of them.
type memory struct {
	*graph.Graph
}

func (m memory) Units(_ context.Context, ids []graph.UnitID) ([]graph.Unit, error) {
	var units []graph.Unit
	for _, id := range distinct(slices.Clone(ids)) {
		if u, ok := m.Unit(id); ok {
			units = append(units, u)
		}
	}
	return units, nil
}

func (m memory) Search(_ context.Context, q graph.SearchQuery) (graph.SearchResult, error) {
	var res graph.SearchResult
	for i := range m.Graph.Units {
		u := &m.Graph.Units[i]
		if !holdsPrefixes(graph.Indexed(graph.Record{Unit: u}), q.Words) {
			continue
		}
		if len(res.Found) == q.Limit {
			res.Truncated = true
			break
		}
		res.Found = append(res.Found, graph.Found{Type: graph.FoundUnit, ID: string(u.ID), Text: u.Name, Aliases: u.Aliases, Kind: u.Kind})
	}
	return res, nil
}

func (m memory) Records(context.Context) iter.Seq2[graph.Record, error] {
	return func(yield func(graph.Record, error) bool) {
		for r := range m.Graph.Records() {
			if !yield(r, nil) {
				return
			}
		}
	}
}

// holdsPrefixes reports whether every word begins a word of text.
func holdsPrefixes(text, words []string) bool {
	for _, w := range words {
		if !slices.ContainsFunc(text, func(s string) bool { return strings.HasPrefix(s, w) }) {
			return false
		}
	}
	return true
}

// beginsWith reports whether text begins with words, the last one perhaps cut short.
func beginsWith(text, words []string) bool {
	last := len(words) - 1
	return len(words) > 0 && len(text) >= len(words) &&
		slices.Equal(text[:last], words[:last]) && strings.HasPrefix(text[last], words[last])
}
