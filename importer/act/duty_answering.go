package act

// maxAnswered is how many words may stand between a verb of answering and to whom.
const maxAnswered = 7

// answersSomeone reports whether a verb at i only says to whom a unit answers: "risponde
// del proprio operato al Presidente". To answer questions is a duty.
func (r *reader) answersSomeone(toks []token, i int) bool {
	if toks[len(toks)-1].norm == ":" {
		return false // "risponde al Direttore degli obiettivi e, in particolare:"
	}
	switch toks[i].norm {
	case "risponde", "rispondono", "riporta", "riportano", "appartiene", "appartengono", "afferisce", "afferiscono", "dipende", "dipendono":
	default:
		return false
	}
	for k := i + 1; k+1 < len(toks) && k-i < maxAnswered && toks[k].word; k++ {
		if r.finite(toks, k) && !adjective(toks[k].norm) {
			return false
		}
		if preposition(toks[k].norm) != "a" {
			continue
		}
		if n := toks[k+1].norm; n == "quest" || n == "questo" || n == "questa" || n == "questi" {
			return true
		}
		j := r.skipDeterminers(toks, k+1)
		return r.mentionAt(toks, k+1, nil) != nil || r.institutionAt(toks, k+1) != nil || j < len(toks) && (r.lx.role[toks[j].norm] || kindAt(r.lx, toks, j) != nil)
	}
	return false
}

// ofSomeoneElse reports whether a sentence opens with a dative that is no unit: what is
// due to the members of a body is no duty of it: "ai componenti spetta un gettone".
func (r *reader) ofSomeoneElse(toks []token, x *sentence) bool {
	if len(x.subject) > 0 || preposition(toks[x.from].norm) != "a" || x.from+1 >= len(toks) {
		return false
	}
	return members(toks[x.from+1].norm)
}
