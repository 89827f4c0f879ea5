package act

import "raccordo/graph"

// superiors records the reporting lines of a sentence that no cue phrase gives: the
// place of its subject behind the verb, and the relative clauses that name a
// superior.
func (r *reader) superiors(b *block, x *sentence, s *section) {
	if at := r.seatOf(b, b.toks[:x.to], x, s.units); at != nil {
		r.reports(b, x.subject, at.units, at.from, at.to, s)
	}
	if x.parts != nil {
		r.reports(b, x.parts, x.above, x.place[0], x.place[1], s)
	}
	toks := b.toks[:x.to]
	r.setUpAt(b, toks, x, s)
	r.overseen(b, toks, x, s)
	r.underPowers(b, toks, x, s)
	r.directAides(b, toks, x, s)
	r.headGiven(b, toks, x, s)
	r.governed(b, toks, x, s)
	r.organsListed(b, toks, x, s)
	for i := x.from + 1; i+1 < x.to; i++ {
		switch {
		case toks[i].norm == "ove" || toks[i].norm == "dove":
			r.standsWhere(b, toks, i, s)
		case toks[i].norm == "che":
			r.chairedBy(b, toks, i, x, s)
			r.placedThat(b, toks, i, i+1, s)
		case article(toks[i-1].norm) && (toks[i].norm == "quale" || toks[i].norm == "quali") && !whoseAt(toks, i):
			r.placedThat(b, toks, i-1, i+1, s)
		case whoseAt(toks, i):
			r.answersTo(b, toks, i, x, s)
		case r.ledByThem(b, toks, i, x, s), r.ownDependants(b, toks, i, x, s):
		case r.placedAlone(toks, i):
			if !r.placedList(b, toks, i, x, s) && !r.standsAt(b, toks, i, s) {
				r.headStandsAt(b, toks, i, x, s)
			}
		}
	}
}

// reports records that each of the units reports to each of those above.
func (r *reader) reports(b *block, units, above []*unit, from, to int, s *section) {
	for _, u := range units {
		for _, up := range above {
			r.edge(u, up, graph.Edge{Type: graph.ReportsTo, Basis: graph.Stated}, r.cite(b.text, b.toks, from, to, s.title))
		}
	}
}

// chairedBy reads "composto dal Presidente, che lo presiede": the body spoken of
// answers to who chairs it.
func (r *reader) chairedBy(b *block, toks []token, i int, x *sentence, s *section) {
	if len(x.speaks) == 0 || i+2 >= len(toks) || !object(toks[i+1].norm) {
		return
	}
	for k := i + 2; k < len(toks) && k-i < 7 && toks[k].word; k++ {
		switch toks[k].norm {
		case "presiede", "presiedono", "dirige", "coordina":
			if up := r.justBefore(toks, i, s.units); up != nil && !meets(up, x.speaks) {
				r.reports(b, x.speaks, up, i-1, k+1, s)
			}
			return
		case "che":
			return
		}
	}
}

// placedThat reads "il Garante, che ha sede presso la Direzione X": i is where the
// clause begins and v its verb.
func (r *reader) placedThat(b *block, toks []token, i, v int, s *section) {
	q := phraseAt(toks, v, r.lx.placed)
	if n := nextWord(toks, v); q == v && toks[v].norm == "si" && (n == "riunisce" || n == "riuniscono") {
		q = v + 2
	}
	if q == v {
		return
	}
	us := r.justBefore(toks, i, s.units)
	if many := r.listBefore(toks, 0, backOverReference(toks, i), s.units); len(many) > 0 && pluralVerb(toks, v) {
		us = many // "del Comitato X e della Consulta Y, che operano presso"
	}
	for _, at := range r.pastAsides(toks, q) {
		if up, end := r.placeAfter(b, toks, at, s.units); us != nil && up != nil && !meets(us, up) {
			r.reports(b, us, up, i, end, s)
			return
		}
	}
}

// backOverReference goes back from a comma before i over a reference to an act: "del Comitato
// X, di cui all'articolo 3 della legge, che opera".
func backOverReference(toks []token, i int) int {
	if i < 4 || toks[i-1].norm != "," {
		return i
	}
	for k := i - 2; k > 0 && i-k < maxAside; k-- {
		if toks[k].norm == "," && toks[k+1].norm == "di" && toks[k+2].norm == "cui" {
			return k + 1
		}
	}
	return i
}

// standsWhere reads "presso i commissariati, ove è costituito l'ufficio regionale".
func (r *reader) standsWhere(b *block, toks []token, i int, s *section) {
	q := phraseAt(toks, i+1, r.lx.placed)
	if q == i+1 {
		return
	}
	up := r.bodiesUpTo(b, toks, 0, i, s.units)
	for _, at := range r.pastAsides(toks, q) {
		if at >= len(toks) || !article(toks[at].norm) || up == nil {
			return
		}
		if down := r.bodiesFrom(b, toks, at, s.units); len(down) > 0 && !meets(down, up) {
			r.reports(b, down, up, i-1, len(toks), s)
			return
		}
	}
}

