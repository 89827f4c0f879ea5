package act

import "raccordo/graph"

// spokenPlace finds a place that stands for the unit spoken of, with the verb that
// follows it: "al suo interno operano", "vi afferiscono", "ne fanno parte". It
// returns where those that are put there may stand.
func (r *reader) spokenPlace(toks []token, pos int, own []*unit) (int, *unit) {
	switch {
	case r.whole != nil && r.whole.kind == graph.KindOrgan && (toks[pos].norm == "sotto" || toks[pos].norm == "alle"):
		own = []*unit{r.whole} // "Dal Segretario dipende l'Ufficio X; sotto la sua vigilanza opera"
	case len(r.spoken) == 1:
		own = r.spoken
	}
	if len(own) != 1 || own[0].plural {
		return pos, nil
	}
	if q := phraseAt(toks, pos, r.lx.within); q > pos {
		for _, i := range r.pastAsides(toks, q) {
			if e := phraseAt(toks, i, r.lx.placed); e > i {
				return e, own[0]
			}
		}
	}
	if e := phraseAt(toks, pos, r.lx.placed); e > pos {
		for _, i := range r.pastAsides(toks, e) {
			if q := phraseAt(toks, i, r.lx.within); q > i {
				return q, own[0] // "Sono posti sotto la sua responsabilità l'Ufficio X e"
			}
		}
	}
	var verbs phraseList
	i := pos + 1
	switch toks[pos].norm {
	case "vi":
		verbs = r.lx.depending["a"]
		if e := phraseAt(toks, i, r.lx.placed); e > i {
			return e, own[0]
		}
	case "ne":
		verbs = r.lx.depending["da"]
		if own[0].kind != graph.KindOrgan && own[0].kind != graph.KindCommittee {
			if e := phraseAt(toks, i, r.lx.depending["di"]); e > i {
				return e, own[0]
			}
		}
	}
	if e := phraseAt(toks, i, verbs); e > i {
		return e, own[0]
	}
	return pos, nil
}

// backToWhole reports whether a pronoun behind a sentence that puts units under one
// means that one: "Alle sue dipendenze sono collocati gli Uffici X e Y. Egli si rapporta".
func (r *reader) backToWhole(norm string) bool {
	switch norm {
	case "egli", "lui", "lei":
		return r.whole.kind == graph.KindOrgan || r.whole.kind == graph.KindPost
	case "esso", "essa":
		return len(r.spoken) > 1
	}
	return false
}

// pastSeguenti goes over "i seguenti uffici" and "tre uffici" where a colon and their
// names follow.
func pastSeguenti(toks []token, i int) int {
	if i+2 >= len(toks) || !(article(toks[i].norm) && toks[i+1].norm == "seguenti") && !numeral(toks[i].norm) && !(article(toks[i].norm) && numeral(toks[i+1].norm)) {
		return i
	}
	for k := i + 2; k+1 < len(toks) && k-i < maxUnknown; k++ {
		if toks[k].norm == ":" {
			return k
		}
	}
	return i
}

// pastClause goes over what a list says of a member up to the semicolon behind it:
// "l'Ufficio X, cui spetta la tenuta dei registri;".
func (r *reader) pastClause(toks []token, i int) int {
	if i+1 >= len(toks) || toks[i].norm != "," && toks[i].norm != "per" && !participle(toks[i].norm) && toks[i].norm != "competente" && toks[i].norm != "che" && toks[i].norm != "(" {
		return i
	}
	for k := i + 1; k < len(toks); k++ {
		switch toks[k].norm {
		case ";":
			return k
		case ":":
			return i
		}
	}
	return i
}
