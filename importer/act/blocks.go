package act

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

type blockKind int

const (
	paragraph blockKind = iota
	heading
	title // a short line that names something and has no sentence
	item
	row
)

// block is what stands between two marks of form: a heading, a paragraph, an
// item of a list, a row of a table. It may run over several lines.
type block struct {
	kind        blockKind
	depth       int    // of a heading: 1 is the highest
	label       string // "1.", "a)", "Art. 3"
	text        text
	cells       []text // of a row
	first, last int    // lines
	marked      bool   // an asterisk after the name points to a note
	toks        []token
	lead        *block // of an item: what introduces its list
	leads       bool   // an item has it as lead
	led         bool   // a lead-in that ends in a clause about who acts in its items
	bare        bool   // an item that has lost its mark
	tail        bool   // an item that goes on after the list
	listing     bool   // it opens a list of units
	listSought  bool   // listing is known
	note        bool   // an asterisk elsewhere points to it
	sentences   []sentence
	speaks      []*unit   // who acts at its end
	other       bool      // it speaks of something that is no unit
	oneDuty     bool      // a lead-in whose items complete one duty
	barren      bool      // a lead-in that states no duty and opens none
	silent      bool      // an item that states no duty
	fresh       bool      // the first of a source that follows another
	lists       *unit     // the unit that an item consists of
	carries     *leadCue  // of a lead-in, the cue that its items complete
	named       []*unit   // the unit that it names before a colon, and then speaks of
	opened      *block    // the paragraph before it that ends in a colon
	after       int       // the token after that colon
	field       fieldRole // of a labelled value
	forced      bool      // a heading that names a unit whatever its noun
	cols        []int     // of the cells
	indent      int       // of the first line, in bytes
	under       *block    // the item of a list of units below which it stands indented

	parts []text
}

var (
	bulletRE = regexp.MustCompile(`^[-–—•·▪◦‣■□➢►✓\x{F0A7}\x{F0B7}\x{F0D8}]\s*`)
	letterRE = regexp.MustCompile(`^(?:\(?([a-z]{1,3}|[0-9]{1,2}(?:-?[a-z]+)?)\)\s*|([a-z])\.\s+)`)
	numberRE = regexp.MustCompile(`^([0-9]{1,3}(?:\.[0-9]{1,2}){0,4}(?:-(?:bis|ter|quater|quinquies|sexies|septies|octies)\b)?)[.)]?[ \t]*([^\s0-9.,;)].*)$`)
	postRE   = regexp.MustCompile(`(?i)^(?:responsabile|dirigente|direttore|direttrice|titolare|referente|coordinatore|coordinatrice|capo ?settore|capo ?servizio|capo ?area|comandante)(?: (?:ad interim|pro tempore|del? \pL+|dell'\pL+))?\s*:`)
	pageRE   = regexp.MustCompile(`^(?:[-–] ?)?(?:(?i:pag\.?|pagina) ?)?[0-9]{1,3}(?: ?(?:/|di) ?[0-9]{1,3})?(?: ?[-–])?$`)
	// A line of a table of contents, and the mark of a page before its first words.
	contentsRE = regexp.MustCompile(`(?:\.[ .]*){4,}\s*(?i:pag\.?\s*)?[0-9]{1,3}$|…{2,}\s*[0-9]{1,3}$`)
	pagedRE    = regexp.MustCompile(`^(?:Page|Pagina|Pag\.)\s*[0-9]{1,3}\s*:\s*`)
	// What an official gazette prints below an article: the words of other laws.
	annexRE   = regexp.MustCompile(`^(?i:(?:#+ *)?(?:\*\*)?not[ae] all(?:'|’|e |a |o )|avvertenza:?$)`)
	starRE    = regexp.MustCompile(`^[*+]\s+`)
	loneRE    = regexp.MustCompile(`^(?:\(?([a-z]{1,2}|[0-9]{1,2}(?:-[a-z]+)?)\)|[0-9]{1,2}(?:-[a-z]+)?\.|[•·▪◦‣■□➢►✓\x{F0A7}\x{F0B7}\x{F0D8}])$`)
	upperRE   = regexp.MustCompile(`^([A-Z]|[IVX]{1,5})[.)]\s+(\S.*)$`)
	articleRE = regexp.MustCompile(`(?i)^(art(?:icolo|\.)?\s*[0-9]+(?:[ -]?(?:bis|ter|quater|quinquies))?)\s*[.):]?\s*[-–—:.]*\s*(.*)$`)
	chapterRE = regexp.MustCompile(`(?i)^((?:capo|titolo|sezione|parte|allegato)\s+(?:[ivxlc]+|[0-9]+|[a-z]|unico))\b\s*[-–—:.]*\s*(.*)$`)
	levelRE   = regexp.MustCompile(`(?i)^livello\s+(dirigenziale\s+generale|generale|dirigenziale(?:\s+non\s+generale)?)\b`)
)

