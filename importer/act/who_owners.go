package act

// pastOwners goes over those to whom the ones named before i belong, one or several: "I
// presidenti degli Ordini, dei Collegi e delle Unioni locali curano". It returns i
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
	if v := pastAdverbs(toks, k); k > i && v < len(toks) && (toks[v].norm == ":" || toks[v].norm == "," && r.verbLater(toks, v) || r.plainVerb(toks, v)) {
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

// pastBody goes over the body that those named before i belong to: "Gli uffici di sanità
// marittima del Ministero della sanità provvedono".
func (r *reader) pastBody(toks []token, i int) int {
	if i+1 >= len(toks) || preposition(toks[i].norm) != "di" || !toks[i+1].capital {
		return i
	}
	h, n := headAt(r.lx, toks, i+1)
	if h == nil && len(toks[i].norm) < 3 || isPluralWord(toks[i].norm) || h != nil && h.plural {
		return i
	}
	return r.phraseEnd(toks, i+1+max(n, 1), true)
}

// maxField is how many words may say where a subject acts, between it and its verb.
const maxField = 12

// pastField returns the verb behind a subject where only words without commas that say
// where or when it acts stand between: "Il medico provinciale nell'ambito della provincia
// sovraintende"; or i.
func (r *reader) pastField(toks []token, i int) int {
	if i+2 >= len(toks) || len(toks[i].norm) < 3 || preposition(toks[i].norm) != "in" && toks[i].norm != "entro" {
		return i
	}
	for k := i + 2; k < len(toks) && k-i < maxField && toks[k].word; k++ {
		switch n := toks[k].norm; {
		case n == "che" || n == "cui" || n == "quale" || n == "quali":
			return i
		case r.clauseVerb(toks, k):
			return k
		}
	}
	return i
}
