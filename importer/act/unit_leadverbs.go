package act

// dutyLead returns from where on the words of a lead-in may say that a list of units
// follows: behind a verb of duty that stands before the colon, there are none. "Cura gli
// affari degli uffici istituiti presso i dipartimenti. In particolare provvede a:".
func dutyLead(lx *lexicon, toks []token) int {
	end := len(toks) - 1
	if end < 1 || toks[end].norm != ":" {
		return 0
	}
	for end > 1 && (preposition(toks[end-1].norm) != "" || adverb(toks, end-1)) {
		end--
	}
	n := toks[end-1].norm
	if n != "segue" && lx.verbs[n] && !lx.listVerb[n] && !lx.placing[n] && !lx.nounVerb[n] {
		return len(toks)
	}
	return 0
}
