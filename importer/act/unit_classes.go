package act

import "raccordo/graph"

// classes makes the classes of offices that an act only speaks of as such: "I
// Servizi sono posti alle dipendenze del Direttore" where no Servizio has a name.
func (r *reader) classes() {
	named := map[*kindEntry]bool{}
	for _, u := range r.reg.units {
		if u.noun != nil && u.merged == nil && u.kind != graph.KindExternal && (!u.plural || len(u.full) == len(u.noun.stems)) {
			named[u.noun] = true
		}
	}
	r.classesOfEach()
	for b := range r.prose() {
		for i := 1; i < len(b.toks); i++ {
			if i > 2 && r.lx.role[b.toks[i-2].norm] && preposition(b.toks[i-1].norm) == "di" && article(b.toks[i-3].norm) && (i == 3 || !b.toks[i-4].word) {
				// "I capi dei dipartimenti assicurano"
			} else if !b.toks[i].capital || !article(b.toks[i-1].norm) || i > 1 && b.toks[i-2].word {
				continue
			}
			k := kindAt(r.lx, b.toks, i)
			if k == nil || !k.plural || k.entry.Rank == 0 || named[k.entry] {
				continue
			}
			end := r.skipComplement(b.toks, i+len(k.entry.many))
			if v := pastAdverbs(b.toks, end); v < len(b.toks) && r.finite(b.toks, v) && pluralVerb(b.toks, v) {
				u := r.group(b.text.s[b.toks[i].start:b.toks[i+len(k.entry.many)-1].end], b, i, i+len(k.entry.many))
				u.class, named[k.entry] = true, true
			}
		}
	}
}

// classesOfEach makes the classes of which an act says what stands within each, or
// to whom each answers: "All'interno di ciascun Distretto operano".
func (r *reader) classesOfEach() {
	sought := map[*kindEntry]bool{}
	for b := range r.prose() {
		for i := 1; i < len(b.toks); i++ {
			n := b.toks[i-1].norm
			if !b.toks[i].capital || n != "ciascun" && n != "ciascuna" && n != "ciascuno" && n != "ogni" {
				continue
			}
			k := kindAt(r.lx, b.toks, i)
			if k == nil || k.plural || k.entry.Rank == 0 || r.reg.byFull[key(k.entry.stems)] != nil {
				continue
			}
			end := i + len(k.entry.one)
			if sought[k.entry] || r.namesOn(b.toks, end) {
				continue
			}
			if sought[k.entry] = true; len(r.singles(k.entry)) < 2 {
				continue
			}
			c := r.group(k.entry.Many, b, i-1, end)
			c.class = true
			for _, u := range r.singles(k.entry) {
				r.belongsByName(u, c)
			}
		}
	}
}

// singles returns the units of a noun that are one each and inside.
func (r *reader) singles(k *kindEntry) []*unit {
	var out []*unit
	for _, u := range r.reg.units {
		if u.noun == k && !u.plural && u.merged == nil && u.kind != graph.KindExternal && len(u.cites) > 0 {
			out = append(out, u)
		}
	}
	return out
}
