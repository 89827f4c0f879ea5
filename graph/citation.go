package graph

import (
	"cmp"
	"slices"
	"strings"
)

// Citation is why something is in the graph: the lines of a source that say it.
type Citation struct {
	Source  string `json:"source"`            // Source.ID
	First   int    `json:"line_start"`        // 1-based
	Last    int    `json:"line_end"`          // inclusive, at least First
	Page    int    `json:"page,omitempty"`    // 1-based, of the first line; 0 where the source has no pages
	Section string `json:"section,omitempty"` // the heading the lines stand under
	Quote   string `json:"quote,omitempty"`   // words that stand on those lines, as they are spelt there
}

// CompareCitations orders by source, lines, page, section and quote.
func CompareCitations(a, b Citation) int {
	return cmp.Or(
		strings.Compare(a.Source, b.Source),
		cmp.Compare(a.First, b.First),
		cmp.Compare(a.Last, b.Last),
		cmp.Compare(a.Page, b.Page),
		strings.Compare(a.Section, b.Section),
		strings.Compare(a.Quote, b.Quote),
	)
}

// MergeCitations returns the citations of all lists, sorted, each once.
func MergeCitations(lists ...[]Citation) []Citation {
	all := slices.Concat(lists...)
	slices.SortFunc(all, CompareCitations)
	return slices.Compact(all)
}
