package act

import (
	"strings"

	"raccordo/graph"
)

// A class of bodies that an act divides into sorts names each sort by what tells it apart:
// "Le biblioteche si distinguono in: a) nazionali; b) universitarie", "I convitti si
// dividono in convitti alpini e convitti marini".

// division returns the noun of the bodies that a sentence of toks from i on divides and the
// token behind "in"; nil where it divides no bodies.
func (r *reader) division(toks []token, i int) (*kindEntry, int) {
	if i+4 >= len(toks) || !article(toks[i].norm) || !isPluralWord(toks[i].norm) {
		return nil, 0
	}
	k := kindAt(r.lx, toks, i+1)
	if k == nil || !k.plural || k.entry.Kind == graph.KindPost || k.entry != r.bodies && (k.entry.Rank == 0 || r.lx.names.fields[k.entry.One]) {
		return nil, 0
	}
	for j := i + 2; j < len(toks) && j-i < maxAside && toks[j].norm != "." && toks[j].norm != ";" && toks[j].norm != ":"; j++ {
		if end := phraseAt(toks, j, r.lx.subjects.divides); end > j {
			return k.entry, end
		}
	}
	return nil, 0
}

// dividedName returns the name of the sort that an item gives, all of it, where its lead-in
// divides a class of bodies: what tells the sort apart may be a clause.
func (r *reader) dividedName(b *block) (string, bool) {
	e := r.dividedBy(b.lead)
	toks := b.toks
	if e == nil || len(toks) == 0 {
		return "", false
	}
	end := 0
	for end < len(toks) && (toks[end].word || toks[end].norm == "'") {
		if r.finite(toks, end) && !r.lx.adjectiveAt(toks, end) || toks[end].norm == "che" {
			return "", false
		}
		end++
	}
	if end < len(toks)-1 && toks[end].norm != "," || end == 0 || end > maxNameWords {
		return "", false
	}
	name, to := r.sortAt(b, e, 0)
	k := kindAt(r.lx, toks, 0)
	ownNoun := k != nil && k.entry == e && end > len(e.many)
	if to == 0 && !ownNoun && !(participle(toks[0].norm) || strings.HasPrefix(toks[0].norm, "relativ")) {
		return "", false
	}
	whole := b.text.s[toks[0].start:toks[end-1].end]
	if !ownNoun && (to == 0 || !strings.HasPrefix(strings.ToLower(name), strings.ToLower(b.text.s[toks[0].start:toks[0].end]))) {
		whole = e.Many + " " + whole
	}
	return tidyName(upperFirst(whole)), true
}

// dividedBy returns the noun of the bodies that a lead-in divides into the sorts of its list.
func (r *reader) dividedBy(lead *block) *kindEntry {
	if lead == nil {
		return nil
	}
	for _, s := range sentencesOf(lead.toks) {
		if e, end := r.division(lead.toks, s.from); e != nil && end < len(lead.toks) && lead.toks[end].norm == ":" && end == len(lead.toks)-1 {
			return e
		}
	}
	return nil
}

// sortAt returns the name of the sort of bodies that stands at i and its end: an
// adjective that agrees with their noun, a complement, or a name with a plural noun of
// its own. The end is 0 where there is none.
func (r *reader) sortAt(b *block, e *kindEntry, i int) (string, int) {
	toks := b.toks
	if i < len(toks) && article(toks[i].norm) {
		i++
	}
	if i >= len(toks) || !toks[i].word || r.lx.vague[toks[i].norm] || r.lx.determiner[toks[i].norm] || r.finite(toks, i) {
		return "", 0
	}
	text := func(end int) string { return b.text.s[toks[i].start:toks[end-1].end] }
	if k := kindAt(r.lx, toks, i); k != nil {
		end := r.beforeNext(toks, i+len(k.entry.one), r.phraseEnd(toks, i+len(k.entry.one), true))
		if k.plural && end > i+len(k.entry.one) {
			return tidyName(upperFirst(text(end))), end
		}
		return "", 0
	}
	switch n := toks[i].norm; {
	case goesWithNoun(n, e) || preposition(n) == "di" && len(toks) > i+1 && !r.lx.loose[toks[i+1].norm]:
		end := r.phraseEnd(toks, i, false)
		if end == i {
			end = i + 1
		}
		return tidyName(upperFirst(e.Many) + " " + text(end)), end
	case preposition(n) == "" && ofMany(n) && !r.lx.thingAt(toks, i) && (!adjective(n) || r.lx.nouns.bodies[withoutNumber(n)]) && len(n) > 4:
		if end := r.phraseEnd(toks, i+1, false); end > i+1 {
			return tidyName(upperFirst(text(end))), end // "infermerie presidiarie"
		}
	}
	return "", 0
}

// beforeNext cuts a name from i to end where a conjunction brings in the next plural noun
// with a complement of its own: "comandi di valle e distaccamenti stagionali".
func (r *reader) beforeNext(toks []token, i, end int) int {
	for k := i + 1; k+1 < end; k++ {
		if n := toks[k+1].norm; (toks[k].norm == "e" || toks[k].norm == "ed") && ofMany(n) && (!adjective(n) || strings.HasSuffix(n, "menti")) || toks[k].norm == "e" && kindAt(r.lx, toks, k+1) != nil {
			return k
		}
	}
	return end
}

// goesWithNoun reports whether a word can be the adjective of the plural of a noun.
func goesWithNoun(n string, e *kindEntry) bool {
	if !adjective(n) || strings.HasSuffix(n, "menti") || !ofMany(n) && !strings.HasSuffix(n, "i") {
		return false
	}
	return strings.HasSuffix(n, "i") || e.Fem || strings.HasSuffix(e.many[0], "e")
}

// declareDivisions finds the sorts that a sentence itself tells one by one.
func (r *reader) declareDivisions() {
	for b := range r.inForce() {
		for _, s := range sentencesOf(b.toks) {
			if e, i := r.division(b.toks, s.from); e != nil {
				r.divide(b, e, i, s.to)
			}
		}
	}
}

// divide makes a class of each sort named from i up to the end of the sentence, where all
// of it is names.
func (r *reader) divide(b *block, e *kindEntry, i, to int) {
	if i < to && b.toks[i].norm == ":" {
		i++
	}
	var names []string
	var at [][2]int
	for i < to {
		name, end := r.sortAt(b, e, i)
		if end == 0 {
			return
		}
		names, at = append(names, name), append(at, [2]int{i, end})
		i = end
		for i < to && (!b.toks[i].word || b.toks[i].norm == "e" || b.toks[i].norm == "ed" || b.toks[i].norm == "nonche" || preposition(b.toks[i].norm) == "in") {
			if b.toks[i].norm == "." && i+1 < to {
				return
			}
			i++
		}
	}
	if len(names) < 2 {
		return
	}
	for n, name := range names {
		if u := r.reg.add(name, 2); u != nil {
			u.declared, u.plural, u.class = true, true, true
			u.cites = append(u.cites, r.cite(b.text, b.toks, at[n][0], at[n][1], ""))
		}
	}
}
