package act

// phraseParted returns the end of a phrase at i, or i. An adverb between commas may part
// its first word from the rest: "Fa, altresì, parte", "È, inoltre, istituito".
func phraseParted(toks []token, i int, set phraseList) int {
	if q := phraseAt(toks, i, set); q > i {
		return q
	}
	if i+4 >= len(toks) || toks[i+1].norm != "," || !adverb(toks, i+2) || toks[i+3].norm != "," {
		return i
	}
	rest := append([]token{toks[i]}, toks[i+4:min(i+9, len(toks))]...)
	if q := phraseAt(rest, 0, set); q > 1 {
		return i + 3 + q
	}
	return i
}
