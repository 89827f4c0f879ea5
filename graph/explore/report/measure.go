package report

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// Sizes of text in drawings, in CSS pixels.
const (
	textSize   = 13
	lineHeight = 17
	tagSize    = 11
	tagHeight  = 15
)

// The page does not bring its font, so a drawing must hold in whichever is there:
// text is measured in the Go fonts, which are wider than Arial and those made to
// its widths, and slack is added for wider ones such as DejaVu Sans.
const slackPercent = 15

// measured is the size at which advances are read, in pixels to the em.
const measured = 1000

// unknownRune is how wide a rune is taken to be that the Go fonts do not have.
const unknownRune = measured

var regular, bold = parsed(goregular.TTF), parsed(gobold.TTF)

func parsed(ttf []byte) *sfnt.Font {
	f, err := sfnt.Parse(ttf)
	if err != nil {
		panic("report: read a font of the program: " + err.Error())
	}
	return f
}

// widthOf returns how wide a text is at most, in CSS pixels.
func widthOf(s string, size int, strong bool) int {
	f := regular
	if strong {
		f = bold
	}
	var buf sfnt.Buffer // fonts may be read by many at once, buffers may not
	sum := 0
	for _, r := range s {
		advance := unknownRune
		if i, err := f.GlyphIndex(&buf, r); err == nil && i != 0 {
			if a, err := f.GlyphAdvance(&buf, i, fixed.I(measured), font.HintingNone); err == nil {
				advance = a.Ceil()
			}
		}
		sum += advance
	}
	const parts = measured * 100
	return (sum*size*(100+slackPercent) + parts - 1) / parts
}

// wrap breaks a text into lines that are at most so wide; a word that is wider
// is broken.
func wrap(s string, size int, strong bool, width int) []string {
	var lines []string
	line := ""
	for _, word := range strings.Fields(s) {
		if line != "" && widthOf(line+" "+word, size, strong) <= width {
			line += " " + word
			continue
		}
		if line != "" {
			lines = append(lines, line)
		}
		for widthOf(word, size, strong) > width && utf8.RuneCountInString(word) > 1 {
			head := fitting(word, size, strong, width)
			lines, word = append(lines, head), word[len(head):]
		}
		line = word
	}
	if line != "" || len(lines) == 0 {
		lines = append(lines, line)
	}
	return lines
}

// fitting returns the longest beginning of a word that is at most so wide, at
// least one rune.
func fitting(word string, size int, strong bool, width int) string {
	end := 0
	for end < len(word) {
		_, n := utf8.DecodeRuneInString(word[end:])
		if end > 0 && widthOf(word[:end+n], size, strong) > width {
			break
		}
		end += n
	}
	return word[:end]
}

// shortened cuts a text to a width; the last line of what is cut ends in "…".
func shortened(s string, size int, strong bool, width, most int) []string {
	lines := wrap(s, size, strong, width)
	if len(lines) <= most {
		return lines
	}
	last := []rune(lines[most-1] + " " + lines[most])
	for len(last) > 1 && widthOf(string(last)+"…", size, strong) > width {
		last = last[:len(last)-1]
	}
	return append(lines[:most-1:most-1], strings.TrimRight(string(last), " ")+"…")
}
