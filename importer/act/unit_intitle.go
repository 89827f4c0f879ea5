package act

import "raccordo/graph"

// bodyOfTitle finds the unit of whose organisation the title speaks: where the act then says
// "la Commissione", it means that one. "Riordino della Commissione per le acque".
func (r *reader) bodyOfTitle() {
	for _, b := range r.blocks[:min(len(r.blocks), titleBlocks)] {
		if b.label != "" || len(b.toks) > maxScope || b.kind != heading && b.kind != title && b.kind != paragraph {
			return
		}
		for i := 1; i < len(b.toks); i++ {
			k := kindAt(r.lx, b.toks, i)
			if k == nil || k.plural || !b.toks[i].capital || preposition(b.toks[i-1].norm) != "di" || len(b.toks[i-1].norm) < 3 || k.entry.Kind == graph.KindInstitution {
				continue
			}
			if m, _ := r.known(b.toks, i, nil); m != nil && len(m.units) == 1 && m.units[0].noun == k.entry && m.units[0].kind != graph.KindExternal && len(m.units[0].full) > len(k.entry.stems) {
				r.inTitle = m.units[0]
				return
			}
		}
	}
}
