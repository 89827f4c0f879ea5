package act

import (
	"strings"

	"raccordo/graph"
)

// ownInstitution finds the institution whose act this is, with its complement:
// "Ministero dell'interno", "Comune di Roccascura". The first headings name it, or
// the sentence that says what the act lays down. It becomes a unit where the text
// says that it does something or that units stand below it.
func (r *reader) ownInstitution() {
	if r.titledBody() {
		return
	}
	for _, b := range r.blocks[:min(len(r.blocks), titleBlocks)] {
		if r.foundsClass(b) {
			return
		}
		if articleRE.MatchString(b.label) && r.foundedBody() {
			return
		}
		for i := range b.toks {
			if b.toks[i].capital && r.lx.institutions[b.toks[i].norm] && r.takeOwn(b, i, len(b.toks)) {
				return
			}
		}
	}
	if r.foundedByTitle() {
		return
	}
	for _, b := range r.blocks[:min(len(r.blocks), scopeBlocks)] {
		if i := r.laysDown(b); i > 0 && r.takeOwn(b, i, len(b.toks)) {
			return
		}
	}
	for _, d := range r.defines {
		if r.takeOwn(d.block, d.from, d.to) {
			return
		}
	}
	for _, b := range r.blocks[:min(len(r.blocks), scopeBlocks)] {
		if b.kind == paragraph && r.opensWithOwn(b) {
			return
		}
	}
}

// opensWithOwn reads the institution in the first sentence that says what one is: "La
// Fondazione Teatro civico è istituzione di alta formazione".
func (r *reader) opensWithOwn(b *block) bool {
	toks := b.toks
	if len(toks) < 4 || !article(toks[0].norm) || isPluralWord(toks[0].norm) || !toks[1].capital || !r.lx.institutions[toks[1].norm] || territorial(toks[1].norm) {
		return false
	}
	end := r.phraseEnd(toks, 2, true)
	return end > 3 && end < len(toks) && r.finite(toks, end) && r.takeOwn(b, 1, end)
}

// territorial reports whether an institution noun is that of one among many of the State,
// which the laws of others name too.
func territorial(norm string) bool {
	switch norm {
	case "regione", "provincia", "comune", "ministero", "camera", "università":
		return true
	}
	return false
}

// definedInstitutions makes units of the institutions that the act gives a short
// name: its own, or bodies outside.
func (r *reader) definedInstitutions() {
	for _, d := range r.defines {
		toks := d.block.toks
		short := d.block.text.s[toks[d.from].start:toks[d.from].end]
		full := stemsOf(r.lx, toks[d.from:d.to])
		switch {
		case r.own == nil:
		case d.from > 2 && preposition(toks[d.from-1].norm) == "di" && toks[d.from-2].norm == "denominazione" && strings.HasPrefix(toks[d.from-3].norm, "la"):
			// "l'Istituto X, che assume la denominazione di Scuola Y, di seguito «Scuola»"
			r.own.declared = true
			r.reg.alias(r.own, d.block.text.s[toks[d.from].start:toks[d.to-1].end])
			r.reg.alias(r.own, short)
		case toks[d.from].norm == r.ownWord || hasPrefix(r.own.full, full):
			r.own.declared = true
		case guarantor(toks[d.from].norm) && len(r.own.full) > 1 && hasPrefix(r.own.full[1:], full):
			r.own.declared = true // "l'Autorità «Garante X», di seguito «Garante»"
			r.reg.alias(r.own, short)
			r.ownWord = toks[d.from].norm
		case r.reg.byFull[key(full)] == nil:
			name := d.block.text.s[toks[d.from].start:toks[d.to-1].end]
			r.reg.alias(r.external(name, d.block, d.from, d.to), short)
		}
	}
}

// scopeBlocks is how many blocks can hold the sentence that says what the act is about.
const scopeBlocks = 20

// place is a range of tokens of a block.
type place struct {
	block    *block
	from, to int
}

