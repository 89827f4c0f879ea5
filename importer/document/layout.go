package document

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// layOut makes blocks of what stands on the pages.
func layOut(sheets []*sheet, notes *pageNotes) []block {
	flows := pageFlows(sheets)
	var lines []line
	for _, s := range sheets {
		lines = append(lines, readingOrder(s, flows[math.Round(s.width)])...)
		if s.turned > 0 {
			notes.add(s.number, "%s that do not stand upright left out", plural(s.turned, "character"))
		}
	}
	lines = joinSplitRows(dropRepeatedHeads(lines, notes), notes)
	a := &assembler{style: measure(lines), joiner: newJoiner(lines, notes), notes: notes}
	for _, l := range lines {
		a.add(l)
	}
	a.flush()
	return a.blocks()
}

// pageFlows finds, for the pages of one width, between which edges text is set.
func pageFlows(sheets []*sheet) map[float64]*flow {
	lefts, rights := map[float64][]float64{}, map[float64][]float64{}
	for _, s := range sheets {
		w := math.Round(s.width)
		for _, l := range rows(s.number, s.words) {
			lefts[w] = append(lefts[w], l.left)
			rights[w] = append(rights[w], l.right)
		}
	}
	out := map[float64]*flow{}
	for _, s := range sheets {
		w := math.Round(s.width)
		if len(lefts[w]) == 0 {
			out[w] = &flow{right: s.width}
			continue
		}
		slices.Sort(lefts[w])
		slices.Sort(rights[w])
		n := len(lefts[w])
		f := &flow{left: lefts[w][n/50], right: rights[w][n-1-n/50]}
		at, _ := slices.BinarySearch(rights[w], f.right-edgeReach)
		f.justified = (n-at)*5 > n*2
		out[w] = f
	}
	return out
}

// readingOrder puts the words of a page in lines as a person reads them.
func readingOrder(s *sheet, f *flow) []line {
	words := s.words
	var parts [][]line // tables, from the top
	for _, g := range grids(s.rules) {
		var table []line
		table, words = g.take(s.number, words)
		if len(table) > 0 {
			parts = append(parts, table)
		}
	}
	rest := rows(s.number, words)
	var out []line
	for _, table := range parts {
		n := 0
		for n < len(rest) && rest[n].base > table[0].top {
			n++
		}
		out = append(out, arrange(rest[:n], f, 0)...)
		out = append(out, table...)
		rest = rest[n:]
	}
	out = append(out, arrange(rest, f, 0)...)
	for i := range out {
		out[i].dot = bulletOf(out[i], s.dots)
	}
	return out
}

// bulletOf returns the small shape drawn before the line, if there is one.
func bulletOf(l line, dots []box) *box {
	if l.cells != nil {
		return nil
	}
	for _, d := range dots {
		y, gap := (d.top+d.bottom)/2, l.left-d.right
		if y > l.base-0.1*l.size && y < l.base+0.9*l.size && gap > 0 && gap < 2.5*l.size {
			return &d
		}
	}
	return nil
}

// dropRepeatedHeads removes the head of a table that is printed again where the
// table goes on over a page.
func dropRepeatedHeads(lines []line, notes *pageNotes) []line {
	var out []line
	head, last := "", -1
	for _, l := range lines {
		if l.cells == nil {
			head = ""
			out = append(out, l)
			continue
		}
		text := cellsText(l)
		switch {
		case head == "":
			head = text
		case text == head && l.page != last:
			notes.add(l.page, "head of the table %q, printed again after the page break, removed", text)
			last = l.page
			continue
		}
		last = l.page
		out = append(out, l)
	}
	return out
}

// joinSplitRows joins a row of a table that goes on over a page: below the break
// only one cell, and not the first, has text, and it has some above.
func joinSplitRows(lines []line, notes *pageNotes) []line {
	var out []line
	for i, l := range lines {
		if n := len(out); n > 0 && l.cells != nil && lines[i-1].page != l.page && len(out[n-1].cells) == len(l.cells) {
			if c := onlyCell(l.cells); c > 0 && len(out[n-1].cells[c]) > 0 {
				last := &out[n-1]
				last.cells[c] = append(last.cells[c], l.cells[c]...)
				notes.add(last.page, "row of a table joined over the page break at %q", firstWords(cellsText(l)))
				continue
			}
		}
		out = append(out, l)
	}
	return out
}

// cellsText returns the words of a row of a table.
func cellsText(l line) string {
	var parts []string
	for _, cell := range l.cells {
		for _, part := range cell {
			parts = append(parts, part.text())
		}
	}
	return strings.Join(parts, " ")
}

