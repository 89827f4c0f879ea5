package document

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"
)

// element is an element of XML by its local name. Its methods may be called on
// nil, which is an element that is not there.
type element struct {
	name     string
	attrs    []xml.Attr
	children []*element // an element without a name is text
	data     string
}

// parseXML reads a whole document. Elements nested deeper than maxNesting are
// an error.
func parseXML(data []byte) (*element, error) {
	dec := xml.NewDecoder(bytes.NewReader(data))
	root := &element{}
	open := []*element{root}
	for {
		tok, err := dec.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		top := open[len(open)-1]
		switch t := tok.(type) {
		case xml.StartElement:
			e := &element{name: t.Name.Local, attrs: t.Copy().Attr}
			top.children = append(top.children, e)
			if open = append(open, e); len(open) > maxNesting {
				return nil, errors.New("elements nest too deep")
			}
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			if top != root {
				top.children = append(top.children, &element{data: string(t)})
			}
		}
	}
	if len(root.children) == 0 {
		return nil, io.ErrUnexpectedEOF
	}
	return root.children[0], nil
}

func (e *element) child(name string) *element {
	if e == nil {
		return nil
	}
	for _, c := range e.children {
		if c.name == name {
			return c
		}
	}
	return nil
}

func (e *element) attr(name string) string {
	if e == nil {
		return ""
	}
	for _, a := range e.attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// val is the attribute in which WordprocessingML keeps the value of a property.
func (e *element) val() string { return e.attr("val") }

// number is val as a number; def where there is none.
func (e *element) number(def int) int {
	n, err := strconv.Atoi(e.val())
	if err != nil {
		return def
	}
	return n
}

// on reads a property that is on by standing there; def where it does not.
func (e *element) on(def bool) bool {
	if e == nil {
		return def
	}
	switch e.val() {
	case "0", "false", "off", "none":
		return false
	}
	return true
}

func (e *element) text() string {
	if e == nil {
		return ""
	}
	var b strings.Builder
	for _, c := range e.children {
		if c.name == "" {
			b.WriteString(c.data)
		} else {
			b.WriteString(c.text())
		}
	}
	return b.String()
}
