package act

import (
	"strings"

	"raccordo/graph"
)

// actorEnd returns the end of a name at i that may be that of one who acts, or 0.
func (r *reader) actorEnd(toks []token, i int) int {
	if i >= len(toks) {
		return 0
	}
	t := toks[i]
	if (t.norm == "capo" || t.norm == "capi") && i+1 < len(toks) {
		if n := toks[i+1]; n.word && preposition(n.norm) == "" && !r.lx.function[n.norm] && !adjective(n.norm) && !r.finite(toks, i+1) && !adverb(toks, i+1) {
			return r.phraseEnd(toks, i+2, true) // "il capo laboratorio"
		}
	}
	if !t.word || r.lx.thing(t) && !r.holdsOffice(toks, i) && !r.actsOften(toks, i) || r.lx.vague[t.norm] || r.lx.determiner[t.norm] || r.lx.pronoun[t.norm] || numeral(t.norm) || r.lx.verbs[t.norm] && !t.capital || phraseAt(toks, i, r.lx.nouns.phrases) > i || r.lx.actWord[t.norm] || r.lx.institutions[t.norm] {
		return 0
	}
	if h, _ := headAt(r.lx, toks, i); h != nil {
		return 0
	}
	end := r.phraseEnd(toks, i+1, true)
	if k := kindAt(r.lx, toks, i); k != nil {
		var whole bool
		if end, whole = r.actingKind(toks, i, k); end == 0 || whole {
			return end
		}
	}
	if end < len(toks) && r.lx.role[t.norm] && (end == i+1 || preposition(toks[i+1].norm) == "di") {
		return 0 // who leads an office is the office
	}
	if end == i+1 && !r.lx.personal(t) && !(end < len(toks) && r.qualifies(toks, end)) && isPluralWord(toks[i-1].norm) || end > i+1 && (r.lx.vague[toks[i+1].norm] || r.lx.determiner[toks[i+1].norm]) {
		return 0
	}
	if n := nextToken(toks, i).norm; end > i+1 && participle(n) && len(n) > 3 && (r.lx.appointed[n[:len(n)-1]] || preposition(nextToken(toks, i+1).norm) != "" && !strings.HasSuffix(n, "nte") && !strings.HasSuffix(n, "nti")) {
		return 0 // "i piloti designati dall'assemblea"
	}
	if cut := r.ofKnown(toks, i+1, end); cut > i+1 {
		end = cut
	}
	if q := phraseAt(toks, i, r.lx.posts.staff); q > i && !r.holdsOffice(toks, i) {
		return 0 // staff
	}
	return end
}

// actingKind returns the end of the name that a noun of units opens at i, 0 if its place is
// not enough for it, and whether the name needs no more looking at.
func (r *reader) actingKind(toks []token, i int, k *kindMatch) (end int, whole bool) {
	e, j := k.entry, i+len(k.entry.one)
	end = r.phraseEnd(toks, j, true)
	if e.Kind == graph.KindInstitution || r.lx.acting.empty[e.One] || j < len(toks) && e.Kind == graph.KindOrgan && preposition(toks[j].norm) == "di" && !r.lx.acting.sent[e.One] {
		return 0, true
	}
	if end > j || j < len(toks) && r.qualifies(toks, j) {
		return end, false
	}
	if k.plural && e.Kind != graph.KindOrgan && !r.lx.acting.any[e.One] && len(r.reg.byNoun(e)) == 0 && !r.namesOn(toks, j) {
		return end, true // "le biblioteche provvedono"
	}
	return 0, true
}

// actorName returns the end of the name at i of who acts, with an adjective that only its
// place tells and with what goes on behind a capital, or 0.
func (r *reader) actorName(toks []token, i int) int {
	end := r.actorEnd(toks, i)
	if end == i+1 && end < len(toks) && r.qualifies(toks, end) {
		end++ // "l'amministratore provvisorio"
	}
	if end > 0 && end+1 < len(toks) && preposition(toks[end].norm) == "di" && len(toks[end].norm) > 2 && r.skipComplement(toks, end) == end {
		end = r.phraseEnd(toks, end, false) // "il comandante del Corpo delle capitanerie"
	}
	return end
}

