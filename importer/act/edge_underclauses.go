package act

import "raccordo/graph"

// linesOfClauses reads the reporting lines of a sentence that neither a cue nor the place of
// its subject gives, and keeps of whom it spoke.
func (r *reader) linesOfClauses(b *block, toks []token, x *sentence, s *section) {
	r.underClauses(b, toks, x, s)
	r.overClauses(b, toks, x, s)
	r.attached(b, toks, x, s)
	r.speakOf(b, x, s)
}

// underClauses reads the reporting lines of a sentence by the structure of its clauses: words
// that say that one is under another, of whom they are said, and each superior that their
// preposition brings in, whatever the nouns of both.
func (r *reader) underClauses(b *block, toks []token, x *sentence, s *section) {
	if r.superiorFirst(b, toks, x, s) {
		return
	}
	for i := x.from; i+2 < x.to; i++ {
		if !toks[i].word {
			continue
		}
		u := r.underAt(toks, i)
		if u.at == 0 || u.at+1 >= x.to || i > x.from && toks[i-1].norm == "non" {
			continue
		}
		up, end := r.superiorsAt(b, toks, u.at, s.units)
		if len(up) == 0 {
			continue
		}
		down := r.underlings(b, toks, x, u, end, s)
		if len(down) > 0 && !meets(down, up) && !(down[0].kind == graph.KindInstitution && up[0].kind != graph.KindExternal && up[0].kind != graph.KindInstitution) {
			r.reports(b, down, up, i, end, s) // an institution is run by its organs, not under them
		}
		i = max(i, end-1)
	}
}

// superiorsAt reads the list of bodies each of which has the preposition at i: "dal
// Direttore e funzionalmente dal Rettore", "da un Consolato o da una Missione".
func (r *reader) superiorsAt(b *block, toks []token, i int, own []*unit) ([]*unit, int) {
	var up []*unit
	end, prep := i, preposition(toks[i].norm)
	for n := 0; n < maxTargets && i+1 < len(toks) && preposition(toks[i].norm) == prep; n++ {
		us, to := r.bodyAnyhow(b, toks, i+1, own)
		if us == nil {
			return up, end
		}
		up, end = append(up, us...), r.skipComplement(toks, to)
		k := end
		if k < len(toks) && toks[k].norm == "," {
			k++
		}
		if k < len(toks) && (toks[k].norm == "e" || toks[k].norm == "ed" || toks[k].norm == "o" || toks[k].norm == "nonche") {
			k++
		}
		if k == end {
			return up, end
		}
		for _, i = range r.pastAsides(toks, k) {
			if i+1 < len(toks) && preposition(toks[i].norm) == prep {
				break // "e, per la parte amministrativa, dalla Provincia"
			}
		}
	}
	return up, end
}

// bodyAnyhow reads the body at i by its name or, where its noun is that of a body or of
// somebody who holds a post, by its place alone.
func (r *reader) bodyAnyhow(b *block, toks []token, i int, own []*unit) ([]*unit, int) {
	us, to := r.nameAt(b, toks, i, own, false)
	one := r.skipDeterminers(toks, i) + 1
	if us == nil {
		if m := r.institutionAt(toks, i); m != nil {
			us, to = m.units, m.end
		}
	}
	if us == nil {
		var j int
		if us, j, to = r.anyName(toks, i); us == nil && to > j && r.bodyNoun(toks, j) && !r.finite(toks, to-1) {
			us = []*unit{r.insider(b, toks, j, to)}
		}
	}
	if us == nil || to == one && to+1 < len(toks) && toks[to].norm == "di" && toks[to+1].norm == "cui" {
		return nil, i
	}
	return us, to
}

// superiorFirst reads "Dal Comando di cui al comma 1 dipendono le stazioni e i nuclei", "All'
// ispettore capo fanno capo le brigate".
func (r *reader) superiorFirst(b *block, toks []token, x *sentence, s *section) bool {
	prep := preposition(toks[x.from].norm)
	verbs := r.lx.reporting.answers[prep]
	if prep == "di" || verbs == nil || x.from+3 >= x.to {
		return false
	}
	up, end := r.bodyAnyhow(b, toks, x.from+1, s.units)
	if up == nil || r.isPronoun(toks[x.from+1:end]) {
		return false
	}
	for _, at := range r.pastAsides(toks, r.skipComplement(toks, end)) {
		v := phraseAt(toks, at, verbs)
		if v == at {
			continue
		}
		for _, k := range r.pastAsides(toks, v) {
			if k+2 < x.to && toks[k].norm == "per" {
				for k += 2; k < x.to && !article(toks[k].norm) && k-v < maxNameWords; {
					k++ // "dipendono per la parte tecnica i reparti"
				}
			}
			if k >= x.to {
				return false
			}
			if down := r.bodiesFrom(b, toks, k, s.units); len(down) > 0 && !meets(down, up) {
				r.reports(b, down, up, x.from, x.to, s)
				return true
			}
		}
		return false
	}
	return false
}
