package act

import (
	"strings"

	"raccordo/graph"
)

// positions finds the units that a sentence in small letters puts below or above another by
// words that say nothing else, whatever their nouns: "gli ambulatori di zona dipendono dal
// veterinario capo". They count only where a relation takes them up.
func (r *reader) positions() {
	for b, s := range r.inForce() {
		own := s.units
		if _, at := r.madeUpOf(b, own); at > 0 {
			r.placedName(b, at, false, own)
		}
		for i := range b.toks {
			if b.toks[i].word {
				r.positionAt(b, i, own)
			}
		}
	}
}

// positionAt reads the names that a verb or a place at i puts below or above others.
func (r *reader) positionAt(b *block, i int, own []*unit) {
	toks, w := b.toks, &r.lx.reporting
	if phraseAt(toks, i, w.powerVerbs) > i {
		r.overseenNames(b, i, own)
	}
	if r.lx.naming[toks[i].norm] {
		for k := i + 1; k+1 < len(toks) && toks[k].capital && kindAt(r.lx, toks, k) != nil; { // "settori, denominati Scuola di canto e Archivio"
			end := r.placedName(b, k, true, own)
			if end == 0 || end+1 >= len(toks) || toks[end].norm != "e" && toks[end].norm != "," {
				break
			}
			k = end + 1
		}
	}
	if q := phraseAt(toks, i, w.under); q > i {
		if at := r.powerHolder(toks, q); at > 0 {
			r.superiorNames(b, at, own)
		}
	}
	if phraseAt(toks, i, r.lx.subjects.parts) > i {
		r.subjectsBefore(b, i, false, own)
	}
	if q := r.commandAt(toks, i); q > i && phraseAt(toks, i, r.lx.subjects.commands) == q {
		r.subjectsBefore(b, i-1, true, own) // "L'ispettore capo ha alle sue dipendenze gli agenti"
		r.belowNames(b, q, own)
		return
	}
	if q := phraseAt(toks, i, r.lx.placed); q > i && q < len(toks) && phraseAt(toks, q, r.lx.places) > q && preposition(toks[q].norm) != "in" {
		r.subjectsBefore(b, i, false, own)
	}
	if (toks[i].norm == "dipendente" || toks[i].norm == "dipendenti") && i > 0 && i+1 < len(toks) && (article(toks[i-1].norm) || len(preposition(toks[i-1].norm)) > 0) && preposition(toks[i+1].norm) == "" && (kindAt(r.lx, toks, i+1) != nil || !adjective(toks[i+1].norm)) {
		r.placedName(b, i+1, false, own) // "attraverso la dipendente officina nautica"
		return
	}
	if end := phraseAt(toks, i+1, r.lx.standing); toks[i].norm == "sono" && end > i+1 && (i == 0 || !toks[i-1].word) {
		for k := end; k < len(toks) && k-end < maxNameWords; k++ {
			if article(toks[k].norm) {
				r.belowNames(b, k, own)
				return
			}
		}
	}
	if verb := r.verbOfBelow(toks, i); verb > i {
		for _, at := range r.pastAsides(toks, verb) {
			if at < len(toks) && article(toks[at].norm) {
				r.belowNames(b, at, own)
				return
			}
		}
	}
	if i > 0 && toks[i-1].norm == "che" {
		if at := r.prepositionOf(toks, i, w.answers); at > 0 && r.namesBefore(b, i-1, own) {
			r.superiorNames(b, at, own)
		}
		return // what a relative clause is said of need not be known
	}
	if at := r.prepositionOf(toks, i, w.answers); at > 0 {
		if strings.HasPrefix(toks[i].norm, "rispond") && kindAt(r.lx, toks, r.skipDeterminers(toks, at+1)) == nil {
			return // "risponde ai lettori"
		}
		end := r.superiorNames(b, at, own)
		j := r.skipDeterminers(toks, at+1)
		m, _ := r.known(toks, j, own)
		r.subjectsBefore(b, i, end > 0 && (m != nil || r.bodyNoun(toks, j) || w.commanding[toks[at-1].norm]), own)
		if (i == 0 || !toks[i-1].word) && end > 0 && end < len(toks) && article(toks[end].norm) {
			r.belowNames(b, end, own) // "Dipendono dal rettore gli istitutori e l'economo"
		}
	} else if at := r.prepositionOf(toks, i, w.superiors); at > 0 {
		if r.superiorNames(b, at, own); participle(toks[i].norm) {
			r.namesBefore(b, i, own)
		}
	}
}

