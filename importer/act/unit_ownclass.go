package act

import "raccordo/graph"

// ownClass finds the bodies of one kind whose act this is where no single institution
// is: "Riordinamento degli istituti zooprofilattici sperimentali", "Ordinamento delle
// università agrarie". They are one class, which acts as an institution does.
func (r *reader) ownClass() {
	if r.own != nil {
		return
	}
	for _, b := range r.blocks[:min(len(r.blocks), titleBlocks)] {
		if b.kind != heading && b.kind != title && b.kind != paragraph || len(b.toks) > maxScope {
			continue
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
	for _, b := range r.blocks[:min(len(r.blocks), scopeBlocks)] {
		if r.foundsClass(b) {
			return
		}
	}
}

// takeOwnClass makes the name from i to end the class of bodies whose act this is.
func (r *reader) takeOwnClass(b *block, i, end int) {
	r.own, r.ownWord = r.classOf(b, i, end), b.toks[i].norm
}

// classOf makes the name from i to end a class of institutions.
func (r *reader) classOf(b *block, i, end int) *unit {
	name := tidyName(upperFirst(b.text.s[b.toks[i].start:b.toks[end-1].end]))
	p := r.reg.partsOf(tokenize(text{s: name}))
	u := r.reg.known(p)
	if u == nil {
		u = &unit{name: name, full: p.full, noun: p.noun, aliases: map[string]bool{}, order: len(r.reg.units)}
		u.cites = []graph.Citation{r.cite(b.text, b.toks, i, end, "")}
		r.reg.units = append(r.reg.units, u)
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
		if b.kind == paragraph && len(b.toks) > 3 && article(b.toks[0].norm) && b.toks[1].norm == noun && !b.note {
			return true
		}
	}
	return false
}
