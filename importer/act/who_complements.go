package act

import "strings"

// pastOwner goes over what stands between a subject and its verb and does not change
// who is meant: a reference ("di cui all'articolo 3, comma 1") or whose it is ("di
// ciascuna gestione").
func (r *reader) pastOwner(toks []token, i int) int {
	if i+2 < len(toks) && preposition(toks[i].norm) == "di" {
		switch n := toks[i+1].norm; {
		case n == "cui" && preposition(toks[i+2].norm) == "a":
			return pastReference(toks, i+3)
		case strings.HasPrefix(n, "ciascun") || n == "ogni":
			end := i + 3
			for end < len(toks) && adjective(toks[end].norm) && !r.lx.verbAt(toks, end) {
				end++
			}
			return r.alternative(toks, end)
		}
	}
	if i+1 < len(toks) && r.lx.participles.endowed.of(toks[i].norm) {
		for k := i + 1; k < len(toks) && k-i < maxNameWords && (toks[k].word || toks[k].norm == ","); k++ {
			if toks[k].norm == "," {
				return k
			}
			if r.finite(toks, k) && !adjective(toks[k].norm) {
				return k
			}
		}
	}
	return i
}

// pastReference goes over the words of a reference to a rule.
func pastReference(toks []token, i int) int {
	for ; i < len(toks); i++ {
		n := toks[i].norm
		switch {
		case n == "articolo", n == "articoli", n == "art", n == "comma", n == "commi", n == "lettera", n == "lettere", n == "numero", n == "numeri", n == "punto", n == "punti",
			strings.HasPrefix(n, "preceden"), strings.HasPrefix(n, "present"), n == "decreto", n == "legge", n == "regolamento", n == "legislativo", n == "n", n == "del", n == "della", n == "al", n == "all", n == "alla", n == "ai", n == "agli",
			n == ".", n == "/", numeral(n), len(n) == 1 && n != ":" && n != ";" && n != "," && n != "e", n == "bis", n == "ter", n == "quater", n == "-":
		case (n == "," || n == "e" || n == "ed") && i+1 < len(toks) && (numeral(toks[i+1].norm) || len(toks[i+1].norm) == 1 && toks[i+1].word || strings.HasPrefix(toks[i+1].norm, "comm") || strings.HasPrefix(toks[i+1].norm, "letter") || strings.HasPrefix(toks[i+1].norm, "numer")):
		default:
			return i
		}
	}
	return i
}

// trailsWithin reports whether only words without a verb, at most so many, stand between the
// subject that ends at i and the colon that ends its lead-in: "Il custode, oltre ai compiti di
// cui all'articolo 3:".
func (r *reader) trailsWithin(toks []token, i, most int) bool {
	last := len(toks) - 1
	if toks[last].norm != ":" || last-i > most {
		return false
	}
	for k := i; k < last; k++ {
		if r.plainVerb(toks, k) || toks[k].norm == "da" || r.lx.infinitives[toks[k].norm] {
			return false
		}
	}
	return true
}

// pastHolder goes over the body that a unit belongs to: "Direzione X del Dipartimento Y".
func (r *reader) pastHolder(toks []token, i int) int {
	if i+1 < len(toks) && preposition(toks[i].norm) == "di" {
		if m := r.mentionAt(toks, i+1, nil); m != nil {
			return m.end
		}
		if e := r.phraseEnd(toks, i, true); e > i {
			return e
		}
	}
	return r.skipComplement(toks, i)
}

// aidedSubject takes the unit that a clause without a verb ends with before a comma, where
// an aide stands between it and its verb: "A tali fini il direttore, coadiuvato dalla
// giunta, esercita".
func (r *reader) aidedSubject(toks []token, pos, comma int, s *sentence, own []*unit) bool {
	if comma+2 >= len(toks) || comma == pos || !participle(toks[comma+1].norm) || toks[comma+1].capital {
		return false
	}
	second := comma + 1
	for second < len(toks) && toks[second].norm != "," && toks[second].norm != ";" {
		second++
	}
	if second+1 >= len(toks) || toks[second].norm != "," || !r.finite(toks, second+1) {
		return false
	}
	for i := comma - 1; i > pos && comma-i < maxNameWords; i-- {
		if !article(toks[i].norm) || preposition(toks[i-1].norm) != "" {
			continue
		}
		if m := r.mentionAt(toks, i, own); m != nil && r.skipComplement(toks, m.end) == comma {
			s.subject, s.verb = m.units, second+1
			return true
		}
	}
	return false
}
