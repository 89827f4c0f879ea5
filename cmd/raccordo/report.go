package main

import (
	"strings"

	"raccordo/graph"
	"raccordo/graph/explore/report"
)

// printed is an answer ready to be printed, in one language. The text and the
// page show its report; the CSV only rows.
type printed struct {
	report.Report
	header []string // of rows, in English in every language
	rows   [][]string
}

// titled begins what is printed of an answer.
func (a *app) titled(title string, header ...string) printed {
	return printed{Report: report.Report{Lang: a.language(), Title: title}, header: header}
}

func (a *app) language() report.Lang { return report.Lang(a.lang) }

// page returns the answer as one HTML file. What has no table for people shows
// its rows.
func (r printed) page() []byte {
	if len(r.Tables) == 0 && r.Repeat.Command == "" && len(r.rows) > 0 {
		r.Tables = []report.Table{{Caption: r.Lang.Say("Tabella", "Table"), Header: r.header, Rows: r.rows}}
	}
	return r.Page()
}

// Columns of every CSV that cites: citations as source:first-last, then the
// words quoted, in the same order, both separated by " | ".
var citingColumns = []string{"citations", "quotes"}

func citingCells(cs []graph.Citation) []string {
	where, quotes := make([]string, len(cs)), make([]string, len(cs))
	for i, c := range cs {
		where[i], quotes[i] = c.Source+":"+report.LinesOf(c), c.Quote
	}
	return []string{strings.Join(where, " | "), strings.Join(quotes, " | ")}
}

func joined[T ~string](ws []T, between string) string {
	ss := make([]string, len(ws))
	for i, w := range ws {
		ss[i] = string(w)
	}
	return strings.Join(ss, between)
}
