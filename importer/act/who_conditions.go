package act

// inCondition takes the subject of the condition that opens a sentence as that of its
// main clause, which opens with its verb: "Qualora l'Ufficio X venga a sapere di guasti,
// provvede a". A subject may follow the verb: "Se il Consiglio tace, provvede il Sindaco".
func (r *reader) inCondition(toks []token, s *sentence, own []*unit) {
	if len(s.subject) > 0 || len(s.above) > 0 || s.under != nil || s.from+3 >= len(toks) || !r.lx.condition[toks[s.from].norm] || !article(toks[s.from+1].norm) {
		return
	}
	m := r.mentionAt(toks, s.from+1, own)
	if m == nil || len(m.units) != 1 || m.end >= len(toks) || !toks[m.end].word || preposition(toks[m.end].norm) != "" {
		return
	}
	for k := m.end; k+2 < len(toks) && toks[k].norm != ";" && toks[k].norm != ":"; k++ {
		if toks[k].norm != "," {
			continue
		}
		v := pastAdverbs(toks, k+1)
		if v+1 >= len(toks) || !r.lx.verbAt(toks, v) || r.lx.adjectiveAt(toks, v) {
			continue
		}
		if next := toks[v+1].norm; pluralVerb(toks, v) != m.units[0].plural || r.lx.intransitive[toks[v].norm] && article(next) {
			return
		}
		s.subject, s.verb, s.other = m.units, v, false
		return
	}
}
