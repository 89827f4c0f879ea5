package neo4jstore

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"raccordo/cypher"
	"raccordo/graph"
)

// prefixRunes is how much of a word the full-text index is asked for: it holds no
// word longer than 255 characters whole.
const prefixRunes = 100

// Search asks the full-text index. Only words as graph.Words returns them reach
// it, letters and digits, so no text is ever read as the index's own language.
func (v *view) Search(ctx context.Context, q graph.SearchQuery) (graph.SearchResult, error) {
	if err := q.Valid(); err != nil {
		return graph.SearchResult{}, err
	}
	for _, w := range q.Words {
		if !slices.Equal(graph.Words(w), []string{w}) {
			return graph.SearchResult{}, nil // nothing is indexed under such a word
		}
	}
	r, err := v.one(ctx, v.search(q))
	if err != nil {
		return graph.SearchResult{}, fmt.Errorf("search edition %q: %w", v.summary.Edition.ID, err)
	}
	found := convert(mapsIn(r), foundOf)
	if len(found) > q.Limit {
		return graph.SearchResult{Found: found[:q.Limit], Truncated: true}, nil
	}
	return graph.SearchResult{Found: found}, nil
}

func (v *view) search(q graph.SearchQuery) query {
	var text strings.Builder
	text.WriteString("+scope:" + scope(v.generation))
	for _, w := range q.Words {
		runes := []rune(w)
		text.WriteString(" +words:" + string(runes[:min(len(runes), prefixRunes)]) + "*")
	}
	return v.query(cypher.Search, row{
		"query": text.String(), "words": q.Words, "types": texts(q.Types), "limit": q.Limit + 1,
	})
}

func foundOf(m map[string]any) graph.Found {
	f := graph.Found{
		Type: graph.FoundType(str(m, "type")), ID: str(m, "id"), Text: str(m, "name"),
		Aliases: list[string](m, "aliases"), Kind: graph.Kind(str(m, "kind")), Unit: graph.UnitID(str(m, "unit")),
	}
	if f.Type == graph.FoundFunction {
		f.Text = str(m, "text")
	}
	return f
}
