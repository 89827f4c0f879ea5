package act

import (
	"strings"

	"raccordo/graph"
)

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
	for b, s := range r.inForce() {
		for i := range b.toks {
			k := kindAt(r.lx, b.toks, i)
			if k == nil || proper && !properAt(r.lx, b.toks, i, k) || !proper && !k.entry.Passing || !b.toks[i].capital || i > 0 && b.toks[i-1].capital && r.lx.role[b.toks[i-1].norm] {
				continue
			}
			r.pass(b, i, k, s.units)
		}
	}
}

func (r *reader) pass(b *block, i int, k *kindMatch, own []*unit) {
	toks := b.toks
	j := i + len(k.entry.one)
	if r.rolesAt(toks, i) != nil || phraseAt(toks, i, r.lx.nouns.phrases) > i || i > 0 && (toks[i-1].norm == "ex" || r.lx.participles.abolished.of(toks[i-1].norm)) {
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
	if end == j && !k.plural && r.severalOf(k.entry) {
		return // the one that the text speaks of
	}
	u, first := r.unitNamed(b, i, end)
	if u == nil {
		return
	}
	if first {
		u.proper = quoted || !k.plural
		if r.ofBody(toks, i, end) {
			u.kind = graph.KindExternal
		}
	}
	r.reg.learn(u, u.name)
}

// severalOf reports whether the act has more than one organ or committee of a noun.
func (r *reader) severalOf(e *kindEntry) bool {
	if e.Kind != graph.KindOrgan && e.Kind != graph.KindCommittee {
		return false
	}
	n := 0
	for _, u := range r.reg.byNoun(e) {
		if u.kind != graph.KindExternal && !u.plural && u.merged == nil && len(u.full) > len(e.stems) {
			n++
		}
	}
	return n > 1
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
	return opensQuote(t.norm) || t.word && (t.capital || t.norm == "per" || preposition(t.norm) == "su" || adjective(t.norm) && (!participle(t.norm) || strings.HasSuffix(t.norm, "nte")) && !lx.verbAt(toks, j))
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
