package importer

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path"
	"strings"

	"raccordo/graph"
	"raccordo/importer/act"
	"raccordo/importer/document"
	"raccordo/importer/exchange"
	"raccordo/importer/table"
)

// The formats Read knows.
const (
	Auto  = "auto"  // told from the names and the bytes of the inputs
	Act   = "act"   // one act, in any form package document reads
	JSON  = "json"  // one edition in the exchange form
	Table = "table" // one edition as CSV files or an XLSX workbook
)

// Formats lists the formats a person can ask for.
var Formats = []string{Auto, Act, JSON, Table}

// Input is one file to read.
type Input struct {
	Name string // base name of the file, for messages and the id of the source
	Data []byte
}

// Options say what the inputs do not. Zero values are derived from the inputs.
type Options struct {
	Edition graph.EditionID
	Title   string
	Date    string // YYYY-MM-DD
	Format  string // one of Formats; "" is Auto
	Aliases *Input // names peculiar to the institution; for acts only
}

// Result is what was read.
type Result struct {
	Graph  *graph.Graph
	Format string
	Notes  []graph.Problem // repairs made and what was not understood, with where
}

// Read reads one edition. What is wrong with the inputs comes as one
// *graph.ProblemsError that lists all of it.
func Read(ctx context.Context, inputs []Input, opts Options) (*Result, error) {
	format, err := detect(inputs, opts.Format)
	if err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if opts.Aliases != nil && format != Act {
		return nil, invalid(opts.Aliases.Name, "a file of aliases goes with an act, not with the format %s", format)
	}
	res := &Result{Format: format}
	var g *graph.Graph
	switch format {
	case Act:
		g, err = readAct(ctx, inputs, opts, res)
	case JSON:
		g, err = readJSON(inputs, res)
	case Table:
		g, err = readTable(inputs, res)
	}
	if err != nil {
		return nil, err
	}
	override(&g.Edition, opts)
	if res.Graph, err = graph.New(*g); err != nil {
		return nil, fmt.Errorf("read %s: %w", inputs[0].Name, err)
	}
	if len(res.Graph.Units) == 0 {
		return nil, invalid(inputs[0].Name, "no unit found in it: is it the act that organises an institution?")
	}
	return res, nil
}

func readAct(ctx context.Context, inputs []Input, opts Options, res *Result) (*graph.Graph, error) {
	if len(inputs) > 1 {
		return nil, invalid(inputs[1].Name, "an edition is read from one act: import each act by itself")
	}
	in := inputs[0]
	doc, err := document.Read(ctx, in.Name, in.Data)
	if err != nil {
		return nil, err
	}
	res.Notes = append(res.Notes, doc.Notes...)
	aopts := act.Options{Edition: opts.Edition, Title: opts.Title, Date: opts.Date}
	if opts.Aliases != nil {
		aliases, err := decode(*opts.Aliases, res)
		if err != nil {
			return nil, err
		}
		aopts.Aliases = []byte(aliases)
	}
	src := act.Source{ID: SourceID(in.Name), Title: opts.Title, SHA256: sum(in.Data), Name: in.Name, Text: doc.Text}
	read, err := act.Read(ctx, src, aopts)
	if err != nil {
		return nil, fmt.Errorf("read the act %s: %w", in.Name, err)
	}
	if len(read.Graph.Units) == 0 {
		return nil, invalid(in.Name, "no unit found in it: is it the act that organises an institution?")
	}
	res.Notes = append(res.Notes, read.Notes...)
	doc.StampPages(&read.Graph, src.ID)
	return &read.Graph, nil
}

func readJSON(inputs []Input, res *Result) (*graph.Graph, error) {
	if len(inputs) > 1 {
		return nil, invalid(inputs[1].Name, "the exchange form holds one edition whole: import each file by itself")
	}
	text, err := decode(inputs[0], res)
	if err != nil {
		return nil, err
	}
	return exchange.Decode(inputs[0].Name, []byte(text))
}

func readTable(inputs []Input, res *Result) (*graph.Graph, error) {
	files := make([]table.File, 0, len(inputs))
	for _, in := range inputs {
		f := table.File{Name: in.Name, SHA256: sum(in.Data)}
		if isWorkbook(in.Data) {
			f.Workbook = in.Data
		} else {
			text, err := decode(in, res)
			if err != nil {
				return nil, err
			}
			f.Text = text
		}
		files = append(files, f)
	}
	return table.Read(files)
}

func override(e *graph.Edition, opts Options) {
	if opts.Edition != "" {
		e.ID = opts.Edition
	}
	if opts.Title != "" {
		e.Title = opts.Title
	}
	if opts.Date != "" {
		e.Date = opts.Date
	}
}

// SourceID derives the id of a source from the name of its file; "source" if
// nothing of the name can stand in an id.
func SourceID(name string) string {
	if id := graph.Slug(strings.TrimSuffix(name, path.Ext(name)), 80); id != "" {
		return id
	}
	return "source"
}

func sum(data []byte) string {
	h := sha256.Sum256(data)
	return hex.EncodeToString(h[:])
}

func invalid(where, format string, args ...any) error {
	return &graph.ProblemsError{Problems: []graph.Problem{{Where: where, What: fmt.Sprintf(format, args...)}}}
}
