package document

import (
	"cmp"
	"math"
	"slices"
)

// ruleReach is how far apart, in points, drawn lines may stand and still meet.
const ruleReach = 3.5

// grid is a table drawn with lines: the heights of its rows and, between two
// heights, where its cells begin and end.
type grid struct {
	box
	heights   []float64 // from the top
	verticals []box
}

// grids finds the tables that the drawn lines of a page make: connected lines
// that enclose at least two cells side by side.
func grids(rules []box) []grid {
	var out []grid
	for _, group := range connected(rules) {
		g := grid{box: group[0]}
		var ys, xs []float64
		for _, r := range group {
			g.box = g.union(r)
			if r.width() > r.height() {
				ys = append(ys, (r.top+r.bottom)/2)
			} else {
				xs = append(xs, (r.left+r.right)/2)
				g.verticals = append(g.verticals, r)
			}
		}
		g.heights = levels(ys)
		slices.Reverse(g.heights)
		if columns := len(levels(xs)) - 1; len(g.heights) >= 2 && columns >= 2 {
			out = append(out, g)
		}
	}
	slices.SortStableFunc(out, func(a, b grid) int { return cmp.Compare(b.top, a.top) })
	return out
}

// connected groups boxes that touch, in quadratic time of their number, which
// maxRules bounds.
func connected(rules []box) [][]box {
	if len(rules) > maxRules {
		rules = rules[:maxRules]
	}
	group := make([]int, len(rules))
	for i := range group {
		group[i] = -1
	}
	var out [][]box
	for i := range rules {
		if group[i] >= 0 {
			continue
		}
		group[i] = len(out)
		members := []int{i}
		for k := 0; k < len(members); k++ {
			for j := range rules {
				if group[j] < 0 && touch(rules[members[k]], rules[j]) {
					group[j] = len(out)
					members = append(members, j)
				}
			}
		}
		boxes := make([]box, len(members))
		for k, m := range members {
			boxes[k] = rules[m]
		}
		out = append(out, boxes)
	}
	return out
}

// maxRules is how many drawn lines of a page are looked at.
const maxRules = 4000

func touch(a, b box) bool {
	return a.left-ruleReach <= b.right && b.left-ruleReach <= a.right &&
		a.bottom-ruleReach <= b.top && b.bottom-ruleReach <= a.top
}

// levels sorts values and makes one of those that stand together.
func levels(vs []float64) []float64 {
	slices.Sort(vs)
	var out []float64
	for i, v := range vs {
		if i == 0 || v-vs[i-1] > ruleReach {
			out = append(out, v)
		}
	}
	return out
}

// take moves the words that stand within the grid to lines, one a row of cells.
// It returns the words that are left.
func (g grid) take(page int, words []word) (table []line, rest []word) {
	byRow := make([][]word, len(g.heights)-1)
	for _, w := range words {
		y := w.base + w.size*0.3
		i := g.rowAt(y)
		if x := (w.left + w.right) / 2; i < 0 || x < g.left || x > g.right {
			rest = append(rest, w)
			continue
		}
		byRow[i] = append(byRow[i], w)
	}
	for i, ws := range byRow {
		if len(ws) == 0 {
			continue
		}
		l := newLine(page, ws)
		l.top, l.bottom = g.heights[i], g.heights[i+1]
		l.cells = g.cells(page, ws, (g.heights[i]+g.heights[i+1])/2)
		table = append(table, l)
	}
	return table, rest
}

func (g grid) rowAt(y float64) int {
	for i := range len(g.heights) - 1 {
		if y <= g.heights[i] && y > g.heights[i+1] {
			return i
		}
	}
	return -1
}

// cells splits the words of the row at height y where a vertical line stands.
func (g grid) cells(page int, words []word, y float64) [][]line {
	var xs []float64
	for _, v := range g.verticals {
		if v.bottom-ruleReach < y && y < v.top+ruleReach {
			xs = append(xs, (v.left+v.right)/2)
		}
	}
	xs = levels(xs)
	if len(xs) < 2 {
		xs = []float64{math.Inf(-1), math.Inf(1)}
	}
	byCell := make([][]word, len(xs)-1)
	for _, w := range words {
		x, i := (w.left+w.right)/2, 0
		for i < len(xs)-2 && x > xs[i+1] {
			i++
		}
		byCell[i] = append(byCell[i], w)
	}
	cells := make([][]line, len(byCell))
	for i, ws := range byCell {
		if len(ws) > 0 {
			cells[i] = rows(page, ws)
		}
	}
	return cells
}
