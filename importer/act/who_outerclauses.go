package act

import "raccordo/graph"

// actsBehind reports whether a block that opens like a recital goes on with a main clause,
// so that it is a rule: "Acquisito il parere della Corte, il presidente adotta il bilancio".
func (r *reader) actsBehind(toks []token) bool {
	if n := len(toks); n == 0 || toks[n-1].norm == ";" || toks[n-1].norm == ":" || toks[n-1].norm == "," {
		return false
	}
	for i := 1; i+3 < len(toks); i++ {
		if toks[i].norm != "," || !article(toks[i+1].norm) || whoAt(toks, i+1) {
			continue
		}
		for k := i + 3; k < len(toks) && toks[k].word && toks[k].norm != "che"; k++ {
			if r.clauseVerb(toks, k) {
				return true
			}
		}
	}
	return false
}

// relativeOutside returns the bodies outside that a relative clause at i speaks of: "il
// Ministero del lavoro, che provvede d'intesa con".
func (r *reader) relativeOutside(b *block, toks []token, i int) []*unit {
	end, verb := i, i+1
	switch {
	case i < 2 || i+2 >= len(toks):
		return nil
	case toks[i].norm == "che":
	case whoAt(toks, i):
		verb++
	default:
		return nil
	}
	if isClitic(toks[verb].norm) || toks[verb].norm == "si" {
		verb++
	}
	if verb >= len(toks) || !r.finite(toks, verb) {
		return nil
	}
	if toks[end-1].norm == "," {
		end--
	}
	for k := end - 1; k > 0 && end-k < maxNameWords && toks[k].word; k-- {
		if !article(toks[k-1].norm) && len(preposition(toks[k-1].norm)) == len(toks[k-1].norm) {
			continue
		}
		if h, _ := headAt(r.lx, toks, k); h == nil && kindAt(r.lx, toks, k) == nil {
			continue
		}
		if us, to := r.outsiderAt(b, toks, k, false); us != nil && to == end && !us[0].public && us[0].kind == graph.KindExternal {
			return us
		}
	}
	return nil
}

// worksOnly drops from hits, from the n-th on, those that say on whom somebody depends:
// bodies outside depend on nobody here.
func worksOnly(hits []hit, n int) []hit {
	out := hits[:n]
	for _, h := range hits[n:] {
		if h.cue.Mode != "" {
			out = append(out, h)
		}
	}
	return out
}
