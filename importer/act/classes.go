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
	for bi, b := range r.blocks {
		if b.kind != paragraph && b.kind != item || b.note || r.sections[bi].recital {
			continue
		}
		for i := 1; i < len(b.toks); i++ {
			if !b.toks[i].capital || !article(b.toks[i-1].norm) || i > 1 && b.toks[i-2].word {
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
