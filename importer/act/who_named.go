package act

import (
	"strings"

	"raccordo/graph"
)

// nameAt reads one name: a known unit, a named group, or an outside body.
func (r *reader) nameAt(b *block, toks []token, i int, own []*unit, inList bool) ([]*unit, int) {
	if us, end := r.pronounAt(b, toks, i, own); us != nil {
		return us, end
	}
	j := r.skipDeterminers(toks, i)
	if t, ok := b.shared[j]; ok {
		return []*unit{t.unit}, t.to
	}
	if us, end := r.matters(b, toks, j, own); us != nil {
		return us, end
	}
	if us, end := r.othersAt(b, toks, j); us != nil {
		return us, end
	}
	if us, end := r.headsOf(toks, i); us != nil {
		return us, end
	}
	m := r.mentionAt(toks, i, own)
	if h, n := headAt(r.lx, toks, j); h != nil && n > 1 && kindAt(r.lx, toks, j) != nil && (m == nil || m.end < j+n) {
		if us, end := r.outsideAt(b, toks, j, inList); us != nil {
			return us, end // "i servizi tecnici dello Stato"
		}
	}
	if m != nil && !r.anySort(toks, j, m) {
		if end := r.ofOthers(toks, m.end); end > m.end {
			return r.outsideFrom(b, toks, j, end) // "gli sportelli di altri enti"
		}
		if k := kindAt(r.lx, toks, j); k != nil && k.plural && m.end == j+len(k.entry.many) {
			// "gli uffici del Ministero", "i Comandi delle Forze di polizia"
			if us, end := r.groupAt(b, toks, j); us != nil && end > m.end {
				return us, end
			}
			if us, end := r.carriedAt(b, toks, j, own, inList); us != nil && us[0].kind == graph.KindExternal {
				return us, end
			}
		}
		return m.units, m.end
	}
	if j >= len(toks) || !toks[j].word {
		return nil, i
	}
	if u := r.loneNoun(toks, j); u != nil {
		return []*unit{u}, j + 1
	}
	if us, end := r.groupAt(b, toks, j); us != nil {
		return us, end
	}
	if us, end := r.outsideAt(b, toks, j, inList); us != nil {
		return us, end
	}
	if us, end := r.newAt(b, toks, j); us != nil {
		return us, end
	}
	if inList && i > 0 && toks[i-1].norm == "," {
		return nil, i // no carrier after a bare comma: something else may begin
	}
	return r.carriedAt(b, toks, j, own, inList)
}

// loneNoun returns the only unit of a noun in small letters that can stand alone:
// "coadiuvato da un portavoce".
func (r *reader) loneNoun(toks []token, i int) *unit {
	k := kindAt(r.lx, toks, i)
	if k == nil || k.plural || !k.entry.Alone || len(k.entry.one) > 1 || toks[i].capital || r.namesOn(toks, i+1) {
		return nil
	}
	var only *unit
	for _, u := range r.reg.byNoun(k.entry) {
		if u.kind == graph.KindExternal || u.plural {
			continue
		}
		if only != nil {
			return nil
		}
		only = u
	}
	return only
}

// othersAt reads "le altre Agenzie" in an act of one: bodies like the institution.
func (r *reader) othersAt(b *block, toks []token, j int) ([]*unit, int) {
	if j == 0 || j >= len(toks) || toks[j-1].norm != "altri" && toks[j-1].norm != "altre" {
		return nil, j
	}
	if toks[j].norm == "organi" && j+1 < len(toks) && adjective(toks[j+1].norm) && !r.lx.vague[toks[j+1].norm] && !r.finite(toks, j+1) {
		return []*unit{r.external(b.text.s[toks[j-1].start:toks[j+1].end], b, j-1, j+2)}, j + 2 // "gli altri organi istituzionali"
	}
	if k := kindAt(r.lx, toks, j); k == nil || !k.plural || len(k.entry.one) > 1 || k.entry.one[0] != r.ownNoun || r.namesOn(toks, j+1) {
		return nil, j
	}
	return r.outsideFrom(b, toks, j-1, j+1)
}

