package explore

import (
	"strings"
	"unicode/utf8"

	"raccordo/graph"
)

// A preposition of Italian, as it joins the article of the name it stands before.
type preposition int

const (
	noPrep preposition = iota // the article alone
	prepDi
	prepA
	prepDa
	prepCon
	prepPer
)

// The forms of the article, in the order of articles: il, lo, l', la, i, gli, le.
const (
	formIl = iota
	formLo
	formL
	formLa
	formI
	formGli
	formLe
)

var articles = map[preposition][7]string{
	noPrep:  {"il ", "lo ", "l'", "la ", "i ", "gli ", "le "},
	prepDi:  {"del ", "dello ", "dell'", "della ", "dei ", "degli ", "delle "},
	prepA:   {"al ", "allo ", "all'", "alla ", "ai ", "agli ", "alle "},
	prepDa:  {"dal ", "dallo ", "dall'", "dalla ", "dai ", "dagli ", "dalle "},
	prepCon: {"con il ", "con lo ", "con l'", "con la ", "con i ", "con gli ", "con le "},
	prepPer: {"per il ", "per lo ", "per l'", "per la ", "per i ", "per gli ", "per le "},
}

// withoutArticle is what stands before a name whose gender is not known.
var withoutArticle = map[preposition]string{noPrep: "", prepDi: "di ", prepA: "a ", prepDa: "da ", prepCon: "con ", prepPer: "per "}

// phrase is the name of a unit as part of an Italian sentence.
type phrase struct {
	name     string
	known    bool // gender and number are those of the first noun
	feminine bool
	plural   bool
}

// phraseOf takes gender and number from the first word of the name, if nouns
// has it. A noun of one form for both numbers is plural in a class or group.
func phraseOf(u graph.Unit) phrase {
	p := phrase{name: u.Name}
	words := graph.Words(u.Name)
	if len(words) == 0 {
		return p
	}
	n, ok := nouns[words[0]]
	if !ok {
		return p
	}
	p.known, p.feminine, p.plural = true, n.feminine, n.plural
	if n.invariable {
		p.plural = u.Kind == graph.KindClass || u.Kind == graph.KindGroup
	}
	return p
}

// with returns the name after a preposition and its article: "dalla Direzione",
// "dell'Ufficio"; where the gender is not known, «name» after the preposition.
func (p phrase) with(prep preposition) string {
	if !p.known {
		return withoutArticle[prep] + quoteIT(p.name)
	}
	return articles[prep][p.form()] + p.name
}

// opening returns the name with its article and a capital, to begin a sentence.
func (p phrase) opening(prep preposition) string { return capital(p.with(prep)) }

// verb chooses the form that agrees with the number of the name.
func (p phrase) verb(singular, plural string) string {
	if p.plural {
		return plural
	}
	return singular
}

func (p phrase) form() int {
	vowel, impure := sound(p.name)
	switch {
	case p.feminine && p.plural:
		return formLe
	case p.feminine && vowel:
		return formL
	case p.feminine:
		return formLa
	case p.plural && (vowel || impure):
		return formGli
	case p.plural:
		return formI
	case vowel:
		return formL
	case impure:
		return formLo
	default:
		return formIl
	}
}

// sound says how a word begins: with a vowel, or with the consonants before
// which masculine articles are lo and gli.
func sound(name string) (vowel, impure bool) {
	words := graph.Words(name)
	if len(words) == 0 {
		return false, false
	}
	w := words[0]
	switch {
	case strings.IndexByte("aeiouh", w[0]) >= 0:
		return true, false
	case w[0] == 'z' || w[0] == 'x' || w[0] == 'y':
		return false, true
	case strings.HasPrefix(w, "gn"), strings.HasPrefix(w, "ps"), strings.HasPrefix(w, "pn"):
		return false, true
	case len(w) > 1 && w[0] == 's':
		return false, strings.IndexByte("aeiouh", w[1]) < 0
	default:
		return false, false
	}
}

func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return strings.ToUpper(string(r)) + s[n:]
}

func quoteIT(s string) string { return "«" + s + "»" }

func quoteEN(s string) string { return "“" + s + "”" }

// enumerate joins items with commas and a last conjunction: "a, b e c". The
// conjunction "e" becomes "ed" before another e.
func enumerate(items []string, and string) string {
	if len(items) < 2 {
		return strings.Join(items, "")
	}
	last := len(items) - 1
	if words := graph.Words(items[last]); and == "e" && len(words) > 0 && words[0][0] == 'e' {
		and = "ed"
	}
	return strings.Join(items[:last], ", ") + " " + and + " " + items[last]
}
