package report

import "raccordo/graph"

// treeWidth is the width of a tree: two stand side by side on paper, one fills
// the screen of a telephone.
const treeWidth = 330

const (
	treeIndent   = 32
	treeGap      = 6
	treePanel    = 780 // height from which a tree goes on in another panel; a page of A4 has room for about 990
	boxPad       = 8
	railIn       = 8  // from the left of a box to the rail below it
	letterSize   = 15 // of the square that says which relation it is
	letterBefore = 14 // from the left of the parent's box to the square
)

// mark says what becomes of a unit, in its outline and in a word.
type mark string

// The marks; each is a class of CSS.
const (
	unmarked mark = ""
	ends     mark = "ends"
	begins   mark = "begins"
	changes  mark = "changes"
	centre   mark = "centre" // what was asked about
	faint    mark = "faint"  // stands there for its place only
	again    mark = "again"  // the same box in an earlier panel
)

// branch is one unit of a tree and what hangs on it.
type branch struct {
	label string
	note  string // a word in a box of its own; "": none
	mark  mark
	link  graph.StepType // how it hangs on what is above; "": no relation
	below []*branch
}

// treeRow is one box of a tree.
type treeRow struct {
	*branch
	depth  int
	width  int // of the box
	lines  []string
	tag    string // the note, as far as it has room
	beside bool   // it stands in the last line, not below it
}

// rowOf breaks the label of a box and finds a place for its note.
func rowOf(b *branch, depth, width int) treeRow {
	strong := b.mark == begins
	r := treeRow{branch: b, depth: depth, width: width, lines: wrap(b.label, textSize, strong, width-2*boxPad)}
	if b.note != "" {
		r.tag = shortened(b.note, tagSize, true, width-3*boxPad, 1)[0]
	}
	last := widthOf(r.lines[len(r.lines)-1], textSize, strong)
	r.beside = last+tagWidth(r.tag)+3*boxPad <= width
	return r
}

func (r treeRow) x() int { return r.depth * treeIndent }

func (r treeRow) height() int {
	h := len(r.lines)*lineHeight + boxPad
	if r.tag != "" && !r.beside {
		h += tagHeight + 4
	}
	return h
}

// drawTree draws trees below each other, in as many panels as they need.
func drawTree(l Lang, roots []*branch) []Panel {
	var rows []treeRow
	for _, r := range roots {
		rows = treeRows(rows, r, 0)
	}
	var panels []Panel
	for len(rows) > 0 {
		n := fitRows(rows)
		panels = append(panels, treePanelOf(rows[:n]))
		rest := rows[n:]
		if len(rest) > 0 {
			rest = append(goingOn(l, rows[:n], rest[0].depth), rest...)
		}
		rows = rest
	}
	return panels
}

func treeRows(rows []treeRow, b *branch, depth int) []treeRow {
	rows = append(rows, rowOf(b, depth, treeWidth-depth*treeIndent))
	for _, c := range b.below {
		rows = treeRows(rows, c, depth+1)
	}
	return rows
}

// fitRows returns how many rows a panel holds, at least one that is no repeated
// one; it ends before a box whose first sub-box would not fit.
func fitRows(rows []treeRow) int {
	y, n := 0, 0
	for n < len(rows) && (y+rows[n].height() <= treePanel || y == 0 || rows[n-1].mark == again && rows[n].mark != again) {
		y += rows[n].height() + treeGap
		n++
	}
	if n < len(rows) && n > 1 && rows[n].depth > rows[n-1].depth && rows[n-1].mark != again && rows[n-2].mark != again {
		n--
	}
	return n
}

// goingOn repeats the boxes that one of this depth hangs on.
func goingOn(l Lang, done []treeRow, depth int) []treeRow {
	above := make([]treeRow, depth)
	for _, r := range done {
		if r.depth < depth {
			copied := *r.branch
			copied.mark, copied.note = again, l.Say("continua", "continued")
			above[r.depth] = rowOf(&copied, r.depth, r.width)
		}
	}
	return above
}

