package act

// whoseParts returns the unit of which a heading announces the parts and of which the
// text below speaks: "Direzioni del Dipartimento X" above "Il Dipartimento X si articola
// in".
func (d *declarer) whoseParts(b *block) []*unit {
	toks := b.toks
	parts := kindAt(d.r.lx, toks, 0)
	if parts == nil || !parts.plural || d.next == nil || d.next.kind != paragraph {
		return nil
	}
	i := len(parts.entry.many)
	for i < len(toks) && adjective(toks[i].norm) && preposition(toks[i].norm) == "" {
		i++
	}
	if i+2 >= len(toks) || preposition(toks[i].norm) != "di" {
		return nil
	}
	i++
	k := kindAt(d.r.lx, toks, i)
	if k == nil || k.plural || k.entry.Rank == 0 || k.entry == parts.entry || i+len(k.entry.one) == len(toks) {
		return nil
	}
	below := d.next.toks
	if len(below) < 3 || !article(below[0].norm) {
		return nil
	}
	if m := kindAt(d.r.lx, below, 1); m == nil || m.plural || m.entry != k.entry {
		return nil
	}
	u := d.name(tidyName(b.text.s[toks[i].start:]), 2)
	if u == nil {
		return nil
	}
	u.cites = append(u.cites, d.r.citeBlock(b))
	return []*unit{u}
}