// namesBefore makes units of those of whom the words at i are said, a list that ends there:
// "uffici di approdo e delegazioni di spiaggia, dipendenti dal capitano". It reports whether
// somebody is named there.
func (r *reader) namesBefore(b *block, i int, own []*unit) bool {
	toks, found := b.toks, false
	for end := i; end > 1; {
		if toks[end-1].norm == "," {
			end--
		}
		at := 0
		for k := end - 1; k > 0 && end-k < maxNameWords && toks[k].word; k-- {
			before := toks[k-1]
			if !article(before.norm) && preposition(before.norm) == "" && before.norm != "e" && before.norm != "ed" && !participle(before.norm) && before.norm != "," || !r.bodyNoun(toks, k) || r.nameOf(toks, k) != end {
				continue
			}
			at = k
		}
		if at == 0 || at+1 == end || !ofMany(toks[at].norm) && !article(toks[at-1].norm) && len(preposition(toks[at-1].norm)) == 0 {
			return found
		}
		found = true
		r.placedName(b, at, false, own)
		k := at - 1
		for k > 0 && (article(toks[k].norm) || preposition(toks[k].norm) != "") {
			k--
		}
		if n := toks[k].norm; n != "e" && n != "ed" && n != "," {
			return found
		}
		end = k
	}
	return found
}

// verbOfBelow returns the end of a verb at i behind which those stand that are below the
// one with whom the clause opens, or i: "Dal Comando dipendono le stazioni", "Presso il
// laboratorio ha sede la rete", "la Direzione, cui fanno capo gli uffici".
func (r *reader) verbOfBelow(toks []token, i int) int {
	if i == 0 {
		return i
	}
	end := i
	for _, prep := range reportPreps {
		end = max(end, phraseAt(toks, i, r.lx.reporting.answers[prep]))
	}
	seat := end == i
	if seat {
		end = phraseAt(toks, i, r.lx.placed)
	}
	if end == i || end >= len(toks) {
		return i
	}
	if n := toks[i-1].norm; n == "cui" || n == "quale" || n == "quali" {
		return end
	}
	k := i
	for k > 0 && toks[k-1].norm != "." && toks[k-1].norm != ";" && i-k < 2*maxNameWords {
		k--
	}
	switch {
	case k > 0 && toks[k-1].norm != "." && toks[k-1].norm != ";", k == i:
		return i
	case seat && phraseAt(toks, k, r.lx.places) > k && preposition(toks[k].norm) != "in":
		return end
	case !seat && (preposition(toks[k].norm) == "di" || preposition(toks[k].norm) == "da" || preposition(toks[k].norm) == "a") && len(toks[k].norm) > 2:
		return end
	}
	return i
}

// belowNames makes units of the names of a list at i, each with its article.
func (r *reader) belowNames(b *block, i int, own []*unit) {
	toks := b.toks
	for n := 0; n < maxTargets && i+1 < len(toks) && article(toks[i].norm); n++ {
		j := r.skipDeterminers(toks, i)
		end := r.nameOf(toks, j)
		if end == 0 || end < len(toks) && r.finite(toks, end) && !r.lx.adjectiveAt(toks, end) {
			return
		}
		if end = r.placedName(b, j, false, own); end == 0 || end+1 >= len(toks) {
			return
		}
		switch toks[end].norm {
		case ",", "e", "ed", "nonche":
		default:
			return
		}
		if i = end + 1; toks[i].norm == "e" || toks[i].norm == "ed" || toks[i].norm == "nonche" {
			i++
		}
	}
}

// overseenNames makes units of those over whom the verb of power at v says that somebody
// is: "esercita la vigilanza sulle stazioni", "nei confronti dei laboratori".
func (r *reader) overseenNames(b *block, v int, own []*unit) {
	toks := b.toks
	for k := v + 1; k+1 < len(toks) && k-v < 2*maxPowerWords && toks[k].norm != ";" && toks[k].norm != "."; k++ {
		if preposition(toks[k].norm) == "su" && len(toks[k].norm) > 2 {
			r.superiorNames(b, k, own)
			return
		}
		if k+2 < len(toks) && toks[k].norm == "nei" && toks[k+1].norm == "confronti" && preposition(toks[k+2].norm) == "di" {
			r.superiorNames(b, k+2, own)
			return
		}
	}
}

// reportPreps are the prepositions that bring in a superior.
var reportPreps = []string{"da", "a", "di"}

