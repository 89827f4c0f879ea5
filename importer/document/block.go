package document

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// kind says what a block of a document is.
type kind int

const (
	paragraph kind = iota
	heading
	strong // a short paragraph wholly in bold: a heading to the eye, of no stated level
	item   // of a list
	row    // of a table
)

// block is what becomes one line of the text, or a few where the source breaks
// lines within a paragraph.
type block struct {
	kind   kind
	level  int      // of a heading, from 1; of a bullet, how many it stands below
	marker string   // of an item: "-", or a number or letter as it is written
	text   string   // "\n" where the source breaks the line
	cells  []string // of a row
	page   int      // on which it begins; 0 where there are no pages
}

// maxStrong is the length in characters of the longest line that is taken for a
// heading because it is bold.
const maxStrong = 200

// render writes the blocks as lines, and the page of each line.
func render(blocks []block) (lines []string, pages []int) {
	for i, b := range blocks {
		if i > 0 && (b.kind != blocks[i-1].kind || b.kind != item && b.kind != row) {
			lines, pages = append(lines, ""), append(pages, b.page)
		}
		for _, l := range b.lines() {
			lines, pages = append(lines, l), append(pages, b.page)
		}
	}
	return lines, pages
}

func (b block) lines() []string {
	switch b.kind {
	case heading:
		return []string{strings.Repeat("#", min(max(b.level, 1), 6)) + " " + oneLine(b.text)}
	case strong:
		return []string{"**" + oneLine(b.text) + "**"}
	case row:
		cells := make([]string, len(b.cells))
		for i, c := range b.cells {
			cells[i] = strings.ReplaceAll(oneLine(c), "|", `\|`)
		}
		return []string{"| " + strings.Join(cells, " | ") + " |"}
	case item:
		lines := strings.Split(b.text, "\n")
		indent := ""
		if b.marker == bullet {
			indent = strings.Repeat("  ", b.level)
		}
		lines[0] = indent + b.marker + " " + lines[0]
		return lines
	default:
		return strings.Split(escape(b.text), "\n")
	}
}

// escape keeps a paragraph from being read as something else: an asterisk
// before a note is no bullet, a number sign no heading.
func escape(s string) string {
	if strings.HasPrefix(s, "* ") || strings.HasPrefix(s, "#") || strings.HasPrefix(s, "|") {
		return `\` + s
	}
	return s
}

// bullet is how every bullet is written.
const bullet = "-"

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// clean drops empty blocks, tells typed markers from text, and puts the rubric
// of an article into the article's heading.
func clean(blocks []block) []block {
	var out []block
	for _, b := range splitAtBullets(blocks) {
		switch {
		case b.kind == row:
			if strings.TrimSpace(strings.Join(b.cells, "")) == "" {
				continue
			}
		case b.text == "":
			continue
		case b.kind == strong && utf8.RuneCountInString(b.text) > maxStrong:
			b.kind = paragraph
		}
		if b.kind == paragraph {
			if marker, rest, ok := cutMarker(b.text); ok {
				b.kind, b.marker, b.text = item, marker, rest
			}
		}
		if n := len(out); n > 0 && isRubric(out[n-1], b) {
			out[n-1].text += " — " + strings.TrimSpace(b.text)
			continue
		}
		out = append(out, b)
	}
	nest(out)
	return out
}

// splitAtBullets trims the blocks, and parts a paragraph where a line of it
// begins with a typed bullet.
func splitAtBullets(blocks []block) []block {
	var out []block
	for _, b := range blocks {
		b.text = trimLines(b.text)
		for lines, i := strings.Split(b.text, "\n"), 1; b.kind == paragraph && i < len(lines); {
			if _, _, ok := cutMarker(lines[i]); !ok {
				i++
				continue
			}
			first := b
			first.text = strings.Join(lines[:i], "\n")
			out = append(out, first)
			lines, i = lines[i:], 1
			b.text = strings.Join(lines, "\n")
		}
		out = append(out, b)
	}
	return out
}

// nest makes the levels of each list's bullets count from 0 without a gap.
func nest(blocks []block) {
	var open []int
	for i := range blocks {
		b := &blocks[i]
		if b.kind != item || b.marker != bullet {
			open = nil
			continue
		}
		for len(open) > 0 && open[len(open)-1] >= b.level {
			open = open[:len(open)-1]
		}
		open = append(open, b.level)
		b.level = len(open) - 1
	}
}

// trimLines trims every line and drops the empty ones.
func trimLines(s string) string {
	var lines []string
	for l := range strings.SplitSeq(s, "\n") {
		if l = oneLine(l); l != "" {
			lines = append(lines, l)
		}
	}
	return strings.Join(lines, "\n")
}

var (
	articleOnly = regexp.MustCompile(`^(?i:art\.?|articolo)\s*\d+[°º]?(?:[ -]?(?:bis|ter|quater|quinquies|sexies))?\s*\.?$`)
	division    = regexp.MustCompile(`^(?i:art\.?|articolo|capo|titolo|sezione|parte|libro|allegato)\s+[\dIVXLC]`)
)

// isRubric reports whether b is the title of the article whose bare number
// stands before it.
func isRubric(before, b block) bool {
	return (before.kind == heading || before.kind == strong) && articleOnly.MatchString(before.text) &&
		(b.kind == heading || b.kind == strong || isParenthesis(b)) && !division.MatchString(b.text)
}

func isParenthesis(b block) bool {
	return b.kind == paragraph && strings.HasPrefix(b.text, "(") && strings.HasSuffix(strings.TrimSuffix(b.text, "."), ")") &&
		utf8.RuneCountInString(b.text) <= maxStrong
}

// bulletSigns are the characters typed or drawn as bullets, with those of the
// private use area by which Symbol and Wingdings are embedded.
const bulletSigns = "•◦▪▫●○■□‣⁃∙·►▶➢➤❖✓✔➔\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf0a8\uf02d\uf06f\uf0e0"

// dashSigns are bullets where they begin a paragraph and a space follows.
const dashSigns = "-–—−"

// cutMarker splits a typed bullet off a text. Numbers and letters stay where
// they are: they read alike in either form.
func cutMarker(s string) (marker, rest string, ok bool) {
	r, n := utf8.DecodeRuneInString(s)
	rest = strings.TrimLeftFunc(s[n:], unicode.IsSpace)
	switch {
	case rest == "":
		return "", s, false
	case strings.ContainsRune(bulletSigns, r):
		return bullet, rest, true
	case strings.ContainsRune(dashSigns, r) && rest != s[n:]:
		return bullet, rest, true
	}
	return "", s, false
}

// numbered matches a number or letter that begins an item of a list.
var numbered = regexp.MustCompile(`^(?:\d{1,2}[.)°]|\d{1,2}(?:\.\d{1,3})+[.)]?|[a-zA-Z]{1,2}[.)]|[ivxlIVXL]{1,5}[.)]|\(\w{1,3}\))$`)
