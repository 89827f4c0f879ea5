package importer

import (
	"raccordo/graph"
	"raccordo/importer/internal/encoding"
)

// decode returns the text of an input in UTF-8, its lines joined by "\n" and
// none after the last, and notes any encoding but UTF-8 in res.
func decode(in Input, res *Result) (string, error) {
	text, note, err := encoding.Decode(in.Name, in.Data)
	if err != nil {
		return "", err
	}
	if note != "" {
		res.Notes = append(res.Notes, graph.Problem{Where: in.Name, What: note})
	}
	return text, nil
}
