package act

import "raccordo/graph"

// attached reads a body that stands at another by its name alone: "l'ufficio centrale di
// ragioneria presso l'Istituto superiore", "il Consiglio giudiziario presso la corte di
// appello".
func (r *reader) attached(b *block, toks []token, x *sentence, s *section) {
	for i := x.from + 2; i+2 < x.to; i++ {
		if toks[i].norm != "presso" || toks[i-1].norm == "," || article(toks[i+1].norm) && whoseAt(toks, i+2) {
			continue
		}
		down := r.justBefore(toks, i, s.units)
		if len(down) != 1 || !attachable(down[0]) {
			continue
		}
		up, end := r.placeAfter(b, toks, i, s.units)
		if len(up) == 1 && !up[0].plural && !up[0].public && !meets(up, down) && (up[0].kind != graph.KindExternal || meets(down, x.subject)) {
			r.reports(b, down, up, i-1, end, s)
		}
	}
}

// attachable reports whether a unit is of a kind that stands at another.
func attachable(u *unit) bool {
	switch u.kind {
	case graph.KindInstitution, graph.KindExternal, graph.KindPost, graph.KindOrgan:
		return false
	}
	return !u.plural
}
