package act

import "strings"

// thingWords tell the nouns that name no body.
type thingWords struct {
	Endings []string `yaml:"endings"`
	Bodies  []string `yaml:"bodies"`
	Holders []string `yaml:"holders"`
	Things  []string `yaml:"things"`
	Served  []string `yaml:"served"`
	Kinds   []string `yaml:"kinds"`
	Little  []string `yaml:"little"`

	endings []string
	bodies  map[string]bool // without what tells their number
	holders map[string]bool
	things  map[string]bool
	nobody  map[string]bool // stems
	served  map[string]bool
	kinds   map[string]bool // singulars
	little  map[string]bool
}

func (w *thingWords) index(nobody map[string]bool) {
	for _, e := range w.Endings {
		w.endings = append(w.endings, foldWord(e))
	}
	w.bodies, w.holders, w.things = numberless(w.Bodies), numberless(w.Holders), numberless(w.Things, w.Served)
	w.nobody, w.served = nobody, numberless(w.Served)
	w.kinds, w.little = map[string]bool{}, map[string]bool{}
	for _, k := range w.Kinds {
		w.kinds[k] = true
	}
	for _, k := range w.Little {
		w.little[k] = true
	}
}

// numberless returns words without the letter that tells their number.
func numberless(lists ...[]string) map[string]bool {
	out := map[string]bool{}
	for _, ws := range lists {
		for _, w := range ws {
			out[withoutNumber(foldWord(w))] = true
		}
	}
	return out
}

func withoutNumber(w string) string {
	w = strings.TrimSuffix(w[:max(len(w)-1, 0)], "i")
	return strings.TrimSuffix(w, "h")
}

// holderNoun reports whether a word that looks like an adjective is the noun of who holds
// an office or of a body.
func (lx *lexicon) holderNoun(t token) bool { return lx.nouns.holders[withoutNumber(t.norm)] }

// thing reports whether a noun, in the singular or the plural, names no body and nobody
// who holds an office: a deed, a matter, a means, a time, the public.
func (lx *lexicon) thing(t token) bool {
	w := &lx.nouns
	switch {
	case w.bodies[withoutNumber(t.norm)] || lx.holderNoun(t):
		return false
	case w.things[withoutNumber(t.norm)] || w.nobody[t.stem] || lx.actionNoun[t.norm]:
		return true
	case participle(t.norm):
		return true // "gli iscritti", "i richiedenti"
	}
	for _, e := range w.endings {
		if len(t.norm) > len(e) && strings.HasSuffix(t.norm, e) {
			return true
		}
	}
	return false
}
