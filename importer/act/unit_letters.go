package act

import "strings"

// unitLetters finds the letters that an act uses for one of its units without saying so:
// "OIV" for the Organismo indipendente di valutazione.
func (r *reader) unitLetters() {
	seen, several, first := map[string]bool{}, map[string]bool{}, []string{}
	for _, b := range r.blocks {
		if strings.ToUpper(b.text.s) == b.text.s {
			continue
		}
		for i, t := range b.toks {
			w := b.text.s[t.start:t.end]
			if len(w) < 3 || strings.ToUpper(w) != w || !isAcronym(w) {
				continue
			}
			if i > 0 && isPluralWord(b.toks[i-1].norm) {
				several[w] = true // "gli UOR": a class
			}
			if !seen[w] {
				seen[w], first = true, append(first, w)
			}
		}
	}
	for _, w := range first {
		if several[w] {
			continue
		}
		var only *unit
		for _, u := range r.reg.units {
			if !u.declared || u.merged != nil || u.plural || u == r.own || u.noun == nil || len(u.full) < len(w) || !lettersOf(r.lx, tokenize(text{s: u.name}), w) {
				continue
			}
			if only != nil {
				only = nil
				break
			}
			only = u
		}
		if only != nil {
			r.reg.alias(only, w)
		}
	}
}
