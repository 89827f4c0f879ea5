package act

import (
	"strings"

	"raccordo/graph"
)

// target is a unit that a cue brings in, with the tokens that name it.
type target struct {
	unit     *unit
	from, to int
}

const maxTargets = 24

// targets reads the list of units at i, which the preposition prep brought in.
func (r *reader) targets(b *block, toks []token, i int, prep string, own []*unit) []target {
	var out []target
	bare := false
	for len(out) < maxTargets {
		i = r.skipAlso(toks, i)
		start := r.skipDeterminers(toks, i)
		units, end := r.nameAt(b, toks, i, own, len(out) > 0)
		if units == nil {
			units, end = r.allAt(b, toks, i)
		}
		if units == nil {
			next := r.resume(toks, i, prep)
			if next < 0 && len(out) == 0 {
				next = r.partner(toks, i)
			}
			if next < 0 {
				return out
			}
			i = next
			continue
		}
		if len(out) > 0 && toks[i-1].norm == "," && start == i && !toks[i].capital && units[0].kind == graph.KindExternal && bare {
			return out // no article where the others have one: something else begins
		}
		if len(out) == 0 {
			bare = start > i || i > 0 && len(toks[i-1].norm) > len(preposition(toks[i-1].norm))
		}
		if len(out) > 0 && r.finite(toks, end) && !r.lx.determiner[toks[i].norm] && toks[i-1].norm == "," {
			return out // the subject of what follows
		}
		for _, u := range units {
			out = append(out, target{u, start, end})
		}
		next := r.separator(toks, r.skipTail(toks, end), prep)
		if next < 0 && start < len(toks) && (r.lx.carrier[toks[start].norm] || r.lx.role[toks[start].norm]) {
			next = r.separator(toks, r.skipTail(toks, end), "di")
		}
		if next < 0 {
			next = r.resume(toks, end, prep)
		}
		if next < 0 {
			return out
		}
		i = next
	}
	return out
}

// allAt resolves "dei Nuclei" and "tutti i servizi" to all units of that noun.
func (r *reader) allAt(b *block, toks []token, i int) ([]*unit, int) {
	from := i
	if i > 0 && isPluralWord(toks[i-1].norm) {
		from = i - 1
	}
	j := r.skipDeterminers(toks, i)
	if j > i && !isPluralWord(toks[i].norm) && !strings.HasPrefix(toks[i].norm, "tutt") && !strings.HasPrefix(toks[i].norm, "altr") {
		return nil, i
	}
	if from == i && j == i {
		return nil, i
	}
	m := r.every(toks, j)
	if m == nil || m.end >= len(toks) || r.lx.vague[toks[m.end].norm] {
		return nil, i
	}
	if strings.HasPrefix(toks[i].norm, "altr") || j > i+1 && strings.HasPrefix(toks[i+1].norm, "altr") {
		return []*unit{r.group(b.text.s[toks[j].start:toks[m.end-1].end], b, j, m.end)}, m.end
	}
	return m.units, m.end
}

// partner looks behind an unknown first name: "con il sistema e gli organi".
func (r *reader) partner(toks []token, i int) int {
	if i >= len(toks) || !article(toks[i].norm) {
		return -1
	}
	for j := i + 1; j+1 < len(toks) && j-i < 3 && toks[j].word; j++ {
		if toks[j].norm == "e" && article(toks[j+1].norm) {
			return j + 1
		}
	}
	return -1
}

func (r *reader) skipAlso(toks []token, i int) int {
	for n := 0; n < 3 && i < len(toks) && (toks[i].norm == "anche" || toks[i].norm == "sia" || toks[i].norm == "eventualmente"); n++ {
		i++
	}
	return i
}

