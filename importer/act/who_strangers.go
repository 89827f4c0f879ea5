package act

// maxStranger is how many words the name of an office that is not known may have.
const maxStranger = 14

// strangerActs reports whether a clause at i has an office as its subject that is not
// known: what it says is not of whom the clauses before speak.
func (r *reader) strangerActs(toks []token, i int) bool {
	if i+2 >= len(toks) || !article(toks[i].norm) || kindAt(r.lx, toks, i+1) == nil || r.mentionAt(toks, i+1, nil) != nil {
		return false
	}
	for k := i + 2; k < len(toks) && k-i < maxStranger && toks[k].norm != ";"; k++ {
		if r.clauseVerb(toks, k) {
			return true
		}
	}
	return false
}
