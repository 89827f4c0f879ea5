package act

import (
	"strings"

	"raccordo/graph"
)

// maxName is how long, in bytes, the name of a unit can be.
const maxName = 300

// names returns the units that a heading or a cell names, with what they serve.
func (d *declarer) names(t text, b *block, strength int) (units []*unit, serves text) {
	t, by := d.r.superiorAside(t)
	name := strings.TrimRight(t.s, " *:.;")
	if m := servesRE.FindStringIndex(name); m != nil {
		serves = t.sub(m[0], len(name))
		toks := tokenize(t)
		if k := kindAt(d.r.lx, toks, 0); k == nil || !k.plural {
			name = name[:m[0]]
		}
	}
	if len(name) > maxName {
		return nil, serves
	}
	name = legalTailRE.ReplaceAllString(name, "")
	name, acronym := acronymBehind(name, strings.HasSuffix(name, ")") || strings.ToUpper(name) != name)
	for _, part := range splitNames(d.r.lx, name) {
		u := d.name(part, strength)
		if u == nil {
			return nil, serves
		}
		if acronym != "" {
			d.r.reg.alias(u, acronym)
		}
		u.cites = append(u.cites, d.r.citeBlock(b))
		units = append(units, u)
	}
	if by.s != "" {
		d.r.organOf(by, b)
		d.answer(units, &staffHead{by: by, block: b}, b)
	}
	return units, serves
}

// acronymBehind cuts the letters that stand for a name off its end, if told that they may
// stand there.
func acronymBehind(name string, may bool) (rest, acronym string) {
	m := acronymTailRE.FindStringSubmatchIndex(name)
	if m == nil || !may || !isAcronym(name[m[2]:m[3]]) {
		return name, ""
	}
	return name[:m[0]], name[m[2]:m[3]]
}

func isAcronym(s string) bool {
	upper := 0
	for _, c := range s {
		if c >= 'A' && c <= 'Z' {
			upper++
		}
	}
	return upper >= 2 && upper*2 > len(strings.ReplaceAll(s, ".", ""))
}

func (d *declarer) name(name string, strength int) *unit {
	name = headName(d.r, labelledRE.ReplaceAllString(name, "$1 "))
	if name == "" {
		return nil
	}
	shouted := strings.ToUpper(name) == name && len(name) > 5
	if shouted {
		name, strength = d.r.lower(name), strength-1
	}
	toks := tokenize(text{s: name})
	if len(toks) > 1 && article(toks[0].norm) && kindAt(d.r.lx, toks, 1) != nil {
		name = name[toks[1].start:]
		toks = tokenize(text{s: name})
	}
	if len(toks) > 0 && phraseAt(toks, 0, d.r.lx.topics) == len(toks) {
		return nil
	}
	k := kindAt(d.r.lx, toks, 0)
	if k == nil {
		if u := d.r.reg.known(d.r.reg.partsOf(toks)); u != nil {
			return u
		}
		return nil
	}
	if n := len(k.entry.one); len(toks) == n+2 && (toks[n].norm == "e" || toks[n].norm == "ed") && kindAt(d.r.lx, toks, n+1) != nil {
		return nil // "Dipartimento e servizi"
	}
	if n := len(k.entry.many); k.plural && n < len(toks) && d.r.lx.names.fields[k.entry.One] && participle(toks[n].norm) && preposition(nextToken(toks, n).norm) == "da" {
		return nil // "Servizi gestiti dall'Azienda"
	} else if at := andMore(toks, n); k.plural && at > 0 {
		name, toks = name[:toks[at-1].end], toks[:at]
	}
	bare := len(toks) == len(k.entry.one)
	if bare && !k.plural && !k.entry.Alone || d.r.structureOf(toks, k) {
		return nil
	}
	if !k.plural && k.entry.Kind == graph.KindInstitution {
		return nil
	}
	// A noun may be cut off from its own complement by the group it belongs to.
	u := d.r.reg.add(tidyName(name), strength)
	if u != nil {
		u.declared, u.shouted = true, shouted
	}
	return u
}

// andMore returns where the place begins that stands in a heading between its unit and
// another topic, or 0: "Scuole presso gli archivi e corsi per il personale".
func andMore(toks []token, i int) int {
	at := 0
	for ; i+1 < len(toks); i++ {
		switch {
		case toks[i].norm == "presso" && at == 0:
			at = i
		case at > 0 && toks[i].norm == "e" && !article(toks[i+1].norm) && preposition(toks[i+1].norm) == "" && !adjective(toks[i+1].norm):
			return at
		}
	}
	return 0
}

// splitNames cuts a heading that names two kinds of unit.
func splitNames(lx *lexicon, name string) []string {
	toks := tokenize(text{s: name})
	first := kindAt(lx, toks, 0)
	if first == nil {
		return []string{name}
	}
	for i := 1; i+1 < len(toks); i++ {
		if toks[i].norm != "e" && toks[i].norm != "ed" {
			continue
		}
		second := kindAt(lx, toks, i+1)
		standing := phraseAt(toks, i+1, lx.standing) > i+1
		withStaff := second != nil && second.plural && first.entry.Kind == graph.KindOrgan && i == len(first.entry.one) // "Ministro e uffici ausiliari"
		if second == nil || !withStaff && !toks[i+1].capital && toks[0].capital && !standing && !(twoBodies(first, second) && i+2 < len(toks)) {
			continue
		}
		organs := first.entry.Kind == graph.KindOrgan && (second.entry.Kind == graph.KindOrgan || standing) || twoBodies(first, second)
		if first.plural && second.plural || organs || withStaff {
			return append([]string{strings.TrimSpace(name[:toks[i].start])}, splitNames(lx, upperFirst(strings.TrimSpace(name[toks[i].end:])))...)
		}
	}
	return []string{name}
}

// tidyName takes quotation marks of the typist's kind and double spaces out.
func tidyName(name string) string {
	return strings.Join(strings.Fields(strings.TrimRight(name, " ,;.:*–-")), " ")
}
