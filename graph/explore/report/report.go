// Package report puts an answer into words and drawings for people, in Italian
// or English, and into one page that an auditor can sign: the question, the
// edition and the SHA-256 of each source, the answer, the drawing, the tables,
// the passages, what was searched, and how to ask again. The page is one HTML
// file without scripts or outside links. The same answer gives the same bytes.
package report

import (
	"strings"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// Lang is the language of a report.
type Lang string

// The languages.
const (
	Italian Lang = "it"
	English Lang = "en"
)

// Langs lists the languages.
var Langs = []Lang{Italian, English}

// Say chooses between the two languages.
func (l Lang) Say(it, en string) string {
	if l == Italian {
		return it
	}
	return en
}

// Sentence chooses between the two languages.
func (l Lang) Sentence(s explore.Sentence) string { return l.Say(s.IT, s.EN) }

// Report is an answer for people, in one language. Everything in it has an
// order; what is empty is not shown.
type Report struct {
	Lang     Lang
	Title    string
	Asked    string               // the question as understood
	Terms    []Term               // what the question says besides, defaults filled in
	Editions []explore.EditionRef // that the answer holds for
	Lead     []string             // the answer in sentences
	Method   []string             // how the answer was found; the page only
	Searched []string             // the bounds that were searched, and what was left out
	Drawings []Drawing
	Tables   []Table
	Sections []Section
	Repeat   Repeat
}

// Term is one thing that a question says.
type Term struct{ Name, Value string }

// Table is rows under headings. The first cell of a row is its heading.
type Table struct {
	Caption string
	Header  []string
	Rows    [][]string
	Only    Medium
}

// Medium is where a part of a report is shown.
type Medium int

// The media.
const (
	Everywhere Medium = iota
	OnPage            // not in text for a terminal
	InText            // not on the page, which says it otherwise
	InDetail          // on the page, and in text that is to have everything
)

// Section is a part of the answer.
type Section struct {
	Heading string
	Only    Medium
	Items   []Item
	Pairs   []Pair
}

// Item is one sentence with the passages behind it.
type Item struct {
	Text      string
	Decision  string   // what it asks for; "": nothing
	Under     []string // lines below the sentence
	Citations []graph.Citation
}

// Pair is two passages side by side, with the words that differ.
type Pair struct {
	Caption string
	Sides   [2]Side
}

// Side is one passage of a Pair.
type Side struct {
	Heading   string
	Text      string
	Differs   []explore.Span // in runes of Text
	Citations []graph.Citation
}

// Names of the units that an answer mentions.
type Names map[graph.UnitID]string

// NamesOf returns the names of units.
func NamesOf(units []explore.UnitRef) Names {
	n := make(Names, len(units))
	for _, u := range units {
		n[u.ID] = u.Name
	}
	return n
}

// in calls the group of functions that no unit performs what it is called in a language.
func (n Names) in(l Lang) Names {
	if _, there := n[explore.Unassigned]; there {
		n[explore.Unassigned] = l.Sentence(explore.UnassignedName)
	}
	return n
}

// Of returns the name of a unit, or its id if it has none.
func (n Names) Of(id graph.UnitID) string {
	if name := n[id]; name != "" {
		return name
	}
	return string(id)
}

// List joins the names of units.
func (n Names) List(ids []graph.UnitID, between string) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = n.Of(id)
	}
	return strings.Join(names, between)
}

// stepItems returns one item a step.
func stepItems(l Lang, steps []explore.Step) []Item {
	items := make([]Item, 0, len(steps))
	for _, s := range steps {
		items = append(items, Item{Text: l.Sentence(s.Sentence), Citations: s.Citations})
	}
	return items
}
