package act

import "raccordo/graph"

// smallSubjects finds the units that a text in small letters names as those who act:
// organs by their noun alone ("il direttore provvede"), and classes of offices ("i
// comandi provinciali sono retti da"). They count only where something is said of them.
func (r *reader) smallSubjects() {
	for b, s := range r.inForce() {
		own := s.units
		for i := 1; i < len(b.toks); i++ {
			if !article(b.toks[i-1].norm) || !b.toks[i].word {
				continue
			}
			if b.toks[i].capital {
				r.capitalSubject(b, i, own)
				continue
			}
			if manyHeads(b.toks[i].norm) {
				r.headsAsClass(b, i)
				continue
			}
			k := kindAt(r.lx, b.toks, i)
			if h, n := headAt(r.lx, b.toks, i); h != nil && (k == nil || n > len(k.entry.one)) {
				r.organisedHead(b, i, n, h)
				continue
			}
			if k == nil || k.plural != isPluralWord(b.toks[i-1].norm) {
				continue
			}
			end := 0
			if k.plural {
				end = r.smallClassEnd(b.toks, i, k)
			} else if bareOrgan(k.entry) && !r.namesOn(b.toks, i+1) {
				end = i + 1
			} else if k.entry.Group && k.entry.Kind != graph.KindOrgan && len(k.entry.one) == 1 && !r.namesOn(b.toks, i+1) && len(r.reg.byNoun(k.entry)) == 0 {
				end = i + 1 // "il dipartimento promuove": any of them
			} else if e := r.phraseEnd(b.toks, i+len(k.entry.one), true); k.entry.Rank > 0 && e > i+len(k.entry.one) && e < len(b.toks) && r.organised(b.toks, e) {
				end = e // "il comando dei reparti navali è retto da"
			}
			if end == 0 || !r.clauseOpens(b.toks, i-1) || !behindVerb(b.toks, i-1) && !r.subjectUpTo(b.toks, end, k.plural) {
				continue
			}
			r.smallSubject(b, i, end, k, own)
		}
	}
}

// manyHeads reports whether a noun means those who head the offices of an institution.
func manyHeads(norm string) bool { return norm == "dirigenti" }

// headsAsClass makes a class of those who head the offices where the act says what they
// do, all together: "i dirigenti dell'Agenzia curano".
func (r *reader) headsAsClass(b *block, i int) {
	end := r.skipComplement(b.toks, i+1)
	if end+1 < len(b.toks) && preposition(b.toks[end].norm) == "di" {
		if m := r.institutionAt(b.toks, end+1); m != nil {
			end = m.end
		}
	}
	if !r.clauseOpens(b.toks, i-1) || !r.subjectUpTo(b.toks, end, true) {
		return
	}
	u, _ := r.unitNamed(b, i, i+1)
	if u == nil {
		return
	}
	u.plural, u.class, u.kind = true, true, graph.KindPost
	r.reg.learn(u, u.name)
}

func (r *reader) smallSubject(b *block, i, end int, k *kindMatch, own []*unit) {
	if m, _ := r.known(b.toks, i, own); m != nil && m.end >= end {
		return
	}
	if !k.plural && end == i+1 && (len(r.organsOf(k.entry)) > 0 || r.headOfOrdered(b.toks, i) != nil) {
		return
	}
	r.spot(b, i, end, k.plural)
}

// spot makes a unit of the words from i to end, a class where they are plural.
func (r *reader) spot(b *block, i, end int, plural bool) {
	u, first := r.unitNamed(b, i, end)
	if u == nil {
		return
	}
	if first {
		u.class = plural
	}
	r.reg.nouns = nil
	r.reg.learn(u, u.name)
}

// organisedHead makes a unit of what the act itself orders though its noun is that of
// bodies outside: "le questure sono ordinate in", "i comandi provinciali sono retti da".
func (r *reader) organisedHead(b *block, i, n int, h *headForm) {
	if h.head.Generic || r.lx.institutions[b.toks[i].norm] || !r.clauseOpens(b.toks, i-1) || r.own != nil && h.head.One == "ministero" {
		return
	}
	end := r.phraseEnd(b.toks, i+n, true)
	if !r.organised(b.toks, end) {
		return
	}
	u := r.reg.add(tidyName(upperFirst(b.text.s[b.toks[i].start:b.toks[end-1].end])), 1)
	if u == nil || u.kind == graph.KindExternal {
		return
	}
	if len(u.cites) == 0 {
		u.cites = append(u.cites, r.cite(b.text, b.toks, i, end, ""))
	}
	u.plural, u.class = u.plural || h.plural, u.class || h.plural
	r.reg.nouns = nil
	r.reg.learn(u, u.name)
}

// organised reports whether a verb of organisation follows the name that ends at i.
func (r *reader) organised(toks []token, i int) bool {
	for _, v := range r.pastAsides(toks, i) {
		if phraseAt(toks, v, r.lx.subjects.organised) > v {
			return true
		}
	}
	return false
}

