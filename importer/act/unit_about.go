package act

import "raccordo/graph"

// about returns the unit whose duties a heading announces: "Funzioni del Servizio
// X", "Organizzazione e compiti della Direzione Y".
func (d *declarer) about(b *block) []*unit {
	toks := b.toks
	i := d.aboutWhom(toks)
	if i >= len(toks) {
		return nil
	}
	k := kindAt(d.r.lx, toks, i)
	if k != nil && (k.plural || k.entry.Kind == graph.KindInstitution || i+len(k.entry.one) == len(toks) && !k.entry.Alone) {
		return nil
	}
	end, both := d.aboutTo(b, toks, i, k)
	if end < 0 {
		return both
	}
	name := tidyName(b.text.s[toks[i].start:toks[end-1].end])
	if k != nil && !k.plural && end == i+len(k.entry.one) {
		if u := d.onlyBody(k.entry); u != nil {
			return []*unit{u}
		}
	}
	if k == nil {
		if u := d.r.reg.known(d.r.reg.partsOf(tokenize(text{s: name}))); u != nil {
			return []*unit{u}
		}
		if h, n := headAt(d.r.lx, toks, i); h == nil || h.plural || i+n != end || n > 1 {
			return nil
		}
		u := d.r.reg.add(name, 2) // "Funzioni del Prefetto"
		if u != nil {
			u.declared = true
			u.cites = append(u.cites, d.r.citeBlock(b))
			return []*unit{u}
		}
		return nil
	}
	u := d.name(name, 2)
	if u == nil {
		return nil
	}
	if len(u.cites) == 0 {
		u.cites = append(u.cites, d.r.citeBlock(b))
	}
	return []*unit{u}
}

// aboutWhom returns where the name stands of whom a heading announces the duties, or the
// number of its tokens where it announces none.
func (d *declarer) aboutWhom(toks []token) int {
	i := 0
	if len(toks) > 0 && article(toks[0].norm) {
		i++
	}
	for i < len(toks) {
		if !d.r.lx.aboutNoun[toks[i].norm] {
			return len(toks)
		}
		i++
		for i < len(toks) && (toks[i].norm == "e" || toks[i].norm == "ed" || toks[i].norm == "," || adjective(toks[i].norm) && preposition(toks[i].norm) == "" && !d.r.lx.aboutNoun[toks[i].norm]) {
			i++
		}
		if i < len(toks) && preposition(toks[i].norm) == "di" {
			return i + 1
		}
	}
	return len(toks)
}

// aboutTo returns where the name at i ends, or -1 with the bodies that the heading has
// instead of one: "Attribuzioni del consiglio e della giunta esecutiva", or none where it
// has several that are not told apart.
func (d *declarer) aboutTo(b *block, toks []token, i int, k *kindMatch) (int, []*unit) {
	for j := i + 1; j < len(toks); j++ {
		n := toks[j].norm
		if (n == "e" || n == "ed") && j+1 < len(toks) {
			next := j + 1
			if preposition(toks[next].norm) == "di" {
				next++
			}
			m := kindAt(d.r.lx, toks, next)
			if next > j+1 && m != nil && k != nil && twoBodies(k, m) {
				if us := d.both(b, toks, i, j, next); us != nil {
					return -1, us
				}
			}
			if m != nil && (m.plural || k != nil && j == i+len(k.entry.one)) {
				return -1, nil
			}
		}
		if n == "in" || n == "(" || n == "nell" && (j > i+1 || k == nil) && nextWord(toks, j) == "ambito" || n == ":" || n == "." || dash(n) && toks[j].start > toks[j-1].end {
			return j, nil
		}
	}
	return len(toks), nil
}