// anySort reports whether a plural noun with a vague word means units of any sort,
// not one of the act: "i Ministri competenti", "gli uffici interessati".
func (r *reader) anySort(toks []token, j int, m *mention) bool {
	k := kindAt(r.lx, toks, j)
	if k != nil && !k.plural && k.entry.Kind == graph.KindOrgan && len(k.entry.one) == 1 && m.end == j+1 && m.end < len(toks) && strings.HasPrefix(toks[m.end].norm, "competent") {
		return true // "il Ministro competente"
	}
	if k == nil || !k.plural || len(m.units) != 1 || m.end >= len(toks) || !r.lx.vague[toks[m.end].norm] {
		return false
	}
	u := m.units[0]
	if m.end > j+len(k.entry.many) {
		return u.plural && !u.declared && !toks[j].capital && preposition(toks[j+len(k.entry.many)].norm) == "di" // "i centri di costo interessati"
	}
	return k.entry.Kind == graph.KindOrgan && !u.plural || u.plural && len(u.full) == len(k.entry.stems) && !toks[j].capital
}

// ofOthers returns the end of a complement that makes a name one of other bodies:
// "di altri enti e istituzioni".
func (r *reader) ofOthers(toks []token, i int) int {
	if i+2 >= len(toks) || preposition(toks[i].norm) != "di" || toks[i+1].norm != "altri" && toks[i+1].norm != "altre" {
		return i
	}
	h, n := headAt(r.lx, toks, i+2)
	if h == nil {
		return i
	}
	end := r.phraseEnd(toks, i+2+n, false)
	if end+1 < len(toks) && (toks[end].norm == "e" || toks[end].norm == "ed") {
		if h, n := headAt(r.lx, toks, end+1); h != nil && h.plural {
			end = r.phraseEnd(toks, end+1+n, false)
		}
	}
	return end
}

// maxCarried is how many words may stand between a noun and the unit it belongs to.
const maxCarried = 6

// carriedAt reads a noun that stands for the unit named after it: "l'attività del
// Parlamento", "i servizi ispettivi della Regione". One office in the singular of a
// body outside is named by all its words: "nucleo ecologico dell'Arma".
func (r *reader) carriedAt(b *block, toks []token, j int, own []*unit, inList bool) ([]*unit, int) {
	k := kindAt(r.lx, toks, j)
	if k != nil && k.plural {
		at := j + len(k.entry.many)
		if end := r.ofOthers(toks, at); end > at {
			return r.outsideFrom(b, toks, j, end)
		}
	}
	carrier := r.lx.carrier[toks[j].norm] || r.lx.role[toks[j].norm]
	if !carrier && (k == nil || !k.plural && toks[j].capital) {
		return nil, j
	}
	whole := k != nil && !k.plural && !r.lx.role[toks[j].norm]
	for i := j + 1; i < len(toks) && i-j < maxCarried && toks[i].word; i++ {
		switch p := preposition(toks[i].norm); {
		case p == "a" && (toks[i-1].norm == "preposto" || toks[i-1].norm == "addetto" || toks[i-1].norm == "preposti" || toks[i-1].norm == "addetti"):
			// "il dirigente preposto all'Ufficio X"
		case p == "a" || p != "" && p != "di" && !carrier:
			return nil, j // "partecipa con funzioni consultive alle riunioni del Consiglio"
		case p != "di":
			continue
		}
		if us, end := r.pronounAt(b, toks, i+1, own); us != nil && !whole && !sameActors(us, own) {
			return us, end // "alle funzioni del medesimo"
		}
		n := r.skipDeterminers(toks, i+1)
		if n >= len(toks) || r.itself(toks[n].norm) && (toks[n].norm == "amministrazione" || !r.namesOn(toks, n+1)) || r.lx.itself[toks[n].norm] && len(toks[i].norm) > 2 && !r.namesOn(toks, n+1) && !isPluralWord(toks[i].norm) {
			continue // of the institution itself
		}
		var (
			us  []*unit
			end int
		)
		if m := r.mentionAt(toks, i+1, own); m != nil {
			us, end = m.units, m.end
		} else if us, end = r.groupAt(b, toks, n); us == nil && !stateAt(toks, n) {
			us, end = r.outsideAt(b, toks, n, inList)
		}
		switch {
		case us == nil:
			continue
		case !whole:
			return us, end
		case us[0].kind == graph.KindExternal:
			return r.outsideFrom(b, toks, j, end)
		}
		return nil, j
	}
	return nil, j
}
