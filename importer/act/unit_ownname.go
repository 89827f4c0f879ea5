package act

import "slices"

// repeatedOwn goes on with the name of the institution, from i to to, over the words that
// the act has behind it in another place too: "Cassa di assistenza per i pescatori".
func (r *reader) repeatedOwn(b *block, i, to int) int {
	best := to
	for o, at := range r.blocks {
		for k := 0; k+to-i < len(at.toks); k++ {
			if r.blocks[o] == b && k <= i || at.toks[k].norm != b.toks[i].norm || !slices.EqualFunc(at.toks[k:k+to-i], b.toks[i:to], sameWord) {
				continue
			}
			best = max(best, i+r.alikeTo(b.toks[i:], at.toks[k:], to-i))
		}
	}
	return best
}

// alikeTo returns how far two texts of the same first n words go on alike with what can
// belong to a name.
func (r *reader) alikeTo(one, other []token, n int) int {
	end := n
	for k := n; k < len(one) && k < len(other) && k < 2*maxNameWords && one[k].norm == other[k].norm && one[k].word; k++ {
		w := one[k].norm
		if !r.lx.function[w] && r.finite(one, k) && !r.lx.adjectiveAt(one, k) && preposition(one[k-1].norm) == "" && !article(one[k-1].norm) || r.lx.naming[w] || r.lx.actWord[w] || w == "che" || w == "cui" {
			break
		}
		if !r.lx.function[w] && preposition(w) == "" && !article(w) {
			end = k + 1
		}
	}
	if end < len(one) && end < len(other) && preposition(one[end].norm) != "" && preposition(other[end].norm) != "" {
		return n // "in materia di" and what differs
	}
	return end
}

func sameWord(a, b token) bool { return a.norm == b.norm }

// restOfTitle returns the end of what a title has from i on, all of which belongs to the name
// before it, or i.
func (r *reader) restOfTitle(b *block, i, end int) int {
	if b.kind == item || b.kind == paragraph && len(b.toks) > maxNameWords {
		return i
	}
	to := end
	if to > i && b.toks[to-1].norm == "." {
		to--
	}
	for k := i; k < to; k++ {
		if !b.toks[k].word || r.lx.actWord[b.toks[k].norm] || r.finite(b.toks, k) && preposition(b.toks[k-1].norm) == "" {
			return i
		}
	}
	if to-i > maxNameWords {
		return i
	}
	return to
}

// letters reports whether a word is the letters of an institution.
func (u *unit) letters(norm string) bool {
	for a := range u.aliases {
		if isAcronym(a) && foldWord(a) == norm {
			return true
		}
	}
	return false
}
