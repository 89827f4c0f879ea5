package report

import (
	"html/template"
	"strconv"

	"raccordo/graph/explore"
)

const (
	barsWidth = 660
	barsName  = 300
	barHeight = 18
	barsMost  = 24 // bars of one panel
)

// bar is one thing with its effects counted by severity.
type bar struct {
	label  string
	totals explore.Totals
}

// severities are the parts of a bar, in its order; each class has a pattern of
// its own, and each part its number.
var severities = []struct {
	class string
	count func(explore.Totals) int
	it    string
	en    string
}{
	{"conflict", func(t explore.Totals) int { return t.Conflict }, "conflitti", "conflicts"},
	{"decision", func(t explore.Totals) int { return t.Decision }, "decisioni da prendere", "decisions to take"},
	{"information", func(t explore.Totals) int { return t.Information }, "altri effetti", "other effects"},
}

// drawBars draws totals of effects below each other, by one scale.
func drawBars(bars []bar) []Panel {
	most := 1
	for _, b := range bars {
		most = max(most, b.totals.Conflict+b.totals.Decision+b.totals.Information)
	}
	var panels []Panel
	for len(bars) > 0 {
		n := min(len(bars), barsMost)
		panels, bars = append(panels, barsPanel(bars[:n], most)), bars[n:]
	}
	return panels
}

func barsPanel(bars []bar, most int) Panel {
	var c canvas
	const count = 30 // room for the number of a part
	scale := barsWidth - barsName - len(severities)*count
	y := 0
	for _, b := range bars {
		name := shortened(b.label, tagSize+1, false, barsName-boxPad, 2)
		for i, s := range name {
			c.text(0, y+12+i*14, "cell", s)
		}
		x := barsName
		for _, s := range severities {
			n := s.count(b.totals)
			if n == 0 {
				continue
			}
			w := max(2, n*scale/most)
			c.rect(x, y+4, w, barHeight, "part "+s.class)
			c.text(x+w+3, y+4+barHeight-5, "small bold", strconv.Itoa(n))
			x += w + count
		}
		y += max(len(name)*14, barHeight) + 14
	}
	return Panel{Body: c.body(), Width: barsWidth, Height: y}
}

func barsLegend(l Lang) []Sign {
	signs := make([]Sign, 0, len(severities))
	for _, s := range severities {
		var c canvas
		c.rect(1, 1, signWidth-2, signHeight-2, "part "+s.class)
		signs = append(signs, Sign{c.body(), l.Say(s.it, s.en)})
	}
	return signs
}

// patterns are the fills of bars: told apart without colour.
const patterns template.HTML = `<svg width="0" height="0" aria-hidden="true" class="defs"><defs>` +
	`<pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/><rect width="3" height="6" fill="#7a4b00"/></pattern>` +
	`<pattern id="dotted" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#fff"/><circle cx="3" cy="3" r="1" fill="#455b71"/></pattern>` +
	`</defs></svg>`