// nameAt reads one name: a known unit, a named group, or an outside body.
func (r *reader) nameAt(b *block, toks []token, i int, own []*unit, inList bool) ([]*unit, int) {
	j := r.skipDeterminers(toks, i)
	if us, end := r.othersAt(b, toks, j); us != nil {
		return us, end
	}
	if m := r.mentionAt(toks, i, own); m != nil && !r.anySort(toks, j, m) {
		if end := r.ofOthers(toks, m.end); end > m.end {
			return []*unit{r.external(b.text.s[toks[j].start:toks[end-1].end], b, j, end)}, end // "gli sportelli di altri enti"
		}
		if k := kindAt(r.lx, toks, j); k != nil && k.plural && m.end == j+len(k.entry.many) {
			// "gli uffici del Ministero", "i Comandi delle Forze di polizia"
			if us, end := r.groupAt(b, toks, j); us != nil && end > m.end {
				return us, end
			}
			if us, end := r.carriedAt(b, toks, j, own, inList); us != nil && us[0].kind == graph.KindExternal {
				return us, end
			}
		}
		return m.units, m.end
	}
	if j >= len(toks) || !toks[j].word {
		return nil, i
	}
	if u := r.loneNoun(toks, j); u != nil {
		return []*unit{u}, j + 1
	}
	if us, end := r.groupAt(b, toks, j); us != nil {
		return us, end
	}
	if us, end := r.outsideAt(b, toks, j, inList); us != nil {
		return us, end
	}
	if us, end := r.newAt(b, toks, j); us != nil {
		return us, end
	}
	if inList && i > 0 && toks[i-1].norm == "," {
		return nil, i // no carrier after a bare comma: something else may begin
	}
	return r.carriedAt(b, toks, j, own, inList)
}

// loneNoun returns the only unit of a noun in small letters that can stand alone:
// "coadiuvato da un portavoce".
func (r *reader) loneNoun(toks []token, i int) *unit {
	k := kindAt(r.lx, toks, i)
	if k == nil || k.plural || !k.entry.Alone || len(k.entry.one) > 1 || toks[i].capital || r.namesOn(toks, i+1) {
		return nil
	}
	var only *unit
	for _, u := range r.reg.byNoun(k.entry) {
		if u.kind == graph.KindExternal || u.plural {
			continue
		}
		if only != nil {
			return nil
		}
		only = u
	}
	return only
}

// othersAt reads "le altre Agenzie" in an act of one: bodies like the institution.
func (r *reader) othersAt(b *block, toks []token, j int) ([]*unit, int) {
	if j == 0 || j >= len(toks) || toks[j-1].norm != "altri" && toks[j-1].norm != "altre" {
		return nil, j
	}
	if k := kindAt(r.lx, toks, j); k == nil || !k.plural || len(k.entry.one) > 1 || k.entry.one[0] != r.ownNoun || r.namesOn(toks, j+1) {
		return nil, j
	}
	return []*unit{r.external(b.text.s[toks[j-1].start:toks[j].end], b, j-1, j+1)}, j + 1
}

// anySort reports whether a plural noun with a vague word means units of any sort,
// not one of the act: "i Ministri competenti", "gli uffici interessati".
func (r *reader) anySort(toks []token, j int, m *mention) bool {
	k := kindAt(r.lx, toks, j)
	if k == nil || !k.plural || len(m.units) != 1 || m.end != j+len(k.entry.many) || m.end >= len(toks) || !r.lx.vague[toks[m.end].norm] {
		return false
	}
	u := m.units[0]
	return k.entry.Kind == graph.KindOrgan && !u.plural || u.plural && len(u.full) == len(k.entry.stems) && !toks[j].capital
}

// ofOthers returns the end of a complement that makes a name one of other bodies:
// "di altri enti e istituzioni".
func (r *reader) ofOthers(toks []token, i int) int {
	if i+2 >= len(toks) || preposition(toks[i].norm) != "di" || toks[i+1].norm != "altri" && toks[i+1].norm != "altre" {
		return i
	}
	h, n := headAt(r.lx, toks, i+2)
	if h == nil {
		return i
	}
	end := r.phraseEnd(toks, i+2+n, false)
	if end+1 < len(toks) && (toks[end].norm == "e" || toks[end].norm == "ed") {
		if h, n := headAt(r.lx, toks, end+1); h != nil && h.plural {
			end = r.phraseEnd(toks, end+1+n, false)
		}
	}
	return end
}

// maxCarried is how many words may stand between a noun and the unit it belongs to.
const maxCarried = 6

