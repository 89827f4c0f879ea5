package act

import "strings"

// beforeMaking returns the end of what stands before the words that say how a measure is
// made: "con decreto del Ministro, da adottare di concerto con", "emanato sentito"; or end.
func (lx *lexicon) beforeMaking(toks []token, end int) int {
	k := end
	if k > 0 && adverb(toks, k-1) {
		k--
	}
	if k < 1 || !lx.making[toks[k-1].norm] {
		return end
	}
	k--
	for k > 0 && (toks[k-1].norm == "da" || toks[k-1].norm == ",") {
		k--
	}
	return k
}

// verbOf returns where the verb of a cue at i begins, before its pronoun and the verb
// that it goes with, or -1: "si avvale", "può avvalersi".
func (r *reader) verbOf(toks []token, i int) int {
	at := i
	switch {
	case r.finite(toks, i):
	case i > 0 && strings.HasSuffix(toks[i].norm, "rsi") && r.finite(toks, i-1):
		at--
	default:
		return -1
	}
	if at > 0 && toks[at-1].norm == "si" {
		at--
	}
	return at
}

// subjectBehind returns the subject that stands right behind the verb of a cue that ends
// at end, where its partner stands before it: "la Direzione X, di cui si avvale il Ministro".
func (r *reader) subjectBehind(b *block, toks []token, end int, own []*unit) []*unit {
	at := pastAdverbs(toks, end)
	if at >= len(toks) || !article(toks[at].norm) {
		return nil
	}
	us, _ := r.nameAt(b, toks, at, own, false)
	return us
}
