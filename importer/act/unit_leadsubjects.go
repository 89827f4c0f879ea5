package act

import "raccordo/graph"

// leadSubjects finds whoever a lead-in names as the one whose duties its list states,
// whatever the noun: "L'ufficiale sanitario, quale organo periferico: a) vigila …",
// "Gli uffici veterinari di confine provvedono: a) …".
func (r *reader) leadSubjects() {
	var last *block
	for bi, b := range r.blocks {
		lead := b.lead
		if b.kind != item || lead == nil || lead == last || b.tail || b.note || lead.kind != paragraph || r.sections[bi].recital {
			continue
		}
		last = lead
		if opensList(r.lx, lead) || r.repeals(lead.toks) || len(b.toks) == 0 || len(b.listed()) > 0 || kindAt(r.lx, b.toks, r.skipDeterminers(b.toks, 0)) != nil {
			continue
		}
		from := 0
		if ss := sentencesOf(lead.toks); len(ss) > 1 {
			from = ss[len(ss)-1].from
		}
		if from+3 < len(lead.toks) && article(lead.toks[from].norm) && !indefinite(lead.toks[from].norm) {
			if severalBefore(lead.toks[from+1].norm) {
				from++ // "Le due biblioteche", "Le altre biblioteche"
			}
			r.leadSubject(lead, from+1, b, r.sections[bi].units)
		}
	}
}

// leadSubject makes units of those named from i on, where a verb of duty follows or the
// first item opens with one.
func (r *reader) leadSubject(lead *block, i int, first *block, own []*unit) {
	toks := lead.toks
	var found [][2]int
	var end int
	for {
		end = r.phraseEnd(toks, i+1, true)
		if !r.mayAct(toks, i) || end == i+1 && (len(own) > 0 || r.lx.role[toks[i].norm]) {
			return // "Il dirigente:" is of the unit of the section
		}
		found = append(found, [2]int{i, end})
		if end+2 >= len(toks) || toks[end].norm != "e" && toks[end].norm != "ed" || !article(toks[end+1].norm) {
			break
		}
		i = end + 2
	}
	bare := r.noVerb(toks, r.pastBody(toks, end)) && r.lx.verbAt(first.toks, 0)
	if !bare && !(r.doesNext(toks, end) && r.subjectUpTo(toks, end, len(found) > 1 || severalBefore(toks[i-1].norm))) {
		return
	}
	for _, f := range found {
		if m, _ := r.known(toks, f[0], own); m != nil && (m.end >= f[1] || m.units[0].plural && r.pastBody(toks, m.end) >= f[1]) {
			continue
		}
		if r.institutionAt(toks, f[0]) != nil {
			continue
		}
		u, first := r.unitNamed(lead, f[0], f[1])
		if u == nil {
			return
		}
		if first {
			u.class = severalBefore(toks[f[0]-1].norm)
			if u.noun == nil {
				u.kind, u.plural = graph.KindPost, u.class
			}
		}
		r.reg.nouns = nil
		r.reg.learn(u, u.name)
	}
}

// severalBefore reports whether a word before a noun says that there are several: "le", "due", "altre".
func severalBefore(norm string) bool {
	return isPluralWord(norm) || numeral(norm) || norm == "altri" || norm == "altre"
}

// mayAct reports whether the noun at i can be that of one who acts for the institution:
// no paper, no action and nobody of the public.
func (r *reader) mayAct(toks []token, i int) bool {
	t := toks[i]
	return t.word && !r.lx.nobody[t.stem] && !r.lx.action(t.norm) && !r.lx.determiner[t.norm] && !r.lx.vague[t.norm] && !numeral(t.norm) && phraseAt(toks, i, r.lx.nouns.phrases) == i
}

// noVerb reports whether only asides stand between i and the colon that ends a lead-in.
func (r *reader) noVerb(toks []token, i int) bool {
	if n := len(toks) - 1; i > n || toks[n].norm != ":" || i < n && toks[i].norm != "," {
		return false
	}
	for k := i; k < len(toks); k++ {
		if r.finite(toks, k) && !adjective(toks[k].norm) && !(k > 0 && toks[k-1].norm == "che") {
			return false
		}
	}
	return true
}
