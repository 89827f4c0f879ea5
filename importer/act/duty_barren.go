package act

import "strings"

// repeals reports whether a passage cancels something. What it says of something
// cancelled before does not: "subentra al soppresso Comitato".
func (r *reader) repeals(toks []token) bool {
	for i := range toks {
		q := phraseAt(toks, i, r.lx.repeals)
		if q > i && (q > i+1 || i == 0 || !article(toks[i-1].norm) && preposition(toks[i-1].norm) == "") {
			return true
		}
	}
	return false
}

// fixesBelow reports whether a lead-in ends in a clause on what an act of somebody lays
// down: "stipulano una convenzione, con la quale vengono fissati:".
func (r *reader) fixesBelow(b *block) bool {
	n := len(b.toks)
	if n < 6 || b.toks[n-1].norm != ":" || !decided(b.toks[n-2].norm) && !strings.HasPrefix(b.toks[n-2].norm, "definit") && !strings.HasPrefix(b.toks[n-2].norm, "indicat") {
		return false
	}
	k := n - 3
	for k > 0 && adverb(b.toks, k) {
		k--
	}
	return (b.toks[k].norm == "vengono" || b.toks[k].norm == "sono") && (b.toks[k-1].norm == "quale" || b.toks[k-1].norm == "quali" || b.toks[k-1].norm == "cui")
}

// availsBelow reports whether an item says no more than of whom the subject of its lead-in
// avails itself: "si avvale: a) del Corpo X".
func (r *reader) availsBelow(l, b *block) bool {
	if l.handed || preposition(b.toks[0].norm) != "di" || len(l.sentences) == 0 {
		return false
	}
	last := l.sentences[len(l.sentences)-1]
	for i := last.to - 1; i > last.from; i-- {
		switch n := l.toks[i].norm; {
		case n == "avvale" || n == "avvalgono" || strings.HasPrefix(n, "avvaler"):
			return true
		case r.finite(l.toks, i) && !r.lx.adjectiveAt(l.toks, i) && !article(l.toks[i-1].norm) && preposition(l.toks[i-1].norm) == "":
			return false
		}
	}
	return false
}

// availedBefore reports whether the name that ends at i is that of a unit of which the
// sentence says that another avails itself: "si avvale di un Nucleo X, con funzioni di".
func (r *reader) availedBefore(toks []token, from, i int) bool {
	for k := i - 1; k > from && i-k < maxHanded; k-- {
		if n := toks[k].norm; n == "avvale" || n == "avvalgono" || strings.HasPrefix(n, "avvaler") {
			return preposition(nextWord(toks, k)) == "di"
		}
	}
	return false
}
