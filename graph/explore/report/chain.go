package report

import (
	"fmt"
	"strconv"

	"raccordo/graph"
	"raccordo/graph/explore"
)

const (
	chainGap   = 84 // between columns
	chainRow   = 14 // between boxes
	chainApart = 18 // between lines that join the same two boxes
	tagRadius  = 10
)

// chainWidth is how wide the boxes of so many columns are.
func chainWidth(columns int) int {
	if columns <= 3 {
		return 166
	}
	return 140
}

// place is where a unit stands on paths: those of one place are one box.
type place struct {
	column int
	unit   graph.UnitID // "": a line passes
	pass   int          // tells lines that pass apart
}

// chainBox is a place with its box.
type chainBox struct {
	place
	lines []string
	y, h  int
}

// chainLine is a line from one place to another in the next column.
type chainLine struct {
	from, to place
	steps    []int // numbers of the steps it stands for; none: the end of a line that passes
	style    []explore.Step
	done     bool // its number stands elsewhere
}

// stepNumbers numbers the steps of paths as they come, equal ones once.
type stepNumbers struct {
	steps []explore.Step
	known map[string]int
}

func numberSteps(paths []explore.Path) *stepNumbers {
	n := &stepNumbers{known: make(map[string]int)}
	for _, p := range paths {
		for _, s := range p.Steps {
			if key := stepKey(s); n.known[key] == 0 {
				n.steps = append(n.steps, s)
				n.known[key] = len(n.steps)
			}
		}
	}
	return n
}

func stepKey(s explore.Step) string {
	return fmt.Sprintf("%s\x00%s\x00%s\x00%t\x00%s\x00%s", s.From, s.To, s.Type, s.Forward, s.Through, s.Basis)
}

func (n *stepNumbers) of(s explore.Step) int { return n.known[stepKey(s)] }

// chains is paths being drawn from left to right, what they share once.
type chains struct {
	names   Names
	numbers *stepNumbers
	columns [][]*chainBox
	boxes   map[place]*chainBox
	lines   []*chainLine
	joined  map[[2]place]*chainLine
	passes  int
	tags    []tagAt
}

type tagAt struct{ x, y, w int }

// drawChains draws paths; the number on a line is that of the step.
func drawChains(paths []explore.Path, names Names, numbers *stepNumbers) Panel {
	longest := 0
	for _, p := range paths {
		longest = max(longest, p.Length)
	}
	d := &chains{
		names: names, numbers: numbers, columns: make([][]*chainBox, longest+1),
		boxes: make(map[place]*chainBox), joined: make(map[[2]place]*chainLine),
	}
	for _, p := range paths {
		d.add(p, longest)
	}
	return d.draw()
}

// add puts the units of a path in columns. The end stands in the last one; the
// line to it passes those between.
func (d *chains) add(p explore.Path, longest int) {
	at := place{column: 0, unit: p.Units[0]}
	d.put(at)
	for i, s := range p.Steps {
		next := place{column: i + 1, unit: p.Units[i+1]}
		if i == len(p.Steps)-1 {
			next.column = longest
			if key := [2]place{at, next}; next.column > at.column+1 && d.joined[key] != nil {
				d.step(d.joined[key], s)
				continue
			}
			first := at
			for at.column+1 < longest {
				d.passes++
				pass := place{column: at.column + 1, pass: d.passes}
				d.put(pass)
				line := d.join(at, pass, s)
				if at == first {
					d.joined[[2]place{first, next}] = line
				} else {
					line.done = true
				}
				at = pass
			}
			d.put(next)
			line := d.join(at, next, s)
			line.done = at != first
			continue
		}
		d.put(next)
		d.join(at, next, s)
		at = next
	}
}

func (d *chains) put(p place) {
	if d.boxes[p] != nil {
		return
	}
	b := &chainBox{place: p, h: tagRadius * 2}
	if p.unit != "" {
		b.lines = wrap(d.names.Of(p.unit), textSize, false, chainWidth(len(d.columns))-2*boxPad)
		b.h = len(b.lines)*lineHeight + boxPad
	}
	d.boxes[p] = b
	d.columns[p.column] = append(d.columns[p.column], b)
}

func (d *chains) join(from, to place, s explore.Step) *chainLine {
	key := [2]place{from, to}
	line := d.joined[key]
	if line == nil {
		line = &chainLine{from: from, to: to}
		d.joined[key] = line
		d.lines = append(d.lines, line)
	}
	d.step(line, s)
	return line
}

func (d *chains) step(line *chainLine, s explore.Step) {
	n := d.numbers.of(s)
	for _, known := range line.steps {
		if known == n {
			return
		}
	}
	line.steps, line.style = append(line.steps, n), append(line.style, s)
}

