package act

import (
	"raccordo/graph"
)

// relate reads the relations of every block.
func (r *reader) relate() {
	r.channels = map[edgeKey]bool{}
	for i, b := range r.blocks {
		s := r.sections[i]
		switch b.kind {
		case paragraph, item:
			if !s.recital && !b.matter {
				r.here = s
				r.relateBlock(b, s)
			}
		}
	}
	r.here = nil
	r.relateHeadings()
	r.relateLists()
	r.partItems()
	r.relateOpenings()
	r.relateFields()
	r.deputies()
	r.inherit()
	r.relateClasses()
	r.dropChannels()
	r.stateOnce()
}

// relateBlock finds whom each sentence of a block speaks of, then its cues.
func (r *reader) relateBlock(b *block, s *section) {
	own := s.units
	speaks := own
	if !s.common && len(own) > 1 {
		speaks = nil
	}
	if b.lead != nil {
		speaks, b.other = b.lead.speaks, b.lead.other
	}
	if b.named != nil {
		s.named = b.named
		own = append(append([]*unit{}, b.named...), own...)
	} else if s.named != nil {
		own = append(append([]*unit{}, s.named...), own...)
		if b.kind == item && b.lead == nil {
			speaks = s.named
		}
	}
	if b.under != nil && b.under.lists != nil {
		own = []*unit{b.under.lists}
		speaks = own
	}
	if u := b.outer.unit(); u != nil && b.unit() == nil {
		own = append([]*unit{u}, own...)
		speaks = own[:1]
	}
	if b.kind == item && b.lists == nil && b.named == nil {
		if us, _ := r.itemUnit(b); us != nil {
			speaks = us // "a) l'Ispettorato X, per la vigilanza dei porti, d'intesa con"
		} else if k := kindAt(r.lx, b.toks, r.skipDeterminers(b.toks, 0)); k != nil && len(speaks) == 1 && speaks[0].plural && speaks[0].noun == k.entry {
			speaks = nil // one of those that the lead-in speaks of, not known by its name
		}
	}
	b.sentences = r.atSemicolons(b.toks, sentencesOf(b.toks), own)
	if len(own) == 0 {
		own = s.spoken
	}
	if b.named != nil {
		speaks, b.sentences = b.named, after(b.sentences, b.after)
	} else if b.lead == nil && (len(speaks) == 0 && (r.goesOn(b.toks) || r.verbless(b.toks) && preposition(b.toks[0].norm) != "") ||
		(len(speaks) == 0 || len(speaks) == 1 && speaks[0].plural) && len(b.toks) > 0 && b.toks[0].norm == "è" && len(s.spoken) == 1) {
		speaks = s.spoken
	}
	defer func() { r.spoken, r.whole = nil, nil }()
	for k := range b.sentences {
		x := &b.sentences[k]
		if r.spoken = nil; k > 0 && len(b.sentences[k-1].subject) > 0 {
			r.spoken = b.sentences[k-1].speaks
		} else if len(b.named) == 1 && (k == 0 || len(b.sentences[k-1].subject) == 0) {
			r.spoken = b.named
		}
		if r.whole = nil; k > 0 {
			r.whole = b.sentences[k-1].under
		}
		if b.named == nil || k > 0 {
			near := r.nearer(b, k, own)
			r.findSubject(b.toks, x, near)
			r.findAgent(b.toks, x, near)
			r.byMainVerb(b, x, near)
		} else {
			r.placeAt(b.toks[:x.to], x.from, x, b.named)
		}
		if len(s.units) == 0 && len(x.subject) == 1 && !x.subject[0].plural && !x.agent {
			own, s.spoken = x.subject, x.subject
		} else if len(x.subject) == 1 && !x.subject[0].plural && !x.agent && b.lead == nil {
			s.spoken = x.subject
		}
		r.spokeOfClass(x.subject, s)
		r.spokeOf(x.subject)
		switch {
		case x.agent && r.lists(b, x):
			speaks, b.other = x.subject, false
		case x.late && x.agent && x.to == len(b.toks) && b.toks[x.to-1].norm == ":" && r.given(b.toks, x.verb):
			speaks, b.other = x.subject, false
		case x.agent:
			b.other = !x.late || x.other && b.lead == nil
		case len(x.subject) > 0:
			speaks = x.subject
			b.other = false
		case x.other && b.lead == nil && b.field != dutyField:
			b.other = true
		case k > 0 || b.lead == nil:
			b.other = false
		}
		x.speaks = speaks
		if b.other {
			x.speaks = nil
		}
		if x.agent {
			x.speaks = x.subject
		}
		if x.under != nil {
			for _, u := range x.subject {
				r.edge(u, x.under, graph.Edge{Type: graph.ReportsTo, Basis: graph.Stated}, r.cite(b.text, b.toks, x.place[0], x.place[1], s.title))
			}
		}
		r.superiors(b, x, s)
		r.relateSentence(b, x, s)
		if !b.note {
			r.linesOfClauses(b, b.toks[:x.to], x, s)
		}
	}
	b.speaks = speaks
	if b.other {
		b.speaks = nil
	}
	if us := r.leadsTo(b, own); us != nil {
		b.speaks, b.other, b.led = us, false, true
	}
}

