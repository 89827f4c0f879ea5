package act

import "slices"

// maxLettered is how many words the name of a body can have before its letters.
const maxLettered = 24

// outsideLetters finds the letters of bodies outside the institution, wherever the act
// explains them, so that they mean the body everywhere: "Istituto per il credito ai
// porti (SACE)", "Agenzia del lago - AGLA", "l'Autorità per le acque, di seguito
// denominata AQUA", "ALMA (Agenzia lombarda dei mari)".
func (r *reader) outsideLetters() {
	for _, b := range r.blocks {
		if b.kind == row {
			continue
		}
		for i := range b.toks {
			if i == 0 || !b.toks[i].word || !lettersOnly(b.text.s, b.toks[i]) || r.lx.nobody[b.toks[i].stem] {
				continue
			}
			if at := r.explained(b.toks, i); at > 0 {
				r.letteredBefore(b, i, at)
			} else if at := bracketed(b.toks, i); at > 0 {
				r.letteredAfter(b, i, at)
			}
		}
	}
}

// maxCalled is how many words can stand between a name and its letters.
const maxCalled = 9

// explained returns where the name before the letters at i ends, the marks and the words
// that say so left out, or 0: "(", a dash, or ", di seguito denominata".
func (r *reader) explained(toks []token, i int) int {
	j, said := i, false
	for j > 0 && i-j < maxCalled && (opensQuote(toks[j-1].norm) || toks[j-1].norm == ":" || toks[j-1].norm == "," && (j < i || j > 1 && r.lx.names.calling[toks[j-2].norm]) || article(toks[j-1].norm) || r.lx.names.calling[toks[j-1].norm]) {
		j--
		said = said || len(toks[j].norm) > 4 && r.lx.names.calling[toks[j].norm]
	}
	switch {
	case j == 0:
		return 0
	case toks[j-1].norm == "(", dash(toks[j-1].norm) && j == i && (i+1 == len(toks) || !toks[i+1].word || preposition(toks[i+1].norm) == ""):
		return j - 1
	case said:
		return j
	}
	return 0
}

// bracketed returns where a name in brackets or between commas behind the letters at
// i begins, or 0: "ALMA, Agenzia lombarda dei mari, cura".
func bracketed(toks []token, i int) int {
	if i+3 >= len(toks) || !toks[i+2].capital && !article(toks[i+2].norm) {
		return 0
	}
	if n := toks[i+1].norm; n == "(" || n == "," && toks[i+2].norm[0] == toks[i].norm[0] {
		return i + 2
	}
	return 0
}

// letteredBefore gives the letters at i to the body whose name ends at end.
func (r *reader) letteredBefore(b *block, i, end int) {
	toks := b.toks
	if toks[end-1].norm == ")" || !toks[end-1].word {
		return
	}
	near := -1
	for k := end - 1; k >= 0 && end-k < maxLettered; k-- {
		if !toks[k].word && toks[k].norm != "," || toks[k].word && !toks[k].capital && r.plainVerb(toks, k) && k > 0 && !article(toks[k-1].norm) {
			break
		}
		if !toks[k].capital || !r.outsideHead(toks, k) {
			continue
		}
		if someInitials(r.lx, toks[k:end], b.text.s[toks[i].start:toks[i].end]) {
			near = k
		} else if near < 0 && !slices.ContainsFunc(toks[k:end], func(t token) bool { return t.norm == "," }) {
			near = k
		}
	}
	if near >= 0 && end > near+1 {
		r.letter(b, near, end, i)
	}
}

// letteredAfter gives the letters at i to the body whose name stands in brackets from k on.
func (r *reader) letteredAfter(b *block, i, k int) {
	toks := b.toks
	if article(toks[k].norm) && toks[i+1].norm == "(" {
		k++
	}
	if k >= len(toks) || !toks[k].capital || !r.outsideHead(toks, k) {
		return
	}
	for end := k + 2; end < len(toks) && end-k < maxLettered; end++ {
		if toks[end].norm == ")" || toks[end].norm == "," && toks[i+1].norm == "," {
			r.letter(b, k, end, i)
			return
		}
	}
}

// outsideHead reports whether the noun of one body that can be outside stands at k.
func (r *reader) outsideHead(toks []token, k int) bool {
	if h, _ := headAt(r.lx, toks, k); h != nil {
		return !h.plural
	}
	m := kindAt(r.lx, toks, k)
	return m != nil && !m.plural && r.lx.institutions[toks[k].norm]
}

// letter makes the letters at i another name of the body named from k to end.
func (r *reader) letter(b *block, k, end, i int) {
	toks := b.toks
	name := tidyName(b.text.s[toks[k].start:toks[end-1].end])
	u := r.reg.known(r.reg.partsOf(tokenize(text{s: name})))
	if u == nil {
		u = r.external(name, b, k, end)
	}
	r.reg.alias(u, b.text.s[toks[i].start:toks[i].end])
}
