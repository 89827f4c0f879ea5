package act

import "raccordo/graph"

// maxBeforeBracket is how many words may stand between a preposition and the bracket
// that lists who is meant.
const maxBeforeBracket = 3

// inBrackets reads the names in brackets that say who a plural noun stands for:
// "supporto agli organi (Presidente, Consiglio e Assemblea)". At least two are wanted.
func (r *reader) inBrackets(b *block, toks []token, i, end int, own []*unit) []target {
	if i >= len(toks) || kindAt(r.lx, toks, i) == nil || !kindAt(r.lx, toks, i).plural {
		return nil
	}
	k := max(end, i+1)
	for k < len(toks) && toks[k].word && k-i < maxBeforeBracket {
		k++
	}
	if k >= len(toks) || toks[k].norm != "(" {
		return nil
	}
	var out []target
	for k++; k < len(toks) && len(out) < maxTargets; k++ {
		units, to := r.nameAt(b, toks, k, own, true)
		if one := kindAt(r.lx, toks, k); units == nil && one != nil && !one.plural && toks[k].capital && (one.entry.Kind == graph.KindOrgan || one.entry.Kind == graph.KindCommittee) {
			units, to = r.newUnit(b, toks, k, r.phraseEnd(toks, k+len(one.entry.one), true))
		}
		if units == nil || to >= len(toks) {
			return nil
		}
		for _, u := range units {
			out = append(out, target{u, k, to})
		}
		switch k = to; toks[k].norm {
		case ")":
			if len(out) < 2 {
				return nil
			}
			return out
		case ",", "e", "ed", ";":
		default:
			return nil
		}
	}
	return nil
}
