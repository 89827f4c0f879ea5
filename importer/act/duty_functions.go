package act

import (
	"strings"

	"raccordo/graph"
)

// duty is one function of one unit while it is being read.
type duty struct {
	unit  *unit
	text  string // with its lead-in
	own   string // without it
	cites []graph.Citation
	id    graph.FunctionID
}

// readDuties finds the functions of the act.
func (r *reader) readDuties() {
	known := map[string]*duty{}
	for i, b := range r.blocks {
		s := r.sections[i]
		if s.recital || b.kind != paragraph && b.kind != item || b.note {
			continue
		}
		if b.lists != nil {
			r.listedDuty(b, s, known)
			continue
		}
		if r.repeals(b.toks) {
			continue
		}
		switch {
		case b.kind == item:
			r.itemDuty(b, s, known)
		case i > 0 && r.blocks[i-1] == s.heading && len(s.units) == 1 && onlyNumbered(s.heading) && b.toks[0].capital && !endsSentence(b.text.s) && r.verbFree(b.toks):
			// its name
		case i > 0 && r.blocks[i-1] == s.heading && len(s.units) == 1 && r.subjects(b):
			r.addDuty(b, 0, len(b.toks), s, s.units, "", known)
		default:
			r.paragraphDuty(b, s, known)
		}
	}
}

// onlyNumbered reports whether a heading gives a unit no more than a number: its
// name stands on the next line.
func onlyNumbered(b *block) bool {
	return len(b.toks) == 2 && ordinal(b.toks[1])
}

// subjects reports whether a paragraph only lists what the unit above it deals
// with: "bilanci, rapporti con il revisore" under "Ufficio ragioneria".
func (r *reader) subjects(b *block) bool {
	if b.label != "" || b.leads || b.field != "" || len(b.toks) < 2 || !b.toks[0].word || r.lx.function[b.toks[0].norm] {
		return false
	}
	parts := 1
	for i, t := range b.toks {
		switch {
		case t.norm == "," || t.norm == ";":
			parts++
		case t.norm == ":" && i+1 == len(b.toks) || t.word && t.norm[0] <= '9':
			return false
		}
	}
	return r.verbFree(b.toks) && (!b.toks[0].capital || parts > 2)
}

// paragraphDuty reads the duties of a paragraph.
func (r *reader) paragraphDuty(b *block, s *section, known map[string]*duty) {
	end := len(b.toks)
	skip := 0
	if first := b.sentences; b.named != nil && !b.leads && len(first) > 0 && r.verbFree(b.toks[b.after:first[0].to]) && !r.states(b, &first[0]) {
		to := first[0].to
		if to < len(b.toks) && b.toks[to].norm == "." {
			to++
		}
		r.addDuty(b, b.after, to, s, b.named, "", known)
		skip = 1
	}
	if b.leads || strings.HasSuffix(b.text.s, ":") {
		b.oneDuty = r.endsIn(b, r.lx.oneDuty)
		last := len(b.sentences) - 1
		b.barren = last < 0 && b.named == nil || last >= 0 && !r.states(b, &b.sentences[last]) || r.endsIn(b, r.lx.unlisted) || r.lx.membersFollow(b)
		b.barren = b.barren && !b.led || r.fixesBelow(b)
		if b.oneDuty {
			b.barren = true
			r.addDuty(b, 0, end, s, b.speaks, "", known)
			return
		}
		if last < 0 || b.handed || !r.ownDuty(b, &b.sentences[last]) {
			if last < 1 {
				return
			}
			end = b.sentences[last].from
		}
	}
	from := -1
	var who []*unit
	flush := func(to int) {
		if from >= 0 {
			r.addDuty(b, from, to, s, who, "", known)
		}
		from = -1
	}
	for k := skip; k < len(b.sentences); k++ {
		x := &b.sentences[k]
		if x.from >= end {
			break
		}
		if from >= 0 && sameUnits(who, x.speaks) && len(x.subject) == 0 {
			r.relativeDuty(b, x, s, true, known)
			continue
		}
		flush(x.from)
		states := r.states(b, x)
		if states {
			from, who = x.from, x.speaks
		}
		r.relativeDuty(b, x, s, states, known)
	}
	flush(end)
}

func sameUnits(a, b []*unit) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func (r *reader) endsIn(b *block, ps phraseList) bool {
	n := len(b.toks)
	for _, same := range ps {
		for _, p := range same {
			if i := n - 1 - len(p); i >= 0 && onePhraseAt(b.toks, i, p) == n-1 {
				return true
			}
		}
	}
	return false
}

