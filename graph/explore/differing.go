package explore

import (
	"strings"
	"unicode"

	"github.com/sergi/go-diff/diffmatchpatch"

	"raccordo/graph"
)

// Span is a range of the runes of a text: from the first up to, not including,
// the second.
type Span [2]int

// token is a word of a text as graph.Words compares it, and where it stands.
type token struct {
	word string
	at   Span
}

// Differing returns the words of each text that are not in the other at that
// place, as Pair.Words holds them.
func Differing(a, b string) (inA, inB []Span) { return differing(a, b) }

// differing returns the words of each text that are not in the other at that
// place, by a least edit script over words (Myers 1986); neighbours are one span.
func differing(a, b string) (inA, inB []Span) {
	ta, tb := tokens(a), tokens(b)
	code := make(map[string]rune)
	dmp := diffmatchpatch.New()
	dmp.DiffTimeout = 0 // else the result would hang on the time
	inA, inB = []Span{}, []Span{}
	i, j := 0, 0
	for _, d := range dmp.DiffMainRunes(coded(ta, code), coded(tb, code), false) {
		n := len([]rune(d.Text))
		switch d.Type {
		case diffmatchpatch.DiffEqual:
			i, j = i+n, j+n
		case diffmatchpatch.DiffDelete:
			inA = append(inA, Span{ta[i].at[0], ta[i+n-1].at[1]})
			i += n
		case diffmatchpatch.DiffInsert:
			inB = append(inB, Span{tb[j].at[0], tb[j+n-1].at[1]})
			j += n
		}
	}
	return inA, inB
}

// coded writes each word as one rune, beyond those that are surrogates.
func coded(ts []token, code map[string]rune) []rune {
	const base = 0x10000
	out := make([]rune, len(ts))
	for i, t := range ts {
		if _, known := code[t.word]; !known {
			code[t.word] = rune(base + len(code))
		}
		out[i] = code[t.word]
	}
	return out
}

func tokens(s string) []token {
	var ts []token
	start := -1
	runes := []rune(s)
	end := func(at int) {
		if start >= 0 {
			if w := strings.Join(graph.Words(string(runes[start:at])), ""); w != "" {
				ts = append(ts, token{w, Span{start, at}})
			}
		}
		start = -1
	}
	for i, r := range runes {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r) {
			if start < 0 {
				start = i
			}
			continue
		}
		end(i)
	}
	end(len(runes))
	return ts
}
