package act

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// minInline is how long, in bytes, a line must be to hold several passages.
const minInline = 30

var (
	inlineLabelRE = regexp.MustCompile(`[(]?\b([a-z]|[0-9]{1,2})(?:-?(?:bis|ter|quater))?\)`)
	innerArtRE    = regexp.MustCompile(`\s(?:Art\.|ART\.|Articolo)\s*[0-9]+(?:[ -]?(?:bis|ter|quater))?\.?\s+[-–—]?\s*[A-ZÈÀ(]`)
	innerCommaRE  = regexp.MustCompile(`\s([0-9]{1,2})\.\s+[A-ZÈÀ]`)
)

// passages cuts a line that holds more than one passage: articles with their
// commas, commas one after the other, the items of a list, with letters or without,
// and more than fits one passage.
func passages(lx *lexicon, l line) []line {
	var out []line
	for _, p := range inlinePassages(lx, l) {
		out = append(out, pieces(p)...)
	}
	return out
}

func inlinePassages(lx *lexicon, l line) []line {
	if len(l.raw) < minInline || strings.HasPrefix(strings.TrimSpace(l.raw), "|") || strings.Contains(l.raw, "\t") {
		return []line{l}
	}
	cuts := articleCuts(l.raw)
	var out []line
	from := 0
	piece := func(to int) {
		if to > from {
			out = append(out, line{n: l.n, start: l.start + from, raw: l.raw[from:to]})
		}
		from = to
	}
	for _, c := range cuts {
		piece(c)
	}
	piece(len(l.raw))
	var all []line
	for _, p := range out {
		for _, q := range letters(p) {
			all = append(all, unlettered(lx, q)...)
		}
	}
	return all
}

// articleCuts returns where articles and commas begin within a line that opens
// with an article, a chapter or a numbered comma.
func articleCuts(s string) []int {
	head := strings.TrimSpace(s)
	art := articleRE.MatchString(head)
	if !art && !chapterRE.MatchString(head) && !numberRE.MatchString(head) {
		return nil
	}
	var cuts []int
	if art || chapterRE.MatchString(head) {
		for _, m := range innerArtRE.FindAllStringIndex(s, -1) {
			cuts = append(cuts, m[0]+1)
		}
	}
	want := 1
	if !art && len(cuts) == 0 {
		want = leadingNumber(head) + 1
	}
	next := 0
	for _, m := range innerCommaRE.FindAllStringSubmatchIndex(s, -1) {
		for next < len(cuts) && cuts[next] <= m[0] {
			next, want = next+1, 1
		}
		n := leadingNumber(s[m[2]:m[3]])
		before := strings.TrimRight(s[:m[0]], " ")
		if n != want || n > 1 && !strings.ContainsAny(before[max(0, len(before)-1):], ".;):") {
			continue
		}
		cuts = insertCut(cuts, m[0]+1)
		next, want = next+1, n+1
	}
	return cuts
}

func insertCut(cuts []int, c int) []int {
	i := len(cuts)
	for i > 0 && cuts[i-1] > c {
		i--
	}
	cuts = append(cuts, 0)
	copy(cuts[i+1:], cuts[i:])
	cuts[i] = c
	return cuts
}

func leadingNumber(s string) int {
	n := 0
	for _, r := range s {
		if r < '0' || r > '9' || n > 99 {
			break
		}
		n = n*10 + int(r-'0')
	}
	return n
}

// maxSkipped is how many letters a list may leave out between two of its items.
const maxSkipped = 6

// letters cuts the items of a list that go on in one line: "provvede a: a) …; b) …".
func letters(l line) []line {
	if strings.IndexByte(l.raw, ')') < 0 {
		return []line{l}
	}
	var out []line
	var ends []int // pieces that close a list
	from := 0
	letter, number := 0, 0 // the last label of each level
	for _, m := range inlineLabelRE.FindAllStringSubmatchIndex(l.raw, -1) {
		label := l.raw[m[2]:m[3]]
		before := strings.TrimRight(l.raw[:m[0]], " (")
		mark := byte(':')
		if before != "" {
			mark = before[len(before)-1]
		}
		if before != "" && m[0] > 0 && !endsWord(l.raw[:m[0]]) || !opensItem(l.raw[m[1]:]) {
			continue
		}
		n, last := leadingNumber(label), &number
		if label[0] >= 'a' {
			n, last = int(label[0]-'a')+1, &letter
		}
		switch {
		case before == "":
			*last = n
			continue
		case *last == 0 && n <= 3 && mark == ':': // the first ones may be left out
		case n == 1 && mark == ':' && (last == &letter || letter == 0):
			ends = append(ends, len(out)) // another list begins
		case *last > 0 && n > *last && n-*last <= maxSkipped && strings.IndexByte(";.,:)", mark) >= 0:
		default:
			continue
		}
		*last = n
		if last == &letter {
			number = 0
		}
		if m[0] > from {
			out = append(out, line{n: l.n, start: l.start + from, raw: l.raw[from:m[0]]})
			from = m[0]
		}
	}
	if from == 0 {
		return []line{l}
	}
	out = append(out, line{n: l.n, start: l.start + from, raw: l.raw[from:]})
	return cutTails(out, append(ends, len(out)-1))
}

// endsWord reports whether a space, a bracket or nothing stands at the end of s.
func endsWord(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return unicode.IsSpace(r) || r == '('
}

// opensItem reports whether what follows a label may be the text of an item.
func opensItem(s string) bool {
	t := strings.TrimLeft(s, " (")
	r, _ := utf8.DecodeRuneInString(t)
	return len(t) > 2 && (unicode.IsLetter(r) || r == '«' || r == '"')
}

// cutTails cuts the sentences that follow the last item of a list off that item,
// where the list goes on in one line: "…; c) tiene i registri. Il Direttore convoca
// il Consiglio". ends are the pieces that close a list.
func cutTails(pieces []line, ends []int) []line {
	var out []line
	for i, p := range pieces {
		if len(ends) > 0 && ends[0] == i {
			ends = ends[1:]
			if at := tailAt(p); at > 0 {
				out = append(out, line{n: p.n, start: p.start, raw: p.raw[:at]}, line{n: p.n, start: p.start + at, raw: p.raw[at:]})
				continue
			}
		}
		out = append(out, p)
	}
	return out
}

// tailAt returns where the second sentence of a piece begins, in bytes, or 0.
func tailAt(p line) int {
	t := plain(p.raw, p.start)
	toks := tokenize(t)
	if xs := sentencesOf(toks); len(xs) > 1 {
		return int(t.source(toks[xs[1].from].start)) - p.start
	}
	return 0
}
