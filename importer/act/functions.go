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
		if s.recital || b.kind != paragraph && b.kind != item || b.lists != nil || b.note {
			continue
		}
		if phrase := phraseIn(b.toks, r.lx.repeals); phrase {
			continue
		}
		if b.kind == item {
			r.itemDuty(b, s, known)
		} else {
			r.paragraphDuty(b, s, known)
		}
	}
}

func phraseIn(toks []token, ps [][]string) bool {
	for i := range toks {
		if phraseAt(toks, i, ps) > i {
			return true
		}
	}
	return false
}

// paragraphDuty reads the duties of a paragraph.
func (r *reader) paragraphDuty(b *block, s *section, known map[string]*duty) {
	end := len(b.toks)
	if b.leads || strings.HasSuffix(b.text.s, ":") {
		b.oneDuty = r.endsIn(b, r.lx.oneDuty)
		last := len(b.sentences) - 1
		b.barren = last < 0 || !r.states(b, &b.sentences[last])
		if b.oneDuty {
			b.barren = true
			r.addDuty(b, 0, end, s, b.speaks, "", known)
			return
		}
		if last < 0 || !r.ownDuty(b, &b.sentences[last]) {
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
	for k := range b.sentences {
		x := &b.sentences[k]
		if x.from >= end {
			break
		}
		if from >= 0 && sameUnits(who, x.speaks) && len(x.subject) == 0 {
			continue
		}
		flush(x.from)
		if r.states(b, x) {
			from, who = x.from, x.speaks
			continue
		}
		r.relativeDuty(b, x, s, known)
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

// states reports whether a sentence states a duty of the units it speaks of.
func (r *reader) states(b *block, x *sentence) bool {
	if len(x.speaks) == 0 {
		return false
	}
	return r.dutyVerb(b.toks[:x.to], x) >= 0 || b.label == "" && x.from == 0 && r.verbless(b.toks[:x.to])
}

// verbless reports whether a lead-in only says where its items hold.
func (r *reader) verbless(toks []token) bool {
	if toks[len(toks)-1].norm != ":" {
		return false
	}
	for i := range toks {
		if r.finite(toks, i) && !adjective(toks[i].norm) && (i == 0 || !article(toks[i-1].norm) && preposition(toks[i-1].norm) == "") {
			return false
		}
	}
	return true
}

// entrusted opens the duty of a body that the sentence sets up.
var entrusted = [][]string{{"con", "la", "funzione", "di"}, {"con", "il", "compito", "di"}, {"con", "funzioni", "di"}, {"con", "compiti", "di"}}

// dutyVerb returns the token of the verb that makes a sentence a duty, or -1.
func (r *reader) dutyVerb(toks []token, x *sentence) int {
	for i := max(x.from, 0); i < len(toks); i++ {
		t := toks[i]
		if !t.word || i < x.verb && len(x.subject) > 0 && x.under == nil {
			continue
		}
		if i > x.from && (article(toks[i-1].norm) || preposition(toks[i-1].norm) != "") {
			continue
		}
		if len(x.subject) > 0 && phraseAt(toks, i, entrusted) > i {
			return i
		}
		switch t.norm {
		case "è", "sono":
			if n := nextWord(toks, i); n == "responsabile" || n == "responsabili" || n == "preposto" || n == "preposta" || n == "preposti" || n == "preposte" || n == "competente" || n == "competenti" || n == "l" && len(x.subject) > 0 {
				return i
			}
			if len(x.subject) > 0 && x.under == nil || i == x.from {
				return -1
			}
			continue
		case "puo", "possono", "deve", "devono":
			n := nextWord(toks, i)
			if n == "essere" || n == "nominare" || n == "avvalersi" || n == "conferire" {
				return -1
			}
			return i
		case "dipende", "dipendono", "opera", "operano":
			if r.operates(toks, i) {
				return i
			}
			return -1
		case "concorre", "concorrono", "spetta", "compete":
			return i
		}
		if r.lx.verbs[t.norm] && !(i == x.from && !t.capital && adjective(t.norm) && !r.lx.verbs[t.norm]) {
			return i
		}
		if i == x.from && t.capital && looksLikeVerb(toks, i) {
			return i
		}
	}
	return -1
}

// operates tells "Opera in stretta relazione con" from "opera presso".
func (r *reader) operates(toks []token, i int) bool {
	return nextWord(toks, i) == "in" && toks[i].norm != "dipende" && toks[i].norm != "dipendono"
}

func nextWord(toks []token, i int) string {
	if i+1 < len(toks) {
		return toks[i+1].norm
	}
	return ""
}

// looksLikeVerb reports whether a word that opens a sentence has the form of a
// third person and what follows fits.
func looksLikeVerb(toks []token, i int) bool {
	n := toks[i].norm
	if len(n) < 4 || i+1 >= len(toks) {
		return false
	}
	last := n[len(n)-1]
	if last != 'a' && last != 'e' && !strings.HasSuffix(n, "ano") && !strings.HasSuffix(n, "ono") {
		return false
	}
	next := toks[i+1].norm
	p := preposition(next)
	return article(next) || p == "a" || p == "in" || p == "con" || adverb(toks, i+1)
}

const dutyWords = 3

// ownDuty reports whether a lead-in states a duty of its own: words of substance
// follow its verb.
func (r *reader) ownDuty(b *block, x *sentence) bool {
	toks := b.toks[:x.to]
	v := r.dutyVerb(toks, x)
	if v < 0 {
		return false
	}
	n, skip := 0, false
	for i := v + 1; i < len(toks); i++ {
		t := toks[i]
		switch {
		case t.norm == ",":
			skip = !skip && i+1 < len(toks) && (preposition(toks[i+1].norm) != "" || toks[i+1].norm == "anche" || toks[i+1].norm == "sulla" || toks[i+1].norm == "tenuto" || r.lx.gerunds[toks[i+1].norm] || toks[i+1].norm == "d")
		case t.norm == ";":
			return true
		case !t.word || skip || r.lx.function[t.norm] || r.lx.emptyStem[t.stem] || r.lx.determiner[t.norm] || preposition(t.norm) != "":
		default:
			n++
		}
	}
	return n >= dutyWords
}

func (r *reader) endsIn(b *block, ps [][]string) bool {
	n := len(b.toks)
	for _, p := range ps {
		if i := n - 1 - len(p); i >= 0 && onePhraseAt(b.toks, i, p) == n-1 {
			return true
		}
	}
	return false
}

// itemDuty reads an item of a list.
func (r *reader) itemDuty(b *block, s *section, known map[string]*duty) {
	who := b.speaks
	lead := ""
	if l := b.lead; l != nil {
		if l.oneDuty {
			r.extend(l, b, known)
			b.oneDuty = true
			return
		}
		if l.kind == item && l.silent || l.kind == paragraph && (l.other || l.barren) {
			b.silent = true
			return
		}
		lead = leadText(l)
	} else if len(b.sentences) > 0 {
		if len(b.sentences[0].speaks) == 0 || r.dutyVerb(b.toks, &b.sentences[0]) < 0 && !b.nominal(r.lx) {
			b.silent = true
			return
		}
	}
	if len(who) == 0 {
		b.silent = true
		return
	}
	if b.leads && len(b.toks) < 7 && r.dutyVerb(b.toks, &b.sentences[0]) < 0 {
		return // "b) Contact Center:" only divides the list
	}
	r.addDuty(b, 0, len(b.toks), s, who, lead, known)
}

// nominal reports whether an item opens with a noun: "gestione dei contratti".
func (b *block) nominal(lx *lexicon) bool {
	return len(b.toks) > 2 && !lx.function[b.toks[0].norm]
}

// A lead-in is repeated in the text of each of its items up to maxLead bytes; a
// duty that runs over a whole list grows to maxText.
const (
	maxLead = 400
	maxText = 4000
)

// leadText returns the last sentence of a lead-in without its colon.
func leadText(l *block) string {
	from := 0
	if n := len(l.sentences); n > 0 {
		from = l.toks[l.sentences[n-1].from].start
	}
	out := strings.TrimRight(l.text.s[from:], ": ")
	if i := strings.LastIndexByte(out[:min(len(out), maxLead)], ' '); len(out) > maxLead && i > 0 {
		out = out[:i] + " …"
	}
	if l.kind == item && l.lead != nil && l.lead.kind == paragraph {
		return leadText(l.lead) + " " + out
	}
	return out
}

// extend makes an item part of the one duty that its lead-in states.
func (r *reader) extend(lead, b *block, known map[string]*duty) {
	for _, u := range lead.speaks {
		d := known[dutyKey(u.real(), strings.TrimRight(lead.text.s, " ;:"))]
		if d == nil {
			continue
		}
		for i := range d.cites {
			if d.cites[i].First == lead.first {
				d.cites[i].Last = max(d.cites[i].Last, b.last)
			}
		}
		if len(d.text) < maxText {
			d.text += " " + strings.TrimRight(b.text.s, " ;.")
		}
	}
}

func dutyKey(u *unit, s string) string { return u.name + "\x00" + s }

// addDuty records a duty of each of the units, once for the same words.
func (r *reader) addDuty(b *block, from, to int, s *section, who []*unit, lead string, known map[string]*duty) {
	for _, part := range r.splitDuties(b, from, to) {
		own := strings.TrimRight(b.text.s[b.toks[part[0]].start:b.toks[part[1]-1].end], " ;:")
		if own == "" {
			continue
		}
		whole := own
		if lead != "" {
			whole = lead + " " + own
		}
		c := r.cite(b.text, b.toks, part[0], part[1], s.title)
		c.Last = max(c.Last, r.lineOf(b.text.off[b.toks[part[1]-1].end-1]))
		for _, u := range who {
			u = u.real()
			if u.kind == graph.KindExternal {
				continue
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

// splitDuties cuts a paragraph where a semicolon is followed by another verb.
func (r *reader) splitDuties(b *block, from, to int) [][2]int {
	var out [][2]int
	for i := from; i+1 < to; i++ {
		if b.toks[i].norm == ";" && r.lx.verbs[b.toks[i+1].norm] && i > from {
			out = append(out, [2]int{from, i})
			from = i + 1
		}
	}
	return append(out, [2]int{from, to})
}

// relativeDuty reads the duty that a relative clause states of the unit before
// it: "può nominare un Portavoce, che cura i rapporti".
func (r *reader) relativeDuty(b *block, x *sentence, s *section, known map[string]*duty) {
	toks := b.toks[:x.to]
	for i := x.from; i < x.to; i++ {
		us := r.relative(b, toks, i, s.units)
		if us == nil {
			continue
		}
		for k := i + 1; k < x.to; k++ {
			if r.lx.verbs[toks[k].norm] && !article(toks[k-1].norm) && preposition(toks[k-1].norm) == "" {
				r.addDuty(b, i, x.to, s, us, "", known)
				return
			}
		}
	}
}