// carriedAt reads a noun that stands for the unit named after it: "l'attività del
// Parlamento", "i servizi ispettivi della Regione". One office in the singular of a
// body outside is named by all its words: "nucleo ecologico dell'Arma".
func (r *reader) carriedAt(b *block, toks []token, j int, own []*unit, inList bool) ([]*unit, int) {
	k := kindAt(r.lx, toks, j)
	if k != nil && k.plural {
		at := j + len(k.entry.many)
		if end := r.ofOthers(toks, at); end > at {
			return []*unit{r.external(b.text.s[toks[j].start:toks[end-1].end], b, j, end)}, end
		}
	}
	carrier := r.lx.carrier[toks[j].norm] || r.lx.role[toks[j].norm]
	if !carrier && (k == nil || !k.plural && toks[j].capital) {
		return nil, j
	}
	whole := k != nil && !k.plural && !r.lx.role[toks[j].norm]
	for i := j + 1; i < len(toks) && i-j < maxCarried && toks[i].word; i++ {
		switch p := preposition(toks[i].norm); {
		case p == "a" && (toks[i-1].norm == "preposto" || toks[i-1].norm == "addetto" || toks[i-1].norm == "preposti" || toks[i-1].norm == "addetti"):
			p = "di" // "il dirigente preposto all'Ufficio X"
		case p == "a" || p != "" && p != "di" && !carrier:
			return nil, j // "partecipa con funzioni consultive alle riunioni del Consiglio"
		case p != "di":
			continue
		}
		n := r.skipDeterminers(toks, i+1)
		if n >= len(toks) || r.itself(toks[n].norm) && (toks[n].norm == "amministrazione" || !r.namesOn(toks, n+1)) || r.lx.itself[toks[n].norm] && len(toks[i].norm) > 2 && !r.namesOn(toks, n+1) && !isPluralWord(toks[i].norm) {
			continue // of the institution itself
		}
		var us []*unit
		end := n
		if m := r.mentionAt(toks, i+1, own); m != nil {
			us, end = m.units, m.end
		} else if us, end = r.groupAt(b, toks, n); us == nil {
			us, end = r.outsideAt(b, toks, n, inList)
		}
		switch {
		case us == nil:
			continue
		case !whole:
			return us, end
		case us[0].kind == graph.KindExternal:
			return []*unit{r.external(b.text.s[toks[j].start:toks[end-1].end], b, j, end)}, end
		}
		return nil, j
	}
	return nil, j
}

// newAt reads a name that nothing else in the act tells to be one: a noun of unit
// in capitals with its complement, or an organ or committee in small letters
// ("supporto alla commissione per la valutazione").
func (r *reader) newAt(b *block, toks []token, i int) ([]*unit, int) {
	k := kindAt(r.lx, toks, i)
	if k == nil || i == 0 || k.entry.Kind == graph.KindInstitution || acts(r.lx, toks, i, k) {
		return nil, i
	}
	j := i + len(k.entry.one)
	body := k.entry.Kind == graph.KindOrgan || k.entry.Kind == graph.KindCommittee
	indefinite := toks[i-1].norm == "un" || toks[i-1].norm == "una" || toks[i-1].norm == "uno"
	if !toks[i].capital && !body && !(indefinite && k.entry.Passing) || j < len(toks) && (r.lx.vague[toks[j].norm] || r.lx.loose[toks[j].norm]) {
		return nil, i
	}
	if !article(toks[i-1].norm) && preposition(toks[i-1].norm) == "" {
		return nil, i
	}
	end := r.phraseEnd(toks, j, true)
	if end == j || k.plural && !toks[i].capital && preposition(toks[j].norm) != "di" || k.entry.One == "organo" || r.lx.role[toks[i].norm] {
		return nil, i
	}
	u := r.reg.add(tidyName(capitalise(b.text.s[toks[i].start:toks[end-1].end])), 1)
	if u == nil {
		return nil, i
	}
	if len(u.cites) == 0 {
		u.cites = append(u.cites, r.cite(b.text, toks, i, end, ""))
	}
	r.reg.learn(u, u.name)
	return []*unit{u}, end
}

