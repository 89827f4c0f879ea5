package act

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

// fullStop reports whether the point at i ends a sentence and no abbreviation.
func fullStop(toks []token, i int) bool {
	if i+1 == len(toks) {
		return true
	}
	if !toks[i+1].capital && toks[i+1].word {
		return false
	}
	if i == 0 {
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
	pos := s.from
	for starts := 0; starts < maxStarts && pos < s.to; starts++ {
		s.verb = pos
		if r.placeAt(toks, pos, s, own) || r.partAt(toks, pos, s, own) || r.entrustedAt(toks, pos, s, own) || r.dependAt(toks, pos, s, own) {
			return
		}
		if r.nominative(toks, pos, s, own) {
			return
		}
		if pos == s.from && article(toks[pos].norm) {
			s.other = true
			return
		}
		if r.finite(toks, pos) || r.lx.gerunds[toks[pos].norm] && pos == s.from {
			return
		}
		next := pos
		for next < s.to && toks[next].norm != "," {
			if next > pos && r.finite(toks, next) && !article(toks[next-1].norm) && preposition(toks[next-1].norm) == "" && toks[next-1].norm != "che" && toks[next-1].norm != "cui" && !adjective(toks[next].norm) {
				// "Per tali fini il Ministro dispone": a unit just before the verb.
				r.before(toks, pos, next, s, own)
				return
			}
			next++
		}
		pos = next + 1
	}
}

// nominative finds "il Servizio X cura" at pos.
func (r *reader) nominative(toks []token, pos int, s *sentence, own []*unit) bool {
	det := article(toks[pos].norm) || r.lx.determiner[toks[pos].norm]
	if !det && (pos != s.from || !toks[pos].capital) {
		return false
	}
	m := r.mentionAt(toks, pos, own)
	if m == nil || m.end >= s.to {
		return false
	}
	units, end := m.units, m.end
	if end+1 < s.to && (toks[end].norm == "e" || toks[end].norm == "ed") {
		if also := r.mentionAt(toks, end+1, own); also != nil && also.end < s.to && r.finite(toks, also.end) {
			units, end = append(append([]*unit{}, units...), also.units...), also.end
		}
	}
	end = r.skipComplement(toks, end)
	if end >= s.to {
		return false
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
	if n := toks[end].norm; r.finite(toks, end) || n == "," || n == ":" || n == "(" || n == "che" || adverb(toks, end) && r.finite(toks, end+1) {
		s.subject, s.verb = units, end
		return true
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
		case i+1 < len(toks) && preposition(toks[i].norm) == "di" && r.lx.itself[toks[i+1].norm]:
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
		if !article(toks[i].norm) {
			continue
		}
		if m := r.mentionAt(toks, i, own); m != nil && r.skipComplement(toks, m.end) == verb {
			s.subject, s.verb = m.units, verb
			return
		}
	}
	s.verb = verb
}

// placeAt finds "nell'ambito di X opera Y" and "all'interno di X, l'Ufficio Y".
func (r *reader) placeAt(toks []token, pos int, s *sentence, own []*unit) bool {
	p := phraseAt(toks, pos, r.lx.places)
	founded := false
	if q := phraseAt(toks, pos, r.lx.placed); p == pos && q > pos {
		// "È istituito, presso X, Y".
		if q < len(toks) && toks[q].norm == "," {
			q++
		}
		if p = phraseAt(toks, q, r.lx.places); p == q {
			return false
		}
		founded = true
	}
	if p == pos {
		return false
	}
	bare := p == pos+1 && preposition(toks[pos].norm) == "in"
	up := r.mentionAt(toks, p, own)
	if up == nil || len(up.units) != 1 {
		return false
	}
	end := r.skipComplement(toks, up.end)
	if end >= len(toks) {
		return false
	}
	next, comma := end, toks[end].norm == ","
	if comma {
		next++
	}
	if next < len(toks) && toks[next].norm == "si" {
		next++
	}
	if founded {
		comma = false
	} else if q := phraseAt(toks, next, r.lx.placed); q > next {
		for k := 0; k < 3 && q < len(toks) && !article(toks[q].norm); k++ {
			q++
		}
		next = q
		comma = false
	} else if !comma || bare {
		return false
	}
	down := r.mentionAt(toks, next, own)
	if down == nil || next < len(toks) && !article(toks[next].norm) && !toks[next].capital {
		return false
	}
	if comma && down.end < len(toks) && !r.finite(toks, down.end) && toks[down.end].norm != "," {
		return false
	}
	s.subject, s.under, s.place, s.verb = down.units, up.units[0], [2]int{pos, down.end}, down.end
	if down.end+1 < len(toks) && toks[down.end].norm == "e" {
		if also := r.mentionAt(toks, down.end+1, own); also != nil {
			s.subject = append(append([]*unit{}, s.subject...), also.units...)
			s.verb = also.end
		}
	}
	return true
}

// partAt finds "Della Segreteria fa parte il Segretario".
func (r *reader) partAt(toks []token, pos int, s *sentence, own []*unit) bool {
	if preposition(toks[pos].norm) != "di" || pos+1 >= len(toks) {
		return false
	}
	up := r.mentionAt(toks, pos+1, own)
	if up == nil || up.end+1 >= len(toks) || toks[up.end].norm != "fa" && toks[up.end].norm != "fanno" || toks[up.end+1].norm != "parte" {
		return false
	}
	down := r.mentionAt(toks, up.end+2, own)
	if down == nil {
		return false
	}
	s.subject, s.under, s.place, s.verb = down.units, up.units[0], [2]int{pos, down.end}, down.end
	return true
}

// entrustedAt finds "Al Servizio X sono attribuiti i seguenti compiti".
func (r *reader) entrustedAt(toks []token, pos int, s *sentence, own []*unit) bool {
	if preposition(toks[pos].norm) != "a" {
		return false
	}
	m := r.mentionAt(toks, pos+1, own)
	if m == nil || phraseAt(toks, m.end, r.lx.entrusting) == m.end {
		return false
	}
	s.subject, s.verb = m.units, m.end
	return true
}

// dependAt finds "Dal Direttore dipendono i seguenti servizi" and "Dal Direttore
// dipende l'Ufficio X".
func (r *reader) dependAt(toks []token, pos int, s *sentence, own []*unit) bool {
	verbs := upward[preposition(toks[pos].norm)]
	if verbs == nil {
		return false
	}
	up := r.mentionAt(toks, pos+1, own)
	if up == nil || len(up.units) != 1 || up.end >= len(toks) || !verbs[toks[up.end].norm] {
		return false
	}
	next := up.end + 1
	for next < len(toks) && adverb(toks, next) {
		next++
	}
	for next+1 < len(toks) && toks[next].norm == "e" && adverb(toks, next+1) {
		next += 2
	}
	down := r.mentionAt(toks, next, own)
	if all := r.everyOf(toks, next); all != nil && (down == nil || down.units[0].plural && len(down.units) == 1) {
		down = all
	}
	if down == nil {
		s.above, s.other = up.units, true
		return true
	}
	s.subject, s.under, s.place, s.verb = down.units, up.units[0], [2]int{pos, down.end}, down.end
	for len(s.subject) < maxTargets && s.verb+1 < len(toks) && (toks[s.verb].norm == "," || toks[s.verb].norm == "e" || toks[s.verb].norm == "ed") {
		also := r.mentionAt(toks, s.verb+1, own)
		if also == nil || r.finite(toks, also.end) {
			break
		}
		s.subject = append(append([]*unit{}, s.subject...), also.units...)
		s.verb, s.place[1] = also.end, also.end
	}
	return true
}

// upward holds, by preposition, the verbs that name the superior first.
var upward = map[string]map[string]bool{
	"da": {"dipende": true, "dipendono": true},
	"a":  {"afferisce": true, "afferiscono": true},
}
