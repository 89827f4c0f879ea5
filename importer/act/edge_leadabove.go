package act

// leadAbove returns the units that a lead-in puts above those of its list, besides its
// subject: "fa capo al Comando X, da cui dipendono:", "L'organizzazione dei soccorsi fa
// capo alla Direzione X e comprende:". What is spoken of in the second must be no unit:
// the parts would be its own.
func (r *reader) leadAbove(lead *block) []*unit {
	toks := lead.toks
	end := len(toks) - 1
	if end < 4 || toks[end].norm != ":" {
		return nil
	}
	for i := end - 1; i > 0 && end-i < maxLeadName; i-- {
		if whoseAt(toks, i) || toks[i].norm == "cui" && toks[i-1].word {
			if up := r.leadWhose(toks, i, end); up != nil {
				return up
			}
		}
	}
	return r.leadHeads(lead, end)
}

// leadWhose reads "al Comando X, da cui dipendono:", "la Direzione Y, alle cui dipendenze
// sono posti i seguenti uffici:": i is where the relative pronoun stands.
func (r *reader) leadWhose(toks []token, i, end int) []*unit {
	at := i - 1
	if article(toks[at].norm) && at > 0 && toks[i].norm != "cui" {
		at--
	}
	prep, v := preposition(toks[at].norm), i+1
	if prep == "" {
		prep, at = "a", i // "cui fanno capo"
	}
	verbs := r.lx.depending[prep]
	if n := toks[v].norm; n == "dipendenze" || n == "ambito" || n == "interno" {
		verbs, v = r.lx.placed, v+1
	} else if prep == "presso" || prep == "in" {
		verbs = r.lx.placed
	}
	v = pastAdverbs(toks, v)
	q := phraseAt(toks, v, verbs)
	if q == v || end-q > maxLeadWords {
		return nil
	}
	return r.justBefore(toks, at, nil)
}

// leadHeads reads "L'organizzazione dei soccorsi fa capo alla Direzione X e comprende:".
func (r *reader) leadHeads(lead *block, end int) []*unit {
	toks := lead.toks
	n := len(lead.sentences)
	if n == 0 || len(lead.sentences[n-1].subject) > 0 {
		return nil
	}
	x := &lead.sentences[n-1]
	if article(toks[x.from].norm) && kindAt(r.lx, toks, x.from+1) != nil {
		return nil
	}
	for i := x.from + 1; i < end && i-x.from < maxLeadName; i++ {
		for _, prep := range []string{"a", "da"} {
			q := phraseAt(toks, i, r.lx.depending[prep])
			if q == i || q >= end || preposition(toks[q].norm) != prep {
				continue
			}
			m := r.mentionAt(toks, q+1, nil)
			if m == nil || len(m.units) != 1 || m.self {
				return nil
			}
			k := m.end
			if k < end && toks[k].norm == "," {
				k++
			}
			if k+1 < end && (toks[k].norm == "e" || toks[k].norm == "ed") {
				k++
			}
			if v := phraseAt(toks, k, r.lx.subjects.parts); v > k && end-v <= maxLeadWords {
				return m.units
			}
			return nil
		}
	}
	return nil
}
