package document

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"
)

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
	return !full || a.indented(l, last) || ended && !lower && a.endsShort(last)
}

// endsShort reports whether the line is the last of a justified paragraph: it
// alone, of the flow or of the open passage, does not reach the right edge.
func (a *assembler) endsShort(last line) bool {
	if last.flow == nil || last.flow.right-last.right <= 2*edgeReach {
		return false
	}
	before := a.open.lines[:len(a.open.lines)-1]
	return last.flow.justified || len(before) > 0 && !slices.ContainsFunc(before, func(l line) bool {
		return l.flow == nil || l.flow.right-l.right > edgeReach
	})
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
