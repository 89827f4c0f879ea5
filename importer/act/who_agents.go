package act

import "strings"

// maxPassive is how many tokens of a sentence are searched for a passive verb.
const maxPassive = 80

// findAgent finds who acts in a sentence that speaks of a duty: "Il piano è
// redatto dall'Ufficio X", "La tenuta dei registri è affidata all'Ufficio X". The
// sentences after it go on with the subject before it.
func (r *reader) findAgent(toks []token, s *sentence, own []*unit) {
	toks = toks[:s.to]
	if len(s.subject) > 0 || len(s.above) > 0 || s.under != nil {
		s.founded = s.founded || r.founds(toks, s)
		return
	}
	if anyone(toks[s.from:]) {
		s.other = true
		return
	}
	if r.careTaken(toks, s, own) || r.afterVerb(toks, s, own) || r.behindVerb(toks, s, own) || s.other && r.aside(toks, s, own) {
		return
	}
	charge := false
	for i := s.from; i < len(toks) && i-s.from < maxPassive; i++ {
		if charge = charge || r.lx.charge[toks[i].norm] && toks[len(toks)-1].norm == ":"; charge {
			switch {
			case r.lx.charge[toks[i].norm]:
				if of := pastAdjectives(toks, i+1); of < len(toks) && preposition(toks[of].norm) == "di" {
					r.agentAfter(toks, s, i, of, "di", own)
				}
			case r.lx.performed(toks[i].norm) && preposition(nextWord(toks, i)) == "da":
				r.agentAfter(toks, s, i, i+1, "da", own)
			}
			if s.agent {
				return
			}
		}
		n := toks[i].norm
		if i > s.from && toks[i-1].norm == "non" || n == "che" || n == "cui" && (i == 0 || toks[i-1].norm != "di") || n == "quale" || n == "quali" {
			return
		}
		if q := max(phraseAt(toks, i, r.lx.entrusting), phraseAt(toks, i, r.lx.tasks)); q > i {
			r.agentAfter(toks, s, i, q, "a", own)
			return
		}
		if q := phraseAt(toks, i, r.lx.placed); q > i && r.foundedAt(toks, s, q, own) {
			return
		}
		if q := r.passive(toks, i); q > i {
			r.agentAfter(toks, s, i, pastAsideTo(toks, q, "da"), "da", own)
			if len(s.subject) == 0 && r.agentByPhrase(toks, s, i, q, own) {
				return
			}
			if len(s.subject) == 0 && article(toks[s.from].norm) && s.from+1 < i && r.lx.dutyNoun[toks[s.from+1].norm] {
				s.other = false // "Le attività sono svolte in collaborazione con"
			}
			return
		}
	}
}

// foundedAt takes the unit that stands behind the verb that sets it up: "Per il
// coordinamento è istituita la Conferenza X".
func (r *reader) foundedAt(toks []token, s *sentence, i int, own []*unit) bool {
	for i < len(toks) && adverb(toks, i) {
		i++
	}
	if i >= len(toks) {
		return false
	}
	var m *mention
	if article(toks[i].norm) {
		m = r.mentionAt(toks, i, own)
	} else if r.lx.participles.setUp.of(toks[i-1].norm) {
		m = r.foundedBehind(toks, i, own)
	}
	if m == nil {
		return false
	}
	s.subject, s.verb, s.founded, s.other = m.units, m.end, true, false
	return true
}

// founds reports whether a sentence sets its subject up: "È istituita, presso X,
// la Segreteria Y".
func (r *reader) founds(toks []token, s *sentence) bool {
	for i := s.from; i < len(toks) && i-s.from < maxPassive; i++ {
		if phraseAt(toks, i, r.lx.placed) > i {
			return true
		}
	}
	return false
}

// pastAdjectives goes over the adjectives at i: "finalità istituzionali dell'Agenzia".
func pastAdjectives(toks []token, i int) int {
	for i < len(toks) && adjective(toks[i].norm) && preposition(toks[i].norm) == "" {
		i++
	}
	return i
}

// anyone reports whether a sentence speaks of whoever does something: "Concorre
// nella responsabilità chi promuove la condotta".
func anyone(toks []token) bool {
	for i := 0; i < len(toks) && toks[i].norm != "," && toks[i].norm != ";"; i++ {
		if n := toks[i].norm; (n == "chi" || n == "chiunque" || n == "coloro") && (i == 0 || toks[i-1].norm != "a" && preposition(toks[i-1].norm) == "") {
			return true
		}
	}
	return false
}

