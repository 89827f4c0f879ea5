package act

import "raccordo/graph"

// placeAt finds the clauses that put units under another: "Nell'ambito di X opera
// Y", "All'interno di X, l'Ufficio Y cura", "È istituito, presso X, Y",
// "Afferiscono a X i servizi Y e Z", "Da X dipende Y".
func (r *reader) placeAt(toks []token, pos int, s *sentence, own []*unit) bool {
	if i, up := r.placeFirst(toks, pos, own); up != nil {
		return r.putUnder(toks, pos, i, up, s, own)
	}
	if i, up := r.placedBefore(toks, pos, own); up != nil {
		return r.putUnder(toks, pos, i, up, s, own)
	}
	if q := phraseParted(toks, pos, r.lx.placed); q > pos {
		for _, i := range r.pastAsides(toks, q) {
			if p := phraseAt(toks, i, r.lx.places); p > i {
				up := r.spokenAt(toks, p, own)
				if up == nil && preposition(toks[i].norm) != "in" {
					up = r.institutionAt(toks, p)
				}
				if up == nil || len(up.units) != 1 {
					return r.foundedIn(toks, p, s, own)
				}
				return r.putUnder(toks, pos, r.skipComplement(toks, up.end), up.units[0], s, own)
			}
		}
	}
	for _, prep := range r.lx.dependingPreps {
		q := phraseParted(toks, pos, r.lx.depending[prep])
		if q == pos {
			continue
		}
		for _, i := range r.pastAsides(toks, q) {
			if i < len(toks) && preposition(toks[i].norm) == prep {
				if up := r.spokenAt(toks, i+1, own); up != nil && len(up.units) == 1 {
					return r.putUnder(toks, pos, r.skipComplement(toks, up.end), up.units[0], s, own)
				}
			}
		}
	}
	return r.partsAre(toks, pos, s, own)
}

// placeFirst finds a place or a superior at pos with the verb that follows it, and
// returns where those that are put there may stand.
func (r *reader) placeFirst(toks []token, pos int, own []*unit) (int, *unit) {
	if i, up := r.spokenPlace(toks, pos, own); up != nil {
		return i, up
	}
	p := phraseAt(toks, pos, r.lx.places)
	verbs := r.lx.placed
	if depend := r.lx.depending[preposition(toks[pos].norm)]; p == pos && depend != nil {
		p, verbs = pos+1, depend
	}
	if p == pos {
		return pos, nil
	}
	bare := p == pos+1 && preposition(toks[pos].norm) == "in"
	up := r.spokenAt(toks, p, own)
	if up == nil && !bare {
		up = r.institutionAt(toks, p)
	}
	if up == nil || len(up.units) != 1 {
		return pos, nil
	}
	end := r.skipComplement(toks, up.end)
	for _, i := range r.pastAsides(toks, end) {
		if i < len(toks) && toks[i].norm == "si" {
			i++
		}
		if q := phraseAt(toks, i, verbs); q > i {
			return q, up.units[0]
		}
	}
	if bare || end >= len(toks) || toks[end].norm != "," || phraseAt(toks, pos, r.lx.places) == pos {
		return pos, nil
	}
	// "All'interno di X, l'Ufficio Y cura": the subject of the sentence stands there
	down := r.mentionAt(toks, end+1, own)
	if down == nil || down.units[0].kind == graph.KindOrgan || end+1 < len(toks) && !article(toks[end+1].norm) && !toks[end+1].capital {
		return pos, nil
	}
	if down.end < len(toks) && !r.finite(toks, down.end) && toks[down.end].norm != "," {
		return pos, nil
	}
	return end + 1, up.units[0]
}

// putUnder takes the units that stand from i on as the subject and puts them
// under up; where a list follows, its items are put there.
func (r *reader) putUnder(toks []token, pos, i int, up *unit, s *sentence, own []*unit) bool {
	for _, at := range r.pastAsides(toks, i) {
		if at = pastSeguenti(toks, at); at+1 < len(toks) && toks[at].norm == ":" {
			at++
		}
		down, end := r.namesFrom(toks, at, own)
		if down == nil {
			down, end = r.laterNames(toks, at, own)
		}
		if down == nil {
			continue
		}
		for k, u := range down {
			if u == up {
				return false
			}
			down[k] = r.peerOf(u, up)
		}
		s.subject, s.under, s.place, s.verb = down, up, [2]int{pos, end}, end
		return true
	}
	if toks[len(toks)-1].norm == ":" {
		if over := r.ordersLater(toks, i, own); over != nil {
			up = over
		}
		s.above, s.other = []*unit{up}, true
		return true
	}
	return false
}

// ordersLater returns the superior that a lead-in names after the place of what it lists:
// "Lavorano all'interno della Direzione e sono alle dipendenze del Sindaco:".
func (r *reader) ordersLater(toks []token, i int, own []*unit) *unit {
	for k := i; k < len(toks); k++ {
		if at := r.prepositionOf(toks, k, r.lx.reporting.superiors); at > 0 {
			if m := r.spokenAt(toks, at+1, own); m != nil && len(m.units) == 1 {
				return m.units[0]
			}
		}
	}
	return nil
}

