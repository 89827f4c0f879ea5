package document

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// headingKey is what headings of one level have in common.
type headingKey struct {
	size  float64
	bold  bool
	caps  bool // only where the size is that of the text
	depth int  // of the numbering beyond its first part
	order int  // of the parts of an act, only where the size is that of the text
}

const (
	maxHeading = 260  // characters
	largeSize  = 1.1  // times the size of the text, from which a passage is a heading
	largeBold  = 1.06 // the same where it is bold
)

// headingKey tells whether a passage is a heading, and of which sort.
func (a *assembler) headingKey(p passage, text string) (headingKey, bool) {
	n := utf8.RuneCountInString(text)
	if p.marker == bullet || n > maxHeading || !strings.ContainsFunc(text, unicode.IsLetter) || strings.HasSuffix(text, ";") || strings.HasSuffix(text, ",") {
		return headingKey{}, false
	}
	size := p.lines[0].size
	bold, caps := allBold(p.lines), isCapitals(text)
	k := headingKey{size: math.Round(size*2) / 2, bold: bold, depth: numberDepth(text)}
	if size >= largeSize*a.size || bold && size >= largeBold*a.size {
		return k, true
	}
	k.caps, k.order = caps, partOrder(text)
	long := strings.HasSuffix(text, ":") || size < 0.9*a.size
	marked := p.marker != "" || division.MatchString(text)
	switch {
	case long:
		return k, false
	case bold && (marked || caps && n > 3):
		return k, true
	case caps && marked && n > 6:
		return k, true
	}
	return k, articleOnly.MatchString(text) || isPart(text) && n < 80
}

func isCapitals(s string) bool {
	upper, lower := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
		}
	}
	return upper > 2 && upper > 6*lower
}

// numberDepth counts the dots within the number a heading begins with.
func numberDepth(s string) int {
	first, _, _ := strings.Cut(s, " ")
	if !numbered.MatchString(first) {
		return 0
	}
	return strings.Count(strings.TrimRight(first, ".)"), ".")
}

// parts are the words that name the divisions of an act, from the largest.
var parts = [][]string{{"libro", "parte", "allegato"}, {"titolo"}, {"capo"}, {"sezione"}, {"articolo", "art"}}

// partOrder returns how deep the division that a heading names stands.
func partOrder(s string) int {
	first, _, _ := strings.Cut(strings.ToLower(s), " ")
	first = strings.TrimSuffix(first, ".")
	for i, names := range parts {
		if slices.Contains(names, first) && division.MatchString(s) {
			return i
		}
	}
	return len(parts)
}

// isPart reports whether the text is a bare "Titolo II" or the like.
func isPart(s string) bool {
	return division.MatchString(s) && len(strings.Fields(s)) == 2
}

// headingRanks numbers the sorts of headings from 1: the larger, the bolder, the
// more capital, the less deep first.
func (a *assembler) headingRanks() map[headingKey]int {
	seen := map[headingKey]bool{}
	for _, p := range a.passages {
		if p.cells != nil {
			continue
		}
		text := headText(p)
		if k, ok := a.headingKey(p, text); ok {
			seen[k] = true
		}
	}
	keys := make([]headingKey, 0, len(seen))
	for k := range seen {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, compareHeadings)
	ranks := make(map[headingKey]int, len(keys))
	for i, k := range keys {
		ranks[k] = i + 1
		if i > 0 && sameRank(keys[i-1], k) {
			ranks[k] = ranks[keys[i-1]]
		} else if i > 0 {
			ranks[k] = ranks[keys[i-1]] + 1
		}
	}
	return ranks
}

// headText is the text of a passage as headingKey judges it, joined without
// regard to hyphens.
func headText(p passage) string {
	parts := make([]string, 0, len(p.lines)+1)
	if p.marker != "" && p.marker != bullet {
		parts = append(parts, p.marker)
	}
	for _, l := range p.lines {
		parts = append(parts, l.text())
	}
	return strings.Join(parts, " ")
}

func compareHeadings(a, b headingKey) int {
	return cmp.Or(
		cmp.Compare(b.size, a.size),
		compareBool(b.bold, a.bold),
		cmp.Compare(a.order, b.order),
		compareBool(b.caps, a.caps),
		cmp.Compare(a.depth, b.depth),
	)
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	default:
		return -1
	}
}

// sameRank reports whether two sorts differ by no more than a person sees.
func sameRank(a, b headingKey) bool {
	const unseen = 0.5 // points
	return a.size-b.size <= unseen && a.bold == b.bold && a.caps == b.caps && a.depth == b.depth && a.order == b.order
}
