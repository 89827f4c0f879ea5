// Package table reads an edition kept as tables: CSV files in UTF-8 with a
// header, separated by commas, semicolons or tabs, or the sheets of one XLSX
// workbook. The tables are called edition, units, functions and edges; only
// units must be there. edition may also be edition.json.
//
//	edition    id, title, date, source, source_title, sha256: one row a source; id, title and date in the first
//	units      id, name*, aliases, kind, level, experimental
//	functions  id, unit*, text*, competence, competence_id
//	edges      from*, to*, type*, basis, mode
//
// Every table but edition has four more columns that cite: source, lines,
// section, quote. Columns marked * must be there, in any order; an unknown
// column is an error. In a cell:
//
//   - id: may be left out; it is then made from the name or the text.
//   - aliases: separated by |.
//   - kind: one of graph.Kinds, "other" if empty; level: generale, dirigenziale or empty.
//   - experimental: true, yes, sì, x or 1; empty, false or no.
//   - unit, from, to: the id or the name of a unit.
//   - competence: a name; functions with the same one share it. If empty,
//     functions of the same words share theirs. competence_id tells apart
//     competences of one name and may be left out.
//   - type: one of graph.EdgeType in any case; basis is stated if empty.
//   - source: the id of a source of the edition; may be left out if there is but one.
//   - lines: such as 12, 12-14 or 12-14;30. A row without lines is cited
//     itself, as a line of the table it stands in.
//
// Rows that state the same thing again add a citation; what such a row leaves
// empty is as the first row says.
package table

import (
	"path"
	"slices"
	"strings"

	"raccordo/graph"
)

// File is one CSV or JSON file, or one workbook.
type File struct {
	Name     string // base name
	SHA256   string // of its bytes
	Text     string // of a CSV or JSON file, in UTF-8
	Workbook []byte // of an XLSX file
}

// Names are the names of the files that hold an edition.
var Names = []string{"edition.csv", "edition.json", "units.csv", "functions.csv", "edges.csv"}

// IsName reports whether a file of this name is a table of an edition.
func IsName(name string) bool { return slices.Contains(Names, strings.ToLower(path.Base(name))) }

// Read reads one edition. The graph has not been through graph.New. The error
// is a *graph.ProblemsError that lists every problem with its place.
func Read(files []File) (*graph.Graph, error) {
	r := reader{cited: make(map[string]bool)}
	sheets := make(map[string]*sheet, len(columns))
	for _, f := range files {
		for _, s := range r.sheets(f) {
			if old := sheets[s.table]; old != nil {
				r.add(s.where, "the table %s stands already in %s", s.table, old.where)
				continue
			}
			sheets[s.table] = s
		}
	}
	if sheets["units"] == nil && len(r.problems) == 0 {
		r.add(files[0].Name, "no table of units: give units.csv, or a workbook with a sheet units")
	}
	if len(r.problems) > 0 {
		return nil, &graph.ProblemsError{Problems: r.problems}
	}
	r.edition(sheets["edition"], files[0])
	r.units(sheets["units"])
	r.functions(sheets["functions"])
	r.edges(sheets["edges"])
	r.addTables(sheets)
	if len(r.problems) > 0 {
		return nil, &graph.ProblemsError{Problems: r.problems}
	}
	return &r.g, nil
}

// reader gathers the graph and what is wrong with the tables.
type reader struct {
	g        graph.Graph
	problems []graph.Problem
	declared []string                  // ids of the sources the edition lists
	byName   map[string][]graph.UnitID // by the words of the name
	byID     map[graph.UnitID]int      // index in g.Units
	cited    map[string]bool           // tables whose rows are cited themselves
}
