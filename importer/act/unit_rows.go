package act

import (
	"strings"

	"raccordo/graph"
)

// row reads a row of a table of units.
func (d *declarer) row(b *block) {
	if d.columns(b) {
		return
	}
	var name text
	var level graph.Level
	label := ""
	for _, c := range b.cells {
		if m := levelRE.FindStringSubmatch(c.s); m != nil {
			level = levelOf(m[1])
		} else if labelCellRE.MatchString(c.s) && label == "" {
			label = c.s
		} else if name.s == "" {
			name = c
		}
	}
	if name.s == "" || len(name.s) > 200 || endsSentence(name.s) {
		return
	}
	b.label, b.text = label, name
	if by, ok := d.r.subordinated(name); ok {
		d.r.organOf(by, b)
		d.staff, d.scopes = &staffHead{by, b, b.depth}, nil
		return
	}
	lettered := label != "" && label[0] >= 'A' && label[0] <= 'Z'
	units, serves := d.names(name, b, 2)
	if len(units) == 0 && (level != "" || label != "" && len(d.scopes) > 0) {
		if u := d.bareRow(name, b); u != nil {
			units = []*unit{u}
		}
	}
	if len(units) == 0 {
		return
	}
	d.last = units[0]
	for _, u := range units {
		if level != "" {
			u.level = level
		}
		if strings.HasSuffix(name.s, "*") {
			u.experimental = true
		}
	}
	d.place(units, b, lettered)
	d.serve(units, serves, b)
	if units[0].plural {
		d.staff = nil
	}
	d.answer(units, d.staff, b)
	d.duties(units, b, name)
}

// duties reads the cells of a row that say what its unit does.
func (d *declarer) duties(units []*unit, b *block, name text) {
	for _, c := range b.cells {
		if len(c.s) == 0 || c.source(0) <= name.source(0) || levelRE.MatchString(c.s) {
			continue
		}
		toks := tokenize(c)
		if len(toks) < 3 || !d.r.does(toks, 0) {
			continue
		}
		d.cells = append(d.cells, cell{b, &section{heading: b, title: name.s, units: units}, &block{kind: paragraph, text: c, toks: toks, first: b.first, last: b.last}})
	}
}

// cell is a passage of a table that stands after a row as a paragraph.
type cell struct {
	row     *block
	section *section
	text    *block
}

// insert puts the passages of tables behind their rows.
func (r *reader) insert(cells []cell) {
	if len(cells) == 0 {
		return
	}
	blocks := make([]*block, 0, len(r.blocks)+len(cells))
	sections := make([]*section, 0, len(r.blocks)+len(cells))
	for i, b := range r.blocks {
		blocks, sections = append(blocks, b), append(sections, r.sections[i])
		for len(cells) > 0 && cells[0].row == b {
			blocks, sections = append(blocks, cells[0].text), append(sections, cells[0].section)
			cells = cells[1:]
		}
	}
	r.blocks, r.sections = blocks, sections
}

// bareRow reads a row whose noun stands in the heading above it: "Cave" under
// "Direzioni centrali" is the Direzione centrale Cave.
func (d *declarer) bareRow(name text, b *block) *unit {
	n := tidyName(name.s)
	prefix := ""
	for i := len(d.scopes) - 1; i >= 0; i-- {
		g := d.scopes[i].units[0]
		if g.noun == nil {
			continue
		}
		if prefix == "" {
			prefix = upperFirst(g.noun.One)
		}
		if strings.HasPrefix(prefix, upperFirst(g.noun.One)) && len(g.full) > 1 {
			if q := qualifierOf(d.r.lx, g); q != "" {
				prefix = upperFirst(g.noun.One) + " " + q
				break
			}
		}
	}
	if prefix == "" {
		return nil
	}
	u := d.r.reg.add(prefix+" "+n, 1)
	if u == nil {
		return nil
	}
	d.r.reg.alias(u, n)
	d.r.reg.bare[key(d.r.reg.partsOf(tokenize(text{s: n})).full)] = u
	u.declared = true
	u.cites = append(u.cites, d.r.citeBlock(b))
	return u
}

// qualifierOf returns the adjective of rank of a gathering name in the singular.
func qualifierOf(lx *lexicon, g *unit) string {
	for _, t := range tokenize(text{s: g.name}) {
		if lx.qualifier[t.norm] {
			return strings.TrimSuffix(t.norm, "i") + map[bool]string{true: "e", false: ""}[strings.HasSuffix(t.norm, "i")]
		}
	}
	return ""
}
