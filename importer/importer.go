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
	"raccordo/importer/review"
	"raccordo/importer/table"
)

// The formats Read knows.
const (
	Auto  = "auto"  // told from the names and the bytes of the inputs
	Act   = "act"   // acts, in any form package document reads
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
	Review  *Input // decisions on doubtful readings; for acts only
	// Trace is called with what each stage made of these lines of the first
	// source; nil traces nothing. For acts only.
	Trace  func(act.Step)
	Traced [2]int // first and last line
	Strict bool   // a source that reads badly is an error
}

// Result is what was read.
type Result struct {
	Graph  *graph.Graph
	Format string
	Notes  []graph.Problem // repairs made and what was not understood, with where
	// Doubts is the queue for review of an act, decided ones included, in the
	// order of the text; Decisions are those it was read with.
	Doubts    []review.Doubt
	Decisions []review.Decision
	// Badly says in short sentences why the source reads badly; empty if it does not.
	Badly []graph.Sentence
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
	if opts.Review != nil && format != Act {
		return nil, invalid(opts.Review.Name, "a file of decisions goes with an act, not with the format %s", format)
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
	var (
		sources []act.Source
		read    []graph.Source // as they were read, in that order
	)
	taken := map[string]bool{}
	for _, in := range inputs {
		doc, err := document.Read(ctx, in.Name, in.Data)
		if err != nil {
			return nil, err
		}
		res.Notes = append(res.Notes, doc.Notes...)
		id := SourceID(in.Name)
		if taken[id] {
			return nil, invalid(in.Name, "another source of the edition has this name: rename one of the files")
		}
		taken[id] = true
		sources = append(sources, act.Source{ID: id, SHA256: sum(in.Data), Name: in.Name, Text: doc.Text})
		read = append(read, graph.Source{ID: id, Reading: &graph.Reading{Pages: doc.FirstLines()}})
	}
	sources[0].Title = opts.Title
	aopts := act.Options{Edition: opts.Edition, Title: opts.Title, Date: opts.Date, Trace: opts.Trace, Traced: opts.Traced}
	reading := graph.Reading{Title: opts.Title, Date: opts.Date}
	if opts.Aliases != nil {
		aliases, err := decode(*opts.Aliases, res)
		if err != nil {
			return nil, err
		}
		aopts.Aliases, reading.Aliases = []byte(aliases), aliases
	}
	if opts.Review != nil {
		decisions, err := decode(*opts.Review, res)
		if err != nil {
			return nil, err
		}
		if aopts.Decisions, err = review.Parse(opts.Review.Name, []byte(decisions)); err != nil {
			return nil, err
		}
		kept, err := review.Format(aopts.Decisions)
		if err != nil {
			return nil, err
		}
		if len(aopts.Decisions) > 0 {
			reading.Review = string(kept)
		}
	}
	name := inputs[0].Name
	got, err := act.ReadAll(ctx, sources, aopts)
	if err != nil {
		return nil, fmt.Errorf("read the act %s: %w", name, err)
	}
	if len(got.Graph.Units) == 0 {
		return nil, invalid(name, "no unit found in it: is it the act that organises an institution?")
	}
	res.Notes = append(res.Notes, got.Notes...)
	res.Doubts, res.Decisions = got.Doubts, aopts.Decisions
	res.Badly = badly(got)
	if opts.Strict && len(res.Badly) > 0 {
		problems := make([]graph.Problem, len(res.Badly))
		for i, what := range res.Badly {
			problems[i] = graph.ProblemOf(name, what)
		}
		return nil, &graph.ProblemsError{Problems: problems}
	}
	keepReading(&got.Graph, read, reading)
	return &got.Graph, nil
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
