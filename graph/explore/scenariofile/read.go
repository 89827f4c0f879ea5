package scenariofile

import (
	"fmt"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// reader walks the tree of a file and keeps what is wrong.
type reader struct {
	file     *File
	change   int // the one being read, from 1
	problems []graph.Problem
}

// fields says how each field of an object is read.
type fields map[string]func(path string, n ast.Node)

func placeOf(t *token.Token) place {
	if t == nil || t.Position == nil {
		return place{}
	}
	return place{t.Position.Line, t.Position.Column}
}

func (r *reader) wrong(n ast.Node, format string, args ...any) {
	r.problems = append(r.problems, r.file.problem(placeOf(n.GetToken()), r.change, said(format, args...)))
}

func (r *reader) scenario(n ast.Node) {
	f := r.file
	r.object("", n, fields{
		"name": r.text(&f.Name), "author": r.text(&f.Author), "note": r.text(&f.Note),
		"edition": r.text((*string)(&f.Edition)), "revision": r.text(&f.Revision),
		"changes": func(path string, n ast.Node) {
			r.list(path, n, MaxChanges, func(path string, n ast.Node) {
				r.change++
				f.Changes = append(f.Changes, r.changeOf(path, n))
			})
			r.change = 0
		},
	})
	if len(f.Changes) == 0 && len(r.problems) == 0 {
		r.wrong(n, "no changes: want a list of them under “changes”")
	}
}

func (r *reader) changeOf(path string, n ast.Node) explore.ChangeRequest {
	var c explore.ChangeRequest
	r.object(path, n, fields{
		"type": r.text((*string)(&c.Type)), "units": r.texts(&c.Units), "to": r.text(&c.To),
		"into": r.text((*string)(&c.Into)), "name": r.text(&c.Name),
		"kind": r.text((*string)(&c.Kind)), "level": r.text((*string)(&c.Level)),
		"functions": r.texts(&c.Functions),
		"parts": func(path string, n ast.Node) {
			r.list(path, n, MaxChanges, func(path string, n ast.Node) { c.Parts = append(c.Parts, r.part(path, n)) })
		},
	})
	return c
}

func (r *reader) part(path string, n ast.Node) explore.PartRequest {
	var p explore.PartRequest
	r.object(path, n, fields{
		"name": r.text(&p.Name), "into": r.text((*string)(&p.Into)), "functions": r.texts(&p.Functions), "units": r.texts(&p.Units),
	})
	return p
}

// object reads a mapping, each field once.
func (r *reader) object(path string, n ast.Node, known fields) {
	r.file.places[path] = placeOf(n.GetToken())
	var values []*ast.MappingValueNode
	switch m := n.(type) {
	case *ast.MappingNode:
		values = m.Values
	case *ast.MappingValueNode:
		values = []*ast.MappingValueNode{m}
	default:
		r.wrong(n, "want fields with values, found %s", found(n))
		return
	}
	if len(values) > 0 {
		r.file.places[path] = placeOf(values[0].Key.GetToken())
	}
	seen := make(map[string]bool)
	for _, v := range values {
		key := v.Key.GetToken().Value
		read, ok := known[key]
		switch {
		case !ok:
			r.wrong(v.Key, "field %q is not known", key)
		case seen[key]:
			r.wrong(v.Key, "field %q stands twice", key)
		default:
			below := key
			if path != "" {
				below = path + "." + key
			}
			r.file.places[below] = placeOf(v.Key.GetToken())
			read(below, v.Value)
		}
		seen[key] = true
	}
}

func (r *reader) list(path string, n ast.Node, most int, each func(path string, n ast.Node)) {
	s, ok := n.(*ast.SequenceNode)
	switch {
	case !ok:
		r.wrong(n, "want a list, found %s", found(n))
		return
	case len(s.Values) > most:
		r.wrong(n, "%d given: at most %d", len(s.Values), most)
		return
	}
	for i, v := range s.Values {
		below := fmt.Sprintf("%s[%d]", path, i)
		r.file.places[below] = placeOf(v.GetToken())
		each(below, v)
	}
}

func (r *reader) texts(into *[]string) func(string, ast.Node) {
	return func(path string, n ast.Node) {
		r.list(path, n, maxTexts, func(path string, n ast.Node) {
			var s string
			r.text(&s)(path, n)
			*into = append(*into, s)
		})
	}
}

// maxTexts is how many units or functions one list names at most, and maxText how
// long one text is, in bytes.
const (
	maxTexts = 1000
	maxText  = 20_000
)

func (r *reader) text(into *string) func(string, ast.Node) {
	return func(_ string, n ast.Node) {
		switch v := n.(type) {
		case *ast.StringNode:
			*into = v.Value
		case *ast.LiteralNode:
			*into = v.Value.Value
		case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode:
			*into = n.GetToken().Value
		case *ast.NullNode:
		default:
			r.wrong(n, "want text, found %s", found(n))
		}
		if len(*into) > maxText {
			r.wrong(n, "%d bytes of text: at most %d", len(*into), maxText)
		}
	}
}
