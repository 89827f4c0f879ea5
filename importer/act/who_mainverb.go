package act

import (
	"strings"

	"raccordo/graph"
)

// Where nothing told whom a sentence speaks of, its main verb does: the verb that stands
// in no subordinate clause and in no aside. Who acts is its first subject, before it over
// any asides or behind it, and in the passive whoever "da" or an act of its own brings in.

// mainClauseParts is the main clause of a sentence.
type mainClauseParts struct {
	verb     int
	subjects []int // the articles before the verb that may open its subject
}

// mainClauseOf finds the main verb of a sentence, -1 if there is none.
func (r *reader) mainClauseOf(toks []token, from int) mainClauseParts {
	c := mainClauseParts{verb: -1}
	within, aside := false, false
	for i := from; i < len(toks); i++ {
		n := toks[i].norm
		switch {
		case n == "(":
			aside = true
		case n == ")":
			aside = false
		case spacedDash(toks, i):
			aside = !aside
		case aside:
		case n == ":" || n == ";":
			return c
		case n == ",":
			within = false
		case subordinates(r.lx, toks, i):
			within = true
		case n == "non":
		case r.finiteHere(toks, i) || phraseAt(toks, i, r.lx.belonging) > i:
			if !within {
				if i > from && toks[i-1].norm == "non" {
					return c
				}
				c.verb = i
				return c
			}
			within = false
			for i+1 < len(toks) && (r.finite(toks, i+1) || adverb(toks, i+1)) && !r.lx.adjectiveAt(toks, i+1) {
				i++ // "che non si rendono"
			}
		case !within && (definite(n) || each(n)) && r.nominativeAt(toks, from, i):
			c.subjects = append(c.subjects, i)
		}
	}
	return c
}

// spacedDash reports whether a dash at i, between spaces, opens or ends an aside.
func spacedDash(toks []token, i int) bool {
	return dash(toks[i].norm) && i > 0 && i+1 < len(toks) && toks[i-1].end < toks[i].start && toks[i].end < toks[i+1].start
}

// subordinates reports whether a word at i opens a clause with a verb of its own.
func subordinates(lx *lexicon, toks []token, i int) bool {
	switch toks[i].norm {
	case "che", "quale", "quali", "dove", "ove":
		return true
	case "cui":
		return i == 0 || toks[i-1].norm != "di" || nextWord(toks, i) == "si"
	}
	return lx.condition[toks[i].norm]
}

// finiteHere reports whether a verb in the third person stands at i as one.
func (r *reader) finiteHere(toks []token, i int) bool {
	return r.finite(toks, i) && !r.lx.adjectiveAt(toks, i) && (i == 0 || !article(toks[i-1].norm) && preposition(toks[i-1].norm) == "")
}

// nominativeAt reports whether the article at i may open a subject: no preposition, verb or
// participle brings it in, and it is not the second of two.
func (r *reader) nominativeAt(toks []token, from, i int) bool {
	if i == from || !toks[i-1].word {
		return true
	}
	p := toks[i-1].norm
	switch p {
	case "entro", "sotto", "sopra", "secondo", "mediante", "durante", "dopo", "verso", "contro", "oltre", "salvo", "salva", "previo", "previa", "tramite", "attraverso", "lungo", "circa", "fino", "trascorso", "decorso", "tutti", "tutte", "tutto", "tutta", "entrambi", "ambedue":
		return false
	}
	return preposition(p) == "" && !r.lx.function[p] && !r.lx.infinitives[p] && !r.lx.gerunds[p] && !participle(p) && !r.finiteHere(toks, i-1)
}

