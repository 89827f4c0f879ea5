package act

import "raccordo/graph"

// actingSubjects makes units of those of whom a sentence says that they do something,
// whatever their noun and their letters: the place as the subject of a verb of duty is
// enough, unless the noun is that of a thing or of those served. "Il maestro di bacino
// dirige le manovre", "Le masserie comunali devono conservare i semi".
func (r *reader) actingSubjects() {
	r.thingsActing()
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
	many := isPluralWord(toks[i].norm)
	for n := range maxTargets {
		end := r.actorName(toks, i+1)
		if end == 0 || i < v && end > v || r.lx.acting.loose[toks[v].norm] && !r.lx.personal(toks[i+1]) {
			return
		}
		next := end + 1
		more := next+1 < len(toks) && (toks[end].norm == "e" || toks[end].norm == "ed") && definite(toks[next].norm) && r.actorEnd(toks, next+1) > 0
		if n == 0 && pluralVerb(toks, c.verb) != (many || more) {
			return
		}
		r.actor(b, i+1, end, own)
		if !more {
			return
		}
		i = next // "Gli archivi notarili e le biblioteche ecclesiastiche possono"
	}
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
	if end := r.givenBody(toks, k); end > 0 && r.given(toks, v) {
		r.actor(b, k, end, own)
		return
	}
	if end := r.actorName(toks, k); end > 0 && (r.given(toks, v) || r.lx.personal(toks[k]) || r.holdsOffice(toks, k) || kindAt(r.lx, toks, k) != nil) {
		r.actor(b, k, end, own)
	}
}

// givenBody returns the end of the name of a body at i to which duties are given, or 0: its
// noun is enough where the act has no other of it. "Al dipartimento sono attribuite".
func (r *reader) givenBody(toks []token, i int) int {
	k := kindAt(r.lx, toks, i)
	if k == nil || !r.tellsBodies(k.entry) || r.lx.role[toks[i].norm] {
		return 0
	}
	j := i + len(k.entry.one)
	if end := r.phraseEnd(toks, j, true); end > j {
		return end
	}
	if j < len(toks) && adjective(toks[j].norm) && !participle(toks[j].norm) && !r.lx.vague[toks[j].norm] && !r.lx.determiner[toks[j].norm] && !r.finite(toks, j) {
		return j + 1 // "alla segreteria generale"
	}
	if r.namesOn(toks, j) || len(r.reg.byNoun(k.entry)) > 0 || !k.plural && !k.entry.Group && k.entry.Kind != graph.KindCommittee {
		return 0
	}
	return j
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
	case r.lx.verbAt(toks, v) && (!r.lx.placing[toks[v].norm] || phraseAt(toks, v, r.lx.reporting.powerVerbs) > v) && !r.lx.appoints[toks[v].norm] && phraseAt(toks, v, r.lx.undutiful) == v:
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
