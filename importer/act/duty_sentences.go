package act

import "strings"

// states reports whether a sentence states a duty of the units it speaks of.
func (r *reader) states(b *block, x *sentence) bool {
	if len(x.speaks) == 0 || b.field != "" {
		return b.field == dutyField && len(x.speaks) > 0
	}
	v := r.dutyVerb(b.toks[:x.to], x)
	if v >= 0 && r.disagrees(b.toks, x, v) {
		return false
	}
	return v >= 0 || r.verbless(b.toks[x.from:x.to]) || len(x.subject) == 0 && r.actionAt(b.toks, x.from)
}

// dividesDuties reports whether a verb of dividing at i speaks of what a unit does and
// not of its parts: "articola le proprie attività".
func (r *reader) dividesDuties(toks []token, i int) bool {
	j := r.skipDeterminers(toks, i+1)
	for j < len(toks) && (r.lx.determiner[toks[j].norm] || toks[j].norm == "proprie" || toks[j].norm == "sue") {
		j++
	}
	return j > i+1 && j < len(toks) && r.lx.dutyNoun[toks[j].norm]
}

// disagrees reports whether a verb is plural though the sentence names nobody and
// goes on about one unit: others act in it.
func (r *reader) disagrees(toks []token, x *sentence, verb int) bool {
	n := toks[verb].norm
	if len(x.speaks) != 1 || x.speaks[0].plural || len(x.subject) > 0 && !r.lx.pronoun[toks[x.from].norm] {
		return false
	}
	return r.lx.verbs[n] && (strings.HasSuffix(n, "ano") || strings.HasSuffix(n, "ono"))
}

// dutyVerb returns the token of the verb that makes a sentence a duty, or -1.
func (r *reader) dutyVerb(toks []token, x *sentence) int {
	if x.agent {
		return x.verb
	}
	if x.founded && len(x.subject) == 1 && r.purposeFirst(toks, x) {
		return x.from
	}
	if x.under != nil && len(x.subject) > 1 {
		if v := x.place[1]; v >= len(toks) || !r.finite(toks, v) && !adverb(toks, v) {
			return r.purposeOf(toks, x)
		}
	}
	for i := max(x.from, 0); i < len(toks); i++ {
		t := toks[i]
		if !t.word || i < x.verb && len(x.subject) > 0 && x.under == nil {
			continue
		}
		if i > x.from && (article(toks[i-1].norm) || preposition(toks[i-1].norm) != "") {
			continue
		}
		if v, told := r.dutyPhraseAt(toks, i, x); told {
			return v
		}
		if end := r.ofAnother(toks, i, x); end > i {
			i = end
			continue
		}
		if phraseAt(toks, i, r.lx.undutiful) > i {
			return r.alsoDoes(toks, i, x)
		}
		if isModal(t.norm) {
			if n := nextWord(toks, i); n == "essere" || r.lx.appointing[n] {
				return -1
			}
			return i
		}
		if t.norm == "è" || t.norm == "sono" {
			if v, told := r.beingAt(toks, i, x); told {
				return v
			}
			continue
		}
		if v, told := r.placingVerbAt(toks, i, x); told {
			return v
		}
		if r.lx.appoints[t.norm] && len(x.subject) > 0 && (i == x.verb || i > x.verb && toks[i-1].norm == ",") {
			return i // "Il Sindaco nomina i revisori"
		}
		if r.lx.appoints[t.norm] || r.chargesAPerson(toks, i) {
			return r.alsoDoes(toks, i, x)
		}
		if i > 0 && toks[i-1].norm == "si" && r.lx.impersonal[t.norm] && len(x.subject) == 0 {
			return -1 // "si considerano presenti"
		}
		if r.lx.dividing[t.norm] {
			if r.dividesDuties(toks, i) {
				return i
			}
			return r.alsoDoes(toks, i, x)
		}
		if r.lx.verbs[t.norm] {
			return i
		}
		if i == x.from && t.capital && looksLikeVerb(toks, i) && !r.lx.placing[t.norm] {
			return i
		}
	}
	return -1
}

