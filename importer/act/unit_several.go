package act

import "strings"

// listed returns the units that an item consists of.
func (b *block) listed() []*unit {
	if b.lists == nil {
		return nil
	}
	return append([]*unit{b.lists}, b.alsoLists...)
}

// severalNames cuts the name of an item that holds several classes of offices:
// "distretti, presidi fissi e mobili e posti di guardia, istituiti alle dipendenze dei
// comandi". It is nil for one name.
func (r *reader) severalNames(b *block, name string) []string {
	toks := tokenize(text{s: name})
	k := kindAt(r.lx, toks, 0)
	if k == nil || !k.plural {
		return nil
	}
	pieces, comma, sure := []string{}, false, 1
	from := 0
	for i := len(k.entry.many); i < len(toks); i++ {
		n := toks[i].norm
		if n != "," && n != "e" && n != "ed" {
			if from == 0 && len(pieces) == 0 && !comma && !adjective(n) && preposition(n) == "" && preposition(toks[i-1].norm) == "" {
				return nil // "Direzioni finanze, risorse umane e acquisti"
			}
			continue
		}
		next := i + 1
		of := kindAt(r.lx, toks, next)
		if (of == nil || !of.plural) && !r.officesAt(toks, next) {
			if n == "," {
				return nil
			}
			continue
		}
		if of != nil {
			sure++
		}
		comma = comma || n == ","
		pieces = append(pieces, r.eachSort(name, toks[from:i])...)
		from = next
	}
	if !comma || len(pieces) < 2 {
		return nil
	}
	pieces = append(pieces, r.eachSort(name, toks[from:])...)
	if sure < 2 && !strings.Contains(b.text.s, ", istituit") && !strings.Contains(b.text.s, ", post") && !strings.Contains(b.text.s, ", dipendent") {
		return nil
	}
	return pieces
}

// officesAt reports whether a plural noun with what tells its sort stands at i:
// "posti di guardia", "distaccamenti permanenti".
func (r *reader) officesAt(toks []token, i int) bool {
	if i+1 >= len(toks) || !toks[i].word || !toks[i+1].word {
		return false
	}
	n := toks[i].norm
	if last := n[len(n)-1]; last != 'i' && last != 'e' || len(n) < 4 || r.lx.function[n] || preposition(n) != "" || adjective(n) && !strings.HasSuffix(n, "menti") || !headless(r.lx, toks, i) {
		return false
	}
	return toks[i+1].norm == "di" || goesWith(toks[i+1].norm, n)
}

// eachSort makes two names of one noun with two adjectives at its end: "presidi fissi e
// mobili".
func (r *reader) eachSort(name string, toks []token) []string {
	n := len(toks)
	whole := tidyName(upperFirst(name[toks[0].start:toks[n-1].end]))
	if n != 4 || toks[2].norm != "e" && toks[2].norm != "ed" || !goesWith(toks[1].norm, toks[0].norm) || !goesWith(toks[3].norm, toks[0].norm) {
		return []string{whole}
	}
	noun := upperFirst(name[toks[0].start:toks[0].end])
	return []string{noun + " " + name[toks[1].start:toks[1].end], noun + " " + name[toks[3].start:toks[3].end]}
}

// goesWith reports whether a word may be the adjective of a plural noun.
func goesWith(norm, noun string) bool {
	return adjective(norm) || len(norm) > 3 && norm[len(norm)-1] == noun[len(noun)-1]
}

// alsoListed makes the units of an item behind its first.
func (r *reader) alsoListed(b *block, names []string) {
	for _, name := range names {
		u := r.reg.add(name, 2)
		if u == nil {
			continue
		}
		u.declared, u.plural, u.class = true, true, true
		u.cites = append(u.cites, r.citeBlock(b))
		b.alsoLists = append(b.alsoLists, u)
	}
}

// calledAt returns the short name that an item gives its unit: `comandi forestali, di
// seguito denominati: "comandi"`; or "".
func (lx *lexicon) calledAt(b *block) string {
	for i := range b.toks {
		end := phraseAt(b.toks, i, lx.names.called)
		if end == i {
			continue
		}
		if end < len(b.toks) && b.toks[end].norm == ":" {
			end++
		}
		if end+1 >= len(b.toks) || !opensQuote(b.toks[end].norm) {
			return ""
		}
		to := end + 1
		for to < len(b.toks) && b.toks[to].word && to-end < 6 {
			to++
		}
		if to == end+1 {
			return ""
		}
		return upperFirst(b.text.s[b.toks[end+1].start:b.toks[to-1].end])
	}
	return ""
}
