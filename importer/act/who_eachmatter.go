package act

import "strings"

// maxMatter is how many words one matter can have.
const maxMatter = 8

// matters reads several bodies of one plural noun told apart by what each governs, each
// with its own preposition: "i Ministri del tesoro e per la funzione pubblica", "gli
// assessorati alla sanità e ai trasporti". Two matters that one body has stay together.
func (r *reader) matters(b *block, toks []token, i int, own []*unit) ([]*unit, int) {
	if i >= len(toks) {
		return nil, i
	}
	one, parts, start := r.matterParts(toks, i)
	if len(parts) == 0 {
		return nil, i
	}
	if start == i+2 {
		one += " " + strings.TrimSuffix(toks[i+1].norm, "i") + "e"
	}
	var out []*unit
	for _, p := range parts {
		name := one + " " + b.text.s[toks[p[0]].start:toks[p[1]-1].end]
		if article(toks[p[0]].norm) {
			name = one + " per " + b.text.s[toks[p[0]].start:toks[p[1]-1].end]
		}
		words := tokenize(text{s: upperFirst(name)})
		if m, _ := r.known(words, 0, own); m != nil && m.end == len(words) {
			out = append(out, m.units...)
			continue
		}
		out = append(out, r.external(name, b, i, p[1]))
	}
	return out, parts[len(parts)-1][1]
}

// matterParts returns the noun, in the singular, of the bodies that the plural at i means,
// where the matter of each stands, its preposition or article with it, and where the first begins.
func (r *reader) matterParts(toks []token, i int) (string, [][2]int, int) {
	one := r.lx.names.governing[toks[i].norm]
	start := i + 1
	if one == "" {
		if one, start = r.lx.names.sameNoun(toks, i); one == "" {
			return "", nil, i
		}
	}
	if start < len(toks) && strings.HasSuffix(toks[start].norm, "ali") && !toks[start].capital {
		start++ // "gli assessorati regionali alla sanità"
	}
	var parts, apart [][2]int
	last := ""
	for k := start; ; {
		to, noun := r.matterAt(toks, k)
		if to == k {
			break
		}
		apart = append(apart, [2]int{k, to})
		if n := len(parts); n > 0 && r.lx.names.joined[last+" "+noun] {
			parts[n-1][1] = to
		} else {
			parts = append(parts, [2]int{k, to})
		}
		last = r.lastMatter(toks, to, noun)
		if k = to; k < len(toks) && toks[k].norm == "," && nextWord(toks, k) != "" {
			k++
		}
		for k < len(toks) && (toks[k].norm == "e" || toks[k].norm == "ed" || toks[k].norm == "nonche") {
			k++
		}
		if k == to {
			break
		}
	}
	if len(parts) < 2 {
		if parts = apart; len(parts) == 0 || len(parts) < 2 && r.lx.names.governing[toks[i].norm] != "" {
			return "", nil, i
		}
	}
	return one, parts, start
}

// sameNoun returns the noun for which "quello" or "quelli" at i or just before it stands,
// and the token behind the pronoun: "d'intesa con quello per le finanze"; or "".
func (w *nameWords) sameNoun(toks []token, i int) (string, int) {
	if i > 0 && isThat(toks[i-1].norm) {
		i--
	}
	if !isThat(toks[i].norm) {
		return "", i
	}
	for k := i - 1; k >= 0 && i-k < maxAside; k-- {
		if w.governs[toks[k].norm] {
			return toks[k].norm, i + 1
		}
		if one := w.governing[toks[k].norm]; one != "" {
			return one, i + 1
		}
	}
	return "", i
}

func isThat(norm string) bool {
	return norm == "quello" || norm == "quelli" || norm == "quella" || norm == "quelle"
}

// matterAt reads one matter with its preposition at i and returns its end and its noun.
func (r *reader) matterAt(toks []token, i int) (int, string) {
	if i+1 >= len(toks) {
		return i, ""
	}
	k := i + 1
	switch p := preposition(toks[i].norm); {
	case p == "per":
		if k+1 < len(toks) && article(toks[k].norm) {
			k++
		}
	case p == "di", p == "a" && len(toks[i].norm) > 1:
	case article(toks[i].norm) && i > 0 && (toks[i-1].norm == "e" || toks[i-1].norm == "ed"):
		// "per l'interno e la giustizia"
	default:
		return i, ""
	}
	if r.lx.preposedAt(toks, k) {
		k++
	}
	if k >= len(toks) || !toks[k].word || r.lx.function[toks[k].norm] || preposition(toks[k].norm) != "" || article(toks[k].norm) || kindAt(r.lx, toks, k) != nil && toks[k].capital || r.lx.determiner[toks[k].norm] || r.lx.vague[toks[k].norm] || numeral(toks[k].norm) {
		return i, ""
	}
	noun := toks[k].norm
	for k++; k < len(toks) && k-i < maxMatter && toks[k].word; {
		switch n := toks[k].norm; {
		case adjective(n) && !r.lx.vague[n] && !r.lx.determiner[n] && !r.plainVerb(toks, k):
			k++
		case toks[k].capital && preposition(n) == "":
			k++
		case (n == "e" || n == "ed") && k+1 < len(toks) && r.lx.names.joined[noun+" "+toks[k+1].norm]:
			k += 2
		case (n == "e" || n == "ed") && k+2 < len(toks) && article(toks[k+1].norm) && r.lx.names.joined[noun+" "+toks[k+2].norm]:
			k += 3 // "per l'agricoltura e le foreste"
		case (n == "e" || n == "ed") && adjective(toks[k-1].norm) && k+1 < len(toks) && adjective(toks[k+1].norm) && !r.finite(toks, k+1):
			k += 2 // "per i beni culturali e ambientali"
		case preposition(n) == "di" && k+1 < len(toks) && toks[k+1].word && r.lx.action(noun) && !r.lx.determiner[toks[k+1].norm]:
			k += 2 // "per il coordinamento delle politiche"
		default:
			return k, noun
		}
	}
	for k+1 < len(toks) && toks[k].norm == "," && r.lx.names.joined[noun+" "+toks[k+1].norm] {
		noun = toks[k+1].norm // "dell'industria, commercio e artigianato"
		k += 2
		if k+1 < len(toks) && toks[k].norm == "e" && r.lx.names.joined[noun+" "+toks[k+1].norm] {
			k += 2
		}
	}
	return k, noun
}

// lastMatter returns the word of a matter with which another may go together.
func (r *reader) lastMatter(toks []token, to int, noun string) string {
	if w := toks[to-1].norm; strings.HasSuffix(w, "li") && noun == "beni" || w == "territorio" || w == "esteri" {
		return w
	}
	return noun
}

// pastMatter returns the verb behind what a numbered unit is about, told after a dash, or
// i: "L'Ufficio II - Impianti e contributi, provvede", "La Divisione IV – Bilancio cura".
func (r *reader) pastMatter(toks []token, i int) int {
	if i < 1 || !dash(toks[i].norm) || toks[i].start == toks[i-1].end || !ordinal(toks[i-1]) && !(toks[i-1].capital && len(toks[i-1].norm) == 1) {
		return i
	}
	for k := i + 1; k+1 < len(toks) && k-i < maxAside; k++ {
		switch {
		case toks[k].norm == ";" || toks[k].norm == ":":
			return i
		case toks[k].norm == "," && r.plainVerb(toks, k+1):
			return k + 1
		case k > i+1 && r.clauseVerb(toks, k):
			return k
		}
	}
	return i
}