// byMainVerb finds who acts in a sentence by its main verb.
func (r *reader) byMainVerb(b *block, s *sentence, own []*unit) {
	toks := b.toks[:s.to]
	if len(s.subject) > 0 || len(s.above) > 0 || s.under != nil || anyone(toks[s.from:]) {
		return
	}
	c := r.mainClauseOf(toks, s.from)
	if c.verb < 0 || b.lead != nil && c.verb == pastAdverbs(toks, s.from) {
		return // an item that opens with its verb is of whom the lead-in speaks
	}
	if _, by := r.passiveOf(toks, c.verb); len(c.subjects) == 0 && !by && (toks[c.verb].norm == "è" || toks[c.verb].norm == "sono") && phraseAt(toks, c.verb, r.lx.entrusting) == c.verb {
		return // "È soggetto al controllo del Comune" speaks of whoever the text is about
	}
	if r.agentOfMain(b, toks, s, c.verb, own) {
		return
	}
	v := c.verb
	if toks[v].norm == "è" || toks[v].norm == "sono" || toks[v].norm == "si" || toks[v].norm == "viene" || toks[v].norm == "vengono" {
		return
	}
	if len(c.subjects) > 0 {
		i := c.subjects[0]
		us, end, only := r.subjectBody(b, toks, i, own)
		if us == nil {
			return // another is the subject
		}
		if end > v || pluralVerb(toks, v) != isPluralWord(toks[i].norm) || only && (b.leads || r.dutyAt(toks, v) < 0) {
			return
		}
		s.subject, s.verb, s.agent, s.late, s.outer = us, v, only, true, only
		s.other = s.other && only
		return
	}
	r.actorBehindMain(b, toks, s, v, own)
}

// subjectBody returns who is named behind the article at i, and whether it is one outside,
// who acts in this sentence only.
func (r *reader) subjectBody(b *block, toks []token, i int, own []*unit) ([]*unit, int, bool) {
	if m := r.mentionAt(toks, i, own); m != nil {
		return m.units, m.end, m.units[0].kind == graph.KindExternal
	}
	if m := r.institutionAt(toks, i); m != nil && !r.namesOn(toks, m.end) && !(m.end+1 < len(toks) && preposition(toks[m.end].norm) == "di" && toks[m.end+1].capital) {
		return m.units, m.end, false
	}
	if us, end := r.outsideAt(b, toks, r.skipDeterminers(toks, i), false); us != nil && !us[0].public {
		return us, end, true
	}
	return nil, i, false
}

// actorBehindMain takes as the subject who stands behind a verb that wants no object, asides
// between.
func (r *reader) actorBehindMain(b *block, toks []token, s *sentence, v int, own []*unit) {
	if !isModal(toks[v].norm) && !r.lx.intransitive[toks[v].norm] {
		return
	}
	for _, i := range append(r.pastAsides(toks, v+1), r.behindMain(toks, mainClauseParts{verb: v})) {
		if i < 0 || i+1 >= len(toks) || !definite(toks[i].norm) {
			continue
		}
		us, end, only := r.subjectBody(b, toks, i, own)
		if us == nil || pluralVerb(toks, v) != isPluralWord(toks[i].norm) {
			return
		}
		if !pluralVerb(toks, v) && end+1 < len(toks) && (toks[end].norm == "e" || toks[end].norm == "ed") && article(toks[end+1].norm) {
			return // of a list: "collabora, secondo la legge, con l'ARPA, l'INPS e l'INAIL"
		}
		s.subject, s.verb, s.agent, s.late, s.outer = us, v, true, true, only
		return
	}
}

// agentOfMain takes who does what the main verb at v says in the passive, or who is given
// it.
func (r *reader) agentOfMain(b *block, toks []token, s *sentence, v int, own []*unit) bool {
	k := r.agentPlace(toks, v)
	if k < 0 {
		return false
	}
	us, _ := r.bodiesAt(b, toks, r.skipDeterminers(toks, k), own)
	if us == nil || us[0].public {
		return false
	}
	if u := us[0]; len(us) == 1 && u.plural && !u.declared && u.noun != nil && !isPluralWord(toks[k-1].norm) {
		if one := r.spokenLast(u.noun); one != nil {
			us = one // "da parte del Consiglio dell'Ordine" where all their Consigli are named together
		}
	}
	s.subject, s.verb, s.agent, s.late, s.outer = us, v, true, true, us[0].kind == graph.KindExternal
	return true
}

