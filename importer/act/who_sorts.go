package act

import "slices"

// sortsGoOn returns the end of a list of sorts of one matter in a name, of which one has its
// own bare "di": "Uffici di sanità marittima, aerea e di frontiera"; or j.
func (r *reader) sortsGoOn(toks []token, start, j int) int {
	if !slices.ContainsFunc(toks[start:j], func(t token) bool { return t.norm == "di" }) || !adjective(toks[j-1].norm) || toks[j-1].capital {
		return j
	}
	k, own := j, false
	for k+1 < len(toks) && k-j < maxNameWords {
		last := toks[k].norm == "e" || toks[k].norm == "ed"
		if toks[k].norm != "," && !last {
			return j
		}
		if k++; last && toks[k-1].norm == "," {
			k++
		}
		if toks[k].norm == "di" {
			own, k = true, k+1
		}
		if k >= len(toks) || !r.sort(toks, k) {
			return j
		}
		if k++; last {
			break
		}
	}
	if !own {
		return j
	}
	return k
}

// sort reports whether the word at i can tell a sort of the matter of a name.
func (r *reader) sort(toks []token, i int) bool {
	t := toks[i]
	return t.word && !t.capital && len(t.norm) > 3 && !r.lx.function[t.norm] && !article(t.norm) && headless(r.lx, toks, i) && !r.finite(toks, i) && !r.lx.infinitives[t.norm]
}

// nextOfList reports whether the conjunction at j joins another body, in capitals, to the one
// before start by the same preposition: "il parere della Commissione per il paesaggio e dei
// Vigili del fuoco".
func (r *reader) nextOfList(toks []token, start, j int) bool {
	return start > 1 && j+2 < len(toks) && preposition(toks[start-2].norm) == "di" && len(toks[start-2].norm) > 2 && preposition(toks[j+1].norm) == "di" && len(toks[j+1].norm) > 2 && toks[j+2].capital
}
