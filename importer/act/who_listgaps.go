package act

// maxGap is how many words an unknown member of a list can have.
const maxGap = 5

// pastUnknown returns where the next name of a list begins behind a member that names
// nobody that is known, or -1: "con il volontariato, il terzo settore e le parrocchie",
// "con Stato, Regioni ed enti locali". What follows must be a body and no subject.
func (r *reader) pastUnknown(b *block, toks []token, i int, own []*unit) int {
	bare := i < len(toks) && !article(toks[i].norm)
	if i >= len(toks) || bare && !toks[i].capital {
		return -1
	}
	j := i + 1
	for ; j < len(toks) && toks[j].word && j-i <= maxGap && toks[j].norm != "e" && toks[j].norm != "ed"; j++ {
		if r.plainVerb(toks, j) || bare && !toks[j].capital || r.lx.gerunds[toks[j].norm] || toks[j].norm == "che" {
			return -1
		}
	}
	if j+1 >= len(toks) || toks[j].norm != "," && toks[j].norm != "e" && toks[j].norm != "ed" || article(toks[j+1].norm) == bare {
		return -1
	}
	us, end := r.nameAt(b, toks, j+1, own, true)
	if us == nil || end < len(toks) && (thirdPersons(toks, end) || r.plainVerb(toks, end)) {
		return -1
	}
	return j + 1
}

// severalSorts reads sorts of bodies in the plural with one article or none, the first of
// which says little alone and which share what completes the last: "istituzioni e
// organismi comunitari ed internazionali", "gli enti ed organismi del Ministero".
func (r *reader) severalSorts(b *block, toks []token, i, end int, h *headForm) ([]*unit, int) {
	if !h.plural || !h.head.Generic || i == 0 || toks[i].capital {
		return nil, i
	}
	n, closed := 1, false
	for !closed && end+1 < len(toks) && (toks[end].norm == "," || toks[end].norm == "e" || toks[end].norm == "ed" || toks[end].norm == "o") {
		closed = toks[end].norm != ","
		next, words := headAt(r.lx, toks, end+1)
		if k := kindAt(r.lx, toks, end+1); next == nil && k != nil && k.plural && n == 1 && end+1+len(k.entry.many) < len(toks) && !participle(toks[end+1+len(k.entry.many)].norm) {
			next, words = &headForm{plural: true}, len(k.entry.many) // "enti ed uffici internazionali"
		}
		if next == nil || !next.plural && next.head.One != next.head.Many || toks[end+1].capital {
			return nil, i
		}
		end += 1 + words
		n++
	}
	if n < 2 || !closed {
		return nil, i
	}
	to := r.phraseEnd(toks, end, false)
	if to == end && r.pluralAdjective(toks, end) {
		to = r.phraseEnd(toks, end+1, false)
	}
	if to+1 < len(toks) && preposition(toks[to].norm) == "di" && len(toks[to].norm) > 2 && r.itself(toks[to+1].norm) {
		to += 2
	} else if to+2 < len(toks) && preposition(toks[to].norm) == "di" && (toks[to+1].norm == "altri" || toks[to+1].norm == "altre") && toks[to+2].word {
		to += 3
	}
	if to == end && n < 3 {
		return nil, i
	}
	return r.outsideFrom(b, toks, i, to)
}
