package act

import "raccordo/graph"

// onlyClass resolves a bare plural noun with its article to the only class of units that
// has it: "le sezioni" where the act has the Sezioni regionali and no other sections. It is asked while relations are read, when all units are known.
func (r *reader) onlyClass(toks []token, i int, k *kindMatch) *unit {
	if r.here == nil || i == 0 || !isPluralWord(toks[i-1].norm) || !article(toks[i-1].norm) && len(toks[i-1].norm) < 3 {
		return nil
	}
	switch k.entry.One {
	case "ufficio", "servizio", "struttura", "organo", "unità", "sede", "centro":
		return nil // any of them
	}
	if k.entry.Kind == graph.KindInstitution || k.entry.Kind == graph.KindPost || k.entry.Kind == graph.KindOrgan {
		return nil
	}
	var only *unit
	for _, u := range r.reg.byNoun(k.entry) {
		if !u.plural || u.kind == graph.KindExternal || u.merged != nil {
			continue
		}
		if only != nil || !u.declared {
			return nil
		}
		only = u
	}
	return only
}

// onlyOne resolves a bare noun in small letters with its article to the only unit of the
// institution that has it: "il corpo" in an act of the Corpo dei pompieri.
func (r *reader) onlyOne(toks []token, i int, k *kindMatch) *unit {
	if k.plural || toks[i].capital || i == 0 || r.here == nil || !definite(toks[i-1].norm) && len(toks[i-1].norm) < 3 || r.lx.acting.any[k.entry.One] || k.entry.Kind == graph.KindInstitution || k.entry.Kind == graph.KindPost || k.entry.Kind == graph.KindOrgan {
		return nil
	}
	var only *unit
	for _, u := range r.reg.byNoun(k.entry) {
		if u.kind == graph.KindExternal || u.merged != nil || len(u.full) == len(k.entry.stems) {
			continue
		}
		if only != nil || u.plural {
			return nil
		}
		only = u
	}
	if only != r.own && (k.entry.Group || r.lx.acting.empty[k.entry.One]) {
		return nil
	}
	return only
}
