package table

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"

	"raccordo/graph"
	"raccordo/importer/exchange"
)

// columns lists the columns of each table.
var columns = map[string][]string{
	"edition":   {"id", "title", "date", "source", "source_title", "sha256"},
	"units":     append([]string{"id", "name", "aliases", "kind", "level", "experimental"}, citing...),
	"functions": append([]string{"id", "unit", "text", "competence", "competence_id"}, citing...),
	"edges":     append([]string{"from", "to", "type", "basis", "mode"}, citing...),
}

var citing = []string{"source", "lines", "section", "quote"}

// required lists the columns that must be there.
var required = map[string][]string{
	"units":     {"name"},
	"functions": {"unit", "text"},
	"edges":     {"from", "to", "type"},
}

// Most that is unpacked of a workbook, in bytes, against archives made to burst.
const maxUnpacked = 256 << 20

// sheet is one table.
type sheet struct {
	table  string // a key of columns
	where  string // name of the file, and of the sheet in a workbook
	rows   []row
	source graph.Source   // the table itself, for rows that are cited as they stand
	parsed *graph.Edition // of edition.json
}

// row is one row below the header, by column.
type row struct {
	where string // of the row
	line  int    // 1-based
	cells map[string]cell
}

type cell struct{ text, where string }

func (r row) text(column string) string { return r.cells[column].text }

// at returns the place of a column's cell, or of the row if it has none.
func (r row) at(column string) string {
	if c, ok := r.cells[column]; ok {
		return c.where
	}
	return r.where
}

func (r *reader) add(where, format string, args ...any) {
	r.problems = append(r.problems, graph.Problem{Where: where, What: fmt.Sprintf(format, args...)})
}

func (r *reader) sheets(f File) []*sheet {
	table := strings.ToLower(strings.TrimSuffix(path.Base(f.Name), path.Ext(f.Name)))
	switch {
	case f.Workbook != nil:
		return r.workbook(f)
	case !IsName(f.Name):
		r.add(f.Name, "not a table of an edition: want %s", strings.Join(Names, ", "))
	case strings.EqualFold(path.Ext(f.Name), ".json"):
		s := &sheet{table: table, where: f.Name, parsed: &graph.Edition{}}
		if err := exchange.Into(f.Name, []byte(f.Text), s.parsed); err != nil {
			r.problems = append(r.problems, problemsOf(err)...)
			return nil
		}
		return []*sheet{s}
	default:
		s := &sheet{table: table, where: f.Name, source: tableSource(f.Name, f)}
		s.source.Text = f.Text
		r.csv(s, f.Text)
		return []*sheet{s}
	}
	return nil
}

func tableSource(name string, f File) graph.Source {
	return graph.Source{ID: graph.Slug(name, 80), Title: name, SHA256: f.SHA256}
}

func problemsOf(err error) []graph.Problem {
	var ps *graph.ProblemsError
	if errors.As(err, &ps) {
		return ps.Problems
	}
	return []graph.Problem{{What: err.Error()}}
}

func (r *reader) csv(s *sheet, text string) {
	in := csv.NewReader(strings.NewReader(text))
	in.Comma = separator(text)
	in.FieldsPerRecord = -1
	var header []string
	for {
		record, err := in.Read()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			where := s.where
			var bad *csv.ParseError
			if errors.As(err, &bad) {
				where, err = fmt.Sprintf("%s:%d:%d", s.where, bad.Line, bad.Column), bad.Err
			}
			r.add(where, "not CSV: %v", err)
			return
		}
		cells := make([]cell, len(record))
		for i, t := range record {
			line, column := in.FieldPos(i)
			cells[i] = cell{strings.TrimSpace(t), fmt.Sprintf("%s:%d:%d", s.where, line, column)}
		}
		first, _ := in.FieldPos(0)
		if header == nil {
			header = r.header(s, cells)
			continue
		}
		r.row(s, header, cells, fmt.Sprintf("%s:%d", s.where, first), first)
	}
}

// separator returns the one of , ; and tab that the header has most of.
func separator(text string) rune {
	header, _, _ := strings.Cut(text, "\n")
	best := ','
	for _, c := range ";\t" {
		if strings.Count(header, string(c)) > strings.Count(header, string(best)) {
			best = c
		}
	}
	return best
}

func (r *reader) workbook(f File) []*sheet {
	book, err := excelize.OpenReader(bytes.NewReader(f.Workbook), excelize.Options{UnzipSizeLimit: maxUnpacked, RawCellValue: true})
	if err != nil {
		r.add(f.Name, "not a workbook that can be read: %v", err)
		return nil
	}
	defer func() { _ = book.Close() }() // nothing was written
	var out []*sheet
	for _, name := range book.GetSheetList() {
		table := strings.ToLower(strings.TrimSpace(name))
		if columns[table] == nil {
			continue
		}
		rows, err := book.GetRows(name)
		if err != nil {
			r.add(f.Name+":"+name, "cannot be read: %v", err)
			continue
		}
		s := &sheet{table: table, where: f.Name + ":" + name, source: tableSource(f.Name+" "+name, f)}
		r.rows(s, rows)
		out = append(out, s)
	}
	if len(out) == 0 && len(r.problems) == 0 {
		r.add(f.Name, "no sheet called edition, units, functions or edges")
	}
	return out
}

func (r *reader) rows(s *sheet, rows [][]string) {
	var header []string
	for i, record := range rows {
		cells := make([]cell, len(record))
		for j, t := range record {
			axis, err := excelize.CoordinatesToCellName(j+1, i+1)
			if err != nil {
				axis = fmt.Sprintf("row %d", i+1)
			}
			cells[j] = cell{strings.TrimSpace(t), s.where + "!" + axis}
		}
		if header == nil {
			if len(cells) > 0 {
				header = r.header(s, cells)
			}
			continue
		}
		r.row(s, header, cells, fmt.Sprintf("%s!%d", s.where, i+1), i+1)
	}
}

func (r *reader) header(s *sheet, cells []cell) []string {
	names := make([]string, len(cells))
	for i, c := range cells {
		name := strings.ToLower(c.text)
		names[i] = "?" + name // its cells are passed over
		switch {
		case name == "":
			names[i] = ""
		case !slices.Contains(columns[s.table], name):
			r.add(c.where, "unknown column %q: want %s", c.text, strings.Join(columns[s.table], ", "))
		case slices.Contains(names[:i], name):
			r.add(c.where, "column %q stands twice", name)
		default:
			names[i] = name
		}
	}
	for _, want := range required[s.table] {
		if !slices.Contains(names, want) {
			r.add(s.where+":1", "no column %q", want)
		}
	}
	return names
}

func (r *reader) row(s *sheet, header []string, cells []cell, where string, line int) {
	made := row{where: where, line: line, cells: make(map[string]cell, len(header))}
	empty := true
	for i, c := range cells {
		empty = empty && c.text == ""
		switch {
		case i < len(header) && header[i] != "":
			made.cells[header[i]] = c
		case c.text != "":
			r.add(c.where, "%q stands in no column: is a separator or a quotation mark missing?", c.text)
		}
	}
	if !empty {
		s.rows = append(s.rows, made)
	}
}
