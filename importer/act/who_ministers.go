package act

import "strings"

// ministersAt reads several ministers or ministries of one plural noun, each told by its
// matter: "i Ministri del tesoro, della marina mercantile e dei trasporti", "i Ministri
// per l'interno e la giustizia".
func (r *reader) ministersAt(b *block, toks []token, i int) ([]*unit, int) {
	parts := r.ministers(toks, i)
	if len(parts) < 2 {
		return nil, i
	}
	noun := "Ministro "
	if toks[i].norm == "ministeri" {
		noun = "Ministero "
	}
	prep := b.text.s[toks[parts[0][0]].start:toks[parts[0][0]].end]
	var out []*unit
	for _, p := range parts {
		name := noun + b.text.s[toks[p[0]].start:toks[p[1]-1].end]
		if article(toks[p[0]].norm) {
			name = noun + prep + " " + b.text.s[toks[p[0]].start:toks[p[1]-1].end]
		}
		if m, _ := r.known(tokenize(text{s: name}), 0, nil); m != nil && len(m.units) == 1 && !m.units[0].plural && m.end == len(tokenize(text{s: name})) {
			out = append(out, m.units[0])
			continue
		}
		out = append(out, r.external(name, b, i, p[1]))
	}
	return out, parts[len(parts)-1][1]
}

// ministers returns where each matter of several ministers at i stands, its preposition
// or article with it.
func (r *reader) ministers(toks []token, i int) [][2]int {
	if n := toks[i].norm; n != "ministri" && n != "ministeri" {
		return nil
	}
	brings := func(k int) bool {
		if k+1 >= len(toks) || !toks[k+1].word {
			return false
		}
		n := toks[k].norm
		return preposition(n) == "di" && len(n) > 2 || n == "per" && article(toks[k+1].norm)
	}
	if i+1 >= len(toks) || !brings(i+1) {
		return nil
	}
	parts, at := [][2]int{}, i+1
	for len(parts) < maxTargets {
		k := at + 1
		if article(toks[k].norm) {
			k++
		}
		if k >= len(toks) || !toks[k].word || r.lx.determiner[toks[k].norm] || toks[k].norm == "consiglio" {
			break
		}
		end := r.ministerEnd(toks, k)
		parts = append(parts, [2]int{at, end})
		if end+1 >= len(toks) || toks[end].norm != "," && toks[end].norm != "e" && toks[end].norm != "ed" || !brings(end+1) {
			break
		}
		at = end + 1
	}
	if len(parts) == 1 && toks[at].norm == "per" {
		return splitMinisters(toks, parts[0])
	}
	return parts
}

// ministerEnd returns the end of one matter whose noun stands at k, over its adjectives
// and over what goes on with it without a preposition: "l'industria, il commercio e
// l'artigianato".
func (r *reader) ministerEnd(toks []token, k int) int {
	end := k + 1
	if r.lx.preposedAt(toks, k) && end < len(toks) && toks[end].word {
		end++
	}
	for end < len(toks) {
		t := toks[end]
		joins := t.norm == "," || t.norm == "e" || t.norm == "ed"
		switch {
		case t.word && !joins && (t.capital && toks[k].capital || adjective(t.norm) && !r.lx.vague[t.norm] && !r.lx.naming[t.norm] && !(participle(t.norm) && preposition(nextToken(toks, end).norm) != "") && (!r.finite(toks, end) || r.lx.adjectiveAt(toks, end))):
			end++
		case (t.norm == "e" || t.norm == "ed") && adjective(toks[end-1].norm) && end+1 < len(toks) && adjective(toks[end+1].norm) && !r.finite(toks, end+1):
			end += 2
		case joins && end+2 < len(toks) && article(toks[end+1].norm) && toks[end+2].word && !toks[end+2].capital && headless(r.lx, toks, end+2) && !r.subjectFollows(toks, end+1):
			end += 3
		default:
			return end
		}
	}
	return end
}

// subjectFollows reports whether the article at i opens the subject of a verb shortly
// behind it.
func (r *reader) subjectFollows(toks []token, i int) bool {
	for k := i + 2; k < len(toks) && k-i < 6 && toks[k].word; k++ {
		if r.finite(toks, k) && !adjective(toks[k].norm) {
			return true
		}
	}
	return false
}

// splitMinisters cuts "per l'interno e la giustizia" at its conjunction: the noun in the
// plural says that there are two.
func splitMinisters(toks []token, p [2]int) [][2]int {
	for k := p[0] + 2; k+2 < p[1]; k++ {
		if n := toks[k].norm; (n == "e" || n == "ed") && article(toks[k+1].norm) {
			return [][2]int{{p[0], k}, {k + 1, p[1]}}
		}
	}
	return nil
}

// severalMinisters reports whether the noun at i means several, each with its matter.
func (r *reader) severalMinisters(toks []token, i int) bool {
	return strings.HasPrefix(toks[i].norm, "minist") && len(r.ministers(toks, i)) > 1
}
