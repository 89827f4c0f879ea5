package act

import (
	"strings"

	"raccordo/graph"
)

// actingSubjects makes units of those of whom a sentence says that they do something,
// whatever their noun and their letters: the place as the subject of a verb of duty is
// enough, unless the noun is that of a thing or of those served. "Il maestro di bacino
// dirige le manovre", "Le masserie comunali devono conservare i semi".
func (r *reader) actingSubjects() {
	for b, s := range r.inForce() {
		for from := 0; from < len(b.toks); {
			to := from
			for to < len(b.toks) && !(b.toks[to].norm == "." && fullStop(b.toks, to)) && b.toks[to].norm != ";" {
				to++
			}
			r.actingIn(b, from, to, s.units)
			from = to + 1
		}
	}
}

// actingIn looks for who acts in the clause from token from to token to.
func (r *reader) actingIn(b *block, from, to int, own []*unit) {
	toks := b.toks[:to]
	c := r.mainClauseOf(toks, from)
	if c.verb < 0 {
		return
	}
	v := r.dutyAt(toks, c.verb)
	if v < 0 {
		r.actingAgent(b, toks, from, c.verb, own)
		return
	}
	i := r.behindMain(toks, c)
	if len(c.subjects) > 0 {
		i = c.subjects[0]
	}
	if i < 0 {
		return
	}
	end := r.actorEnd(toks, i+1)
	if end == i+2 && end < len(toks) && r.qualifies(toks, end) {
		end++ // "l'amministratore provvisorio", "i veterinari condotti"
	}
	if end > 0 && end+1 < len(toks) && preposition(toks[end].norm) == "di" && len(toks[end].norm) > 2 && r.skipComplement(toks, end) == end {
		end = r.phraseEnd(toks, end, false) // behind a capital: "il comandante del Corpo delle capitanerie"
	}
	if end == 0 || i < v && end > v || pluralVerb(toks, c.verb) != isPluralWord(toks[i].norm) || r.lx.acting.loose[toks[v].norm] && !r.lx.personal(toks[i+1]) {
		return
	}
	r.actor(b, i+1, end, own)
}

// behindMain returns the article of the subject that stands behind a main verb that wants
// no object, the last thing before the next mark, or -1: "Provvede alle ronde il guardiano".
func (r *reader) behindMain(toks []token, c mainClauseParts) int {
	if !r.lx.intransitive[toks[c.verb].norm] {
		return -1
	}
	for _, from := range r.pastAsides(toks, c.verb+1) {
		for i := from; i+1 < len(toks) && toks[i].word && !r.finiteHere(toks, i) && !subordinates(r.lx, toks, i); i++ {
			if definite(toks[i].norm) && pluralVerb(toks, c.verb) == isPluralWord(toks[i].norm) && r.nominativeAt(toks, from, i) {
				return i
			}
		}
	}
	return -1
}

// actingAgent makes a unit of the person who does what the main verb at v says though it
// is not its subject.
func (r *reader) actingAgent(b *block, toks []token, from, v int, own []*unit) {
	k := r.agentPlace(toks, v)
	if k < 0 && preposition(toks[from].norm) == "a" && len(toks[from].norm) > 1 && phraseAt(toks, v, r.lx.entrusting) > v {
		k = from + 1 // "Ai capi pontile spetta la consegna"
	}
	if k < 1 {
		return
	}
	if article(toks[k].norm) {
		k++
	}
	if end := r.actorEnd(toks, k); end > 0 && (r.lx.personal(toks[k]) || r.holdsOffice(toks, k)) {
		r.actor(b, k, end, own)
	}
}

// dutyAt returns the verb of duty that the main verb at v is or opens, or -1.
func (r *reader) dutyAt(toks []token, v int) int {
	switch {
	case isModal(toks[v].norm):
		if v++; v >= len(toks) || !r.lx.infinitives[toks[v].norm] || r.lx.appointing[toks[v].norm] {
			return -1
		}
		return v
	case toks[v].norm == "ha" || toks[v].norm == "hanno":
		if k := r.skipDeterminers(toks, v+1); k < len(toks) && r.task(toks[k].norm) {
			return v
		}
	case toks[v].norm == "è" || toks[v].norm == "sono":
		if r.answers(toks, v+1) {
			return v
		}
	case r.lx.verbAt(toks, v) && (!r.lx.placing[toks[v].norm] || r.lx.acting.powers[toks[v].norm]) && !r.lx.appoints[toks[v].norm] && phraseAt(toks, v, r.lx.undutiful) == v:
		return v
	}
	return -1
}

// definite reports whether norm is a definite article.
func definite(norm string) bool { return article(norm) && !indefinite(norm) }

// each reports whether norm means any one of several.
func each(norm string) bool {
	return norm == "ciascun" || norm == "ciascuno" || norm == "ciascuna" || norm == "ogni" || norm == "ognuno" || norm == "ognuna"
}

// actorEnd returns the end of a name at i that may be that of one who acts, or 0.
func (r *reader) actorEnd(toks []token, i int) int {
	t := toks[i]
	if !t.word || r.lx.thing(t) && !r.holdsOffice(toks, i) || r.lx.vague[t.norm] || r.lx.determiner[t.norm] || r.lx.pronoun[t.norm] || numeral(t.norm) || r.lx.verbs[t.norm] || phraseAt(toks, i, r.lx.things) > i || r.lx.actWord[t.norm] || r.lx.institutions[t.norm] {
		return 0
	}
	if h, _ := headAt(r.lx, toks, i); h != nil {
		return 0
	}
	end := r.phraseEnd(toks, i+1, true)
	if k := kindAt(r.lx, toks, i); k != nil {
		j := i + len(k.entry.one)
		end = r.phraseEnd(toks, j, true)
		if k.entry.Kind == graph.KindInstitution || r.lx.acting.empty[k.entry.One] || k.entry.Kind == graph.KindOrgan && (end == j && !(j < len(toks) && r.qualifies(toks, j)) || j < len(toks) && preposition(toks[j].norm) == "di" && !r.lx.acting.sent[k.entry.One]) || end == j && !k.plural && !(j < len(toks) && r.qualifies(toks, j)) {
			return 0
		}
		if end == j && !r.lx.acting.any[k.entry.One] && len(r.reg.byNoun(k.entry)) == 0 && !r.namesOn(toks, j) {
			return end // "le biblioteche provvedono"
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

// actor makes a unit of the name from i to end, unless the act knows it.
func (r *reader) actor(b *block, i, end int, own []*unit) {
	toks := b.toks
	if m, _ := r.known(toks, i, own); m != nil && (m.end >= end || preposition(toks[m.end].norm) == "di") {
		return
	}
	if r.institutionAt(toks, i) != nil {
		return
	}
	u, first := r.unitNamed(b, i, end)
	if u == nil {
		return
	}
	if first {
		u.class = isPluralWord(toks[i-1].norm)
		if u.noun == nil {
			u.plural = u.class
			if r.lx.personal(toks[i]) {
				u.kind = graph.KindPost
			}
		}
	}
	r.reg.nouns = nil
	r.reg.learn(u, u.name)
}
