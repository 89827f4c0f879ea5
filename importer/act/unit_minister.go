package act

import "raccordo/graph"

// ownMinister returns the end of a minister's name at i that is that of the act's own
// ministry, whose minister is "il Ministro" elsewhere: "il Ministro dei fari" in an act
// of the Ministero dei fari. It is i for any other.
func (r *reader) ownMinister(toks []token, i int) int {
	if toks[i].norm != "ministro" && toks[i].norm != "ministra" || i+2 >= len(toks) {
		return i
	}
	for _, u := range r.reg.units {
		if u.kind != graph.KindInstitution || u.noun == nil || u.noun.One != "ministero" || len(u.full) < 2 {
			continue
		}
		want, n, j := u.full[1:], 0, i+1
		for ; j < len(toks) && toks[j].word && n < len(want); j++ {
			if r.lx.function[toks[j].norm] {
				continue
			}
			if toks[j].stem != want[n] {
				break
			}
			n++
		}
		if n == len(want) && (j == len(toks) || !r.lx.function[toks[j].norm] || preposition(toks[j].norm) != "di") {
			return j
		}
	}
	return i
}
