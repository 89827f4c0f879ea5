package act

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// afterLone holds a line that is a label and nothing else, and gives the line
// after it as if the label stood there.
func (c *cutter) afterLone(l line, raw string) (line, string) {
	held := c.lone
	c.lone = nil
	if loneRE.MatchString(raw) && !c.unfinished() {
		l.raw = raw
		c.lone = &l
		return l, ""
	}
	if held != nil {
		l.label, l.first = held.raw, held.n
	}
	return l, raw
}

func (c *cutter) classify(l line, raw string) *block {
	start := l.start + strings.Index(l.raw, raw)
	b := &block{kind: paragraph, first: l.n, last: l.n}
	if l.label != "" {
		b.first = l.first
		b.parts = []text{plain(raw, start)}
		if strings.HasSuffix(l.label, ".") {
			b.label = strings.TrimSuffix(l.label, ".")
			return b
		}
		switch b.kind, b.label = item, "-"; {
		case !strings.HasSuffix(l.label, ")"):
		case '0' <= l.label[0] && l.label[0] <= '9':
			b.label = "1)"
		default:
			b.label, b.letter = "a)", strings.Trim(l.label, "()")
		}
		return b
	}
	if cells, cols := splitCells(raw, start); cells != nil {
		b.kind, b.cells, b.cols = row, cells, cols
		return b
	}
	if depth := strings.IndexFunc(raw, func(r rune) bool { return r != '#' }); depth > 0 {
		c.heading(b, plain(raw[depth:], start+depth), depth)
		return b
	}
	if m := starRE.FindString(raw); m != "" {
		b.kind, b.label, b.parts = item, "-", []text{plain(raw[len(m):], start+len(m))}
		return b
	}
	t := plain(raw, start)
	if wholeBold(raw) || c.shouts(t.s) && !c.midSentence(t) {
		c.heading(b, t, 7)
		return b
	}
	if n := len(bulletRE.FindString(t.s)); n > 0 {
		b.kind, b.label, b.parts = item, "-", []text{t.sub(n, len(t.s))}
		return b
	}
	if m := letterRE.FindStringSubmatch(t.s); m != nil {
		b.kind, b.label, b.parts = item, "a)", []text{t.sub(len(m[0]), len(t.s))}
		b.letter = m[1] + m[2]
		if m[1] != "" && m[1][0] <= '9' {
			b.label = "1)"
		}
		return b
	}
	if m := upperRE.FindStringSubmatchIndex(t.s); m != nil && c.listsUnits() {
		if rest := t.sub(m[4], m[5]); c.opensName(rest) {
			b.kind, b.label, b.parts = item, "A)", []text{rest}
			return b
		}
	}
	if c.labelled(b, raw, t) {
		return b
	}
	if postRE.MatchString(t.s) {
		b.note, b.parts = true, []text{t} // who holds a post: no person is imported
		return b
	}
	if !c.unfinished() && c.articleOpens(b, t) {
		return b
	}
	if len(t.s) < 160 && (articleRE.MatchString(t.s) || chapterRE.MatchString(t.s)) && !endsSentence(strings.TrimSuffix(t.s, ".")) && !c.unfinished() && !isLower(t.s) {
		c.heading(b, t, 6)
		return b
	}
	c.plainLine(b, t)
	return b
}

// maxSetInItems is how many items of its own an item with a capital letter may have.
const maxSetInItems = 40

// listsUnits reports whether the line before ends in a colon or is an item with a
// capital or a Roman number: another may follow.
func (c *cutter) listsUnits() bool {
	o := c.open
	if o == nil {
		if len(c.out) == 0 {
			return false
		}
		o = c.out[len(c.out)-1]
	}
	if o.kind == item && o.label == "A)" {
		return true
	}
	for k := len(c.out) - 1; o.kind == item && k >= 0 && len(c.out)-k < maxSetInItems && c.out[k].kind == item; k-- {
		if c.out[k].label == "A)" {
			return true // its own list stands between
		}
	}
	s := o.text.s
	if n := len(o.parts); n > 0 {
		s = o.parts[n-1].s
	}
	return (o.kind == paragraph || o.kind == item) && strings.HasSuffix(s, ":")
}