// holdsOffice reports whether an adjective or a complement makes of a profession at i an
// office that one person holds: "l'ufficiale giudiziario", "il medico di porto".
func (r *reader) holdsOffice(toks []token, i int) bool {
	q := phraseAt(toks, i, r.lx.posts.staff)
	if q == i || q >= len(toks) {
		return false
	}
	return r.magistracy(toks, q, r.phraseEnd(toks, q, true)) || toks[q].norm == "di" && i > 0 && !isPluralWord(toks[i-1].norm) && q+1 < len(toks) && !participle(toks[q+1].norm)
}

// qualifies reports whether the word at i can only be an adjective of the noun before it,
// though its ending does not tell: it agrees with it, and neither a verb nor a complement.
func (r *reader) qualifies(toks []token, i int) bool {
	t, noun := toks[i], toks[i-1].norm
	if t.norm == "capo" || t.norm == "capi" {
		return true
	}
	if !t.word || t.capital || len(t.norm) < 5 || preposition(t.norm) != "" || article(t.norm) || r.lx.function[t.norm] || r.lx.vague[t.norm] || r.lx.determiner[t.norm] || adverb(toks, i) || r.lx.participles.heard.of(t.norm) || r.lx.participles.endowed.of(t.norm) || r.finite(toks, i) || subordinates(r.lx, toks, i) {
		return false
	}
	if r.lx.unperformed[t.norm[:len(t.norm)-1]] || r.lx.performed(t.norm) && i+1 < len(toks) && preposition(toks[i+1].norm) != "" {
		return false // "il Comitato previsto dalla legge"
	}
	many := strings.HasSuffix(noun, "i") || strings.HasSuffix(noun, "e") && isPluralWord(toks[i-2].norm)
	switch t.norm[len(t.norm)-1] {
	case 'i':
		return many
	case 'o', 'a':
		return !many
	}
	return false
}

// ofKnown returns where the complement begins that says of which unit of the act the one
// is whose name goes from i to end, end if there is none: "il comandante generale del Corpo".
func (r *reader) ofKnown(toks []token, i, end int) int {
	for k := i; k+1 < end; k++ {
		if preposition(toks[k].norm) == "di" && len(toks[k].norm) > 2 {
			if m, _ := r.known(toks, k+1, nil); m != nil && m.end >= end || r.ownCalled(toks[k+1].norm) && k+2 == end {
				return k
			}
		}
	}
	return end
}

// actsOften reports whether the noun of a thing at i, in capitals and with what goes on
// about it, is that of a body: several sentences say that it does something.
func (r *reader) actsOften(toks []token, i int) bool {
	return toks[i].capital && i+1 < len(toks) && r.often[toks[i].stem+" "+toks[i+1].stem] > 1
}

// thingsActing counts of which things in capitals sentences say that they do something: "La
// Missione commerciale promuove".
func (r *reader) thingsActing() {
	for b := range r.inForce() {
		for _, x := range sentencesOf(b.toks) {
			toks, i := b.toks[:x.to], x.from+1
			if i+2 >= x.to || !definite(toks[x.from].norm) || !toks[i].capital || r.lx.nobody[toks[i].stem] || !r.lx.thing(toks[i]) || !toks[i+1].word {
				continue
			}
			c := r.mainClauseOf(toks, x.from)
			if c.verb <= i || len(c.subjects) == 0 || c.subjects[0] != x.from {
				continue
			}
			if v := r.dutyAt(toks, c.verb); v >= 0 && !r.lx.acting.loose[toks[v].norm] {
				if r.often == nil {
					r.often = map[string]int{}
				}
				r.often[toks[i].stem+" "+toks[i+1].stem]++
			}
		}
	}
}
