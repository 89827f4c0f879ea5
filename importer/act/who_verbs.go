package act

// finite reports whether a verb in the third person stands at i.
func (r *reader) finite(toks []token, i int) bool {
	if i >= len(toks) || !toks[i].word {
		return false
	}
	switch n := toks[i].norm; n {
	case "è", "sono", "ha", "hanno", "si", "non":
		return true
	default:
		return isModal(n) || r.lx.verbAt(toks, i) || r.lx.placing[n]
	}
}

// plainVerb reports whether a verb in the third person stands at i that is no adjective.
func (r *reader) plainVerb(toks []token, i int) bool {
	return r.finite(toks, i) && !r.lx.adjectiveAt(toks, i)
}

// clauseVerb reports whether a verb stands at i that is neither an adjective nor a noun
// behind an article or a preposition.
func (r *reader) clauseVerb(toks []token, i int) bool {
	return r.plainVerb(toks, i) && (i == 0 || !article(toks[i-1].norm) && preposition(toks[i-1].norm) == "")
}

// verbAt reports whether a word at i is the third person of a verb that opens
// duties. One that is also a noun ("tutela", "cura") is a verb where its object
// follows with an article, or an adverb does: "cura la tutela della fauna".
func (lx *lexicon) verbAt(toks []token, i int) bool {
	n := toks[i].norm
	if !lx.verbs[n] || !lx.nounVerb[n] {
		return lx.verbs[n]
	}
	if i > 0 && (article(toks[i-1].norm) || preposition(toks[i-1].norm) != "") || i+1 == len(toks) {
		return false
	}
	next := toks[i+1]
	switch p := preposition(next.norm); {
	case !next.word:
		return next.norm == ":" && i+2 == len(toks) || next.norm == "," && i+2 < len(toks) && (article(toks[i+2].norm) || adverb(toks, i+2) || preposition(toks[i+2].norm) != "" || n == "opera" && participle(toks[i+2].norm))
	case n == "opera" && (next.norm == "di" || next.norm == "d") && i+2 < len(toks) && (toks[i+2].norm == "concerto" || toks[i+2].norm == "intesa" || toks[i+2].norm == "comune"):
		return true
	case n == "opera" && (next.norm == "sotto" || next.norm == "presso" || next.norm == "quale"):
		return true
	case article(next.norm) || adverb(toks, i+1) || next.norm == "che" || next.norm == "ogni" || next.norm == "tutti" || next.norm == "tutte" || lx.determiner[next.norm]:
		return true
	case next.norm == "e" || next.norm == "ed":
		return i+2 < len(toks) && lx.verbAt(toks, i+2)
	case p != "":
		return p != "di" && p != "per"
	}
	return !next.capital && lx.action(next.norm) && !lx.nounVerb[next.norm]
}

// withWhom goes on over the bodies with which the relations of a name are: "Ufficio
// rapporti con il Parlamento"; j ends what was read so far.
func (r *reader) withWhom(toks []token, j int) int {
	if j < 1 || j+2 >= len(toks) || toks[j].norm != "con" || !article(toks[j+1].norm) || toks[j-1].norm != "relazioni" && toks[j-1].norm != "rapporti" {
		return j
	}
	return max(j+3, r.phraseEnd(toks, j+3, true))
}
