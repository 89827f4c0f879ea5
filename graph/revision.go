package graph

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Revision identifies the content of a canonical graph: the SHA-256 of its
// records and then its edition as lines of JSON, in lower-case hexadecimal.
// Equal graphs have equal revisions. O(n).
func (g *Graph) Revision() string {
	h := sha256.New()
	b := make([]byte, 0, 2*revisionChunk)
	for r := range g.Records() {
		b = append(appendRecord(b, r), '\n')
		if len(b) >= revisionChunk {
			h.Write(b)
			b = b[:0]
		}
	}
	h.Write(b)
	if err := json.NewEncoder(h).Encode(g.Edition); err != nil {
		panic("graph: encode an edition: " + err.Error()) // only strings and ints: cannot fail
	}
	return hex.EncodeToString(h.Sum(nil))
}

// revisionChunk is how many bytes are hashed at once.
const revisionChunk = 1 << 16

// appendRecord appends the JSON of a record byte for byte as json.Marshal gives
// it, in a tenth of its time: a large edition has millions.
func appendRecord(b []byte, r Record) []byte {
	switch {
	case r.Unit != nil:
		u := r.Unit
		b = appendString(append(b, `{"unit":{"id":`...), string(u.ID))
		b = appendString(append(b, `,"name":`...), u.Name)
		if len(u.Aliases) > 0 {
			b = appendList(append(b, `,"aliases":`...), u.Aliases)
		}
		b = appendString(append(b, `,"kind":`...), string(u.Kind))
		b = appendField(b, `,"level":`, string(u.Level))
		if u.Experimental {
			b = append(b, `,"experimental":true`...)
		}
		b = appendCitations(b, u.Citations)
	case r.Function != nil:
		f := r.Function
		b = appendString(append(b, `{"function":{"id":`...), string(f.ID))
		b = appendString(append(b, `,"unit":`...), string(f.Unit))
		b = appendString(append(b, `,"text":`...), f.Text)
		b = appendCitations(b, f.Citations)
	case r.Competence != nil:
		c := r.Competence
		b = appendString(append(b, `{"competence":{"id":`...), string(c.ID))
		b = appendString(append(b, `,"name":`...), c.Name)
		b = appendList(append(b, `,"functions":`...), c.Functions)
	case r.Edge != nil:
		e := r.Edge
		b = appendString(append(b, `{"edge":{"from":`...), string(e.From))
		b = appendString(append(b, `,"to":`...), string(e.To))
		b = appendString(append(b, `,"type":`...), string(e.Type))
		b = appendField(b, `,"basis":`, string(e.Basis))
		b = appendField(b, `,"mode":`, string(e.Mode))
		b = appendCitations(b, e.Citations)
	}
	return append(b, "}}"...)
}

func appendCitations(b []byte, cs []Citation) []byte {
	b = append(b, `,"citations":`...)
	if cs == nil {
		return append(b, "null"...)
	}
	b = append(b, '[')
	for i := range cs {
		if i > 0 {
			b = append(b, ',')
		}
		c := &cs[i]
		b = appendString(append(b, `{"source":`...), c.Source)
		b = strconv.AppendInt(append(b, `,"line_start":`...), int64(c.First), 10)
		b = strconv.AppendInt(append(b, `,"line_end":`...), int64(c.Last), 10)
		if c.Page != 0 {
			b = strconv.AppendInt(append(b, `,"page":`...), int64(c.Page), 10)
		}
		b = appendField(b, `,"section":`, c.Section)
		b = appendField(b, `,"quote":`, c.Quote)
		b = appendField(b, `,"confidence":`, string(c.Confidence))
		b = appendField(b, `,"reason":`, c.Reason)
		b = append(b, '}')
	}
	return append(b, ']')
}

// appendField appends a field that is left out if it is empty.
func appendField(b []byte, name, s string) []byte {
	if s == "" {
		return b
	}
	return appendString(append(b, name...), s)
}

func appendList[T ~string](b []byte, items []T) []byte {
	if items == nil {
		return append(b, "null"...)
	}
	b = append(b, '[')
	for i, s := range items {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendString(b, string(s))
	}
	return append(b, ']')
}

// appendString appends a string of JSON; what has to be escaped json.Marshal escapes.
func appendString(b []byte, s string) []byte {
	if !plain(s) {
		escaped, err := json.Marshal(s)
		if err != nil {
			panic("graph: encode a string: " + err.Error()) // cannot fail
		}
		return append(b, escaped...)
	}
	b = append(b, '"')
	b = append(b, s...)
	return append(b, '"')
}

// plain reports whether json.Marshal writes s as it is.
func plain(s string) bool {
	ascii := true
	for i := range len(s) {
		switch c := s[i]; {
		case c >= utf8.RuneSelf:
			ascii = false
		case c < ' ' || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&':
			return false
		}
	}
	return ascii || utf8.ValidString(s) && !strings.ContainsAny(s, "\u2028\u2029")
}