// onlyCell returns the index of the only cell with text; -1 if there are several.
func onlyCell(cells [][]line) int {
	only := -1
	for c := range cells {
		if len(cells[c]) > 0 {
			if only >= 0 {
				return -1
			}
			only = c
		}
	}
	return only
}

// style is what most of a document looks like.
type style struct {
	size  float64             // of the text
	pitch map[float64]float64 // by size: from one line of a paragraph to the next
}

func measure(lines []line) style {
	sizes := map[float64]int{}
	pitches := map[float64]map[float64]int{}
	for i, l := range lines {
		sizes[l.size] += len(l.text())
		if i == 0 || l.cells != nil || lines[i-1].cells != nil || lines[i-1].page != l.page || lines[i-1].size != l.size {
			continue
		}
		if step := lines[i-1].base - l.base; step > 0 && step < 3*l.size {
			if pitches[l.size] == nil {
				pitches[l.size] = map[float64]int{}
			}
			pitches[l.size][math.Round(step*2)/2]++
		}
	}
	s := style{size: most(sizes), pitch: map[float64]float64{}}
	for size, steps := range pitches {
		s.pitch[size] = usual(steps)
	}
	return s
}

// usual returns the least step that is at least a fifth as frequent as the most
// frequent: lines within a paragraph stand closer than paragraphs, also where
// most paragraphs have one line.
func usual(steps map[float64]int) float64 {
	most, least := 0, math.Inf(1)
	for _, n := range steps {
		most = max(most, n)
	}
	for step, n := range steps {
		if n*5 >= most {
			least = min(least, step)
		}
	}
	return least
}

func (s style) pitchOf(size float64) float64 {
	if p, ok := s.pitch[size]; ok {
		return p
	}
	return 1.2 * size
}

// passage is a paragraph, an item or a heading as the lines it is printed on.
type passage struct {
	lines  []line
	marker string  // "" if it is no item; as written otherwise
	text   float64 // where its text begins, after the marker
	cells  [][]line
}

// assembler joins lines to passages.
type assembler struct {
	style
	*joiner
	notes    *pageNotes
	passages []passage
	open     *passage
}

func (a *assembler) flush() {
	if a.open != nil {
		a.passages = append(a.passages, *a.open)
		a.open = nil
	}
}

func (a *assembler) add(l line) {
	if l.cells != nil {
		a.flush()
		a.passages = append(a.passages, passage{lines: []line{l}, cells: l.cells})
		return
	}
	marker, text, rest := markerOf(l)
	if a.open != nil && !a.begins(l, marker) {
		if last := a.open.lines[len(a.open.lines)-1]; last.page != l.page {
			a.notes.add(last.page, "paragraph joined over the page break at %q", firstWords(l.text()))
		}
		a.open.lines = append(a.open.lines, l)
		return
	}
	a.flush()
	if marker != "" {
		l = rest
	}
	a.open = &passage{lines: []line{l}, marker: marker, text: text}
}

func firstWords(s string) string {
	const shown = 4
	words := strings.Fields(s)
	return strings.Join(words[:min(len(words), shown)], " ")
}

// markerOf splits a bullet or number off a line. It returns where the text after
// it begins and the line without it.
func markerOf(l line) (marker string, text float64, rest line) {
	first := l.words[0]
	if l.dot != nil {
		return bullet, l.left, l
	}
	if r, n := utf8.DecodeRuneInString(first.text); n < len(first.text) && strings.ContainsRune(bulletSigns, r) {
		words := slices.Clone(l.words)
		words[0].text = first.text[n:]
		return bullet, first.left, withWords(l, words)
	}
	if len(l.words) == 1 || !isMarker(first) || first.text == "o" && l.words[1].left-first.right < 0.6*first.size {
		return "", l.left, l
	}
	marker = bullet
	if numbered.MatchString(first.text) && !first.sign && first.text != "o" {
		marker = first.text
	}
	return marker, l.words[1].left, withWords(l, l.words[1:])
}

func withWords(l line, words []word) line {
	out := newLine(l.page, slices.Clone(words))
	out.flow, out.dot = l.flow, l.dot
	return out
}

// begins reports whether the line begins a new passage.
func (a *assembler) begins(l line, marker string) bool {
	last := a.open.lines[len(a.open.lines)-1]
	full := !fits(last, l)
	ended := endsSentence(last)
	if marker != "" && (marker == bullet && (l.dot != nil || !strings.Contains(dashSigns, l.words[0].text)) || !full || ended) {
		return true
	}
	if math.Abs(last.size-l.size) > 0.08*l.size {
		return true
	}
	lower := startsLower(strings.TrimLeft(l.words[0].text, "(«“\"'"))
	if last.bold != l.bold && !last.wordless && !l.wordless && (!full || !lower) {
		return true
	}
	if last.page != l.page || last.flow != l.flow {
		return !lower && ended || !full && (ended || !lower)
	}
	step := last.base - l.base
	pitch := a.pitchOf(l.size)
	if step > 1.25*pitch || step < -pitch {
		return true
	}
	return !full || a.indented(l, last) || ended && !lower && last.endsShort()
}

