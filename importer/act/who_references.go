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
	here := articleOf(r.here)
	at := comma{article: here}
	letter, end := at.reference(toks, j+3)
	if letter == "" {
		if u := r.spokenIn(at, here, k.entry); u != nil {
			return &mention{units: []*unit{u}, end: end}
		}
		return nil
	}
	if at.number == "" {
		return nil
	}
	u := r.lettered()[at][letter]
	if u == nil || u.noun != k.entry {
		return nil
	}
	return &mention{units: []*unit{u}, end: end}
}

// spokenIn returns the only unit with a noun that a comma, or a whole other article, names:
// "il Comando di cui al comma 1", "l'ufficio di cui all'articolo 3".
func (r *reader) spokenIn(at comma, here string, noun *kindEntry) *unit {
	if at.number == "" && at.article == here {
		return nil
	}
	var only *unit
	var in comma
	for n, b := range r.blocks {
		if in.article = articleOf(r.sections[n]); b.kind == paragraph {
			in.number = b.label
		}
		if in.article != at.article || at.number != "" && in.number != at.number {
			continue
		}
		for _, u := range r.sections[n].units {
			if at.number == "" && u.noun == noun && !u.plural {
				return u
			}
		}
		for i := range b.toks {
			if k := kindAt(r.lx, b.toks, i); k == nil || k.entry.stems[0] != noun.stems[0] || k.plural {
				continue
			}
			_, us, _, _ := r.reg.walk(r.reg.root, b.toks, i, "")
			if len(us) != 1 || us[0].full[0] != noun.stems[0] || us[0].plural {
				continue
			}
			if only != nil && only != us[0].real() {
				return nil
			}
			only = us[0].real()
		}
	}
	return only
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