// dutyPhraseAt returns the verb of a duty where words at i bring it in, or -1 where they say
// that there is none.
func (r *reader) dutyPhraseAt(toks []token, i int, x *sentence) (verb int, told bool) {
	if len(x.subject) > 0 && (r.chargedAt(toks, i) > i || i > x.verb && x.founded && phraseAt(toks, i, r.lx.duties.foundedFor) > i) {
		return i, true
	}
	if q := phraseAt(toks, i, r.lx.entrusting); q+1 < len(toks) && q > i && toks[q].norm == "la" && toks[q+1].norm == "responsabilita" {
		return -1, true // who heads another unit
	}
	if i == x.verb && i > x.from && len(x.subject) > 0 && preposition(toks[x.from].norm) == "" && (toks[i].norm == "è" || toks[i].norm == "sono") && phraseAt(toks, i, r.lx.entrusting) > i {
		return r.alsoDoes(toks, i, x), true // "la Biblioteca è affidata a un docente"
	}
	if phraseAt(toks, i, r.lx.entrusting) > i || phraseAt(toks, i, r.lx.tasks) > i {
		if r.ofSomeoneElse(toks, x) {
			return -1, true
		}
		return i, true
	}
	if toks[i].norm == "non" && r.finite(toks, i+1) {
		return -1, true
	}
	return 0, false
}

// beingAt returns the verb of a duty where "è" at i says what a unit is: "è responsabile
// della cassa", "è posto alle dipendenze del Sindaco e svolge".
func (r *reader) beingAt(toks []token, i int, x *sentence) (verb int, told bool) {
	if r.headed(toks, i+1) {
		return -1, true
	}
	if len(x.subject) > 0 && r.identified(toks, i+1) {
		return i, true
	}
	if r.answers(toks, i+1) && (len(x.subject) > 0 || i > x.from || !strings.HasPrefix(nextWord(toks, i), "prepost")) || nextWord(toks, i) == "l" && len(x.subject) > 0 {
		return i, true
	}
	if len(x.subject) > 0 && x.under == nil || i == x.from {
		return r.alsoDoes(toks, i, x), true
	}
	return 0, false
}

// placingVerbAt returns the verb of a duty where the one at i may only say where a unit
// stands, to whom it answers or what it has: "opera presso il Porto e cura i registri".
func (r *reader) placingVerbAt(toks []token, i int, x *sentence) (verb int, told bool) {
	switch toks[i].norm {
	case "dipende", "dipendono", "opera", "operano":
		if r.operates(toks, i) {
			return i, true
		}
		return r.alsoDoes(toks, i, x), true
	case "concorre", "concorrono", "spetta", "compete":
		return i, true
	case "risponde", "rispondono", "riporta", "riportano", "appartiene", "appartengono":
		if r.answersSomeone(toks, i) {
			return r.alsoDoes(toks, i, x), true
		}
	case "dispone", "dispongono":
		if hasOf(toks, i+1) {
			return r.alsoDoes(toks, i, x), true // what it has
		}
	}
	return 0, false
}

// purposeOf returns where a sentence that sets several units up under one says what
// for, or -1: "Al Direttore fanno capo l'Ufficio X e l'Ufficio Y, che cura" states a
// duty of one of them.
func (r *reader) purposeOf(toks []token, x *sentence) int {
	for i := x.place[1]; i < len(toks) && toks[i].norm != "che" && toks[i].norm != "cui" && toks[i].norm != ";"; i++ {
		if phraseAt(toks, i, r.lx.duties.foundedFor) > i || phraseAt(toks, i, r.lx.duties.entrusted) > i {
			return i
		}
	}
	return -1
}

