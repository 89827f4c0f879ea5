package act

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"raccordo/graph"
)

// maxPassage is how many bytes of a paragraph are read as one passage. No paragraph
// of an act comes near it; what does is a text that lost its lines. The stages look
// about within a passage, so this bound keeps reading linear whatever the source.
const maxPassage = 8_000

// pieces cuts a line that is longer than a passage, at the end of a sentence where
// there is one in its second half. A row of a table stays whole.
func pieces(l line) []line {
	if len(l.raw) <= maxPassage || strings.HasPrefix(strings.TrimSpace(l.raw), "|") {
		return []line{l}
	}
	var out []line
	for len(l.raw) > maxPassage {
		at := cutBefore(l.raw[:maxPassage])
		head := l
		head.raw = l.raw[:at]
		out = append(out, head)
		l = line{n: l.n, start: l.start + at, raw: l.raw[at:], cut: true}
	}
	return append(out, l)
}

// cutBefore returns where s, the head of a longer text, is cut: behind a full stop, a
// semicolon, a comma or a space of its second half, else before its last letter.
func cutBefore(s string) int {
	for _, mark := range []string{". ", "; ", ", ", " "} {
		if i := strings.LastIndex(s, mark); i > len(s)/2 {
			return i + len(mark)
		}
	}
	_, n := utf8.DecodeLastRuneInString(s)
	return len(s) - n
}

// noteLong tells of the passages that were cut.
func (r *reader) noteLong() {
	for _, b := range r.blocks {
		if b.cut {
			r.note(b.first, graph.Sentence{
				IT: fmt.Sprintf("un paragrafo di oltre %d byte è letto a pezzi: spezza il testo in capoversi", maxPassage),
				EN: fmt.Sprintf("a paragraph of over %d bytes is read in pieces: break the text into paragraphs", maxPassage),
			})
		}
	}
}
