package act

// declareShared finds the parts of a unit that share a noun in the plural: "è
// articolato negli uffici Anagrafe, Stato civile ed Elettorale".
func (r *reader) declareShared() {
	for b := range r.prose() {
		divided := -1 // the last word that divides
		for i := range b.toks {
			n := b.toks[i].norm
			if r.lx.dividing[n] || r.lx.participles.divided.of(n) {
				divided = i
			}
			k := kindAt(r.lx, b.toks, i)
			if k != nil && k.plural && k.entry.Rank > 0 {
				if at := r.counted(b.toks, i+len(k.entry.many)); at > 0 {
					r.sharers(b, at, k.entry, true)
					continue
				}
			}
			if k == nil || !k.plural || k.entry.Rank == 0 || divided < 0 || i-divided > maxNameWords {
				continue
			}
			r.sharers(b, i+len(k.entry.many), k.entry, false)
			divided = -1
		}
	}
}

// endsName reports whether a mark or a conjunction stands at i.
func endsName(toks []token, i int) bool {
	return i >= len(toks) || !toks[i].word || toks[i].norm == "e" || toks[i].norm == "ed"
}

// counted returns where the names begin behind "I Distretti sono tre:", "Le Sezioni di
// ricerca sono:", or 0.
func (r *reader) counted(toks []token, i int) int {
	i = r.skipComplement(toks, pastAdjectives(toks, i))
	if i+3 < len(toks) && toks[i].norm == "sono" && toks[i+1].norm == ":" {
		return i + 2
	}
	if i+3 < len(toks) && toks[i].norm == "sono" && numeral(toks[i+1].norm) && toks[i+2].norm == ":" {
		return i + 3
	}
	return 0
}

// sharers reads the names from token i on, each with a capital, and makes a unit of
// each with the noun in the singular. One that is known has a heading of its own: the
// others are left to be found by it, where the text does not say that these are all.
func (r *reader) sharers(b *block, i int, k *kindEntry, all bool) {
	toks := b.toks
	if i < len(toks) && toks[i].norm == ":" {
		i++ // "in tre unità: Contabilità, Contratti e Missioni"
	}
	var names [][2]int
	for i < len(toks) && toks[i].word && toks[i].capital && (kindAt(r.lx, toks, i) == nil || endsName(toks, i+1)) && !ordinal(toks[i]) {
		end := i + 1
		for end < len(toks) && toks[end].word && toks[end].norm != "e" && toks[end].norm != "ed" && !r.finite(toks, end) && end-i < maxNameWords {
			end++
		}
		names = append(names, [2]int{i, end})
		if i = end; i < len(toks) && (toks[i].norm == "," || toks[i].norm == "e" || toks[i].norm == "ed") {
			i++
		} else {
			break
		}
	}
	if len(names) < 2 {
		return
	}
	noun := upperFirst(k.One) + " "
	for _, n := range names {
		if !all && r.reg.known(r.reg.partsOf(tokenize(text{s: noun + b.text.s[toks[n[0]].start:toks[n[1]-1].end]}))) != nil {
			return
		}
	}
	for _, n := range names {
		if u := r.reg.add(tidyName(noun+b.text.s[toks[n[0]].start:toks[n[1]-1].end]), 1); u != nil {
			u.declared = true
			u.cites = append(u.cites, r.cite(b.text, toks, n[0], n[1], ""))
			if b.shared == nil {
				b.shared = map[int]target{}
			}
			b.shared[n[0]] = target{u, n[0], n[1]}
		}
	}
}
