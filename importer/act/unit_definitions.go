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

// external returns the outside body of that name.
func (r *reader) external(name string, b *block, i, j int) *unit {
	name = tidyName(name)
	name = upperFirst(name)
	toks := tokenize(text{s: name})
	p := r.reg.partsOf(toks)
	u := r.reg.byFull[key(p.full)]
	if u == nil {
		u = &unit{name: name, kind: graph.KindExternal, full: p.full, aliases: map[string]bool{}, order: len(r.reg.units)}
		r.reg.units = append(r.reg.units, u)
		r.reg.byFull[key(p.full)] = u
	}
	if u.kind == graph.KindExternal && b != nil && len(u.cites) == 0 {
		u.cites = append(u.cites, r.cite(b.text, b.toks, i, j, ""))
	}
	return u
}

// passing finds the units that a sentence names in passing: "l'Ufficio "X"
// gestisce", "opera la Sede virtuale".
func (r *reader) passing(proper bool) {
	for bi, b := range r.blocks {
		if b.kind != paragraph && b.kind != item || b.note || r.sections[bi].recital || r.repeals(b.toks) {
			continue
		}
		for i := range b.toks {
			k := kindAt(r.lx, b.toks, i)
			if k == nil || proper && !properAt(r.lx, b.toks, i, k) || !proper && !k.entry.Passing || !b.toks[i].capital || i > 0 && b.toks[i-1].capital && r.lx.role[b.toks[i-1].norm] {
				continue
			}
			r.pass(b, i, k, r.sections[bi].units)
		}
	}
}

func (r *reader) pass(b *block, i int, k *kindMatch, own []*unit) {
	toks := b.toks
	j := i + len(k.entry.one)
	if r.severalBodies(toks, i) || r.rolesAt(toks, i) != nil || gradeAt(toks, i) || phraseAt(toks, i, r.lx.things) > i || i > 0 && cancelled(toks[i-1].norm) {
		return
	}
	if i > 1 && preposition(toks[i-1].norm) == "di" || i > 2 && opensQuote(toks[i-1].norm) && preposition(toks[i-2].norm) == "di" {
		// "assicura le funzioni di Osservatorio": what it does, not whom it names
		at := i - 2
		if opensQuote(toks[i-1].norm) {
			at--
		}
		if n := toks[at].norm; (n == "funzioni" || n == "funzione" || n == "ruolo" || n == "compiti") && (toks[at+1].norm == "di") {
			return
		}
	}
	if h, n := headAt(r.lx, toks, i); h != nil && n > len(k.entry.one) || k.plural && j < len(toks) && r.lx.groupAdj[toks[j].norm] {
		return
	}
	end, quoted := quotedEnd(toks, j)
	if !quoted {
		end = r.phraseEnd(toks, j, true)
		if q, closed := quotedEnd(toks, end); closed && !k.plural && (i == 0 || !opensQuote(toks[i-1].norm)) && nextToken(toks, end).capital {
			end, quoted = q, true
		}
	}
	if p := phraseAt(toks, i, r.lx.standing); p > i {
		end = p
	}
	if end <= j+1 && !quoted && !givenTo(toks, i, k) {
		end = max(end, r.apposedEnd(toks, j))
	}
	end = r.withWhom(toks, end)
	if known, us, _, _ := r.reg.walk(r.reg.root, toks, i, ""); known > j && len(us) == 1 && us[0].declared && r.superiorNamed(toks, known, end, own) {
		return
	}
	if known, _, last, _ := r.reg.walk(r.reg.root, toks, i, ""); known > i && known >= end || last != nil && last.below != nil && !quoted && known >= end {
		return
	}
	if end == j && (!k.entry.Alone || k.plural && len(k.entry.one) < 2) || !ranked(r.lx, toks, j) && k.entry.Kind == graph.KindOrgan && k.entry.Alone && k.entry.One != "consiglio" && k.entry.One != "collegio" && end > j && !(k.entry.One == "ministro" && !k.plural && r.headsSentence(toks, i) && r.doesNext(toks, end)) {
		return
	}
	if m, _ := r.known(toks, i, own); m != nil && m.end >= end {
		return
	}
	if !quoted && len(own) > 0 && (i == 0 || !toks[i-1].word && toks[i-1].norm != "(") && r.bareDuty(toks, end) {
		return // "Segreteria del Comitato di zona." is what the unit does
	}
	if end == j && !k.plural && k.entry.Kind == graph.KindOrgan && (i > 0 && indefinite(toks[i-1].norm) || len(own) > 0 && r.lx.chosen(toks, end)) {
		return // "diretto da un Direttore"
	}
	if end == j && k.entry.Kind == graph.KindOffice && len(r.reg.byNoun(k.entry)) > 0 {
		return // one of those that have the noun is meant
	}
	u := r.reg.add(tidyName(b.text.s[toks[i].start:toks[end-1].end]), 1)
	if u == nil {
		return
	}
	if len(u.cites) == 0 {
		u.cites = append(u.cites, r.cite(b.text, toks, i, end, ""))
		u.proper = quoted || !k.plural
		if r.ofBody(toks, i, end) {
			u.kind = graph.KindExternal
		}
	}
	r.reg.learn(u, u.name)
}

// properAt reports whether a name of its own follows a noun that also means an
// action or a thing.
func properAt(lx *lexicon, toks []token, i int, k *kindMatch) bool {
	j := i + len(k.entry.one)
	if !k.entry.Proper || k.plural || j >= len(toks) {
		return false
	}
	t := toks[j]
	if preposition(t.norm) == "di" {
		return j+1 < len(toks) && (toks[j+1].capital || quotedSoon(toks, j))
	}
	if preposition(t.norm) == "a" {
		return len(t.norm) > 2 && lx.names.addressed[toks[i].norm]
	}
	return opensQuote(t.norm) || t.word && (t.capital || t.norm == "per" || preposition(t.norm) == "su" || adjective(t.norm) && !participle(t.norm) && !lx.verbAt(toks, j))
}

// quotedSoon reports whether a few words from i on end in a quotation that belongs to the
// name: "Ispettorato di zona «Laguna»".
func quotedSoon(toks []token, i int) bool {
	const most = 6
	for k := i; k < len(toks) && k-i <= most; k++ {
		if opensQuote(toks[k].norm) {
			return true
		}
		if !toks[k].word {
			return false
		}
	}
	return false
}

// ranked reports whether an adjective goes with the noun of an organ: "Giunta
// esecutiva", "Direttore sanitario".
func ranked(lx *lexicon, toks []token, j int) bool {
	return j < len(toks) && !toks[j].capital && adjective(toks[j].norm) && !lx.vague[toks[j].norm] && !lx.verbs[toks[j].norm] && !participle(toks[j].norm)
}

// quotedEnd returns the end of a quotation at j.
func quotedEnd(toks []token, j int) (int, bool) {
	if j >= len(toks) || !opensQuote(toks[j].norm) {
		return j, false
	}
	for k := j + 1; k < len(toks) && k < j+12; k++ {
		if closesQuote(toks[k].norm) {
			return k + 1, true
		}
	}
	return j, false
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
