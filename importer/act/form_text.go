package act

import (
	"sort"
	"strings"
	"unicode"
)

// text is a passage without its marks of form.
type text struct {
	s    string
	runs []run // of the text of which s is a part
	from int32 // where in that text it begins
}

// run tells that from byte at of a text on, up to the next run, its bytes follow on
// one another in the source from src on.
type run struct{ at, src int32 }

// source returns where in the source byte i of a text stands.
func (t text) source(i int32) int32 {
	i += t.from
	r := t.runs[sort.Search(len(t.runs), func(k int) bool { return t.runs[k].at > i })-1]
	return r.src + i - r.at
}

func trim(t text) text {
	s := strings.TrimLeftFunc(t.s, unicode.IsSpace)
	t.from += int32(len(t.s) - len(s))
	t.s = strings.TrimRightFunc(s, unicode.IsSpace)
	return t
}

// sub returns the part of a text from byte i to byte j, trimmed.
func (t text) sub(i, j int) text { return trim(text{t.s[i:j], t.runs, t.from + int32(i)}) }

// joinAll returns the parts as one text, a space between them. A word that the
// end of a line broke with a hyphen is made whole.
func joinAll(parts []text) text {
	if len(parts) == 1 {
		return parts[0]
	}
	var b []byte
	var runs []run
	for _, p := range parts {
		if len(p.s) == 0 {
			continue
		}
		if n := len(b); n > 1 && b[n-1] == '-' && 'a' <= b[n-2] && b[n-2] <= 'z' && isLower(p.s) {
			b = b[:n-1]
			if k := len(runs) - 1; int(runs[k].at) == len(b) {
				runs = runs[:k]
			}
		} else if n > 0 {
			b = append(b, ' ')
		}
		at := int32(len(b))
		runs = append(runs, run{at, p.source(0)})
		for _, r := range p.runs {
			if r.at > p.from && r.at < p.from+int32(len(p.s)) {
				runs = append(runs, run{at + r.at - p.from, r.src})
			}
		}
		b = append(b, p.s...)
	}
	return text{s: string(b), runs: runs}
}

// stripper makes a text of the pieces of a part of the source that are kept.
type stripper struct {
	raw   string
	start int // of raw in the source
	b     []byte
	runs  []run
	next  int // what follows on the last piece
}

func (w *stripper) keep(i, n int) {
	w.reach(i)
	w.b = append(w.b, w.raw[i:i+n]...)
	w.next = i + n
}

// space keeps white space at i as a single space, none at the head.
func (w *stripper) space(i int) {
	if n := len(w.b); n > 0 && w.b[n-1] != ' ' {
		w.reach(i)
		w.b = append(w.b, ' ')
		w.next = i + 1
	}
}

func (w *stripper) reach(i int) {
	if i != w.next || len(w.runs) == 0 {
		w.runs = append(w.runs, run{int32(len(w.b)), int32(w.start + i)})
	}
}

// text shares the bytes of the source where it can.
func (w *stripper) text() text {
	if len(w.runs) == 1 {
		at := int(w.runs[0].src) - w.start
		if s := w.raw[at : at+len(w.b)]; s == string(w.b) {
			return text{s: s, runs: w.runs}
		}
	}
	return text{s: string(w.b), runs: w.runs}
}
