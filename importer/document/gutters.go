package document

import (
	"math"
	"strings"
	"unicode"
)

// Gaps are told in sizes of the font (em). A space is about 0.25 em wide, in
// justified text up to 0.6.
const (
	clearGap    = 1.0 // at least one row of a run has a gap this wide
	leastGap    = 0.6 // every row has one at least this wide
	leastGutter = 0.4 // what the rows' gaps have in common
	alignReach  = 2.5 // points within which the words after a gutter begin alike
	looseRow    = 1.9 // times the run's pitch: a lone cell this far below is no part of it
)

// run is a stretch of rows that share gutters: a table without drawn lines.
type run struct {
	rows    []line
	gutters []span
}

func inner(spans []span) []span { return spans[1 : len(spans)-1] }

// findRun returns the run that begins with the first of the rows, or nil.
func findRun(all []line) *run {
	first := all[0]
	if len(first.words) < 2 {
		return nil
	}
	gutters := inner(first.gaps(leastGap * first.size))
	full := 1
	pitch := math.Inf(1)
	n := 1
	for ; n < len(all) && len(gutters) > 0; n++ {
		l := all[n]
		kept := narrow(gutters, l.gaps(leastGap*l.size), leastGutter*l.size)
		lone := occupied(l, kept) < 2
		step := all[n-1].base - l.base
		if len(kept) == 0 || full > 1 && len(kept) < len(gutters) ||
			lone && (step > looseRow*min(pitch, 2*l.size) || l.size > first.size*1.1 || l.bold && !all[n-1].bold) {
			break
		}
		gutters = kept
		pitch = min(pitch, step)
		if !lone {
			full++
		}
	}
	r := &run{rows: all[:n], gutters: gutters}
	r.trim()
	if full < 2 || len(gutters) == 0 || len(r.rows) < 2 || !r.sound() {
		return nil
	}
	return r
}

// occupied counts the columns in which the line has words.
func occupied(l line, gutters []span) int {
	n := 0
	for c := range len(gutters) + 1 {
		if len(inColumn(l, gutters, c)) > 0 {
			n++
		}
	}
	return n
}

func inColumn(l line, gutters []span, c int) []word {
	var out []word
	for _, w := range l.words {
		x := (w.left + w.right) / 2
		if (c == 0 || x > gutters[c-1].from) && (c == len(gutters) || x < gutters[c].to) {
			out = append(out, w)
		}
	}
	return out
}

// trim drops the last rows of a table that have only a first cell which begins
// like a sentence of its own: the text after the table.
func (r *run) trim() {
	for n := len(r.rows); n > 1; n-- {
		l := r.rows[n-1]
		if occupied(l, r.gutters) > 1 || len(inColumn(l, r.gutters, 0)) == 0 || startsLower(l.words[0].text) {
			return
		}
		r.rows = r.rows[:n-1]
	}
}

func startsLower(s string) bool {
	for _, c := range s {
		return unicode.IsLower(c)
	}
	return false
}

// sound reports whether the gutters are more than chance: each is clear in one
// row, and most rows begin alike after it. The space between the numbers of a
// list and its text is no gutter.
func (r *run) sound() bool {
	for c := range r.gutters {
		clear, aligned := false, 0
		var starts []float64
		for _, l := range r.rows {
			right := inColumn(l, r.gutters, c+1)
			left := inColumn(l, r.gutters, c)
			if len(right) == 0 || len(left) == 0 {
				continue
			}
			starts = append(starts, right[0].left)
			clear = clear || right[0].left-left[len(left)-1].right >= clearGap*l.size
		}
		for _, a := range starts {
			near := 0
			for _, b := range starts {
				if math.Abs(a-b) <= alignReach {
					near++
				}
			}
			aligned = max(aligned, near)
		}
		if !clear || aligned < 2 || float64(aligned) < 0.6*float64(len(starts)) {
			return false
		}
	}
	return len(r.gutters) > 1 || !r.isList() && !r.isProse()
}

// isProse tells lines of justified text, whose spaces happen to stand above each
// other, from a table with one gutter: they hold many words, or are few and the
// gutter no wider than a stretched space.
func (r *run) isProse() bool {
	const manyWords = 9
	full, words := 0, 0
	for _, l := range r.rows {
		if occupied(l, r.gutters) > 1 {
			full++
			words += len(l.words)
		}
	}
	return words > manyWords*full || full < 3 && !r.wide()
}

