package act

import (
	"slices"
	"strings"

	"raccordo/graph"
)

// anyNoun reads the body that stands at i, behind its article, where a sure cue brings it in,
// whatever its noun and its letters: "d'intesa con il medico provinciale", "sentite le
// confederazioni agricole". A noun that one unit of the act opens with, and no other, is
// that unit.
func (r *reader) anyNoun(b *block, toks []token, i int) ([]*unit, int) {
	us, j, end := r.anyName(toks, i)
	if us == nil && end > j {
		us = []*unit{r.anyUnit(b, toks, j, end)}
	}
	if us == nil {
		return nil, i
	}
	return us, end
}

// anyUnit makes a body outside of the name from j to end; an organ by its bare noun is one
// of the institution.
func (r *reader) anyUnit(b *block, toks []token, j, end int) *unit {
	u := r.external(b.text.s[toks[j].start:toks[end-1].end], b, j, end)
	if k := kindAt(r.lx, toks, j); k != nil && bareOrgan(k.entry) && end == j+1 && u.kind == graph.KindExternal {
		if h, _ := headAt(r.lx, toks, j); h == nil {
			u.kind, u.noun = graph.KindOrgan, k.entry // "sentito il segretario"
		}
	}
	return u
}

// anyName returns the unit that anyNoun reads at i, or the tokens of a new name.
func (r *reader) anyName(toks []token, i int) (us []*unit, from, end int) {
	j := r.skipDeterminers(toks, i)
	if j >= len(toks) || j == 0 || r.lx.vague[toks[j].norm] {
		return nil, i, i
	}
	counted := j+1 < len(toks) && numeral(toks[j].norm) && toks[j].norm[0] > '9' && !toks[j].capital
	if counted {
		j++ // "coadiuvato da due vicepresidenti"
	}
	told := counted || article(toks[j-1].norm) || articled(toks[j-1].norm) || j > i && r.lx.determiner[toks[j-1].norm] || r.sortOfPersons(toks, j)
	if r.lx.preposedAt(toks, j) && headOfAny(toks[j+1]) {
		j++
	}
	n := r.nounOfAny(toks, j, told)
	if n == 0 {
		return nil, i, i
	}
	end = r.anyEnd(toks, j, j+n)
	if end < len(toks) && (r.lx.vague[toks[end].norm] || toks[end].norm == "cui") || end+1 < len(toks) && preposition(toks[end].norm) == "di" && toks[end+1].norm == "cui" {
		return nil, i, i
	}
	if end == j+n && (j > i && loosely(toks[j-1].norm) || end < len(toks) && toks[end].word && toks[end].capital) {
		return nil, i, i // "i rispettivi direttori", "la struttura ICT"
	}
	k := kindAt(r.lx, toks, j)
	h, _ := headAt(r.lx, toks, j)
	plural := isPluralWord(toks[j-1].norm) || k != nil && k.plural || h != nil && h.plural
	var only *unit
	some := false
	if j == i || !strings.HasPrefix(toks[j-1].norm, "altr") {
		only, some = r.ofHead(toks, j, end, plural)
	}
	switch {
	case only != nil && only == r.own && end == j+n:
		return nil, i, i // "con la partecipazione dell'Istituto"
	case only != nil:
		return []*unit{only}, j, end
	case end > j+n:
		return nil, j, end
	case some:
		return nil, i, i // "il presidente": of several
	case h != nil:
		if h.head.Generic || !told || r.itself(toks[j].norm) {
			return nil, i, i
		}
	case k != nil:
		if k.plural && told && !counted && !r.lx.nouns.little[foldWord(k.entry.One)] {
			break // "con le facoltà"
		}
		if len(k.entry.one) > 1 && k.entry.Alone && told {
			break // "l'ufficio per le relazioni con il pubblico"
		}
		if !bareOrgan(k.entry) && !(k.entry.Alone && k.entry.Kind == graph.KindPost) || k.plural && !counted || k.entry.One == "presidente" || !told {
			return nil, i, i // "il servizio": which, nothing tells
		}
	}
	return nil, j, end
}

