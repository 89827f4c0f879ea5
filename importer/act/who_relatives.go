package act

import "raccordo/graph"

// relative returns the units that a relative clause at i speaks of: "un
// Portavoce, che cura".
func (r *reader) relative(toks []token, i int, own []*unit) []*unit {
	if toks[i].norm == "cui" && i > 0 && phraseAt(toks, i+1, r.lx.entrusting) > i+1 {
		return r.justBefore(toks, i, own) // "il Laboratorio, cui compete la consulenza"
	}
	if toks[i].norm == "cui" && i > 1 && article(toks[i-1].norm) {
		if m, _ := r.known(toks, i+1, own); m != nil && r.finite(toks, m.end) {
			return m.units // "i nidi, le cui maestre dipendono da"
		}
		return nil
	}
	if toks[i].norm != "che" && !(i > 0 && whoAt(toks, i-1)) || i < 2 || i+1 >= len(toks) {
		return nil
	}
	if toks[i].norm != "che" {
		if r.finite(toks, i+1) {
			return r.justBefore(toks, i-1, own)
		}
		return nil
	}
	if next := i + 1; !r.finite(toks, next) && toks[next].norm != "," {
		if isClitic(toks[next].norm) && r.finite(toks, next+1) {
			return r.justBefore(toks, i, own)
		}
		return nil
	}
	return r.justBefore(toks, i, own)
}

// whoAt reports whether "il quale" stands at i, in any of its forms.
func whoAt(toks []token, i int) bool {
	return article(toks[i].norm) && i+1 < len(toks) && (toks[i+1].norm == "quale" || toks[i+1].norm == "quali")
}

// purposeOfName reports whether a cue at i is part of the name of a body: "Comitato
// italiano per il collegamento tra", "Ufficio per i rapporti con".
func (r *reader) purposeOfName(toks []token, i int) bool {
	if i < 3 || !article(toks[i-1].norm) || toks[i-2].norm != "per" {
		return false
	}
	for k := i - 3; k >= 0 && i-k < 8 && toks[k].word; k-- {
		if kind := kindAt(r.lx, toks, k); kind != nil {
			return toks[k].capital
		}
		if !adjective(toks[k].norm) && !toks[k].capital {
			return false
		}
	}
	return false
}

// justBefore returns the unit that is named right before token i or a comma.
func (r *reader) justBefore(toks []token, i int, own []*unit) []*unit {
	if i < 1 {
		return nil
	}
	end := i
	if toks[end-1].norm == "," {
		end--
	}
	for k := end - 1; k >= 0 && end-k < 14 && toks[k].word; k-- {
		if m, _ := r.known(toks, k, own); m != nil && m.end == end && len(m.units) == 1 && (k == 0 || article(toks[k-1].norm) || preposition(toks[k-1].norm) != "" || r.lx.determiner[toks[k-1].norm]) {
			if r.longer(toks, k, end, own) {
				continue
			}
			if us := r.beforeApposed(toks, k, end, own); us != nil {
				return us
			}
			if m.units[0].kind == graph.KindInstitution && k > 1 && preposition(toks[k-1].norm) == "di" {
				if of := r.endingAt(toks, k-1, own); of != nil {
					return of // "il Servizio fari del Ministero, che cura"
				}
			}
			return m.units
		}
	}
	return nil
}

// beforeApposed returns the unit of which the words around the name from k to end say what it
// is: "il Consiglio X, organo consultivo del Ministro, che esprime".
func (r *reader) beforeApposed(toks []token, k, end int, own []*unit) []*unit {
	if k == 0 || end >= len(toks) || toks[end].norm != "," || preposition(toks[k-1].norm) != "di" {
		return nil
	}
	p := k - 2
	for p > 0 && k-p < maxApposed && toks[p].word {
		p--
	}
	if p < 2 || k-p >= maxApposed || toks[p].norm != "," || toks[p+1].capital || article(toks[p+1].norm) || preposition(toks[p+1].norm) != "" || kindAt(r.lx, toks, p+1) == nil {
		return nil
	}
	return r.endingAt(toks, p, own)
}

// maxApposed is how many words may say what a unit is between commas.
const maxApposed = 8

// manyThat returns the units of a plural name before a relative clause of the plural, where
// asides stand between and the sentence speaks of one: "l'Agenzia si articola in uffici
// tecnici, con sede in Rivalta, che dipendono da".
func (r *reader) manyThat(toks []token, x *sentence, i int, own []*unit) []*unit {
	if toks[i].norm != "che" || i < x.from+2 || toks[i-1].norm != "," || i+1 >= len(toks) || !r.finite(toks, i+1) || !pluralVerb(toks, i+1) || len(x.speaks) != 1 || x.speaks[0].plural {
		return nil
	}
	for k := i - 2; k > x.from; k-- {
		if m, _ := r.known(toks, k, own); m != nil && len(m.units) == 1 && m.units[0].plural && m.units[0].kind != graph.KindExternal {
			return m.units
		}
	}
	return nil
}

// endingAt returns the one unit that an article brings in and whose name ends at end.
func (r *reader) endingAt(toks []token, end int, own []*unit) []*unit {
	for k := end - 1; k > 0 && end-k < 14 && toks[k].word; k-- {
		if m, _ := r.known(toks, k, own); m != nil && m.end == end && len(m.units) == 1 && article(toks[k-1].norm) && !r.longer(toks, k, end, own) {
			return m.units
		}
	}
	return nil
}

// longer reports whether a name that begins before k ends with it.
func (r *reader) longer(toks []token, k, end int, own []*unit) bool {
	for j := k - 1; j >= 0 && k-j < 8 && toks[j].word; j-- {
		if m, _ := r.known(toks, j, own); m != nil && m.end == end {
			return true
		}
	}
	return false
}

// unknownThat returns the end of a clause that speaks of a unit that is not
// known: "le strutture che svolgono …".
func (r *reader) unknownThat(toks []token, i int, own []*unit) int {
	k := kindAt(r.lx, toks, i)
	if k == nil {
		return i
	}
	j := i + len(k.entry.one)
	if j+1 < len(toks) && toks[j].norm == "che" && r.finite(toks, j+1) {
		if m, _ := r.known(toks, i, own); m == nil {
			return clauseEnd(toks, j)
		}
	}
	return i
}

// maxQuoted is how many words a name in quotation marks may have.
const maxQuoted = 12

func quoteEnd(toks []token, i int) int {
	for k := i + 1; k < len(toks) && k-i <= maxQuoted; k++ {
		if closesQuote(toks[k].norm) {
			return k
		}
	}
	return i
}

// negationEnd returns where what "non" at i denies ends: with its clause, or where a
// conjunction brings in another verb: "non ha sportelli e si serve dell'Ufficio X".
func (r *reader) negationEnd(toks []token, i int) int {
	end := clauseEnd(toks, i)
	for k := i + 2; k+1 < end; k++ {
		if n := toks[k].norm; (n == "e" || n == "ed" || n == "ma") && toks[k+1].norm != "non" && r.finite(toks, k+1) {
			return k
		}
	}
	return end
}

func clauseEnd(toks []token, i int) int {
	for i < len(toks) && toks[i].norm != "," && toks[i].norm != ";" && toks[i].norm != ")" {
		i++
	}
	return i
}
