package act

import "raccordo/graph"

// unheardOf reads a name in capitals of which nothing else tells that it is one of a
// body: "con il Catasto", "con il Club Alpino Italiano", "del Delegato alla mensa".
func (r *reader) unheardOf(b *block, toks []token, i int) ([]*unit, int) {
	if i == 0 || i >= len(toks) {
		return nil, i
	}
	j := i
	if article(toks[j].norm) {
		j++
	} else if p := toks[i-1].norm; !article(p) && (len(p) < 3 || preposition(p) == "" || p == "con") && !(p == "di" && i+1 < len(toks) && toks[i].capital && toks[i+1].capital) {
		return nil, i
	}
	if j >= len(toks) || !toks[j].capital || len(toks[j].norm) < 4 || r.lx.nobody[toks[j].stem] || r.lx.itself[toks[j].norm] || r.lx.determiner[toks[j].norm] || adjective(toks[j].norm) && j+1 < len(toks) && toks[j+1].capital {
		return nil, i
	}
	if end, us, _, _ := r.reg.walk(r.reg.cores[""], toks, j, ""); len(us) == 1 && us[0].declared && us[0].kind != graph.KindExternal && kindAt(r.lx, toks, j) == nil {
		return us, end // "la Vigilanza" for the Area Vigilanza
	}
	if k := kindAt(r.lx, toks, j); k != nil && !k.plural && !r.lx.role[toks[j].norm] && len(k.entry.one) == 1 && k.entry.Kind != graph.KindInstitution && k.entry.Kind != graph.KindPost && len(r.reg.byNoun(k.entry)) == 0 && !r.namesOn(toks, j+1) {
		return r.outsideFrom(b, toks, j, j+1) // "la Soprintendenza" in an act that has none
	}
	if k := kindAt(r.lx, toks, j); k != nil && (k.plural || k.entry.Kind != graph.KindPost || j+1 >= len(toks) || preposition(toks[j+1].norm) != "a") || k == nil && !headless(r.lx, toks, j) || r.lx.action(toks[j].norm) && (j+1 >= len(toks) || !toks[j+1].capital) || r.lx.role[toks[j].norm] || r.lx.carrier[toks[j].norm] || r.lx.vague[toks[j].norm] {
		return nil, i
	}
	end := r.phraseEnd(toks, j+1, true)
	if end+1 < len(toks) && preposition(toks[end].norm) == "a" && len(toks[end].norm) > 2 && !toks[end+1].capital && end == j+1 {
		end += 2 // "il Delegato alla mensa"
	}
	return r.outsideFrom(b, toks, j, end)
}
