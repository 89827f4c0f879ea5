// Package encoding turns the bytes of a text file into UTF-8.
package encoding

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"raccordo/graph"
	"raccordo/importer/internal/place"
)

// BOM is the byte order mark of UTF-8.
const BOM = "\xef\xbb\xbf"

// Decode returns the text of a file in UTF-8, its lines joined by "\n" and none
// after the last. The note says which encoding it was, if not UTF-8. What cannot
// be a text, or is empty, is graph.ErrInvalid.
func Decode(name string, data []byte) (text, note string, err error) {
	text, note, err = toUTF8(name, data)
	if err != nil {
		return "", "", err
	}
	text = strings.ReplaceAll(text, "\r\n", "\n")
	text = strings.ReplaceAll(text, "\r", "\n")
	if i := strings.IndexByte(text, 0); i >= 0 {
		return "", "", invalid(place.At(name, text, i), "holds a NUL byte: it is not a text")
	}
	text = strings.TrimSuffix(text, "\n")
	if strings.TrimSpace(text) == "" {
		return "", "", invalid(name, "is empty")
	}
	return text, note, nil
}

func toUTF8(name string, data []byte) (text, note string, err error) {
	switch {
	case bytes.HasPrefix(data, []byte(BOM)):
		data = data[len(BOM):]
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")):
		out, err := unicode.UTF16(unicode.BigEndian, unicode.ExpectBOM).NewDecoder().Bytes(data)
		if err != nil {
			return "", "", invalid(name, "begins like UTF-16 but is not: %v", err)
		}
		return string(out), "read as UTF-16", nil
	case looksUTF16(data):
		return "", "", invalid(name, "seems to be UTF-16 without a byte order mark: save it as UTF-8")
	}
	if utf8.Valid(data) {
		return string(data), "", nil
	}
	if at, broken := brokenUTF8(data); broken {
		return "", "", invalid(place.At(name, string(data), at), "byte 0x%02x is not UTF-8, as the rest of the file is", data[at])
	}
	if i := bytes.IndexByte(data, 0); i >= 0 {
		return "", "", invalid(place.At(name, string(data), i), "holds a NUL byte: it is not a text")
	}
	out, err := charmap.Windows1252.NewDecoder().Bytes(data)
	if err != nil || bytes.ContainsRune(out, utf8.RuneError) {
		return "", "", invalid(name, "is neither UTF-8 nor Windows-1252: save it as UTF-8")
	}
	return string(out), "is not UTF-8: read as Windows-1252", nil
}

// looksUTF16 reports whether at least a third of the first bytes are NUL and
// all of those stand at even, or all at odd, places, as in Latin text in UTF-16.
func looksUTF16(data []byte) bool {
	head := data[:min(len(data), 1024)]
	var nul [2]int
	for i, b := range head {
		if b == 0 {
			nul[i%2]++
		}
	}
	return nul[0]+nul[1] > len(head)/3 && (nul[0] == 0 || nul[1] == 0)
}

// brokenUTF8 tells damaged UTF-8 from a one-byte encoding: it is damaged if
// more characters beyond ASCII are right than wrong. It returns the first wrong
// byte. In a one-byte encoding an accented letter followed by another that
// completes it is rare.
func brokenUTF8(data []byte) (at int, broken bool) {
	at = -1
	right, wrong := 0, 0
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRune(data[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			wrong++
			if at < 0 {
				at = i
			}
		case n > 1:
			right++
		}
		i += n
	}
	return at, right > wrong
}

func invalid(where, format string, args ...any) error {
	return &graph.ProblemsError{Problems: []graph.Problem{{Where: where, What: fmt.Sprintf(format, args...)}}}
}