func treePanelOf(rows []treeRow) Panel {
	var c canvas
	bottoms := make([]int, 0, 8) // of the last box at each depth
	y := 0
	for _, r := range rows {
		h := r.height()
		middle := y + boxPad/2 + lineHeight/2
		if r.depth > 0 {
			rail := (r.depth-1)*treeIndent + railIn
			c.line(rail, bottoms[r.depth-1], rail, middle, "rail")
			c.line(rail, middle, r.x(), middle, "rail")
			if r.link != "" {
				c.letter((r.depth-1)*treeIndent+letterBefore, middle-letterSize/2, r.link)
			}
		}
		c.row(r.x(), y, r)
		bottoms = append(bottoms[:r.depth], y+h)
		y += h + treeGap
	}
	return Panel{Body: c.body(), Width: treeWidth, Height: y - treeGap + 1}
}

// row writes a box with its label and note.
func (c *canvas) row(x, y int, r treeRow) {
	c.box(x, y, r.width, r.height(), r.mark)
	c.lines(x+boxPad, y+lineHeight, textClass(r.mark), r.lines)
	switch {
	case r.tag == "":
	case r.beside:
		c.tag(x+r.width-boxPad-tagWidth(r.tag), y+(len(r.lines)-1)*lineHeight+boxPad/2+1, r.tag)
	default:
		c.tag(x+boxPad, y+len(r.lines)*lineHeight+boxPad/2+1, r.tag)
	}
}

// box writes the outline of a unit; a mark is never told by colour alone.
func (c *canvas) box(x, y, w, h int, m mark) {
	class := "box"
	if m != unmarked {
		class += " " + string(m)
	}
	c.rect(x+1, y+1, w-2, h-2, class)
	if m == begins {
		c.rect(x+4, y+4, w-8, h-8, "inner")
	}
}

func textClass(m mark) string {
	switch m {
	case ends:
		return "struck"
	case begins:
		return "bold"
	default:
		return ""
	}
}

// letters are the marks of relations in trees; legendOf says what they mean.
var letters = map[graph.StepType]string{
	graph.StepReportsTo: "↑", graph.StepCollaboratesWith: "↔", graph.StepBelongsTo: "∈", graph.StepSharesCompetence: "=",
}

// letter writes the mark of a relation.
func (c *canvas) letter(x, y int, t graph.StepType) {
	c.rect(x, y, letterSize, letterSize, "letter")
	c.text(x+(letterSize-widthOf(letters[t], tagSize, true)*100/(100+slackPercent))/2, y+letterSize-4, "small bold", letters[t])
}

// linkWords names relations.
func (l Lang) linkWords(t graph.StepType) string {
	switch t {
	case graph.StepBelongsTo:
		return l.Say("fa parte di", "belongs to")
	case graph.StepCollaboratesWith:
		return l.Say("collabora con", "collaborates with")
	case graph.StepReportsTo:
		return l.Say("dipende da", "reports to")
	case graph.StepSharesCompetence:
		return l.Say("ha una competenza in comune con", "shares a competence with")
	default:
		return string(t)
	}
}

// treeLegend explains the marks that trees have.
func treeLegend(l Lang, trees ...[]*branch) []Sign {
	links, marks := make(map[graph.StepType]bool), make(map[mark]bool)
	var look func(bs []*branch)
	look = func(bs []*branch) {
		for _, b := range bs {
			links[b.link], marks[b.mark] = true, true
			look(b.below)
		}
	}
	for _, t := range trees {
		look(t)
	}
	var signs []Sign
	for _, t := range graph.StepTypes {
		if links[t] {
			var c canvas
			c.letter((signWidth-letterSize)/2, 1, t)
			signs = append(signs, Sign{c.body(), l.linkWords(t)})
		}
	}
	for _, m := range []struct {
		mark  mark
		words string
	}{
		{ends, l.Say("tratteggiato e barrato: cessa", "dashed and struck through: ends")},
		{begins, l.Say("doppio contorno: nuovo", "double outline: new")},
		{changes, l.Say("contorno spesso: cambia", "thick outline: changes")},
		{centre, l.Say("contorno spesso: l'unità della domanda", "thick outline: the unit asked about")},
	} {
		if marks[m.mark] {
			var c canvas
			c.box(0, 0, signWidth, signHeight, m.mark)
			signs = append(signs, Sign{c.body(), m.words})
		}
	}
	return signs
}
