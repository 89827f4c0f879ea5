package act

// phraseList holds phrases by their first word, the longest first.
type phraseList map[string][][]string

func phrases(ps []string) phraseList {
	l := make(phraseList, len(ps))
	for _, p := range ps {
		if ws := foldWords(p); len(ws) > 0 {
			l[ws[0]] = append(l[ws[0]], ws)
		}
	}
	for _, ps := range l {
		longestFirst(ps, func(p []string) int { return len(p) })
	}
	return l
}

// phraseAt returns the end of the first phrase that stands at i, or i. An
// articled preposition matches its plain form at the end of a phrase.
func phraseAt(toks []token, i int, l phraseList) int {
	if i >= len(toks) || !toks[i].word {
		return i
	}
	n := toks[i].norm
	for _, p := range l[n] {
		if j := onePhraseAt(toks, i, p); j > i {
			return j
		}
	}
	if p := preposition(n); p != "" && p != n {
		for _, ws := range l[p] {
			if len(ws) == 1 {
				return i + 1
			}
		}
	}
	return i
}

func onePhraseAt(toks []token, i int, p []string) int {
	at := i
	for k, w := range p {
		if k > 0 && at+1 < len(toks) && toks[at].word && forms().between[toks[at].norm] && toks[at].norm != w {
			at++ // "è altresì affidata"
		}
		if at >= len(toks) || !toks[at].word {
			return i
		}
		n := toks[at].norm
		if n != w && (k != len(p)-1 || preposition(n) != w) {
			return i
		}
		at++
	}
	return at
}