// bareOrgan reports whether the noun of an organ of one word is enough to name it.
func bareOrgan(e *kindEntry) bool {
	return e.Alone && e.Kind == graph.KindOrgan && len(e.one) == 1
}

// organsOf returns the organs of the act whose names open with a noun.
func (r *reader) organsOf(e *kindEntry) []*unit {
	var out []*unit
	for _, u := range r.reg.units {
		if !u.plural && u.merged == nil && u.kind != graph.KindExternal && len(u.full) > 0 && u.full[0] == e.stems[0] {
			out = append(out, u)
		}
	}
	return out
}

// smallClassEnd returns the end of the name of a class of offices at i, or 0.
func (r *reader) smallClassEnd(toks []token, i int, k *kindMatch) int {
	e := k.entry
	if e.Kind == graph.KindInstitution || e.Kind == graph.KindPost || e.Rank == 0 && e.Kind != graph.KindOrgan && e.Kind != graph.KindCommittee || r.lx.role[toks[i].norm] {
		return 0
	}
	j := i + len(e.many)
	if j >= len(toks) || r.lx.vague[toks[j].norm] || r.lx.determiner[toks[j].norm] || toks[j].norm == "di" && nextWord(toks, j) == "cui" {
		return 0
	}
	end := r.phraseEnd(toks, j, true)
	if end == j {
		end = r.apposedEnd(toks, j)
	}
	if end == j && (!e.Group && len(e.many) < 2 || r.namesOn(toks, end)) {
		return 0
	}
	return end
}

// clauseOpens reports whether the article at i may open the subject of a clause: at the
// head of a sentence, behind a mark, or after a subject of the same kind.
func (r *reader) clauseOpens(toks []token, i int) bool {
	if i == 0 {
		return true
	}
	switch n := toks[i-1].norm; n {
	case ".", ";", ",", ":", "che":
		return n != "che"
	case "e", "ed":
		return i > 2 && toks[i-2].word
	}
	return behindVerb(toks, i)
}

// behindVerb reports whether a verb that says where units work stands before the article at i.
func behindVerb(toks []token, i int) bool {
	if i == 0 {
		return false
	}
	switch toks[i-1].norm {
	case "dipende", "dipendono", "opera", "operano":
		return true
	}
	return false
}

// subjectUpTo reports whether what ends at token end is the subject of a verb that
// agrees with it, asides and further subjects between.
func (r *reader) subjectUpTo(toks []token, end int, plural bool) bool {
	end = pastAdverbs(toks, r.pastOwner(toks, r.skipComplement(toks, r.pastBody(toks, end))))
	if end >= len(toks) {
		return false
	}
	if toks[end].norm == ":" {
		return end+1 == len(toks)
	}
	for _, v := range r.pastAsides(toks, end) {
		if v < len(toks) && r.finite(toks, v) {
			return pluralVerb(toks, v) == plural || toks[v].norm == "si"
		}
	}
	if n := toks[end].norm; plural && (n == "e" || n == "ed") && end+2 < len(toks) && article(toks[end+1].norm) && kindAt(r.lx, toks, end+2) != nil {
		return true
	}
	return false
}

func nextToken(toks []token, i int) token {
	if i+1 < len(toks) {
		return toks[i+1]
	}
	return noToken
}

// capitalSubject makes a unit of a name in capitals that opens a sentence and of which
// the sentence says what it does or to whom it answers, though no heading has it: "La
// Direzione del personale dipende dal Segretario generale e cura".
func (r *reader) capitalSubject(b *block, i int, own []*unit) {
	toks := b.toks
	k := kindAt(r.lx, toks, i)
	if k == nil || k.plural || indefinite(toks[i-1].norm) || !r.headsSentence(toks, i) || !r.ofRank(k.entry) {
		return
	}
	if h, n := headAt(r.lx, toks, i); h != nil && n > len(k.entry.one) || r.rolesAt(toks, i) != nil || phraseAt(toks, i, r.lx.nouns.phrases) > i {
		return
	}
	j := i + len(k.entry.one)
	end := r.phraseEnd(toks, j, true)
	if end == j {
		end = r.apposedEnd(toks, j)
	}
	if end == j || r.lx.vague[toks[j].norm] || r.lx.determiner[toks[j].norm] || participle(toks[j].norm) || preposition(toks[j].norm) == "di" && r.lx.itself[toks[j+1].norm] && end == j+2 {
		return
	}
	if m, _ := r.known(toks, i, own); m != nil && m.end >= end {
		return
	}
	if r.subjectUpTo(toks, end, false) && (r.doesNext(toks, end) || r.answersNext(toks, end) || r.organised(toks, end)) {
		r.spot(b, i, end, false)
	}
}

// ofRank reports whether a noun is that of offices of an institution.
func (r *reader) ofRank(e *kindEntry) bool {
	return e.Rank > 0 && e.Kind != graph.KindOrgan && e.Kind != graph.KindCommittee && e.Kind != graph.KindInstitution && e.Kind != graph.KindPost
}
