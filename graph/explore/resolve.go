package explore

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"raccordo/graph"
)

// maxCandidates is how many candidates a NameError lists.
const maxCandidates = 8

// directory is what finding a unit by its name needs of a graph.View.
type directory interface {
	Units(ctx context.Context, ids []graph.UnitID) ([]graph.Unit, error)
	Search(ctx context.Context, q graph.SearchQuery) (graph.SearchResult, error)
	Records(ctx context.Context) iter.Seq2[graph.Record, error]
}

var _ directory = graph.View(nil)

// class says how well a unit answers to what was typed, the best first. Every
// class compares words as graph.Words gives them, and every class but the first
// two also tries abbreviations written out.
type class int

const (
	sameName  class = iota // the words are those of the name
	sameAlias              // the words are those of an alias
	sameFull               // the words written out are those of the name or an alias
	sameOwn                // the words are what the name has besides its kind: "pensioni" for "Direzione centrale Pensioni"
	endsName               // the name or an alias ends with the words
	holdsAll               // every word is a word of the name or an alias
	beginsAll              // every word begins a word of the name or an alias
)

// resolve finds the unit that text names: the one with this id, or the only one
// in the best class that has any. Words that only say a kind of unit, such as
// "presidente", name a unit only if they are or begin its name: they may stand in
// the names of quite other units. Otherwise it returns a *NameError: several in
// the best class, or none in any, with those of nearly this name as candidates.
func resolve(ctx context.Context, d directory, text string) (graph.UnitID, error) {
	text = strings.TrimSpace(text)
	if graph.ValidID(text) {
		units, err := d.Units(ctx, []graph.UnitID{graph.UnitID(text)})
		if err != nil {
			return "", fmt.Errorf("find unit %q: %w", text, err)
		}
		if len(units) == 1 {
			return units[0].ID, nil
		}
	}
	words := graph.Words(text)
	if len(words) == 0 {
		return "", &NameError{Text: text}
	}
	matches, err := match(ctx, d, words)
	if err != nil {
		return "", fmt.Errorf("find unit %q: %w", text, err)
	}
	if len(matches) == 0 {
		near, err := nearest(ctx, d, words)
		if err != nil {
			return "", fmt.Errorf("find units with a name like %q: %w", text, err)
		}
		return "", &NameError{Text: text, Candidates: near}
	}
	alone := len(matches) == 1 || matches[0].class < matches[1].class
	if alone && matches[0].sure {
		return matches[0].unit.ID, nil
	}
	candidates := make([]graph.UnitID, 0, maxCandidates)
	for _, m := range matches[:min(len(matches), maxCandidates)] {
		candidates = append(candidates, m.unit.ID)
	}
	refs, err := refsInOrder(ctx, d, candidates)
	if err != nil {
		return "", err
	}
	return "", &NameError{Text: text, Ambiguous: !alone, Candidates: refs}
}

// matched is a unit that answers to a name.
type matched struct {
	unit  UnitRef
	class class
	sure  bool // the words are enough to name it
	words int  // of the name: of two in one class the shorter name comes first
}

// match returns the units that hold all words, by class, then the shortest name
// first, then by id.
func match(ctx context.Context, d directory, words []string) ([]matched, error) {
	best := make(map[string]matched)
	for i, reading := range readings(words) {
		res, err := d.Search(ctx, graph.SearchQuery{Words: reading, Types: []graph.FoundType{graph.FoundUnit}, Limit: graph.MaxFound})
		if err != nil {
			return nil, err
		}
		for _, f := range res.Found {
			m := matched{
				unit:  UnitRef{ID: graph.UnitID(f.ID), Name: f.Text, Kind: f.Kind},
				class: classOf(reading, i > 0, f),
				sure:  telling(reading) || beginsName(reading, f),
				words: len(graph.Words(f.Text)),
			}
			if old, seen := best[f.ID]; !seen || m.class < old.class {
				best[f.ID] = m
			}
		}
	}
	all := make([]matched, 0, len(best))
	for _, m := range best {
		all = append(all, m)
	}
	slices.SortFunc(all, func(a, b matched) int {
		return cmp.Or(cmp.Compare(a.class, b.class), cmp.Compare(a.words, b.words), cmp.Compare(a.unit.ID, b.unit.ID))
	})
	return all, nil
}

// telling reports whether any of words does more than say a kind of unit.
func telling(words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return !kindWords[w] })
}

func beginsName(words []string, f graph.Found) bool {
	return slices.ContainsFunc(append([]string{f.Text}, f.Aliases...), func(s string) bool {
		return beginsWith(graph.Words(s), words)
	})
}

func classOf(words []string, writtenOut bool, f graph.Found) class {
	best := beginsAll
	for i, s := range append([]string{f.Text}, f.Aliases...) {
		best = min(best, classOfName(words, graph.Words(s), writtenOut, i > 0))
	}
	return best
}

func classOfName(words, name []string, writtenOut, alias bool) class {
	switch {
	case slices.Equal(words, name) && writtenOut:
		return sameFull
	case slices.Equal(words, name) && alias:
		return sameAlias
	case slices.Equal(words, name):
		return sameName
	case slices.Equal(words, ownName(name)):
		return sameOwn
	case len(words) < len(name) && slices.Equal(words, name[len(name)-len(words):]):
		return endsName
	}
	for _, w := range words {
		if !slices.Contains(name, w) {
			return beginsAll
		}
	}
	return holdsAll
}

// refsInOrder returns the units of these ids in the order of ids.
func refsInOrder(ctx context.Context, d directory, ids []graph.UnitID) ([]UnitRef, error) {
	units, err := d.Units(ctx, distinct(slices.Clone(ids)))
	if err != nil {
		return nil, fmt.Errorf("read units: %w", err)
	}
	refs := make([]UnitRef, 0, len(ids))
	for _, id := range ids {
		if i := slices.IndexFunc(units, func(u graph.Unit) bool { return u.ID == id }); i >= 0 {
			refs = append(refs, unitRef(units[i]))
		}
	}
	return refs, nil
}

// names resolves the names of one request and keeps every failure.
type names struct {
	failures []error
}

// unit returns the unit of that name, or the text itself as an id after a
// failure, so that the rest of the request can still be checked.
func (n *names) unit(ctx context.Context, d directory, where, text string) graph.UnitID {
	id, err := resolve(ctx, d, text)
	if err != nil {
		n.failures = append(n.failures, fmt.Errorf("%s: %w", where, err))
		return graph.UnitID(text)
	}
	return id
}

func (n *names) units(ctx context.Context, d directory, where string, texts []string) []graph.UnitID {
	ids := make([]graph.UnitID, 0, len(texts))
	for i, text := range texts {
		ids = append(ids, n.unit(ctx, d, fmt.Sprintf("%s[%d]", where, i), text))
	}
	return ids
}

// problems joins the failures, in the order of the request, and what else is
// wrong with it; nil if nothing is.
func (n *names) problems(others ...error) error {
	all := slices.Concat(n.failures, others)
	all = slices.DeleteFunc(all, func(err error) bool { return err == nil })
	if len(all) == 1 {
		return all[0]
	}
	return errors.Join(all...)
}
