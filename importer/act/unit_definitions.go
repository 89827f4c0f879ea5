package act

import (
	"strings"
	"unicode"

	"raccordo/graph"
)

// declareDefinitions finds short names that the act gives: "di seguito
// denominato X", and letters in parentheses after a name.
func (r *reader) declareDefinitions() {
	for _, b := range r.blocks {
		if b.kind == row {
			continue
		}
		for i := range b.toks {
			switch n := b.toks[i].norm; {
			case n == "seguito" && i > 0 && b.toks[i-1].norm == "di":
				r.define(b, i-1, i+1)
			case r.lx.naming[n] && i > 0 && i+1 < len(b.toks) && b.toks[i-1].norm != "seguito":
				r.define(b, i, i+1)
			case (n == "(" && i+2 < len(b.toks) && b.toks[i+2].norm == ")" || dash(n)) && i > 0 && i+1 < len(b.toks):
				word := b.text.s[b.toks[i+1].start:b.toks[i+1].end]
				if isAcronym(word) {
					r.defineAcronym(b, i, word)
				}
			}
		}
	}
}

// define reads the short name after token j for what stands before token i.
func (r *reader) define(b *block, i, j int) {
	toks := b.toks
	for n := 0; n < 8 && j < len(toks) && (toks[j].word && !toks[j].capital || toks[j].norm == ":" || opensQuote(toks[j].norm)); n++ {
		j++
	}
	end := j
	for end < len(toks) && toks[end].word && (toks[end].capital || end > j && !r.lx.function[toks[end].norm] && !r.lx.verbs[toks[end].norm]) && end-j < 6 {
		end++
	}
	if j >= len(toks) || end == j || !toks[j].capital {
		return
	}
	short := b.text.s[toks[j].start:toks[end-1].end]
	stop := nameStop(toks, i)
	if r.definesOwn(b, j, end, stop) {
		return
	}
	for k := stop - 1; k >= 0 && stop-k < 30; k-- {
		m := kindAt(r.lx, toks, k)
		if m == nil || toks[k].stem != toks[j].stem && (!isAcronym(short) || !initials(r.lx, toks[k:stop], short)) {
			continue
		}
		if k > 0 && indefinite(toks[k-1].norm) && r.lx.naming[toks[i].norm] && !isAcronym(short) {
			return // "un ufficio, denominato Ufficio X": its only name
		}
		r.defined(b, k, stop, short)
		return
	}
}

// nameStop returns the end of the name before token i, the marks and the letters
// in parentheses behind it left out.
func nameStop(toks []token, i int) int {
	for i > 0 && !toks[i-1].word {
		i--
	}
	if i > 2 && i < len(toks) && toks[i].norm == ")" && toks[i-2].norm == "(" {
		return nameStop(toks, i-2)
	}
	return i
}

func (r *reader) defined(b *block, k, stop int, short string) {
	name := b.text.s[b.toks[k].start:b.toks[stop-1].end]
	name = tidyName(upperFirst(name))
	u := r.reg.byFull[key(r.reg.partsOf(tokenize(text{s: short})).full)]
	if u != nil && r.reg.byFull[key(r.reg.partsOf(tokenize(text{s: name})).full)] == nil {
		r.reg.improve(u, name, 4, r.reg.partsOf(tokenize(text{s: name})))
	} else if u = r.reg.add(name, 2); u == nil {
		return
	}
	u.declared = true
	u.cites = append(u.cites, r.cite(b.text, b.toks, k, stop, ""))
	r.reg.alias(u, short)
}

