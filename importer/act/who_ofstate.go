package act

// ofState resolves the bare noun of an organ with "di Stato" to the unit of that noun, where
// the same words also close the name of another: "i Sottosegretari di Stato" are not the
// Segreterie dei Sottosegretari di Stato; nil where no unit has that noun.
func (r *reader) ofState(toks []token, i int, k *kindMatch) *mention {
	if k == nil {
		return nil
	}
	end := i + len(k.entry.one)
	if end+1 >= len(toks) || toks[end].norm != "di" || toks[end+1].norm != "stato" {
		return nil
	}
	var only *unit
	for _, u := range r.reg.byNoun(k.entry) {
		if len(u.full) > len(k.entry.stems)+1 {
			continue
		}
		if only != nil && only != u {
			return nil
		}
		only = u
	}
	if only == nil {
		return nil
	}
	return &mention{units: []*unit{only}, end: end + 2}
}

// stateAt reports whether the State itself is the first of a list of bodies: "lo Stato, le
// regioni e gli enti locali".
func stateAt(toks []token, i int) bool {
	if toks[i].norm != "stato" || !toks[i].capital || i == 0 || i+2 >= len(toks) || toks[i+1].norm != "," && toks[i+1].norm != "e" {
		return false
	}
	if i > 1 && (toks[i-2].norm == "tra" || toks[i-2].norm == "fra") {
		return false // "i rapporti tra lo Stato e le regioni": a matter
	}
	p := toks[i-1].norm
	return (p == "lo" || p == "allo" || p == "dello" || p == "dallo") && (article(toks[i+2].norm) || preposition(toks[i+2].norm) != "" && preposition(toks[i+2].norm) == preposition(p))
}
