package act

import (
	"raccordo/graph"
)

// nounAlone resolves "la Direzione" to the unit of the section, and a noun that
// only one unit of the act has.
func (r *reader) nounAlone(toks []token, i int, k *kindMatch, own []*unit) *mention {
	end := i + len(k.entry.one)
	if r.namesOn(toks, end) || !k.plural && toks[i].capital && r.apposedEnd(toks, end) > end {
		return nil
	}
	whole := k.plural && end+1 < len(toks) && preposition(toks[end].norm) == "di" && r.itself(toks[end+1].norm)
	for _, u := range own {
		if u.noun == k.entry && (!k.plural || u.plural && !whole) {
			return &mention{units: []*unit{u}, end: end, self: true}
		}
	}
	for _, u := range own {
		if !k.plural && u.noun != nil && u.noun != k.entry && r.apposedNoun(u, k.entry) {
			return &mention{units: []*unit{u}, end: end, self: true} // "l'Avvocatura" for "Servizio Avvocatura"
		}
	}
	if bareOrgan(k.entry) && !k.plural && !toks[i].capital && i > 0 && (article(toks[i-1].norm) && !indefinite(toks[i-1].norm) || len(preposition(toks[i-1].norm)) > 0 && len(toks[i-1].norm) > 2) {
		us := r.organsOf(k.entry)
		if len(us) > 1 {
			us = r.spokenLast(k.entry)
		}
		if len(us) == 1 {
			return &mention{units: us, end: end}
		}
		return nil
	}
	if k.plural {
		if u := r.onlyClass(toks, i, k); u != nil && !whole {
			return &mention{units: []*unit{u}, end: end}
		}
	}
	if u := r.onlyOne(toks, i, k); u != nil {
		return &mention{units: []*unit{u}, end: end}
	}
	if k.plural || !toks[i].capital || !k.entry.Alone && (i == 0 || !article(toks[i-1].norm) && !articled(toks[i-1].norm)) {
		return nil
	}
	var only *unit
	several := false
	for _, u := range r.reg.byNoun(k.entry) {
		if u.plural || u.kind == graph.KindExternal {
			continue
		}
		several = several || only != nil
		only = u
	}
	if several {
		if only = r.ofInstitution(k); only == nil {
			if us := r.spokenLast(k.entry); us != nil {
				return &mention{units: us, end: end}
			}
			return nil
		}
	}
	if only == nil && k.entry.Alone && k.entry.Kind == graph.KindOffice {
		if at, us, _, _ := r.reg.walk(r.reg.cores[""], toks, i, ""); at == end && len(us) == 1 && us[0].kind != graph.KindExternal {
			return &mention{units: us, end: end} // "il Gabinetto" for the Ufficio di Gabinetto
		}
	}
	if only == nil || !k.entry.Alone && !only.declared && !only.proper {
		return nil
	}
	return &mention{units: []*unit{only}, end: end}
}

// apposedNoun reports whether the name of a unit is its noun and another, numbers
// aside: "Servizio 1.4 Avvocatura".
func (r *reader) apposedNoun(u *unit, k *kindEntry) bool {
	n := len(u.core) - len(k.stems)
	if n < 0 || !hasPrefix(u.core[n:], k.stems) || !r.reg.partsOf(tokenize(text{s: u.name})).apposed {
		return false
	}
	for _, w := range u.core[:n] {
		if w[0] > '9' {
			return false
		}
	}
	return true
}

// ofInstitution returns the only unit of a noun that stands alone or belongs by name to
// the institution itself: "il Consiglio" where there is a "Consiglio dell'Ordine" beside a
// "Consiglio di disciplina".
func (r *reader) ofInstitution(k *kindMatch) *unit {
	if u := r.inTitle; u != nil && u.merged == nil && u.noun == k.entry && !u.plural && u.kind != graph.KindExternal {
		return u // the act is about it
	}
	var only *unit
	for _, u := range r.reg.byNoun(k.entry) {
		rest := u.full[min(len(k.entry.stems), len(u.full)):]
		if u.plural || u.kind == graph.KindExternal || len(rest) > 1 || !k.entry.Alone || len(rest) == 1 && !r.ownStem(rest[0]) {
			continue
		}
		if only != nil {
			return nil
		}
		only = u
	}
	return only
}

// ownStem reports whether a stem is that of a noun for the institution itself.
func (r *reader) ownStem(s string) bool {
	for n := range r.lx.itself {
		if stem(n) == s {
			return true
		}
	}
	return false
}

// everyOf resolves "tutti i servizi" and "le Aree" to the units that a heading, a
// table or a list names with that noun.
func (r *reader) everyOf(toks []token, i int) *mention {
	j := r.skipDeterminers(toks, i)
	if j == i {
		return nil
	}
	return r.every(toks, j)
}

// every returns all units of the plural noun at j.
func (r *reader) every(toks []token, j int) *mention {
	k := kindAt(r.lx, toks, j)
	if k == nil || !k.plural {
		return nil
	}
	end := j + len(k.entry.many)
	if r.namesOn(toks, end) || end+1 < len(toks) && (toks[end].norm == "che" && toks[end+1].norm == "seguono" || toks[end].norm == "di" && toks[end+1].norm == "seguito") {
		return nil // "gli uffici che seguono": some of them
	}
	var out []*unit
	for _, u := range r.reg.byNoun(k.entry) {
		if u.plural && len(u.full) == len(k.entry.stems) {
			return nil
		}
		if !u.plural && u.kind != graph.KindExternal {
			out = append(out, u)
		}
		if len(out) == maxTargets {
			break
		}
	}
	if len(out) < 2 {
		return nil
	}
	return &mention{units: out, end: end, plural: true}
}

// byNoun returns the declared units that a noun opens.
func (g *registry) byNoun(k *kindEntry) []*unit {
	if g.nouns == nil {
		g.nouns = map[*kindEntry][]*unit{}
		for _, u := range g.units {
			if u.noun != nil && u.merged == nil {
				g.nouns[u.noun] = append(g.nouns[u.noun], u)
			}
		}
	}
	return g.nouns[k]
}
