package act

import (
	"strings"

	"raccordo/graph"
)

// subordinated reads a heading or a cell that gathers units by whom they answer to
// and names no unit: "Strutture alle dirette dipendenze del Presidente", "Uffici in
// staff al Direttore", "STAFF DIREZIONE GENERALE". It returns the part that names
// the superior.
func (r *reader) subordinated(t text) (text, bool) {
	toks := tokenize(t)
	if len(toks) > 1 && article(toks[0].norm) {
		toks = toks[1:]
	}
	if len(toks) < 2 {
		return text{}, false
	}
	if toks[0].norm == "staff" {
		at := 1
		if p := preposition(toks[1].norm); p == "di" || p == "a" {
			at = 2
		}
		if r.superiorAt(toks, at) {
			return t.sub(int(toks[at].start), len(t.s)), true
		}
		return text{}, false
	}
	k := kindAt(r.lx, toks, 0)
	if k == nil || !k.plural && k.entry.One != k.entry.Many {
		return text{}, false
	}
	for i := len(k.entry.many); i < len(toks) && i < 6; i++ {
		if q := phraseAt(toks, i, r.lx.answerTo); q > i && r.superiorAt(toks, q) {
			return t.sub(int(toks[q].start), len(t.s)), true
		}
	}
	return text{}, false
}

// superiorAt reports whether an organ, an office or its head is named at i.
func (r *reader) superiorAt(toks []token, i int) bool {
	return i < len(toks) && (kindAt(r.lx, toks, i) != nil || r.lx.role[toks[i].norm])
}

// staffHead is a heading or a cell that puts what stands under it below a unit that
// it names.
type staffHead struct {
	by    text
	block *block
	depth int // of the heading
}

// answering is a unit that stands under such a heading, with where.
type answering struct {
	unit *unit
	by   *staffHead
	cite graph.Citation
}

// answer puts units under the superior that the heading above them names.
func (d *declarer) answer(units []*unit, by *staffHead, b *block) {
	if by == nil {
		return
	}
	for _, u := range units {
		d.r.underStaff = append(d.r.underStaff, answering{u, by, d.r.citeBlock(b)})
	}
}

// organOf makes the organs known that a heading names as superiors.
func (r *reader) organOf(by text, b *block) {
	toks := tokenize(by)
	for i := 0; i < len(toks); i++ {
		k := kindAt(r.lx, toks, i)
		if k == nil || k.plural || k.entry.Kind != graph.KindOrgan || !k.entry.Alone {
			continue
		}
		end := r.phraseEnd(toks, i+len(k.entry.one), true)
		name := by.s[toks[i].start:toks[end-1].end]
		if strings.ToUpper(name) == name {
			name = r.lower(name)
		}
		if u := r.reg.add(tidyName(upperFirst(name)), 1); u != nil && len(u.cites) == 0 {
			u.cites, u.declared = append(u.cites, r.citeBlock(b)), true
		}
		i = end
	}
}

// maxTopRank is the rank of the lowest units that stand on their own below the organs.
const maxTopRank = 3

// staffing keeps a heading that names a superior for what stands under it, and
// forgets it at the next that does not stand below.
func (d *declarer) staffing(b *block) bool {
	if by, ok := d.r.subordinated(b.text); ok {
		d.r.organOf(by, b)
		d.staff = &staffHead{by, b, b.depth}
		d.above, d.scopes = nil, nil
		return true
	}
	k := kindAt(d.r.lx, b.toks, 0)
	if d.staff != nil && b.depth <= d.staff.depth && !(b.depth == d.staff.depth && b.depth >= 7 && b.label == "" && k != nil && !k.plural && k.entry.Rank > maxTopRank && !d.topNouns[k.entry]) {
		d.staff = nil
	}
	if d.staff == nil && k != nil {
		if d.topNouns == nil {
			d.topNouns = map[*kindEntry]bool{}
		}
		d.topNouns[k.entry] = true
	}
	return false
}

// relateStaff puts the units of a heading under the superior that it names.
func (r *reader) relateStaff() {
	for _, a := range r.underStaff {
		toks := tokenize(a.by.by)
		b := &block{text: a.by.by, toks: toks, first: a.by.block.first, last: a.by.block.last}
		for _, t := range r.targets(b, toks, 0, "none", nil) {
			if a.unit.kind == graph.KindOrgan && !deputy(a.unit) {
				continue
			}
			e := graph.Edge{Type: graph.ReportsTo, Basis: graph.Structural}
			r.edge(a.unit, t.unit, e, r.cite(b.text, toks, 0, len(toks), ""))
			r.edge(a.unit, t.unit, e, a.cite)
		}
	}
}

// maxLeadName is how many words the superior at the end of a lead-in can have.
const maxLeadName = 26

// leadSuperior returns whom the last words of a lead-in put its items under: "si
// compone dei seguenti uffici, tutti dipendenti dal Direttore:".
func (r *reader) leadSuperior(lead *block) []*unit {
	end := len(lead.toks) - 1
	if end < 3 || lead.toks[end].norm != ":" {
		return nil
	}
	for i := end - 2; i > 0 && end-i < maxLeadName; i-- {
		q := phraseAt(lead.toks, i, r.lx.answerTo)
		if q == i {
			continue
		}
		if m := r.mentionAt(lead.toks, q, nil); m != nil && r.pastHolder(lead.toks, m.end) == end {
			return m.units
		}
		return nil
	}
	return nil
}

// superiorAside returns a name without what stands in parentheses at its end where that
// says whom the unit answers to: "Ufficio Guide (staff del Presidente)".
func (r *reader) superiorAside(t text) (name, by text) {
	open := strings.LastIndexByte(t.s, '(')
	if open < 2 || !strings.HasSuffix(strings.TrimRight(t.s, " .;"), ")") {
		return t, text{}
	}
	inner := t.sub(open+1, strings.LastIndexByte(t.s, ')'))
	toks := tokenize(inner)
	for i := 0; i < len(toks) && i < 2; i++ {
		q := phraseAt(toks, i, r.lx.answerTo)
		if q == i && toks[i].norm == "staff" && i+1 < len(toks) {
			if q = i + 1; preposition(toks[q].norm) != "" {
				q++
			}
		}
		if q == i && i == 0 && (len(toks[0].norm) > 2 && preposition(toks[0].norm) == "in" || toks[0].norm == "presso" && len(toks) > 1) {
			q = 1 // "Ufficio Guide (nel Servizio Montagna)", "(presso il Servizio Montagna)"
			if article(toks[1].norm) {
				q = 2
			}
		}
		if q > i && r.superiorAt(toks, q) {
			return t.sub(0, open), inner.sub(int(toks[q].start), len(inner.s))
		}
	}
	return t, text{}
}

// asideAt reports whether the parenthesis at token j says whom a unit answers to.
func (r *reader) asideAt(b *block, j int) bool {
	name, by := r.superiorAside(b.text)
	return by.s != "" && len(name.s) <= int(b.toks[j].start)
}
