package act

import "raccordo/graph"

// findSubject says whom a sentence speaks of.
func (r *reader) findSubject(toks []token, s *sentence, own []*unit) {
	toks = toks[:s.to]
	defer r.inCondition(toks, s, own)
	defer r.beforeColon(toks, s, own)
	pos := r.mainClause(toks, s.from)
	for starts := 0; starts < maxStarts && pos < s.to; starts++ {
		if starts > 0 {
			pos = r.mainClause(toks, pos) // "Nei casi urgenti, ove manchi il parere, l'Ufficio"
		}
		s.verb = pos
		if r.placeAt(toks, pos, s, own) || r.entrustedAt(toks, pos, s, own) || r.listOf(toks, pos, s, own) {
			return
		}
		if r.nominative(toks, pos, s, own) {
			return
		}
		if pos == s.from && article(toks[pos].norm) && !(pos+1 < s.to && r.lx.verbs[toks[pos+1].norm] && !r.lx.nounVerb[toks[pos+1].norm]) {
			s.other = true
			return
		}
		if r.finite(toks, pos) {
			return
		}
		next := pos
		for next < s.to && toks[next].norm != "," {
			if next > pos && r.finite(toks, next) && !article(toks[next-1].norm) && preposition(toks[next-1].norm) == "" && toks[next-1].norm != "che" && toks[next-1].norm != "cui" && !r.lx.adjectiveAt(toks, next) {
				// "Per tali fini il Ministro dispone": a unit just before the verb.
				r.before(toks, pos, next, s, own)
				s.other = s.other || len(s.subject) == 0 && pos > s.from && article(toks[pos].norm)
				return
			}
			next++
		}
		if r.aidedSubject(toks, pos, next, s, own) {
			return
		}
		pos = next + 1
	}
}

// mainClause returns where the main clause of a sentence begins that opens with a
// condition: "Qualora i termini siano scaduti, l'Ufficio sollecita".
func (r *reader) mainClause(toks []token, from int) int {
	if !r.lx.condition[toks[from].norm] {
		return from
	}
	for i := from + 1; i+1 < len(toks); i++ {
		if toks[i].norm == "," {
			return i + 1
		}
	}
	return from
}

// beforeColon finds the subject of a lead-in that has no verb: "Nello svolgimento
// delle proprie funzioni l'Ufficio:".
func (r *reader) beforeColon(toks []token, s *sentence, own []*unit) {
	end := len(toks) - 1
	if len(s.subject) > 0 || len(s.above) > 0 || end <= s.from || toks[end].norm != ":" || !r.verbless(toks[s.from:]) {
		return
	}
	for k := end - 1; k > s.from && end-k < 14; k-- {
		if !article(toks[k-1].norm) || k > 1 && preposition(toks[k-2].norm) != "" {
			continue
		}
		if m := r.mentionAt(toks, k, own); m != nil && m.end == end {
			s.subject, s.verb, s.other = m.units, end, false
			return
		}
	}
}

// nominative finds "il Servizio X cura" at pos.
func (r *reader) nominative(toks []token, pos int, s *sentence, own []*unit) bool {
	det := article(toks[pos].norm) || r.lx.determiner[toks[pos].norm] || toks[pos].norm == "quest"
	if !det && (pos != s.from || !toks[pos].capital) {
		return false
	}
	m := r.spokenAt(toks, pos, own)
	if m == nil && det && pos+1 < len(toks) && toks[pos+1].capital {
		m = r.everyOf(toks, pos)
	}
	if m == nil && det && len(own) == 1 && !own[0].plural {
		m = r.headAlone(toks, pos, own)
	}
	if m == nil && det {
		if us, end := r.headsOf(toks, pos); us != nil {
			m = &mention{units: us, end: end}
		}
	}
	if m == nil && det {
		m = r.membersOf(toks, pos, own)
	}
	if m == nil && det {
		m = r.classSpoken(toks, pos)
	}
	if m == nil && det {
		m = r.headsOfAll(toks, pos)
	}
	if m == nil && det {
		m = r.wholeOf(toks, pos, own)
	}
	if m == nil && det {
		if m = r.institutionAt(toks, pos); m != nil && !r.acts(toks, m.end) && !r.bodySaid(toks, m.end) && r.placedToo(toks, m.end) == m.end && r.prepositionOf(toks, pastAdverbs(toks, m.end), r.lx.reporting.answers) == 0 {
			m = nil
		}
	}
	if m == nil || m.end >= s.to {
		return false
	}
	units, end := r.coSubjects(toks, m, own)
	if end == m.end && end+1 < s.to && (toks[end].norm == "e" || toks[end].norm == "ed") {
		if also := r.mentionAt(toks, end+1, own); also != nil && also.end < s.to && (r.finite(toks, also.end) || toks[also.end].norm == "," && r.trailsWithin(toks, also.end, 2*maxPostAside)) {
			units, end = append(append([]*unit{}, units...), also.units...), also.end
		}
	}
	if end = r.skipComplement(toks, r.pastBody(toks, end)); len(units) == 1 {
		end = r.alternative(toks, r.pastOwner(toks, end))
		if units[0].plural {
			end = r.pastOwners(toks, end)
		}
	}
	if end >= s.to {
		return false
	}
	if v := r.pastSaid(toks, r.pastMatter(toks, end)); v > end {
		s.subject, s.verb = units, v
		return true
	}
	if det && len(units) == 1 && r.standing(units[0]) && toks[end].norm == "con" {
		if v := r.verbBehind(toks, end); v > end {
			s.subject, s.verb = units, v
			return true
		}
	}
	if v := r.pastField(toks, end); det && !m.self && v > end {
		s.subject, s.verb = units, v
		return true
	}
	if v := pastAdverbs(toks, end); v > end && v+1 == len(toks) && toks[v].norm == ":" {
		s.subject, s.verb = units, end
		return true
	}
	if adjective(toks[end].norm) && !r.lx.verbs[toks[end].norm] {
		// "Le Strutture presenti sul territorio concorrono".
		for k := end + 1; k < s.to && k-end < 6 && toks[k].word; k++ {
			if r.finite(toks, k) && !article(toks[k-1].norm) && preposition(toks[k-1].norm) == "" {
				end = k
				break
			}
		}
	}
	if n := toks[end].norm; r.finite(toks, end) || (n == "," || n == "(" || n == "per" && r.lx.infinitives[nextWord(toks, end)] || setOff(toks, end)) && r.verbLater(toks, end) || n == ":" || n == "che" || adverb(toks, end) && end+2 == len(toks) && toks[end+1].norm == ":" ||
		(adverb(toks, end) || isClitic(n)) && r.finite(toks, end+1) {
		s.subject, s.verb = units, end
		return true
	}
	return false
}

