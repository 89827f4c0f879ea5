package act

import "raccordo/graph"

// ownClass finds the bodies of one kind whose act this is where no single institution
// is: "Riordinamento degli istituti zooprofilattici sperimentali", "Ordinamento delle
// università agrarie". They are one class, which acts as an institution does.
func (r *reader) ownClass() {
	if r.bodyClass != nil || r.own != nil && r.ownTitled() {
		return
	}
	for _, b := range r.blocks[:min(len(r.blocks), titleBlocks)] {
		if b.kind != heading && b.kind != title && b.kind != paragraph || len(b.toks) > maxScope {
			continue
		}
		if end := r.bareClassTitle(b); end > 0 && (r.own == nil || !r.own.plural) {
			r.takeOwnClass(b, 0, end)
			return
		}
		for i := 1; i+1 < len(b.toks); i++ {
			if !r.lx.institutionsMany[b.toks[i].norm] || preposition(b.toks[i-1].norm) != "di" || !isPluralWord(b.toks[i-1].norm) {
				continue
			}
			end := r.phraseEnd(b.toks, i+1, true)
			if end == i+1 || !r.classActs(b.toks[i].norm) {
				continue
			}
			r.takeOwnClass(b, i, end)
			return
		}
	}
	if r.own != nil {
		return
	}
	for _, b := range r.blocks[:min(len(r.blocks), scopeBlocks)] {
		if r.foundsClass(b) {
			return
		}
	}
}

// bareClassTitle returns the end of the name of bodies of one kind of which alone a title
// consists, or 0: "Consorzi di irrigazione".
func (r *reader) bareClassTitle(b *block) int {
	if len(b.toks) < 3 || articleRE.MatchString(b.label) || !r.lx.institutionsMany[b.toks[0].norm] || !b.toks[0].capital {
		return 0
	}
	end := len(b.toks)
	if b.toks[end-1].norm == "." {
		end--
	}
	for k := 1; k < end; k++ {
		if !b.toks[k].word && b.toks[k].norm != "," || r.finite(b.toks, k) && !r.lx.adjectiveAt(b.toks, k) {
			return 0
		}
	}
	if end > maxNameWords || !r.classActs(b.toks[0].norm) {
		return 0
	}
	return end
}

// takeOwnClass makes the name from i to end the class of bodies whose act this is.
// An institution that only the articles name stays the one that the act speaks of otherwise.
func (r *reader) takeOwnClass(b *block, i, end int) {
	u, noun := r.classOf(b, i, end), b.toks[i].norm
	if r.own == nil || r.own == u {
		r.own, r.ownWord = u, noun
		return
	}
	r.bodyClass, r.bodyWords = u, append(singularsOf(noun), noun)
}

// ownTitled reports whether what stands before the first article names the institution.
func (r *reader) ownTitled() bool {
	for _, b := range r.blocks[:min(len(r.blocks), titleBlocks)] {
		if articleRE.MatchString(b.label) {
			return false
		}
		if len(r.own.cites) > 0 && r.own.cites[0].First >= b.first && r.own.cites[0].First <= b.last {
			return true
		}
	}
	return len(r.own.cites) == 0
}

// classOf makes the name from i to end a class of institutions.
func (r *reader) classOf(b *block, i, end int) *unit {
	end = r.secondMatter(b.toks, i, end)
	name := tidyName(upperFirst(b.text.s[b.toks[i].start:b.toks[end-1].end]))
	p := r.reg.partsOf(tokenize(text{s: name}))
	u := r.reg.known(p)
	if u == nil {
		u = &unit{name: name, full: p.full, noun: p.noun, aliases: map[string]bool{}, order: len(r.reg.units)}
		u.cites = []graph.Citation{r.cite(b.text, b.toks, i, end, "")}
		r.reg.units = append(r.reg.units, u)
	}
	if !u.plural {
		r.reg.alias(u, u.name)
		u.name = name
	}
	u.kind, u.plural, u.class = graph.KindInstitution, true, true
	return u
}

// foundsClass does the same with the bodies that a block sets up, and reports whether it
// does: "Sono istituiti, nei capoluoghi di provincia, gli istituti provinciali di pesca".
func (r *reader) foundsClass(b *block) bool {
	if b.kind != paragraph || len(b.toks) < 4 || b.note || b.toks[0].norm != "sono" || !founds(b.toks[1].norm) {
		return false
	}
	for i := 2; i+1 < len(b.toks) && i < 2*maxAside && b.toks[i].norm != "."; i++ {
		if before := b.toks[i-1]; !r.lx.institutionsMany[b.toks[i].norm] || preposition(before.norm) != "" || before.word && !article(before.norm) && i > 2 {
			continue
		}
		if end := r.phraseEnd(b.toks, i+1, true); end > i+1 && r.classActs(b.toks[i].norm) {
			r.takeOwnClass(b, i, end)
			return true
		}
	}
	return false
}

// founds reports whether a participle in the plural says that something is set up.
func founds(norm string) bool {
	switch norm {
	case "istituiti", "istituite", "costituiti", "costituite", "creati", "create":
		return true
	}
	return false
}

// classActs reports whether the act says what these bodies do, with their noun at the
// head of a sentence.
func (r *reader) classActs(noun string) bool {
	for _, b := range r.blocks {
		if b.kind != paragraph || b.note {
			continue
		}
		for i := 1; i+1 < len(b.toks); i++ {
			if b.toks[i].norm == noun && article(b.toks[i-1].norm) && (r.headsSentence(b.toks, i) || i > 3 && b.toks[i-2].norm == "e" && article(b.toks[0].norm)) {
				return true
			}
		}
	}
	return false
}

// secondMatter goes on with a name that ends at end over a second matter of one bare "di" and
// the sort of the bodies: "istituti di ricovero e cura a carattere scientifico".
func (r *reader) secondMatter(toks []token, i, end int) int {
	if end > i+2 && end+1 < len(toks) && toks[end-2].norm == "di" && (toks[end].norm == "e" || toks[end].norm == "ed") {
		if n := toks[end+1]; n.word && !n.capital && !r.lx.function[n.norm] && !r.lx.subjects.ordering[n.norm] && !r.lx.actWord[n.norm] && (end+2 == len(toks) || !article(toks[end+2].norm)) {
			end += 2
		}
	}
	if end < len(toks) && toks[end].norm == "a" {
		end = r.ofSort(toks, i+1, end)
	}
	return end
}
