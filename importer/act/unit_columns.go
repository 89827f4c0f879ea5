package act

import (
	"strings"

	"raccordo/graph"
)

// column is what the head of a column says of the cells below it.
type column struct {
	role fieldRole
	by   *staffHead // whom the units below answer to, where the head says so
	noun string     // of the units that stand below, where the head is their noun
}

// columns reads a row of a table whose heads say what each column holds. It
// reports false where the table has no such heads.
func (d *declarer) columns(b *block) bool {
	if d.heads == nil {
		d.heads, d.filled, d.groups = d.headsOf(b), map[int]*unit{}, map[int]*staffHead{}
		return len(d.heads) > 0
	}
	if len(d.heads) == 0 {
		return false
	}
	var deepest *unit
	var values []fieldValue
	var duties []text
	var short string
	for i, c := range b.cells {
		h := d.heads[b.cols[i]]
		switch h.role {
		case unitField:
			if u := d.cellUnit(b, c, b.cols[i], h); u != nil {
				deepest = u
			}
		case upField, downField, withField:
			toks := tokenize(c)
			values = append(values, fieldValue{role: h.role, block: &block{text: c, toks: toks, first: b.first, last: b.last}, toks: toks})
		case dutyField:
			duties = append(duties, c)
		case lettersField:
			short = strings.TrimRight(c.s, " *:.;")
		}
	}
	if deepest != nil && short != "" && len(short) < maxShort {
		d.r.reg.alias(deepest, short)
	}
	if deepest == nil && len(d.groups) == 0 {
		deepest = d.filled[d.lastUnitColumn()]
	}
	if deepest == nil {
		return true
	}
	for _, v := range values {
		v.units, v.title = []*unit{deepest}, deepest.name
		d.r.fieldValues = append(d.r.fieldValues, v)
	}
	for _, c := range duties {
		d.cells = append(d.cells, cell{b, &section{heading: b, title: deepest.name, units: []*unit{deepest}},
			&block{kind: paragraph, text: c, toks: tokenize(c), first: b.first, last: b.last, field: dutyField}})
	}
	return true
}

// maxShort is how long, in bytes, the letters can be that stand for a name.
const maxShort = 12

// headsOf reads the first row of a table as heads. At least one must be that of
// a unit and another that of something said of it.
func (d *declarer) headsOf(b *block) map[int]column {
	heads := map[int]column{}
	units, others := 0, 0
	for i, c := range b.cells {
		role := d.r.lx.headRole(c.s)
		if role == "" {
			continue
		}
		h := column{role: role}
		if role == unitField {
			units++
			if by, ok := d.r.subordinated(c); ok {
				d.r.organOf(by, b)
				h.by = &staffHead{by: by, block: &block{text: c, toks: tokenize(c), first: b.first, last: b.last}}
			}
			if toks := tokenize(c); len(toks) > 0 {
				if k := kindAt(d.r.lx, toks, 0); k != nil && !k.plural && k.entry.Rank > 0 && len(k.entry.one) == len(toks) {
					h.noun = upperFirst(k.entry.One)
				}
			}
		} else if role != skipField && role != lettersField {
			others++
		}
		heads[b.cols[i]] = h
	}
	if units == 0 || units+others < 2 {
		return map[int]column{}
	}
	return heads
}

func (d *declarer) lastUnitColumn() int {
	last := -1
	for c, h := range d.heads {
		if h.role == unitField && d.filled[c] != nil {
			last = max(last, c)
		}
	}
	return last
}

