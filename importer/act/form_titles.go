package act

import (
	"regexp"
	"strings"
)

// openArticleRE is the label of an article on whose line a sentence begins.
var openArticleRE = regexp.MustCompile(`^(A(?:rt|RT)(?:icolo|ICOLO|\.)?\s*[0-9]+(?:[ -]?(?:bis|ter|quater|quinquies))?)\s*[.):]?\s*[-–—:.]*\s+([A-ZÈÀ].*)$`)

// titleGoesOn adds a line to the title of an article that broke off: it ended in
// a comma or a small word, a parenthesis is open, or the line begins small.
func (c *cutter) titleGoesOn(l line, raw string) bool {
	b := c.titling
	c.titling = nil
	if b == nil || c.blank || c.open != nil || len(c.out) == 0 || c.out[len(c.out)-1] != b || len(b.text.s) > maxName {
		return false
	}
	t := plain(raw, l.start+strings.Index(l.raw, raw))
	if b.kind == heading && !strings.HasSuffix(b.text.s, ",") && (!strings.HasPrefix(l.raw, " ") || !isLower(t.s) || endsSentence(t.s) || len(t.s) > maxTitle/2 || c.lx.verbs[firstWord(t.s)]) {
		return false // only what was broken off a title in mid-line
	}
	paren := strings.HasPrefix(b.text.s, "(") && !strings.HasSuffix(b.text.s, ")")
	if b.kind == title && (!isLower(t.s) || len(b.text.s) < 40 || c.lx.verbs[firstWord(t.s)]) {
		return false
	}
	if t.s == "" || starRE.MatchString(raw) || bulletRE.MatchString(t.s) || !paren && !isLower(t.s) && !strings.HasSuffix(b.text.s, ",") && !c.breaksOff(b.text.s) || letterRE.MatchString(t.s) && !paren {
		return false
	}
	b.text = joinAll([]text{b.text, t})
	if n := len(b.text.s); paren && strings.HasSuffix(b.text.s, ")") {
		b.text = b.text.sub(1, n-1)
	}
	if b.kind == title {
		b.text.s = strings.TrimRight(b.text.s, ". ")
	}
	b.toks = tokenize(b.text)
	b.last = l.n
	c.titling = b
	return true
}

// acts reports whether the noun of a unit at i is meant as an action:
// "Coordinamento delle attività", not "Coordinamento legale".
func acts(lx *lexicon, toks []token, i int, k *kindMatch) bool {
	j := i + len(k.entry.one)
	return k.entry.Rank == 0 && lx.action(toks[i].norm) && j+1 < len(toks) && preposition(toks[j].norm) == "di" && !toks[j+1].capital
}

// speaks reports whether a line holds the verb of a sentence.
func (c *cutter) speaks(t text) bool {
	toks := tokenize(t)
	for i, k := range toks {
		if i > 0 && k.word && !k.capital && (c.lx.verbAt(toks, i) || c.lx.placing[k.norm] || k.norm == "è") && !c.lx.adjectiveAt(toks, i) {
			return true
		}
	}
	return false
}

// maxTitle is how long, in bytes, a paragraph that only names a unit can be.
const maxTitle = 170

// naming makes a title of a paragraph that only names a unit, though it ends in
// a full stop or runs over two lines.
func (c *cutter) naming(b *block) {
	if b.kind != paragraph || b.field != "" || b.note || len(b.text.s) > maxTitle || len(b.toks) < 2 || b.label != "" && !strings.HasSuffix(b.text.s, ".") {
		return
	}
	n := len(b.toks)
	if last := b.toks[n-1].norm; last == ";" || last == ":" || last == "," {
		return
	}
	m := kindAt(c.lx, b.toks, 0)
	if m == nil || m.plural || m.entry.Rank == 0 || n <= len(m.entry.one) || !b.toks[0].capital || c.lx.vague[b.toks[len(m.entry.one)].norm] {
		return
	}
	for i, k := range b.toks {
		if k.norm == ";" || k.norm == ":" && (i > 2 && n-i > leastSaid || i > 1 && lists(b.toks, i)) || k.norm == "." && i < n-1 || k.norm == "è" || k.norm == "sono" || k.word && !k.capital && (c.lx.verbAt(b.toks, i) || c.lx.placing[k.norm]) && !c.lx.adjectiveAt(b.toks, i) {
			return
		}
	}
	b.kind, b.depth = title, 12
	b.text.s = strings.TrimRight(b.text.s, ". ")
	b.toks = tokenize(b.text)
}

