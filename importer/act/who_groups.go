package act

import (
	"strings"

	"raccordo/graph"
)

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
	if end+1 < len(toks) && strings.HasPrefix(toks[end].norm, "dirigenzial") && r.lx.groupAdj[toks[end+1].norm] {
		return []*unit{r.group(noun+" "+toks[end].norm+" "+toks[end+1].norm, b, i, end+2)}, end + 2
	}
	if end+2 < len(toks) && adjective(toks[end].norm) && !r.lx.vague[toks[end].norm] && k.entry.Kind == graph.KindOffice && !r.lx.actionNoun[toks[i].norm] {
		if p := r.ownComplement(toks, end+1); p > end+1 {
			return []*unit{r.group(b.text.s[toks[i].start:toks[p-1].end], b, i, p)}, p // "le strutture amministrative del Ministero"
		}
	}
	if p := r.ownComplement(toks, end); p > end && k.entry.Kind == graph.KindOffice && k.entry.Passing && !r.vagueBefore(toks, i, k) && (i == 0 || toks[i-1].norm != "altri" && toks[i-1].norm != "altre") {
		// "i competenti uffici del Ministero"
		return []*unit{r.group(b.text.s[toks[i].start:toks[p-1].end], b, i, p)}, p
	}
	if p := phraseAt(toks, i, r.lx.standing); p > i {
		return []*unit{r.group(b.text.s[toks[i].start:toks[p-1].end], b, i, p)}, p
	}
	if p := r.sortOf(toks, i, end, k); p > end {
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
	if m := r.allOf(toks, i, end, k); m != nil {
		return m.units, m.end
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

// sortOf returns the end of a bare complement that says what sort of offices are
// meant, wherever they are: "gli uffici di statistica"; or end.
func (r *reader) sortOf(toks []token, i, end int, k *kindMatch) int {
	if k.entry.One != "ufficio" || end+1 >= len(toks) || toks[end].norm != "di" || !toks[end+1].word || r.lx.loose[toks[end+1].norm] || toks[end+1].capital {
		return end
	}
	if i == 0 || !isPluralWord(toks[i-1].norm) {
		return end
	}
	if end+3 < len(toks) && preposition(toks[end+2].norm) == "di" {
		if h, _ := headAt(r.lx, toks, end+3); h != nil && !r.itself(toks[end+3].norm) {
			return end // of another body
		}
	}
	if end+2 < len(toks) && (r.lx.vague[toks[end+2].norm] || adjective(toks[end+2].norm) && !r.finite(toks, end+2)) {
		return end
	}
	return end + 2
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
	for b := range r.prose() {
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
	u := r.reg.add(upperFirst(name), 1)
	if len(u.cites) == 0 {
		u.cites = append(u.cites, r.cite(b.text, b.toks, i, j, ""))
		u.kind = graph.KindGroup
	}
	r.reg.learn(u, u.name)
	return u
}

// allOf returns the units of a bare plural noun ending at end, where it means those that
// the act names, all together: "d'intesa con i Settori", "sovrintende alle Aree".
// In small letters some nouns mean other things: "i servizi", "le aree".
func (r *reader) allOf(toks []token, i, end int, k *kindMatch) *mention {
	if k.entry.Rank == 0 || len(k.entry.many) > 1 || r.namesOn(toks, end) || end < len(toks) && (r.lx.vague[toks[end].norm] || r.lx.determiner[toks[end].norm]) {
		return nil
	}
	if !toks[i].capital && k.entry.Kind != graph.KindDepartment && k.entry.One != "direzione" && k.entry.One != "divisione" && k.entry.One != "ripartizione" || k.entry.One == "area" && !toks[i].capital {
		return nil
	}
	if i == 0 || !isPluralWord(toks[i-1].norm) || k.entry.One == "ufficio" || i > 1 && strings.HasPrefix(toks[i-2].norm, "altr") {
		return nil
	}
	return r.every(toks, i)
}
