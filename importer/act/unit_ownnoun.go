package act

import (
	"maps"
	"slices"
	"strings"

	"raccordo/graph"
)

// ownRank is how high the bodies whose noun an act gives itself stand.
const ownRank = 3

// learnNoun takes the noun of the bodies that the act is about into the nouns of units,
// for this act: "Ordinamento degli ospedali militari" makes "l'ospedale di Verona" a
// name. The title or the sentence that sets them up gives it, whatever it is, and the
// text must say that they act.
func (r *reader) learnNoun() {
	for bi, b := range r.blocks[:min(len(r.blocks), scopeBlocks)] {
		if b.note || len(b.toks) > maxScope && bi < titleBlocks && b.kind != paragraph {
			continue
		}
		for _, i := range r.orderedNouns(b, bi < titleBlocks) {
			if k := r.nounOfBodies(b.toks, i); k != nil {
				r.teach(k)
				r.titled = place{b, i, i + len(k.many)}
				return
			}
		}
	}
}

// orderedNouns returns where the plural nouns stand of what a title orders ("Norme sugli
// ospedali", "Riordinamento delle stazioni") or a sentence sets up ("Sono istituiti i
// convitti").
func (r *reader) orderedNouns(b *block, title bool) []int {
	var out []int
	said := false
	for i, t := range b.toks[:min(len(b.toks), maxScope)] {
		if title && said && b.kind != item && i > 1 && manyBrought(b.toks, i) {
			out = append(out, i)
		}
		said = said || r.lx.actWord[t.norm] || r.lx.subjects.ordering[t.norm]
	}
	if b.kind == paragraph && len(b.toks) > 4 && b.toks[0].norm == "sono" && founds(b.toks[1].norm) {
		for i := 3; i < len(b.toks) && i < 2*maxAside && b.toks[i].norm != "."; i++ {
			if article(b.toks[i-1].norm) && isPluralWord(b.toks[i-1].norm) {
				out = append(out, i)
				break
			}
		}
	}
	return out
}

// manyBrought reports whether an article or preposition of the plural brings the word at i
// in: "degli ospedali", "sulle stazioni", "per i convitti".
func manyBrought(toks []token, i int) bool {
	switch n := toks[i-1].norm; n {
	case "dei", "degli", "delle", "sui", "sugli", "sulle", "i", "gli", "le":
		return len(n) > 3 || n == "dei" || n == "sui" || toks[i-2].norm == "per"
	}
	return false
}

// nounOfBodies returns the entry of the plural noun at i where it can be that of bodies
// that act, and the text says so; nil where the lexicon reads it well without.
func (r *reader) nounOfBodies(toks []token, i int) *kindEntry {
	t := toks[i]
	if r.lx.thingAt(toks, i) || r.lx.determiner[t.norm] || r.lx.vague[t.norm] || len(t.norm) < 4 || adjective(t.norm) && !strings.HasSuffix(t.norm, "i") || r.lx.actWord[t.norm] || r.lx.role[t.norm] {
		return nil
	}
	k := kindAt(r.lx, toks, i)
	if k != nil && (!k.plural || len(k.entry.many) > 1 || k.entry.Kind != graph.KindOffice && k.entry.Kind != graph.KindDepartment && k.entry.Kind != graph.KindCommittee || r.lx.subjects.anyBody[k.entry.One]) {
		return nil
	}
	if k == nil {
		for n := range r.lx.institutions {
			if stem(n) == t.stem {
				return nil
			}
		}
		if r.people(toks, i) {
			return nil
		}
	}
	if h, n := headAt(r.lx, toks, i); h != nil && n == 1 && (h.head.Generic || h.head.Public) {
		return nil
	}
	one, acts := r.formsOf(t.norm)
	if !acts || one == "" {
		return nil
	}
	e := kindEntry{One: one, Many: t.norm, Kind: graph.KindOffice, Fem: strings.HasSuffix(one, "a"), Passing: true, Alone: true, Rank: ownRank}
	if k != nil {
		e = *k.entry
		e.Rank, e.Passing = ownRank, true
	}
	return &e
}

// people reports whether a plural noun means persons and no bodies: "i maestri di sci",
// "gli ottici".
func (r *reader) people(toks []token, i int) bool {
	n := toks[i].norm
	return !r.lx.institutionsMany[n] && !r.lx.nouns.bodies[withoutNumber(n)] && (r.personNoun(toks, i) || participle(n) || r.lx.posts.persons[toks[i].stem])
}

// formsOf returns the singular of a plural noun, as the text has it, and whether a
// sentence that opens with the noun says what these bodies do.
func (r *reader) formsOf(many string) (string, bool) {
	maybe := singularsOf(many)
	one, acts := "", false
	for b := range r.prose() {
		for i := 1; i < len(b.toks) && (one == "" || !acts); i++ {
			n := b.toks[i].norm
			single := n != many && slices.Contains(maybe, n) && (singularDeterminer(b.toks[i-1].norm) || strings.HasPrefix(b.toks[i-1].norm, "ciascun") || b.toks[i-1].norm == "ogni")
			if single && one == "" {
				one = n
			}
			if (single || n == many && isPluralWord(b.toks[i-1].norm)) && !acts && r.headsSentence(b.toks, i) {
				end := r.phraseEnd(b.toks, i+1, true)
				acts = r.doesNext(b.toks, end) || r.placedNext(b.toks, end) || r.organised(b.toks, end) ||
					end+2 < len(b.toks) && (b.toks[end].norm == "," || b.toks[end].norm == "e") && article(b.toks[end+1].norm) && b.toks[end+2].norm == n
			}
		}
	}
	if one == "" && len(maybe) > 0 {
		one = maybe[0]
	}
	return one, acts
}

