package act

// institutionAt returns the act's own institution where "il Ministero", also with
// its complement, stands at i.
func (r *reader) institutionAt(toks []token, i int) *mention {
	if m := r.orderedAt(toks, i); m != nil {
		return m
	}
	if r.own == nil || r.ownWord == "" {
		return nil
	}
	i = r.skipDeterminers(toks, i)
	if i >= len(toks) || toks[i].norm != r.ownWord && !(r.own.plural && toks[i].stem == stem(r.ownWord)) && !(r.lx.always[toks[i].norm] && toks[i].norm != "istituto") && !r.own.letters(toks[i].norm) || !toks[i].word {
		return nil
	}
	end := i + 1
	for k := end; k < len(toks) && k-i < maxNameWords; k++ {
		if !toks[k].word || !r.lx.function[toks[k].norm] && !hasStem(r.own.full, toks[k].stem) {
			break
		}
		if !r.lx.function[toks[k].norm] {
			end = k + 1
		}
	}
	if end == i+1 && r.namesOn(toks, end) {
		return nil
	}
	return &mention{units: []*unit{r.own}, end: end}
}

// actorAt returns the unit, or else the act's own institution, that is named at i as
// one who acts.
func (r *reader) actorAt(toks []token, i int, own []*unit) *mention {
	if m := r.mentionAt(toks, i, own); m != nil {
		return m
	}
	return r.institutionAt(toks, i)
}

func hasStem(stems []string, s string) bool {
	for _, x := range stems {
		if x == s {
			return true
		}
	}
	return false
}

// acts reports whether a verb of duty, of parts or of relations follows the name
// of the institution, at once or after an aside.
func (r *reader) acts(toks []token, end int) bool {
	for _, i := range r.pastAsides(toks, end) {
		if i < len(toks) && (r.lx.verbAt(toks, i) || r.lx.placing[toks[i].norm] || isModal(toks[i].norm)) {
			return true
		}
		if i+1 < len(toks) && (toks[i].norm == "si" && (r.lx.verbAt(toks, i+1) || r.lx.placing[toks[i+1].norm]) || toks[i].norm == "è" && r.lx.listVerb[toks[i+1].norm]) {
			return true
		}
	}
	return false
}

// wholeOf resolves "l'organizzazione del Ministero" and "la struttura operativa
// del Consorzio" before a verb that says of what parts it is made.
func (r *reader) wholeOf(toks []token, i int, own []*unit) *mention {
	i++
	if i >= len(toks) || !r.lx.whole[toks[i].norm] {
		return nil
	}
	i = pastAdjectives(toks, i+1)
	if i >= len(toks) || preposition(toks[i].norm) != "di" {
		return nil
	}
	m := r.actorAt(toks, i+1, own)
	if m == nil {
		return nil
	}
	for k := m.end; k < len(toks) && k-m.end < 3; k++ {
		if toks[k].norm == "prevede" || r.lx.dividing[toks[k].norm] || r.lx.listVerb[toks[k].norm] && toks[k].norm != "sono" {
			return m
		}
	}
	return nil
}
