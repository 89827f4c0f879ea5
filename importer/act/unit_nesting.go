package act

import (
	"strings"

	"raccordo/graph"
)

// rise leaves the headings that do not stand above b, and tells the unit of b from
// one of the same name under another.
func (d *declarer) rise(units []*unit, b *block) {
	for n := len(d.above); n > 0 && !d.r.under(b, units[0], d.above[n-1]); n-- {
		d.above = d.above[:n-1]
	}
	if n := len(d.above); n > 0 && len(units) == 1 && !units[0].plural {
		units[0] = d.r.apart(units[0], d.above[n-1].unit)
	}
}

// nested is a heading of one unit, under which those of its parts may stand.
type nested struct {
	unit  *unit
	block *block
}

// nest records that the headings of a unit's parts stand under its own: "2.1
// Servizio" under "2. Settore", or a lower heading with another noun.
func (d *declarer) nest(units []*unit, b *block) {
	if n := len(d.above); n > 0 {
		for _, u := range units {
			if !u.plural || b.depth >= 7 {
				d.r.edge(u, d.above[n-1].unit, graph.Edge{Type: graph.ReportsTo, Basis: graph.Structural}, d.r.citeBlock(b))
			}
		}
	}
	if len(units) == 1 && !units[0].plural {
		d.above = append(d.above, nested{units[0], b})
	} else {
		d.above = nil
	}
}

// maxSetIn is how far, in bytes, a line may be set in below the one that it stands under.
const maxSetIn = 12

func (r *reader) under(b *block, u *unit, above nested) bool {
	label := strings.TrimRight(b.label, ".)")
	top := strings.TrimRight(above.block.label, ".)")
	if strings.Contains(label, ".") {
		return top != "" && strings.HasPrefix(label, top+".")
	}
	if strings.HasPrefix(strings.ToLower(label), "art") {
		return false
	}
	if b.depth == above.block.depth && b.depth >= 7 && label != "" && top != "" && shape(label) == shape(top) && shape(label) != 'w' && label != top {
		return false
	}
	if b.kind == title && above.block.depth >= 7 && b.indent > above.block.indent && b.indent-above.block.indent <= maxSetIn && above.unit.kind == graph.KindOrgan {
		return true // set in below "SEGRETARIO GENERALE"
	}
	if b.depth >= 7 && (b.depth >= above.block.depth || b.kind == title) && r.below(u, above.unit) {
		return true
	}
	if b.kind != heading || above.block.kind != heading {
		return false
	}
	return b.depth > above.block.depth && b.depth < 7 && u.noun != nil && above.unit.noun != nil && u.noun != above.unit.noun &&
		(label == "" || label == "1" || label == "a" || top == "" || above.deeper(label))
}

// deeper reports whether a label cannot be the next after the one above.
func (n nested) deeper(label string) bool {
	top := strings.TrimRight(n.block.label, ".)")
	return top[0] >= 'A' && label[0] <= '9'
}

// topic is a heading that names no unit: it divides the duties of the unit above
// it, or ends its section.
func (d *declarer) topic(b *block, s *section, lettered bool) {
	if d.own != nil && b.kind == heading && !lettered && b.depth > d.depth {
		s.units = d.own.units
		return
	}
	d.own = nil
	if lettered || b.depth < d.depth {
		d.scopes = nil
	}
}

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
	var acronym string
	if m := acronymTailRE.FindStringSubmatchIndex(name); m != nil && isAcronym(name[m[2]:m[3]]) && (strings.HasSuffix(name, ")") || strings.ToUpper(name) != name) {
		acronym, name = name[m[2]:m[3]], name[:m[0]]
	}
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
		if second == nil || !toks[i+1].capital && toks[0].capital && !standing && !(twoBodies(first, second) && i+2 < len(toks)) {
			continue
		}
		organs := first.entry.Kind == graph.KindOrgan && (second.entry.Kind == graph.KindOrgan || standing) || twoBodies(first, second)
		if first.plural && second.plural || organs {
			return append([]string{strings.TrimSpace(name[:toks[i].start])}, splitNames(lx, upperFirst(strings.TrimSpace(name[toks[i].end:])))...)
		}
	}
	return []string{name}
}

// tidyName takes quotation marks of the typist's kind and double spaces out.
func tidyName(name string) string {
	return strings.Join(strings.Fields(strings.TrimRight(name, " ,;.:*–-")), " ")
}

// place puts units under the heading that gathers them.
func (d *declarer) place(units []*unit, b *block, lettered bool) {
	gathers := true
	for _, u := range units {
		gathers = gathers && u.plural
	}
	if strings.HasPrefix(strings.ToLower(b.label), "art") || lettered {
		d.scopes = nil
	} else if gathers {
		for n := len(d.scopes); n > 0 && !d.scopes[n-1].lettered; n-- {
			d.scopes = d.scopes[:n-1]
		}
	}
	for _, u := range units {
		d.join(u, b)
	}
	if gathers && b.kind != title && (b.kind != row || !d.leveled(b)) {
		d.scopes = append(d.scopes, scope{units, lettered})
	}
}