// relateSentence reads the cues of a sentence. A body outside that acts in it by its main
// verb is found again for each cue, as it may be no partner of others outside.
func (r *reader) relateSentence(b *block, x *sentence, s *section) {
	subject, speaks := x.subject, x.speaks
	if x.outer {
		x.subject, x.speaks = nil, nil
	}
	x.doers = r.doers(b, x, s)
	x.outside = r.outsiders(b, x)
	r.cuesOf(b, x, s)
	x.subject, x.speaks = subject, speaks
}

// nearer puts whom the sentence before k spoke of before the units of the section: "la
// direzione" is the one just named.
func (r *reader) nearer(b *block, k int, own []*unit) []*unit {
	if k == 0 {
		return own
	}
	p := &b.sentences[k-1]
	if p.agent || len(p.subject) != 1 || p.subject[0].plural || p.subject[0].noun == nil {
		return own
	}
	for _, u := range own {
		if u == p.subject[0] || u.noun == p.subject[0].noun {
			return own
		}
	}
	return append([]*unit{p.subject[0]}, own...)
}

// after returns the sentences from token i on.
func after(xs []sentence, i int) []sentence {
	for len(xs) > 0 && xs[0].to <= i {
		xs = xs[1:]
	}
	if len(xs) > 0 {
		xs[0].from = max(xs[0].from, i)
	}
	return xs
}

// goesOn reports whether a paragraph opens with a verb: it speaks of whom the one
// before spoke.
func (r *reader) goesOn(toks []token) bool {
	return len(toks) > 0 && (r.lx.verbs[toks[0].norm] || toks[0].norm == "è")
}

// cuesOf reads the cues of one sentence.
func (r *reader) cuesOf(b *block, x *sentence, s *section) {
	toks := b.toks[:x.to]
	speaks := x.speaks
	if b.lists != nil {
		speaks = b.listed()
	}
	x.hits = r.taken(b, toks, x, s)
	hushed, back, named, made, unread := -1, -1, 0, r.made, len(r.unread)
	r.silence = nil
	for i := x.from; i < x.to; i++ {
		t := toks[i]
		if i == back || x.late && i == x.verb {
			speaks = x.speaks
		} else if x.late && x.agent && i == x.from {
			speaks = nil // what stands before who acts is not of it
		}
		if !t.word {
			if t.norm == ";" {
				if speaks = x.speaks; r.strangerActs(toks, i+1) {
					speaks = nil
				}
			}
			if opensQuote(t.norm) && i > 0 && kindAt(r.lx, toks, i-1) != nil {
				hushed = max(hushed, quoteEnd(toks, i)) // the name of a unit: Ufficio "Rapporti con le Regioni"
			}
			continue
		}
		if i < hushed {
			continue
		}
		if t.norm == "non" && r.finite(toks, i+1) {
			hushed = r.negationEnd(toks, i)
			continue
		}
		if end := phraseAt(toks, i, r.lx.mentions); end > i {
			hushed = clauseEnd(toks, end)
			continue
		}
		if u := r.relative(toks, i, s.units); u != nil {
			speaks = u
		} else if us := r.manyThat(toks, x, i, s.units); us != nil {
			speaks = us
		} else if us := r.relativeOutside(b, toks, i); us != nil {
			speaks, back = us, clauseEnd(toks, i+1)
		} else if end := r.unknownThat(toks, i, s.units); end > i {
			hushed = end
			continue
		}
		named = max(named, r.nameThrough(toks, i))
		n := len(x.hits)
		r.cuesAt(b, toks, x, i, speaks, s)
		x.hits = outsideName(x.hits, n, named)
		if i < back {
			x.hits = worksOnly(x.hits, n)
		}
	}
	for k := range x.hits {
		if !x.hits[k].shadowed(x.hits) {
			r.take(b, toks, &x.hits[k], s)
		}
	}
	if r.silence != nil && r.made == made && len(r.unread) == unread {
		r.unread = append(r.unread, *r.silence)
	}
	switch {
	case r.made > made:
		r.cues.Related++
	case len(r.unread) > unread:
		r.cues.Empty++
	}
}
