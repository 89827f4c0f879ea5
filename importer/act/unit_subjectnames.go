package act

import "raccordo/graph"

// A name that opens a sentence and is followed by what the unit does is one, though
// it stands in small letters and only once: "L'ufficio del coordinamento legislativo,
// che si articola in aree, cura gli schemi", "Le sezioni di zona vigilano sui moli".

// headsSentence reports whether the noun at i stands behind an article at the head of a
// sentence, or behind that of who heads it: "Il capo della segreteria".
func (r *reader) headsSentence(toks []token, i int) bool {
	if i > 2 && r.lx.role[toks[i-2].norm] && preposition(toks[i-1].norm) == "di" {
		i -= 2
	}
	return i > 0 && article(toks[i-1].norm) && (i == 1 || !toks[i-2].word && toks[i-2].norm != "," && toks[i-2].norm != "(" && !opensQuote(toks[i-2].norm))
}

// doesNext reports whether a verb of duty stands at i, also after an aside.
func (r *reader) doesNext(toks []token, i int) bool {
	for _, v := range r.pastAsides(toks, r.skipComplement(toks, r.pastBody(toks, i))) {
		if v >= len(toks) {
			continue
		}
		if isModal(toks[v].norm) && v+1 < len(toks) && r.lx.infinitives[toks[v+1].norm] && !r.lx.appointing[toks[v+1].norm] {
			return true // "deve controllare"
		}
		if r.lx.verbAt(toks, v) && !r.lx.adjectiveAt(toks, v) && !r.lx.placing[toks[v].norm] && !r.lx.appoints[toks[v].norm] {
			return true
		}
	}
	return false
}

// placedNext reports whether a verb at i says where a unit stands or to whom it answers.
func (r *reader) placedNext(toks []token, i int) bool {
	i = pastAdverbs(toks, r.skipComplement(toks, i))
	return phraseAt(toks, i, r.lx.placed) > i || phraseAt(toks, i, r.lx.dependingAny) > i
}

// smallClassAt finds a class of units that opens a sentence: "I comitati di zona
// esprimono pareri".
func (r *reader) smallClassAt(b *block, i int, k *kindMatch, own []*unit) (smallName, bool) {
	toks, e := b.toks, k.entry
	if !isPluralWord(toks[i-1].norm) || !r.headsSentence(toks, i) || e.Kind == graph.KindInstitution || e.Kind == graph.KindPost || r.lx.role[toks[i].norm] && e.Kind != graph.KindOrgan {
		return smallName{}, false
	}
	if e.Rank == 0 && e.Kind != graph.KindOrgan && e.Kind != graph.KindCommittee && !e.Passing || e.One == "struttura" || e.One == "organo" || e.One == "ministro" {
		return smallName{}, false
	}
	j := i + len(e.many)
	end := r.phraseEnd(toks, j, true)
	if end == j || r.lx.vague[toks[j].norm] || r.lx.determiner[toks[j].norm] || participle(toks[j].norm) || preposition(toks[j].norm) == "di" && (r.lx.loose[toks[j+1].norm] || r.itself(toks[j+1].norm) && end == j+2) {
		return smallName{}, false
	}
	v := pastAdverbs(toks, r.skipComplement(toks, end))
	if !r.doesNext(toks, end) && !(e.Rank > 0 && e.One != "servizio" && r.placedNext(toks, end)) || v < len(toks) && toks[v].word && !pluralVerb(toks, v) {
		return smallName{}, false
	}
	return smallName{block: b, from: i, to: end, own: own, key: key(stemsOf(r.lx, toks[i:end])), strong: true, class: true}, true
}
