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
			name := tidyName(upperFirst(b.text.s[b.toks[i].start:b.toks[end-1].end]))
			p := r.reg.partsOf(tokenize(text{s: name}))
			u := r.reg.known(p)
			if u == nil {
				u = &unit{name: name, full: p.full, noun: p.noun, aliases: map[string]bool{}, order: len(r.reg.units)}
				u.cites = []graph.Citation{r.cite(b.text, b.toks, i, end, "")}
				r.reg.units = append(r.reg.units, u)
			}
			u.kind, u.plural, u.class = graph.KindInstitution, true, true
			r.own, r.ownWord = u, b.toks[i].norm
			return
		}
	}
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
