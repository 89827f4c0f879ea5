package act

// takeClasses records what a sentence says of two bare plural nouns as what it is, a
// relation of two classes: "I Servizi sono articolazioni dei Settori" does not put every
// Servizio into every Settore.
func (r *reader) takeClasses(b *block, toks []token, h *hit, s *section) bool {
	if h.cue.Reports == "" || h.cue.Reports == "down" && h.cue.membership() {
		return false
	}
	below, above := commonNoun(h.speaks), commonNoun(unitsOf(h.found))
	if len(h.speaks) == 1 && len(h.found) == 1 || below == nil || above == nil || below == above || h.found[0].from != h.found[len(h.found)-1].from {
		return false
	}
	cit := r.lx.judged(r.cite(b.text, toks, h.i, h.found[0].to, s.title), r.signsOf(b, toks, h, 0, s))
	r.record(r.classOfNoun(below, b, h), r.classOfNoun(above, b, h), h.cue, cit)
	return true
}

// commonNoun returns the noun of several units that are one each, or of the class of all
// that have it, or nil.
func commonNoun(us []*unit) *kindEntry {
	if len(us) == 1 && us[0].plural && us[0].noun != nil && len(us[0].full) == len(us[0].noun.stems) {
		return us[0].noun
	}
	if len(us) < 2 {
		return nil
	}
	for _, u := range us {
		if u.plural || u.noun == nil || u.noun != us[0].noun {
			return nil
		}
	}
	return us[0].noun
}

// classOfNoun returns the class of all units of a noun.
func (r *reader) classOfNoun(k *kindEntry, b *block, h *hit) *unit {
	c := r.group(k.Many, b, h.i, h.end)
	c.class = true
	return c
}
