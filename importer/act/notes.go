package act

import "regexp"

// notesRE is the head of the notes that an official gazette prints after an
// article: they quote other acts.
var notesRE = regexp.MustCompile(`(?i)^(?:not[ae] al[l']|not[ae] agli? |avvertenza\s*:?\s*$|il testo delle note qui pubblicato)`)

// quotes marks the notes after an article as far as the next heading: they state
// nothing.
func (r *reader) quotes() {
	var of, notes *section
	for i, b := range r.blocks {
		if s := r.sections[i]; s != of {
			of, notes = s, nil
		}
		if b.kind != heading && b.kind != row && notes == nil && notesRE.MatchString(b.text.s) {
			s := *of
			s.recital = true
			notes = &s
		}
		if notes != nil {
			r.sections[i] = notes
		}
	}
}
