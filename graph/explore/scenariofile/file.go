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
		return nil, f.refused(place{}, fmt.Sprintf("%d bytes: at most %d", len(data), MaxBytes))
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if trimmed := bytes.TrimSpace(data); len(trimmed) > 0 && trimmed[0] == '{' {
		data = bytes.ReplaceAll(data, []byte("\t"), []byte(" ")) // JSON may be indented so, YAML may not
	}
	if deep(data) {
		return nil, f.refused(place{}, fmt.Sprintf("more than %d brackets within each other", maxNesting))
	}
	tree, err := parser.ParseBytes(data, 0, parser.AllowDuplicateMapKey())
	if err != nil {
		var syntax *yaml.SyntaxError
		if errors.As(err, &syntax) && syntax.Token != nil {
			return nil, f.refused(placeOf(syntax.Token), syntax.Message)
		}
		return nil, f.refused(place{}, err.Error())
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

func (f *File) refused(at place, what string) error {
	return &graph.ProblemsError{Problems: []graph.Problem{{Where: f.where(at, "", 0), What: what}}}
}

// where words a place: "file:12:5, change 3"; word is that for a change.
func (f *File) where(at place, word string, change int) string {
	var b strings.Builder
	b.WriteString(f.name)
	if at.line > 0 {
		fmt.Fprintf(&b, ":%d:%d", at.line, at.column)
	}
	if change > 0 {
		fmt.Fprintf(&b, ", %s %d", word, change)
	}
	return b.String()
}

// Placed returns err with every problem of a *explore.ScenarioError at its place
// in the file and as say words it, as a *graph.ProblemsError; any other error as it
// is.
func (f *File) Placed(err error, say func(explore.Sentence) string) error {
	var wrong *explore.ScenarioError
	if !errors.As(err, &wrong) {
		return err
	}
	all := &graph.ProblemsError{}
	for _, p := range wrong.Problems {
		all.Problems = append(all.Problems, graph.Problem{Where: f.where(f.at(p.Path), say(explore.Sentence{IT: "modifica", EN: "change"}), p.Change), What: say(p.Said())})
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