// groupAt reads a named group: "strutture centrali e territoriali", "i Dipartimenti".
func (r *reader) groupAt(b *block, toks []token, i int) ([]*unit, int) {
	k := kindAt(r.lx, toks, i)
	if k == nil || !k.plural {
		return nil, i
	}
	if h, n := headAt(r.lx, toks, i); h != nil && n > 1 {
		return nil, i
	}
	end := i + len(k.entry.one)
	noun := b.text.s[toks[i].start:toks[end-1].end]
	if end+2 < len(toks) && r.lx.groupAdj[toks[end].norm] && preposition(toks[end+1].norm) == "di" {
		if h, _ := headAt(r.lx, toks, end+2); h != nil && !r.itself(toks[end+2].norm) {
			return nil, i // of another body
		}
	}
	if end < len(toks) && r.lx.groupAdj[toks[end].norm] {
		us := []*unit{r.group(noun+" "+toks[end].norm, b, i, end+1)}
		end++
		if end+1 < len(toks) && (toks[end].norm == "e" || toks[end].norm == "ed") && r.lx.groupAdj[toks[end+1].norm] {
			us = append(us, r.group(noun+" "+toks[end+1].norm, b, i, end+2))
			end += 2
		}
		return us, end
	}
	if end+1 < len(toks) && adjective(toks[end].norm) && !r.lx.vague[toks[end].norm] && r.lx.groupAdj[toks[end+1].norm] {
		return []*unit{r.group(noun+" "+toks[end].norm+" "+toks[end+1].norm, b, i, end+2)}, end + 2
	}
	if p := r.ownComplement(toks, end); p > end && k.entry.Kind == graph.KindOffice && k.entry.Passing && !r.vagueBefore(toks, i, k) && (i == 0 || toks[i-1].norm != "altri" && toks[i-1].norm != "altre") {
		// "i competenti uffici del Ministero"
		return []*unit{r.group(b.text.s[toks[i].start:toks[p-1].end], b, i, p)}, p
	}
	if p := phraseAt(toks, i, r.lx.standing); p > i {
		return []*unit{r.group(b.text.s[toks[i].start:toks[p-1].end], b, i, p)}, p
	}
	if s := r.repeated(toks, i, end); s != "" && (end+2 >= len(toks) || !r.lx.vague[toks[end+2].norm]) {
		to := end + 2
		for to < len(toks) && adjective(toks[to].norm) && !toks[to].capital && !r.finite(toks, to) && !participle(toks[to].norm) {
			to++
		}
		return []*unit{r.group(b.text.s[toks[i].start:toks[to-1].end], b, i, to)}, to
	}
	if toks[i].capital && end < len(toks) && adjective(toks[end].norm) && !participle(toks[end].norm) && !r.lx.vague[toks[end].norm] && !r.finite(toks, end) && !r.lx.itself[toks[i].norm] {
		// "le Commissioni irrigue di zona"
		to := r.phraseEnd(toks, end, false)
		return []*unit{r.group(b.text.s[toks[i].start:toks[to-1].end], b, i, to)}, to
	}
	if k.entry.Group && toks[i].capital && !r.namesOn(toks, end) && (end >= len(toks) || !r.lx.vague[toks[end].norm]) {
		return []*unit{r.group(noun, b, i, end)}, end
	}
	return nil, i
}

// ownComplement returns the end of a complement that makes a plural noun the
// offices of the institution itself: "del Ministero", "dell'Ente".
func (r *reader) ownComplement(toks []token, i int) int {
	if i+1 >= len(toks) || preposition(toks[i].norm) != "di" || !r.itself(toks[i+1].norm) {
		return i
	}
	if toks[i+1].norm == "amministrazione" && i+3 < len(toks) && preposition(toks[i+2].norm) == "di" {
		return i + 4 // "dell'amministrazione della difesa"
	}
	if r.namesOn(toks, i+2) {
		return i
	}
	return i + 2
}

// vagueBefore reports whether "le competenti strutture" stands at i.
func (r *reader) vagueBefore(toks []token, i int, k *kindMatch) bool {
	return i > 0 && k.entry.One == "struttura" && r.lx.vague[toks[i-1].norm]
}