// opensName reports whether the noun of a unit opens a text, after an article.
func (c *cutter) opensName(t text) bool {
	toks := tokenize(t)
	if len(toks) > 1 && article(toks[0].norm) {
		toks = toks[1:]
	}
	return len(toks) > 0 && toks[0].capital && kindAt(c.lx, toks, 0) != nil
}

// plainLine tells numbered commas, lines that only name something, and sentences.
func (c *cutter) plainLine(b *block, t text) {
	m := numberRE.FindStringSubmatchIndex(t.s)
	if m != nil && c.unfinished() && !strings.ContainsRune(".)", rune(t.s[m[3]])) && !(strings.Contains(t.s[m[2]:m[3]], ".") && c.oneUnit(t.sub(m[4], m[5]))) {
		m = nil // a number in the middle of a sentence
	}
	if m != nil {
		b.label = t.s[m[2]:m[3]]
		rest := t.sub(pastDegree(t.s, m[4]), m[5])
		if c.numberedBelow(rest) {
			b.kind, b.label, b.parts = item, "1)", []text{rest}
			return
		}
		if (!c.article || c.oneUnit(rest)) && c.names(rest) {
			b.kind = title
			b.depth = 8 + strings.Count(b.label, ".")
		}
		b.marked = strings.HasSuffix(rest.s, "*")
		b.parts = []text{rest}
		if n := leadingNumber(b.label); b.kind == paragraph && b.label == strconv.Itoa(n) && !isUpperFirst(rest.s) && c.counts(n) {
			b.kind, b.label, b.number = item, "1.", n
		}
		return
	}
	b.parts = []text{t}
	b.marked = strings.HasSuffix(t.s, "*") && len(t.s) > 1
	if c.names(t) && (c.open == nil || c.belowItem() && c.oneUnit(t) || c.blank && !c.breaksOff(c.open.parts[len(c.open.parts)-1].s) || (c.finished() || c.open.note) && c.oneUnit(t) || c.colon()) {
		b.kind, b.depth = title, 12
	}
}

// numberedBelow reports whether a number opens an item of a list within a list: its
// text begins in small letters, below an item that ends in a colon or another such one.
func (c *cutter) numberedBelow(t text) bool {
	above := c.open
	if above == nil && len(c.out) > 0 {
		above = c.out[len(c.out)-1]
	}
	if above == nil || above.kind != item || len(above.parts) == 0 && above.text.s == "" {
		return false
	}
	last := above.text.s
	if n := len(above.parts); n > 0 {
		last = above.parts[n-1].s
	}
	return isLower(t.s) && above.label == "a)" && strings.HasSuffix(last, ":") || above.label == "1)" && strings.HasSuffix(last, ";") && c.article
}

// counts reports whether a line with number n is an item: the first behind a colon, or
// the next of such a list.
func (c *cutter) counts(n int) bool {
	o := c.open
	if o == nil && len(c.out) > 0 {
		o = c.out[len(c.out)-1]
	}
	if o == nil {
		return false
	}
	if n > 1 {
		return o.kind == item && o.label == "1." && o.number == n-1
	}
	s := o.text.s
	if k := len(o.parts); k > 0 {
		s = o.parts[k-1].s
	}
	return o.kind != row && strings.HasSuffix(s, ":")
}

