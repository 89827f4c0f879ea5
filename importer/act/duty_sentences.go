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

// actionAt reports whether a noun that names an action opens a sentence: "Gestione
// dei contratti", also after a label ("Competenze: gestione …").
func (r *reader) actionAt(toks []token, i int) bool {
	i = r.afterLabel(toks, i)
	if i >= len(toks) || !toks[i].word || !toks[i].capital && (i == 0 || toks[i-1].norm != ":") {
		return false
	}
	if n := toks[i].norm; r.lx.actWord[n] && !strings.HasSuffix(n, "zione") {
		return false // "Regolamento di organizzazione"
	}
	return r.lx.action(toks[i].norm)
}

// action reports whether a noun names an action.
func (lx *lexicon) action(n string) bool {
	if lx.actionNoun[n] {
		return true
	}
	if len(n) < 7 {
		return false
	}
	for _, e := range lx.words.ActionEnds {
		if strings.HasSuffix(n, e) {
			return true
		}
	}
	return false
}

// afterLabel goes over the title of a list of duties with its colon.
func (r *reader) afterLabel(toks []token, i int) int {
	if end := phraseAt(toks, i, r.lx.dutyLabels); end > i && end < len(toks) && toks[end].norm == ":" {
		return end + 1
	}
	return i
}

// verbless reports whether a lead-in only says where its items hold.
func (r *reader) verbless(toks []token) bool {
	if toks[len(toks)-1].norm != ":" {
		return false
	}
	within := false // a relative clause: "Il Segretario, che dipende dal Sindaco:"
	for i := range toks {
		switch n := toks[i].norm; {
		case i > 0 && toks[i-1].norm == "," && (n == "che" || n == "cui") || n == "quale" || n == "quali":
			within = true
		case n == "," || n == ";":
			within = false
		case !within && r.finite(toks, i) && !r.lx.adjectiveAt(toks, i) && (i == 0 || !article(toks[i-1].norm) && preposition(toks[i-1].norm) == ""):
			return false
		}
	}
	return true
}

// entrusted opens the duty of a body that the sentence sets up.
var entrusted = phrases([]string{"con la funzione di", "con il compito di", "con funzioni di", "con compiti di", "con funzione di", "con compito di", "competente in materia di", "competente per",
	"cui compete", "cui competono", "cui spetta", "cui spettano", "cui è affidata", "cui è affidato", "cui sono affidate", "cui sono affidati", "cui sono attribuite", "cui sono attribuiti", "cui sono assegnate", "cui sono assegnati", "cui sono conferite", "cui sono conferiti", "con competenza in materia di", "con competenze in materia di",
	"avente il compito di", "aventi il compito di", "avente la funzione di", "aventi la funzione di", "avente compiti di", "aventi compiti di", "avente funzioni di", "aventi funzioni di", "col compito di", "coi compiti di", "con i compiti di", "con le funzioni di", "con l'incarico di", "avente lo scopo di", "aventi lo scopo di", "con lo scopo di", "cui è demandato", "cui è demandata", "cui sono demandati", "cui sono demandate", "aventi i seguenti compiti", "aventi le seguenti funzioni",
	"con i seguenti compiti", "con le seguenti funzioni", "con le seguenti attribuzioni", "con le seguenti competenze", "avente i seguenti compiti", "avente le seguenti funzioni"})

// purposes open the duty of a body that the sentence sets up, and of no other.
var purposes = phrases([]string{"per lo svolgimento di", "per l'esercizio di", "per il supporto", "per l'espletamento di", "per l'esame di", "per le esigenze di", "ai fini di", "al fine di assicurare", "al fine di garantire", "al fine di favorire"})