// prepositionOf returns where the preposition of a phrase at i stands that brings in a
// superior, adverbs and one aside between, or 0.
func (r *reader) prepositionOf(toks []token, i int, by map[string]phraseList) int {
	for _, prep := range reportPreps {
		end := phraseAt(toks, i, by[prep])
		if end == i {
			continue
		}
		if prep == "di" {
			end += adjectives(toks, end, len(toks)) // "alle dirette dipendenze funzionali del"
		}
		places := r.pastAsides(toks, end)
		if prep == "da" && strings.HasPrefix(toks[i].norm, "dipend") {
			places = append(places, pastManner(toks, end))
		}
		for _, at := range places {
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

// pastManner goes over words that say how one depends: "direttamente e a tutti gli effetti".
func pastManner(toks []token, i int) int {
	for k := i; k < len(toks) && k-i < 8 && toks[k].word; k++ {
		if preposition(toks[k].norm) == "da" {
			return k
		}
	}
	return i
}

// superiorNames makes units of the names of a list of which each has the preposition that
// stands at i, and returns the end of the last.
func (r *reader) superiorNames(b *block, i int, own []*unit) int {
	end := 0
	for n, prep := 0, preposition(b.toks[i].norm); n < maxTargets && i+1 < len(b.toks) && preposition(b.toks[i].norm) == prep; n++ {
		if end = r.placedName(b, r.skipDeterminers(b.toks, i+1), false, own); end == 0 || end >= len(b.toks) {
			return end
		}
		if s := b.toks[end].norm; s != "," && s != "e" && s != "ed" && s != "o" && s != "nonche" {
			return end
		}
		i = end + 1
	}
	return end
}

// subjectsBefore makes units of those that are the subject of the verb at v: those named
// right before it from the head of the clause on; sure says that nothing but a body can be.
func (r *reader) subjectsBefore(b *block, v int, sure bool, own []*unit) {
	toks := b.toks
	for k := v - 1; k > 0 && v-k < 2*maxNameWords && toks[k].norm != ";" && toks[k].norm != "." && toks[k].norm != ":"; k-- {
		if !article(toks[k-1].norm) || indefinite(toks[k-1].norm) || !toks[k].word || !r.clauseOpens(toks, k-1) || k > 1 && toks[k-2].norm == "," {
			continue
		}
		if end := r.nameOf(toks, k); end > 0 && r.subjectUpTo(toks, end, isPluralWord(toks[k-1].norm)) {
			r.placedName(b, k, sure, own)
		}
	}
}

// nameOf returns the end of the name of a body or a post at i, or 0.
func (r *reader) nameOf(toks []token, i int) int {
	if i > 1 && toks[i-2].norm == "sotto" && article(toks[i-1].norm) && preposition(nextWord(toks, i)) == "di" {
		return 0 // "sotto la direzione del Comandante"
	}
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
	for k := h; k < end; k++ {
		if n := toks[k].norm; (n == "poteri" || n == "potere") && k > i && preposition(toks[k-1].norm) == "" {
			return k // "nei confronti dei laboratori poteri di controllo"
		}
	}
	return end
}

// placedName makes a unit of what is named at i, if that names a body or a post and the
// act does not know it, and returns its end, or 0. What is not sure to be a body must have
// the noun of one.
func (r *reader) placedName(b *block, i int, sure bool, own []*unit) int {
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
	if !sure && !r.bodyNoun(toks, i) && !(i > 1 && r.lx.reporting.commanding[toks[i-2].norm]) {
		return end
	}
	k := kindAt(r.lx, toks, i)
	h := i + 1
	if k != nil {
		h = i + len(k.entry.one)
	}
	if f, _ := headAt(r.lx, toks, i); f != nil && (k == nil || toks[i].capital) || r.lx.institutions[toks[i].norm] && end == h {
		return end // a body outside
	}
	many := isPluralWord(toks[i-1].norm) || k != nil && k.plural || k == nil && len(toks[i-1].norm) < 4 && preposition(toks[i-1].norm) == toks[i-1].norm && ofMany(toks[i].norm)
	switch {
	case end > h:
		if costly(nextToken(toks, h).norm) {
			return end // "centro di costo"
		}
		if r.lx.vague[toks[h].norm] || r.lx.determiner[toks[h].norm] || participle(toks[h].norm) || preposition(toks[h].norm) == "di" && h+1 < len(toks) && (r.lx.loose[toks[h+1].norm] || r.itself(toks[h+1].norm)) {
			return end
		}
	case k != nil && k.entry.Rank > 0 && (many || !k.entry.Alone), k != nil && k.entry.Kind == graph.KindInstitution:
		if many && k.entry.Kind != graph.KindInstitution && len(r.reg.byNoun(k.entry)) == 0 {
			break // "dalle stazioni": all of them
		}
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