// maxWidth is how long, in bytes, the lines of a text are that is cut at a width.
const maxWidth = 130

// blocksOf cuts the lines into blocks.
// A source that follows another begins anew.
func blocksOf(lines []line, lx *lexicon, spans []span) []*block {
	c := cutter{lx: lx, short: shortOf(lines)}
	for _, l := range lines {
		c.unwrapped = c.unwrapped || len(l.raw) > maxWidth && !strings.HasPrefix(strings.TrimSpace(l.raw), "|")
	}
	for _, l := range lines {
		if len(spans) > 1 && l.n == spans[1].first {
			c.close()
			c = cutter{lx: lx, short: c.short, unwrapped: c.unwrapped, out: c.out, fresh: true}
			spans = spans[1:]
		}
		if m := pagedRE.FindString(l.raw); m != "" {
			l.start, l.raw = l.start+len(m), l.raw[len(m):]
		}
		for _, p := range passages(l) {
			c.add(p)
		}
	}
	c.close()
	listTitles(c.out, lx)
	return c.out
}

type cutter struct {
	lx        *lexicon
	out       []*block
	open      *block
	blank     bool   // a blank line stands before this one
	article   bool   // inside an article: numbers open commas
	fresh     bool   // the next block opens a source that follows another
	untold    string // label of an article whose title stands on the next line
	titling   *block // a title that may go on in this line
	unwrapped bool   // a line holds a paragraph: it is not cut at a width
	short     int    // bytes of a line that was not broken for width
	lone      *line  // a label whose text stands on the next line
	annex     bool   // what stands here are notes to an article
}

func (c *cutter) close() {
	if c.open == nil {
		return
	}
	b := c.open
	c.open = nil
	b.text = joinAll(b.parts)
	b.parts = nil
	b.toks = tokenize(b.text)
	c.naming(b)
	if len(b.toks) > 0 || len(b.cells) > 0 {
		b.fresh, c.fresh = c.fresh, false
		c.out = append(c.out, b)
	}
}

func (c *cutter) add(l line) {
	raw := strings.TrimSpace(l.raw)
	if strings.Trim(raw, "-–—_|=+*():. \t") == "" {
		c.blank = true
		return
	}
	if pageRE.MatchString(raw) || contentsRE.MatchString(raw) {
		return
	}
	if l, raw = c.afterLone(l, raw); raw == "" {
		return
	}
	if c.titleGoesOn(l, raw) {
		return
	}
	if annexRE.MatchString(raw) {
		c.annex = true
	}
	b := c.classify(l, raw)
	b.indent = max(0, strings.Index(l.raw, raw))
	if b.kind == heading && !annexRE.MatchString(raw) {
		c.annex = false
	}
	if b.note = b.note || c.annex; c.annex {
		b.kind, b.cells, b.label = paragraph, nil, ""
		if len(b.parts) == 0 {
			b.parts = []text{plain(raw, l.start+strings.Index(l.raw, raw))}
		}
	}
	c.titled(b)
	if c.indentedBelow(b) {
		b.under = c.open
	} else if c.continues(b) {
		c.open.parts = append(c.open.parts, b.parts...)
		c.open.last = l.n
		c.blank = false
		return
	}
	c.close()
	c.open = b
	c.blank = false
	if b.kind == heading || b.kind == row || b.kind == title {
		c.close()
	}
	if b.kind == title {
		c.titling = b
	}
}

// titled makes the line after "Art. 5" its title where it reads like one.
func (c *cutter) titled(b *block) {
	label := c.untold
	c.untold = ""
	if b.kind == heading && c.article && b.label != "" && len(b.parts) == 1 && articleRE.MatchString(b.parts[0].s) {
		c.untold = b.label
	}
	if label == "" || b.kind != paragraph && b.kind != title || b.label != "" || len(b.parts) != 1 {
		return
	}
	t := b.parts[0]
	if n := len(t.s); n > 2 && n < maxName && t.s[0] == '(' && t.s[n-1] == ')' {
		t = t.sub(1, n-1)
	} else if n > 160 || endsSentence(t.s) && t.s[n-1] != ',' || c.speaks(t) {
		return
	}
	b.kind, b.depth, b.label, b.parts = heading, 6, label, []text{t}
	c.titling = b
}