// takeOwn makes the name at i the institution of the act. It goes on no further
// than end, and must have a complement.
func (r *reader) takeOwn(b *block, i, end int) bool {
	from := i + 1
	if _, n := headAt(r.lx, b.toks, i); n == 2 && preposition(b.toks[i+1].norm) == "" {
		from++ // "Ente parco"
	}
	to := r.phraseEnd(b.toks[:end], from, true)
	for k := i + 2; k < to; k++ {
		// in a line of capitals the name goes on no further than the next of its kind
		if r.lx.institutions[b.toks[k].norm] && preposition(b.toks[k-1].norm) == "" || r.lx.actWord[b.toks[k].norm] {
			to = k
		}
	}
	if to == i+1 {
		to = r.restOfTitle(b, i+1, end)
	}
	if to == i+1 || to < from {
		return false
	}
	if to+2 < end && preposition(b.toks[to].norm) == "di" && r.lx.institutions[b.toks[to+1].norm] && b.toks[to+2].capital {
		to = r.phraseEnd(b.toks[:end], to+2, true)
	}
	to = min(r.repeatedOwn(b, i, r.wholeOwn(b, i, to, end)), end)
	name := b.text.s[b.toks[i].start:b.toks[to-1].end]
	if strings.ToUpper(name) == name {
		name = r.lower(name)
	}
	p := r.reg.partsOf(tokenize(text{s: name}))
	if u := r.reg.known(p); u != nil {
		r.own, r.ownWord = u, b.toks[i].norm
		if u.kind == graph.KindExternal {
			u.declared = true
		}
		u.kind = graph.KindInstitution
		return true
	}
	if u := r.declaredWith(p.full); u != nil {
		r.own, r.ownWord = u, b.toks[i].norm
		return true
	}
	r.own = &unit{name: tidyName(name), kind: graph.KindInstitution, full: p.full, noun: p.noun, aliases: map[string]bool{}, order: len(r.reg.units)}
	r.own.cites = []graph.Citation{r.cite(b.text, b.toks, i, to, "")}
	r.ownWord = b.toks[i].norm
	if !r.lx.always[r.ownWord] {
		r.ownNoun = r.ownWord
	}
	if to+2 < len(b.toks) && b.toks[to].norm == "(" && b.toks[to+2].norm == ")" && lettersOnly(b.text.s, b.toks[to+1]) {
		r.own.aliases[b.text.s[b.toks[to+1].start:b.toks[to+1].end]] = true
	}
	r.own.aliases[r.apposedOwn(b.toks, i, to, b)] = true
	delete(r.own.aliases, "")
	r.reg.units = append(r.reg.units, r.own)
	return true
}

// declaredWith returns the only unit of a heading whose name begins with these stems.
func (r *reader) declaredWith(full []string) *unit {
	var only *unit
	for _, u := range r.reg.units {
		if !u.declared || u.plural || u.merged != nil || len(full) < 2 || len(u.full) <= len(full) || !hasPrefix(u.full, full) {
			continue
		}
		if only != nil {
			return nil
		}
		only = u
	}
	return only
}

// wholeOwn goes on with a name that ends at to: up to its own letters ("Unione
// velica a remi (UVR)"), over a place ("Santa Maria in Selva") and a quotation.
func (r *reader) wholeOwn(b *block, i, to, end int) int {
	toks := b.toks
	for k := to; k+2 < end && k-i < maxNameWords+6; k++ {
		if toks[k].norm == "(" && toks[k+2].norm == ")" && lettersOnly(b.text.s, toks[k+1]) && someInitials(r.lx, toks[i:k], b.text.s[toks[k+1].start:toks[k+1].end]) {
			return k
		}
		if !toks[k].word && toks[k].norm != "," {
			break
		}
	}
	if q, quoted := quotedEnd(toks[:end], to); quoted {
		return q
	}
	for to+1 < end && toks[to-1].capital && toks[to+1].capital && (preposition(toks[to].norm) == "in" || preposition(toks[to].norm) == "su" || preposition(toks[to].norm) == "a") {
		to = r.phraseEnd(toks[:end], to+2, true)
	}
	return to
}

