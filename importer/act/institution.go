package act

import (
	"strings"

	"raccordo/graph"
)

// ownInstitution finds the institution that the first headings name, with its
// complement: "Ministero dell'interno", "Comune di Roccascura". It becomes a unit
// where the text says that it does something or that units stand below it.
func (r *reader) ownInstitution() {
	for _, b := range r.blocks[:min(len(r.blocks), titleBlocks)] {
		for i := range b.toks {
			if !b.toks[i].capital || !r.lx.institutions[b.toks[i].norm] {
				continue
			}
			end := r.phraseEnd(b.toks, i+1, true)
			for k := i + 1; k < end; k++ {
				// in a line of capitals the name goes on no further than the next of its kind
				if r.lx.institutions[b.toks[k].norm] && preposition(b.toks[k-1].norm) == "" || r.lx.actWord[b.toks[k].norm] {
					end = k
				}
			}
			if end == i+1 {
				continue
			}
			if end+2 < len(b.toks) && preposition(b.toks[end].norm) == "di" && r.lx.institutions[b.toks[end+1].norm] && b.toks[end+2].capital {
				end = r.phraseEnd(b.toks, end+2, true)
			}
			name := b.text.s[b.toks[i].start:b.toks[end-1].end]
			if strings.ToUpper(name) == name {
				name = r.lower(name)
			}
			p := r.reg.partsOf(tokenize(text{s: name}))
			if u := r.reg.known(p); u != nil {
				r.own = u
				return
			}
			r.own = &unit{name: tidyName(name), kind: graph.KindInstitution, full: p.full, noun: p.noun, aliases: map[string]bool{}, order: len(r.reg.units)}
			r.own.cites = []graph.Citation{r.cite(b.text, b.toks, i, end, "")}
			r.ownWord = b.toks[i].norm
			r.reg.units = append(r.reg.units, r.own)
			return
		}
	}
}

// institutionAt returns the act's own institution where "il Ministero", also with
// its complement, stands at i.
func (r *reader) institutionAt(toks []token, i int) *mention {
	if r.own == nil || r.ownWord == "" {
		return nil
	}
	i = r.skipDeterminers(toks, i)
	if i >= len(toks) || toks[i].norm != r.ownWord && !(r.lx.always[toks[i].norm] && toks[i].norm != "istituto") || !toks[i].word {
		return nil
	}
	end := i + 1
	for k := end; k < len(toks) && k-i < maxNameWords; k++ {
		if !toks[k].word || !r.lx.function[toks[k].norm] && !hasStem(r.own.full, toks[k].stem) {
			break
		}
		if !r.lx.function[toks[k].norm] {
			end = k + 1
		}
	}
	if end == i+1 && r.namesOn(toks, end) {
		return nil
	}
	return &mention{units: []*unit{r.own}, end: end}
}

func hasStem(stems []string, s string) bool {
	for _, x := range stems {
		if x == s {
			return true
		}
	}
	return false
}

// acts reports whether a verb of duty, of parts or of relations follows the name
// of the institution, at once or after an aside.
func (r *reader) acts(toks []token, end int) bool {
	for _, i := range r.pastAsides(toks, end) {
		if i < len(toks) && (r.lx.verbAt(toks, i) || r.lx.placing[toks[i].norm] || isModal(toks[i].norm)) {
			return true
		}
		if i+1 < len(toks) && (toks[i].norm == "si" && (r.lx.verbAt(toks, i+1) || r.lx.placing[toks[i+1].norm]) || toks[i].norm == "è" && r.lx.listVerb[toks[i+1].norm]) {
			return true
		}
	}
	return false
}

// wholeOf resolves "l'organizzazione del Ministero" and "la struttura operativa
// del Consorzio" before a verb that says of what parts it is made.
func (r *reader) wholeOf(toks []token, i int, own []*unit) *mention {
	i++
	if i >= len(toks) || !r.lx.whole[toks[i].norm] {
		return nil
	}
	i++
	for i < len(toks) && adjective(toks[i].norm) && preposition(toks[i].norm) == "" {
		i++
	}
	if i >= len(toks) || preposition(toks[i].norm) != "di" {
		return nil
	}
	m := r.mentionAt(toks, i+1, own)
	if m == nil {
		m = r.institutionAt(toks, i+1)
	}
	if m == nil {
		return nil
	}
	for k := m.end; k < len(toks) && k-m.end < 3; k++ {
		if r.lx.dividing[toks[k].norm] || r.lx.listVerb[toks[k].norm] && toks[k].norm != "sono" {
			return m
		}
	}
	return nil
}

func isModal(norm string) bool {
	return norm == "puo" || norm == "possono" || norm == "deve" || norm == "devono"
}
