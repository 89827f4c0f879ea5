package document

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"
)

// line is a row of words of one flow of text, from left to right.
type line struct {
	box
	words    []word
	page     int
	base     float64
	size     float64 // of most of its letters
	bold     bool    // every word with a letter is bold, and there is one
	wordless bool    // no word has a letter
	dot      *box    // the bullet drawn before it
	flow     *flow
	cells    [][]line // of a row of a table; the words are then those of all cells
}

// flow is a column of text that is read from top to bottom, with the edges
// within which its lines are set.
type flow struct {
	left, right float64
	justified   bool // most lines reach the right edge
}

func newLine(page int, words []word) line {
	slices.SortStableFunc(words, func(a, b word) int { return cmp.Compare(a.left, b.left) })
	l := line{box: words[0].box, words: words, page: page}
	letters, bold := 0, 0
	sizes, bases := map[float64]int{}, map[float64]int{}
	for _, w := range words {
		l.box = l.union(w.box)
		sizes[w.size] += len(w.text)
		bases[w.base] += len(w.text)
		if strings.ContainsFunc(w.text, unicode.IsLetter) {
			letters++
			if w.bold {
				bold++
			}
		}
	}
	l.bold, l.wordless = letters > 0 && bold == letters, letters == 0
	l.size, l.base = most(sizes), most(bases)
	return l
}

// most returns the key with the largest count; the largest key of those.
func most(counts map[float64]int) float64 {
	best, n := 0.0, -1
	for k, c := range counts {
		if c > n || c == n && k > best {
			best, n = k, c
		}
	}
	return best
}

// text joins the words with one space, but for words that are set against each
// other without one.
func (l line) text() string { return wordsText(l.words) }

func wordsText(words []word) string {
	var b strings.Builder
	for i, w := range words {
		if i > 0 && w.left-words[i-1].right > 0.08*w.size {
			b.WriteByte(' ')
		}
		b.WriteString(w.text)
	}
	return b.String()
}

// rows joins words that stand on the same baseline to lines, from the top of
// the page to the bottom. Raised or lowered words join the line they overlap.
func rows(page int, words []word) []line {
	sorted := slices.Clone(words)
	slices.SortStableFunc(sorted, func(a, b word) int {
		return cmp.Or(cmp.Compare(b.base, a.base), cmp.Compare(a.left, b.left))
	})
	var groups [][]word
	base, size := 0.0, 0.0
	for _, w := range sorted {
		if n := len(groups); n > 0 && base-w.base < 0.35*max(size, w.size) {
			groups[n-1] = append(groups[n-1], w)
			if w.size > size {
				base, size = w.base, w.size
			}
			continue
		}
		groups = append(groups, []word{w})
		base, size = w.base, w.size
	}
	out := make([]line, 0, len(groups))
	for _, g := range groups {
		out = append(out, newLine(page, g))
	}
	return out
}

// stretchedWords is how many words a line has at least whose spaces can be
// compared.
const stretchedWords = 3

// span is a range of x.
type span struct{ from, to float64 }

func (s span) width() float64 { return s.to - s.from }

// gaps returns the spaces between the words of a line that are at least least
// wide, with those before its first and after its last word. In a line whose
// spaces are stretched to fill it they must stand out from the narrowest.
func (l line) gaps(least float64) []span {
	out := []span{{math.Inf(-1), l.words[0].left}}
	right := l.words[0].right
	narrowest := math.Inf(1)
	for i, w := range l.words[1:] {
		narrowest = min(narrowest, max(w.left-l.words[i].right, 0))
	}
	if len(l.words) > stretchedWords {
		least = max(least, 1.6*narrowest)
	}
	for _, w := range l.words[1:] {
		if w.left-right >= least {
			out = append(out, span{right, w.left})
		}
		right = max(right, w.right)
	}
	return append(out, span{right, math.Inf(1)})
}

// narrow returns what is left of the spans within the gaps, dropping what is
// less than least wide.
func narrow(spans, gaps []span, least float64) []span {
	var out []span
	for _, s := range spans {
		for _, g := range gaps {
			if c := (span{max(s.from, g.from), min(s.to, g.to)}); c.width() >= least {
				out = append(out, c)
				break
			}
		}
	}
	return out
}