// setOff reports whether a dash between blanks at i opens an aside: "Il Consiglio – sentito
// il Revisore – approva".
func setOff(toks []token, i int) bool {
	return dash(toks[i].norm) && i > 0 && i+1 < len(toks) && toks[i].start > toks[i-1].end && toks[i+1].start > toks[i].end && !toks[i+1].capital
}

// pastSaid returns the verb behind a participle and a comma that only say where a name
// comes from, or i: "Il servizio istituito ai sensi della legge 3, n. 4, ha sede".
func (r *reader) pastSaid(toks []token, i int) int {
	if !participle(toks[i].norm) || toks[i].capital || r.lx.verbs[toks[i].norm] {
		return i
	}
	for k := i + 1; k+1 < len(toks) && k-i < maxAside; k++ {
		switch {
		case toks[k].norm == ";" || toks[k].norm == ":" || r.clauseVerb(toks, k):
			return i
		case toks[k].norm == "," && r.plainVerb(toks, k+1):
			return k + 1
		}
	}
	return i
}

// headAlone resolves "il dirigente" and "il Responsabile", where no name follows, to the
// unit of the section: its head acts for it.
func (r *reader) headAlone(toks []token, pos int, own []*unit) *mention {
	i := pos + 1
	if i+1 >= len(toks) || indefinite(toks[pos].norm) || !r.lx.role[toks[i].norm] || isPluralWord(toks[pos].norm) || toks[i].norm == "funzione" {
		return nil
	}
	if toks[i+1].norm != ":" && !r.finite(toks, i+1) && !(adverb(toks, i+1) && r.finite(toks, i+2)) || r.lx.adjectiveAt(toks, i+1) {
		return nil
	}
	if k := own[0].kind; k == graph.KindOrgan || k == graph.KindCommittee || k == graph.KindInstitution || k == graph.KindExternal {
		return nil
	}
	return &mention{units: own, end: i + 1, self: true}
}

// verbBehind returns the verb of a subject that the words at i go on to describe, or i:
// "Gli uffici di diretta collaborazione con il Ministro per i compiti di indirizzo sono".
func (r *reader) verbBehind(toks []token, i int) int {
	for k := i + 1; k < len(toks) && k-i < maxAside; k++ {
		switch n := toks[k].norm; {
		case n == ";" || n == ":" || n == "che" || n == "quale" || n == "quali" || n == "cui" && toks[k-1].norm != "di":
			return i
		case r.clauseVerb(toks, k):
			return k
		}
	}
	return i
}

// verbLater reports whether a verb follows after an aside, so that the name
// before it is a subject and no duty: "Segreteria del Presidente, agenda".
func (r *reader) verbLater(toks []token, i int) bool {
	if toks[len(toks)-1].norm == ":" {
		return true
	}
	for k := i + 1; k < len(toks); k++ {
		if toks[k].norm == ";" {
			return false
		}
		if r.finite(toks, k) && !article(toks[k-1].norm) && preposition(toks[k-1].norm) == "" {
			return true
		}
	}
	return false
}

// before takes the unit that ends where the verb stands as the subject.
func (r *reader) before(toks []token, pos, verb int, s *sentence, own []*unit) {
	for i := verb - 1; i > pos && verb-i < 12; i-- {
		if !article(toks[i].norm) || preposition(toks[i-1].norm) != "" {
			continue // "con la Direzione X definisce" has no subject
		}
		if i > pos+2 && (toks[i-2].norm == "ha" || toks[i-2].norm == "hanno") && toks[i-1].norm == "sede" {
			continue // "il capo del porto ove ha sede la società vigila"
		}
		if m := r.actorAt(toks, i, own); m != nil && r.skipComplement(toks, m.end) == verb {
			s.subject, s.verb = m.units, verb
			return
		}
	}
	s.verb = verb
	if verb > pos+2 && article(toks[verb-2].norm) && toks[verb-1].word && (verb < 3 || preposition(toks[verb-3].norm) == "") && !r.lx.pronoun[toks[verb-1].norm] && !r.lx.role[toks[verb-1].norm] {
		s.other = true // "il personale dipende"
	}
}

const maxStarts = 10