// repeated returns the stems of a plural noun with its complement that the act
// names more than once ("strutture di produzione"), or "".
func (r *reader) repeated(toks []token, i, end int) string {
	if end+1 >= len(toks) || toks[end].norm != "di" || !toks[end+1].word || r.lx.loose[toks[end+1].norm] {
		return ""
	}
	if s := toks[i].stem + " " + toks[end+1].stem; r.phrases[s] > 1 {
		return s
	}
	return ""
}

// namedGroups counts the complements of plural nouns and makes the named groups
// known wherever they stand, so that one of them is found in the singular too.
func (r *reader) namedGroups() {
	r.phrases = map[string]int{}
	for bi, b := range r.blocks {
		if b.kind != paragraph && b.kind != item || b.note || r.sections[bi].recital {
			continue
		}
		for i := range b.toks {
			k := kindAt(r.lx, b.toks, i)
			if k == nil || !k.plural {
				continue
			}
			end := i + len(k.entry.one)
			if end+1 < len(b.toks) && b.toks[end].norm == "di" {
				r.phrases[b.toks[i].stem+" "+b.toks[end+1].stem]++
			} else if m, _ := r.known(b.toks, i, nil); m == nil && (end < len(b.toks) && r.lx.groupAdj[b.toks[end].norm] || k.entry.Group && b.toks[i].capital && i > 0) {
				r.groupAt(b, b.toks, i)
			}
		}
	}
}

func (r *reader) group(name string, b *block, i, j int) *unit {
	_, n := firstRune(name)
	u := r.reg.add(strings.ToUpper(name[:n])+name[n:], 1)
	if len(u.cites) == 0 {
		u.cites = append(u.cites, r.cite(b.text, b.toks, i, j, ""))
		u.kind = graph.KindGroup
	}
	r.reg.learn(u, u.name)
	return u
}