// cellUnit reads the name in a cell and puts the unit under the one to its left,
// or under that of the section.
func (d *declarer) cellUnit(b *block, c text, col int, h column) *unit {
	whole := c
	c, by := d.r.superiorAside(c)
	name := strings.TrimRight(c.s, " *:.;")
	if name == "" || len(name) > maxName {
		return nil
	}
	if h.noun == "Unità" && strings.Trim(name, "0123456789") == "" && d.filled[d.leftOf(col)] != nil {
		return nil // how many people are there
	}
	if h.noun != "" && kindAt(d.r.lx, tokenize(text{s: name}), 0) == nil {
		name = h.noun + " " + name
	}
	if by, ok := d.r.subordinated(c); ok {
		d.clear(col)
		b.text = c
		d.r.organOf(by, b)
		d.groups[col] = &staffHead{by: by, block: &block{text: c, toks: tokenize(c), first: b.first, last: b.last}}
		return nil
	}
	if u := d.numbered(b, col); u != nil && !d.ranked(name) {
		d.r.reg.improve(u, u.name+" - "+tidyName(name), 4, d.r.reg.partsOf(tokenize(text{s: u.name + " - " + tidyName(name)})))
		return u // "Area I" beside "Ordine pubblico"
	}
	name, acronym := acronymBehind(name, strings.HasSuffix(name, ")"))
	u := d.r.reg.add(tidyName(name), 3)
	if u == nil {
		return nil
	}
	d.r.reg.alias(u, acronym)
	u.declared = true
	b.text = c
	left := d.leftOf(col)
	above := d.filled[left]
	cit := d.r.citeBlock(b)
	u.cites = append(u.cites, cit)
	staff := d.groups[left]
	switch {
	case by.s != "":
		d.r.organOf(by, b)
		above, staff = nil, &staffHead{by: by, block: &block{text: whole, toks: tokenize(whole), first: b.first, last: b.last}}
	case above != nil || staff != nil:
	case h.by != nil:
		staff = h.by
	case d.own != nil && len(d.own.units) == 1 && (d.r.below(u, d.own.units[0]) || d.r.equals(u, d.own.units[0])):
		above = d.own.units[0]
	default:
		staff = d.staff
	}
	if above != nil {
		u = d.r.apart(u, above)
		if u.kind != graph.KindOrgan || above.kind == graph.KindInstitution || above.kind == graph.KindOrgan {
			d.r.edge(u, above, graph.Edge{Type: graph.ReportsTo, Basis: graph.Structural}, cit)
		}
	}
	d.answer([]*unit{u}, staff, b)
	d.clear(col)
	d.filled[col] = u
	return u
}

// ranked reports whether a name opens with the noun of a unit of some rank.
func (d *declarer) ranked(name string) bool {
	k := kindAt(d.r.lx, tokenize(text{s: name}), 0)
	return k != nil && k.entry.Rank > 0
}

// numbered returns the unit of the cell to the left in the same row where that cell
// has only a noun and a number.
func (d *declarer) numbered(b *block, col int) *unit {
	u := d.filled[d.leftOf(col)]
	if u == nil || u.noun == nil || len(u.full) != len(u.noun.stems)+1 {
		return nil
	}
	toks := tokenize(text{s: u.name})
	for i, c := range b.cells {
		if b.cols[i] == d.leftOf(col) && ordinal(toks[len(toks)-1]) && strings.EqualFold(tidyName(c.s), u.name) {
			return u
		}
	}
	return nil
}

// clear forgets what the column and those to its right held.
func (d *declarer) clear(col int) {
	for k := range d.filled {
		if k >= col {
			delete(d.filled, k)
		}
	}
	for k := range d.groups {
		if k >= col {
			delete(d.groups, k)
		}
	}
}

// opensTable reports whether the line below a row is the rule that divides the
// heads of a table from the rest.
func (d *declarer) opensTable(b *block) bool {
	if b.last >= len(d.r.lines) {
		return false
	}
	raw := strings.TrimSpace(d.r.lines[b.last].raw)
	return strings.HasPrefix(raw, "|") && strings.Contains(raw, "--") && strings.Trim(raw, "|-: ") == ""
}

// leftOf returns the nearest column to the left that holds a unit or names a
// superior, or -1.
func (d *declarer) leftOf(col int) int {
	best := -1
	for k, o := range d.filled {
		if k < col && o != nil {
			best = max(best, k)
		}
	}
	for k := range d.groups {
		if k < col {
			best = max(best, k)
		}
	}
	return best
}
