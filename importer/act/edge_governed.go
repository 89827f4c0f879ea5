package act

import "raccordo/graph"

// governed reads the organs that a sentence gives a body by saying that they run it or check
// it: "L'Opera è amministrata da un Consiglio", "la revisione dei conti è affidata ad un
// Collegio", "il Consiglio elegge nel proprio seno una Giunta".
func (r *reader) governed(b *block, toks []token, x *sentence, s *section) {
	for i := x.from; i+3 < x.to; i++ {
		switch toks[i].norm {
		case "seno", "interno":
			r.fromItsMidst(b, toks, i, x, s)
		case "è", "sono":
			if r.runBy(b, toks, i, x, s) {
				return
			}
		}
	}
}

// runBy reads "X è amministrato da un Consiglio" and "Il controllo di X è affidato ad un
// Collegio", where the verb stands at i.
func (r *reader) runBy(b *block, toks []token, i int, x *sentence, s *section) bool {
	v := pastAdverbs(toks, i+1)
	if v+2 >= x.to {
		return false
	}
	var whose []*unit
	at := pastAdverbs(toks, v+1)
	switch w := &r.lx.participles; {
	case at+1 >= x.to:
		return false
	case w.run.of(toks[v].norm) && preposition(toks[at].norm) == "da":
		whose = x.subject
		if x.late || x.agent {
			whose = nil
		}
		if m := r.institutionAt(toks, x.from); len(whose) == 0 && m != nil && m.end == i {
			whose = m.units
		}
	case (w.given.of(toks[v].norm) || w.demanded.of(toks[v].norm)) && (preposition(toks[at].norm) == "a" || preposition(toks[at].norm) == "da"):
		whose = r.whoseCare(toks, x, i, s)
	default:
		return false
	}
	if len(whose) != 1 || whose[0].kind != graph.KindInstitution && !r.founded(whose[0]) {
		return false
	}
	organ, end := r.organAt(toks, at+1, s)
	if organ == nil || meets(organ, whose) {
		return false
	}
	r.reports(b, organ, whose, x.from, end, s)
	return true
}

// organAt returns the organ or committee of several people that is named at i, where an
// article brings it in.
func (r *reader) organAt(toks []token, i int, s *section) ([]*unit, int) {
	if i >= len(toks) {
		return nil, i
	}
	if article(toks[i].norm) || toks[i-1].norm != "a" && toks[i-1].norm != "ad" && toks[i-1].norm != "da" {
		if m := r.mentionAt(toks, i, s.units); m != nil && len(m.units) == 1 && m.units[0].collegial() && !m.units[0].plural && m.units[0].kind != graph.KindExternal {
			return m.units, m.end
		}
	}
	return nil, i
}

// whoseCare returns the body whose running or checking the sentence speaks of before its verb
// at v: "La revisione della contabilità del Fondo".
func (r *reader) whoseCare(toks []token, x *sentence, v int, s *section) []*unit {
	i := r.skipDeterminers(toks, x.from)
	if i == x.from || i >= v || !r.lx.subjects.care[toks[i].norm] {
		return nil
	}
	for k := v - 1; k > i; k-- {
		if preposition(toks[k].norm) != "di" {
			continue
		}
		if m := r.actorAt(toks, k+1, s.units); m != nil && m.end <= v && len(m.units) == 1 {
			return m.units
		}
	}
	if r.own == nil {
		return nil
	}
	return []*unit{r.own}
}

// fromItsMidst reads "Il Consiglio elegge nel proprio seno una Giunta" and "la Giunta, eletta
// nel suo seno dal Consiglio", where "seno" stands at i.
func (r *reader) fromItsMidst(b *block, toks []token, i int, x *sentence, s *section) {
	if i < x.from+3 || !owned(toks[i-1].norm) || i+2 >= x.to {
		return
	}
	v := i - 3
	if preposition(toks[i-2].norm) == "" {
		return
	}
	if r.lx.participles.chosen.of(toks[v].norm) || adverb(toks, v) && r.lx.participles.chosen.of(toks[v-1].norm) {
		r.chosenBy(b, toks, i+1, x, s)
		return
	}
	up := r.justBefore(toks, v, s.units)
	if up == nil {
		up = x.speaks
	}
	if !r.lx.subjects.makes[toks[v].norm] || len(up) == 0 {
		return
	}
	for _, at := range r.pastAsides(toks, i+1) {
		if organ, end := r.organAt(toks, at, s); organ != nil && !meets(organ, up) {
			r.reports(b, organ, up, v, end, s)
			return
		}
	}
}

// chosenBy puts a committee whose members another body chooses among its own under that
// body: "La Giunta, eletta nel proprio seno dal Consiglio".
func (r *reader) chosenBy(b *block, toks []token, i int, x *sentence, s *section) {
	for _, at := range r.pastAsides(toks, i) {
		if at+1 >= x.to || preposition(toks[at].norm) != "da" {
			continue
		}
		up := r.mentionAt(toks, at+1, s.units)
		if up == nil || len(up.units) != 1 || !up.units[0].collegial() {
			return
		}
		if len(x.subject) == 1 && x.subject[0].collegial() && !meets(x.subject, up.units) {
			r.reports(b, x.subject, up.units, i, up.end, s)
		}
		return
	}
}

// owned reports whether a word says that something is one's own.
func owned(norm string) bool {
	return norm == "suo" || norm == "proprio" || norm == "loro" || norm == "rispettivo"
}

// runsOwn reports whether a cue says of the institution that an organ of several people, which
// is its own, runs it: "L'Ente è amministrato dal Consiglio".
func (r *reader) runsOwn(h *hit, u *unit) bool {
	return h.cue.Prep == "da" && len(h.speaks) == 1 && r.founded(h.speaks[0]) && u.collegial() && u.kind != graph.KindExternal
}

// founded reports whether a unit stands for a body of its own, whose organs the act tells.
func (r *reader) founded(u *unit) bool { return u == r.own || u == r.bodyClass }
