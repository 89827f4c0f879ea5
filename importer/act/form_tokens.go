package act

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/italian"

	"raccordo/graph"
)

// token is a word or a mark of punctuation of a text, and where it stands.
type token struct {
	*spelling
	start, end int32 // in text.s
	capital    bool  // begins with a capital letter
}

// spelling is a word or a mark as it is compared, one for all places where it is
// written alike: it is never changed.
type spelling struct {
	norm string // folded; the verbs "è" and "dà" keep their accents
	stem string // "" of a mark
	word bool
}

var (
	noToken = token{spelling: &spelling{}}
	// What the letters of a word alone do not tell.
	isVerb      = &spelling{"è", "è", true}
	givesVerb   = &spelling{"dà", "dà", true}
	firstNumber = &spelling{"i°", "i°", true} // not the article
)

// spellings are the same in every read; there are at most maxSpellings, so that no
// input makes them grow without end.
type spellings struct {
	sync.Mutex
	m       map[string]*spelling // by what is written
	scratch []token              // of the text that is split
}

const (
	maxSpellings = 50_000
	maxScratch   = 10_000 // tokens
)

var spelled = spellings{m: map[string]*spelling{}}

// of is called with the lock held.
func (sp *spellings) of(written string, word bool) *spelling {
	if s := sp.m[written]; s != nil {
		return s
	}
	written = strings.Clone(written)
	s := &spelling{norm: written}
	if word {
		if w := foldWord(written); w != written {
			s.norm = w
		}
		s.stem, s.word = stemOf(s.norm), true
	}
	if len(sp.m) < maxSpellings {
		sp.m[written] = s
	}
	return s
}

// wordOf returns the spelling of a word.
func wordOf(written string) *spelling {
	spelled.Lock()
	defer spelled.Unlock()
	return spelled.of(written, true)
}

// stem returns the stem of a word.
func stem(word string) string { return wordOf(word).stem }

// stemOf finds the stem of a folded word, after the Snowball stemmer for Italian.
func stemOf(word string) string {
	if n := len(word) - 1; n > 0 && forms().apart[word[:n]] {
		return word[:n]
	}
	env := snowballstem.NewEnv(word)
	italian.Stem(env)
	s := env.Current()
	// Plurals in -chi, -ghi, -che, -ghe keep the h that their singulars lack.
	if n := len(s); n > 3 && s[n-1] == 'h' {
		s = s[:n-1]
	}
	return s
}

// foldWord returns a word as it is compared.
func foldWord(w string) string {
	switch strings.ToLower(w) {
	case "è", "e\u0300":
		return "è"
	case "dà", "da\u0300":
		return "dà" // the verb, not the preposition
	}
	return strings.Join(graph.Words(w), "")
}

func foldWords(s string) []string {
	var out []string
	for _, t := range tokenize(text{s: s}) {
		if t.word {
			out = append(out, t.norm)
		}
	}
	return out
}

// tokenize splits a text into words and marks. An apostrophe after an elided
// word ends it; one that stands for an accent ("attivita'") is part of it.
func tokenize(t text) []token {
	spelled.Lock()
	defer spelled.Unlock()
	s := t.s
	toks := spelled.scratch[:0]
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			j := wordEnd(s, i)
			tok := token{spelling: spelled.of(s[i:j], true), start: int32(i), end: int32(j), capital: unicode.IsUpper(r)}
			k := accentEnd(s, j)
			if k > j {
				tok.end = int32(k)
				switch tok.norm {
				case "e":
					tok.spelling = isVerb
				case "da":
					tok.spelling = givesVerb
				}
			}
			if n := len(toks); s[i:k] == "I" && n > 0 && toks[n-1].word && toks[n-1].capital {
				tok.spelling = firstNumber
			}
			toks = append(toks, tok)
			i = k
		case unicode.IsSpace(r) || r == '\'' || r == '’':
			i += n
		default:
			toks = append(toks, token{spelling: spelled.of(s[i:i+n], false), start: int32(i), end: int32(i + n)})
			i += n
		}
	}
	if cap(toks) <= maxScratch {
		spelled.scratch = toks
	}
	return slices.Clone(toks)
}

func wordEnd(s string, i int) int {
	if j := dottedEnd(s, i); j > i {
		return j
	}
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) {
			break
		}
		i += n
	}
	return i
}

// dottedEnd returns the end of capitals with a point after each or few ("U.O.C.",
// "I.N.RI.M."), at least two times, or i. The last may do without its point ("U.R.P").
func dottedEnd(s string, i int) int {
	j, n := i, 0
	for most := 1; ; most = mostLetters {
		k := j
		for k < len(s) && k-j < most && s[k] >= 'A' && s[k] <= 'Z' {
			k++
		}
		if k == j || k >= len(s) || s[k] != '.' {
			break
		}
		j, n = k+1, n+1
	}
	if n > 0 && j < len(s) && s[j] >= 'A' && s[j] <= 'Z' && !wordGoesOn(s[j+1:]) {
		j, n = j+1, n+1
	}
	if n < 2 || i > 0 && s[i-1] == '.' {
		return i
	}
	return j
}

// mostLetters is how many letters of a word stand before one point of an abbreviation.
const mostLetters = 3

func wordGoesOn(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// accentEnd returns the end of an apostrophe at j that stands for an accent, or j.
func accentEnd(s string, j int) int {
	if j == 0 || j >= len(s) || !strings.ContainsRune("aeiouAEIOU", rune(s[j-1])) {
		return j
	}
	var n int
	switch {
	case s[j] == '\'':
		n = 1
	case strings.HasPrefix(s[j:], "’"):
		n = len("’")
	default:
		return j
	}
	if r, _ := utf8.DecodeRuneInString(s[j+n:]); unicode.IsLetter(r) {
		return j
	}
	return j + n
}
