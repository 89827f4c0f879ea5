package act

import "raccordo/graph"

// relateGenitive puts a unit whose name ends in that of a higher one under it: "Ufficio
// Gare della Direzione Acquisti".
func (r *reader) relateGenitive(u *unit) {
	if u.plural || u.noun == nil || u.kind == graph.KindExternal || u.kind == graph.KindOrgan || u.kind == graph.KindCommittee || u.noun.Rank == 0 || len(u.cites) == 0 || len(r.superior[u]) > 0 {
		return
	}
	toks := tokenize(text{s: u.name})
	for i := 2; i+1 < len(toks); i++ {
		if preposition(toks[i].norm) != "di" {
			continue
		}
		k := kindAt(r.lx, toks, i+1)
		if k == nil || k.plural || k.entry.Rank == 0 || k.entry.Rank >= u.noun.Rank || !toks[i+1].capital {
			continue
		}
		m := r.mentionAt(toks, i+1, nil)
		if m == nil || m.end != len(toks) || len(m.units) != 1 || m.units[0].real() == u || !m.units[0].real().declared {
			continue
		}
		r.edge(u, m.units[0], graph.Edge{Type: graph.ReportsTo, Basis: graph.Structural}, r.lx.judged(u.cites[0], []sign{byName}))
		return
	}
}

// answersByName puts a unit under the one that its name says, wherever it is named.
func (r *reader) answersByName(u, up *unit) {
	for _, c := range u.cites {
		r.edge(u, up, graph.Edge{Type: graph.ReportsTo, Basis: graph.Structural}, r.lx.judged(c, []sign{byName}))
	}
}

// belongsByName puts a unit into the class that has its noun.
func (r *reader) belongsByName(u, class *unit) {
	class.members++
	class.class = true
	r.edge(u, class, graph.Edge{Type: graph.BelongsTo}, r.lx.judged(u.cites[0], []sign{byName}))
}
