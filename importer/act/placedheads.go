package act

import "raccordo/graph"

// placedHeads makes units of bodies whose noun is that of bodies outside where the act puts
// them into a unit of its own: "Nell'ambito del Segretariato opera l'Autorità nazionale per
// le dune".
func (r *reader) placedHeads() {
	for bi, b := range r.blocks {
		if b.kind != paragraph && b.kind != item || b.note || r.sections[bi].recital || phraseIn(b.toks, r.lx.repeals) {
			continue
		}
		for _, x := range sentencesOf(b.toks) {
			toks := b.toks[:x.to]
			up := phraseAt(toks, x.from, r.lx.places)
			if up == x.from || up == x.from+1 {
				continue
			}
			m := r.mentionAt(toks, up, r.sections[bi].units)
			if m == nil || len(m.units) != 1 || m.units[0].kind == graph.KindExternal || m.units[0].kind == graph.KindInstitution {
				continue
			}
			for _, v := range r.pastAsides(toks, r.skipComplement(toks, m.end)) {
				if q := phraseAt(toks, v, r.lx.placed); q > v {
					r.placedHead(b, toks, q)
					break
				}
			}
		}
	}
}

func (r *reader) placedHead(b *block, toks []token, i int) {
	if i+2 >= len(toks) || !article(toks[i].norm) || !toks[i+1].capital {
		return
	}
	h, n := headAt(r.lx, toks, i+1)
	k := kindAt(r.lx, toks, i+1)
	if h == nil || h.plural || k != nil && k.entry.Kind != graph.KindInstitution && n <= len(k.entry.one) {
		return
	}
	end := r.phraseEnd(toks, i+1+n, true)
	if end <= i+2 {
		return
	}
	u := r.reg.add(tidyName(b.text.s[toks[i+1].start:toks[end-1].end]), 1)
	if u == nil || u.kind == graph.KindExternal {
		return
	}
	if len(u.cites) == 0 {
		u.cites = append(u.cites, r.cite(b.text, toks, i+1, end, ""))
	}
	r.reg.learn(u, u.name)
}

// gradeAt reports whether what stands at i is a grade of the staff and no organ: "di grado
// non inferiore a Ministro plenipotenziario".
func gradeAt(toks []token, i int) bool {
	if i < 2 || preposition(toks[i-1].norm) != "a" && preposition(toks[i-1].norm) != "di" {
		return false
	}
	switch toks[i-2].norm {
	case "grado", "inferiore", "superiore", "qualifica", "rango", "equiparato", "equiparati":
		return true
	}
	return false
}
