package act

// headGiven reads "La responsabilità dell'Ufficio X è affidata al Segretario generale":
// the unit answers to whom its direction is given.
func (r *reader) headGiven(b *block, toks []token, x *sentence, s *section) {
	i := x.from
	if i+3 >= len(toks) || !article(toks[i].norm) || !r.lx.duties.leading[toks[i+1].norm] || preposition(toks[i+2].norm) != "di" {
		return
	}
	m := r.mentionAt(toks, i+3, s.units)
	if m == nil {
		return
	}
	for _, v := range r.pastAsides(toks, r.skipComplement(toks, m.end)) {
		if v+2 >= len(toks) || toks[v].norm != "è" && toks[v].norm != "viene" || !r.lx.participles.given.of(toks[v+1].norm) {
			continue
		}
		for _, at := range r.pastAsides(toks, v+2) {
			if at+1 >= len(toks) {
				return
			}
			if p := preposition(toks[at].norm); p != "a" && p != "da" || len(toks[at].norm) < 2 {
				continue
			}
			if up := r.mentionAt(toks, at+1, s.units); up != nil && len(up.units) == 1 && !meets(up.units, m.units) {
				r.reports(b, m.units, up.units, i, up.end, s)
				return
			}
		}
		return
	}
}
