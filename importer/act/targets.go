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
	if us, end := r.others(b, toks, i); us != nil {
		return us, end
	}
	if m := r.mentionAt(toks, i, own); m != nil {
		return m.units, m.end
	}
	j := r.skipDeterminers(toks, i)
	if j >= len(toks) || !toks[j].word {
		return nil, i
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
	if r.lx.carrier[toks[j].norm] || r.lx.role[toks[j].norm] {
		for k := j + 1; k < len(toks) && k-j < 6 && toks[k].word; k++ {
			if p := preposition(toks[k].norm); p == "a" {
				break // "partecipa con funzioni consultive alle riunioni del Consiglio"
			} else if p != "di" {
				continue
			}
			if n := r.skipDeterminers(toks, k+1); n < len(toks) && (r.itself(toks[n].norm) || r.lx.itself[toks[n].norm] && !r.namesOn(toks, n+1)) {
				break // "alle strutture dell'Ateneo"
			}
			if m := r.mentionAt(toks, k+1, own); m != nil {
				return m.units, m.end
			}
			n := r.skipDeterminers(toks, k+1)
			if us, end := r.groupAt(b, toks, n); us != nil {
				return us, end
			}
			if us, end := r.outsideAt(b, toks, n, inList); us != nil {
				return us, end
			}
		}
	}
	return nil, i
}

// others reads the institutions of the same kind: "le altre Agenzie".
func (r *reader) others(b *block, toks []token, i int) ([]*unit, int) {
	j := i
	if j < len(toks) && article(toks[j].norm) {
		j++
	}
	if j+1 >= len(toks) || toks[j].norm != "altre" && toks[j].norm != "altri" {
		return nil, i
	}
	k := kindAt(r.lx, toks, j+1)
	if k == nil || !k.plural || len(k.entry.one) != 1 || k.entry.one[0] != r.ownNoun || k.entry.Kind == graph.KindInstitution {
		return nil, i
	}
	return []*unit{r.external(b.text.s[toks[j].start:toks[j+1].end], b, j, j+2)}, j + 2
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
	if !toks[i].capital && !body && !indefinite || j < len(toks) && (r.lx.vague[toks[j].norm] || r.lx.loose[toks[j].norm]) {
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
	if p := phraseAt(toks, i, r.lx.standing); p > i {
		return []*unit{r.group(b.text.s[toks[i].start:toks[p-1].end], b, i, p)}, p
	}
	if s := r.repeated(toks, i, end); s != "" {
		return []*unit{r.group(b.text.s[toks[i].start:toks[end+1].end], b, i, end+2)}, end + 2
	}
	if end+1 < len(toks) && preposition(toks[end].norm) == "di" && r.itself(toks[end+1].norm) && k.entry.Kind == graph.KindOffice && k.entry.Rank > 0 {
		return []*unit{r.group(noun+" "+b.text.s[toks[end].start:toks[end+1].end], b, i, end+2)}, end + 2
	}
	if k.entry.Group && toks[i].capital && !r.namesOn(toks, end) && (end >= len(toks) || !r.lx.vague[toks[end].norm]) {
		return []*unit{r.group(noun, b, i, end)}, end
	}
	return nil, i
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
		if k == nil || k.plural || k.entry.Kind != graph.KindInstitution && (k.entry.Kind != graph.KindOrgan || !k.entry.Alone) {
			return nil, i
		}
		end := i + len(k.entry.one)
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
	if to < len(toks) && toks[to].norm == "(" {
		if us, after := r.inParentheses(b, toks, to+1, h); us != nil {
			return us, after
		}
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
	if !h.plural && to == end+3 && toks[end+1].norm == "e" {
		// One noun in the singular with two adjectives stands for two bodies.
		noun := b.text.s[toks[i].start:toks[end-1].end] + " "
		first := r.external(noun+b.text.s[toks[end].start:toks[end].end], b, i, to)
		return []*unit{first, r.external(noun+b.text.s[toks[end+2].start:toks[end+2].end], b, i, to)}, to
	}
	return []*unit{r.external(b.text.s[toks[i].start:toks[to-1].end], b, i, to)}, to
}

// lettersOnly reports whether a word is the letters of a body and no number:
// "INAIL", "ARPA".
func lettersOnly(s string, t token) bool {
	w := strings.ReplaceAll(s[t.start:t.end], ".", "")
	if len(w) < 3 || len(w) > 10 || strings.Trim(w, "IVXLCM") == "" {
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
