package act

import (
	"strings"
)

// maxPurpose is how many words a purpose in a name may have before its letters.
const maxPurpose = 16

// purposeEnd goes on with the purpose in the name of one body, where the letters of
// the body close it ("Agenzia per le tecnologie e l'energia (ATE)") or the
// adjective says that the body has a name ("ente regionale per il diritto allo studio").
func (r *reader) purposeEnd(b *block, toks []token, end, to int, h *headForm) int {
	per := end
	for per < to && toks[per].norm != "per" {
		per++
	}
	if per == to && to+1 < len(toks) && toks[to].norm == "per" && !toks[to+1].capital && toks[to+1].word && r.peopled(toks, to+1) {
		if to += 2; to+1 < len(toks) && (toks[to].norm == "e" || toks[to].norm == "ed") && r.peopled(toks, to+1) {
			to += 2
		}
		return to // "scuole speciali per archivisti e bibliotecari"
	}
	if h.plural || per+2 >= len(toks) || toks[per].norm != "per" || !article(toks[per+1].norm) {
		return to
	}
	for k := per + 2; k+2 < len(toks) && k-per < maxPurpose; k++ {
		if toks[k].norm == "(" && toks[k+2].norm == ")" && lettersOnly(b.text.s, toks[k+1]) {
			return k
		}
		if !toks[k].word && toks[k].norm != "," || r.finite(toks, k) && !adjective(toks[k].norm) {
			break
		}
	}
	if per == to && h.head.Generic && to == end+1 && r.lx.nationwide[toks[end].norm] {
		k := r.phraseEnd(toks, to+3, false)
		if k+1 < len(toks) && preposition(toks[k].norm) == "a" && article(strings.TrimPrefix(toks[k].norm, "a")) && !toks[k+1].capital {
			k = r.phraseEnd(toks, k+2, false)
		}
		return k
	}
	return to
}

// byAdjective reads a plural noun with a list of adjectives, each of which stands
// for a body of its own: "amministrazioni statali, regionali e locali".
func (r *reader) byAdjective(b *block, toks []token, i, end, to int) ([]*unit, int) {
	if to != end+1 || !adjective(toks[end].norm) || to+1 >= len(toks) || toks[to].norm != "," {
		return nil, i
	}
	noun := b.text.s[toks[i].start:toks[end-1].end] + " "
	out := []*unit{r.external(noun+b.text.s[toks[end].start:toks[end].end], b, i, to)}
	for to+1 < len(toks) && len(out) < maxTargets && (toks[to].norm == "," || toks[to].norm == "e" || toks[to].norm == "ed") {
		t := toks[to+1]
		if !adjective(t.norm) || r.lx.irregular(t.norm) || t.capital || r.lx.vague[t.norm] || r.finite(toks, to+1) || r.lx.action(t.norm) || !headless(r.lx, toks, to+1) || preposition(t.norm) != "" {
			break
		}
		out = append(out, r.external(noun+b.text.s[t.start:t.end], b, i, to+2))
		to += 2
	}
	if len(out) < 2 {
		return nil, i
	}
	if to+2 < len(toks) && (toks[to].norm == "e" || toks[to].norm == "ed") && preposition(toks[to+1].norm) == "di" {
		if us, after := r.outsideAt(b, toks, to+2, true); us != nil {
			return append(out, us...), after // "statali, regionali e degli enti locali"
		}
	}
	return out, to
}

// twoGeneric reads "altri enti e organizzazioni": two nouns that alone would be vague.
func (r *reader) twoGeneric(b *block, toks []token, i, end, to int, h *headForm) ([]*unit, int) {
	if !h.plural || !h.head.Generic || to != end || i == 0 || toks[i-1].norm != "altri" && toks[i-1].norm != "altre" || end+1 >= len(toks) || toks[end].norm != "e" && toks[end].norm != "ed" {
		return nil, i
	}
	second, n := headAt(r.lx, toks, end+1)
	if second == nil || !second.plural || !second.head.Generic {
		return nil, i
	}
	after := r.phraseEnd(toks, end+1+n, false)
	return r.outsideFrom(b, toks, i-1, after)
}

