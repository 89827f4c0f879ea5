package act

// withWhom goes on over the bodies with which the relations of a name are: "Ufficio
// rapporti con il Parlamento"; j ends what was read so far.
func (r *reader) withWhom(toks []token, j int) int {
	if j < 1 || j+2 >= len(toks) || toks[j].norm != "con" || !article(toks[j+1].norm) || toks[j-1].norm != "relazioni" && toks[j-1].norm != "rapporti" {
		return j
	}
	return max(j+3, r.phraseEnd(toks, j+3, true))
}