// continues reports whether b goes on with the open block: the line before it
// broke off in the middle of a sentence.
func (c *cutter) continues(b *block) bool {
	o := c.open
	if o == nil || o.note || b.note || b.field != "" || c.labels(b) || len(b.parts) != 1 || (o.kind != paragraph && o.kind != item) {
		return false
	}
	before := o.parts[len(o.parts)-1].s
	if before == "" || b.parts[0].s == "" {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	if strings.ContainsRune(".;:", last) {
		return false
	}
	small := isLower(b.parts[0].s)
	if small && b.kind == paragraph && c.namedItem(o) {
		o.kind, o.depth = title, 13
		return false
	}
	switch {
	case b.kind == paragraph && b.label == "" && o.kind == item && c.unwrapped && !small:
		return c.breaksOff(before)
	case b.kind == paragraph && b.label == "":
		return !c.blank || small || c.breaksOff(before)
	case b.kind == item && (b.label == "-" || b.label == ""):
		return small && last != ',' && c.breaksOff(before)
	}
	return false
}

// shortOf returns how short, in bytes, a line must be not to have been broken for
// width: the room of a long word below the longest line.
func shortOf(lines []line) int {
	width := 0
	for _, l := range lines {
		width = max(width, len(l.raw))
	}
	const longWord, most = 20, 60
	return min(width-longWord, most)
}

// namedItem reports whether an item is the name of a unit alone, on a line that
// was not broken for width: what stands below says what the unit does.
func (c *cutter) namedItem(o *block) bool {
	if o.kind != item || len(o.parts) != 1 || len(o.parts[0].s) >= c.short || c.breaksOff(o.parts[0].s) || !c.names(o.parts[0]) {
		return false
	}
	return c.oneUnit(o.parts[0])
}

// labels reports whether a line opens with a label and a colon, or with the name
// of a unit and a colon.
func (c *cutter) labels(b *block) bool {
	if len(b.parts) != 1 || b.kind != paragraph {
		return false
	}
	s := b.parts[0].s
	i := strings.IndexByte(s, ':')
	if i < 0 || i > 120 || isLower(s) {
		return false
	}
	if c.lx.field(s[:i]) != "" {
		return true
	}
	toks := tokenize(text{s: s[:i]})
	if len(toks) < 2 || !toks[0].capital || kindAt(c.lx, toks, 0) == nil {
		return false
	}
	for k := range toks {
		if !toks[k].word || c.lx.verbAt(toks, k) && !toks[k].capital {
			return false
		}
	}
	return true
}

// breaksOff reports whether a line ends in a word that wants another.
func (c *cutter) breaksOff(s string) bool {
	i := strings.LastIndexFunc(s, unicode.IsSpace)
	return c.lx.function[foldWord(s[i+1:])]
}

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
			b.label = "a)"
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
		if m[1] != "" && m[1][0] <= '9' {
			b.label = "1)"
		}
		return b
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

// plainLine tells numbered commas, lines that only name something, and sentences.
func (c *cutter) plainLine(b *block, t text) {
	m := numberRE.FindStringSubmatchIndex(t.s)
	if m != nil && c.unfinished() && !strings.ContainsRune(".)", rune(t.s[m[3]])) {
		m = nil // a number in the middle of a sentence
	}
	if m != nil {
		b.label = t.s[m[2]:m[3]]
		rest := t.sub(m[4], m[5])
		if (!c.article || c.oneUnit(rest)) && c.names(rest) {
			b.kind = title
			b.depth = 8 + strings.Count(b.label, ".")
		}
		b.marked = strings.HasSuffix(rest.s, "*")
		b.parts = []text{rest}
		return
	}
	b.parts = []text{t}
	b.marked = strings.HasSuffix(t.s, "*") && len(t.s) > 1
	if c.names(t) && (c.open == nil || c.belowItem() && c.oneUnit(t) || c.blank && !c.breaksOff(c.open.parts[len(c.open.parts)-1].s) || c.finished() && c.oneUnit(t) || c.colon()) {
		b.kind, b.depth = title, 12
	}
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
	if k := kindAt(c.lx, toks, 0); k == nil || acts(c.lx, toks, 0, k) || len(k.entry.one) < len(toks) && c.lx.vague[toks[len(k.entry.one)].norm] {
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
