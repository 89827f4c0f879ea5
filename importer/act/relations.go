package act

import (
	"strings"

	"raccordo/graph"
	"raccordo/importer/review"
)

// relate reads the relations of every block.
func (r *reader) relate() {
	for i, b := range r.blocks {
		s := r.sections[i]
		switch b.kind {
		case paragraph, item:
			if !s.recital {
				r.relateBlock(b, s)
			}
		}
	}
	r.relateHeadings()
	r.relateLists()
	r.relateOpenings()
	r.relateFields()
	r.inherit()
	r.relateClasses()
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
	b.sentences = r.atSemicolons(b.toks, sentencesOf(b.toks))
	if len(own) == 0 {
		own = s.spoken
	}
	if b.named != nil {
		speaks, b.sentences = b.named, after(b.sentences, b.after)
	} else if len(speaks) == 0 && b.lead == nil && r.goesOn(b.toks) {
		speaks = s.spoken
	}
	for k := range b.sentences {
		x := &b.sentences[k]
		if b.named == nil || k > 0 {
			r.findSubject(b.toks, x, own)
			r.findAgent(b.toks, x, own)
		} else {
			r.placeAt(b.toks[:x.to], x.from, x, b.named)
		}
		if len(s.units) == 0 && len(x.subject) == 1 && !x.subject[0].plural && !x.agent {
			own, s.spoken = x.subject, x.subject
		}
		switch {
		case x.agent && r.lists(b, x):
			speaks, b.other = x.subject, false
		case x.agent:
			b.other = true
		case len(x.subject) > 0:
			speaks = x.subject
			b.other = false
		case x.other && b.lead == nil:
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
		r.cuesOf(b, x, s)
	}
	b.speaks = speaks
	if b.other {
		b.speaks = nil
	}
	if us := r.leadsTo(b, own); us != nil {
		b.speaks, b.other, b.led = us, false, true
	}
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
	return len(toks) > 0 && r.lx.verbs[toks[0].norm]
}

// cuesOf reads the cues of one sentence.
func (r *reader) cuesOf(b *block, x *sentence, s *section) {
	toks := b.toks[:x.to]
	speaks := x.speaks
	if b.lists != nil {
		speaks = []*unit{b.lists}
	}
	hits := r.taken(b, toks, x, s)
	hushed, made, unread := -1, r.made, len(r.unread)
	r.silence = nil
	for i := x.from; i < x.to; i++ {
		t := toks[i]
		if !t.word {
			if t.norm == ";" {
				speaks = x.speaks
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
			hushed = clauseEnd(toks, i)
			continue
		}
		if end := phraseAt(toks, i, r.lx.mentions); end > i {
			hushed = clauseEnd(toks, end)
			continue
		}
		if u := r.relative(toks, i, s.units); u != nil {
			speaks = u
		} else if end := r.unknownThat(toks, i, s.units); end > i {
			hushed = end
			continue
		}
		hits = r.cuesAt(hits, b, toks, i, speaks, s)
	}
	for k := range hits {
		if !hits[k].shadowed(hits) {
			r.take(b, toks, &hits[k], s)
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

// hit is a cue with the units it brought in.
type hit struct {
	cue    *cue
	i, end int
	speaks []*unit
	found  []target
}

// shadowed reports whether another cue says the same with more words, or says
// what is supplied ("fornisce consulenza a": support).
func (h *hit) shadowed(hits []hit) bool {
	for k := range hits {
		o := &hits[k]
		if o == h || o.found[0].from != h.found[0].from || o.cue.Mode == "" || h.cue.Mode == "" {
			continue
		}
		if o.cue.Mode == h.cue.Mode && (o.i < h.i || o.i == h.i && o.end > h.end) || h.cue.Mode == graph.Supply && o.cue.Mode != graph.Supply {
			return true
		}
	}
	return false
}

// maxQuoted is how many words a name in quotation marks may have.
const maxQuoted = 12

func quoteEnd(toks []token, i int) int {
	for k := i + 1; k < len(toks) && k-i <= maxQuoted; k++ {
		if closesQuote(toks[k].norm) {
			return k
		}
	}
	return i
}

func clauseEnd(toks []token, i int) int {
	for i < len(toks) && toks[i].norm != "," && toks[i].norm != ";" && toks[i].norm != ")" {
		i++
	}
	return i
}

// relative returns the units that a relative clause at i speaks of: "un
// Portavoce, che cura".
func (r *reader) relative(toks []token, i int, own []*unit) []*unit {
	if toks[i].norm != "che" && !(i > 0 && whoAt(toks, i-1)) || i < 2 || i+1 >= len(toks) {
		return nil
	}
	if toks[i].norm != "che" {
		if r.finite(toks, i+1) {
			return r.justBefore(toks, i-1, own)
		}
		return nil
	}
	if !r.finite(toks, i+1) && toks[i+1].norm != "," {
		return nil
	}
	return r.justBefore(toks, i, own)
}

// whoAt reports whether "il quale" stands at i, in any of its forms.
func whoAt(toks []token, i int) bool {
	return article(toks[i].norm) && i+1 < len(toks) && (toks[i+1].norm == "quale" || toks[i+1].norm == "quali")
}

// justBefore returns the unit that is named right before token i or a comma.
func (r *reader) justBefore(toks []token, i int, own []*unit) []*unit {
	if i < 1 {
		return nil
	}
	end := i
	if toks[end-1].norm == "," {
		end--
	}
	for k := end - 1; k >= 0 && end-k < 14 && toks[k].word; k-- {
		if m, _ := r.known(toks, k, own); m != nil && m.end == end && len(m.units) == 1 && (k == 0 || article(toks[k-1].norm) || preposition(toks[k-1].norm) != "") {
			if r.longer(toks, k, end, own) {
				continue
			}
			return m.units
		}
	}
	return nil
}

// longer reports whether a name that begins before k ends with it.
func (r *reader) longer(toks []token, k, end int, own []*unit) bool {
	for j := k - 1; j >= 0 && k-j < 8 && toks[j].word; j-- {
		if m, _ := r.known(toks, j, own); m != nil && m.end == end {
			return true
		}
	}
	return false
}

// unknownThat returns the end of a clause that speaks of a unit that is not
// known: "le strutture che svolgono …".
func (r *reader) unknownThat(toks []token, i int, own []*unit) int {
	k := kindAt(r.lx, toks, i)
	if k == nil {
		return i
	}
	j := i + len(k.entry.one)
	if j+1 < len(toks) && toks[j].norm == "che" && r.finite(toks, j+1) {
		if m, _ := r.known(toks, i, own); m == nil {
			return clauseEnd(toks, j)
		}
	}
	return i
}

// cuesAt adds the cues that begin at token i.
func (r *reader) cuesAt(hits []hit, b *block, toks []token, i int, speaks []*unit, s *section) []hit {
	t := toks[i]
	seen := map[*cue]bool{}
	for _, first := range uniq(t.norm, t.stem) {
		for _, c := range r.lx.cues[first] {
			if seen[c] || !c.words[0].matches(t) {
				continue
			}
			seen[c] = true
			if end := r.match(c, toks, i); end > i {
				if h, ok := r.apply(b, toks, c, i, end, speaks, s); ok && len(hits) < maxHits {
					hits = append(hits, h)
				}
			}
		}
	}
	return hits
}

// maxHits is how many cues of one sentence are compared with each other.
const maxHits = 64

// match returns the end of a cue's words at i, or i.
func (r *reader) match(c *cue, toks []token, i int) int {
	p := i + 1
	for _, w := range c.words[1:] {
		found := false
		for skip := 0; skip < 3 && p+skip < len(toks) && toks[p+skip].word; skip++ {
			t := toks[p+skip]
			if w.matches(t) {
				p += skip + 1
				found = true
				break
			}
			if !adverb(toks, p+skip) && !adjective(t.norm) && !article(t.norm) && !r.lx.filler[t.norm] {
				break
			}
		}
		if !found {
			return i
		}
	}
	return p
}

// apply finds the units that a cue brings in.
func (r *reader) apply(b *block, toks []token, c *cue, i, end int, speaks []*unit, s *section) (hit, bool) {
	if len(c.open) > 0 && !precededBy(toks, i, c.open) {
		return hit{}, false
	}
	found := r.afterCue(b, toks, c, end, s.units)
	if c.Back {
		found = r.spokenBefore(b, i, s)
	}
	if r.trace != nil {
		r.traceCue(b, toks, c, i, found, speaks)
	}
	if len(found) == 0 {
		if h, ok := r.preposed(b, toks, c, i, end, speaks, s.units); ok {
			return h, true
		}
		if len(speaks) > 0 && !r.leaves(b, toks, c, end, speaks) {
			r.unknown(b, toks, c, i, end, speaks, s)
			r.silent(b, toks, c, i, end, speaks, s)
		}
		return hit{}, false
	}
	return hit{c, i, end, r.agent(toks, i, speaks, c, s.units), found}, true
}

// take records the edges of a hit.
func (r *reader) take(b *block, toks []token, h *hit, s *section) {
	last := h.found[len(h.found)-1].to
	for k, t := range h.found {
		c := h.cue
		if c.Inside && t.unit.kind == graph.KindExternal || c.kinds != nil && !c.kinds[t.unit.kind] || c.Bodies && t.unit.public || c.Except != "" && t.unit.kind == c.Except {
			continue
		}
		begin := h.i
		if last-h.i > quoteWords && t.to-h.i > quoteWords {
			begin = t.to - quoteWords
		}
		if r.trace != nil {
			r.traceTarget(b, toks, h, k)
		}
		if said := stemsOf(r.lx, toks[t.from:t.to]); t.unit.kind == graph.KindExternal && !t.unit.public && len(said) > len(t.unit.full) && said[len(said)-1] == t.unit.full[len(t.unit.full)-1] && kindAt(r.lx, toks, t.from) != nil {
			r.reg.alias(t.unit, b.text.s[toks[t.from].start:toks[t.to-1].end]) // "Corpo della Guardia di finanza"
		}
		cit := r.lx.judged(r.cite(b.text, toks, begin, max(min(last, begin+quoteWords), t.to), s.title), r.signsOf(b, toks, h, k, s))
		for _, u := range h.speaks {
			r.record(u, t.unit, c, cit)
		}
	}
}

// unknown notes a cue whose preposition brings in a name that no unit has.
func (r *reader) unknown(b *block, toks []token, c *cue, i, end int, speaks []*unit, s *section) {
	for k := end; k < len(toks) && k-end <= min(c.gap, 3) && toks[k].word; k++ {
		if preposition(toks[k].norm) != c.Prep && toks[k].norm != c.Prep {
			continue
		}
		j := r.skipDeterminers(toks, k+1)
		if j < len(toks) && (kindAt(r.lx, toks, j) != nil || r.lx.role[toks[j].norm] || r.lx.subjectNoun[toks[j].norm]) {
			if n := len(r.unread); n > 0 && r.unread[n-1].block == b && r.unread[n-1].name == j {
				return // a longer cue brings it in too
			}
			r.unread = append(r.unread, unmade{review.Mention, b, i, nameEnd(toks, j), j, c, speaks, s.title})
		}
		return
	}
}

// nameEnd returns the end of the words, at most afterCueWords, that may name
// something at i.
func nameEnd(toks []token, i int) int {
	j := i + 1
	for j < len(toks) && toks[j].word && j-i < afterCueWords {
		j++
	}
	return j
}

func precededBy(toks []token, i int, p []string) bool {
	for k := i - 1; k >= 0 && i-k < 5; k-- {
		if onePhraseAt(toks, k, p) > k {
			return true
		}
	}
	return false
}

// membership reports whether a cue says who sits in a body where that body is an
// organ: it has members, no parts.
func (c *cue) membership() bool {
	return c.Prep == "da" || c.Words == "si= compone=" || strings.HasPrefix(c.Words, "compren") || strings.HasPrefix(c.Words, "ricompren")
}

func (r *reader) record(from, to *unit, c *cue, cit graph.Citation) {
	switch c.Reports {
	case "up":
		r.edge(from, to, graph.Edge{Type: graph.ReportsTo, Basis: graph.Stated}, cit)
	case "down":
		if to.kind != graph.KindExternal && !(to.plural && len(to.full) == 1 && !to.declared) && !(c.membership() && (from.kind == graph.KindOrgan || from.kind == graph.KindCommittee)) {
			r.edge(to, from, graph.Edge{Type: graph.ReportsTo, Basis: graph.Stated}, cit)
		}
	default:
		r.edge(from, to, graph.Edge{Type: graph.CollaboratesWith, Mode: c.Mode}, cit)
	}
}
