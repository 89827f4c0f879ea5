package act

import "strings"

// skipTail goes over what may stand between a name and the next of the list.
func (r *reader) skipTail(toks []token, i int) int {
	i = r.lx.skipForm(toks, r.skipComplement(toks, i))
	if i+2 < len(toks) && toks[i].norm == "(" && toks[i+2].norm == ")" {
		i += 3
	}
	return pastBracketed(toks, i)
}

// skipForm goes over the legal form of a company: "S.p.A.", "srl".
func (lx *lexicon) skipForm(toks []token, i int) int {
	if i < len(toks) && lx.names.legalForm[toks[i].norm] {
		return i + 1
	}
	k := i
	var letters strings.Builder
	for k+1 < len(toks) && toks[k].word && len(toks[k].norm) <= 2 && toks[k+1].norm == "." && toks[k+1].start == toks[k].end {
		letters.WriteString(toks[k].norm)
		k += 2
	}
	if k < len(toks) && lx.names.legalForm[letters.String()+toks[k].norm] {
		return k + 1
	}
	if lx.names.legalForm[letters.String()] {
		return k
	}
	return i
}

// separator returns where the next name of a list begins, or -1. The
// preposition may be said again.
func (r *reader) separator(toks []token, i int, prep string) int {
	j := i
	for j < len(toks) && j-i < 4 {
		switch toks[j].norm {
		case ",", "e", "ed", "o", "od", "nonche", "oltre", "che", "quanto", "anche", "sia", "ovvero", "oppure":
			j++
			continue
		}
		if j > i && toks[j].word && adverb(toks, j) && j+1 < len(toks) && preposition(toks[j+1].norm) == prep && prep != "none" {
			j++ // "e funzionalmente dalla Direzione X"
			continue
		}
		break
	}
	if k := r.pastInset(toks, i, j, prep); k > j {
		return k + 1
	}
	if k := r.pastPlace(toks, j); k > j && prep == "none" {
		return k
	}
	if j > i && j < len(toks) && (toks[j-1].norm == "che" || toks[j-1].norm == "quanto") && prep != "none" && preposition(toks[j].norm) == prep {
		return j + 1 // "sia con X che con Y"
	}
	if j == i || j >= len(toks) || !toks[j].word || toks[j-1].norm == "quanto" || toks[j-1].norm == "che" && (j-2 < i || toks[j-2].norm != "oltre") {
		return -1
	}
	switch p := preposition(toks[j].norm); {
	case p == prep && prep != "none":
		return j + 1
	case p != "":
		return -1
	}
	return j
}

// pastInset returns where the preposition stands after an aside between commas that
// follows a conjunction: "e, ove richiesto, della Soprintendenza"; or j.
func (r *reader) pastInset(toks []token, i, j int, prep string) int {
	if j == i || j >= len(toks) || prep == "none" || preposition(toks[j].norm) == prep {
		return j
	}
	mark := ","
	if dash(toks[j].norm) {
		mark = toks[j].norm
	} else if j-i < 2 || toks[j-1].norm != "," || toks[j-2].norm == "," || !toks[j].word {
		return j
	}
	k := j + 1
	for k < len(toks) && k-j < maxAside && toks[k].norm != mark && toks[k].norm != ";" && toks[k].norm != ":" && !r.finite(toks, k) {
		k++
	}
	if k+1 < len(toks) && toks[k].norm == mark && preposition(toks[k+1].norm) == prep {
		return k + 1
	}
	return j
}

// pastPurpose returns where the preposition "di" stands again after what one unit of a
// list is for: "della Direzione X per i rilievi, dell'Ufficio Y per le liti"; or -1.
func (r *reader) pastPurpose(toks []token, i int) int {
	if i >= len(toks) || !r.lx.purposes[preposition(toks[i].norm)] {
		return -1
	}
	for j := i + 1; j+2 < len(toks) && j-i < resumeWords; j++ {
		switch n := toks[j].norm; {
		case n == ";" || n == ":" || n == "." || r.finite(toks, j) && !adjective(n):
			return -1
		case n == "," || n == "e" || n == "ed" || n == "nonche":
			k := j + 1
			for k < len(toks) && (toks[k].norm == "e" || toks[k].norm == "nonche" || toks[k].norm == "anche" || adverb(toks, k)) {
				k++
			}
			if k+1 >= len(toks) || preposition(toks[k].norm) != "di" || len(toks[k].norm) < 3 {
				continue
			}
			at := r.skipDeterminers(toks, k+1)
			if m := r.mentionAt(toks, at, nil); m != nil && !m.self {
				return k + 1
			}
		}
	}
	return -1
}

const (
	resumeWords = 14
	farResume   = 30 // where "nonché" says that the list goes on
)

// resume looks further on for the same preposition after a separator: what
// stands between was not understood or only qualifies.
func (r *reader) resume(toks []token, i int, prep string) int {
	if prep != "con" && prep != "a" && prep != "da" && prep != "in" {
		return -1
	}
	for j := i; j+1 < len(toks) && j-i < farResume; j++ {
		if k := r.pastRelative(toks, j); k > j {
			i, j = i+k-j, k
		}
		switch n := toks[j].norm; {
		case prep == "da" && (r.lx.participles.composed.of(n) || r.lx.participles.helped.of(n)):
			return -1 // "presieduta dal Sindaco e composta da due esperti e dal Comandante"
		case j-i >= resumeWords && n != "nonche" && n != ";" && n != ":" && n != ".":
			if r.finite(toks, j) && !adjective(n) {
				return -1
			}
		case n == ";" || n == ":" || n == "." || r.finite(toks, j) && !adjective(n):
			return -1
		case n == "," || n == "e" || n == "ed" || n == "nonche" || n == "che" && toks[max(j-1, 0)].norm == "oltre":
			k := j + 1
			for k < len(toks) && (adverb(toks, k) || toks[k].norm == "anche" || toks[k].norm == "oltre" || toks[k].norm == "che") {
				k++
			}
			if k < len(toks) && preposition(toks[k].norm) == prep && (prep == "con" || r.bodyHead(toks, r.skipDeterminers(toks, k+1))) {
				return k + 1
			}
		}
	}
	return -1
}

// bodyHead reports whether the noun of a unit or of a body outside stands at i.
func (r *reader) bodyHead(toks []token, i int) bool {
	h, _ := headAt(r.lx, toks, i)
	return h != nil || kindAt(r.lx, toks, i) != nil
}
