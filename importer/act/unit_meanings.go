package act

import (
	"strings"

	"raccordo/graph"
)

// declareMeanings reads the article of definitions: "Ai fini del presente
// regolamento si intende per: a) «Agenzia», l'Agenzia per le acque; b) «Direttore»:
// il Direttore generale". Each gives a unit its short name.
func (r *reader) declareMeanings() {
	for i, b := range r.blocks {
		if b.note || b.kind != item && b.kind != paragraph || !r.defining(b, r.sections[i]) {
			continue
		}
		short, k, ok := r.meaning(b)
		if !ok {
			continue
		}
		end := r.meantEnd(b.toks, k)
		toks := b.toks
		switch m := kindAt(r.lx, toks, k); {
		case r.lx.institutions[toks[k].norm] && end > k+1:
			r.defines = append(r.defines, place{b, k, end})
		case m != nil && (end > k+len(m.entry.one) || len(m.entry.one) > 1) && m.entry.Kind != graph.KindInstitution:
			r.defined(b, k, end, short)
		case m == nil && end > k+1:
			r.reg.alias(r.external(b.text.s[toks[k].start:toks[end-1].end], b, k, end), short)
		default:
			continue
		}
	}
}

// defining reports whether a block is an entry of an article of definitions.
func (r *reader) defining(b *block, s *section) bool {
	if b.kind == item && b.lead != nil {
		for k := range b.lead.toks {
			if strings.HasPrefix(b.lead.toks[k].norm, "intend") && k > 0 && b.lead.toks[k-1].norm == "si" {
				return true
			}
		}
	}
	return b.kind == item && s.heading != nil && len(s.heading.toks) < 6 && len(s.heading.toks) > 0 && strings.HasPrefix(s.heading.toks[0].norm, "definizion")
}

// meaning returns the short name that an entry opens with and the token of the full
// name behind it.
func (r *reader) meaning(b *block) (short string, k int, ok bool) {
	toks := b.toks
	i := 0
	for i < len(toks) && (toks[i].norm == "per" || article(toks[i].norm) || opensQuote(toks[i].norm)) {
		i++
	}
	j := i
	for j < len(toks) && toks[j].word && j-i < 6 && !(j > i && article(toks[j].norm)) {
		j++
	}
	if j == i || !toks[i].capital {
		return "", 0, false
	}
	short = b.text.s[toks[i].start:toks[j-1].end]
	for j < len(toks) && (!toks[j].word || toks[j].norm == "si" || strings.HasPrefix(toks[j].norm, "intend")) {
		j++
	}
	if j+1 >= len(toks) || !article(toks[j].norm) {
		return "", 0, false
	}
	return short, j + 1, toks[j+1].word && (toks[j+1].stem == toks[i].stem || isAcronym(short))
}

// meantEnd returns the end of the full name at k.
func (r *reader) meantEnd(toks []token, k int) int {
	n := 1
	if m := kindAt(r.lx, toks, k); m != nil {
		n = len(m.entry.one)
	}
	return r.phraseEnd(toks, k+n, true)
}