// outsideAt reads a body outside the institution.
func (r *reader) outsideAt(b *block, toks []token, i int, inList bool) ([]*unit, int) {
	if i >= len(toks) {
		return nil, i
	}
	h, n := headAt(r.lx, toks, i)
	if h == nil && lettersOnly(b.text.s, toks[i]) {
		return []*unit{r.external(b.text.s[toks[i].start:toks[i].end], b, i, i+1)}, i + 1
	}
	if h == nil && toks[i].capital && i > 0 && toks[i-1].norm == "con" && kindAt(r.lx, toks, i) == nil && !r.lx.role[toks[i].norm] {
		to := i + 1
		for to < len(toks) && to-i < 5 && toks[to].word && toks[to].capital {
			to++
		}
		return []*unit{r.external(b.text.s[toks[i].start:toks[to-1].end], b, i, to)}, to
	}
	if h == nil {
		k := kindAt(r.lx, toks, i)
		if k != nil && !toks[i].capital && k.entry.Kind == graph.KindOrgan && r.lx.collegial[k.entry.One] {
			return nil, i // "consiglio di amministrazione": one of the act's own
		}
		if k == nil || k.plural || k.entry.Kind != graph.KindInstitution && (k.entry.Kind != graph.KindOrgan || !k.entry.Alone) && k.entry.Kind != graph.KindCommittee {
			return nil, i
		}
		end := i + len(k.entry.one)
		if k.entry.Kind == graph.KindCommittee && !toks[i].capital && (end >= len(toks) || !r.lx.nationwide[toks[end].norm]) {
			return nil, i
		}
		to := r.phraseEnd(toks, end, true)
		if to == end {
			return nil, i
		}
		return []*unit{r.external(b.text.s[toks[i].start:toks[to-1].end], b, i, to)}, to
	}
	end := i + n
	to := r.phraseEnd(toks, end, toks[i].capital)
	if to == end && h.head.Generic {
		if more := r.described(toks, to); more > to {
			return []*unit{r.external(b.text.s[toks[i].start:toks[more-1].end], b, i, more)}, more
		}
		if !h.plural || to < len(toks) && r.lx.vague[toks[to].norm] || !inList && !toks[i].capital {
			return nil, i
		}
	}
	if us, after := r.acronymsAt(b, toks, to); us != nil && to > end {
		return us, after // "gli enti di normazione UNI e CEI"
	}
	if to < len(toks) && toks[to].norm == "(" {
		if us, after := r.inParentheses(b, toks, to+1, h); us != nil {
			return us, after
		}
	}
	if to == end && !h.plural && end+1 < len(toks) && preposition(toks[end].norm) == "di" && r.itself(toks[end+1].norm) && !r.lx.itself[toks[i].norm] {
		to = end + 2 // "la Fondazione dell'Ordine"
	}
	plural := h.plural || h.head.One == h.head.Many && i > 0 && isPluralWord(toks[i-1].norm)
	if !plural && to == end && r.itself(toks[i].norm) && i > 0 && (article(toks[i-1].norm) || len(toks[i-1].norm) > len(preposition(toks[i-1].norm))) {
		return nil, i
	}
	if to == end && i > 0 && n == 1 && r.lx.itself[singular(h)] && (toks[i-1].norm == "altre" || toks[i-1].norm == "altri") {
		return []*unit{r.external(b.text.s[toks[i-1].start:toks[to-1].end], b, i-1, to)}, to
	}
	if to == end && toks[i].capital && to+2 < len(toks) && toks[to].norm == "e" && toks[to+1].capital {
		// "Istituzioni e Associazioni per gli Italiani all'estero": one complement for both.
		if h2, n2 := headAt(r.lx, toks, to+1); h2 != nil {
			if to2 := r.phraseEnd(toks, to+1+n2, true); to2 > to+1+n2 {
				return []*unit{r.external(b.text.s[toks[i].start:toks[to2-1].end], b, i, to2)}, to2
			}
		}
	}
	to = r.purposeEnd(b, toks, end, to, h)
	if us, after := r.byAdjective(b, toks, i, end, to); h.plural && us != nil {
		return us, after
	}
	if !h.plural && to == end+3 && toks[end+1].norm == "e" {
		// One noun in the singular with two adjectives stands for two bodies.
		noun := b.text.s[toks[i].start:toks[end-1].end] + " "
		first := r.external(noun+b.text.s[toks[end].start:toks[end].end], b, i, to)
		return []*unit{first, r.external(noun+b.text.s[toks[end+2].start:toks[end+2].end], b, i, to)}, to
	}
	u := r.external(b.text.s[toks[i].start:toks[to-1].end], b, i, to)
	u.public = u.public || h.plural && h.head.Public
	return []*unit{u}, to
}

// maxPurpose is how many words a purpose in a name may have before its letters.
const maxPurpose = 16

// purposeEnd goes on with the purpose in the name of one body, where the letters of
// the body close it ("Agenzia per le tecnologie e l'energia (ATE)") or the
// adjective says that the body has a name ("ente regionale per il diritto allo studio").
func (r *reader) purposeEnd(b *block, toks []token, end, to int, h *headForm) int {
	per := end
	for per < to && toks[per].norm != "per" {
		per++
	}
	if h.plural || per+2 >= len(toks) || toks[per].norm != "per" || !article(toks[per+1].norm) {
		return to
	}
	for k := per + 2; k+2 < len(toks) && k-per < maxPurpose; k++ {
		if toks[k].norm == "(" && toks[k+2].norm == ")" && lettersOnly(b.text.s, toks[k+1]) {
			return k
		}
		if !toks[k].word && toks[k].norm != "," || r.finite(toks, k) && !adjective(toks[k].norm) {
			break
		}
	}
	if per == to && h.head.Generic && to == end+1 && r.lx.nationwide[toks[end].norm] {
		k := r.phraseEnd(toks, to+3, false)
		if k+1 < len(toks) && preposition(toks[k].norm) == "a" && article(strings.TrimPrefix(toks[k].norm, "a")) && !toks[k+1].capital {
			k = r.phraseEnd(toks, k+2, false)
		}
		return k
	}
	return to
}