func (d *declarer) leveled(b *block) bool {
	for _, c := range b.cells {
		if levelRE.MatchString(c.s) {
			return true
		}
	}
	return false
}

// join records that a unit stands under the innermost gathering heading.
func (d *declarer) join(u *unit, b *block) {
	if len(d.scopes) == 0 {
		return
	}
	top := d.scopes[len(d.scopes)-1]
	var in *unit
	for _, g := range top.units {
		if g == u {
			return
		}
		if g.noun != nil && u.noun != nil && g.noun.stems[0] == u.noun.stems[0] {
			in = g
		}
	}
	if in == nil && len(top.units) == 1 {
		in = top.units[0]
	}
	if in == nil {
		return
	}
	in.members++
	d.r.edge(u, in, graph.Edge{Type: graph.BelongsTo}, d.r.citeBlock(b))
	for _, l := range d.r.serving[in] {
		if !u.plural {
			d.r.serves = append(d.r.serves, served{u, l, b})
		}
	}
}

// serve records what the heading says its units support.
func (d *declarer) serve(units []*unit, serves text, b *block) {
	if serves.s == "" {
		return
	}
	for _, u := range units {
		if u.plural {
			d.r.serving[u] = append(d.r.serving[u], servedBy{serves, b})
		} else {
			d.r.serves = append(d.r.serves, served{u, servedBy{serves, b}, b})
		}
	}
}

// about returns the unit whose duties a heading announces: "Funzioni del Servizio
// X", "Organizzazione e compiti della Direzione Y".
func (d *declarer) about(b *block) []*unit {
	toks := b.toks
	i := 0
	if i < len(toks) && article(toks[i].norm) {
		i++
	}
	for i < len(toks) {
		if !d.r.lx.aboutNoun[toks[i].norm] {
			return nil
		}
		i++
		for i < len(toks) && (toks[i].norm == "e" || toks[i].norm == "ed" || toks[i].norm == "," || adjective(toks[i].norm) && preposition(toks[i].norm) == "" && !d.r.lx.aboutNoun[toks[i].norm]) {
			i++
		}
		if i < len(toks) && preposition(toks[i].norm) == "di" {
			i++
			break
		}
	}
	if i == 0 || i >= len(toks) {
		return nil
	}
	k := kindAt(d.r.lx, toks, i)
	if k != nil && (k.plural || k.entry.Kind == graph.KindInstitution || i+len(k.entry.one) == len(toks) && !k.entry.Alone) {
		return nil
	}
	end := len(toks)
	for j := i + 1; j < end; j++ {
		if n := toks[j].norm; (n == "e" || n == "ed") && j+1 < end {
			next := j + 1
			if preposition(toks[next].norm) == "di" {
				next++
			}
			if m := kindAt(d.r.lx, toks, next); next > j+1 && m != nil && k != nil && twoBodies(k, m) {
				if us := d.both(b, toks, i, j, next); us != nil {
					return us // "Attribuzioni del consiglio e della giunta esecutiva"
				}
			}
			if m := kindAt(d.r.lx, toks, next); m != nil && (m.plural || k != nil && j == i+len(k.entry.one)) {
				return nil // of several units at once
			}
		}
		if n := toks[j].norm; n == "in" || n == "(" || n == "nell" && (j > i+1 || k == nil) && nextWord(toks, j) == "ambito" || n == ":" || n == "." || dash(n) && toks[j].start > toks[j-1].end {
			end = j
		}
	}
	name := tidyName(b.text.s[toks[i].start:toks[end-1].end])
	if k != nil && !k.plural && end == i+len(k.entry.one) {
		if u := d.onlyBody(k.entry); u != nil {
			return []*unit{u}
		}
	}
	if k == nil {
		if u := d.r.reg.known(d.r.reg.partsOf(tokenize(text{s: name}))); u != nil {
			return []*unit{u}
		}
		if h, n := headAt(d.r.lx, toks, i); h == nil || h.plural || i+n != end || n > 1 {
			return nil
		}
		u := d.r.reg.add(name, 2) // "Funzioni del Prefetto"
		if u != nil {
			u.declared = true
			u.cites = append(u.cites, d.r.citeBlock(b))
			return []*unit{u}
		}
		return nil
	}
	u := d.name(name, 2)
	if u == nil {
		return nil
	}
	if len(u.cites) == 0 {
		u.cites = append(u.cites, d.r.citeBlock(b))
	}
	return []*unit{u}
}

// shape tells apart the labels that number one level: letters, Roman and Arabic
// numbers; 'w' is none of them.
func shape(label string) byte {
	switch {
	case strings.Trim(label, "0123456789") == "":
		return '1'
	case len(label) == 1 && label[0] >= 'a' && label[0] <= 'z':
		return 'a'
	case romanRE.MatchString(strings.ToLower(label)) && label == strings.ToUpper(label):
		return 'I'
	case len(label) == 1 && label[0] >= 'A' && label[0] <= 'Z':
		return 'A'
	}
	return 'w'
}
