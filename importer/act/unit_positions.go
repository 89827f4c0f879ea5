package act

import (
	"strings"

	"raccordo/graph"
)

// positions finds the units that a sentence in small letters puts below or above another by
// words that say nothing else, whatever their nouns: "gli ambulatori di zona dipendono dal
// veterinario capo". They count only where a relation takes them up.
func (r *reader) positions() {
	for bi, b := range r.blocks {
		if b.kind != paragraph && b.kind != item || b.note || r.sections[bi].recital || r.repeals(b.toks) {
			continue
		}
		own := r.sections[bi].units
		for i := range b.toks {
			if !b.toks[i].word || i > 0 && b.toks[i-1].norm == "che" {
				continue // what a relative clause is said of need not be known
			}
			if at := r.prepositionOf(b.toks, i, r.lx.subjects.answers); at > 0 {
				if strings.HasPrefix(b.toks[i].norm, "rispond") && kindAt(r.lx, b.toks, r.skipDeterminers(b.toks, at+1)) == nil {
					continue // "risponde ai lettori"
				}
				r.superiorNames(b, at, own)
				r.subjectsBefore(b, i, own)
			} else if at := r.prepositionOf(b.toks, i, r.lx.subjects.superiors); at > 0 {
				r.superiorNames(b, at, own)
			}
		}
	}
}

// prepositionOf returns where the preposition of a phrase at i stands that brings in a
// superior, adverbs and one aside between, or 0.
func (r *reader) prepositionOf(toks []token, i int, by map[string][][]string) int {
	for prep, ps := range by {
		end := phraseAt(toks, i, ps)
		if end == i {
			continue
		}
		for _, at := range r.pastAsides(toks, end) {
			if at+1 < len(toks) && preposition(toks[at].norm) == prep {
				if article(toks[at+1].norm) == (toks[at].norm == prep) && !indefinite(toks[at+1].norm) {
					return at // not "diretto da un generale", "soggetto a ratifica"
				}
				return 0
			}
		}
	}
	return 0
}

// superiorNames makes units of the names of a list of which each has the preposition that
// stands at i.
func (r *reader) superiorNames(b *block, i int, own []*unit) {
	for n, prep := 0, preposition(b.toks[i].norm); n < maxTargets && i+1 < len(b.toks) && preposition(b.toks[i].norm) == prep; n++ {
		end := r.placedName(b, r.skipDeterminers(b.toks, i+1), own)
		if end == 0 || end >= len(b.toks) {
			return
		}
		if s := b.toks[end].norm; s != "," && s != "e" && s != "ed" && s != "o" && s != "nonche" {
			return
		}
		i = end + 1
	}
}

// subjectsBefore makes units of those that are the subject of the verb at v: those named
// right before it from the head of the clause on.
func (r *reader) subjectsBefore(b *block, v int, own []*unit) {
	toks := b.toks
	for k := v - 1; k > 0 && v-k < 2*maxNameWords && toks[k].norm != ";" && toks[k].norm != "." && toks[k].norm != ":"; k-- {
		if !article(toks[k-1].norm) || indefinite(toks[k-1].norm) || !toks[k].word || !r.clauseOpens(toks, k-1) || k > 1 && toks[k-2].norm == "," {
			continue
		}
		if end := r.nameOf(toks, k); end > 0 && r.subjectUpTo(toks, end, isPluralWord(toks[k-1].norm)) {
			r.placedName(b, k, own)
		}
	}
}

// nameOf returns the end of the name of a body or a post at i, or 0.
func (r *reader) nameOf(toks []token, i int) int {
	if i >= len(toks) || !toks[i].word || r.lx.function[toks[i].norm] || r.lx.determiner[toks[i].norm] || r.lx.vague[toks[i].norm] || r.lx.pronoun[toks[i].norm] || numeral(toks[i].norm) || r.lx.thingAt(toks, i) || r.lx.preposedAt(toks, i) || r.finite(toks, i) && kindAt(r.lx, toks, i) == nil {
		return 0
	}
	h := i + 1
	if k := kindAt(r.lx, toks, i); k != nil {
		h = i + len(k.entry.one)
	} else if _, n := headAt(r.lx, toks, i); n > 1 {
		h = i + n
	}
	end := r.phraseEnd(toks, h, true)
	if end == i+1 && (nextToken(toks, i).norm == "capo" || nextToken(toks, i).norm == "dirigente") && preposition(nextToken(toks, end).norm) == "" {
		end++ // "il veterinario capo"
	}
	return end
}

// placedName makes a unit of what is named at i, if that names a body or a post and the
// act does not know it, and returns its end, or 0.
func (r *reader) placedName(b *block, i int, own []*unit) int {
	toks := b.toks
	end := r.nameOf(toks, i)
	if end == 0 || i == 0 {
		return 0
	}
	if m, _ := r.known(toks, i, own); m != nil {
		return max(end, m.end)
	}
	if m := r.institutionAt(toks, i); m != nil {
		return m.end
	}
	k := kindAt(r.lx, toks, i)
	h := i + 1
	if k != nil {
		h = i + len(k.entry.one)
	}
	if f, _ := headAt(r.lx, toks, i); f != nil && (k == nil || toks[i].capital) || r.lx.institutions[toks[i].norm] && end == h {
		return end // a body outside
	}
	many := isPluralWord(toks[i-1].norm) || k != nil && k.plural
	switch {
	case end > h:
		if r.lx.vague[toks[h].norm] || r.lx.determiner[toks[h].norm] || participle(toks[h].norm) || preposition(toks[h].norm) == "di" && h+1 < len(toks) && (r.lx.loose[toks[h+1].norm] || r.itself(toks[h+1].norm)) {
			return end
		}
	case k != nil && k.entry.Rank > 0 && (many || !k.entry.Alone), k != nil && k.entry.Kind == graph.KindInstitution:
		return end // "dal servizio": one that the text spoke of
	case k == nil && r.lx.role[toks[i].norm], r.namesOn(toks, end), k != nil && len(r.organsOf(k.entry)) > 0:
		return end
	}
	if k != nil && r.lx.role[toks[i].norm] && preposition(nextToken(toks, i).norm) == "di" && kindAt(r.lx, toks, i+2) != nil {
		return end // "dal capo dell'ufficio": the office
	}
	r.spotPlaced(b, i, end, many)
	return end
}

// spotPlaced makes a unit of the words from i to end; without a noun of units it is a post
// or another unit.
func (r *reader) spotPlaced(b *block, i, end int, many bool) {
	r.spot(b, i, end, many)
	u := r.reg.byFull[key(stemsOf(r.lx, b.toks[i:end]))]
	if u == nil || u.noun != nil {
		return
	}
	if u.plural = u.plural || many; phraseAt(b.toks, i, r.lx.posts.posts) > i || phraseAt(b.toks, i, r.lx.posts.staff) > i || phraseAt(b.toks, i, r.lx.posts.leading) > i {
		u.kind = graph.KindPost
	}
}
