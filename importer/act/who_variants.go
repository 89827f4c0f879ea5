package act

import (
	"strings"

	"raccordo/graph"
)

// inverted resolves a name whose words stand in another order.
func (r *reader) inverted(toks []token, i int, k *kindMatch) *mention {
	if k == nil {
		return nil
	}
	j := i + len(k.entry.one)
	for j < len(toks) && r.lx.qualifier[toks[j].norm] {
		j++
	}
	if j+2 >= len(toks) || toks[j+1].norm != "e" || !toks[j].word || !toks[j+2].word {
		return nil
	}
	n := r.reg.cores[k.entry.stems[0]]
	for _, s := range []string{toks[j+2].stem, toks[j].stem} {
		if n == nil {
			return nil
		}
		n = n.next[s]
	}
	if n == nil || len(n.units) != 1 {
		return nil
	}
	return &mention{units: n.units, end: j + 3}
}

// shortened resolves the beginning of one name only.
func (r *reader) shortened(toks []token, i int, k *kindMatch, last *node, end int, own []*unit) *mention {
	if last == nil || k == nil || end-i <= 0 || len(last.units) > 0 {
		return nil
	}
	if r.namesOn(toks, end) {
		return nil
	}
	for _, u := range own {
		if hasPrefix(u.full, stemsOf(r.lx, toks[i:end])) && !k.plural {
			return &mention{units: []*unit{u}, end: end, self: true}
		}
	}
	u := last.below
	words := len(stemsOf(r.lx, toks[i:end]))
	if u == nil || u.plural != k.plural || u.kind == graph.KindExternal && words < 4 {
		return nil
	}
	if words > len(k.entry.one) || k.entry.Alone && toks[i].capital {
		return &mention{units: []*unit{u}, end: end}
	}
	return nil
}

// namesOn reports whether the words at i would go on with another name.
func (r *reader) namesOn(toks []token, i int) bool {
	if i >= len(toks) || !toks[i].word {
		return i < len(toks) && (toks[i].norm == "\"" || toks[i].norm == "“")
	}
	if preposition(toks[i].norm) == "di" {
		return i+1 < len(toks) && !r.lx.itself[toks[i+1].norm] && toks[i+1].norm != "cui" && toks[i+1].norm != "ogni" && !strings.HasPrefix(toks[i+1].norm, "ciascun")
	}
	return toks[i].capital || adjective(toks[i].norm) && !r.lx.vague[toks[i].norm] && !r.lx.verbs[toks[i].norm]
}

// bySubject resolves "la funzione statistico attuariale" to the unit of that subject.
func (r *reader) bySubject(toks []token, i int) *mention {
	if !r.lx.subjectNoun[toks[i].norm] || i+1 >= len(toks) || r.lx.qualifier[toks[i+1].norm] {
		return nil
	}
	j := i + 1
	// "la funzione Legislativa della Segreteria": a part of a named unit.
	if toks[i].norm == "funzione" && j+2 < len(toks) && adjective(toks[j].norm) && preposition(toks[j+1].norm) == "di" {
		j += 2
		if end, units, _, _ := r.reg.walk(r.reg.root, toks, j, ""); len(units) == 1 && units[0].kind != graph.KindInstitution {
			return &mention{units: units, end: end}
		}
		j = i + 1
	}
	if r.lx.nationwide[toks[j].norm] || r.lx.groupAdj[toks[j].norm] {
		return nil // "la struttura regionale": where it is, not what it deals with
	}
	if end, units, _, _ := r.reg.walk(r.reg.cores[""], toks, j, ""); end > j && len(preferDeclared(units)) == 1 {
		if k := preferDeclared(units)[0].kind; k == graph.KindOrgan || k == graph.KindCommittee {
			return nil // "la struttura amministrativa" is no Consiglio di amministrazione
		}
		return &mention{units: preferDeclared(units), end: end}
	}
	return nil
}
