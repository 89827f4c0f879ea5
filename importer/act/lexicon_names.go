package act

import "strings"

// nameWords tell where the names of units begin and end.
type nameWords struct {
	Preposed  []string `yaml:"preposed"`
	SaidOf    []string `yaml:"said_of"`
	Toward    []string `yaml:"toward"`
	Respects  []string `yaml:"respects"`
	Irregular []string `yaml:"irregular"`
	Asked     []string `yaml:"asked"`
	Apposed   []string `yaml:"appositions"`
	Inward    []string `yaml:"inward"`
	Apart     []string `yaml:"apart"`
	Addressed []string `yaml:"addressed"`
	Handing   []string `yaml:"handing"`
	Sorted    []string `yaml:"sorted"`
	Purposed  []string `yaml:"purposed"`
	Calling   []string `yaml:"calling"`
	Fields    []string `yaml:"fields"`
	Governing []string `yaml:"governing"`
	Joined    []string `yaml:"joined"`
	Agreeing  []string `yaml:"agreeing"`
	Portfolio []string `yaml:"portfolios"`
	Called    []string `yaml:"called"`
	NeverNoun []string `yaml:"never_nouns"`
	LegalForm []string `yaml:"legal_forms"`

	preposed, toward, respect, apposed, inward, apart, addressed, handing, asked, sorted, purposed, calling, fields, joined, agreeing, portfolio, neverNoun, legalForm map[string]bool

	saidOf, irregular roots
	called            phraseList

	governing map[string]string // the singular of a plural
	governs   map[string]bool
}

func (w *nameWords) index() {
	w.irregular, w.asked = rootsOf(w.Irregular), wordSet(w.Asked)
	w.preposed, w.saidOf = wordSet(w.Preposed), rootsOf(w.SaidOf)
	w.toward, w.respect, w.apposed = wordSet(w.Toward), wordSet(w.Respects), wordSet(w.Apposed)
	w.sorted, w.purposed, w.calling = wordSet(w.Sorted), wordSet(w.Purposed), wordSet(w.Calling)
	w.fields, w.agreeing, w.portfolio = wordSet(w.Fields), wordSet(w.Agreeing), wordSet(w.Portfolio)
	w.governing, w.governs, w.joined = map[string]string{}, map[string]bool{}, map[string]bool{}
	for _, g := range w.Governing {
		ws := foldWords(g)
		w.governing[ws[1]] = ws[0]
		w.governs[ws[0]] = true
	}
	for _, j := range w.Joined {
		w.joined[strings.Join(foldWords(j), " ")] = true
	}
	w.called, w.neverNoun, w.legalForm = phrases(w.Called), wordSet(w.NeverNoun), wordSet(w.LegalForm)
	w.inward, w.apart, w.addressed, w.handing = wordSet(w.Inward), wordSet(w.Apart), wordSet(w.Addressed), wordSet(w.Handing)
}

// saidOf reports whether a participle at i opens what is said of the unit named
// before it: "retto dal Cassiere", "istituito presso il Comune".
func (lx *lexicon) saidOf(toks []token, i int) bool {
	if i+1 >= len(toks) || toks[i].capital || !toks[i].word {
		return false
	}
	n, p := toks[i].norm, preposition(toks[i+1].norm)
	if !lx.names.saidOf.of(n) {
		return p == "da" && participle(n) && !strings.HasSuffix(n[:len(n)-1], "nt")
	}
	return p != "" && p != "di" || toks[i+1].norm == "sotto"
}

// saidBefore reports whether the participle at i says by what a unit was made, with a
// comma before the rest: "Comitato tecnico istituito, ai sensi dell'articolo 2".
func (lx *lexicon) saidBefore(toks []token, i int) bool {
	n := toks[i].norm
	if i+3 >= len(toks) || toks[i].capital || toks[i+1].norm != "," || preposition(toks[i+2].norm) == "" {
		return false
	}
	return lx.names.saidOf.of(n)
}

// respectAt reports whether "per" at i says in what respect a unit is meant: "per
// gli aspetti grafici".
func (lx *lexicon) respectAt(toks []token, i int) bool {
	if toks[i].norm != "per" {
		return false
	}
	i++
	if i < len(toks) && article(toks[i].norm) {
		i++
	}
	if i < len(toks) && lx.names.asked[toks[i].norm] && (i+1 == len(toks) || preposition(toks[i+1].norm) != "di") {
		return true
	}
	return i < len(toks) && lx.names.respect[toks[i].norm]
}

// irregular reports whether a word is a participle that does not end like one:
// "previsto", "composto".
func (lx *lexicon) irregular(norm string) bool {
	return lx.names.irregular.of(norm)
}

// preposedAt reports whether an adjective at i stands before its noun.
func (lx *lexicon) preposedAt(toks []token, i int) bool {
	if i+1 >= len(toks) || !lx.names.preposed[toks[i].norm] {
		return false
	}
	t := toks[i+1]
	return t.word && len(t.norm) > 3 && !lx.function[t.norm] && preposition(t.norm) == "" && !lx.vague[t.norm] && !numeral(t.norm)
}
