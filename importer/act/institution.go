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
			if end == i+1 {
				continue
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
		if i < len(toks) && (r.lx.verbAt(toks, i) || r.lx.placing[toks[i].norm]) {
			return true
		}
		if i+1 < len(toks) && (toks[i].norm == "si" && (r.lx.verbAt(toks, i+1) || r.lx.placing[toks[i+1].norm]) || toks[i].norm == "è" && r.lx.listVerb[toks[i+1].norm]) {
			return true
		}
	}
	return false
}
