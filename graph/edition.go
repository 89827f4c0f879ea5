package graph

import (
	"cmp"
	"strings"
)

// EditionID names an edition, such as "inps-2016".
type EditionID string

// Edition is one institution's organisation at one date. Every query runs inside
// one edition.
type Edition struct {
	ID      EditionID `json:"id"`
	Title   string    `json:"title"`
	Date    string    `json:"date"` // YYYY-MM-DD, or "" if the sources do not say
	Sources []Source  `json:"sources"`
}

// Source is one text or table an edition was read from.
type Source struct {
	ID     string `json:"id"`
	Title  string `json:"title"`
	SHA256 string `json:"sha256"` // of the bytes that were read, in lower-case hexadecimal
	// Text is the source as numbered lines, joined by "\n"; "" where only its
	// facts are known. Citations count its lines.
	Text string `json:"text,omitempty"`
	// Reading is what else the reader of acts was given, so that the text can be
	// read again the same way; nil where the source was not read as an act.
	Reading *Reading `json:"reading,omitempty"`
}

// Reading is what went into the reading of an act beside its text.
type Reading struct {
	Order   int    `json:"order"`             // 1-based: in which the sources of the edition were read
	Title   string `json:"title,omitempty"`   // of the edition, where a person gave it
	Date    string `json:"date,omitempty"`    // of the edition, where a person gave it
	Aliases string `json:"aliases,omitempty"` // file of names peculiar to the institution
	Review  string `json:"review,omitempty"`  // file of decisions on doubtful readings
	Pages   []int  `json:"pages,omitempty"`   // first line of each page, 1-based; nil without pages
}

// Lines returns the lines of the text, or nil if the text is not known.
func (s Source) Lines() []string {
	if s.Text == "" {
		return nil
	}
	return strings.Split(s.Text, "\n")
}

// Counts says how much an edition holds. Edges are those stated by the sources,
// not the steps derived from them.
type Counts struct {
	Units       int `json:"units"`
	Functions   int `json:"functions"`
	Competences int `json:"competences"`
	Edges       int `json:"edges"`
}

// Summary is what a store knows of an edition without reading it.
type Summary struct {
	Edition  Edition // its sources come without Text and Reading
	Counts   Counts
	Revision string // Graph.Revision of what is stored
}

// CompareSummaries orders editions newest first: by date, the undated last,
// then by id.
func CompareSummaries(a, b Summary) int {
	return cmp.Or(
		strings.Compare(b.Edition.Date, a.Edition.Date),
		cmp.Compare(a.Edition.ID, b.Edition.ID),
	)
}
