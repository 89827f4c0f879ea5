package act

import "strings"

// listedDuty reads what a list of units says of one of them: "l'Ufficio X, che
// rilascia i permessi".
func (r *reader) listedDuty(b *block, s *section, known map[string]*duty) {
	for i := 1; i+1 < len(b.toks); i++ {
		from := r.whichDoes(b.toks, i)
		if from == i && b.toks[i].norm == "," && phraseAt(b.toks, i+1, r.lx.duties.foundedFor) > i+1 {
			from = i + 1 // "servizio corsi, per le esigenze della didattica"
		}
		if from == i && r.foundedFor(b.toks, i) {
			if from = i + 1; b.toks[i+2].norm == "per" {
				from++ // "comandi di zona, istituiti per la custodia dei boschi"
			}
		}
		if from == i && b.toks[i].norm == "con" && r.task(b.toks[i+1].norm) && i+3 < len(b.toks) && preposition(b.toks[i+2].norm) == "" && (preposition(b.toks[i+3].norm) != "" || b.toks[i+3].norm == "per") {
			from = i + 1 // "commissione giuridica, con funzioni consultive sui diritti"
		}
		if from > i {
			r.addDuty(b, from, len(b.toks), s, b.listed(), "", known)
			return
		}
		if from := r.forWhat(b.toks, i); from > i {
			r.addDuty(b, from, len(b.toks), s, b.listed(), "", known)
			return
		}
	}
}

// forWhat returns where the purpose begins that a comma at i sets apart from the name
// before it: "squadra nautica, per la vigilanza delle coste"; or i.
func (r *reader) forWhat(toks []token, i int) int {
	if toks[i].norm != "," || i+3 >= len(toks) || toks[i+1].norm != "per" || !article(toks[i+2].norm) && !particular(toks[i+2].norm) {
		return i
	}
	for k := i - 1; k > 0 && toks[k].norm != ","; k-- {
		if toks[k].norm == "per" && article(toks[k+1].norm) && !participle(toks[k-1].norm) {
			return i // "Dipartimento per i porti, per i fari"
		}
	}
	return i + 1
}

// clauseDuty reads an item that names a unit and goes on with what it does: "- il
// Centro X, il quale rilascia i permessi".
func (r *reader) clauseDuty(b *block, s *section, known map[string]*duty) bool {
	us, from := r.itemUnit(b)
	if us == nil {
		return false
	}
	r.addDuty(b, from, len(b.toks), s, us, "", known)
	return true
}

// itemUnit returns the unit that an item names first, and where the item begins to say
// what it does.
func (r *reader) itemUnit(b *block) ([]*unit, int) {
	m := r.mentionAt(b.toks, 0, nil)
	if m == nil || len(m.units) != 1 || m.end+1 >= len(b.toks) {
		return nil, 0
	}
	if k := kindAt(r.lx, b.toks, r.skipDeterminers(b.toks, 0)); k == nil || m.units[0].noun != k.entry {
		return nil, 0
	}
	i := m.end
	from := r.forWhat(b.toks, i)
	if from == i {
		if b.toks[i].norm == "," {
			i++
		}
		from = r.whichDoes(b.toks, i)
	}
	if from == i {
		return nil, 0
	}
	return m.units, from
}