// endsShort reports whether the line is the last of a justified paragraph: it
// alone does not reach the right edge.
func (l line) endsShort() bool {
	return l.flow != nil && l.flow.justified && l.flow.right-l.right > 2*edgeReach
}

// indented reports whether the line is set in, or out, as the first of a
// paragraph is.
func (a *assembler) indented(l, last line) bool {
	reach := 0.8 * l.size
	if len(a.open.lines) == 1 {
		return l.left > max(last.left, a.open.text)+reach && endsSentence(last)
	}
	return l.left > last.left+reach && endsSentence(last) || l.left < last.left-reach && endsSentence(last)
}

// fits reports whether the first word of the line would have fitted on the line
// before it: whoever broke the line there meant to.
func fits(before, l line) bool {
	if before.flow == nil {
		return false
	}
	need := l.words[0].width() + 0.3*l.size
	left := before.left - before.flow.left
	room := before.flow.right - before.right
	if left > 2*before.size && math.Abs(left-room) < 0.15*(before.flow.right-before.flow.left) && room > 2*before.size {
		room += left // centred
	}
	return need < room
}

// endsSentence reports whether the line may be the last of a paragraph.
func endsSentence(l line) bool {
	s := strings.TrimRight(l.words[len(l.words)-1].text, "”»\"')]")
	short := strings.ToLower(strings.TrimLeft(s, "(«“\"'"))
	if after, found := afterLast(short, "'’"); found {
		short = after
	}
	if slices.Contains(abbreviations, short) {
		return false
	}
	return strings.HasSuffix(s, ".") || strings.HasSuffix(s, ";") || strings.HasSuffix(s, ":") || strings.HasSuffix(s, "!") || strings.HasSuffix(s, "?")
}

// abbreviations end in a stop and go on.
var abbreviations = []string{
	"n.", "nn.", "art.", "artt.", "lett.", "co.", "c.", "d.lgs.", "lgs.", "d.l.", "d.p.r.", "d.p.c.m.", "d.m.",
	"d.", "l.", "p.", "pp.", "pag.", "cfr.", "es.", "dott.", "ing.", "prof.", "sig.", "avv.", "v.", "cd.", "c.d.", "s.",
}

// blocks turns the passages to blocks.
func (a *assembler) blocks() []block {
	ranks := a.headingRanks()
	var out []block
	var indents []float64 // of the bullets that are open, outermost first
	for i := range a.passages {
		p := &a.passages[i]
		b := block{page: p.lines[0].page}
		if p.cells != nil {
			b.kind = row
			for _, c := range p.cells {
				b.cells = append(b.cells, a.join(c))
			}
			out = append(out, b)
			indents = nil
			continue
		}
		text := tidy(a.join(p.lines))
		whole := text
		if p.marker != "" && p.marker != bullet {
			whole = p.marker + " " + text
		}
		k, isHeading := a.headingKey(*p, whole)
		switch {
		case isHeading:
			b.kind, b.level, b.text = heading, ranks[k], whole
		case p.marker != "":
			b.kind, b.marker, b.text = item, p.marker, text
		case allBold(p.lines) && !strings.HasSuffix(text, ";") && !strings.HasSuffix(text, ","):
			b.kind, b.text = strong, text
		default:
			b.text = text
		}
		if b.kind == item && b.marker == bullet {
			indents = append(indents[:depthOf(indents, p.text)], p.text)
			b.level = len(indents) - 1
		} else {
			indents = nil
		}
		out = append(out, b)
	}
	return out
}

// depthOf returns how many of the open bullets stand further left than x.
func depthOf(indents []float64, x float64) int {
	const reach = 5.0 // points
	n := 0
	for n < len(indents) && indents[n] < x-reach {
		n++
	}
	return n
}

func allBold(lines []line) bool {
	return lines[0].bold && !slices.ContainsFunc(lines, func(l line) bool { return !l.bold && !l.wordless })
}

// tidy removes what is left of hyphens within lines and of ligatures.
func tidy(s string) string { return ligatures.Replace(s) }

var ligatures = strings.NewReplacer("ﬀ", "ff", "ﬁ", "fi", "ﬂ", "fl", "ﬃ", "ffi", "ﬄ", "ffl", "ﬅ", "st", "ﬆ", "st")