// nounOfAny returns how many words the noun of a body has that stands at j, told by an
// article or bare; 0 where it names a thing.
func (r *reader) nounOfAny(toks []token, j int, told bool) int {
	t := toks[j]
	if phraseAt(toks, j, r.lx.nouns.phrases) > j {
		return 0
	}
	if h, n := headAt(r.lx, toks, j); h != nil {
		if h.head.Generic && !told || h.head.Action && !h.plural && !t.capital {
			return 0
		}
		return n
	}
	if k := kindAt(r.lx, toks, j); k != nil {
		switch {
		case j+2 < len(toks) && toks[j+1].norm == "di" && costly(toks[j+2].norm):
			return 0
		case k.entry.Kind == graph.KindInstitution || r.lx.nouns.kinds[foldWord(k.entry.One)] && !(k.plural && told && r.sortTold(toks, j+len(k.entry.many))):
			return 0
		case k.plural:
			return len(k.entry.many)
		}
		return len(k.entry.one)
	}
	if told && r.lx.role[t.norm] && (r.leadsWhat(toks, j+1) || r.bareNoun(toks, j+1)) {
		return 1 // "i capi di officina", "i capi compartimento"
	}
	if !told || !headOfAny(t) || t.capital || r.lx.thing(t) || r.lx.function[t.norm] || r.lx.pronoun[t.norm] || r.lx.itself[t.norm] || r.lx.carrier[t.norm] && !r.sortTold(toks, j+1) || r.lx.role[t.norm] || r.lx.verbs[t.norm] {
		return 0
	}
	if j+1 < len(toks) && toks[j+1].word && adjective(t.norm) && !adjective(toks[j+1].norm) && !r.lx.function[toks[j+1].norm] && preposition(toks[j+1].norm) == "" && !r.finite(toks, j+1) && !r.lx.holderNoun(t) && !r.lx.personal(t) {
		return 0 // "le possibili linee"
	}
	return 1
}

// sortOfPersons reports whether a bare plural at j names persons of a sort who take part:
// "guardie volontarie", "ispettori tecnici".
func (r *reader) sortOfPersons(toks []token, j int) bool {
	t := toks[j]
	return !t.capital && r.lx.personal(t) && endsPlural(t.norm) && !r.lx.posts.persons[t.stem] && r.sortTold(toks, j+1)
}

// endsPlural reports whether a noun ends as those of the plural do.
func endsPlural(norm string) bool { return lastLetter(norm) == 'i' || lastLetter(norm) == 'e' }

// leadsWhat reports whether what somebody leads stands at i: "di officina", "dei corsi", but
// not "del procedimento".
func (r *reader) leadsWhat(toks []token, i int) bool {
	if i+1 >= len(toks) || preposition(toks[i].norm) != "di" {
		return false
	}
	if toks[i].norm == "di" || toks[i].norm == "d" {
		return !r.lx.infinitives[toks[i+1].norm] // "con la funzione di curare"
	}
	if k := kindAt(r.lx, toks, i+1); k != nil && len(r.reg.byNoun(k.entry)) > 0 {
		return false // of one of the act's own
	}
	return !r.lx.thing(toks[i+1]) && !r.lx.vague[toks[i+1].norm] && !r.itself(toks[i+1].norm)
}

// loosely reports whether a determiner means those of whoever the matter is of.
func loosely(norm string) bool {
	for _, p := range []string{"rispettiv", "competent", "relativ", "propri"} {
		if strings.HasPrefix(norm, p) {
			return true
		}
	}
	return false
}

// sortTold reports whether an adjective at i tells of what sort the bodies before it are:
// "i servizi veterinari", "gli archivi notarili".
func (r *reader) sortTold(toks []token, i int) bool {
	return i < len(toks) && toks[i].word && !toks[i].capital && (adjective(toks[i].norm) || r.pluralAdjective(toks, i)) && !participle(toks[i].norm) && !r.lx.vague[toks[i].norm] && !r.finite(toks, i)
}