// whichDoes returns where the duty begins that a relative clause at i states, or i.
func (r *reader) whichDoes(toks []token, i int) int {
	var j int
	switch {
	case i >= len(toks):
		return i
	case toks[i].norm == "che":
		j = i + 1
	case article(toks[i].norm) && (nextWord(toks, i) == "quale" || nextWord(toks, i) == "quali"):
		j = i + 2
	case preposition(toks[i].norm) == "a" && (nextWord(toks, i) == "quale" || nextWord(toks, i) == "quali"):
		if phraseAt(toks, i+2, r.lx.entrusting) > i+2 {
			return i + 2
		}
		return i
	default:
		return r.chargedAt(toks, i)
	}
	for j < len(toks) && (adverb(toks, j) || clitic(toks[j].norm)) {
		j++
	}
	if j < len(toks) && toks[j].norm == "," {
		for j++; j < len(toks) && toks[j].norm != ","; j++ {
			if toks[j].norm == ";" {
				return i
			}
		}
		j++
	}
	if j+1 < len(toks) && (toks[j].norm == "ha" || toks[j].norm == "hanno") && (participle(toks[j+1].norm) || r.lx.performed(toks[j+1].norm)) {
		return i // "che ne ha disposto la nomina"
	}
	if j < len(toks) && object(toks[j-1].norm) && (toks[j].norm == "convoca" || toks[j].norm == "convocano") {
		return i // "che lo convoca e lo presiede"
	}
	if j < len(toks) && r.placesAt(toks, j) {
		return i // "che opera presso il Gabinetto"
	}
	if j < len(toks) && j > i+1 && clitic(toks[j-1].norm) && r.lx.appoints[toks[j].norm] {
		return i // "che ne nomina i membri"
	}
	if j < len(toks) && phraseAt(toks, j, r.lx.undutiful) > j {
		return i // "che mantiene la denominazione X"
	}
	if j < len(toks) && r.lx.subjection[toks[j].norm] {
		return max(i, r.andDoes(toks, j))
	}
	if j+1 < len(toks) && (r.lx.verbs[toks[j].norm] || looksLikeVerb(toks, j) || r.may(toks, j)) {
		return j
	}
	return i
}

// chargedAt returns the end of a phrase at i that gives a unit its duties, or i: "cui spetta",
// but not "cui sono assegnati esperti".
func (r *reader) chargedAt(toks []token, i int) int {
	q := phraseAt(toks, i, r.lx.duties.entrusted)
	if q > i && strings.HasPrefix(toks[q-1].norm, "assegnat") {
		if n := nextWord(toks, pastAdjectives(toks, r.skipDeterminers(toks, q))-1); n != "seguenti" && !r.task(n) && !r.lx.action(n) {
			return i
		}
	}
	return max(i, q)
}

// may reports whether a modal verb at j, with its infinitive and an object or behind an
// aside, says what somebody can or must do: "il quale può, con decreto, annullare gli atti".
func (r *reader) may(toks []token, j int) bool {
	if !isModal(toks[j].norm) || j+2 >= len(toks) {
		return false
	}
	if toks[j+1].norm == "," {
		return true
	}
	next := toks[j+2].norm
	does := toks[j+1].norm
	if n := len(does) - 2; n > 3 && does[n-1] == 'r' && isClitic(does[n:]) {
		if does = does[:n] + "e"; !r.lx.infinitives[does] {
			does = does[:n] + "re" // "può disporne l'annullamento"
		}
	}
	return r.lx.infinitives[does] && !r.lx.appointing[does] && (article(next) || preposition(next) != "")
}

// andDoes returns the second verb of a clause whose first at j only says to whom a unit
// answers, or 0: "che riferisce alla Giunta sui corsi e cura l'archivio".
func (r *reader) andDoes(toks []token, j int) int {
	for k := j + 1; k+2 < len(toks) && k-j < maxAside && toks[k].norm != ";" && toks[k].norm != ","; k++ {
		if (toks[k].norm == "e" || toks[k].norm == "ed") && r.lx.verbs[toks[k+1].norm] && !r.lx.subjection[toks[k+1].norm] && !r.lx.nounVerb[toks[k+1].norm] && (article(toks[k+2].norm) || preposition(toks[k+2].norm) != "") ||
			(toks[k].norm == "e" || toks[k].norm == "ed") && toks[k+1].norm == "cura" && article(toks[k+2].norm) {
			return k + 1
		}
	}
	return 0
}

// leadsTo returns the unit that a lead-in ends with in a relative clause, and whose
// duties its items are: "Vi opera il Centro idrico, che svolge i seguenti compiti:".
func (r *reader) leadsTo(b *block, own []*unit) []*unit {
	end := len(b.toks) - 1
	if !b.leads || end < 2 || b.toks[end].norm != ":" {
		return nil
	}
	if us := r.handedTo(b, own); us != nil {
		b.handed = true
		return us
	}
	for i := end - 1; i > 1 && end-i < maxLeadClause && b.toks[i].norm != ";" && b.toks[i].norm != "."; i-- {
		at := i
		switch b.toks[i].norm {
		case "quale", "quali":
			at--
		case "che":
		case "cui":
			if phraseAt(b.toks, i, r.lx.duties.entrusted) == i {
				continue
			}
		default:
			continue
		}
		if i+1 < end && r.whichDoes(b.toks, at) == at {
			return nil
		}
		return r.justBefore(b.toks, at, own)
	}
	return nil
}

