package report

import (
	"fmt"
	"strconv"
	"strings"

	"raccordo/graph"
)

// LinesOf writes the lines of a citation: "12", or "12-14".
func LinesOf(c graph.Citation) string {
	if c.First == c.Last {
		return strconv.Itoa(c.First)
	}
	return fmt.Sprintf("%d-%d", c.First, c.Last)
}

// Place says where a citation stands.
func (l Lang) Place(c graph.Citation) string {
	word := l.Say("righe", "lines")
	if c.First == c.Last {
		word = l.Say("riga", "line")
	}
	s := fmt.Sprintf("%s, %s %s", c.Source, word, LinesOf(c))
	if c.Page > 0 {
		s += fmt.Sprintf(", %s %d", l.Say("pagina", "page"), c.Page)
	}
	if c.Section != "" {
		s += " (" + c.Section + ")"
	}
	return s
}

// Passage says where a citation stands and what it quotes.
func (l Lang) Passage(c graph.Citation) string {
	if c.Quote == "" {
		return l.Place(c)
	}
	return l.Place(c) + ": «" + c.Quote + "»"
}

// lineList writes the lines of citations for a cell of a table, by source.
func lineList(cs []graph.Citation) string {
	var b strings.Builder
	source := ""
	for i, c := range cs {
		switch {
		case c.Source != source:
			if i > 0 {
				b.WriteString("; ")
			}
			source = c.Source
			b.WriteString(source + ": ")
		case LinesOf(c) == LinesOf(cs[i-1]):
			continue
		default:
			b.WriteString(", ")
		}
		b.WriteString(LinesOf(c))
	}
	return b.String()
}
