package document

import (
	"math"
	"slices"
)

const (
	columnRows  = 6 // rows from which two texts side by side are columns
	columnFill  = 0.55
	columnChars = 18.0 // letters in a row of a column, on average
)

// arrange puts the rows of a page, or of a column, in reading order.
func arrange(all []line, f *flow, depth int) []line {
	const deepest = 3
	if depth < deepest {
		if from, to, x, ok := findColumns(all); ok {
			out := arrange(all[:from], f, depth+1)
			for _, column := range splitAt(all[from:to], x) {
				out = append(out, arrange(column, edgesOf(column), depth+1)...)
			}
			return append(out, arrange(all[to:], f, depth+1)...)
		}
	}
	var out []line
	for i := 0; i < len(all); {
		if r := findRun(all[i:]); r != nil {
			i += len(r.rows)
			out = r.reachUp(out)
			out = append(out, r.table()...)
			continue
		}
		l := all[i]
		l.flow = f
		l.cells = loneCells(l)
		out = append(out, l)
		i++
	}
	return out
}

// findColumns looks for text in columns: the longest stretch of rows, from and
// to, none of which crosses a strip at x, with prose on both sides of it.
func findColumns(all []line) (from, to int, x float64, ok bool) {
	if len(all) < columnRows {
		return 0, 0, 0, false
	}
	edges := edgesOf(all)
	margin := (edges.right - edges.left) / 6
	for at := edges.left + margin; at < edges.right-margin; at += columnStep {
		for i := 0; i < len(all); {
			if !all[i].free(at) {
				i++
				continue
			}
			j := i
			for j < len(all) && all[j].free(at) {
				j++
			}
			if start, end := peel(all, i, j, at); end-start > to-from && isColumns(all[start:end], at) {
				from, to, x, ok = start, end, at, true
			}
			i = j
		}
	}
	return from, to, x, ok
}

// columnStep is how finely, in points, the strip between columns is looked for.
const columnStep = 2.0

// free reports whether no word stands on, or nearly on, the x given.
func (l line) free(x float64) bool {
	reach := 0.35 * l.size
	for _, w := range l.words {
		if w.left-reach < x && x < w.right+reach {
			return false
		}
	}
	return true
}

// peel takes off the rows at either end of a stretch that are no part of the
// columns: lines that cross the strip where they happen to have a space, and the
// short last line of a paragraph above.
func peel(all []line, i, j int, x float64) (from, to int) {
	var widths []float64
	for _, l := range all[i:j] {
		if w := l.gapAt(x); !math.IsInf(w, 1) {
			widths = append(widths, w)
		}
	}
	if len(widths) == 0 {
		return i, i
	}
	slices.Sort(widths)
	least := 0.6 * widths[len(widths)/2]
	for i < j && all[i].gapAt(x) < least {
		i++
	}
	for j > i && all[j-1].gapAt(x) < least {
		j--
	}
	for i > 0 && i < j && all[i].right < x && all[i-1].base-all[i].base < 1.6*all[i].size {
		i++
	}
	return i, j
}

// gapAt is how far apart the words on either side of x stand; infinite where one
// side is empty.
func (l line) gapAt(x float64) float64 {
	left, right := math.Inf(-1), math.Inf(1)
	for _, w := range l.words {
		if w.left < x {
			left = max(left, w.right)
		} else {
			right = min(right, w.left)
		}
	}
	return right - left
}

// isColumns reports whether lines of prose fill both sides of the strip.
func isColumns(all []line, x float64) bool {
	if len(all) < columnRows {
		return false
	}
	for _, side := range splitAt(all, x) {
		letters, filled := 0, 0.0
		for _, l := range side {
			letters += len(l.text())
			filled += l.width()
		}
		e, n := edgesOf(side), float64(len(side))
		if n < columnRows || float64(letters)/n < columnChars || filled/n < columnFill*(e.right-e.left) {
			return false
		}
	}
	return true
}

// splitAt returns the rows left and right of x.
func splitAt(all []line, x float64) [2][]line {
	var words [2][]word
	for _, l := range all {
		for _, w := range l.words {
			if w.left < x {
				words[0] = append(words[0], w)
			} else {
				words[1] = append(words[1], w)
			}
		}
	}
	return [2][]line{rows(all[0].page, words[0]), rows(all[0].page, words[1])}
}

// edgeReach is how far from the right edge, in points, a justified line may end.
const edgeReach = 1.5

func edgesOf(lines []line) *flow {
	f := &flow{left: math.Inf(1), right: math.Inf(-1)}
	for _, l := range lines {
		f.left, f.right = min(f.left, l.left), max(f.right, l.right)
	}
	reaching := 0
	for _, l := range lines {
		if f.right-l.right < edgeReach {
			reaching++
		}
	}
	f.justified = reaching*5 > len(lines)*2
	return f
}
