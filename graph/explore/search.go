package explore

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"raccordo/graph"
)

// foundTypes lists what a search can find, in byte order.
var foundTypes = []graph.FoundType{graph.FoundCompetence, graph.FoundFunction, graph.FoundUnit}

// Search finds units, functions and competences by their words; abbreviations
// of kinds of unit are also tried written out. Results come by rank, then units
// before competences before functions, bodies outside the institution after its
// own units, then the shorter text, then id.
func (x *Explorer) Search(ctx context.Context, edition graph.EditionID, req SearchRequest) (*SearchAnswer, error) {
	v, err := x.view(ctx, edition)
	if err != nil {
		return nil, err
	}
	q := SearchQuestion{Text: req.Text, Types: distinct(append([]graph.FoundType{}, req.Types...)), Limit: req.Limit}
	if len(q.Types) == 0 {
		q.Types = append(q.Types, foundTypes...)
	}
	if q.Limit == 0 {
		q.Limit = graph.DefaultFound
	}
	words := graph.Words(q.Text)
	if err := validSearch(q, words); err != nil {
		return nil, err
	}
	a := &SearchAnswer{Edition: refOf(v), Question: q}
	if a.Results, a.Truncated, err = ranked(ctx, v, words, q); err != nil {
		return nil, fmt.Errorf("search %q: %w", q.Text, err)
	}
	var mentions []graph.UnitID
	for _, r := range a.Results {
		switch r.Type {
		case graph.FoundUnit:
			mentions = append(mentions, graph.UnitID(r.ID))
		case graph.FoundFunction:
			mentions = append(mentions, r.Unit)
		}
	}
	g, err := readGlossary(ctx, v, mentions)
	if err != nil {
		return nil, err
	}
	a.Units = g.refs()
	return a, nil
}

func validSearch(q SearchQuestion, words []string) error {
	var n names
	n.failures = append(n.failures, graph.SearchQuery{Words: words, Types: q.Types, Limit: q.Limit}.Valid())
	for _, t := range q.Types {
		if !slices.Contains(foundTypes, t) {
			n.failures = append(n.failures, fmt.Errorf("search: type %q: want one of %v: %w", t, foundTypes, graph.ErrInvalid))
		}
	}
	return n.problems()
}

// rank says how well a result answers a search, the best first.
type rank int

const (
	rankName     rank = iota // the words are the name of a unit or competence
	rankBegins               // its name begins with the words, the last one perhaps cut short
	rankHolds                // its name holds them
	rankAlias                // they are found only with an alias
	rankFunction             // the text of a function holds them
)

var typeOrder = map[graph.FoundType]int{graph.FoundUnit: 0, graph.FoundCompetence: 1, graph.FoundFunction: 2}

// outsideLast is 1 for a body outside the institution, 0 for all else: whoever looks
// for a unit rarely means one of those.
func outsideLast(f graph.Found) int {
	if f.Type == graph.FoundUnit && f.Kind == graph.KindExternal {
		return 1
	}
	return 0
}

func rankOf(words []string, f graph.Found) rank {
	if f.Type == graph.FoundFunction {
		return rankFunction
	}
	name := graph.Words(f.Text)
	switch {
	case slices.Equal(words, name):
		return rankName
	case beginsWith(name, words):
		return rankBegins
	case holdsPrefixes(name, words):
		return rankHolds
	default:
		return rankAlias
	}
}

// ranked returns the best results. It ranks at most graph.MaxFound for each
// reading of the words; where the store holds more, the answer is truncated.
func ranked(ctx context.Context, d directory, words []string, q SearchQuestion) ([]SearchResult, bool, error) {
	type key struct {
		t  graph.FoundType
		id string
	}
	type scored struct {
		graph.Found
		rank  rank
		words int
	}
	best := make(map[key]scored)
	truncated := false
	for _, reading := range readings(words) {
		res, err := d.Search(ctx, graph.SearchQuery{Words: reading, Types: q.Types, Limit: graph.MaxFound})
		if err != nil {
			return nil, false, err
		}
		truncated = truncated || res.Truncated
		for _, f := range res.Found {
			s := scored{f, rankOf(reading, f), len(graph.Words(f.Text))}
			if old, seen := best[key{f.Type, f.ID}]; !seen || s.rank < old.rank {
				best[key{f.Type, f.ID}] = s
			}
		}
	}
	all := make([]scored, 0, len(best))
	for _, s := range best {
		all = append(all, s)
	}
	slices.SortFunc(all, func(a, b scored) int {
		return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(typeOrder[a.Type], typeOrder[b.Type]),
			cmp.Compare(outsideLast(a.Found), outsideLast(b.Found)), cmp.Compare(a.words, b.words), cmp.Compare(a.ID, b.ID))
	})
	results := make([]SearchResult, 0, min(len(all), q.Limit))
	for _, s := range all[:min(len(all), q.Limit)] {
		results = append(results, SearchResult{Type: s.Type, ID: s.ID, Text: s.Text, Aliases: s.Aliases, Kind: s.Kind, Unit: s.Unit})
	}
	return results, truncated || len(all) > q.Limit, nil
}