// afterVerb takes the subject that stands behind a verb that wants no object: "Alle
// analisi provvede anche l'Istituto". What is no unit is another all the same.
func (r *reader) afterVerb(toks []token, s *sentence, own []*unit) bool {
	if preposition(toks[s.from].norm) == "" {
		return false
	}
	for i := s.from + 1; i+1 < len(toks) && toks[i].norm != ":" && toks[i].norm != ";"; i++ {
		if !r.finite(toks, i) || article(toks[i-1].norm) || preposition(toks[i-1].norm) != "" {
			continue
		}
		if !r.lx.intransitive[toks[i].norm] {
			return false
		}
		j := i + 1
		for j < len(toks) && adverb(toks, j) {
			j++
		}
		if j >= len(toks) || !article(toks[j].norm) {
			return false
		}
		if m := r.actorAt(toks, j, own); m != nil {
			s.subject, s.verb, s.agent = m.units, i, true
		} else {
			s.other = true
		}
		return true
	}
	return false
}

// aside takes the unit that opens a sentence as its subject though words stand
// between it and its verb: "Il Responsabile e, in sua assenza, il vicario svolgono".
func (r *reader) aside(toks []token, s *sentence, own []*unit) bool {
	if !article(toks[s.from].norm) {
		return false
	}
	m := r.mentionAt(toks, s.from, own)
	if m == nil || m.end+1 >= len(toks) || r.namesOn(toks, m.end) || toks[m.end].norm != "e" && toks[m.end].norm != "ed" && toks[m.end].norm != "o" {
		return false
	}
	s.subject, s.verb, s.other = m.units, m.end, false
	return true
}

// lists reports whether a lead-in says what belongs to the duties of its agent:
// "Tra le funzioni svolte dall'Ufficio sono comprese:".
func (r *reader) lists(b *block, x *sentence) bool {
	if b.toks[x.to-1].norm != ":" {
		return false
	}
	for i := x.from; i < x.to; i++ {
		if r.lx.charge[b.toks[i].norm] {
			return true
		}
	}
	return false
}

// passive returns the end of the verb of a passive at i, or i.
func (r *reader) passive(toks []token, i int) int {
	switch toks[i].norm {
	case "è", "sono", "viene", "vengono", "e":
	case "essere":
		if i == 0 || !isModal(toks[i-1].norm) {
			return i
		}
	default:
		return i
	}
	j := i + 1
	for j < len(toks) && (adverb(toks, j) || isBeen(toks[j].norm)) {
		j++
	}
	if toks[i].norm == "e" && (i == 0 || !adjective(toks[i-1].norm) || j != i+1) {
		return i // a second participle: "è tenuto e aggiornato da"
	}
	if j >= len(toks) || !r.lx.performed(toks[j].norm) && !(decided(toks[j].norm) && preposition(nextWord(toks, j)) == "da") {
		return i
	}
	j++
	if j+1 < len(toks) && toks[j].norm == "e" && r.lx.performed(toks[j+1].norm) {
		j += 2
	}
	return j
}

// decided reports whether a word says that something is decided: by a unit, where
// "da" brings one in right behind it, else by a rule.
func decided(norm string) bool {
	n := len(norm) - 1
	if n < 1 {
		return false
	}
	switch norm[:n] {
	case "stabilit", "determinat", "fissat":
		return true
	}
	return false
}

func isBeen(norm string) bool {
	return norm == "stato" || norm == "stata" || norm == "stati" || norm == "state"
}

// agentAfter takes the unit that a preposition brings in after a verb.
func (r *reader) agentAfter(toks []token, s *sentence, verb, from int, prep string, own []*unit) {
	for k := from; k < len(toks) && k-from < 6; k++ {
		if p := preposition(toks[k].norm); p == prep {
			if m := r.headOrActor(toks, k+1, own); m != nil {
				s.subject, s.verb, s.agent = m.units, verb, true
			}
			return
		}
		if !toks[k].word && toks[k].norm != "," {
			return
		}
	}
}

// performed reports whether a word is the participle of something that is done
// as a duty, not of an appointment or of what a rule lays down.
func (lx *lexicon) performed(norm string) bool {
	n := len(norm)
	if n < 5 || lx.unperformed.of(norm) {
		return false
	}
	for _, e := range []string{"at", "ut", "it", "tt", "lt", "st", "ss", "nt", "es"} {
		if strings.HasSuffix(norm[:n-1], e) {
			return strings.IndexByte("oaie", norm[n-1]) >= 0
		}
	}
	return false
}
