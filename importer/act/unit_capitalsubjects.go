package act

import "raccordo/graph"

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
