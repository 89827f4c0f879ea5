package explore

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"

	"raccordo/graph"
)

// nearest returns the units whose names are most like words, the best first, at
// most maxCandidates. It reads every unit of the edition.
//
// A word is like a word of the name if it begins it, or if they differ by at
// most a third of its letters (Levenshtein's distance, so two letters swapped
// count as two). A unit is a candidate if at least half of the words, and one
// that does more than say a kind of unit, are like a word of its name or of one
// alias; units come by words that are unlike, then the sum of distances, then
// the shorter name, then id.
func nearest(ctx context.Context, d directory, words []string) ([]UnitRef, error) {
	var all []likeness
	for r, err := range d.Records(ctx) {
		if err != nil {
			return nil, err
		}
		if r.Unit == nil {
			break // units come first
		}
		if l, ok := likenessOf(words, *r.Unit); ok {
			all = append(all, l)
		}
	}
	slices.SortFunc(all, likeness.compare)
	refs := make([]UnitRef, 0, maxCandidates)
	for _, l := range all[:min(len(all), maxCandidates)] {
		refs = append(refs, l.unit)
	}
	return refs, nil
}

// likeness is how like a unit's name is to some words.
type likeness struct {
	unit     UnitRef
	unlike   int // words that are like none of the name
	distance int // sum over the others
	words    int // of the name
}

func (l likeness) compare(m likeness) int {
	return cmp.Or(
		cmp.Compare(l.unlike, m.unlike), cmp.Compare(l.distance, m.distance),
		cmp.Compare(l.words, m.words), cmp.Compare(l.unit.ID, m.unit.ID),
	)
}

func likenessOf(words []string, u graph.Unit) (best likeness, ok bool) {
	for _, s := range append([]string{u.Name}, u.Aliases...) {
		name := graph.Words(s)
		l := likeness{unit: unitRef(u), words: len(name)}
		telling := false
		for _, w := range words {
			d, like := nearWord(w, name)
			if !like {
				l.unlike++
				continue
			}
			l.distance += d
			telling = telling || !kindWords[w]
		}
		if telling && 2*l.unlike <= len(words) && (!ok || l.compare(best) < 0) {
			best, ok = l, true
		}
	}
	return best, ok
}

// nearWord returns the least distance from w to a word of name that is like it.
func nearWord(w string, name []string) (distance int, ok bool) {
	most := max(1, len(w)/3)
	distance = most + 1
	for _, other := range name {
		if strings.HasPrefix(other, w) {
			return 0, true
		}
		if diff := len(w) - len(other); diff > most || -diff > most {
			continue
		}
		distance = min(distance, levenshtein.ComputeDistance(w, other))
	}
	return distance, distance <= most
}