// isUpperFirst reports whether s begins with a capital letter.
func isUpperFirst(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// belowItem reports whether the open block is an item that does not break off.
func (c *cutter) belowItem() bool {
	o := c.open
	if o.kind != item {
		return false
	}
	before := o.parts[len(o.parts)-1].s
	return !strings.HasSuffix(before, ",") && !c.breaksOff(before)
}

// names reports whether a line is the name of a unit and nothing else.
func (c *cutter) names(t text) bool {
	if len(t.s) > 140 || endsSentence(t.s) || levelRE.MatchString(t.s) {
		return false
	}
	toks := tokenize(t)
	if len(toks) > 2 && toks[0].capital && article(toks[0].norm) {
		toks = toks[1:]
	}
	if len(toks) < 2 || !toks[0].capital {
		return false
	}
	for i, k := range toks {
		if k.norm == ":" && i > 2 && len(toks)-i > leastSaid || k.norm == ";" {
			return false
		}
	}
	if k := kindAt(c.lx, toks, 0); k == nil || acts(c.lx, toks, 0, k) || len(k.entry.one) < len(toks) && c.lx.vague[toks[len(k.entry.one)].norm] && (len(k.entry.one)+1 >= len(toks) || !toks[len(k.entry.one)+1].capital) {
		return false
	}
	for i, k := range toks {
		if k.word && c.lx.verbAt(toks, i) && !c.lx.adjectiveAt(toks, i) || k.norm == "è" || k.norm == "sono" || lists(toks, i) {
			return false
		}
	}
	return true
}

// lists reports whether a mark at i brings in words in small letters: "Ufficio
// mappe: catasto, rilievi" says more than a name.
func lists(toks []token, i int) bool {
	return toks[i].norm == ";" || toks[i].norm == ":" && i+1 < len(toks) && toks[i+1].word && !toks[i+1].capital
}

func (c *cutter) heading(b *block, t text, depth int) {
	b.kind, b.depth = heading, depth
	rest := t
	if m := articleRE.FindStringSubmatchIndex(t.s); m != nil {
		b.label, rest, c.article = t.s[m[2]:m[3]], t.sub(m[4], m[5]), true
	} else if m := chapterRE.FindStringSubmatchIndex(t.s); m != nil {
		b.label, rest = t.s[m[2]:m[3]], t.sub(m[4], m[5])
	} else if m := numberRE.FindStringSubmatchIndex(t.s); m != nil && !yearLike(t.s[m[2]:m[3]]) {
		b.label, rest = t.s[m[2]:m[3]], t.sub(m[4], m[5])
		c.article = false
	} else if m := upperRE.FindStringSubmatchIndex(t.s); m != nil {
		b.label, rest = t.s[m[2]:m[3]], t.sub(m[4], m[5])
		c.article = false
	} else if m := letterRE.FindStringSubmatch(t.s); m != nil {
		b.label, rest = "a)", t.sub(len(m[0]), len(t.s))
	}
	if n := len(rest.s); n > 2 && rest.s[0] == '(' && rest.s[n-1] == ')' {
		rest = rest.sub(1, n-1)
	}
	b.marked = strings.HasSuffix(rest.s, "*")
	b.parts = []text{rest}
	if rest.s == "" {
		b.parts = []text{t}
	}
}

// pastDegree goes over the sign of an ordinal before small letters: "1° gli uffici", where
// "1° Reggimento" is a name.
func pastDegree(s string, i int) int {
	rest := strings.TrimLeft(s[i:], "°º")
	if rest == s[i:] {
		return i
	}
	rest = strings.TrimLeft(strings.TrimPrefix(rest, ")"), " ")
	if rest == "" || isUpperFirst(rest) {
		return i
	}
	return len(s) - len(rest)
}

func yearLike(s string) bool { return len(s) == 4 && !strings.Contains(s, ".") }

func endsSentence(s string) bool {
	return s != "" && strings.ContainsRune(".;:,", rune(s[len(s)-1]))
}

func wholeBold(raw string) bool {
	return len(raw) > 4 && strings.HasPrefix(raw, "**") && strings.HasSuffix(raw, "**") && !strings.Contains(raw[2:len(raw)-2], "**")
}

// shouts reports whether a short line is written in capitals throughout.
func (c *cutter) shouts(s string) bool {
	if len(s) > 200 {
		return false
	}
	letters, words := 0, 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsLetter(r) {
			letters++
		}
		if r == ' ' {
			words++
		}
	}
	return letters > 5 && (words > 0 || letters > 7)
}

// splitCells returns the cells of a row of a table that hold something, with
// their columns, or nil if raw is none.
func splitCells(raw string, start int) ([]text, []int) {
	sep := "\t"
	body := strings.TrimLeft(raw, "- ")
	if strings.HasPrefix(body, "|") {
		sep = "|"
	} else if !strings.Contains(raw, "\t") {
		return nil, nil
	}
	var out []text
	var cols []int
	for i, col := 0, 0; i <= len(raw); col++ {
		j := strings.Index(raw[i:], sep)
		if j < 0 {
			j = len(raw) - i
		}
		if cell := plain(raw[i:i+j], start+i); cell.s != "" && cell.s != "-" {
			out, cols = append(out, cell), append(cols, col)
		}
		i += j + 1
	}
	return out, cols
}