// placedList reads "il Nucleo X, il Comitato Y e la Consulta Z, istituiti presso
// l'Agenzia": a participle in the plural behind several units. It reports whether it does.
func (r *reader) placedList(b *block, toks []token, i int, x *sentence, s *section) bool {
	if n := toks[i].norm; n[len(n)-1] != 'i' && n[len(n)-1] != 'e' || toks[i-1].norm == "sono" || adverb(toks, i-1) {
		return false
	}
	up, end := r.placeAfter(b, toks, i+1, s.units)
	if up == nil {
		return false
	}
	us := r.listBefore(toks, x.from, i, s.units)
	if len(us) == 0 || meets(us, up) {
		return false
	}
	r.reports(b, us, up, i, end, s)
	return true
}

// listBefore returns the units of the list that ends at token end, the last first.
func (r *reader) listBefore(toks []token, from, end int, own []*unit) []*unit {
	var out []*unit
	for len(out) < maxTargets {
		if end > from && toks[end-1].norm == "," {
			end--
		}
		if end > from+2 && toks[end-1].norm == ")" && toks[end-3].norm == "(" {
			end -= 3
		}
		at := -1
		for k := end - 1; k > from && end-k < maxNameWords; k-- {
			if m, _ := r.known(toks, k, own); m != nil && m.end == end && len(m.units) == 1 && (article(toks[k-1].norm) || preposition(toks[k-1].norm) != "" || toks[k].capital && (toks[k-1].norm == "e" || r.lx.naming[toks[k-1].norm])) {
				at = k
			}
		}
		if at < 0 {
			return out
		}
		m, _ := r.known(toks, at, own)
		out = append(out, m.units[0])
		k := at - 1
		for k > from && (article(toks[k].norm) || preposition(toks[k].norm) != "") {
			k--
		}
		if n := toks[k].norm; n != "," && n != "e" && n != "ed" {
			return out
		}
		end = k
	}
	return out
}

// object reports whether a small pronoun before a verb is its object.
func object(norm string) bool {
	return norm == "lo" || norm == "la" || norm == "li" || norm == "le" || norm == "l" || norm == "ne"
}

// whoseAt reports whether a preposition with "quale" or "cui" stands at i: "al
// quale", "da cui", "presso il quale".
func whoseAt(toks []token, i int) bool {
	switch toks[i].norm {
	case "cui":
		return toks[i-1].norm == "," || preposition(toks[i-1].norm) != "" || article(toks[i-1].norm)
	case "quale", "quali":
		return preposition(toks[i-1].norm) != "" || i > 1 && article(toks[i-1].norm) && toks[i-2].norm == "presso"
	}
	return false
}

// answersTo reads a relative clause that names the unit before it as a superior or a
// place: "dal Presidente, al quale risponde", "il Servizio X, presso il quale opera
// lo Sportello Y", "alle cui dipendenze è posto".
func (r *reader) answersTo(b *block, toks []token, i int, x *sentence, s *section) {
	at := i - 1
	if article(toks[at].norm) && at > x.from && toks[i].norm != "cui" {
		at--
	}
	prep, v := preposition(toks[at].norm), i+1
	if toks[at].norm == "," {
		prep = "a" // "la Direzione X, cui fanno capo"
	}
	verbs := r.lx.depending[prep]
	switch {
	case toks[i].norm == "cui" && at > 1 && toks[at-1].norm == "sotto" && v < len(toks) && r.lx.duties.over[toks[v].norm]:
		verbs = r.lx.placed
		at--
		v++
	case at > 1 && phraseAt(toks, at-2, r.lx.places) == at+1, at > 0 && phraseAt(toks, at-1, r.lx.places) == at+1: // "nell'ambito del quale"
		verbs = r.lx.placed
		for at--; at > 0 && phraseAt(toks, at, r.lx.places) == at && i-at < 5; at-- {
		}
	case prep == "presso" || prep == "in":
		verbs = r.lx.placed
	case toks[i].norm == "cui" && v < len(toks) && (toks[v].norm == "dipendenze" || r.lx.role[toks[v].norm] || toks[v].norm == "ambito" || toks[v].norm == "interno"):
		if toks[v].norm != "dipendenze" && prep != "in" && !r.lx.role[toks[v].norm] {
			return
		}
		if !r.lx.role[toks[v].norm] {
			verbs = r.lx.placed
		}
		v++
	}
	v = pastAdverbs(toks, v)
	end := phraseAt(toks, v, verbs)
	if verbs == nil || end == v {
		r.headedBy(b, toks, at, v, x, s)
		return
	}
	up := r.justBefore(toks, at, s.units)
	if up == nil {
		return
	}
	for _, k := range r.pastAsides(toks, end) {
		if past := pastSeguenti(toks, k); past > k {
			k = past + 1 // "da cui dipendono tre Aree: l'Area X e l'Area Y"
		}
		if k < len(toks) && article(toks[k].norm) {
			if down, to := r.namesFrom(toks, k, s.units); down != nil {
				r.reports(b, down, up, at, to, s)
			}
			return
		}
	}
	if len(x.speaks) > 0 && !meets(up, x.speaks) {
		r.reports(b, x.speaks, up, at, end, s)
	}
}
