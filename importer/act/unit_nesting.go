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
		if top == "" {
			top = numberInName(above.unit)
		}
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

// numberInName returns the number that stands behind the noun of a unit: "AREA 1 – SERVIZI".
func numberInName(u *unit) string {
	if toks := tokenize(text{s: u.name}); len(toks) > 1 && ordinal(toks[1]) {
		return toks[1].norm
	}
	return ""
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
		d.scopes = append(d.scopes, scope{units, lettered, b.depth})
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
	if g := top.units[0]; len(top.units) == 1 && b.depth > 0 && b.depth == top.depth && d.r.below(g, u) {
		d.scopes = d.scopes[:len(d.scopes)-1] // "DIREZIONE X" after "UFFICI DI STAFF"
		return
	}
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
