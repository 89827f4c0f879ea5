package report

import (
	"fmt"
	"html"
	"html/template"
	"strings"
)

// Drawing is one picture: a panel, or several side by side or below each other.
type Drawing struct {
	Title  string
	Text   string // the same in words, short
	Panels []Panel
	Legend []Sign
}

// Panel is one SVG.
type Panel struct {
	Title  string // over it; "": none
	Body   template.HTML
	Width  int
	Height int
}

// Sign is one line style or mark of a legend.
type Sign struct {
	Body template.HTML // an SVG of signWidth by signHeight
	Text string
}

const (
	signWidth  = 40
	signHeight = 17
)

// canvas writes the elements of an SVG. Lengths are CSS pixels.
type canvas struct{ b strings.Builder }

func (c *canvas) printf(format string, args ...any) { fmt.Fprintf(&c.b, format, args...) }

func (c *canvas) body() template.HTML {
	return template.HTML(c.b.String()) // made of numbers, class names and escaped text
}

// text writes one line of text; x is where it begins, y its baseline.
func (c *canvas) text(x, y int, class, s string) {
	c.printf(`<text x="%d" y="%d"%s>%s</text>`, x, y, classed(class), html.EscapeString(s))
}

func (c *canvas) rect(x, y, w, h int, class string) {
	c.printf(`<rect x="%d" y="%d" width="%d" height="%d"%s/>`, x, y, w, h, classed(class))
}

func (c *canvas) line(x1, y1, x2, y2 int, class string) {
	c.printf(`<line x1="%d" y1="%d" x2="%d" y2="%d"%s/>`, x1, y1, x2, y2, classed(class))
}

func (c *canvas) path(d, class string) { c.printf(`<path d="%s"%s/>`, d, classed(class)) }

// arrow writes the head of an arrow that points right (dx 1) or left (-1) and
// ends at x, y.
func (c *canvas) arrow(x, y, dx int) {
	const long, half = 7, 4
	c.path(fmt.Sprintf("M%d %d L%d %d L%d %d Z", x, y, x-dx*long, y+dx*half, x-dx*long, y-dx*half), "head")
}

// tag writes a small label in a box of its own.
func (c *canvas) tag(x, y int, s string) {
	c.rect(x, y, tagWidth(s), tagHeight, "tag")
	c.text(x+4, y+tagHeight-4, "small bold", s)
}

// tagWidth is how wide the box of a small label is; none for no label.
func tagWidth(s string) int {
	if s == "" {
		return 0
	}
	return widthOf(s, tagSize, true) + 8
}

// lines writes lines of text below each other.
func (c *canvas) lines(x, y int, class string, lines []string) {
	for i, s := range lines {
		c.text(x, y+i*lineHeight, class, s)
	}
}

func classed(class string) string {
	if class == "" {
		return ""
	}
	return ` class="` + class + `"`
}
