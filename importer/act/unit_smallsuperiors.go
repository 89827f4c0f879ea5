package act

import "raccordo/graph"

// smallSuperiors finds the units that the act names in small letters only as those to
// whom another answers: "i turnisti dipendono dalla direzione sanitaria", "è alle
// dirette dipendenze del segretario generale". They count only where a relation takes
// them up.
func (r *reader) smallSuperiors() {
	for b, s := range r.inForce() {
		for i := range b.toks {
			if q := phraseAt(b.toks, i, r.lx.posts.answering); q > i {
				r.smallSuperior(b, q, s.units)
			}
		}
	}
}

// smallSuperior makes a unit of the one named behind the words that end at i.
func (r *reader) smallSuperior(b *block, i int, own []*unit) {
	toks := b.toks
	if i < len(toks) && preposition(toks[i].norm) == "di" {
		i++ // "alle dipendenze del direttore sanitario"
	}
	if i >= len(toks) || !singularDeterminer(toks[i-1].norm) || toks[i].capital {
		return
	}
	k := kindAt(r.lx, toks, i)
	if k == nil || k.plural || k.entry.Kind == graph.KindInstitution || k.entry.Kind == graph.KindPost || k.entry.Rank == 0 && k.entry.Kind != graph.KindOrgan && k.entry.Kind != graph.KindCommittee {
		return
	}
	h := i + len(k.entry.one)
	end := r.phraseEnd(toks, h, true)
	if end == h {
		if !k.entry.Alone || k.entry.Kind != graph.KindOrgan || r.lx.role[toks[i].norm] && len(k.entry.one) == 1 || r.namesOn(toks, h) || len(r.organsOf(k.entry)) > 0 {
			return
		}
	} else if r.lx.role[toks[i].norm] && preposition(toks[h].norm) == "di" || r.lx.vague[toks[h].norm] || r.lx.determiner[toks[h].norm] || participle(toks[h].norm) || h+1 < len(toks) && preposition(toks[h].norm) == "di" && (r.lx.loose[toks[h+1].norm] || r.itself(toks[h+1].norm)) {
		return
	}
	if m, _ := r.known(toks, i, own); m != nil {
		return
	}
	r.spot(b, i, end, false)
}
