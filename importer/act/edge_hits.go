package act

import (
	"slices"

	"raccordo/graph"
)

// hit is a cue with the units it brought in.
type hit struct {
	cue    *cue
	i, end int
	speaks []*unit
	found  []target
	each   bool // those found work with each other
}

// shadowed reports whether another cue says the same with more words, or says
// what is supplied ("fornisce consulenza a": support).
func (h *hit) shadowed(hits []hit) bool {
	for k := range hits {
		o := &hits[k]
		if o != h && h.cue.Reports != "" && o.i < h.i && o.end == h.end && o.found[0].from == h.found[0].from {
			return true // "ne riferisce a": what is told, not on whom it depends
		}
		if o != h && h.cue.Alone && o.brings(h.found[0].from) {
			return true
		}
		if o == h || o.found[0].from != h.found[0].from || o.cue.Mode == "" || h.cue.Mode == "" {
			continue
		}
		if o.cue.Mode == h.cue.Mode && (o.i < h.i || o.i == h.i && o.end > h.end) || h.cue.Mode == graph.Supply && o.cue.Mode != graph.Supply {
			return true
		}
	}
	return false
}

// brings reports whether a name that begins at token i is among those of a hit.
func (h *hit) brings(i int) bool {
	for _, t := range h.found {
		if t.from == i {
			return true
		}
	}
	return false
}

func unitsOf(found []target) []*unit {
	out := make([]*unit, len(found))
	for i, t := range found {
		out[i] = t.unit
	}
	return out
}

// take records the edges of a hit.
func (r *reader) take(b *block, toks []token, h *hit, s *section) {
	if h.each {
		r.takeEach(b, toks, h, s)
		return
	}
	if h.cue.Reports == "down" && among(h.speaks, unitsOf(h.found)) != nil {
		return // "si compone di tre Servizi e di un ufficio": not of the Servizi
	}
	if r.takeClasses(b, toks, h, s) {
		return
	}
	last := h.found[len(h.found)-1].to
	for k, t := range h.found {
		c := h.cue
		if !c.admits(r, t.unit) || r.noPartner(toks, h, t) {
			continue
		}
		begin := h.i
		if last-h.i > quoteWords && t.to-h.i > quoteWords {
			begin = t.to - quoteWords
		}
		if r.trace != nil {
			r.traceTarget(b, toks, h, k)
		}
		r.otherName(b, toks, t)
		cit := r.lx.judged(r.cite(b.text, toks, begin, max(min(max(last, h.end), begin+quoteWords), t.to), s.title), r.signsOf(b, toks, h, k, s))
		for _, u := range h.speaks {
			r.record(u, t.unit, c, cit)
		}
	}
}

// admits reports whether a cue may bring in a unit, by what kind of unit it is.
func (c *cue) admits(r *reader, u *unit) bool {
	switch {
	case c.Inside && u.kind == graph.KindExternal, c.Bodies && u.public, c.Except != "" && u.kind == c.Except:
		return false
	}
	return c.kinds == nil || c.kinds[u.kind] || c.kinds[graph.KindGroup] && u.plural && r.standing(u)
}

// noPartner reports whether a unit that a cue brings in is no other than those that act, or
// the whole of which they are part.
func (r *reader) noPartner(toks []token, h *hit, t target) bool {
	switch h.cue.Reports {
	case "up":
		// "è diretto da un Direttore": its own head; "fanno parte del Settore X anche l'Officina e il Nucleo Y"
		if r.runsOwn(h, t.unit) {
			return true
		}
		return h.cue.Prep == "da" && t.unit.kind == graph.KindOrgan && t.from > 0 && indefinite(toks[t.from-1].norm) || slices.Contains(h.speaks, t.unit)
	case "down":
		// "coordina le attività del Ministero"
		return t.unit == r.own && r.own != nil && len(h.speaks) > 0 && h.speaks[0].kind != graph.KindExternal && h.speaks[0].kind != graph.KindInstitution
	}
	return false
}

// otherName keeps how a text calls a body outside where that is more or less than its name:
// "ISTAT", "Corpo della Guardia di finanza".
func (r *reader) otherName(b *block, toks []token, t target) {
	if t.unit.kind != graph.KindExternal {
		return
	}
	called := b.text.s[toks[t.from].start:toks[t.to-1].end]
	if t.to == t.from+1 && acronym(called) && lettersOnly(b.text.s, toks[t.from]) {
		r.reg.alias(t.unit, called)
	}
	said, full := stemsOf(r.lx, toks[t.from:t.to]), t.unit.full
	if !t.unit.public && len(said) > len(full) && said[len(said)-1] == full[len(full)-1] && kindAt(r.lx, toks, t.from) != nil {
		r.reg.alias(t.unit, called)
	}
}

func (r *reader) record(from, to *unit, c *cue, cit graph.Citation) {
	switch c.Reports {
	case "up":
		r.edge(from, to, graph.Edge{Type: graph.ReportsTo, Basis: graph.Stated}, cit)
	case "down":
		if from.plural && r.standing(from) {
			r.edge(to, from, graph.Edge{Type: graph.BelongsTo}, cit)
			from.members++
			r.heirs = append(r.heirs, heir{to, from, []graph.Citation{cit}})
			return
		}
		if to.kind != graph.KindExternal && !(to.plural && len(to.full) == 1 && !to.declared && !to.spoken) && !(c.membership() && (from.kind == graph.KindOrgan || from.kind == graph.KindCommittee)) {
			r.edge(to, from, graph.Edge{Type: graph.ReportsTo, Basis: graph.Stated}, cit)
		}
	default:
		r.noteChannel(from, to, c)
		r.edge(from, to, graph.Edge{Type: graph.CollaboratesWith, Mode: c.Mode}, cit)
	}
}