func (d *chains) x(column int) int { return column * (chainWidth(len(d.columns)) + chainGap) }

func (d *chains) draw() Panel {
	for _, line := range d.lines { // room for lines side by side
		for _, p := range []place{line.from, line.to} {
			d.boxes[p].h = max(d.boxes[p].h, (len(line.steps)-1)*chainApart+2*tagRadius)
		}
	}
	height := 0
	for _, column := range d.columns {
		y := 0
		for _, b := range column {
			b.y = y
			y += b.h + chainRow
		}
		height = max(height, y-chainRow)
	}
	for _, column := range d.columns {
		last := column[len(column)-1]
		down := (height - last.y - last.h) / 2
		for _, b := range column {
			b.y += down
		}
	}
	var c canvas
	for _, line := range d.lines {
		d.drawLine(&c, line)
	}
	width := chainWidth(len(d.columns))
	for _, column := range d.columns {
		for _, b := range column {
			if b.unit == "" {
				continue // its line is drawn through
			}
			end := unmarked
			if b.column == 0 || b.column == len(d.columns)-1 {
				end = centre
			}
			c.box(d.x(b.column), b.y, width, b.h, end)
			c.lines(d.x(b.column)+boxPad, b.y+lineHeight+(b.h-boxPad-len(b.lines)*lineHeight)/2, "", b.lines)
		}
	}
	for _, line := range d.lines {
		if !line.done {
			d.numberLine(&c, line)
		}
	}
	return Panel{Body: c.body(), Width: d.x(len(d.columns)-1) + width, Height: height + 1}
}

// ends returns where the i-th step of a line begins and ends.
func (d *chains) ends(line *chainLine, i int) (x1, y1, x2, y2 int) {
	a, b := d.boxes[line.from], d.boxes[line.to]
	off := i*chainApart - (len(line.steps)-1)*chainApart/2
	return d.x(line.from.column) + chainWidth(len(d.columns)), a.y + a.h/2 + off, d.x(line.to.column), b.y + b.h/2 + off
}

func (d *chains) drawLine(c *canvas, line *chainLine) {
	for i, s := range line.style {
		x1, y1, x2, y2 := d.ends(line, i)
		half := (x2 - x1) / 2
		through := ""
		if line.to.unit == "" {
			through = fmt.Sprintf(" H%d", x2+chainWidth(len(d.columns)))
		}
		c.path(fmt.Sprintf("M%d %d C%d %d %d %d %d %d%s", x1, y1, x1+half, y1, x2-half, y2, x2, y2, through), "step "+string(s.Type))
		switch {
		case s.Type == graph.StepSharesCompetence:
		case s.Forward && line.to.unit != "":
			c.arrow(x2, y2, 1)
		case !s.Forward && line.from.unit != "":
			c.arrow(x1, y1, -1)
		}
	}
}

// numberLine puts the number of each step on its line, where no other stands.
func (d *chains) numberLine(c *canvas, line *chainLine) {
	for i, s := range line.style {
		words := strconv.Itoa(line.steps[i])
		if s.Through != "" {
			words += "*"
		}
		w := max(tagRadius*2, widthOf(words, tagSize, true)+8)
		x1, y1, x2, y2 := d.ends(line, i)
		at := tagAt{w: w}
		for _, part := range []int{50, 34, 66, 42, 58, 26, 74} {
			at.x, at.y = onCurve(x1, y1, x2, y2, part)
			if !d.taken(at) {
				break
			}
		}
		for d.taken(at) {
			at.y += 2
		}
		d.tags = append(d.tags, at)
		c.printf(`<rect x="%d" y="%d" width="%d" height="%d" rx="%d" class="letter"/>`, at.x-w/2, at.y-tagRadius, w, tagRadius*2, tagRadius)
		c.printf(`<text x="%d" y="%d" class="small bold middle">%s</text>`, at.x, at.y+4, words)
	}
}

func (d *chains) taken(at tagAt) bool {
	for _, t := range d.tags {
		if abs(t.x-at.x) < (t.w+at.w)/2+2 && abs(t.y-at.y) < 2*tagRadius+1 {
			return true
		}
	}
	return false
}

func abs(n int) int { return max(n, -n) }

// onCurve returns the point of a line as drawLine draws it, at so many hundredths.
func onCurve(x1, y1, x2, y2, part int) (x, y int) {
	half, t, u := (x2-x1)/2, part, 100-part
	at := func(a, b, c, e int) int { return (u*u*u*a + 3*u*u*t*b + 3*u*t*t*c + t*t*t*e) / 1_000_000 }
	return at(x1, x1+half, x2-half, x2), at(y1, y1, y2, y2)
}
