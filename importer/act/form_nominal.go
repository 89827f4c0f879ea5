package act

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
