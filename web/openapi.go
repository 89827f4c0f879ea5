package web

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// apiVersion is the version of the API as the document states it.
const apiVersion = "1.0.0"

// OpenAPI returns the OpenAPI 3.1 document of the API, indented, with a final
// newline; the same bytes every time.
func OpenAPI() ([]byte, error) {
	s := &server{}
	doc, err := json.Marshal(s.api(newEngine()).OpenAPI())
	if err != nil {
		return nil, fmt.Errorf("encode the OpenAPI document: %w", err)
	}
	var b bytes.Buffer
	if err := json.Indent(&b, doc, "", "  "); err != nil {
		return nil, fmt.Errorf("indent the OpenAPI document: %w", err)
	}
	b.WriteByte('\n')
	return b.Bytes(), nil
}