// acronymsAt reads a list of letters that stand for bodies.
func (r *reader) acronymsAt(b *block, toks []token, i int) ([]*unit, int) {
	var out []*unit
	for i < len(toks) && len(out) < maxTargets && toks[i].word && lettersOnly(b.text.s, toks[i]) {
		out = append(out, r.external(b.text.s[toks[i].start:toks[i].end], b, i, i+1))
		if i++; i+1 >= len(toks) || toks[i].norm != "," && toks[i].norm != "e" || !toks[i+1].word || !lettersOnly(b.text.s, toks[i+1]) {
			break
		}
		i++
	}
	return out, i
}

// lettersOnly reports whether a word is the letters of a body and no number:
// "INAIL", "ARPA".
func lettersOnly(s string, t token) bool {
	w := strings.ReplaceAll(s[t.start:t.end], ".", "")
	if len(w) < 3 || len(w) > 12 || strings.Trim(w, "IVXLCM") == "" {
		return false
	}
	for _, c := range w {
		if c < 'A' || c > 'Z' {
			return false
		}
	}
	return true
}

// itself reports whether a noun means the institution of the act.
func (r *reader) itself(norm string) bool {
	if norm == "ministero" && r.own != nil {
		return r.ownWord == norm
	}
	return r.lx.always[norm] || r.lx.itself[norm] && r.ownNoun == norm
}

// described returns the end of the words that tell one body of a generic noun
// from another: "istituzioni operanti in campo medico".
func (r *reader) described(toks []token, i int) int {
	j := i
	if j < len(toks) && toks[j].word && adverb(toks, j) {
		j++
	}
	if j+1 >= len(toks) || !participle(toks[j].norm) || preposition(toks[j+1].norm) == "" {
		return i
	}
	for j < len(toks) && toks[j].word && j-i < 10 && (!r.finite(toks, j) || adjective(toks[j].norm)) && !purposeAt(toks, j) {
		j++
	}
	for j > i && (r.lx.function[toks[j-1].norm] || preposition(toks[j-1].norm) != "") {
		j--
	}
	return j
}

// purposeAt reports whether "al fine di" or "ai fini di" stands at i.
func purposeAt(toks []token, i int) bool {
	return toks[i].norm == "al" && nextWord(toks, i) == "fine" || toks[i].norm == "ai" && nextWord(toks, i) == "fini"
}

func singular(h *headForm) string {
	ws := foldWords(h.head.One)
	return ws[len(ws)-1]
}

// inParentheses reads the list that says what a generic noun stands for.
func (r *reader) inParentheses(b *block, toks []token, i int, h *headForm) ([]*unit, int) {
	if !h.head.Generic {
		return nil, i
	}
	var out []*unit
	for i < len(toks) && len(out) < maxTargets {
		us, end := r.outsideAt(b, toks, i, true)
		if us == nil {
			return nil, i
		}
		out = append(out, us...)
		if end < len(toks) && toks[end].norm == ")" {
			return out, end + 1
		}
		if end >= len(toks) || toks[end].norm != "," && toks[end].norm != "e" {
			return nil, i
		}
		i = end + 1
	}
	return nil, i
}

// pluralAdjective reports whether a small word at i can only be an adjective of the
// plural noun before it.
func (r *reader) pluralAdjective(toks []token, i int) bool {
	if i >= len(toks) || !toks[i].word || toks[i].capital || len(toks[i].norm) < 6 {
		return false
	}
	n := toks[i].norm
	return (n[len(n)-1] == 'e' || n[len(n)-1] == 'i') && !r.lx.function[n] && !r.lx.determiner[n] && !r.lx.vague[n] && !participle(n) && !r.finite(toks, i) && !adverb(toks, i) &&
		preposition(n) == "" && !strings.HasSuffix(n, "zione") && !strings.HasSuffix(n, "ere") && !strings.HasSuffix(n, "are") && !strings.HasSuffix(n, "ire") && !r.lx.pronoun[n] && n != "secondo" && headless(r.lx, toks, i) && (!r.lx.thingNoun(toks[i]) || strings.HasSuffix(n, "ari"))
}
