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