// byAdjective reads a plural noun with a list of adjectives, each of which stands
// for a body of its own: "amministrazioni statali, regionali e locali".
func (r *reader) byAdjective(b *block, toks []token, i, end, to int) ([]*unit, int) {
	if to != end+1 || !adjective(toks[end].norm) || to+1 >= len(toks) || toks[to].norm != "," {
		return nil, i
	}
	noun := b.text.s[toks[i].start:toks[end-1].end] + " "
	out := []*unit{r.external(noun+b.text.s[toks[end].start:toks[end].end], b, i, to)}
	for to+1 < len(toks) && len(out) < maxTargets && (toks[to].norm == "," || toks[to].norm == "e" || toks[to].norm == "ed") {
		t := toks[to+1]
		if !adjective(t.norm) || t.capital || r.lx.vague[t.norm] || r.finite(toks, to+1) || r.lx.action(t.norm) || !headless(r.lx, toks, to+1) || preposition(t.norm) != "" {
			break
		}
		out = append(out, r.external(noun+b.text.s[t.start:t.end], b, i, to+2))
		to += 2
	}
	if len(out) < 2 {
		return nil, i
	}
	if to+2 < len(toks) && (toks[to].norm == "e" || toks[to].norm == "ed") && preposition(toks[to+1].norm) == "di" {
		if us, after := r.outsideAt(b, toks, to+2, true); us != nil {
			return append(out, us...), after // "statali, regionali e degli enti locali"
		}
	}
	return out, to
}

// acronymsAt reads a list of letters that stand for bodies.
func (r *reader) acronymsAt(b *block, toks []token, i int) ([]*unit, int) {
	var out []*unit
	for i < len(toks) && len(out) < maxTargets && toks[i].word && lettersOnly(b.text.s, toks[i]) {
		out = append(out, r.external(b.text.s[toks[i].start:toks[i].end], b, i, i+1))
		if i++; i+1 >= len(toks) || toks[i].norm != "," && toks[i].norm != "e" || !toks[i+1].word || !lettersOnly(b.text.s, toks[i+1]) {
			break
		}
		i++
	}
	return out, i
}

// lettersOnly reports whether a word is the letters of a body and no number:
// "INAIL", "ARPA".
func lettersOnly(s string, t token) bool {
	w := strings.ReplaceAll(s[t.start:t.end], ".", "")
	if len(w) < 3 || len(w) > 12 || strings.Trim(w, "IVXLCM") == "" {
		return false
	}
	for _, c := range w {
		if c < 'A' || c > 'Z' {
			return false
		}
	}
	return true
}

// itself reports whether a noun means the institution of the act.
func (r *reader) itself(norm string) bool {
	return r.lx.always[norm] || r.lx.itself[norm] && r.ownNoun == norm
}

// described returns the end of the words that tell one body of a generic noun
// from another: "istituzioni operanti in campo medico".
func (r *reader) described(toks []token, i int) int {
	j := i
	if j < len(toks) && toks[j].word && adverb(toks, j) {
		j++
	}
	if j+1 >= len(toks) || !participle(toks[j].norm) || preposition(toks[j+1].norm) == "" {
		return i
	}
	for j < len(toks) && toks[j].word && j-i < 10 && (!r.finite(toks, j) || adjective(toks[j].norm)) {
		j++
	}
	for j > i && (r.lx.function[toks[j-1].norm] || preposition(toks[j-1].norm) != "") {
		j--
	}
	return j
}

func singular(h *headForm) string {
	ws := foldWords(h.head.One)
	return ws[len(ws)-1]
}

// inParentheses reads the list that says what a generic noun stands for.
func (r *reader) inParentheses(b *block, toks []token, i int, h *headForm) ([]*unit, int) {
	if !h.head.Generic {
		return nil, i
	}
	var out []*unit
	for i < len(toks) && len(out) < maxTargets {
		us, end := r.outsideAt(b, toks, i, true)
		if us == nil {
			return nil, i
		}
		out = append(out, us...)
		if end < len(toks) && toks[end].norm == ")" {
			return out, end + 1
		}
		if end >= len(toks) || toks[end].norm != "," && toks[end].norm != "e" {
			return nil, i
		}
		i = end + 1
	}
	return nil, i
}
