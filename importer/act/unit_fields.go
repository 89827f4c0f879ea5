package act

import (
	"regexp"
	"strings"

	"raccordo/graph"
)

// fieldRole is what a labelled value or a column says of a unit.
type fieldRole string

const (
	unitField    fieldRole = "unit"
	upField      fieldRole = "up"
	downField    fieldRole = "down"
	withField    fieldRole = "with"
	dutyField    fieldRole = "duty"
	skipField    fieldRole = "skip"
	lettersField fieldRole = "short"
)

type fieldEntry struct {
	Role   fieldRole `yaml:"role"`
	Labels []string  `yaml:"labels"`
}

// indexFields makes the labels known by their words.
func (lx *lexicon) indexFields(entries []fieldEntry) {
	lx.fields, lx.fieldAdj, lx.upWord, lx.manyLabel = map[string]fieldRole{}, map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, e := range entries {
		for _, l := range e.Labels {
			switch e.Role {
			case "upward":
				lx.upWord[foldWord(l)] = true
			case "many":
				lx.manyLabel[foldWord(l)] = true
			case "adjective":
				lx.fieldAdj[foldWord(l)] = true
			default:
				lx.fields[key(foldWords(l))] = e.Role
			}
		}
	}
}

// field returns the role of a label, "" if it is none.
func (lx *lexicon) field(label string) fieldRole {
	var ws []string
	for _, t := range tokenize(text{s: label}) {
		if !t.word {
			continue
		}
		n := t.norm
		if p := preposition(n); p == "a" || p == "da" {
			n = p
		}
		ws = append(ws, n)
	}
	for len(ws) > 0 {
		if r := lx.fields[key(ws)]; r != "" || !lx.fieldAdj[ws[len(ws)-1]] {
			return r
		}
		ws = ws[:len(ws)-1]
	}
	return ""
}

// headRole returns the role of the head of a column, which may say more than a
// label does: "Competenze / note", "Ufficio di appartenenza".
func (lx *lexicon) headRole(head string) fieldRole {
	if r := lx.field(head); r != "" {
		return r
	}
	var first fieldRole
	for _, w := range foldWords(head) {
		r := lx.fields[key([]string{w})]
		if r == upField || lx.upWord[w] {
			return upField
		}
		if first == "" {
			first = r
		}
	}
	return first
}

// fieldRE cuts a line "Label: value".
var fieldRE = regexp.MustCompile(`^([\pL'’. ]{2,40}?)\s*:\s*`)

// labelled reads a line of a form: "**Riporta a**: Direttore". A label without
// emphasis counts only where it says more than that duties follow.
func (c *cutter) labelled(b *block, raw string, t text) bool {
	m := fieldRE.FindStringSubmatchIndex(t.s)
	if m == nil {
		return false
	}
	role := c.lx.field(t.s[m[2]:m[3]])
	bold := strings.HasPrefix(raw, "**")
	value := t.sub(m[1], len(t.s))
	if role == unitField && value.s != "" && c.lx.manyLabel[foldWord(t.s[m[2]:m[3]])] {
		role = downField // "Uffici: Ufficio Anziani; Ufficio Nidi"
	}
	switch {
	case role == "" || role == unitField && (!bold && !strings.HasPrefix(strings.ToLower(t.s), "denominazione") || value.s == ""):
		return false
	case role == unitField:
		b.kind, b.depth, b.parts, b.forced = heading, 8, []text{value}, true
		if toks := tokenize(value); kindAt(c.lx, toks, 0) == nil && !strings.HasPrefix(strings.ToLower(t.s), "denominazione") {
			b.parts = []text{t}
		}
		return true
	case role == dutyField && value.s == "" || role == downField && value.s == "" || role == withField && value.s == "":
		b.parts = []text{t}
		return true
	case value.s == "":
		return false
	}
	b.field, b.parts = role, []text{value}
	if role == dutyField {
		b.parts = []text{t}
	}
	b.note = role == skipField
	return true
}

// fieldValue is what a form or a table says of units apart from sentences.
type fieldValue struct {
	units []*unit
	role  fieldRole
	block *block
	toks  []token
	title string
}

// relateFields makes relations of the values of forms and tables.
func (r *reader) relateFields() {
	for _, v := range r.fieldValues {
		for _, t := range r.valueUnits(v) {
			cit := r.cite(v.block.text, v.toks, t.from, t.to, v.title)
			for _, u := range v.units {
				switch v.role {
				case upField:
					r.edge(u, t.unit, graph.Edge{Type: graph.ReportsTo, Basis: graph.Stated}, cit)
				case downField:
					r.edge(t.unit, u, graph.Edge{Type: graph.ReportsTo, Basis: graph.Stated}, cit)
				case withField:
					r.edge(u, t.unit, graph.Edge{Type: graph.CollaboratesWith, Mode: graph.Liaison}, cit)
				}
			}
		}
	}
}

// valueUnits reads the names in a value, one after each separator.
func (r *reader) valueUnits(v fieldValue) []target {
	var out []target
	for i := 0; i < len(v.toks) && len(out) < maxTargets; {
		end := i
		for depth := 0; end < len(v.toks); end++ {
			switch v.toks[end].norm {
			case "(":
				depth++
			case ")":
				depth--
			}
			if depth <= 0 && separates(v.toks, end) {
				break
			}
		}
		if end > i {
			if us, to := r.valueUnit(v, i, end); us != nil {
				for _, u := range us {
					out = append(out, target{u, i, to})
				}
			}
		}
		i = end + 1
	}
	return out
}

func separates(toks []token, i int) bool {
	switch toks[i].norm {
	case ";", ",", "/", "–", "—", ".":
		return true
	case "-":
		return i == 0 || i+1 == len(toks) || toks[i].start > toks[i-1].end
	}
	return false
}

// valueUnit resolves the name from i to end: a known unit, or a new one.
func (r *reader) valueUnit(v fieldValue, i, end int) ([]*unit, int) {
	toks := v.toks[:end]
	for n := 0; n < 3 && i < end && (toks[i].norm == "staff" || preposition(toks[i].norm) != "" || toks[i].norm == "in"); n++ {
		i++
	}
	for k := i; k < end && k-i < 5; k++ {
		if m := r.mentionAt(toks, k, nil); m != nil {
			return m.units, m.end
		}
		if v.role != withField && r.rankedName(toks, i, end) {
			break // "UOS Concorsi": a part, whatever its other words are
		}
		if us, to := r.outsideAt(v.block, toks, k, true); us != nil {
			return us, to
		}
	}
	if i >= end || !toks[i].capital || end-i > 8 || r.lx.determiner[toks[i].norm] {
		return nil, i
	}
	name := tidyName(v.block.text.s[toks[i].start:toks[end-1].end])
	if kindAt(r.lx, toks, i) == nil && !r.lx.role[toks[i].norm] {
		if v.role != withField {
			return nil, i
		}
		return []*unit{r.external(name, v.block, i, end)}, end
	}
	u := r.reg.add(name, 1)
	if u == nil {
		return nil, i
	}
	if len(u.cites) == 0 {
		u.cites = append(u.cites, r.cite(v.block.text, toks, i, end, v.title))
	}
	u.proper = true
	r.reg.learn(u, u.name)
	return []*unit{u}, end
}

// rankedName reports whether the words from i to end open with the noun of a unit that has
// a rank and go on with its name.
func (r *reader) rankedName(toks []token, i, end int) bool {
	k := kindAt(r.lx, toks, i)
	return k != nil && !k.plural && k.entry.Rank > 0 && toks[i].capital && end > i+len(k.entry.one)
}
