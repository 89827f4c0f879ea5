package act

import (
	"slices"
	"strings"

	"raccordo/graph"
)

// unit is a unit while it is being read.
type unit struct {
	setUp        bool // a class that a sentence sets up
	spoken       bool // a class in small letters that a sentence speaks of
	name         string
	strength     int // of the name: a heading's is better than a table's
	shouted      bool
	noun         *kindEntry // nil of an external body that no noun of the lexicon opens
	kind         graph.Kind
	level        graph.Level
	experimental bool
	plural       bool
	full         []string // stems of the name
	core         []string // full without noun and qualifiers
	aliases      map[string]bool
	cites        []graph.Citation
	declared     bool // a heading, a table or a definition names it; else only a sentence
	used         bool // something refers to it
	members      int
	class        bool
	order        int
	proper       bool // named in passing, as one thing
	public       bool // bodies of all sorts whom an institution serves: "imprese"
	merged       *unit
	parent       *unit  // under whose heading its own stands
	placed       *unit  // under whom a sentence puts it
	guessed      bool   // only a sentence that relates it names it
	number       string // stem of its noun and its number: "division ii"
}

// nameParts are the stems of a name, cut where its noun and qualifiers end.
type nameParts struct {
	noun   *kindEntry
	plural bool
	full   []string
	core   []string
	// apposed says that no preposition stands before the core: "Direzione centrale Segreteria tecnica".
	apposed bool
}

// partsOf reads tokens as a name.
func (g *registry) partsOf(toks []token) nameParts {
	var p nameParts
	i := 0
	if m := kindAt(g.lx, toks, 0); m != nil {
		p.noun, p.plural = m.entry, m.plural
		i = len(m.entry.one)
		p.full = append(p.full, m.entry.stems...)
	}
	qualified := p.noun != nil
	for k, t := range toks[i:] {
		if !t.word || g.lx.function[t.norm] {
			continue
		}
		p.full = append(p.full, t.stem)
		if qualified && g.lx.qualifier[t.norm] {
			continue
		}
		if qualified {
			p.apposed = k == 0 || !g.lx.function[toks[i+k-1].norm]
		}
		qualified = false
		p.core = append(p.core, t.stem)
	}
	if len(p.core) == 0 && p.noun != nil {
		p.core = p.full[len(p.noun.stems):]
	}
	return p
}

// kindMatch is a noun of unit found in a text.
type kindMatch struct {
	entry  *kindEntry
	plural bool
}

// kindAt returns the noun of unit that stands at i, or nil.
func kindAt(lx *lexicon, toks []token, i int) *kindMatch {
	if i >= len(toks) || !toks[i].word || powerAt(toks, i) {
		return nil
	}
	for _, k := range lx.kindByWord[toks[i].norm] {
		if onePhraseAt(toks, i, k.one) > i {
			return &kindMatch{k, slices.Equal(k.one, k.many) && i > 0 && (isPluralWord(toks[i-1].norm) || numeral(toks[i-1].norm) && toks[i-1].norm[0] > '9')}
		}
		if onePhraseAt(toks, i, k.many) > i {
			return &kindMatch{k, true}
		}
	}
	return nil
}

// powerAt reports whether the noun of a faculty means a power at i: "la facoltà di
// derogare", "la facoltà, prevista dalla legge".
func powerAt(toks []token, i int) bool {
	if toks[i].norm != "facolta" || toks[i].capital || i+2 >= len(toks) {
		return false
	}
	if toks[i+1].norm == "," || i > 0 && (toks[i-1].norm == "ha" || toks[i-1].norm == "hanno" || toks[i-1].norm == "con" || toks[i-1].norm == "in") {
		return true
	}
	n := toks[i+2].norm
	return toks[i+1].norm == "di" && len(n) > 4 && (strings.HasSuffix(n, "are") || strings.HasSuffix(n, "ere") || strings.HasSuffix(n, "ire"))
}

func isPluralWord(norm string) bool {
	switch norm {
	case "i", "gli", "le", "dei", "degli", "delle", "ai", "agli", "alle", "dai", "dagli", "dalle", "sono":
		return true
	}
	return false
}

func key(stems []string) string { return strings.Join(stems, " ") }

// kindByStem reports whether a stem is that of a noun of unit.
func (lx *lexicon) kindByStem(s string) bool {
	for _, k := range lx.kinds {
		if len(k.stems) == 1 && k.stems[0] == s {
			return true
		}
	}
	return false
}
