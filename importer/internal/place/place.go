// Package place names places in files for error messages.
package place

import (
	"fmt"
	"strings"
)

// At returns name:line:column of the byte at offset of text; line and column
// begin at 1 and the column counts bytes.
func At(name, text string, offset int) string {
	before := text[:min(max(offset, 0), len(text))]
	return fmt.Sprintf("%s:%d:%d", name, strings.Count(before, "\n")+1, len(before)-strings.LastIndexByte(before, '\n'))
}
