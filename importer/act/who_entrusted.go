package act

// entrustedAt finds "Al Servizio X sono attribuiti i seguenti compiti", "Compete
// al Servizio X" and "È compito del Servizio X".
func (r *reader) entrustedAt(toks []token, pos int, s *sentence, own []*unit) bool {
	if preposition(toks[pos].norm) == "a" {
		m := r.actorAt(toks, pos+1, own)
		if m == nil {
			return false
		}
		for _, i := range r.pastAsides(toks, m.end) {
			if phraseAt(toks, i, r.lx.entrusting) > i {
				s.subject, s.verb = m.units, i
				return true
			}
		}
		return false
	}
	if m := r.dutyGivenTo(toks, pos, own); m != nil {
		s.subject, s.verb, s.agent = m.units, pos, true
		return true
	}
	q := phraseAt(toks, pos, r.lx.entrusting)
	if q == pos {
		q = phraseAt(toks, pos, r.lx.tasks)
	}
	if q == pos {
		return false
	}
	for _, i := range r.pastAsides(toks, pastAdjectives(toks, q)) {
		if i >= len(toks) || preposition(toks[i].norm) != "a" && preposition(toks[i].norm) != "di" {
			continue
		}
		if m := r.actorAt(toks, i+1, own); m != nil {
			s.subject, s.verb = m.units, pos
			return true
		}
	}
	return false
}
