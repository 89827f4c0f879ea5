package exchange

import (
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"

	"raccordo/graph"
)

// Table is one table of an edition, its header first.
type Table struct {
	Name string // edition, units, functions or edges
	Rows [][]string
}

var citing = []string{"source", "lines", "section", "quote"}

// Tables returns g as the tables that package importer/table reads back: one
// row a citation, the other cells repeated. All of g is in them but the text of
// its sources.
func Tables(g *graph.Graph) []Table {
	competence := make(map[graph.FunctionID]graph.Competence, len(g.Functions))
	for _, c := range g.Competences {
		for _, f := range c.Functions {
			competence[f] = c
		}
	}
	edition := Table{"edition", [][]string{{"id", "title", "date", "source", "source_title", "sha256"}}}
	for _, s := range g.Edition.Sources {
		edition.Rows = append(edition.Rows, []string{string(g.Edition.ID), g.Edition.Title, g.Edition.Date, s.ID, s.Title, s.SHA256})
	}
	units := newTable("units", "id", "name", "aliases", "kind", "level", "experimental")
	for _, u := range g.Units {
		units.add(u.Citations, string(u.ID), u.Name, strings.Join(u.Aliases, "|"), string(u.Kind), string(u.Level), truth(u.Experimental))
	}
	functions := newTable("functions", "id", "unit", "text", "competence", "competence_id")
	for _, f := range g.Functions {
		c := competence[f.ID]
		functions.add(f.Citations, string(f.ID), string(f.Unit), f.Text, c.Name, string(c.ID))
	}
	edges := newTable("edges", "from", "to", "type", "basis", "mode")
	for _, e := range g.Edges {
		edges.add(e.Citations, string(e.From), string(e.To), string(e.Type), string(e.Basis), string(e.Mode))
	}
	return []Table{edition, *units, *functions, *edges}
}

func newTable(name string, columns ...string) *Table {
	return &Table{name, [][]string{append(columns, citing...)}}
}

func (t *Table) add(cs []graph.Citation, cells ...string) {
	for _, c := range cs {
		lines := strconv.Itoa(c.First)
		if c.Last != c.First {
			lines = fmt.Sprintf("%d-%d", c.First, c.Last)
		}
		t.Rows = append(t.Rows, append(cells[:len(cells):len(cells)], c.Source, lines, c.Section, c.Quote))
	}
}

// truth leaves a cell empty where there is nothing to say.
func truth(b bool) string {
	if b {
		return "true"
	}
	return ""
}

// WriteCSV writes one table as CSV in UTF-8 with commas.
func WriteCSV(w io.Writer, t Table) error { return csv.NewWriter(w).WriteAll(t.Rows) }
