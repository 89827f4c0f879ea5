package act

// maxFieldWords is how many adjectives can stand behind the noun of a field.
const maxFieldWords = 4

// field reports whether what a sentence names in passing is rather a field or a thing:
// a noun that means one, adjectives and nothing else, of which the act says nothing as
// a unit: "le imprese del Settore turistico", "gli obblighi di Servizio universale".
func (r *reader) field(u *unit) bool {
	if u.noun == nil || u.declared || u.used || u.plural || len(u.noun.one) > 1 || !r.lx.names.fields[u.noun.one[0]] {
		return false
	}
	more := tokenize(text{s: u.name})[1:]
	if len(more) == 0 || len(more) > maxFieldWords {
		return false
	}
	for _, t := range more {
		if t.capital || !adjective(t.norm) && t.norm != "e" && t.norm != "ed" {
			return false
		}
	}
	return true
}

// omittedAt reports whether a passage only says that it is no more: "Lettera soppressa
// dal decreto", "(abrogato)".
func (r *reader) omittedAt(toks []token) bool {
	for i := 0; i < len(toks) && i < 3; i++ {
		if r.lx.omitted[toks[i].norm] {
			return i == 0 || i == 1 && (!toks[0].word || len(toks) < 3 || preposition(toks[2].norm) == "da" || !toks[2].word) || i == 2 && !toks[0].word
		}
	}
	return false
}
