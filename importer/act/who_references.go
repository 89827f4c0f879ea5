package act

// comma is a numbered paragraph of an article.
type comma struct {
	article, number string
}

// referredAt resolves a noun of units with a reference to a letter to the unit that
// stands there, in the same article or in another: "la direzione generale di cui al
// comma 2, lettera a)", "la divisione di cui all'articolo 3, comma 1, lettera b)".
func (r *reader) referredAt(toks []token, i int) *mention {
	if r.here == nil {
		return nil
	}
	k := kindAt(r.lx, toks, i)
	if k == nil || k.plural {
		return nil
	}
	j := pastAdjectives(toks, i+len(k.entry.one))
	if j+3 >= len(toks) || preposition(toks[j].norm) != "di" || toks[j+1].norm != "cui" || preposition(toks[j+2].norm) != "a" {
		return nil
	}
	at := comma{article: articleOf(r.here)}
	letter, end := at.reference(toks, j+3)
	if at.number == "" || letter == "" {
		return nil
	}
	u := r.lettered()[at][letter]
	if u == nil || u.noun != k.entry {
		return nil
	}
	return &mention{units: []*unit{u}, end: end}
}

// reference reads "comma 2, lettera a)" and "lettera a) del comma 2 dell'articolo 3" at
// i, and returns the letter and the token behind it.
func (c *comma) reference(toks []token, i int) (letter string, end int) {
	for i+1 < len(toks) {
		switch next := toks[i+1].norm; {
		case toks[i].norm == "comma" && numeral(next):
			c.number, i = next, i+2
		case toks[i].norm == "articolo" && numeral(next):
			c.article, i = next, i+2
		case toks[i].norm == "lettera" && letter == "":
			letter, i = next, i+2
			if i < len(toks) && toks[i].norm == ")" {
				i++
			}
		case (toks[i].norm == "," || preposition(toks[i].norm) == "di") && (next == "comma" || next == "lettera" || next == "articolo"):
			i++
		default:
			return letter, i
		}
	}
	return letter, i
}

// articleOf returns the number of the article of a section, or "".
func articleOf(s *section) string {
	if s.heading == nil {
		return ""
	}
	for _, t := range tokenize(text{s: s.heading.label}) {
		if t.word && numeral(t.norm) {
			return t.norm
		}
	}
	return ""
}

// lettered returns the units that the letters of each comma consist of.
func (r *reader) lettered() map[comma]map[string]*unit {
	if r.letters != nil {
		return r.letters
	}
	r.letters = map[comma]map[string]*unit{}
	var in comma
	for i, b := range r.blocks {
		switch {
		case b.kind == paragraph && b.label != "":
			in = comma{articleOf(r.sections[i]), b.label}
		case b.kind == item && b.letter != "" && b.lists != nil:
			if r.letters[in] == nil {
				r.letters[in] = map[string]*unit{}
			}
			u := b.lists.real()
			if _, twice := r.letters[in][b.letter]; twice {
				u = nil // of two acts that are read as one
			}
			r.letters[in][b.letter] = u
		}
	}
	return r.letters
}
