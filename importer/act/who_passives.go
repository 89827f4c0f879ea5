package act

import "raccordo/graph"

// doers returns who does what a sentence in the passive says without naming who
// does it: the only unit of the section. "I programmi sono concordati con la
// Direzione X" speaks of the unit that the text is about.
func (r *reader) doers(b *block, x *sentence, s *section) []*unit {
	about := r.aboutWhom(s)
	if len(x.speaks) > 0 || len(x.subject) > 0 || x.agent || x.under != nil || len(about) != 1 || s.common {
		return nil
	}
	toks := b.toks[:x.to]
	if !article(toks[x.from].norm) || kindAt(r.lx, toks, x.from+1) != nil || r.lx.role[toks[min(x.from+1, x.to-1)].norm] {
		return nil
	}
	done := false
	for i := x.from; i < x.to; i++ {
		if r.lx.instrument[toks[i].norm] {
			return nil // "con decreto del Ministro": who makes it
		}
		switch toks[i].norm {
		case "che", "non", "cui", "quale", "quali":
			if toks[i].norm == "cui" && i > 0 && toks[i-1].norm == "di" && i+1 < x.to && preposition(toks[i+1].norm) == "a" {
				continue // "le delibere di cui alla lettera a)"
			}
			if !done {
				return nil
			}
		case "si":
			done = done || i > x.from+1 && r.finite(toks, i+1)
		case "è", "sono", "viene", "vengono", "essere", "va", "vanno":
			if done {
				continue
			}
			j := pastAdverbs(toks, i+1)
			if j < x.to && isBeen(toks[j].norm) {
				j++
			}
			if j >= x.to || !r.lx.performed(toks[j].norm) {
				return nil
			}
			done = true
		}
		if !done && r.finite(toks, i) && i > x.from+1 && !adjective(toks[i].norm) && !(isModal(toks[i].norm) && i+1 < x.to && toks[i+1].norm == "essere") {
			return nil
		}
	}
	if done {
		return about
	}
	return nil
}

// aboutWhom returns whom the text of a section is about: its unit, who was spoken of last in
// it, or the institution.
func (r *reader) aboutWhom(s *section) []*unit {
	switch {
	case len(s.units) > 0:
		return s.units
	case len(s.spoken) > 0:
		return s.spoken
	case r.own != nil:
		return []*unit{r.own}
	}
	return nil
}

// doersBy returns the doers of a sentence where a cue may say with whom they do it; where no
// unit has the section, others may send or hear.
func (x *sentence) doersBy(r *reader, c *cue) []*unit {
	if c.Mode == "" || len(r.here.units) == 0 && (c.Mode == graph.Supply || c.Mode == graph.Hearing || c.Channel) {
		return nil
	}
	return x.doers
}

// appointment reports whether a sentence says who gets an office, before token i: who gets
// it does not work with those who are heard.
func (r *reader) appointment(toks []token, from, i int) bool {
	for k := from; k+1 < i; k++ {
		if n := toks[k].norm; r.lx.appointed.of(n) && k > from && r.saysWho(toks, k) {
			verb := false
			for j := k + 1; j < i; j++ {
				verb = verb || r.finite(toks, j) && !adjective(toks[j].norm)
			}
			if !verb {
				return true // "il Sovrintendente, nominato dal Ministro su proposta del Consiglio"
			}
		}
		switch toks[k].norm {
		case "cui":
			if toks[k+1].norm == "nomina" {
				return true // "un vice direttore, alla cui nomina provvede il consiglio, sentito"
			}
		case "è", "sono", "viene", "vengono", "essere", "e":
			j := pastAdverbs(toks, k+1)
			if j < i && isBeen(toks[j].norm) {
				j++
			}
			if j < i && r.lx.appointed.of(toks[j].norm) && (toks[k].norm != "e" || participle(toks[max(k-1, 0)].norm)) {
				return true
			}
		}
	}
	return false
}

// saysWho reports whether the participle at k says of somebody who gave the office: behind
// a comma, or behind whoever has it ("un ammiraglio nominato con decreto").
func (r *reader) saysWho(toks []token, k int) bool {
	if toks[k-1].norm == "," {
		return toks[k+1].norm == "," || preposition(toks[k+1].norm) != ""
	}
	p := preposition(toks[k+1].norm)
	return (p == "con" || p == "da") && toks[k-1].word && !r.finite(toks, k-1) && !isBeen(toks[k-1].norm) && toks[k-1].norm != "e" && toks[k-1].norm != "essere"
}

// outOfOffice reports whether a cue says who is heard or agrees when somebody gets an
// office: of no more than who gives it.
func (r *reader) outOfOffice(b *block, toks []token, c *cue, i int) bool {
	x := b.sentenceAt(i)
	return x != nil && (c.Mode == graph.Hearing || c.Mode == graph.Agreement) && r.appointment(toks, x.from, i) && !r.appointsHere(toks, x.from, i)
}

// giver returns who gives an office with the agreement of another or on hearing it: who
// makes the decree, or is named behind "da".
func (r *reader) giver(b *block, toks []token, c *cue, i int, own []*unit) []*unit {
	if us := r.agent(b, toks, i, nil, c, own); us != nil {
		return us
	}
	return r.doerBefore(b, toks, b.sentenceAt(i), c, i)
}

