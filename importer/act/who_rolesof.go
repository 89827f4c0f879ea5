package act

// headsOf resolves the heads of a sort of units to the units: "i Direttori di
// Dipartimento", "i Responsabili dei Settori".
func (r *reader) headsOf(toks []token, i int) ([]*unit, int) {
	i = r.skipDeterminers(toks, i)
	if i+2 >= len(toks) || !r.lx.role[toks[i].norm] || preposition(toks[i+1].norm) != "di" {
		return nil, i
	}
	if role := kindAt(r.lx, toks, i); toks[i].norm[len(toks[i].norm)-1] != 'i' || role != nil && !role.plural {
		return nil, i
	}
	j := i + 2
	k := kindAt(r.lx, toks, j)
	if k == nil || k.entry.Rank == 0 || k.plural && !isPluralWord(toks[i+1].norm) {
		return nil, i
	}
	end := j + len(k.entry.one)
	if end < len(toks) && r.lx.vague[toks[end].norm] || r.namesOn(toks, end) {
		return nil, i
	}
	many := make([]token, len(k.entry.many))
	for n, w := range k.entry.many {
		many[n] = token{spelling: wordOf(w), capital: true}
	}
	if m, _ := r.known(many, 0, nil); m != nil {
		return m.units, end
	}
	if m := r.every(many, 0); m != nil {
		return m.units, end
	}
	return nil, i
}