// answers tells "è responsabile dei canali" and "è preposto ai canali" from "è
// preposto un dirigente".
func (r *reader) answers(toks []token, i int) bool {
	for i < len(toks) && adverb(toks, i) {
		i++
	}
	if i >= len(toks) {
		return false
	}
	n, next := toks[i].norm, nextWord(toks, i)
	switch {
	case r.lx.duties.answerable[n]:
		return true
	case r.lx.duties.answerableTo[n]:
		return preposition(next) == "a" || next == ":" && strings.HasPrefix(n, "chiamat")
	}
	return strings.HasPrefix(n, "incaricat") && preposition(next) == "di" && next != "di"
}

// identified reports whether an article and a noun at i say what office a unit
// holds: "è il diretto referente del Presidente", "è l'organo di indirizzo".
func (r *reader) identified(toks []token, i int) bool {
	for i < len(toks) && adverb(toks, i) {
		i++
	}
	if i+2 < len(toks) && toks[i].norm == "organo" && preposition(toks[i+1].norm) == "di" && (r.lx.action(toks[i+2].norm) || toks[i+2].norm == "garanzia") {
		return true // "è organo di consulenza"
	}
	if i >= len(toks) || !article(toks[i].norm) {
		return false
	}
	for n := 0; n < 2 && i+1 < len(toks) && toks[i+1].word && preposition(toks[i+1].norm) == ""; n++ {
		if i++; r.lx.officeNoun[toks[i].norm] {
			return true
		}
	}
	return false
}

// chargesAPerson reports whether a verb at i gives an office to a person: "sceglie
// il dirigente a cui dare la supplenza".
func (r *reader) chargesAPerson(toks []token, i int) bool {
	n := toks[i].norm
	if n != "individua" && n != "individuano" && n != "incarica" && n != "incaricano" || i+3 >= len(toks) || !article(toks[i+1].norm) || !r.lx.role[toks[i+2].norm] {
		return false
	}
	next := toks[i+3].norm
	return next == "che" || next == "cui" || preposition(next) == "a" || next == "incaricato" || next == "preposto"
}

// hasOf reports whether "di" follows, adverbs between commas aside.
func hasOf(toks []token, i int) bool {
	for n := 0; n < 4 && i < len(toks) && (toks[i].norm == "," || adverb(toks, i)); n++ {
		i++
	}
	return i < len(toks) && preposition(toks[i].norm) == "di"
}

// headed reports whether a participle at i says who is put at the head of a unit:
// "è preposto un dirigente".
func (r *reader) headed(toks []token, i int) bool {
	for i < len(toks) && adverb(toks, i) {
		i++
	}
	if i+1 >= len(toks) || !strings.HasPrefix(toks[i].norm, "prepost") && !strings.HasPrefix(toks[i].norm, "assegnat") && !strings.HasPrefix(toks[i].norm, "addett") {
		return false
	}
	return article(toks[i+1].norm) || numeral(toks[i+1].norm)
}

// operates tells "Opera in stretta relazione con" from "opera presso".
func (r *reader) operates(toks []token, i int) bool {
	return nextWord(toks, i) == "in" && toks[i].norm != "dipende" && toks[i].norm != "dipendono"
}

func nextWord(toks []token, i int) string {
	if i+1 < len(toks) {
		return toks[i+1].norm
	}
	return ""
}

// looksLikeVerb reports whether a word that opens a sentence has the form of a
// third person and what follows fits.
func looksLikeVerb(toks []token, i int) bool {
	n := toks[i].norm
	if len(n) < 4 || i+1 >= len(toks) {
		return false
	}
	last := n[len(n)-1]
	if last != 'a' && last != 'e' && !strings.HasSuffix(n, "ano") && !strings.HasSuffix(n, "ono") {
		return false
	}
	next := toks[i+1].norm
	p := preposition(next)
	return article(next) || p == "a" || p == "in" || p == "con" || adverb(toks, i+1)
}
