package act

import (
	"strings"

	"raccordo/graph"
)

// overClauses reads whom one leads by a verb of leading, alone or joined with others: "dirige,
// coordina e controlla l'attività delle sezioni che da esso dipendono", "sovrintende e
// coordina i servizi scolastici".
func (r *reader) overClauses(b *block, toks []token, x *sentence, s *section) {
	for i := x.from; i+2 < x.to; i++ {
		if !toks[i].word || !r.ledWith(toks[i].norm) || i > x.from && (toks[i-1].norm == "non" || article(toks[i-1].norm)) {
			continue
		}
		at, end := r.ledFrom(toks, i)
		if at == 0 {
			continue
		}
		down, to := r.led(b, toks, at, s.units)
		up := x.speaks
		if len(x.subject) == 0 && i > x.from {
			if us := r.subjectOver(b, toks, x, i, s.units); us != nil {
				up = us
			}
		}
		if len(down) > 0 && len(up) == 1 && !meets(down, up) {
			r.reports(b, down, up, i, to, s)
		}
		i = end
	}
}

// ledFrom returns where the object of the verbs at i begins of which one is a verb of
// leading, and the last verb.
func (r *reader) ledFrom(toks []token, i int) (at, last int) {
	strong := false
	k := i
	for k < len(toks) && k-i < 8 {
		n := toks[k].norm
		if r.ledWith(n) {
			strong = strong || r.lx.reporting.leading[n]
			last = k
			k = pastAdverbs(toks, k+1)
			continue
		}
		if (n == "," || n == "e" || n == "ed") && k+1 < len(toks) && r.ledWith(toks[k+1].norm) {
			k++
			continue
		}
		break
	}
	if !strong || k+1 >= len(toks) || last == i && strings.HasPrefix(toks[i].norm, "dirig") {
		return 0, last
	}
	if preposition(toks[k].norm) == "a" || article(toks[k].norm) {
		if j := k + 1; r.lx.reporting.work[toks[j].norm] {
			if j++; j < len(toks) && adjective(toks[j].norm) {
				j++
			}
			if j+1 < len(toks) && preposition(toks[j].norm) == "di" {
				return j + 1, last
			}
			return 0, last
		}
		return k + 1, last
	}
	return 0, last
}

// ledWith reports whether a verb leads others, or goes with such a verb.
func (r *reader) ledWith(norm string) bool {
	return r.lx.reporting.leading[norm] || r.lx.reporting.beside[norm]
}

// led reads those who are led at i; none of them is a body outside.
func (r *reader) led(b *block, toks []token, i int, own []*unit) ([]*unit, int) {
	var out []*unit
	end := i
	for len(out) < maxTargets && i < len(toks) {
		us, to := r.bodyAnyhow(b, toks, i, own)
		if us == nil || us[0].kind == graph.KindExternal || us[0].kind == graph.KindInstitution || us[0].kind == graph.KindPost {
			return out, end
		}
		out, end = append(out, us...), r.skipComplement(toks, to)
		k := end
		if k < len(toks) && toks[k].norm == "," {
			k++
		}
		if k < len(toks) && (toks[k].norm == "e" || toks[k].norm == "ed" || toks[k].norm == "nonche") {
			k++
		}
		if k == end || k+1 >= len(toks) || !article(toks[k].norm) && preposition(toks[k].norm) != "di" && preposition(toks[k].norm) != "a" {
			return out, end
		}
		i = k + 1
	}
	return out, end
}
