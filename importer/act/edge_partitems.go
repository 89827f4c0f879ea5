package act

import "raccordo/graph"

// partItems reads the posts that a list says an office to be made of: "Dell'ufficio
// veterinario fanno parte: a) i veterinari condotti;".
func (r *reader) partItems() {
	for i, b := range r.blocks {
		if up, at := r.madeUpOf(b, r.sections[i].units); up != nil && b.lists == nil {
			m, _ := r.known(b.toks, at, nil)
			if m != nil && len(m.units) == 1 && m.units[0].kind != graph.KindExternal && !meets(m.units, []*unit{up}) {
				e := graph.Edge{Type: graph.ReportsTo, Basis: graph.Stated}
				r.edge(m.units[0], up, e, r.cite(b.lead.text, b.lead.toks, 0, len(b.lead.toks), r.sections[i].title))
				r.edge(m.units[0], up, e, r.cite(b.text, b.toks, 0, len(b.toks), r.sections[i].title))
			}
		}
	}
}

// madeUpOf returns the office of whose parts an item is one, and where its name begins.
func (r *reader) madeUpOf(b *block, own []*unit) (*unit, int) {
	if b.kind != item || b.lead == nil || len(b.toks) < 2 || !article(b.toks[0].norm) {
		return nil, 0
	}
	toks := b.lead.toks
	n := len(toks) - 1
	if n < 4 || toks[n].norm != ":" || toks[n-1].norm != "parte" || toks[n-2].norm != "fanno" && toks[n-2].norm != "fa" {
		return nil, 0
	}
	for k := n - 3; k > 0 && n-k < maxNameWords; k-- {
		if preposition(toks[k-1].norm) != "di" {
			continue
		}
		if m, _ := r.known(toks, k, own); m != nil && len(m.units) == 1 && pastAdverbs(toks, m.end) == n-2 {
			if u := m.units[0]; u.noun != nil && u.noun.Rank > 0 {
				return u, 1
			}
			return nil, 0
		}
	}
	return nil, 0
}
