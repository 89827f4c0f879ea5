package encoding

import (
	"errors"
	"strings"
	"testing"

	"raccordo/graph"
)

func TestDecode(t *testing.T) {
	for _, c := range []struct{ rule, data, text, note, err string }{
		{"UTF-8 is kept", "è\n\n", "è\n", "", ""},
		{"a mark is dropped", BOM + "è", "è", "", ""},
		{"line ends become one", "a\r\nb\rc", "a\nb\nc", "", ""},
		{"Windows-1252 is told and read", "perch\xe9", "perché", "is not UTF-8: read as Windows-1252", ""},
		{"UTF-16 with its mark", "\xff\xfea\x00\xe8\x00", "aè", "read as UTF-16", ""},
		{"UTF-16 without", "a\x00b\x00c\x00", "", "", "f: seems to be UTF-16"},
		{"damaged UTF-8", "è è è \xff", "", "", "f:1:10: byte 0xff is not UTF-8"},
		{"a NUL byte", "testo\x00testo testo", "", "", "f:1:6: holds a NUL byte"},
		{"nothing", " \n\n", "", "", "f: is empty"},
	} {
		t.Run(c.rule, func(t *testing.T) {
			text, note, err := Decode("f", []byte(c.data))
			if c.err != "" {
				if !errors.Is(err, graph.ErrInvalid) || !strings.HasPrefix(err.Error(), c.err) {
					t.Errorf("error %v, want %q", err, c.err)
				}
				return
			}
			if err != nil || text != c.text || note != c.note {
				t.Errorf("Decode = %q, %q, %v, want %q, %q", text, note, err, c.text, c.note)
			}
		})
	}
}