// itemDuty reads an item of a list.
func (r *reader) itemDuty(b *block, s *section, known map[string]*duty) {
	who := b.speaks
	if b.named != nil {
		r.addDuty(b, b.after, len(b.toks), s, b.named, "", known)
		return
	}
	if r.clauseDuty(b, s, known) {
		return
	}
	lead := ""
	if l := b.lead; l != nil {
		if l.oneDuty {
			r.extend(l, b, known)
			b.oneDuty = true
			return
		}
		if r.availsBelow(l, b) || l.kind == item && l.silent || l.kind == paragraph && (l.other || l.barren) {
			b.silent = true
			return
		}
		lead = leadText(l)
		if len(l.speaks) > 0 && r.unsaid(b) {
			who = l.speaks
		}
		if u := b.outer.unit(); u != nil && l != b.outer {
			who, lead = []*unit{u}, ""
		}
	} else if len(b.sentences) > 0 {
		if r.unsaid(b) && len(s.units) > 0 && (len(s.units) == 1 || s.common) {
			who = s.units
		} else if len(b.sentences[0].speaks) == 0 || r.dutyVerb(b.toks, &b.sentences[0]) < 0 && !b.nominal(r.lx) {
			b.silent = true
			return
		}
	}
	if len(who) == 0 && b.lead != nil && len(b.sentences) > 1 {
		who = b.sentences[0].speaks // "a) fissa le tariffe. Esse sono approvate dal Sindaco."
	}
	if len(who) == 0 {
		b.silent = true
		return
	}
	if b.leads && len(b.toks) < 7 && r.dutyVerb(b.toks, &b.sentences[0]) < 0 {
		return // "b) Contact Center:" only divides the list
	}
	r.addDuty(b, 0, len(b.toks), s, who, lead, known)
	r.relativesOf(b, s, who, known)
}

// relativesOf reads what the relative clauses of an item say that others do than those
// whose duty it is: "b) nomina il direttore, al quale è affidata la gestione".
func (r *reader) relativesOf(b *block, s *section, who []*unit, known map[string]*duty) {
	for k := range b.sentences {
		x := b.sentences[k]
		if len(x.speaks) == 0 {
			x.speaks = who
		}
		r.relativeDuty(b, &x, s, true, known)
	}
}

// unsaid reports whether an item has no verb that a unit named in it could act by:
// "Segreteria del Direttore, programmazione delle attività" names a duty.
func (r *reader) unsaid(b *block) bool {
	return b.nominal(r.lx) && b.lists == nil && r.verbFree(b.toks)
}

// verbFree reports whether no verb in the third person stands among words.
func (r *reader) verbFree(toks []token) bool {
	within := false // a relative clause
	for i, t := range toks {
		switch n := t.norm; {
		case n == "che" || n == "cui" || n == "quale" || n == "quali":
			within = true
		case n == "," || n == ";":
			within = false
		case !within && r.finite(toks, i) && (i == 0 || !article(toks[i-1].norm) && preposition(toks[i-1].norm) == ""):
			return false
		}
	}
	return true
}

// nominal reports whether an item opens with a noun: "gestione dei contratti".
func (b *block) nominal(lx *lexicon) bool {
	return len(b.toks) > 0 && !lx.function[b.toks[0].norm]
}

func dutyKey(u *unit, s string) string { return u.name + "\x00" + s }

// addDuty records a duty of each of the units, once for the same words.
func (r *reader) addDuty(b *block, from, to int, s *section, who []*unit, lead string, known map[string]*duty) {
	if from >= to {
		return // "cui spetta" and nothing behind it
	}
	for _, part := range r.splitDuties(b, from, to) {
		own := strings.TrimRight(b.text.s[b.toks[part[0]].start:b.toks[part[1]-1].end], " ;:")
		if own == "" || r.lx.omitted[foldWord(strings.Trim(own, " .()[]…"))] {
			continue
		}
		whole := own
		if lead != "" {
			whole = lead + " " + own
		}
		c := r.cite(b.text, b.toks, part[0], part[1], s.title)
		c.Last = max(c.Last, r.lineOf(b.text.source(b.toks[part[1]-1].end-1)))
		for _, u := range who {
			u = u.real()
			if len(u.cites) == 0 {
				u.cites = append(u.cites, certain(c))
			}
			u.used = true
			k := dutyKey(u, whole)
			if d := known[k]; d != nil {
				d.cites = append(d.cites, c)
				continue
			}
			d := &duty{unit: u, text: whole, own: own, cites: []graph.Citation{c}}
			known[k] = d
			r.duties = append(r.duties, d)
		}
	}
}

// another reports whether a verb or the name of an action stands at i, an article
// or a preposition aside.
func (r *reader) another(toks []token, i int) bool {
	if i+1 < len(toks) && (article(toks[i].norm) || preposition(toks[i].norm) == "a") {
		return r.lx.action(toks[i+1].norm) && !toks[i+1].capital
	}
	return r.lx.verbs[toks[i].norm] || r.lx.action(toks[i].norm)
}

// splitDuties cuts a paragraph where a semicolon is followed by another verb or the
// name of another action.
func (r *reader) splitDuties(b *block, from, to int) [][2]int {
	var out [][2]int
	listed := b.field == dutyField || b.named != nil && r.verbFree(b.toks[from:to])
	below := r.listedBelow(b.toks, from, to)
	for i := from; i+1 < to; i++ {
		if b.toks[i].norm == ";" && i > from && (listed || i > below || r.another(b.toks[:to], i+1)) {
			out = append(out, [2]int{from, i})
			from = i + 1
		}
	}
	return append(out, [2]int{from, to})
}

// listedBelow returns the colon behind which a sentence lists what a unit does, or to:
// "svolge le seguenti attività: polizia idraulica; vincolo idrogeologico".
func (r *reader) listedBelow(toks []token, from, to int) int {
	charge := false
	for i := from; i+1 < to; i++ {
		switch n := toks[i].norm; {
		case r.lx.charge[n] || r.lx.dutyNoun[n]:
			charge = true
		case n == ":":
			if charge && r.verbFree(toks[i+1:to]) {
				return i
			}
			return to
		}
	}
	return to
}
