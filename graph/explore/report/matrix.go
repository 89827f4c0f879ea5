package report

import (
	"slices"
	"strconv"

	"raccordo/graph"
	"raccordo/graph/explore"
)

const (
	matrixCell    = 22
	matrixName    = 190 // of a unit
	matrixHead    = 24  // the numbers of the competences
	matrixColumns = 20  // competences of one panel
	matrixRows    = 34  // height of a unit
)

// drawMatrix draws units by competences: competences are columns, by the number
// that the list below gives them. Units asked for stand in bold; one without any in a panel is left out of it.
func drawMatrix(l Lang, m explore.Matrix, names Names, asked []graph.UnitID) []Panel {
	var panels []Panel
	for first := 0; first < len(m.Competences); first += matrixColumns {
		last := min(first+matrixColumns, len(m.Competences))
		var rows [][]int // the place of the unit, then those of the competences
		for i, held := range m.Held {
			row := []int{i}
			for _, c := range held {
				if c >= first && c < last {
					row = append(row, c)
				}
			}
			if len(row) > 1 {
				rows = append(rows, row)
			}
		}
		for len(rows) > 0 {
			n := min(len(rows), (treePanel-matrixHead)/matrixRows)
			panel := matrixPanel(m, names, asked, rows[:n], first, last)
			if len(m.Competences) > matrixColumns {
				panel.Title = l.Say("Competenze ", "Competences ") + strconv.Itoa(first+1) + "–" + strconv.Itoa(last)
			}
			panels, rows = append(panels, panel), rows[n:]
		}
	}
	return panels
}

func matrixPanel(m explore.Matrix, names Names, asked []graph.UnitID, rows [][]int, first, last int) Panel {
	var c canvas
	width := matrixName + (last-first)*matrixCell
	for i := first; i < last; i++ {
		c.printf(`<text x="%d" y="%d" class="small bold middle">%d</text>`, matrixName+(i-first)*matrixCell+matrixCell/2, matrixHead-8, i+1)
	}
	for r, row := range rows {
		y := matrixHead + r*matrixRows
		c.line(0, y, width, y, "grid")
		unit := m.Units[row[0]]
		strong, class := slices.Contains(asked, unit), "cell"
		if strong {
			class = "cell bold"
		}
		name := shortened(names.Of(unit), tagSize+1, strong, matrixName-boxPad, 2)
		for i, s := range name {
			c.text(0, y+(matrixRows-len(name)*14)/2+11+i*14, class, s)
		}
		for _, held := range row[1:] {
			x := matrixName + (held-first)*matrixCell
			c.rect(x+4, y+(matrixRows-14)/2, 14, 14, "held")
		}
	}
	bottom := matrixHead + len(rows)*matrixRows
	c.line(0, bottom, width, bottom, "grid")
	for i := 0; i <= last-first; i++ {
		c.line(matrixName+i*matrixCell, matrixHead, matrixName+i*matrixCell, bottom, "grid")
	}
	return Panel{Body: c.body(), Width: width + 1, Height: bottom + 1}
}