// dutyVerb returns the token of the verb that makes a sentence a duty, or -1.
func (r *reader) dutyVerb(toks []token, x *sentence) int {
	if x.agent {
		return x.verb
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
		if len(x.subject) > 0 && (phraseAt(toks, i, entrusted) > i || i > x.verb && x.founded && phraseAt(toks, i, purposes) > i) {
			return i
		}
		if q := phraseAt(toks, i, r.lx.entrusting); q+1 < len(toks) && q > i && toks[q].norm == "la" && toks[q+1].norm == "responsabilita" {
			return -1 // who heads another unit
		}
		if i == x.verb && i > x.from && len(x.subject) > 0 && !x.agent && preposition(toks[x.from].norm) == "" && (t.norm == "è" || t.norm == "sono") && phraseAt(toks, i, r.lx.entrusting) > i {
			return r.alsoDoes(toks, i, x) // "la Biblioteca è affidata a un docente"
		}
		if phraseAt(toks, i, r.lx.entrusting) > i || phraseAt(toks, i, r.lx.tasks) > i {
			if r.ofSomeoneElse(toks, x) {
				return -1
			}
			return i
		}
		if t.norm == "non" && r.finite(toks, i+1) {
			return -1
		}
		if end := r.ofAnother(toks, i, x); end > i {
			i = end
			continue
		}
		if phraseAt(toks, i, r.lx.undutiful) > i {
			return r.alsoDoes(toks, i, x)
		}
		switch t.norm {
		case "è", "sono":
			if r.headed(toks, i+1) {
				return -1
			}
			if len(x.subject) > 0 && r.identified(toks, i+1) {
				return i
			}
			if r.answers(toks, i+1) && (len(x.subject) > 0 || i > x.from || !strings.HasPrefix(nextWord(toks, i), "prepost")) || nextWord(toks, i) == "l" && len(x.subject) > 0 {
				return i
			}
			if len(x.subject) > 0 && x.under == nil || i == x.from {
				return r.alsoDoes(toks, i, x)
			}
			continue
		case "puo", "possono", "deve", "devono", "debbono", "potra", "potranno", "dovra", "dovranno":
			n := nextWord(toks, i)
			if n == "essere" || r.lx.appointing[n] {
				return -1
			}
			return i
		case "dipende", "dipendono", "opera", "operano":
			if r.operates(toks, i) {
				return i
			}
			return r.alsoDoes(toks, i, x)
		case "concorre", "concorrono", "spetta", "compete":
			return i
		case "risponde", "rispondono", "riporta", "riportano", "appartiene", "appartengono":
			if r.answersSomeone(toks, i) {
				return r.alsoDoes(toks, i, x)
			}
		case "dispone", "dispongono":
			if hasOf(toks, i+1) {
				return r.alsoDoes(toks, i, x) // what it has
			}
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

// purposeOf returns where a sentence that sets several units up under one says what
// for, or -1: "Al Direttore fanno capo l'Ufficio X e l'Ufficio Y, che cura" states a
// duty of one of them.
func (r *reader) purposeOf(toks []token, x *sentence) int {
	for i := x.place[1]; i < len(toks) && toks[i].norm != "che" && toks[i].norm != "cui" && toks[i].norm != ";"; i++ {
		if phraseAt(toks, i, purposes) > i || phraseAt(toks, i, entrusted) > i {
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
	switch toks[i].norm {
	case "responsabile", "responsabili", "competente", "competenti", "titolare", "titolari", "referente":
		return true
	case "preposto", "preposta", "preposti", "preposte", "addetto", "addetta", "addetti", "addette", "deputato", "deputata", "deputati", "deputate":
		return preposition(nextWord(toks, i)) == "a"
	case "incaricato", "incaricata", "incaricati", "incaricate":
		return preposition(nextWord(toks, i)) == "di" && nextWord(toks, i) != "di"
	case "tenuto", "tenuta", "tenuti", "tenute", "chiamato", "chiamata", "chiamati", "chiamate", "autorizzato", "autorizzata", "autorizzati", "autorizzate":
		return preposition(nextWord(toks, i)) == "a"
	}
	return false
}

// identified reports whether an article and a noun at i say what office a unit
// holds: "è il diretto referente del Presidente", "è l'organo di indirizzo".
func (r *reader) identified(toks []token, i int) bool {
	for i < len(toks) && adverb(toks, i) {
		i++
	}
	if i+2 < len(toks) && toks[i].norm == "organo" && preposition(toks[i+1].norm) == "di" && r.lx.action(toks[i+2].norm) {
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

// alsoDoes returns the verb of a second clause: "è posto alle dipendenze del
// Sindaco e svolge i seguenti compiti", or -1.
func (r *reader) alsoDoes(toks []token, i int, x *sentence) int {
	for j := i + 1; j < len(toks); j++ {
		if end := r.ofAnother(toks, j, x); end > j {
			j = end
			continue
		}
		p := toks[j-1].norm
		joins := p == "e" || p == "ed" || p == "," || p == ";" ||
			p == "che" && (staffed(toks[i:j]) || r.isOne(toks, i, j-1) || x.under != nil && r.goesBack(toks, x, j-1))
		if joins && r.lx.verbAt(toks, j) && !r.lx.adjectiveAt(toks, j) && !r.answersSomeone(toks, j) && !r.placesAt(toks, j) && phraseAt(toks, j, r.lx.undutiful) == j {
			return j
		}
		if n := toks[j].norm; p == "," && r.lx.gerunds[n] && n != "avvalendosi" && nextWord(toks, j) != "conto" {
			return j
		}
	}
	return -1
}

// isOne reports whether a relative pronoun at j goes on about what a unit is said to
// be by the verb at i: "è un'istituzione di alta formazione, che svolge".
func (r *reader) isOne(toks []token, i, j int) bool {
	if toks[i].norm != "è" && toks[i].norm != "sono" || i+2 >= len(toks) || !article(toks[i+1].norm) && !(toks[i].norm == "sono" && !participle(toks[i+1].norm)) {
		return false
	}
	for k := i + 1; k < j; k++ {
		if toks[k].norm == ";" || toks[k].capital && kindAt(r.lx, toks, k) != nil {
			return false
		}
	}
	return true
}

// goesBack reports whether a relative pronoun at i, behind a comma, speaks of the
// unit that the sentence puts somewhere: no other body is named between.
func (r *reader) goesBack(toks []token, x *sentence, i int) bool {
	if toks[i].norm != "che" || toks[i-1].norm != "," {
		return false
	}
	for k := x.verb; k < i; k++ {
		if toks[k].capital && kindAt(r.lx, toks, k) != nil {
			return false
		}
	}
	return true
}

// staffed reports whether a clause speaks of the people of the unit: "opera la
// Segreteria, cui sono addette unità di personale che curano …".
func staffed(toks []token) bool {
	for i := 0; i+2 < len(toks); i++ {
		if toks[i].norm == "cui" && (toks[i+1].norm == "è" || toks[i+1].norm == "sono") && (participle(toks[i+2].norm) || strings.HasPrefix(toks[i+2].norm, "addett")) {
			return true
		}
	}
	return false
}

// ofAnother returns the end of a relative clause at i that says what another unit
// does than the one that the sentence speaks of, or i: "dipende dal Presidente, che
// impartisce le direttive e vigila; …".
func (r *reader) ofAnother(toks []token, i int, x *sentence) int {
	if toks[i].norm != "che" && toks[i].norm != "quale" {
		return i
	}
	at := i
	if toks[i].norm == "quale" {
		at--
	}
	from := r.whichDoes(toks, at)
	if from <= at {
		return i
	}
	us := r.justBefore(toks, at, x.speaks)
	if us == nil && (x.under == nil && !x.founded || staffed(toks[x.from:i]) || r.goesBack(toks, x, i)) || us != nil && sameUnits(us, x.speaks) {
		return i
	}
	for i+1 < len(toks) && toks[i+1].norm != ";" {
		i++
	}
	return i
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

const dutyWords = 3

// ownDuty reports whether a lead-in states a duty of its own: words of substance
// follow its verb.
func (r *reader) ownDuty(b *block, x *sentence) bool {
	if x.agent && r.lists(b, x) {
		return false
	}
	toks := b.toks[:x.to]
	v := r.dutyVerb(toks, x)
	if v < 0 {
		return false
	}
	n, skip := 0, false
	for i := v + 1; i < len(toks); i++ {
		t := toks[i]
		switch {
		case t.norm == ",":
			skip = !skip && i+1 < len(toks) && (preposition(toks[i+1].norm) != "" || toks[i+1].norm == "anche" || toks[i+1].norm == "sulla" || toks[i+1].norm == "tenuto" || r.lx.gerunds[toks[i+1].norm] || toks[i+1].norm == "d")
		case t.norm == ";":
			return true
		case !t.word || skip || r.lx.function[t.norm] || r.lx.emptyStem[t.stem] || r.lx.determiner[t.norm] || preposition(t.norm) != "":
		default:
			n++
		}
	}
	return n >= dutyWords
}