// agentPlace returns where who acts is named that the main verb at v does not have as its
// subject, or -1: behind "da" and the like in the passive, in the dative where something is
// given, behind "di" where it belongs to somebody.
func (r *reader) agentPlace(toks []token, v int) int {
	if q := max(phraseAt(toks, v, r.lx.belonging), phraseAt(toks, v, r.lx.tasks)); q > v {
		return placeAfter(toks, q, "di")
	}
	if q := phraseAt(toks, v, r.lx.entrusting); q > v {
		return placeAfter(toks, q, "a")
	}
	q, by := r.passiveOf(toks, v)
	if q < 0 {
		return -1
	}
	aside := false
	for k := q; k+1 < len(toks) && k-q < maxPassive; k++ {
		n := toks[k].norm
		if n == ";" || n == ":" || subordinates(r.lx, toks, k) || r.finiteHere(toks, k) {
			return -1
		}
		if n == "," {
			aside = true
			continue
		}
		if to := phraseAt(toks, k, r.lx.duties.agent); to > k && to < len(toks) && (!aside || toks[k-1].norm == ",") {
			return to
		}
		if !by {
			continue
		}
		if to := phraseAt(toks, k, r.lx.duties.byAct); to > k && to < len(toks) {
			return to
		}
		if preposition(n) == "da" && len(n) > 2 {
			if k > q && reduced(toks, k-1) {
				return -1 // "è assicurato con aiutanti nominati dal Comune"
			}
			if j := r.skipDeterminers(toks, k+1); j < len(toks) && aside && k > q && r.lx.action(toks[j].norm) && kindAt(r.lx, toks, j) == nil {
				continue // "è deliberata, entro trenta giorni dall'approvazione, dal Consiglio"
			}
			return k + 1
		}
	}
	return -1
}

// placeAfter returns where a name stands that a preposition brings in shortly behind i, or -1.
func placeAfter(toks []token, i int, prep string) int {
	i = pastAsideTo(toks, i, prep)
	for k := i; k+1 < len(toks) && k-i < 4; k++ {
		if preposition(toks[k].norm) == prep && len(toks[k].norm) > 1 {
			return k + 1
		}
		if !adverb(toks, k) && !adjective(toks[k].norm) && toks[k].norm != "," {
			return -1
		}
	}
	return -1
}

// passiveOf returns the end of the passive that the main verb at v opens, -1 if it opens
// none, and whether it is something that one does whom "da" names, and no appointment.
func (r *reader) passiveOf(toks []token, v int) (int, bool) {
	if toks[v].norm == "si" {
		return v + 1, false
	}
	if isModal(toks[v].norm) && nextWord(toks, v) == "essere" {
		v++
	}
	switch toks[v].norm {
	case "è", "sono", "viene", "vengono", "essere", "va", "vanno":
	default:
		return -1, false
	}
	k := v + 1
	for k < len(toks) && (adverb(toks, k) || isBeen(toks[k].norm)) {
		k++
	}
	if k >= len(toks) || len(toks[k].norm) < 4 {
		return -1, false
	}
	n := toks[k].norm
	by := r.lx.performed(n) || decided(n)
	if !by && !participle(n) && !r.lx.unperformed[n[:len(n)-1]] {
		return -1, false
	}
	return k + 1, by
}

// given reports whether a verb at v gives duties to somebody.
func (r *reader) given(toks []token, v int) bool {
	return max(phraseAt(toks, v, r.lx.entrusting), phraseAt(toks, v, r.lx.belonging), phraseAt(toks, v, r.lx.tasks)) > v
}

// reduced reports whether a participle at i belongs to the noun before it, as a relative
// clause would: "con aiutanti nominati dal Comune".
func reduced(toks []token, i int) bool {
	n := toks[i].norm
	return participle(n) && !strings.HasSuffix(n, "nte") && !strings.HasSuffix(n, "nti") && i > 0 && toks[i-1].norm != "e" && toks[i-1].norm != "ed" && toks[i-1].norm != "o"
}
