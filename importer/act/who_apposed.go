package act

import (
	"strings"

	"raccordo/graph"
)

// apposedEnd returns the end of a name that goes on at j with a small noun and no
// preposition, with what goes with that noun: "Servizio conservazione della natura",
// "Ufficio vigilanza servizi e forniture". It is j where no such noun stands there.
func (r *reader) apposedEnd(toks []token, j int) int {
	if j < len(toks) && (verbal(toks[j].norm) || r.lx.irregular(toks[j].norm)) {
		return j // "un comitato composto da"
	}
	return r.withWhom(toks, r.apposedWords(toks, j))
}

func (r *reader) apposedWords(toks []token, j int) int {
	if !r.bareNoun(toks, j) {
		return j
	}
	k := j + 1
	for k < len(toks) && k-j < maxNameWords {
		next := r.apposedStep(toks, k)
		if next == k {
			break
		}
		k = next
	}
	if opensSentence(toks, j) && verbLike(toks[j].norm) && (k == len(toks) || !r.finite(toks, k) && toks[k].norm != "," && toks[k].norm != "(" && toks[k].norm != ":") {
		return j // a verb that the lexicon has not: "Il Servizio stila rapporti"
	}
	return k
}

// givenTo reports whether a noun in small letters behind the organ at i is rather what
// the organ is given: "esprime al Ministro parere", "presenta al Presidente relazioni".
func givenTo(toks []token, i int, k *kindMatch) bool {
	return i > 0 && k.entry.Kind == graph.KindOrgan && k.entry.Alone && !k.plural && preposition(toks[i-1].norm) == "a"
}

// apposedStep returns the end of the words at k that go on with such a name, or k.
func (r *reader) apposedStep(toks []token, k int) int {
	t := toks[k]
	if !t.word || t.capital || r.plainVerb(toks, k) {
		return k
	}
	switch n := t.norm; {
	case n == "e" || n == "ed":
		if k+1 < len(toks) && (r.bareNoun(toks, k+1) || adjective(toks[k+1].norm) && adjective(toks[k-1].norm) && !toks[k+1].capital && !r.finite(toks, k+1)) && !thirdPersons(toks, k+1) {
			return k + 2
		}
	case preposition(n) == "di":
		if k+1 == len(toks) || !toks[k+1].word || r.lx.loose[toks[k+1].norm] || r.lx.determiner[toks[k+1].norm] || r.lx.itself[toks[k+1].norm] || numeral(toks[k+1].norm) {
			return k
		}
		if r.lx.preposedAt(toks, k+1) && !r.finite(toks, k+2) {
			return k + 3
		}
		return k + 2
	case r.bareNoun(toks, k):
		return k + 1
	case adjective(n) && !r.lx.vague[n] && !r.lx.determiner[n] && !r.lx.saidOf(toks, k) && !(participle(n) && k+1 < len(toks) && preposition(toks[k+1].norm) != "" && preposition(toks[k+1].norm) != "di"):
		return k + 1
	}
	return k
}

// bareNoun reports whether a word in small letters at i may be a noun that stands
// without article and preposition.
func (r *reader) bareNoun(toks []token, i int) bool {
	if i >= len(toks) {
		return false
	}
	t := toks[i]
	if !t.word || t.capital || len(t.norm) < 4 || r.lx.function[t.norm] || preposition(t.norm) != "" || article(t.norm) || adverb(toks, i) || r.finite(toks, i) ||
		r.lx.vague[t.norm] || r.lx.determiner[t.norm] || r.lx.gerunds[t.norm] || r.lx.infinitives[t.norm] || r.lx.naming[t.norm] || r.lx.pronoun[t.norm] || r.lx.names.neverNoun[t.norm] || numeral(t.norm) {
		return false
	}
	if adjective(t.norm) && !r.lx.action(t.norm) {
		return false
	}
	return i+1 == len(toks) || !article(toks[i+1].norm) // what an article follows is a verb
}

// opensSentence reports whether the noun before j stands behind the article that
// opens a sentence.
func opensSentence(toks []token, j int) bool {
	for i := j - 1; i >= 0 && j-i < 5; i-- {
		if article(toks[i].norm) {
			return toks[i].capital && (i == 0 || !toks[i-1].word)
		}
	}
	return false
}

// verbLike reports whether a word has the ending of a third person.
func verbLike(norm string) bool {
	return strings.HasSuffix(norm, "a") || strings.HasSuffix(norm, "e") || strings.HasSuffix(norm, "ano") || strings.HasSuffix(norm, "ono")
}
