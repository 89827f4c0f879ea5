package document

import (
	"math"
	"slices"
	"strings"
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
