package act

import "raccordo/graph"

// charted returns the items of lists that nothing leads in and that are set in below one
// another, where each is no more than the name of a unit: an organisation chart as text.
func (r *reader) charted() map[*block]bool {
	out := map[*block]bool{}
	for _, b := range r.blocks {
		if b.kind == item && b.lead == nil && b.outer != nil && b.outer.lead == nil && r.nameAlone(b) && r.nameAlone(b.outer) {
			out[b], out[b.outer] = true, true
		}
	}
	return out
}

// nameAlone reports whether an item opens with the noun of a unit and has no verb.
func (r *reader) nameAlone(b *block) bool {
	k := kindAt(r.lx, b.toks, 0)
	if k == nil || k.plural || !b.toks[0].capital || len(b.toks) > 2*maxNameWords || k.entry.Rank == 0 && k.entry.Kind != graph.KindOrgan {
		return false
	}
	last := b.toks[len(b.toks)-1].norm
	return last != ":" && last != ";" && last != "." && r.verbFree(b.toks)
}
