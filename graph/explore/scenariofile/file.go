// Package scenariofile reads scenarios that people write: YAML or JSON, as the
// published schema says. Everything wrong with a file is told at once, each thing
// with its line and column.
package scenariofile

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// The greatest scenario that is read.
const (
	MaxBytes   = 1 << 20
	MaxChanges = 100
	maxNesting = 32 // brackets within brackets
)

//go:embed schema.json
var schema []byte

// Schema returns the JSON Schema (2020-12) of scenarios.
func Schema() []byte { return bytes.Clone(schema) }

// File is one scenario as it was written.
type File struct {
	Name     string
	Author   string
	Note     string
	Edition  graph.EditionID // "": whichever is asked
	Revision string          // of the edition when it was written; "": not known
	Changes  []explore.ChangeRequest

	name   string           // of the file, for messages
	places map[string]place // by path, such as "changes[1].units[0]"
}

type place struct{ line, column int }

// Title is the name of the scenario or, where it has none, that of its file
// without the ending.
func (f *File) Title() string {
	if f.Name != "" {
		return f.Name
	}
	return strings.TrimSuffix(f.name, filepath.Ext(f.name))
}

// Read reads a scenario; name is the file's, for messages. Anything wrong is a
// *graph.ProblemsError.
func Read(name string, data []byte) (*File, error) {
	f := &File{name: name, places: make(map[string]place)}
	if len(data) > MaxBytes {
		return nil, f.refused(place{}, "%d bytes: at most %d", len(data), MaxBytes)
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if trimmed := bytes.TrimSpace(data); len(trimmed) > 0 && trimmed[0] == '{' {
		data = bytes.ReplaceAll(data, []byte("\t"), []byte(" ")) // JSON may be indented so, YAML may not
	}
	if deep(data) {
		return nil, f.refused(place{}, "more than %d brackets within each other", maxNesting)
	}
	tree, err := parser.ParseBytes(data, 0, parser.AllowDuplicateMapKey())
	if err != nil {
		var syntax *yaml.SyntaxError
		if errors.As(err, &syntax) && syntax.Token != nil {
			return nil, f.refused(placeOf(syntax.Token), "neither YAML nor JSON: %s", syntax.Message)
		}
		return nil, f.refused(place{}, "neither YAML nor JSON: %s", err.Error())
	}
	var body ast.Node
	for _, d := range tree.Docs {
		if d.Body == nil {
			continue
		}
		if body != nil {
			return nil, f.refused(placeOf(d.Body.GetToken()), "a second document: want one scenario a file")
		}
		body = d.Body
	}
	if body == nil {
		return nil, f.refused(place{}, "empty: want a list of changes under “changes”")
	}
	r := &reader{file: f}
	r.scenario(body)
	if len(r.problems) > 0 {
		return nil, &graph.ProblemsError{Problems: r.problems}
	}
	return f, nil
}

// deep reports whether brackets nest too deep to be read by recursion.
func deep(data []byte) bool {
	depth := 0
	for _, c := range data {
		switch c {
		case '[', '{':
			if depth++; depth > maxNesting {
				return true
			}
		case ']', '}':
			depth--
		}
	}
	return false
}

func (f *File) refused(at place, format string, args ...any) error {
	return &graph.ProblemsError{Problems: []graph.Problem{f.problem(at, 0, said(format, args...))}}
}

// problem tells what is wrong at a place of the file, with the number of the
// change that it is about, 0 for none.
func (f *File) problem(at place, change int, what explore.Sentence) graph.Problem {
	where := f.name
	if at.line > 0 {
		where = fmt.Sprintf("%s:%d:%d", f.name, at.line, at.column)
	}
	if change > 0 {
		what.IT = fmt.Sprintf("modifica %d: %s", change, what.IT)
		what.EN = fmt.Sprintf("change %d: %s", change, what.EN)
	}
	return graph.ProblemOf(where, what)
}

// Placed returns err with every problem of a *explore.ScenarioError at its place
// in the file, as a *graph.ProblemsError; any other error as it is.
func (f *File) Placed(err error) error {
	var wrong *explore.ScenarioError
	if !errors.As(err, &wrong) {
		return err
	}
	all := &graph.ProblemsError{}
	for _, p := range wrong.Problems {
		all.Problems = append(all.Problems, f.problem(f.at(p.Path), p.Change, p.Said()))
	}
	return all
}

// at returns the place of a path or, if it is not in the file, of what it is in.
func (f *File) at(path string) place {
	for path != "" {
		if p, ok := f.places[path]; ok {
			return p
		}
		i := strings.LastIndexAny(path, ".[")
		if i < 0 {
			break
		}
		path = path[:i]
	}
	return place{1, 1}
}
