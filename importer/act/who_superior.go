package act

import (
	"slices"

	"raccordo/graph"
)

// aboveOwn resolves a bare noun with its rank to the superior of the section's unit that
// bears it: "la Direzione generale" in the section of one of its Settori.
func (r *reader) aboveOwn(toks []token, i int, k *kindMatch, own []*unit) *mention {
	if k == nil || k.plural || len(own) != 1 || k.entry.Kind == graph.KindOrgan || k.entry.Kind == graph.KindInstitution || !toks[i].capital && (i == 0 || !article(toks[i-1].norm) && preposition(toks[i-1].norm) == "") {
		return nil
	}
	end := i + len(k.entry.one)
	for end < len(toks) && r.lx.qualifier[toks[end].norm] {
		end++
	}
	if r.namesOn(toks, end) {
		return nil
	}
	said := stemsOf(r.lx, toks[i:end])
	if own[0].noun == k.entry && hasPrefix(own[0].full, said) {
		return nil
	}
	above := slices.Clone(r.superior[own[0].real()])
	for up, n := own[0].parent, 0; up != nil && n < maxAbove; up, n = up.parent, n+1 {
		above = append(above, up)
	}
	for _, up := range above {
		if u := up.real(); u.noun == k.entry && !u.plural && len(u.full) > len(said) && hasPrefix(u.full, said) {
			return &mention{units: []*unit{u}, end: end}
		}
	}
	return nil
}

// firstWord resolves the first word of the section's unit to it where that is no noun of
// units by itself: "l'Organismo" for the Organismo indipendente di valutazione.
func (r *reader) firstWord(toks []token, i int, k *kindMatch, own []*unit) *mention {
	if k != nil || len(own) != 1 || own[0].plural || len(own[0].full) < 2 || !toks[i].capital || i == 0 || toks[i].stem != own[0].full[0] || r.namesOn(toks, i+1) {
		return nil
	}
	if !article(toks[i-1].norm) && preposition(toks[i-1].norm) == "" {
		return nil
	}
	return &mention{units: own, end: i + 1, self: true}
}
