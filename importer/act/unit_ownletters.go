package act

import "strings"

// leastLetters is how often the letters of the institution must stand in its act.
const leastLetters = 3

// ownLetters finds the letters that an act uses for its institution without saying
// so: "ANMA" in the statute of the Agenzia nazionale per le maree alte.
func (r *reader) ownLetters() {
	if r.own == nil || r.own.kind == "" {
		return
	}
	toks := tokenize(text{s: r.own.name})
	for a := range r.own.aliases {
		if isAcronym(a) {
			return
		}
	}
	count, first := map[string]int{}, []string{}
	for _, b := range r.blocks {
		for _, t := range b.toks {
			w := b.text.s[t.start:t.end]
			if len(w) < 3 || strings.ToUpper(w) != w || !isAcronym(w) || strings.ToUpper(b.text.s) == b.text.s {
				continue
			}
			if count[w]++; count[w] == leastLetters {
				first = append(first, w)
			}
		}
	}
	for _, w := range first {
		if lettersOf(r.lx, toks, w) {
			r.own.aliases[w] = true
			return
		}
	}
}

// lettersOf reports whether letters are those that open the words of a name, all of
// them, in order.
func lettersOf(lx *lexicon, toks []token, letters string) bool {
	i, words := 0, 0
	for _, t := range toks {
		if !t.word || lx.function[t.norm] {
			continue
		}
		words++
		if i < len(letters) && len(t.norm) > 0 && strings.ToLower(letters[i:i+1]) == t.norm[:1] {
			i++
		}
	}
	return i == len(letters) && words-i <= 1
}
