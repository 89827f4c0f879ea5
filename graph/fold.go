package graph

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// folded maps the accented letters of European Latin scripts to their base
// letters. Only what stands in names and acts is listed; any other letter is
// kept as it is, in lower case.
var folded = func() map[rune]string {
	m := map[rune]string{'æ': "ae", 'œ': "oe", 'ß': "ss", 'ø': "o", 'đ': "d", 'ł': "l", 'þ': "th", 'ð': "d", 'ı': "i"}
	for base, accented := range map[string]string{
		"a": "àáâãäåāăą", "c": "çćĉċč", "d": "ď", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ", "i": "ìíîïĩīĭį",
		"j": "ĵ", "k": "ķ", "l": "ĺļľ", "n": "ñńņň", "o": "òóôõöōŏő", "r": "ŕŗř", "s": "śŝşšș", "t": "ţťț",
		"u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ", "z": "źżž",
	} {
		for _, r := range accented {
			m[r] = base
		}
	}
	return m
}()

// Words returns the words of s as they are compared in searches and slugs:
// lower case, without accents, split at everything that is neither a letter nor
// a digit. Combining marks are dropped.
func Words(s string) []string {
	if words, ascii := asciiWords(s); ascii {
		return words
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range strings.ToLower(s) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case folded[r] != "":
			b.WriteString(folded[r])
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(r)
		default:
			b.WriteByte(' ')
		}
	}
	return strings.Fields(b.String())
}

// asciiWords is Words of a text in ASCII; false if s is none.
func asciiWords(s string) ([]string, bool) {
	b := make([]byte, len(s))
	for i := range len(s) {
		switch c := s[i]; {
		case c >= utf8.RuneSelf:
			return nil, false
		case 'A' <= c && c <= 'Z':
			b[i] = c + 'a' - 'A'
		case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			b[i] = c
		default:
			b[i] = ' '
		}
	}
	return strings.Fields(string(b)), true
}

// Slug returns the words of s joined by hyphens, in ASCII, at most max bytes,
// cut between words; "" if s has no ASCII letter or digit.
func Slug(s string, max int) string {
	var b strings.Builder
	for _, w := range Words(s) {
		w = strings.Map(func(r rune) rune {
			if r > unicode.MaxASCII {
				return -1
			}
			return r
		}, w)
		if w == "" {
			continue
		}
		if b.Len() > 0 && b.Len()+1+len(w) > max {
			break
		}
		if b.Len() > 0 {
			b.WriteByte('-')
		}
		if len(w) > max-b.Len() {
			w = w[:max-b.Len()]
		}
		b.WriteString(w)
	}
	return b.String()
}
