package main

import (
	"fmt"
	"strconv"
	"strings"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// report is an answer ready to be printed, in one language. The text and the
// page show all of it; the CSV only Rows.
type report struct {
	title    string
	edition  *explore.EditionRef // nil: not about one edition
	lead     []string
	sections []section
	table    *grid    // for people, below the lead; may be nil
	header   []string // of rows, in English in every language
	rows     [][]string
}

type section struct {
	heading string
	items   []item
}

// item is one sentence with the passages behind it.
type item struct {
	text      string
	under     []string // lines below the sentence
	citations []graph.Citation
}

type grid struct {
	header []string
	rows   [][]string
}

// names resolves the ids an answer mentions.
type names map[graph.UnitID]string

func namesOf(units []explore.UnitRef) names {
	n := make(names, len(units))
	for _, u := range units {
		n[u.ID] = u.Name
	}
	return n
}

func (n names) of(id graph.UnitID) string {
	if name := n[id]; name != "" {
		return name
	}
	return string(id)
}

func (n names) list(ids []graph.UnitID, between string) string {
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = n.of(id)
	}
	return strings.Join(out, between)
}

func (a *app) stepItems(steps []explore.Step) []item {
	items := make([]item, 0, len(steps))
	for _, s := range steps {
		items = append(items, item{text: a.sentence(s.Sentence), citations: s.Citations})
	}
	return items
}

// Columns of every CSV that cites: citations as source:first-last, then the
// words quoted, in the same order, both separated by " | ".
var citingColumns = []string{"citations", "quotes"}

func citingCells(cs []graph.Citation) []string {
	where, quotes := make([]string, len(cs)), make([]string, len(cs))
	for i, c := range cs {
		where[i], quotes[i] = c.Source+":"+span(c), c.Quote
	}
	return []string{strings.Join(where, " | "), strings.Join(quotes, " | ")}
}

func span(c graph.Citation) string {
	if c.First == c.Last {
		return strconv.Itoa(c.First)
	}
	return fmt.Sprintf("%d-%d", c.First, c.Last)
}

// passage writes a citation for people.
func (a *app) passage(c graph.Citation) string {
	word := a.say("righe", "lines")
	if c.First == c.Last {
		word = a.say("riga", "line")
	}
	s := fmt.Sprintf("%s, %s %s", c.Source, word, span(c))
	if c.Section != "" {
		s += " (" + c.Section + ")"
	}
	if c.Quote != "" {
		s += ": «" + c.Quote + "»"
	}
	return s
}

func joined[T ~string](ws []T, between string) string {
	ss := make([]string, len(ws))
	for i, w := range ws {
		ss[i] = string(w)
	}
	return strings.Join(ss, between)
}
