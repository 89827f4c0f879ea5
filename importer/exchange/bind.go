package exchange

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"raccordo/graph"
	"raccordo/importer/internal/place"
)

// binder puts parsed values into Go ones and lists what does not fit.
type binder struct {
	name, text string
	found      []graph.Problem
}

func (b *binder) add(at int, path, format string, args ...any) {
	what := fmt.Sprintf(format, args...)
	if path != "" {
		what = path + ": " + what
	}
	b.found = append(b.found, graph.Problem{Where: place.At(b.name, b.text, at), What: what})
}

func (b *binder) bind(n node, v reflect.Value, path string) {
	switch v.Kind() {
	case reflect.Struct:
		b.object(n, v, path)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		b.bind(n, v.Elem(), path)
	case reflect.Slice:
		b.list(n, v, path)
	case reflect.String:
		s, ok := n.scalar.(string)
		if !ok {
			b.add(n.at, path, "%s where a text should be", describe(n))
			return
		}
		v.SetString(s)
	case reflect.Bool:
		t, ok := n.scalar.(bool)
		if !ok {
			b.add(n.at, path, "%s where true or false should be", describe(n))
			return
		}
		v.SetBool(t)
	case reflect.Int:
		number, _ := n.scalar.(json.Number)
		i, err := strconv.ParseInt(number.String(), 10, strconv.IntSize)
		if err != nil {
			b.add(n.at, path, "%s where a whole number should be", describe(n))
			return
		}
		v.SetInt(i)
	default:
		panic("exchange: no rule for " + v.Type().String())
	}
}

func (b *binder) object(n node, v reflect.Value, path string) {
	if n.scalar != json.Delim('{') {
		b.add(n.at, path, "%s where an object should be", describe(n))
		return
	}
	seen := make(map[string]bool, len(n.fields))
	for _, f := range n.fields {
		at := strings.TrimPrefix(path+"."+f.name, ".")
		target := fieldOf(v, f.name)
		switch {
		case !target.IsValid():
			b.add(f.at, path, "unknown field %q", f.name)
		case seen[f.name]:
			b.add(f.at, path, "field %q stands twice", f.name)
		default:
			b.bind(f.value, target, at)
		}
		seen[f.name] = true
	}
}

// list takes null for an empty list, since that is how Go writes one.
func (b *binder) list(n node, v reflect.Value, path string) {
	if n.scalar == nil {
		return
	}
	if n.scalar != json.Delim('[') {
		b.add(n.at, path, "%s where a list should be", describe(n))
		return
	}
	s := reflect.MakeSlice(v.Type(), len(n.items), len(n.items))
	for i, item := range n.items {
		b.bind(item, s.Index(i), fmt.Sprintf("%s[%d]", path, i))
	}
	v.Set(s)
}

// fieldOf returns the field of a struct with this json name, or no value.
func fieldOf(v reflect.Value, name string) reflect.Value {
	for i := range v.NumField() {
		tag, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
		if tag == name && tag != "" && tag != "-" {
			return v.Field(i)
		}
	}
	return reflect.Value{}
}

func describe(n node) string {
	switch t := n.scalar.(type) {
	case nil:
		return "null"
	case string:
		return "a text"
	case bool:
		return strconv.FormatBool(t)
	case json.Number:
		return "the number " + t.String()
	}
	if n.scalar == json.Delim('[') {
		return "a list"
	}
	return "an object"
}