// appointsHere reports whether a unit of the institution is named, right before token i,
// as the one who gives the office: "gli incarichi sono conferiti dal Presidente, sentito".
func (r *reader) appointsHere(toks []token, from, i int) bool {
	if i < 2 || toks[i-1].norm != "," {
		return false
	}
	for k := i - 2; k > from && i-k < maxNameWords; k-- {
		if preposition(toks[k].norm) == "da" && r.lx.performedOrAppointed(toks[k-1].norm) {
			m, _ := r.known(toks, k+1, nil)
			return m != nil && m.end == i-1 && len(m.units) == 1 && m.units[0].kind != graph.KindExternal
		}
	}
	return false
}

// performedOrAppointed reports whether a word is the participle of a duty or of giving an
// office.
func (lx *lexicon) performedOrAppointed(norm string) bool {
	return lx.performed(norm) || lx.appointed.of(norm)
}

// toWhom returns who gets what a passive says that another gives, where a pronoun before
// the verb says so: "i dati le sono trasmessi dai Dipartimenti".
func (r *reader) toWhom(toks []token, i int, s *section) []*unit {
	for k := i - 1; k >= 0 && i-k < 4; k-- {
		switch toks[k].norm {
		case "le", "gli", "vi":
			if n := toks[k+1].norm; n == "sono" || n == "è" || n == "viene" || n == "vengono" {
				return s.units
			}
		}
	}
	return nil
}

// servedAtHead returns the institution where it opens a sentence that says, right before
// token i, who helps it: "L'Istituto è assistito da".
func (r *reader) servedAtHead(toks []token, x *sentence, i int) []*unit {
	if x == nil || !article(toks[x.from].norm) {
		return nil
	}
	m := r.institutionAt(toks, x.from)
	if m == nil || m.end >= i || toks[m.end].norm != "è" && toks[m.end].norm != "viene" && !isModal(toks[m.end].norm) {
		return nil
	}
	return m.units
}

// helper returns who helps another in a sentence where that help is for what a cue at i
// says: "il Sindaco è coadiuvato da un Portavoce ai fini dei rapporti con la stampa".
func (r *reader) helper(b *block, toks []token, i int) []*unit {
	x := b.sentenceAt(i)
	if x == nil || len(x.hits) == 0 || i < 3 {
		return nil
	}
	h := &x.hits[len(x.hits)-1]
	if h.cue.Mode != graph.Support || h.cue.Prep != "da" || h.found[len(h.found)-1].to > i {
		return nil
	}
	if p := toks[i-1].norm; preposition(p) == "di" && (toks[i-2].norm == "fini" || toks[i-2].norm == "fine") || article(p) && toks[i-2].norm == "per" || preposition(p) == "in" {
		var us []*unit
		for _, t := range h.found {
			us = append(us, t.unit)
		}
		return us
	}
	return nil
}

// withFunctions reads who is given functions of help, which are for the one that gives
// them: "il Ministro nomina un Consigliere con funzioni di assistenza".
func (r *reader) withFunctions(b *block, toks []token, c *cue, i, end int, own []*unit) (hit, bool) {
	x := b.sentenceAt(i)
	if x == nil || len(x.subject) == 0 || i < 4 || c.Mode != graph.Support && c.Mode != graph.Collaboration || toks[i-1].norm != "di" || toks[i-3].norm != "con" || !r.lx.charge[toks[i-2].norm] {
		return hit{}, false
	}
	us := r.justBefore(toks, i-3, own)
	if us == nil || sameActors(us, x.subject) {
		return hit{}, false
	}
	return hit{cue: c, i: i - 3, end: end, speaks: us, found: pronounTargets(x.subject, i-3, i-2)}, true
}

// maxDoneBy is how many words before a hearing or an agreement who acts may be named.
const maxDoneBy = 14

// doneBy returns who does what stands in the passive just before a hearing or an
// agreement: "sono nominati dal Presidente, sentito il Comitato X".
func (r *reader) doneBy(b *block, toks []token, end int, own []*unit) []*unit {
	for k := end - 1; k > 1 && end-k < maxDoneBy && toks[k].norm != ";" && toks[k].norm != "."; k-- {
		switch p := preposition(toks[k-1].norm); {
		case p == "da" && (participle(toks[k-2].norm) || r.lx.performed(toks[k-2].norm) || toks[k-2].norm == ","):
		case p == "a" && r.entrusts(toks, k-1): // "la vigilanza spetta al Ministero X, d'intesa con"
		default:
			continue
		}
		us, to := r.bodiesAt(b, toks, k, own)
		if us == nil || to < end && r.skipComplement(toks, to) < end {
			return nil
		}
		return us
	}
	return nil
}

// bodiesAt reads one unit or body at i, or several told apart by their matters.
func (r *reader) bodiesAt(b *block, toks []token, i int, own []*unit) ([]*unit, int) {
	if us, to := r.matters(b, toks, i, own); us != nil {
		return us, to
	}
	if m, _ := r.known(toks, i, own); m != nil {
		return m.units, m.end
	}
	return r.outsideAt(b, toks, i, false)
}