// anyEnd returns the end of the words that go with the noun that ends at end.
func (r *reader) anyEnd(toks []token, j, end int) int {
	if r.itselfAlone(toks, j) {
		return end
	}
	to := r.phraseEnd(toks, end, toks[j].capital)
	if to == end && r.lx.role[toks[j].norm] && r.bareNoun(toks, end) {
		to = r.phraseEnd(toks, end+1, false)
	}
	if to == end && end < len(toks) && end == j+1 && r.lx.personal(toks[j]) && r.lx.role[toks[end].norm] {
		to++ // "il medico capo"
	}
	if to == end && r.pluralAdjective(toks, end) && !r.lx.irregular(toks[end].norm) && lastLetter(toks[j].norm) == lastLetter(toks[end].norm) {
		to = r.phraseEnd(toks, end+1, toks[j].capital) // "le confederazioni agricole"
	}
	if to > end && to+1 < len(toks) && toks[to].norm == "a" && toks[to+1].word && !toks[to+1].capital && !r.lx.function[toks[to+1].norm] && !r.lx.thing(toks[to+1]) && headOfAny(toks[to+1]) {
		to = r.phraseEnd(toks, to+2, false) // "sezioni di tiro a segno nazionale"
	}
	if to+1 < len(toks) && toks[to].norm == "per" && toks[to+1].word && !toks[to+1].capital && r.peopled(toks, to+1) {
		to += 2 // "scuole speciali per archivisti e bibliotecari"
		if to+1 < len(toks) && (toks[to].norm == "e" || toks[to].norm == "ed") && r.peopled(toks, to+1) {
			to += 2
		}
	}
	if to > end+1 && participle(toks[to-1].norm) && !toks[to-1].capital && (r.lx.performedOrAppointed(toks[to-1].norm) || to < len(toks) && preposition(toks[to].norm) != "") {
		to-- // "due piloti designati ogni anno"
	}
	return to
}

// peopled reports whether a plural noun of persons stands at i.
func (r *reader) peopled(toks []token, i int) bool {
	n := toks[i].norm
	if len(n) < 5 || n[len(n)-1] != 'i' && n[len(n)-1] != 'e' {
		return false
	}
	return r.lx.personal(toks[i]) || r.lx.nouns.served[withoutNumber(n)]
}

func lastLetter(w string) byte { return w[len(w)-1] }

// articled reports whether a preposition has an article in it.
func articled(norm string) bool {
	p := preposition(norm)
	return p != "" && len(norm) > len(p) && norm != "ad" || norm == "del" || norm == "dei" || norm == "al" || norm == "ai" || norm == "dal" || norm == "dai" || norm == "col" || norm == "coi"
}

// headOfAny reports whether a word may be the noun of a body that nothing else tells.
func headOfAny(t token) bool {
	if !t.word || len(t.norm) < 4 || numeral(t.norm) || preposition(t.norm) != "" {
		return false
	}
	for _, s := range []string{"are", "ire", "mente", "ando", "endo"} {
		if strings.HasSuffix(t.norm, s) {
			return false
		}
	}
	return !strings.HasSuffix(t.norm, "ere") || strings.HasSuffix(t.norm, "iere") || strings.HasSuffix(t.norm, "gnere")
}

// ofHead returns the only unit that opens with the noun from j on, where its name has the
// other words up to end: "il comitato" for the Comitato tecnico-scientifico; and whether
// there is any.
func (r *reader) ofHead(toks []token, j, end int, plural bool) (only *unit, some bool) {
	said := stemsOf(r.lx, toks[j:end])
	if len(said) == 0 {
		return nil, false
	}
	for _, u := range r.reg.units {
		if u.merged != nil || u.plural != plural && len(said) == 1 || len(u.full) == 0 || u.full[0] != said[0] || u.kind == graph.KindExternal && len(said) == 1 && len(u.full) > 1 && !bodyKind(r.lx, toks, j) || !inOrder(u.full, said) {
			continue
		}
		switch outer := u.kind == graph.KindExternal; {
		case !some || only != nil && only.kind == graph.KindExternal && !outer:
			only, some = u, true // its own before those outside
		case only == nil || only.kind == graph.KindExternal || !outer:
			only = nil
		}
	}
	return only, some
}

// bodyKind reports whether the noun at i is that of a unit and of no body outside.
func bodyKind(lx *lexicon, toks []token, i int) bool {
	h, _ := headAt(lx, toks, i)
	return h == nil && kindAt(lx, toks, i) != nil
}

// inOrder reports whether words stand in a name, in their order.
func inOrder(name, words []string) bool {
	for _, w := range words {
		i := slices.Index(name, w)
		if i < 0 {
			return false
		}
		name = name[i+1:]
	}
	return true
}
