// Package exchange writes an edition in the forms that leave raccordo.
package exchange

import (
	"encoding/json"
	"io"

	"raccordo/graph"
)

// WriteJSON writes g in the exchange form: indented JSON with a final newline.
func WriteJSON(w io.Writer, g *graph.Graph) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(g)
}