// foundedIn takes what an act sets up in its own institution as the subject: "È
// istituito nel Comune il Corpo X".
func (r *reader) foundedIn(toks []token, i int, s *sentence, own []*unit) bool {
	for k := i; k < len(toks) && k-i < 8; k++ {
		if !article(toks[k].norm) || preposition(toks[k-1].norm) != "" {
			continue
		}
		if down := r.mentionAt(toks, k, own); down != nil {
			s.subject, s.verb = down.units, down.end
			return true
		}
	}
	return false
}

// namesFrom reads one or more units in a row, with asides between them.
func (r *reader) namesFrom(toks []token, i int, own []*unit) ([]*unit, int) {
	if i >= len(toks) {
		return nil, i
	}
	m := r.mentionAt(toks, i, own)
	if all := r.everyOf(toks, i); all != nil && (m == nil || m.units[0].plural && len(m.units) == 1) {
		m = all
	}
	if m == nil || !article(toks[i].norm) && !toks[i].capital && !r.lx.determiner[toks[i].norm] {
		return nil, i
	}
	units, end := append([]*unit{}, m.units...), r.skipTail(toks, m.end)
	colon := i > 0 && toks[i-1].norm == ":"
	for len(units) < maxTargets {
		more := false
		if next := r.pastClause(toks, end); colon && next+1 < len(toks) && toks[next].norm == ";" {
			if also := r.mentionAt(toks, next+1, own); also != nil && !r.finite(toks, also.end) {
				units, end = append(units, also.units...), r.skipTail(toks, also.end)
				continue
			}
		}
		places := append([]int{end}, r.pastAsides(toks, end)...)
		if end+1 < len(toks) && (toks[end].norm == "e" || toks[end].norm == "ed") && toks[end+1].norm == "," {
			places = append(places, r.pastAsides(toks, end+1)...) // "e, in via sperimentale, lo Sportello"
		}
		for _, at := range places {
			next := r.separator(toks, at, "none")
			if next < 0 && at > end && at < len(toks) && article(toks[at].norm) {
				next = at
			}
			if next < 0 || next >= len(toks) || !article(toks[next].norm) && !toks[next].capital {
				continue
			}
			if also := r.mentionAt(toks, next, own); also != nil && !r.finite(toks, also.end) {
				units, end, more = append(units, also.units...), r.skipTail(toks, also.end), true
				break
			}
		}
		if !more {
			break
		}
	}
	return units, end
}

// maxUnknown is how many words may name something unknown at the head of a list.
const maxUnknown = 8

// laterNames reads the units of a list whose first names are not known: "l'Addetto
// stampa e l'Ufficio X".
func (r *reader) laterNames(toks []token, i int, own []*unit) ([]*unit, int) {
	if i >= len(toks) || !article(toks[i].norm) {
		return nil, i
	}
	for k := i + 1; k+1 < len(toks) && k-i < maxUnknown; k++ {
		switch {
		case toks[k].norm == "," || toks[k].norm == "e" || toks[k].norm == "ed":
			if article(toks[k+1].norm) {
				return r.namesFrom(toks, k+1, own)
			}
		case !toks[k].word || r.plainVerb(toks, k):
			return nil, i
		}
	}
	return nil, i
}

// peerOf returns another unit of the same name where u stands already under a
// peer of up: each of two departments has its own "Segreteria tecnica".
func (r *reader) peerOf(u, up *unit) *unit {
	if u.placed == nil {
		u.placed = up
	}
	if u.placed == up || u.placed.noun != up.noun || u.declared || u.plural || u.kind == graph.KindExternal {
		return u
	}
	k := partKey{up, key(u.full)}
	if v := r.reg.parts[k]; v != nil {
		return v
	}
	v := &unit{name: u.name, strength: u.strength, noun: u.noun, kind: u.kind, full: u.full, core: u.core, proper: true,
		aliases: map[string]bool{}, order: len(r.reg.units), parent: up, placed: up}
	u.parent = u.placed
	r.reg.units = append(r.reg.units, v)
	r.reg.parts[k] = v
	return v
}

// phraseParted returns the end of a phrase at i, or i. An adverb between commas may part
// its first word from the rest: "Fa, altresì, parte", "È, inoltre, istituito".
func phraseParted(toks []token, i int, set phraseList) int {
	if q := phraseAt(toks, i, set); q > i {
		return q
	}
	if i+4 >= len(toks) || toks[i+1].norm != "," || !adverb(toks, i+2) || toks[i+3].norm != "," {
		return i
	}
	rest := append([]token{toks[i]}, toks[i+4:min(i+9, len(toks))]...)
	if q := phraseAt(rest, 0, set); q > 1 {
		return i + 3 + q
	}
	return i
}