// defineAcronym reads the letters in the parentheses at i.
func (r *reader) defineAcronym(b *block, i int, short string) {
	for k := i - 1; k >= 0 && i-k < 16; k-- {
		if !b.toks[k].word && b.toks[k].norm != "," {
			return
		}
		kind := kindAt(r.lx, b.toks, k)
		_, head := headAt(r.lx, b.toks, k)
		outside := head > len(kindWords(r.lx, b.toks, k)) // "l'Agenzia nazionale per la meteorologia"
		if kind != nil && !outside && !kind.plural && kind.entry.Kind != graph.KindInstitution && i > k+len(kind.entry.one) && someInitials(r.lx, b.toks[k:i], short) && (b.toks[k].capital || b.toks[i].norm == "(") {
			r.defined(b, k, i, short)
			return
		}
		if !b.toks[k].word || !initials(r.lx, b.toks[k:i], short) || !b.toks[k].capital {
			continue
		}
		name := b.text.s[b.toks[k].start:b.toks[i-1].end]
		if outside {
			r.external(name, b, k, i).aliases[short] = true
			return
		}
		if kindAt(r.lx, b.toks, k) != nil {
			r.defined(b, k, i, short)
		}
		return
	}
}

// someInitials reports whether the capitals of short are first letters of the
// words, in order, though not of all: "Dipartimento energia (DiE)", "Direzione
// generale dei consumi (DC)".
func someInitials(lx *lexicon, toks []token, short string) bool {
	i, letters := 0, strings.ReplaceAll(short, ".", "")
	next := func() {
		for i < len(letters) && (letters[i] < 'A' || letters[i] > 'Z') {
			i++
		}
	}
	next()
	for _, t := range toks {
		if t.word && i < len(letters) && len(t.norm) > 0 && unicode.ToLower(rune(letters[i])) == rune(t.norm[0]) && !lx.function[t.norm] {
			i++
			next()
		}
	}
	return i == len(letters)
}

func dash(mark string) bool { return mark == "-" || mark == "–" || mark == "—" }

func kindWords(lx *lexicon, toks []token, i int) []string {
	if k := kindAt(lx, toks, i); k != nil {
		return k.entry.one
	}
	return nil
}

// initials reports whether short is made of the first letters of the words, all
// of which that it skips are small ones.
func initials(lx *lexicon, toks []token, short string) bool {
	i := 0
	short = strings.ReplaceAll(short, ".", "")
	for k, t := range toks {
		if i < len(short) && len(t.norm) > 0 && unicode.ToLower(rune(short[i])) == rune(t.norm[0]) && !lx.function[t.norm] {
			i++
		} else if k == 0 {
			return false
		}
	}
	return i == len(short)
}

// headAt returns the noun of an outside body at i, with its length in words.
func headAt(lx *lexicon, toks []token, i int) (*headForm, int) {
	if i >= len(toks) {
		return nil, 0
	}
	hs := lx.heads[toks[i].norm]
	for k := range hs {
		if onePhraseAt(toks, i, hs[k].words) > i {
			return &hs[k], len(hs[k].words)
		}
	}
	return nil, 0
}

// servedOrgans finds the organs that the names of their secretariats hold:
// "Segreteria del Collegio dei Sindaci".
func (r *reader) servedOrgans() {
	for _, u := range r.reg.units {
		if !u.declared || u.noun == nil || !serving(u) {
			continue
		}
		toks := tokenize(text{s: u.name})
		for i := 1; i+1 < len(toks); i++ {
			k := kindAt(r.lx, toks, i+1)
			if k == nil || preposition(toks[i].norm) != "di" || k.entry.Kind != graph.KindOrgan {
				continue
			}
			end := len(toks)
			for e := i + 2; e+1 < len(toks); e++ {
				if (toks[e].norm == "e" || toks[e].norm == "ed") && preposition(toks[e+1].norm) == "di" {
					end = e // "Segreterie del Vice Ministro e dei Sottosegretari"
					break
				}
			}
			if known := r.reg.known(r.reg.partsOf(toks[i+1 : end])); known != nil {
				break
			}
			name := u.name[toks[i+1].start:toks[end-1].end]
			for role, office := range r.lx.words.RoleOffices {
				if strings.EqualFold(name, office) && kindAt(r.lx, tokenize(text{s: role}), 0) != nil && !strings.HasSuffix(role, "i") {
					name = role // "Ufficio di Presidenza" works for the Presidente
				}
			}
			if organ := r.reg.add(upperFirst(name), 1); organ != nil && len(organ.cites) == 0 {
				organ.cites = append(organ.cites, u.cites...)
				organ.declared = true
			}
			break
		}
	}
}