// headingKey is what headings of one level have in common.
type headingKey struct {
	size  float64
	bold  bool
	caps  bool // only where the size is that of the text
	depth int  // of the numbering beyond its first part
	order int  // of the parts of an act, only where the size is that of the text
}

const (
	maxHeading = 260  // characters
	largeSize  = 1.1  // times the size of the text, from which a passage is a heading
	largeBold  = 1.06 // the same where it is bold
)

// headingKey tells whether a passage is a heading, and of which sort.
func (a *assembler) headingKey(p passage, text string) (headingKey, bool) {
	n := utf8.RuneCountInString(text)
	if p.marker == bullet || n > maxHeading || !strings.ContainsFunc(text, unicode.IsLetter) || strings.HasSuffix(text, ";") || strings.HasSuffix(text, ",") {
		return headingKey{}, false
	}
	size := p.lines[0].size
	bold, caps := allBold(p.lines), isCapitals(text)
	k := headingKey{size: math.Round(size*2) / 2, bold: bold, depth: numberDepth(text)}
	if size >= largeSize*a.size || bold && size >= largeBold*a.size {
		return k, true
	}
	k.caps, k.order = caps, partOrder(text)
	long := strings.HasSuffix(text, ":") || size < 0.9*a.size
	marked := p.marker != "" || division.MatchString(text)
	switch {
	case long:
		return k, false
	case bold && (marked || caps && n > 3):
		return k, true
	case caps && marked && n > 6:
		return k, true
	}
	return k, articleOnly.MatchString(text) || isPart(text) && n < 80
}

func isCapitals(s string) bool {
	upper, lower := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
		}
	}
	return upper > 2 && upper > 6*lower
}

// numberDepth counts the dots within the number a heading begins with.
func numberDepth(s string) int {
	first, _, _ := strings.Cut(s, " ")
	if !numbered.MatchString(first) {
		return 0
	}
	return strings.Count(strings.TrimRight(first, ".)"), ".")
}

// parts are the words that name the divisions of an act, from the largest.
var parts = [][]string{{"libro", "parte", "allegato"}, {"titolo"}, {"capo"}, {"sezione"}, {"articolo", "art"}}

// partOrder returns how deep the division that a heading names stands.
func partOrder(s string) int {
	first, _, _ := strings.Cut(strings.ToLower(s), " ")
	first = strings.TrimSuffix(first, ".")
	for i, names := range parts {
		if slices.Contains(names, first) && division.MatchString(s) {
			return i
		}
	}
	return len(parts)
}

// isPart reports whether the text is a bare "Titolo II" or the like.
func isPart(s string) bool {
	return division.MatchString(s) && len(strings.Fields(s)) == 2
}

// headingRanks numbers the sorts of headings from 1: the larger, the bolder, the
// more capital, the less deep first.
func (a *assembler) headingRanks() map[headingKey]int {
	seen := map[headingKey]bool{}
	for _, p := range a.passages {
		if p.cells != nil {
			continue
		}
		text := headText(p)
		if k, ok := a.headingKey(p, text); ok {
			seen[k] = true
		}
	}
	keys := make([]headingKey, 0, len(seen))
	for k := range seen {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, compareHeadings)
	ranks := make(map[headingKey]int, len(keys))
	for i, k := range keys {
		ranks[k] = i + 1
		if i > 0 && sameRank(keys[i-1], k) {
			ranks[k] = ranks[keys[i-1]]
		} else if i > 0 {
			ranks[k] = ranks[keys[i-1]] + 1
		}
	}
	return ranks
}

// headText is the text of a passage as headingKey judges it, joined without
// regard to hyphens.
func headText(p passage) string {
	parts := make([]string, 0, len(p.lines)+1)
	if p.marker != "" && p.marker != bullet {
		parts = append(parts, p.marker)
	}
	for _, l := range p.lines {
		parts = append(parts, l.text())
	}
	return strings.Join(parts, " ")
}

func compareHeadings(a, b headingKey) int {
	return cmp.Or(
		cmp.Compare(b.size, a.size),
		compareBool(b.bold, a.bold),
		cmp.Compare(a.order, b.order),
		compareBool(b.caps, a.caps),
		cmp.Compare(a.depth, b.depth),
	)
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	default:
		return -1
	}
}

// sameRank reports whether two sorts differ by no more than a person sees.
func sameRank(a, b headingKey) bool {
	const unseen = 0.5 // points
	return a.size-b.size <= unseen && a.bold == b.bold && a.caps == b.caps && a.depth == b.depth && a.order == b.order
}
