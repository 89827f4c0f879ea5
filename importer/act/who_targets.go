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
	return r.list(b, toks, i, prep, own, false, false)
}

// partners reads the list of units at i that a cue brings in; who takes part may be
// named that nothing else in the act tells to be a body.
func (r *reader) partners(b *block, toks []token, i int, c *cue, own []*unit) []target {
	return r.list(b, toks, i, c.Prep, own, c.Mode != "" && (c.Prep == "con" || c.Prep == "di" || c.Prep == "none" && c.Mode == graph.Hearing || c.Prep == "da" && c.Mode == graph.Support), c.Sure)
}

func (r *reader) list(b *block, toks []token, i int, prep string, own []*unit, strangers, sure bool) []target {
	var out, sort []target // the name that examples tell
	bare, carried := false, false
	for len(out) < maxTargets {
		i = r.skipAlso(toks, i)
		start := r.skipDeterminers(toks, i)
		units, end := r.nameAt(b, toks, i, own, len(out) > 0)
		if units == nil {
			units, end = r.allAt(b, toks, i)
		}
		if units == nil && strangers {
			units, end = r.unheardOf(b, toks, i)
		}
		if units == nil && sure && len(out) == 0 {
			units, end = r.anyNoun(b, toks, i)
		} else if units == nil && sure {
			units, end = r.anyAgain(b, toks, i, prep)
		}
		if in := r.inBrackets(b, toks, i, end, own); in != nil {
			return append(out, in...)
		}
		if units == nil {
			from := i
			if len(out) > 0 && toks[i-1].norm == "," {
				from-- // of a relative clause
			}
			next := r.resume(toks, from, prep)
			if next < 0 && len(out) == 0 {
				next = r.partner(toks, i)
			}
			if next < 0 && prep == "con" {
				next = r.pastUnknown(b, toks, i, own)
			}
			if next < 0 {
				return append(out, sort...)
			}
			i = next
			continue
		}
		sort = nil
		if start >= end {
			start = i // a pronoun that is also a determiner: "allo stesso"
		}
		if len(out) > 0 && toks[i-1].norm == "," && start == i && !toks[i].capital && units[0].kind == graph.KindExternal && bare {
			return out // no article where the others have one: something else begins
		}
		if len(out) == 0 {
			bare = article(toks[i].norm) || i > 0 && len(toks[i-1].norm) > len(preposition(toks[i-1].norm))
		}
		if len(out) > 0 && end < len(toks) && (r.finite(toks, end) || thirdPersons(toks, end)) && !r.lx.determiner[toks[i].norm] && toks[i-1].norm == "," {
			return out // the subject of what follows
		}
		if len(out) > 0 && toks[i-1].norm == "," && indefinite(toks[i].norm) && !indefinite(toks[max(out[0].from-1, 0)].norm) {
			return out // "nomina, sentito il consiglio, un direttore": an object
		}
		for _, u := range units {
			out = append(out, target{u, start, end})
		}
		if at, with := r.exampleAt(toks, end, prep); at >= 0 {
			n := len(out)
			out = withoutSort(out)
			sort = out[len(out):n]
			i, prep = at, with
			continue
		}
		if us, to := r.sameHead(b, toks, start, end); sure && us != nil {
			out = append(out, target{us[0], end, to})
			end = to
		}
		next := r.separator(toks, r.skipTail(toks, end), prep)
		carried = carried || start < len(toks) && (r.lx.carrier[toks[start].norm] || r.lx.role[toks[start].norm])
		if next < 0 && carried {
			next = r.separator(toks, r.skipTail(toks, end), "di")
		}
		if next < 0 {
			next = r.resume(toks, end, prep)
		}
		if next < 0 && prep == "di" {
			next = r.pastPurpose(toks, end)
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
	if m == nil {
		return r.bareGroup(b, toks, j)
	}
	if m.end < len(toks) && r.lx.vague[toks[m.end].norm] {
		return nil, i
	}
	others := strings.HasPrefix(toks[i].norm, "altr") || j > i+1 && strings.HasPrefix(toks[i+1].norm, "altr")
	if m.end == len(toks) && !toks[j].capital && (others || !strings.HasPrefix(toks[i].norm, "tutt")) {
		return nil, i // "tra gli uffici"
	}
	if others {
		return []*unit{r.group(b.text.s[toks[j].start:toks[m.end-1].end], b, j, m.end)}, m.end
	}
	return m.units, m.end
}

// bareGroup reads a plural noun in capitals that nothing completes and of which the
// act has no units: "con i Distretti", "ai Settori".
func (r *reader) bareGroup(b *block, toks []token, j int) ([]*unit, int) {
	k := kindAt(r.lx, toks, j)
	if k == nil || !k.plural || !toks[j].capital || k.entry.Kind == graph.KindInstitution || k.entry.Kind == graph.KindPost || r.lx.role[toks[j].norm] {
		return nil, j
	}
	end := j + len(k.entry.many)
	if u := r.bodyOf(k); u != nil && !r.namesOn(toks, end) {
		return []*unit{u}, end
	}
	if end < len(toks) && (r.lx.vague[toks[end].norm] || toks[end].norm == "che" || toks[end].norm == "cui" || r.namesOn(toks, end)) {
		return nil, j
	}
	if end < len(toks) && toks[end].word && !r.lx.function[toks[end].norm] && !r.finite(toks, end) && !adverb(toks, end) && preposition(toks[end].norm) == "" {
		if n := toks[end].norm; toks[end].capital || n[len(n)-1] != 'i' && n[len(n)-1] != 'e' || participle(n) || r.lx.determiner[n] {
			return nil, j
		}
		end = r.phraseEnd(toks, end+1, false) // "le Commissioni irrigue di zona"
	}
	return []*unit{r.group(b.text.s[toks[j].start:toks[end-1].end], b, j, end)}, end
}

// bodyOf returns the only collegial organ that is named by its members: "i Sindaci"
// for the Collegio dei sindaci.
func (r *reader) bodyOf(k *kindMatch) *unit {
	var only *unit
	for _, kind := range r.lx.kinds {
		if !r.lx.collegial[kind.One] {
			continue
		}
		for _, u := range r.reg.byNoun(kind) {
			if u.plural || len(u.full) != len(kind.stems)+1 || u.full[len(u.full)-1] != stem(k.entry.many[0]) {
				continue
			}
			if only != nil && only != u {
				return nil
			}
			only = u
		}
	}
	return only
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
	if i+1 < len(toks) && numeral(toks[i].norm) {
		if k := kindAt(r.lx, toks, i+1); k != nil && k.plural && toks[i+1].capital {
			return i + 1 // "in sette Direzioni generali"
		}
	}
	return i
}

// anyAgain reads an item of a list as anyNoun does. Behind a bare comma something else may
// begin: there the list has to go on.
func (r *reader) anyAgain(b *block, toks []token, i int, prep string) ([]*unit, int) {
	us, end := r.anyNoun(b, toks, i)
	if us == nil && i < len(toks) && toks[i-1].norm == prep && endsPlural(toks[i].norm) && r.sortTold(toks, i+1) && r.nounOfAny(toks, i, true) == 1 {
		return r.outsideFrom(b, toks, i, r.anyEnd(toks, i, i+1)) // "di laboratori pubblici e di stazioni sperimentali"
	}
	if us == nil || toks[i-1].norm != "," {
		return us, end
	}
	if prep != "con" || end+1 >= len(toks) || toks[end].norm != "," && toks[end].norm != "e" && toks[end].norm != "ed" || !article(toks[end+1].norm) {
		return nil, i
	}
	return us, end
}

// sameHead reads another complement of the noun that opens the name from start to end:
// "i consigli di interclasse o di classe".
func (r *reader) sameHead(b *block, toks []token, start, end int) ([]*unit, int) {
	if end+2 >= len(toks) || start+1 >= end || toks[start+1].norm != "di" || toks[end].norm != "o" && toks[end].norm != "e" && toks[end].norm != "ed" || toks[end+1].norm != "di" || !toks[end+2].word || kindAt(r.lx, toks, start) == nil {
		return nil, end
	}
	name := append([]token{toks[start]}, toks[end+1:min(end+6, len(toks))]...)
	if m, _ := r.known(name, 0, nil); m != nil && len(m.units) == 1 && m.end > 2 {
		return m.units, end + m.end
	}
	to := r.phraseEnd(toks, end+1, false)
	if to <= end+2 || !kindAt(r.lx, toks, start).plural || r.lx.thing(toks[end+2]) {
		return nil, end
	}
	return []*unit{r.external(b.text.s[toks[start].start:toks[start].end]+" "+b.text.s[toks[end+1].start:toks[to-1].end], b, start, to)}, to
}
