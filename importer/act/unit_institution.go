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
	if i >= len(toks) || toks[i].norm != r.ownWord && !(r.own.plural && toks[i].stem == stem(r.ownWord)) && !(r.lx.always[toks[i].norm] && toks[i].norm != "istituto" && toks[i].norm != "ministero") && !r.own.letters(toks[i].norm) || !toks[i].word {
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
	if end == i+1 && r.namesOn(toks, end) || end+1 < len(toks) && toks[end].norm == "di" && r.namesOn(toks, end) && r.bareNoun(toks, end+1) && toks[end+1].norm != "concerto" && toks[end+1].norm != "intesa" {
		return nil // "l'Istituto superiore di sanità" in the act of another
	}
	return &mention{units: []*unit{r.own}, end: end}
}

// itselfAlone reports whether the bare noun of the institution stands at i and what follows
// is no part of a name: "l'Istituto per la tutela dei laghi", "all'Istituto pareri e studi".
func (r *reader) itselfAlone(toks []token, i int) bool {
	if r.own == nil || toks[i].norm != r.ownWord || i == 0 || !definite(toks[i-1].norm) && !articled(toks[i-1].norm) || i+2 >= len(toks) {
		return false
	}
	n := toks[i+1]
	if n.norm == "per" {
		return article(toks[i+2].norm) && !hasStem(r.own.full, toks[min(i+3, len(toks)-1)].stem)
	}
	return n.word && !n.capital && r.lx.thingNoun(n)
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
