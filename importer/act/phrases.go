package act

import "strings"

// adjective reports whether a word has the form of an adjective.
func adjective(norm string) bool {
	if len(norm) < 5 || strings.HasSuffix(norm, "mente") {
		return false
	}
	for _, s := range []string{"ale", "ali", "ile", "ili", "ico", "ica", "ici", "iche", "ivo", "iva", "ivi", "ive", "are", "ari", "ario", "aria", "arie",
		"ano", "ana", "ani", "ane", "oso", "osa", "osi", "ose", "ato", "ata", "ati", "ate", "uto", "uta", "uti", "ute", "ito", "ita", "iti", "ite",
		"ente", "enti", "ante", "anti", "ese", "esi", "ore", "ori", "erno", "erna", "erni", "erne", "ero", "era", "eri", "ere", "bile", "bili", "eo", "ea", "ei", "ee", "anea", "iore", "iori", "undario", "unica", "unico", "asco", "asca", "aschi", "asche"} {
		if strings.HasSuffix(norm, s) {
			return true
		}
	}
	return false
}

func participle(norm string) bool {
	for _, s := range []string{"ato", "ata", "ati", "ate", "uto", "uta", "uti", "ute", "ito", "ita", "iti", "ite", "ante", "anti", "ente", "enti"} {
		if strings.HasSuffix(norm, s) {
			return true
		}
	}
	return false
}

const maxNameWords = 14

// phraseEnd returns the end of the words that go with a noun: its adjectives and
// complements. named allows capitals to go on with the name.
func (r *reader) phraseEnd(toks []token, j int, named bool) int {
	start, capitals := j, 0
	for j < len(toks) && j-start < maxNameWords {
		t := toks[j]
		next := func(k int) token {
			if j+k < len(toks) {
				return toks[j+k]
			}
			return token{}
		}
		switch {
		case t.norm == "-" && next(1).word && j > start && t.start == toks[j-1].end && next(1).start == t.end:
			j += 2
		case !t.word:
			return j
		case preposition(t.norm) == "di":
			n := next(1)
			if !n.word || r.lx.loose[n.norm] || r.lx.itself[n.norm] && (j != start || start == 0 || !r.lx.complemented[toks[start-1].norm]) || r.lx.determiner[n.norm] {
				return j
			}
			if capitals > 0 && !n.capital && j > start {
				return j
			}
			if n.capital {
				capitals++
			}
			j += 2
		case t.norm == "per" && named && (next(1).capital || article(next(1).norm) && next(2).capital || j == start && article(next(1).norm) && r.namedFor(toks, start)):
			j++
			if article(toks[j].norm) {
				j++
			}
			j++
		case (t.norm == "e" || t.norm == "ed" || t.norm == "o") && j > start:
			n := next(1)
			switch {
			case adjective(n.norm) && !r.lx.infinitives[n.norm] && (adjective(toks[j-1].norm)) && !r.lx.verbs[n.norm] && headless(r.lx, toks, j+1):
				j += 2
			case preposition(n.norm) == "di" && headless(r.lx, toks, j+2):
				j++
			case named && n.capital && toks[j-1].capital && headless(r.lx, toks, j+1):
				j += 2
			default:
				return j
			}
		case t.norm == "all" && next(1).norm == "estero":
			j += 2
		case r.lx.vague[t.norm] || r.lx.verbAt(toks, j) && !t.capital && !strings.HasSuffix(t.norm, "iva") || r.lx.function[t.norm] || r.lx.infinitives[t.norm]:
			return j
		case participle(t.norm) && !t.capital && preposition(next(1).norm) != "" && preposition(next(1).norm) != "di":
			return j
		case adjective(t.norm) || t.capital && named:
			j++
		default:
			return j
		}
	}
	return min(j, len(toks))
}

// namedFor reports whether the noun before start is the head of a name that a
// purpose completes: "Dipartimento per le politiche", "Agenzia per la coesione".
func (r *reader) namedFor(toks []token, start int) bool {
	return start > 0 && (toks[start-1].capital && rankAt(r.lx, toks, start-1) || r.lx.complemented[toks[start-1].norm])
}

func rankAt(lx *lexicon, toks []token, i int) bool {
	k := kindAt(lx, toks, i)
	return k != nil && k.entry.Rank > 0
}

// headless reports whether no noun of a unit or an outside body stands at i.
func headless(lx *lexicon, toks []token, i int) bool {
	if i >= len(toks) {
		return false
	}
	h, _ := headAt(lx, toks, i)
	return h == nil && kindAt(lx, toks, i) == nil
}
