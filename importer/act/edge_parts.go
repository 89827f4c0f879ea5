package act

// countedParts reads the class of units of which a number is told to be the parts of a
// unit: "si articola in cinque sezioni, distinte per materia".
func (r *reader) countedParts(toks []token, i int) []target {
	if i+1 >= len(toks) || !numeral(toks[i].norm) && !article(toks[i].norm) {
		return nil
	}
	k := kindAt(r.lx, toks, i+1)
	if k == nil || !k.plural {
		return nil
	}
	end := i + 1 + len(k.entry.many)
	u := r.reg.byFull[key(k.entry.stems)].real()
	if u == nil || !u.plural || !u.declared || end < len(toks) && (toks[end].capital || toks[end].norm == ":" || preposition(toks[end].norm) == "di") {
		return nil
	}
	return []target{{u, i + 1, end}}
}

// pastPlace returns where a list goes on behind the place of its last member, or i:
// "l'Ufficio X e, alle dirette dipendenze del dirigente, l'Ufficio Y".
func (r *reader) pastPlace(toks []token, i int) int {
	if i == 0 || i >= len(toks) || toks[i-1].norm != "," || phraseAt(toks, i, r.lx.places) == i {
		return i
	}
	for k := i + 1; k+1 < len(toks) && k-i < maxAside && toks[k].norm != ";" && toks[k].norm != ":" && !r.finite(toks, k); k++ {
		if toks[k].norm == "," {
			if article(toks[k+1].norm) {
				return k + 1
			}
			return i
		}
	}
	return i
}
