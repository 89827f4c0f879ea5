package act

// nameThrough returns the end of the full name of a unit at i, or 0.
func (r *reader) nameThrough(toks []token, i int) int {
	k := kindAt(r.lx, toks, i)
	if k == nil || k.plural || i > 0 && !article(toks[i-1].norm) && preposition(toks[i-1].norm) == "" && toks[i-1].norm != "e" {
		return 0
	}
	end, units, _, _ := r.reg.walk(r.reg.root, toks, i, "")
	if len(units) != 1 || end < i+len(k.entry.one)+2 && len(k.entry.one) < 4 {
		return 0
	}
	return end
}

// outsideName drops the hits from n on that bring in nothing but what stands within
// the name that ends at end: "l'Ufficio per i rapporti con le Regioni" says of nobody
// that it works with the Regioni.
func outsideName(hits []hit, n, end int) []hit {
	kept := hits[:n]
	for _, h := range hits[n:] {
		if last := h.found[len(h.found)-1].to; h.i >= end || h.end > end || last > end && h.found[0].from <= end {
			kept = append(kept, h)
		}
	}
	return kept
}
