package act

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// line is one line of the source: 1-based number, where it begins, and its words.
type line struct {
	n     int
	start int // of raw in the source, in bytes
	raw   string
	label string // that stands alone on line first before this one
	first int
	cut   bool // it goes on the line before it, which was longer than a passage
}

func splitLines(s string) []line {
	out := make([]line, 0, strings.Count(s, "\n")+1)
	start := 0
	for n := 1; ; n++ {
		i := strings.IndexByte(s[start:], '\n')
		if i < 0 {
			return append(out, line{n: n, start: start, raw: s[start:]})
		}
		out = append(out, line{n: n, start: start, raw: s[start : start+i]})
		start += i + 1
	}
}

// plain returns a part of the source that begins at start without its marks of
// emphasis and with single spaces. An asterisk that follows a word and is closed
// by none stays: it points to a note.
func plain(raw string, start int) text {
	out := stripper{raw: raw, start: start, b: make([]byte, 0, len(raw))}
	open := false
	for i := 0; i < len(raw); {
		rest := raw[i:]
		switch {
		case strings.HasPrefix(rest, `\*`):
			out.keep(i+1, 1)
			i += 2
		case rest[0] == ']' && linkEnd(rest) > 0:
			i += linkEnd(rest)
		case rest[0] == '[' && linkAhead(rest):
			i++
		case rest[0] == '{' && attributes(rest) > 0:
			i += attributes(rest)
		case strings.HasPrefix(rest, "**"), strings.HasPrefix(rest, "(("), strings.HasPrefix(rest, "))"):
			i += 2
		case rest[0] == '*':
			if !open && noteMark(raw, i) {
				out.keep(i, 1)
			} else {
				open = !open
			}
			i++
		case tagLength(rest) > 0:
			i += tagLength(rest)
		default:
			c, n := utf8.DecodeRuneInString(rest)
			if !unicode.IsSpace(c) {
				out.keep(i, n)
			} else {
				out.space(i)
			}
			i += n
		}
	}
	return trim(out.text())
}

// noteMark reports whether the asterisk at i closes a word and ends a cell.
func noteMark(raw string, i int) bool {
	if i == 0 {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(raw[:i])
	rest := strings.TrimLeft(raw[i+1:], " *")
	return (unicode.IsLetter(r) || r == ')') && (rest == "" || strings.ContainsRune("\t<|", rune(rest[0])))
}

// tagLength returns the length of a mark of HTML at the head of s, or 0.
func tagLength(s string) int {
	if s[0] != '<' {
		return 0
	}
	end := strings.IndexByte(s[:min(len(s), 12)], '>')
	if end < 2 {
		return 0
	}
	name := strings.ToLower(strings.Trim(s[1:end], "/ "))
	switch name {
	case "b", "i", "u", "em", "strong", "br", "p", "td", "tr", "th", "sup", "sub", "span", "li", "ul", "ol":
		return end + 1
	}
	return 0
}

// isLower reports whether s begins with a small letter.
func isLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

const maxLink = 400

// linkEnd returns the length of "](address)" at the head of s, or 0.
func linkEnd(s string) int {
	if !strings.HasPrefix(s, "](") {
		return 0
	}
	if i := strings.IndexByte(s[:min(len(s), maxLink)], ')'); i > 0 {
		return i + 1
	}
	return 0
}

// linkAhead reports whether the bracket at the head of s opens the words of a link.
func linkAhead(s string) bool {
	i := strings.IndexByte(s[:min(len(s), maxLink)], ']')
	return i > 0 && linkEnd(s[i:]) > 0
}

// attributes returns the length of "{#id .class}" at the head of s, or 0.
func attributes(s string) int {
	if len(s) < 3 || s[1] != '#' && s[1] != '.' {
		return 0
	}
	if i := strings.IndexByte(s[:min(len(s), maxLink)], '}'); i > 0 {
		return i + 1
	}
	return 0
}
