package report

const (
	linksWidth = 660
	linksBox   = 280
)

// became is one change of units: those before on the left, those after on the
// right.
type became struct {
	before, after []branch
}

// drawLinks draws changes below each other.
func drawLinks(changes []became) []Panel {
	var panels []Panel
	var c canvas
	y := 0
	flush := func() {
		if y > 0 {
			panels = append(panels, Panel{Body: c.body(), Width: linksWidth, Height: y})
			c, y = canvas{}, 0
		}
	}
	for _, ch := range changes {
		h := max(columnHeight(ch.before), columnHeight(ch.after))
		if y > 0 && y+h > treePanel {
			flush()
		}
		left := drawColumn(&c, 0, y+(h-columnHeight(ch.before))/2, ch.before)
		right := drawColumn(&c, linksWidth-linksBox, y+(h-columnHeight(ch.after))/2, ch.after)
		for _, a := range left {
			for _, b := range right {
				c.line(linksBox, a, linksWidth-linksBox, b, "rail")
				if a == b {
					c.arrow(linksWidth-linksBox, b, 1)
				}
			}
		}
		y += h + 2*treeGap
	}
	flush()
	return panels
}

func linkRow(b branch) treeRow {
	return rowOf(&b, 0, linksBox)
}

func columnHeight(bs []branch) int {
	h := 0
	for _, b := range bs {
		h += linkRow(b).height() + treeGap
	}
	return h
}

// drawColumn draws boxes below each other and returns their middles.
func drawColumn(c *canvas, x, y int, bs []branch) []int {
	var middles []int
	for _, b := range bs {
		r := linkRow(b)
		h := r.height()
		c.row(x, y, r)
		middles = append(middles, y+h/2)
		y += h + treeGap
	}
	return middles
}
