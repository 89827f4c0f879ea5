package act

import "raccordo/graph"

// sentence is a range of tokens of a block, and who it speaks of.
type sentence struct {
	from, to int
	subject  []*unit // nil where only the section says it
	other    bool    // it speaks of something that is no unit
	verb     int     // where the search for the subject ended
	under    *unit   // the unit in which it places its subject
	place    [2]int  // the tokens that say so
	above    []*unit // on whom the items of its list depend
	speaks   []*unit // who acts in it, the subject or what the text before says
	founded  bool    // it sets its subject up
	agent    bool    // its subject is named as who does what the sentence speaks of
	parts    []*unit // that it names as those of above
	late     bool    // only its main verb tells who acts
	outer    bool    // its subject is a body outside, found by its main verb
	outside  []*unit // bodies outside the institution that act in it
	doers    []*unit // who does what it says in the passive, where it does not say it
	hits     []hit   // the cues that were read in it
}

// sentencesOf cuts a block at full stops.
func sentencesOf(toks []token) []sentence {
	var out []sentence
	from := 0
	for i := range toks {
		if toks[i].norm == "." && fullStop(toks, i) {
			if i > from {
				out = append(out, sentence{from: from, to: i})
			}
			from = i + 1
		}
	}
	if from < len(toks) {
		out = append(out, sentence{from: from, to: len(toks)})
	}
	return out
}

// atSemicolons cuts sentences further where a semicolon is followed by a unit that
// acts, or by a place: "La Direzione cura i canali; il Servizio mappe aggiorna i
// rilievi", "cura i canali; presso l'ufficio opera lo Sportello X".
func (r *reader) atSemicolons(toks []token, xs []sentence, own []*unit) []sentence {
	var out []sentence
	for _, x := range xs {
		for i := x.from + 1; i+2 < x.to; i++ {
			if toks[i].norm != ";" {
				continue
			}
			if preposition(toks[i+1].norm) != "" || toks[i+1].norm == "all" || toks[i+1].norm == "presso" || phraseAt(toks[:x.to], i+1, r.lx.within) > i+1 {
				if _, up := r.placeFirst(toks[:x.to], i+1, own); up != nil {
					out = append(out, sentence{from: x.from, to: i})
					x.from = i + 1
				}
				continue
			}
			j := i + 1
			for j < x.to && toks[j].norm == "(" {
				j++ // "; ((le segreterie operano"
			}
			if j+1 >= x.to || !article(toks[j].norm) {
				continue
			}
			m := r.mentionAt(toks[:x.to], j+1, nil)
			if m != nil && m.end < x.to {
				_, m.end = r.coSubjects(toks[:x.to], m, nil)
			}
			if m != nil && len(m.units) == 1 && m.units[0].plural {
				m.end = r.pastOwners(toks[:x.to], m.end)
			}
			if m != nil && m.end < x.to && r.finite(toks, m.end) {
				out = append(out, sentence{from: x.from, to: i})
				x.from = i + 1
			}
		}
		out = append(out, x)
	}
	return out
}

// fullStop reports whether the point at i ends a sentence and no abbreviation.
func fullStop(toks []token, i int) bool {
	if i+1 == len(toks) {
		return true
	}
	if !toks[i+1].capital && toks[i+1].word {
		return false
	}
	if i == 0 || toks[i+1].norm == "," || toks[i+1].norm == ";" {
		return false
	}
	p := toks[i-1]
	if !p.word {
		return true
	}
	switch p.norm {
	case "art", "artt", "lgs", "nn", "cfr", "prof", "dott", "ing", "avv", "lett", "pag", "all", "sig", "uff", "dir", "gen", "dip":
		return false
	}
	return len(p.norm) > 1 || p.norm[0] >= '0' && p.norm[0] <= '9' || p.norm == "è"
}

