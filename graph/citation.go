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
	// Confidence says how far the lines bear out what they are cited for.
	Confidence Confidence `json:"confidence,omitempty"`
	// Reason is why the reading is not certain, by the names of what was seen (see
	// JoinReasons), or who decided it (DecidedBy). Never empty unless Certain.
	Reason string `json:"reason,omitempty"`
}

// Confidence is a class of doubt. The zero value is Certain.
type Confidence string

// The classes of confidence.
const (
	Certain  Confidence = ""
	Likely   Confidence = "likely"
	Doubtful Confidence = "doubtful"
)

// Confidences lists the classes, the surest first.
var Confidences = []Confidence{Certain, Likely, Doubtful}

// doubt is the place of c in Confidences: the more, the less sure.
func (c Confidence) doubt() int { return slices.Index(Confidences, c) }

// SurestOf returns the best confidence of the citations, Certain of none.
func SurestOf(cs []Citation) Confidence {
	if len(cs) == 0 {
		return Certain
	}
	best := Doubtful
	for _, c := range cs {
		if c.Confidence.doubt() < best.doubt() {
			best = c.Confidence
		}
	}
	return best
}

// LeastSureOf returns the worst confidence of the citations, Certain of none.
func LeastSureOf(cs []Citation) Confidence {
	worst := Certain
	for _, c := range cs {
		if c.Confidence.doubt() > worst.doubt() {
			worst = c.Confidence
		}
	}
	return worst
}

// CompareCitations orders by source, lines, page, section, quote, confidence (the
// surest first) and reason.
func CompareCitations(a, b Citation) int {
	return cmp.Or(
		strings.Compare(a.Source, b.Source),
		cmp.Compare(a.First, b.First),
		cmp.Compare(a.Last, b.Last),
		cmp.Compare(a.Page, b.Page),
		strings.Compare(a.Section, b.Section),
		strings.Compare(a.Quote, b.Quote),
		cmp.Compare(a.Confidence.doubt(), b.Confidence.doubt()),
		strings.Compare(a.Reason, b.Reason),
	)
}

// MergeCitations returns the citations of all lists, sorted, each once.
func MergeCitations(lists ...[]Citation) []Citation {
	all := slices.Concat(lists...)
	slices.SortFunc(all, CompareCitations)
	return slices.Compact(all)
}
