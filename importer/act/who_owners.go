package act

// pastOwners goes over those to whom the ones named before i belong, one or several: "I
// presidenti degli Ordini, dei Collegi e delle Federazioni nazionali curano". It returns i
// where no verb follows.
func (r *reader) pastOwners(toks []token, i int) int {
	k := i
	for n := 0; n < maxTargets && k+1 < len(toks) && preposition(toks[k].norm) == "di" && toks[k+1].word; n++ {
		end := r.phraseEnd(toks, k, false)
		if end <= k+1 {
			end = k + 2
		}
		if k = end; k+1 < len(toks) && (toks[k].norm == "," || toks[k].norm == "e" || toks[k].norm == "ed" || toks[k].norm == "o") && preposition(toks[k+1].norm) == "di" {
			k++
		}
	}
	if v := pastAdverbs(toks, k); k > i && v < len(toks) && r.finite(toks, v) && !r.lx.adjectiveAt(toks, v) {
		return k
	}
	return i
}

// headsOfAll resolves a plural organ with all those it belongs to, where the act has one
// organ of the noun: "I presidenti degli Ordini e dei Collegi curano".
func (r *reader) headsOfAll(toks []token, pos int) *mention {
	k := kindAt(r.lx, toks, pos+1)
	if k == nil || !k.plural || !isPluralWord(toks[pos].norm) || !bareOrgan(k.entry) {
		return nil
	}
	end := pos + 1 + len(k.entry.many)
	to := r.pastOwners(toks, end)
	if to == end {
		return nil
	}
	us := r.organsOf(k.entry)
	if len(us) != 1 {
		return nil
	}
	return &mention{units: us, end: to}
}

// alternative goes over a second noun of the same subject: "ciascun Ordine o Collegio
// provvede". It returns i where no verb follows.
func (r *reader) alternative(toks []token, i int) int {
	if i+2 >= len(toks) || toks[i].norm != "o" && toks[i].norm != "od" || kindAt(r.lx, toks, i+1) == nil {
		return i
	}
	end := i + 2
	for end < len(toks) && adjective(toks[end].norm) && !r.lx.verbAt(toks, end) {
		end++
	}
	if v := pastAdverbs(toks, end); v < len(toks) && (r.finite(toks, v) || toks[v].norm == ",") {
		return end
	}
	return i
}

// pastWhich goes over a relative clause at i up to the comma before the verb of the
// main clause, or returns i: "Le spese, alle quali non si faccia fronte, sono approvate".
func (r *reader) pastWhich(toks []token, i int) int {
	for k := i + 1; k+1 < len(toks) && k-i < maxAside && toks[k].norm != ";"; k++ {
		if toks[k].norm != "," {
			continue
		}
		switch n := toks[k+1].norm; {
		case n == "è" || n == "sono" || n == "viene" || n == "vengono" || isModal(n):
			return k + 1
		}
	}
	return i
}
