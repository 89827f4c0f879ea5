// Package exchange reads the JSON exchange form of raccordo back into a graph.
//
// The form is that of graph.Graph: what `export --format json` writes. Reading
// is strict, since a field that is not understood would be lost in silence: an
// unknown or repeated field and a value of the wrong type are errors, each with
// its line and column, and all of them are listed.
package exchange

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"

	"raccordo/graph"
	"raccordo/importer/internal/place"
)

// Decode reads one edition. The graph has not been through graph.New. name is
// the file's, for messages.
func Decode(name string, data []byte) (*graph.Graph, error) {
	var g graph.Graph
	if err := Into(name, data, &g); err != nil {
		return nil, err
	}
	return &g, nil
}

// Into reads data into what v points to: structs with json tags, slices,
// strings, booleans and integers. Its errors are those of Decode.
func Into(name string, data []byte, v any) error {
	p := parser{text: string(data), dec: json.NewDecoder(strings.NewReader(string(data)))}
	p.dec.UseNumber()
	root, err := p.document()
	if err != nil {
		at := p.dec.InputOffset()
		var syntax *json.SyntaxError
		if errors.As(err, &syntax) && syntax.Offset != at { // the scanner's count includes the wrong byte, the tokenizer's does not
			at = max(syntax.Offset-1, 0)
		}
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			at, err = int64(len(data)), errors.New("the file ends in the middle of a value")
		}
		return &graph.ProblemsError{Problems: []graph.Problem{
			{Where: place.At(name, p.text, int(at)), What: "not JSON: " + err.Error()},
		}}
	}
	b := binder{name: name, text: p.text}
	b.bind(root, reflect.ValueOf(v).Elem(), "")
	if len(b.found) > 0 {
		return &graph.ProblemsError{Problems: b.found}
	}
	return nil
}

// deepest is how many objects and lists may stand in one another; the exchange
// form needs six.
const deepest = 32

// node is one value with the offset of its first byte.
type node struct {
	at     int
	scalar json.Token // string, json.Number, bool, nil; or the json.Delim that opens the value
	fields []field    // of an object, in order
	items  []node     // of a list
}

type field struct {
	at    int
	name  string
	value node
}

type parser struct {
	text string
	dec  *json.Decoder
}

func (p *parser) document() (node, error) {
	n, err := p.value(0)
	if err != nil {
		return node{}, err
	}
	if at, _, err := p.token(); !errors.Is(err, io.EOF) {
		return node{}, fmt.Errorf("something follows the end of the value, at byte %d", at)
	}
	return n, nil
}

// token returns the next token and where it begins.
func (p *parser) token() (int, json.Token, error) {
	at := int(p.dec.InputOffset())
	for at < len(p.text) && strings.IndexByte(" \t\r\n,:", p.text[at]) >= 0 {
		at++
	}
	t, err := p.dec.Token()
	return at, t, err
}

func (p *parser) value(depth int) (node, error) {
	at, t, err := p.token()
	if err != nil {
		return node{}, err
	}
	n := node{at: at, scalar: t}
	if _, compound := t.(json.Delim); !compound {
		return n, nil
	}
	if depth == deepest {
		return node{}, fmt.Errorf("more than %d values in one another", deepest)
	}
	for p.dec.More() {
		f := field{}
		if t == json.Delim('{') {
			at, key, err := p.token()
			if err != nil {
				return node{}, err
			}
			f.at, f.name = at, key.(string)
		}
		if f.value, err = p.value(depth + 1); err != nil {
			return node{}, err
		}
		if t == json.Delim('{') {
			n.fields = append(n.fields, f)
		} else {
			n.items = append(n.items, f.value)
		}
	}
	_, _, err = p.token() // the closing delimiter
	return n, err
}