const maxStarts = 10

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
		if r.placeAt(toks, pos, s, own) || r.partAt(toks, pos, s, own) || r.entrustedAt(toks, pos, s, own) || r.listOf(toks, pos, s, own) {
			return
		}
		if r.nominative(toks, pos, s, own) {
			return
		}
		if pos == s.from && article(toks[pos].norm) && !(pos+1 < s.to && r.lx.verbs[toks[pos+1].norm] && !r.lx.nounVerb[toks[pos+1].norm]) {
			s.other = true
			return
		}
		if r.lx.gerundAtHead(toks, pos) && pos == s.from {
			r.subjectOfGerund(toks, s, own)
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
		m = r.classSpoken(toks, pos)
	}
	if m == nil && det {
		m = r.headsOfAll(toks, pos)
	}
	if m == nil && det {
		m = r.wholeOf(toks, pos, own)
	}
	if m == nil && det {
		if m = r.institutionAt(toks, pos); m != nil && !r.acts(toks, m.end) {
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
	if v := r.pastSaid(toks, end); v > end {
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
	if v := pastAdverbs(toks, end); v > end && v+1 == len(toks) && toks[v].norm == ":" || det && !m.self && r.trailsToColon(toks, end) {
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
	if n := toks[end].norm; r.finite(toks, end) || (n == "," || n == "(") && r.verbLater(toks, end) || n == ":" || n == "che" || adverb(toks, end) && end+2 == len(toks) && toks[end+1].norm == ":" ||
		(adverb(toks, end) || isClitic(n)) && r.finite(toks, end+1) {
		s.subject, s.verb = units, end
		return true
	}
	return false
}

// pastSaid returns the verb behind a participle and a comma that only say where a name
// comes from, or i: "Il servizio istituito ai sensi della legge 3, n. 4, ha sede".
func (r *reader) pastSaid(toks []token, i int) int {
	if !participle(toks[i].norm) || toks[i].capital || r.lx.verbs[toks[i].norm] {
		return i
	}
	for k := i + 1; k+1 < len(toks) && k-i < maxAside; k++ {
		switch {
		case toks[k].norm == ";" || toks[k].norm == ":" || r.finite(toks, k) && !r.lx.adjectiveAt(toks, k) && !article(toks[k-1].norm) && preposition(toks[k-1].norm) == "":
			return i
		case toks[k].norm == "," && r.finite(toks, k+1) && !r.lx.adjectiveAt(toks, k+1):
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
		case r.finite(toks, k) && !r.lx.adjectiveAt(toks, k) && !article(toks[k-1].norm) && preposition(toks[k-1].norm) == "":
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

func adverb(toks []token, i int) bool {
	switch toks[i].norm {
	case "inoltre", "altresi", "infine", "anche", "pertanto":
		return true
	}
	n := toks[i].norm
	return len(n) > 6 && n[len(n)-5:] == "mente"
}

// skipComplement goes over "dell'Istituto", "interessate" and the like.
func (r *reader) skipComplement(toks []token, i int) int {
	for n := 0; n < 6 && i < len(toks); n++ {
		switch {
		case toks[i].word && r.lx.vague[toks[i].norm]:
			i++
		case i+1 < len(toks) && preposition(toks[i].norm) == "di" && (r.lx.itself[toks[i+1].norm] || r.ownCalled(toks[i+1].norm)):
			i += 2
		default:
			return i
		}
	}
	return i
}

// before takes the unit that ends where the verb stands as the subject.
func (r *reader) before(toks []token, pos, verb int, s *sentence, own []*unit) {
	for i := verb - 1; i > pos && verb-i < 12; i-- {
		if !article(toks[i].norm) || preposition(toks[i-1].norm) != "" {
			continue // "con la Direzione X definisce" has no subject
		}
		if m := r.actorAt(toks, i, own); m != nil && (r.skipComplement(toks, m.end) == verb || r.aidedUpTo(toks, m.end, verb)) {
			s.subject, s.verb = m.units, verb
			return
		}
	}
	s.verb = verb
	if verb > pos+2 && article(toks[verb-2].norm) && toks[verb-1].word && (verb < 3 || preposition(toks[verb-3].norm) == "") && !r.lx.pronoun[toks[verb-1].norm] && !r.lx.role[toks[verb-1].norm] {
		s.other = true // "il personale dipende"
	}
}
