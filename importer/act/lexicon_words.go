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

// text is a passage without its marks of form. off says where in the source each
// of its bytes stands.
type text struct {
	s   string
	off []int32
}

// token is a word or a mark of punctuation of a text.
type token struct {
	start, end int    // in text.s
	norm       string // folded; the verbs "è" and "dà" keep their accents
	stem       string // "" of a mark
	word       bool
	capital    bool // begins with a capital letter
}

// stems are the same in every read; the cache is bounded so that no input grows it without end.
var stems = struct {
	sync.Mutex
	m map[string]string
}{m: map[string]string{}}

const maxStems = 50_000

// apart are words, without their last letter, that the stemmer would give the stem of
// another: "organismo" that of "organo", "presidenza" that of "presidente",
// "comunità" that of "comuni".
var apart = map[string]bool{"organism": true, "presidenz": true, "comunit": true}

// stem returns the stem of a folded word, after the Snowball stemmer for Italian.
func stem(word string) string {
	stems.Lock()
	s, ok := stems.m[word]
	stems.Unlock()
	if ok {
		return s
	}
	if n := len(word) - 1; n > 0 && apart[word[:n]] {
		s = word[:n]
	} else {
		env := snowballstem.NewEnv(word)
		italian.Stem(env)
		s = env.Current()
	}
	// Plurals in -chi, -ghi, -che, -ghe keep the h that their singulars lack.
	if n := len(s); n > 3 && s[n-1] == 'h' {
		s = s[:n-1]
	}
	stems.Lock()
	if len(stems.m) < maxStems {
		stems.m[word] = s
	}
	stems.Unlock()
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
	s := t.s
	toks := make([]token, 0, len(s)/6+1)
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			j := wordEnd(s, i)
			tok := token{start: i, end: j, word: true, capital: unicode.IsUpper(r)}
			tok.norm = foldWord(s[i:j])
			if k := accentEnd(s, j); k > j {
				tok.end = k
				switch tok.norm {
				case "e":
					tok.norm = "è"
				case "da":
					tok.norm = "dà"
				}
				j = k
			}
			if n := len(toks); s[i:j] == "I" && n > 0 && toks[n-1].word && toks[n-1].capital {
				tok.norm = "i°" // the number, not the article
			}
			tok.stem = stem(tok.norm)
			toks = append(toks, tok)
			i = j
		case unicode.IsSpace(r) || r == '\'' || r == '’':
			i += n
		default:
			toks = append(toks, token{start: i, end: i + n, norm: s[i : i+n]})
			i += n
		}
	}
	return toks
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

// dottedEnd returns the end of capitals with a point after each ("U.O.C."), at
// least two of them, or i. The last may do without its point ("U.R.P").
func dottedEnd(s string, i int) int {
	j, n := i, 0
	for j+1 < len(s) && s[j] >= 'A' && s[j] <= 'Z' && s[j+1] == '.' {
		j, n = j+2, n+1
	}
	if n > 0 && j < len(s) && s[j] >= 'A' && s[j] <= 'Z' && !wordGoesOn(s[j+1:]) {
		j, n = j+1, n+1
	}
	if n < 2 || i > 0 && s[i-1] == '.' {
		return i
	}
	return j
}

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

func wordSet(ws []string) map[string]bool {
	m := make(map[string]bool, len(ws))
	for _, w := range ws {
		m[foldWord(w)] = true
	}
	return m
}

func phrases(ps []string) [][]string {
	out := make([][]string, len(ps))
	for i, p := range ps {
		out[i] = foldWords(p)
	}
	longestFirst(out, func(p []string) int { return len(p) })
	return out
}

func longestFirst[T any](xs []T, size func(T) int) {
	slices.SortStableFunc(xs, func(a, b T) int { return size(b) - size(a) })
}

func uniq(a, b string) []string {
	if a == b {
		return []string{a}
	}
	return []string{a, b}
}

// phraseAt returns the end of the first phrase that stands at i, or i. An
// articled preposition matches its plain form at the end of a phrase.
func phraseAt(toks []token, i int, ps [][]string) int {
	for _, p := range ps {
		if j := onePhraseAt(toks, i, p); j > i {
			return j
		}
	}
	return i
}

func onePhraseAt(toks []token, i int, p []string) int {
	at := i
	for k, w := range p {
		if k > 0 && at+1 < len(toks) && toks[at].word && between(toks[at].norm) && toks[at].norm != w {
			at++ // "è altresì affidata"
		}
		if at >= len(toks) || !toks[at].word {
			return i
		}
		n := toks[at].norm
		if n != w && (k != len(p)-1 || preposition(n) != w) {
			return i
		}
		at++
	}
	return at
}

// between reports whether an adverb may stand between the words of a phrase.
func between(norm string) bool {
	switch norm {
	case "altresi", "inoltre", "anche", "infine", "direttamente":
		return true
	}
	return false
}

// preposition returns the plain form of a preposition, articled or not, or "".
func preposition(norm string) string {
	switch norm {
	case "di", "del", "dello", "della", "dell", "dei", "degli", "delle", "d":
		return "di"
	case "a", "al", "allo", "alla", "all", "ai", "agli", "alle", "ad":
		return "a"
	case "da", "dal", "dallo", "dalla", "dall", "dai", "dagli", "dalle":
		return "da"
	case "in", "nel", "nello", "nella", "nell", "nei", "negli", "nelle":
		return "in"
	case "con", "col", "coi":
		return "con"
	case "su", "sul", "sullo", "sulla", "sull", "sui", "sugli", "sulle":
		return "su"
	case "per", "tra", "fra", "presso":
		return norm
	}
	return ""
}

// article reports whether norm is an article.
func article(norm string) bool {
	switch norm {
	case "il", "lo", "la", "l", "i", "gli", "le", "un", "uno", "una":
		return true
	}
	return false
}

// indefinite reports whether norm is an indefinite article.
func indefinite(norm string) bool { return norm == "un" || norm == "uno" || norm == "una" }

func opensQuote(mark string) bool { return mark == "\"" || mark == "“" || mark == "«" }

func closesQuote(mark string) bool { return mark == "\"" || mark == "”" || mark == "»" }