// singularsOf returns what the singular of a plural noun may be, the likeliest first.
func singularsOf(n string) []string {
	base := n[:len(n)-1]
	switch {
	case strings.HasSuffix(n, "che"), strings.HasSuffix(n, "ghe"), strings.HasSuffix(n, "chi"), strings.HasSuffix(n, "ghi"):
		last := "a"
		if n[len(n)-1] == 'i' {
			last = "o"
		}
		return []string{base[:len(base)-1] + last}
	case strings.HasSuffix(n, "e"):
		return []string{base + "a"}
	case strings.HasSuffix(n, "oni"), strings.HasSuffix(n, "ali"), strings.HasSuffix(n, "ori"):
		return []string{base + "e", base + "io", base + "o"}
	case strings.HasSuffix(n, "ai"):
		return []string{base + "io", base + "o"}
	case strings.HasSuffix(n, "i"):
		return []string{base + "o", base + "e", base + "io", base + "a"}
	}
	return nil
}

// teach makes the lexicon of this act know a noun of units. What says that the noun
// alone is that of a body outside no longer holds.
func (r *reader) teach(k *kindEntry) {
	k.one, k.many = foldWords(k.One), foldWords(k.Many)
	k.stems = []string{stem(k.one[0])}
	lx := *r.lx
	lx.kinds = append(slices.Clone(lx.kinds), k)
	lx.kindByWord = maps.Clone(lx.kindByWord)
	lx.heads = maps.Clone(lx.heads)
	for _, w := range uniq(k.one[0], k.many[0]) {
		old := slices.DeleteFunc(slices.Clone(lx.kindByWord[w]), func(o *kindEntry) bool { return len(o.one) == 1 })
		lx.kindByWord[w] = append(old, k)
		lx.heads[w] = slices.DeleteFunc(slices.Clone(lx.heads[w]), func(h headForm) bool { return len(h.words) == 1 })
	}
	if many := k.many[0]; stem(many) != k.stems[0] {
		lx.pluralStem = maps.Clone(lx.pluralStem)
		lx.pluralStem[many] = k.stems[0]
	}
	r.lx, r.reg.lx, r.bodies = &lx, &lx, k
}

// taughtClass makes a class of the bodies whose noun the act taught, whose act this is
// where it names no institution.
func (r *reader) taughtClass() {
	if r.bodies == nil {
		return
	}
	p := r.titled
	end := r.phraseEnd(p.block.toks, p.to, true)
	if r.takeOwnClass(p.block, p.from, end); r.bodyClass == nil {
		r.bodyClass = r.own
	}
}

// orderedAt returns the class of the bodies whose noun the act taught where the noun stands
// alone at i: "gli ospedali", "ciascun ospedale" are any of them.
func (r *reader) orderedAt(toks []token, i int) *mention {
	i = r.skipDeterminers(toks, i)
	if r.bodyClass == nil || i >= len(toks) || !r.ordered(toks, i) || r.namesOn(toks, i+1) {
		return nil
	}
	return &mention{units: []*unit{r.bodyClass}, end: i + 1}
}

// ordered reports whether the noun at i, in the singular or the plural, is that of the bodies
// that the act orders.
func (r *reader) ordered(toks []token, i int) bool {
	if r.bodies == nil {
		return slices.Contains(r.bodyWords, toks[i].norm)
	}
	k := kindAt(r.lx, toks, i)
	return k != nil && k.entry == r.bodies
}

// headOfOrdered resolves the head of the bodies whose noun the act taught to their class, where
// the act says that such a one heads each and makes no organ of it: "il direttore
// dell'ospedale", and "il direttore" alone.
func (r *reader) headOfOrdered(toks []token, i int) *mention {
	if r.bodies == nil || !r.lx.role[toks[i].norm] {
		return nil
	}
	k := kindAt(r.lx, toks, i)
	if k != nil && (len(k.entry.one) > 1 || slices.ContainsFunc(r.organsOf(k.entry), func(u *unit) bool { return len(u.full) == 1 })) || !r.headsOrdered(toks[i].stem) {
		return nil
	}
	if i+2 < len(toks) && preposition(toks[i+1].norm) == "di" {
		return r.orderedAt(toks, i+2)
	}
	if r.namesOn(toks, i+1) {
		return nil
	}
	return &mention{units: []*unit{r.bodyClass}, end: i + 1}
}

// headsOrdered reports whether the act names the head of one of the bodies that it orders
// with this noun: "il direttore della biblioteca".
func (r *reader) headsOrdered(head string) bool {
	if yes, ok := r.bodyHeads[head]; ok {
		return yes
	}
	if r.bodyHeads == nil {
		r.bodyHeads = map[string]bool{}
	}
	r.bodyHeads[head] = false
	for _, b := range r.blocks {
		for i := 2; i < len(b.toks); i++ {
			if b.toks[i-2].stem != head || preposition(b.toks[i-1].norm) != "di" {
				continue
			}
			if r.ordered(b.toks, i) {
				r.bodyHeads[head] = true
				return true
			}
		}
	}
	return false
}
