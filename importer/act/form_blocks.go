package act

import (
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
	letter      string // of an item, what "a)" stands for
	text        text
	cells       []text // of a row
	first, last int    // lines
	marked      bool   // an asterisk after the name points to a note
	toks        []token
	lead        *block // of an item: what introduces its list
	leads       bool   // an item has it as lead
	led         bool   // a lead-in that ends in a clause about who acts in its items
	handed      bool   // a lead-in whose list is of another unit than its subject
	bare        bool   // an item that has lost its mark
	tail        bool   // an item that goes on after the list
	listing     bool   // it opens a list of units
	listSought  bool   // listing is known
	noun        string // of a lead-in, what its items are by their noun
	nounSought  bool   // noun is known
	matter      bool   // what a unit is about, its noun left out, and no more
	dividesUnit bool   // of a lead-in, it says the parts of a unit
	namesOnly   bool   // of a lead-in, its items are names without that noun
	note        bool   // an asterisk elsewhere points to it
	sentences   []sentence
	speaks      []*unit        // who acts at its end
	other       bool           // it speaks of something that is no unit
	oneDuty     bool           // a lead-in whose items complete one duty
	barren      bool           // a lead-in that states no duty and opens none
	silent      bool           // an item that states no duty
	void        bool           // it repeals something
	voidSought  bool           // void is known
	fresh       bool           // the first of a source that follows another
	cut         bool           // it goes on a paragraph that is longer than a passage
	lists       *unit          // the unit that an item consists of
	alsoLists   []*unit        // further ones: "distretti, presidi e posti di guardia"
	staffed     bool           // that item names the superior of its unit
	carries     []leadCue      // of a lead-in, the cues that its items may complete, best first
	named       []*unit        // the unit that it names before a colon, and then speaks of
	opened      *block         // the paragraph before it that ends in a colon
	after       int            // the token after that colon
	field       fieldRole      // of a labelled value
	forced      bool           // a heading that names a unit whatever its noun
	cols        []int          // of the cells
	indent      int            // of the first line, in bytes
	shared      map[int]target // names by their first token that share a noun said once
	number      int            // of an item that one counts
	outer       *block         // the item of which a list below it is set in, of an item of that list
	unmarked    bool           // a line of a list without marks
	under       *block         // the item of a list of units below which it stands indented

	parts []text
}

// maxWidth is how long, in bytes, the lines of a text are that is cut at a width.
const maxWidth = 130

// blocksOf cuts the lines into blocks.
// A source that follows another begins anew.
func blocksOf(lines []line, lx *lexicon, spans []span) []*block {
	c := cutter{lx: lx, short: shortOf(lines)}
	for _, l := range lines {
		c.width = max(c.width, len(l.raw))
		c.unwrapped = c.unwrapped || len(l.raw) > maxWidth && !strings.HasPrefix(strings.TrimSpace(l.raw), "|")
	}
	for _, l := range lines {
		if len(spans) > 1 && l.n == spans[1].first {
			c.close()
			c = cutter{lx: lx, short: c.short, width: c.width, unwrapped: c.unwrapped, out: c.out, fresh: true}
			spans = spans[1:]
		}
		if m := pagedRE.FindString(l.raw); m != "" {
			l.start, l.raw = l.start+len(m), l.raw[len(m):]
		}
		for _, p := range passages(lx, l) {
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
	size      int    // bytes of the open block
	blank     bool   // a blank line stands before this one
	article   bool   // inside an article: numbers open commas
	fresh     bool   // the next block opens a source that follows another
	untold    string // label of an article whose title stands on the next line
	titling   *block // a title that may go on in this line
	unwrapped bool   // a line holds a paragraph: it is not cut at a width
	width     int    // of the longest line, in bytes
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
	c.nominalList(b)
	if c.indentedBelow(b) {
		b.under = c.open
	} else if b.cut = l.cut; !b.cut && c.continues(b) {
		if c.size += len(b.parts[0].s); c.size <= maxPassage {
			c.open.parts = append(c.open.parts, b.parts...)
			c.open.last = l.n
			c.blank = false
			return
		}
		b.cut = true
	}
	c.close()
	c.open, c.size = b, len(raw)
	c.blank = false
	if b.kind == heading || b.kind == row || b.kind == title {
		c.close()
	}
	if b.kind == title || b.kind == heading && (strings.HasSuffix(b.text.s, ",") || strings.HasPrefix(raw, "#")) {
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
	if o.unmarked && isUpperFirst(b.parts[0].s) && !c.breaksOff(before) {
		return false
	}
	small := isLower(b.parts[0].s)
	if !small && c.topic(o) {
		return false
	}
	if (small || last == ')' && b.label == "") && b.kind == paragraph && c.namedItem(o) {
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

// topic reports whether a numbered line says no more than what stands below it:
// "2.1 Compiti".
func (c *cutter) topic(o *block) bool {
	if o.label == "" || o.kind != paragraph || len(o.parts) != 1 {
		return false
	}
	toks := tokenize(o.parts[0])
	for _, t := range toks {
		if !t.word || !c.lx.aboutNoun[t.norm] && !c.lx.function[t.norm] {
			return false
		}
	}
	return len(toks) > 0 && toks[0].capital && c.lx.aboutNoun[toks[0].norm]
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
