package act

import "strings"

// thingWords tell nouns of things from those of bodies and of those who act for one.
type thingWords struct {
	Endings []string `yaml:"endings"`
	Bodies  []string `yaml:"bodies"`
	Nouns   []string `yaml:"nouns"`

	endings []string
	bodies  map[string]bool
	nouns   map[string]bool // stems
	phrases [][]string      // of several words
}

func (w *thingWords) index() {
	w.bodies, w.nouns = wordSet(w.Bodies), map[string]bool{}
	for _, e := range w.Endings {
		w.endings = append(w.endings, foldWord(e))
	}
	for _, n := range w.Nouns {
		if strings.Contains(n, " ") {
			w.phrases = append(w.phrases, foldWords(n))
			continue
		}
		w.nouns[stem(foldWord(n))] = true
	}
}

// thingAt reports whether the noun at i is that of a deed, a matter, a time, a place or
// those served: whatever its place in a sentence, it names no unit.
func (lx *lexicon) thingAt(toks []token, i int) bool {
	t, w := toks[i], &lx.thing
	if phraseAt(toks, i, w.phrases) > i {
		return true
	}
	if w.bodies[t.norm] {
		return false
	}
	if w.nouns[t.stem] || lx.nobody[t.stem] || (lx.nounVerb[t.norm] || lx.actionNoun[t.norm]) && kindAt(lx, toks, i) == nil {
		return true
	}
	for _, e := range w.endings {
		if len(t.norm) > len(e)+1 && strings.HasSuffix(t.norm, e) {
			return true
		}
	}
	return false
}
