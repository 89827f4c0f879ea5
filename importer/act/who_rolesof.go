package act

import "strings"

// headsOf resolves the heads of a sort of units to the units: "i Direttori di
// Dipartimento", "i Responsabili dei Settori".
func (r *reader) headsOf(toks []token, i int) ([]*unit, int) {
	i = r.skipDeterminers(toks, i)
	if i+2 >= len(toks) || !r.lx.role[toks[i].norm] {
		return nil, i
	}
	of := pastPut(toks, i+1)
	if of+1 >= len(toks) || preposition(toks[of].norm) != "di" && of == i+1 {
		return nil, i
	}
	if role := kindAt(r.lx, toks, i); toks[i].norm[len(toks[i].norm)-1] != 'i' || role != nil && !role.plural {
		return nil, i
	}
	j := of + 1
	k := kindAt(r.lx, toks, j)
	if k == nil || k.entry.Rank == 0 || k.plural && !isPluralWord(toks[of].norm) {
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

// pastPut goes over what says that those named before i are put at the head of the ones named
// next, up to its preposition: "I dirigenti preposti ai Dipartimenti".
func pastPut(toks []token, i int) int {
	if i+1 < len(toks) && strings.HasPrefix(toks[i].norm, "prepost") && preposition(toks[i+1].norm) == "a" {
		return i + 1
	}
	return i
}