// wide reports whether the only gutter is wider than justified text has spaces.
func (r *run) wide() bool {
	return r.gutters[0].width() > 2*clearGap*r.rows[0].size
}

// isList reports whether what stands before the only gutter is numbers and
// bullets.
func (r *run) isList() bool {
	for _, l := range r.rows {
		left := inColumn(l, r.gutters, 0)
		if len(left) > 1 || len(left) == 1 && !isMarker(left[0]) {
			return false
		}
	}
	return true
}

func isMarker(w word) bool {
	return w.sign || numbered.MatchString(w.text) || w.text == "o" ||
		len([]rune(w.text)) == 1 && strings.ContainsAny(w.text, bulletSigns+dashSigns)
}

// table joins the rows of a table that are one row whose cells wrap.
func (r *run) table() []line {
	var out []line
	for _, l := range r.rows {
		cells := make([][]line, len(r.gutters)+1)
		for c := range cells {
			if ws := inColumn(l, r.gutters, c); len(ws) > 0 {
				cells[c] = []line{newLine(l.page, ws)}
			}
		}
		if n := len(out); n > 0 && r.wraps(out[n-1], l, cells) {
			last := &out[n-1]
			for c := range cells {
				last.cells[c] = append(last.cells[c], cells[c]...)
			}
			last.words = append(last.words, l.words...)
			last.box = last.union(l.box)
			continue
		}
		row := newLine(l.page, append([]word(nil), l.words...))
		row.cells = cells
		out = append(out, row)
	}
	return out
}

// wraps reports whether a row goes on with the row before it.
func (r *run) wraps(before line, l line, cells [][]line) bool {
	n := occupied(l, r.gutters)
	if len(cells[0]) > 0 {
		return n == 1 && startsLower(l.words[0].text)
	}
	for c := range cells {
		if len(cells[c]) == 0 {
			continue
		}
		above := before.cells[c]
		begins := !startsLower(cells[c][0].words[0].text) && len(above) > 0
		if n == 1 {
			return !begins || !r.fitsIn(c, above[len(above)-1], l)
		}
		if !begins {
			return true
		}
	}
	return false
}

// fitsIn reports whether the first word of a row would have fitted in the cell
// above it, on the cell's last line.
func (r *run) fitsIn(c int, above, l line) bool {
	right := math.Inf(-1)
	for _, row := range r.rows {
		for _, w := range inColumn(row, r.gutters, c) {
			right = max(right, w.right)
		}
	}
	return above.right+0.3*l.size+l.words[0].width() < right
}

// reachUp moves the rows just above the run that stand in one of its columns but
// the first, as those of a cell that goes on from the page before, into the run.
func (r *run) reachUp(above []line) []line {
	const leastRows = 3
	n := len(above)
	if len(r.rows) < leastRows {
		return above
	}
	for n > 0 {
		l := above[n-1]
		step := l.base - r.rows[0].base
		if l.cells != nil || occupied(l, r.gutters) != 1 || len(inColumn(l, r.gutters, 0)) > 0 ||
			step > looseRow*1.2*l.size || step <= 0 || !r.aligned(l) {
			break
		}
		n--
		r.rows = append([]line{l}, r.rows...)
	}
	return above[:n]
}

// aligned reports whether the line begins where a cell of the run begins.
func (r *run) aligned(l line) bool {
	for c := 1; c <= len(r.gutters); c++ {
		for _, row := range r.rows {
			if ws := inColumn(row, r.gutters, c); len(ws) > 0 && math.Abs(ws[0].left-l.left) <= alignReach {
				return true
			}
		}
	}
	return false
}

// loneGap is the gap, in sizes of the font, that makes cells of a line that
// stands alone.
const loneGap = 3.0

// loneCells splits a line that is the only row of a table; nil for any other. A
// line of justified text that reaches the edge is none, however wide its spaces.
func loneCells(l line) [][]line {
	if l.flow.justified && l.flow.right-l.right < edgeReach {
		return nil
	}
	var wide int
	gutters := inner(l.gaps(leastGap * l.size))
	for i, g := range gutters {
		if g.width() >= loneGap*l.size && (i > 0 || len(gutters) > 1 || !isMarker(l.words[0])) {
			wide++
		}
	}
	if wide == 0 {
		return nil
	}
	cells := make([][]line, len(gutters)+1)
	for c := range cells {
		if ws := inColumn(l, gutters, c); len(ws) > 0 {
			cells[c] = []line{newLine(l.page, ws)}
		}
	}
	return cells
}
