package act

import "strings"

// nominalList makes items of the lines below the name of a unit that say with nouns what it
// deals with, one a line and without marks: "Tenuta dell'albo", "Gestione del protocollo".
func (c *cutter) nominalList(b *block) {
	o := c.open
	if o == nil || c.blank || !c.nominalLine(b) {
		return
	}
	first := o.kind == paragraph && len(c.out) > 0 && (c.out[len(c.out)-1].kind == title || c.out[len(c.out)-1].kind == heading) && c.nominalLine(o)
	if !first && !o.unmarked {
		return
	}
	before := o.parts[len(o.parts)-1].s
	if endsSentence(before) || c.breaksOff(before) {
		return
	}
	word := firstWord(b.parts[0].s)
	if !o.unmarked && !c.lx.action(word) && len(before)+1+len(word) > c.width {
		return
	}
	o.kind, o.label, o.unmarked = item, "-", true
	b.kind, b.label, b.unmarked = item, "-", true
}

// nominalLine reports whether a line says something without a verb and names no unit alone.
func (c *cutter) nominalLine(b *block) bool {
	if b.kind != paragraph || b.label != "" || b.note || b.field != "" || len(b.parts) != 1 {
		return false
	}
	t := b.parts[0]
	toks := tokenize(t)
	if len(toks) < 2 || !isUpperFirst(t.s) || c.lx.function[toks[0].norm] || c.lx.determiner[toks[0].norm] || c.speaks(t) {
		return false
	}
	for _, k := range toks {
		if k.norm == ":" || k.norm == ";" || k.norm == "." || k.norm == "è" || k.norm == "sono" {
			return false
		}
	}
	k := kindAt(c.lx, toks, 0)
	return k == nil || acts(c.lx, toks, 0, k)
}

// namedItem reports whether an item is the name of a unit alone, on a line that
// was not broken for width: what stands below says what the unit does.
func (c *cutter) namedItem(o *block) bool {
	if o.kind != item || len(o.parts) != 1 || len(o.parts[0].s) >= c.short || c.breaksOff(o.parts[0].s) || !c.names(o.parts[0]) {
		return false
	}
	return c.oneUnit(o.parts[0])
}

// labels reports whether a line opens with a label and a colon, or with the name
// of a unit and a colon.
func (c *cutter) labels(b *block) bool {
	if len(b.parts) != 1 || b.kind != paragraph {
		return false
	}
	s := b.parts[0].s
	i := strings.IndexByte(s, ':')
	if i < 0 || i > 120 || isLower(s) {
		return false
	}
	if c.lx.field(s[:i]) != "" {
		return true
	}
	toks := tokenize(text{s: s[:i]})
	if len(toks) < 2 || !toks[0].capital || kindAt(c.lx, toks, 0) == nil {
		return false
	}
	for k := range toks {
		if !toks[k].word || c.lx.verbAt(toks, k) && !toks[k].capital {
			return false
		}
	}
	return true
}
