package act

// ownDependants reads "attraverso la dipendente Direzione X" and "gli uffici provinciali da
// essa dipendenti": those named answer to whom the sentence speaks of.
func (r *reader) ownDependants(b *block, toks []token, i int, x *sentence, s *section) bool {
	if len(x.speaks) != 1 || i+1 >= len(toks) {
		return false
	}
	var down []*unit
	from, to := i, i+1
	switch {
	case i+2 < len(toks) && preposition(toks[i].norm) == "da" && thirdPerson(toks[i+1].norm) && dependant(toks[i+2].norm):
		down, to = r.justBefore(toks, i, s.units), i+3
	case !dependant(toks[i].norm):
		return false
	case preposition(toks[i+1].norm) == "" && (article(toks[i-1].norm) || len(toks[i-1].norm) > 2 && preposition(toks[i-1].norm) != ""):
		if m := r.mentionAt(toks, i+1, s.units); m != nil && !m.self {
			down, to = m.units, m.end
		}
	}
	if len(down) == 0 || meets(down, x.speaks) {
		return false
	}
	r.reports(b, down, x.speaks, from, to, s)
	return true
}

func dependant(norm string) bool { return norm == "dipendente" || norm == "dipendenti" }

// thirdPerson reports whether a pronoun stands for whom the sentence speaks of.
func thirdPerson(norm string) bool {
	switch norm {
	case "lui", "lei", "esso", "essa", "essi", "esse", "loro", "questo", "questa":
		return true
	}
	return false
}

// headedBy reads "la Scuola di giornalismo, alla quale sovraintende", "il Convitto, cui è
// preposto il rettore": at is the preposition and v the verb.
func (r *reader) headedBy(b *block, toks []token, at, v int, x *sentence, s *section) bool {
	end := phraseAt(toks, v, r.lx.reporting.heading)
	if end == v || preposition(toks[at].norm) != "a" && toks[at].norm != "," {
		return false
	}
	down := r.justBefore(toks, at, s.units)
	if down == nil {
		return false
	}
	up := x.speaks
	if end+1 < len(toks) && article(toks[end].norm) && !indefinite(toks[end].norm) {
		m := r.mentionAt(toks, end, s.units)
		if m == nil {
			return false
		}
		up, end = m.units, m.end
	}
	if len(up) == 1 && !meets(up, down) {
		r.reports(b, down, up, at, end, s)
	}
	return true
}
