package act

import "strings"

// exampleAt reads the words after a name that bring in some of those it means, or more:
// "soggetti esterni, con particolare riguardo al Comune X", "gli enti, tra cui Y e Z". It
// returns where the first of them begins and the preposition that goes on; or -1.
func (r *reader) exampleAt(toks []token, i int, prep string) (int, string) {
	k := i
	for k < len(toks) && k-i < maxBeforeExample && toks[k].word && !(toks[k].norm == "e" && k+1 < len(toks) && articled(toks[k+1].norm)) && (adjective(toks[k].norm) || preposition(toks[k].norm) == "di" || toks[k].norm == "e") && !r.lx.verbAt(toks, k) && phraseAt(toks, k, r.lx.examples) == k {
		k++ // "di livello internazionale"
		if preposition(toks[k-1].norm) == "di" && k < len(toks) {
			k++
		}
	}
	for k < len(toks) && (toks[k].norm == "," || toks[k].norm == "(" || toks[k].norm == "e") {
		k++
	}
	end := phraseAt(toks, k, r.lx.examples)
	if end == k || end >= len(toks) {
		return -1, ""
	}
	if at := r.skipDeterminers(toks, end); at < len(toks) && r.lx.carrier[toks[at].norm] && kindAt(r.lx, toks, at) == nil && !r.generic(toks, at) {
		return -1, "" // "con particolare riguardo alle funzioni del Ministero": of what, not with whom
	}
	last := preposition(toks[end-1].norm)
	switch p := preposition(toks[end].norm); {
	case last == "a":
		return end, "a" // "con particolare riguardo all'Ente X, al Comune"
	case p == prep && prep != "none":
		return end + 1, prep // "in particolare con"
	case p == "a" && prep != "a":
		return end + 1, "a"
	}
	return end, "none"
}

// maxBeforeExample is how many words that go on with a name may stand before its examples.
const maxBeforeExample = 8

// withoutSort leaves out the last name where it means bodies of any sort, which its
// examples tell: "soggetti pubblici".
func withoutSort(out []target) []target {
	if n := len(out) - 1; n >= 0 && strings.HasPrefix(strings.ToLower(out[n].unit.name), "soggett") {
		return out[:n]
	}
	return out
}

// pastRelative returns the comma that ends a relative clause which a comma opens at i, or
// i: "con la Direzione X, che cura gli scavi, e con".
func (r *reader) pastRelative(toks []token, i int) int {
	if i+2 >= len(toks) || toks[i].norm != "," {
		return i
	}
	k := i + 1
	if article(toks[k].norm) {
		k++
	}
	switch toks[k].norm {
	case "che", "quale", "quali", "cui":
	default:
		return i
	}
	for k++; k < len(toks) && k-i < maxAside; k++ {
		switch toks[k].norm {
		case ";", ":", ".":
			return i
		case ",":
			return k
		}
	}
	return i
}

// maxBracketed is how many words in brackets may say for what a unit is named.
const maxBracketed = 12

// pastBracketed goes over brackets that say for what a unit is named, who heads it or how
// many it has: "il Servizio X (per gli scavi)", "(responsabile: un geologo)", "(5 addetti)".
func pastBracketed(toks []token, i int) int {
	if i+2 >= len(toks) || toks[i].norm != "(" || preposition(toks[i+1].norm) == "" && toks[i+1].norm != "per" && toks[i+1].norm != "limitatamente" && toks[i+1].norm != "ove" && toks[i+2].norm != ":" && !numeral(toks[i+1].norm) {
		return i
	}
	for k := i + 2; k < len(toks) && k-i < maxBracketed; k++ {
		if toks[k].norm == ")" {
			return k + 1
		}
	}
	return i
}