// unfinished reports whether the open block broke off on the line right above.
func (c *cutter) unfinished() bool {
	if c.open == nil || c.blank || c.open.kind != paragraph && c.open.kind != item {
		return false
	}
	s := c.open.parts[len(c.open.parts)-1].s
	return s != "" && !strings.ContainsRune(".;:", rune(s[len(s)-1])) && len(s) > 40
}

// midSentence reports whether a line in capitals goes on with the sentence above.
func (c *cutter) midSentence(t text) bool {
	return c.unfinished() && (c.breaksOff(c.open.parts[len(c.open.parts)-1].s) || endsSentence(t.s))
}

// articleOpens cuts the label of an article off the sentence on its line.
func (c *cutter) articleOpens(b *block, t text) bool {
	m := openArticleRE.FindStringSubmatchIndex(t.s)
	if m == nil {
		return false
	}
	rest := t.sub(m[4], m[5])
	if len(rest.s) < 160 && !endsSentence(rest.s) && !c.speaks(rest) {
		return false
	}
	c.close()
	label := t.sub(m[2], m[3])
	c.out = append(c.out, &block{kind: heading, depth: 6, label: label.s, text: label, toks: tokenize(label), first: b.first, last: b.last})
	c.article = true
	b.parts = []text{rest}
	return true
}

// oneUnit reports whether a comma of an article opens with one unit that has a
// rank: its number is that of a heading.
func (c *cutter) oneUnit(t text) bool {
	m := kindAt(c.lx, tokenize(t), 0)
	return m != nil && !m.plural && m.entry.Rank > 0
}

// finished reports whether the open block ended its sentence on the line above.
func (c *cutter) finished() bool {
	if c.open == nil || c.blank || c.open.kind != paragraph || len(c.open.parts) == 0 {
		return false
	}
	return strings.HasSuffix(c.open.parts[len(c.open.parts)-1].s, ".")
}

func firstWord(s string) string {
	if f := strings.Fields(s); len(f) > 0 {
		return foldWord(f[0])
	}
	return ""
}

// colon reports whether the open block ends in a colon: a name may follow.
func (c *cutter) colon() bool {
	return c.open != nil && c.open.kind == paragraph && len(c.open.parts) > 0 && strings.HasSuffix(c.open.parts[len(c.open.parts)-1].s, ":")
}

// listTitles makes items of the names that follow a lead-in one by one: "Il Corpo
// si articola in:" and then a name a line, also with a semicolon behind it. Where
// text stands between them they are headings.
func listTitles(blocks []*block, lx *lexicon) {
	for i := 0; i < len(blocks); i++ {
		lead := blocks[i]
		if lead.kind != paragraph || lead.note || !strings.HasSuffix(lead.text.s, ":") || i+2 >= len(blocks) || !opensList(lx, lead) {
			continue
		}
		end := i + 1
		for end < len(blocks) && listed(lx, blocks[end], blocks[i+1]) {
			end++
		}
		if end < i+3 {
			continue
		}
		last, first := blocks[end-1], blocks[i+1]
		if end < len(blocks) && (blocks[end].kind == item || blocks[end].kind == paragraph && blocks[end].label == "") && first.label == "" && last.kind == title {
			continue // text follows the last: all may be headings
		}
		for _, b := range blocks[i+1 : end] {
			b.kind, b.label, b.depth = item, "-", 0
		}
		i = end - 1
	}
}

// listed reports whether a block is a name in a row of names that first opens.
func listed(lx *lexicon, b, first *block) bool {
	if b.kind == title {
		return (first.kind == title || first.kind == paragraph && b != first) && (b.label == "") == (first.label == "")
	}
	if b.kind != paragraph || b.note || (b.label == "") != (first.label == "") || len(b.text.s) > maxTitle || first.kind != paragraph {
		return false
	}
	k := kindAt(lx, b.toks, 0)
	return k != nil && (!k.plural || b.label != "" && b != first) && (strings.HasSuffix(b.text.s, ";") || b != first && strings.HasSuffix(b.text.s, "."))
}

// indentedBelow reports whether a line stands indented below an item that is the
// name of a unit and nothing else: it says what that unit does.
func (c *cutter) indentedBelow(b *block) bool {
	o := c.open
	return o != nil && !c.blank && o.kind == item && len(o.parts) == 1 && b.kind == paragraph && b.label == "" && len(b.parts) == 1 &&
		b.indent > o.indent+2 && len(o.parts[0].s) < maxTitle/2 && isLower(b.parts[0].s) && c.names(o.parts[0]) && !c.breaksOff(o.parts[0].s)
}