// maxLeadClause is how many tokens the last clause of a lead-in can have.
const maxLeadClause = 16

// clitic reports whether a small pronoun stands before a verb.
func clitic(norm string) bool {
	switch norm {
	case "si", "ne", "vi", "ci", "lo", "li":
		return true
	}
	return false
}

// relativeDuty reads the duties that relative clauses state of the units before
// them: "può nominare un Portavoce, che cura i rapporti".
// In a sentence that states a duty itself, only those of other units count.
func (r *reader) relativeDuty(b *block, x *sentence, s *section, states bool, known map[string]*duty) {
	toks := b.toks[:x.to]
	for i := x.from; i < x.to; i++ {
		from := r.whichDoes(toks, i)
		if from == i || i < 2 || staffed(toks[x.from:i]) || b.kind == item && toks[i].norm == "che" && toks[i-1].norm != "," {
			continue
		}
		us := r.justBefore(toks, i, s.units)
		if of, told := r.asideOwner(toks, x.from, i, s.units); told && (us == nil || toks[i].norm != "che") {
			us = of
		}
		if us == nil || states && (meets(us, x.speaks) || phraseAt(toks, i, r.lx.duties.entrusted) > i && !r.availedBefore(toks, x.from, i)) {
			continue
		}
		end := r.relativeEnd(toks, from)
		r.addDuty(b, from, end, s, us, "", known)
		i = end - 1
	}
}

// relativeEnd returns where a relative clause ends: at a semicolon, or at a comma
// behind which another unit is named.
func (r *reader) relativeEnd(toks []token, i int) int {
	for ; i < len(toks); i++ {
		if toks[i].norm == ";" {
			return i
		}
		if toks[i].norm != "," || i+3 >= len(toks) {
			continue
		}
		k := i + 1
		if toks[k].norm == "e" || toks[k].norm == "ed" || toks[k].norm == "nonche" {
			k++
		}
		if (article(toks[k].norm) || preposition(toks[k].norm) != "") && k+1 < len(toks) && toks[k+1].capital && kindAt(r.lx, toks, k+1) != nil {
			return i
		}
	}
	return i
}

// placesAt reports whether a verb at i puts a unit somewhere: "opera presso", "fa capo
// a", "è istituito".
func (r *reader) placesAt(toks []token, i int) bool {
	if q := phraseAt(toks, i, r.lx.placed); q > i && phraseAt(toks, q, r.lx.places) > q && preposition(toks[q].norm) != "in" {
		return true
	}
	for _, prep := range r.lx.dependingPreps {
		if q := phraseAt(toks, i, r.lx.depending[prep]); q > i && q < len(toks) && preposition(nextWord(toks, pastAdverbs(toks, q)-1)) == prep {
			return true
		}
	}
	return false
}

// particular reports whether an adjective opens what something is for without an
// article: "per particolari attività".
func particular(norm string) bool {
	switch norm {
	case "particolari", "specifiche", "specifici", "speciali", "determinate", "determinati":
		return true
	}
	return false
}

// foundedFor reports whether a comma at i brings in what a unit is set up for: "istituiti per
// la custodia", "preposta all'erogazione", but not "preposto alla Direzione".
func (r *reader) foundedFor(toks []token, i int) bool {
	if i+4 >= len(toks) || toks[i].norm != "," {
		return false
	}
	prep := preposition(toks[i+2].norm)
	if toks[i+2].norm == "per" {
		prep = "per"
	}
	for _, stem := range r.lx.duties.SetUpFor[prep] {
		if strings.HasPrefix(toks[i+1].norm, stem) {
			if prep == "per" {
				return article(toks[i+3].norm)
			}
			return kindAt(r.lx, toks, i+3) == nil && !toks[i+3].capital
		}
	}
	return false
}
