package act

// skipTail goes over what may stand between a name and the next of the list.
func (r *reader) skipTail(toks []token, i int) int {
	i = r.skipComplement(toks, i)
	if i+2 < len(toks) && toks[i].norm == "(" && toks[i+2].norm == ")" {
		i += 3
	}
	return i
}

// separator returns where the next name of a list begins, or -1. The
// preposition may be said again.
func (r *reader) separator(toks []token, i int, prep string) int {
	j := i
	for j < len(toks) && j-i < 4 {
		switch toks[j].norm {
		case ",", "e", "ed", "o", "nonche", "oltre", "che", "anche":
			j++
			continue
		}
		break
	}
	if j == i || j >= len(toks) || !toks[j].word || toks[j-1].norm == "che" && (j-2 < i || toks[j-2].norm != "oltre") {
		return -1
	}
	switch p := preposition(toks[j].norm); {
	case p == prep && prep != "none":
		return j + 1
	case p != "":
		return -1
	}
	return j
}

const resumeWords = 14

// resume looks further on for the same preposition after a separator: what
// stands between was not understood or only qualifies.
func (r *reader) resume(toks []token, i int, prep string) int {
	if prep != "con" && prep != "a" && prep != "da" {
		return -1
	}
	for j := i; j+1 < len(toks) && j-i < resumeWords; j++ {
		switch n := toks[j].norm; {
		case n == ";" || n == ":" || n == "." || r.finite(toks, j) && !adjective(n):
			return -1
		case n == "," || n == "e" || n == "ed" || n == "nonche" || n == "che" && toks[max(j-1, 0)].norm == "oltre":
			k := j + 1
			for k < len(toks) && (adverb(toks, k) || toks[k].norm == "anche" || toks[k].norm == "oltre" || toks[k].norm == "che") {
				k++
			}
			if k < len(toks) && preposition(toks[k].norm) == prep && (prep == "con" || kindAt(r.lx, toks, r.skipDeterminers(toks, k+1)) != nil) {
				return k + 1
			}
		}
	}
	return -1
}
