package act

import "raccordo/graph"

// newAt reads a name that nothing else in the act tells to be one: a noun of unit
// in capitals with its complement, or an organ or committee in small letters
// ("supporto alla commissione per la valutazione").
func (r *reader) newAt(b *block, toks []token, i int) ([]*unit, int) {
	k := kindAt(r.lx, toks, i)
	if k == nil || i == 0 || phraseAt(toks, i, r.lx.nouns.phrases) > i || k.entry.Kind == graph.KindInstitution || k.entry.Kind != graph.KindCommittee && acts(r.lx, toks, i, k) {
		return nil, i
	}
	j := i + len(k.entry.one)
	body := k.entry.Kind == graph.KindOrgan || k.entry.Kind == graph.KindCommittee
	if !toks[i].capital && !body && !(indefinite(toks[i-1].norm) && k.entry.Passing) && !r.smallTarget(toks, i, j, k) || j < len(toks) && (r.lx.vague[toks[j].norm] || r.lx.loose[toks[j].norm]) {
		return nil, i
	}
	if !article(toks[i-1].norm) && preposition(toks[i-1].norm) == "" {
		return nil, i
	}
	end := r.phraseEnd(toks, j, true)
	if end <= j+1 && !k.plural && !givenTo(toks, i, k) {
		end = max(end, r.apposedEnd(toks, j))
	}
	alone := end == j && k.entry.Alone && k.entry.Kind == graph.KindOffice && toks[i].capital && !k.plural && !r.namesOn(toks, j)
	if end == j && !alone || k.plural && !toks[i].capital && (j == len(toks) || preposition(toks[j].norm) != "di") || k.entry.One == "organo" || r.lx.role[toks[i].norm] {
		return nil, i
	}
	return r.newUnit(b, toks, i, end)
}

// newUnit makes a unit of the words from i to end.
func (r *reader) newUnit(b *block, toks []token, i, end int) ([]*unit, int) {
	u, first := r.unitNamed(b, i, end)
	if u == nil {
		return nil, i
	}
	if first {
		u.guessed = true
		if r.ofBody(toks, i, end) {
			u.kind = graph.KindExternal
		}
	}
	r.reg.learn(u, u.name)
	return []*unit{u}, end
}

// smallTarget reports whether a noun in small letters, with an article before it,
// has what only a name has: a purpose ("dalla struttura per la pianificazione"), or
// a complement with an article behind the noun of an office ("con l'ufficio del
// ruolo unico").
func (r *reader) smallTarget(toks []token, i, j int, k *kindMatch) bool {
	if k.plural || j+1 >= len(toks) || !singularDeterminer(toks[i-1].norm) || k.entry.Kind == graph.KindPost || k.entry.Rank == 0 && k.entry.One != "struttura" {
		return false
	}
	ranked := false // an adjective of rank stands behind the noun
	for ; j+1 < len(toks) && (r.lx.qualifier[toks[j].norm] || r.lx.nationwide[toks[j].norm]); j++ {
		ranked = true
	}
	if j+1 >= len(toks) {
		return false
	}
	switch n := toks[j].norm; {
	case n == "per":
		return article(toks[j+1].norm) && !r.lx.respectAt(toks, j)
	case preposition(n) == "di" && k.entry.One != "struttura":
		return ranked || n != "di" && k.entry.One != "servizio" && k.entry.One != "settore" && k.entry.One != "area" && !r.lx.itself[toks[j+1].norm]
	}
	return false
}