// laysDown returns the token of the institution that a sentence names whose
// organisation the act lays down: "Il presente regolamento disciplina
// l'organizzazione dell'Agenzia per le acque"; or 0.
func (r *reader) laysDown(b *block) int {
	about := false
	for i, t := range b.toks[:min(len(b.toks), maxScope)] {
		about = about || i > 0 && b.toks[i-1].norm == "presente" && r.lx.actWord[t.norm]
		if about && i > 1 && t.capital && r.lx.institutions[t.norm] && preposition(b.toks[i-1].norm) == "di" {
			for _, w := range b.toks[max(0, i-6) : i-1] {
				if r.lx.whole[w.norm] || w.norm == "funzionamento" || w.norm == "ordinamento" || w.norm == "uffici" || w.norm == "servizi" {
					return i
				}
			}
		}
	}
	return 0
}

// maxScope is how many words the beginning of such a sentence has.
const maxScope = 60

// definesOwn keeps an institution that the act gives a short name made of its noun:
// "l'Agenzia per le acque, di seguito «Agenzia»". It is the act's own where the
// title has none, or a body outside where it is another.
func (r *reader) definesOwn(b *block, j, end, stop int) bool {
	toks := b.toks
	if end != j+1 || !r.lx.institutions[toks[j].norm] && !guarantor(toks[j].norm) {
		return false
	}
	for k := stop - 1; k >= 0 && stop-k < maxNameWords+6; k-- {
		if toks[k].norm == toks[j].norm && toks[k].capital {
			if k+1 < stop {
				r.defines = append(r.defines, place{b, k, stop})
			}
			return true
		}
	}
	return false
}

// ownCalled reports whether a noun stands for the institution of the act: "il Direttore
// della Fondazione", in the act of an "Ente Parco" also "del Parco".
func (r *reader) ownCalled(norm string) bool {
	if r.own == nil {
		return false
	}
	toks := tokenize(text{s: r.own.name})
	return norm == r.ownNoun || r.ownWord == "ente" && len(toks) > 1 && toks[1].norm == norm && preposition(norm) == ""
}

// titleUnit makes the unit known of whose organisation the title speaks: "Regolamento
// del Corpo di Polizia locale", "Ordinamento del Servizio centrale delle miniere".
func (r *reader) titleUnit() {
	for _, b := range r.blocks[:min(len(r.blocks), titleBlocks)] {
		if b.kind != heading && b.kind != title && b.kind != paragraph || len(b.toks) > maxScope {
			continue
		}
		said := false
		for i, t := range b.toks {
			said = said || r.lx.actWord[t.norm]
			if !said || i == 0 || preposition(b.toks[i-1].norm) != "di" || len(b.toks[i-1].norm) < 3 {
				continue
			}
			k := kindAt(r.lx, b.toks, i)
			if k == nil || k.plural || k.entry.Rank == 0 || k.entry.Kind == graph.KindInstitution {
				continue
			}
			end := r.phraseEnd(b.toks, i+len(k.entry.one), true)
			if _, quoted := quotedEnd(b.toks, end); quoted || end == i+len(k.entry.one)+1 && r.lx.qualifier[b.toks[end-1].norm] {
				return // a heading names it better
			}
			for k := i + 2; k < end; k++ {
				if r.lx.institutions[b.toks[k].norm] && preposition(b.toks[k-1].norm) == "di" {
					end = k - 1
				}
			}
			if end == i+len(k.entry.one) || r.lx.actWord[b.toks[end-1].norm] {
				return
			}
			name := b.text.s[b.toks[i].start:b.toks[end-1].end]
			if strings.ToUpper(name) == name {
				name = r.lower(name)
			}
			if u := r.reg.add(tidyName(upperFirst(name)), 1); u != nil && len(u.cites) == 0 {
				u.cites, u.proper = append(u.cites, r.cite(b.text, b.toks, i, end, "")), true
			}
			return
		}
	}
}

// guarantor reports whether a noun is that of one who is an authority: the name of the
// authority may go on with it.
func guarantor(norm string) bool {
	return norm == "garante" || norm == "commissario" || norm == "difensore"
}
