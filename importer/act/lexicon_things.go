package act

import "strings"

// thingWords tell the nouns that name no body.
type thingWords struct {
	Endings []string `yaml:"endings"`
	Bodies  []string `yaml:"bodies"`
	Holders []string `yaml:"holders"`
	Things  []string `yaml:"things"`
	Served  []string `yaml:"served"`

	endings []string
	bodies  map[string]bool // both numbers: stems would take "commissariamento" for a body
	holders map[string]bool
	things  map[string]bool // stems
}

func (w *thingWords) index(nobody map[string]bool) {
	for _, e := range w.Endings {
		w.endings = append(w.endings, foldWord(e))
	}
	w.bodies, w.holders, w.things = numbers(w.Bodies), numbers(w.Holders), stemSet(w.Things, w.Served)
	for s := range nobody {
		w.things[s] = true
	}
}

// numbers returns words in the singular with their plurals.
func numbers(ws []string) map[string]bool {
	out := map[string]bool{}
	for _, w := range ws {
		f := foldWord(w)
		out[f] = true
		if n := len(f) - 1; n > 0 {
			switch f[n] {
			case 'o', 'e':
				out[f[:n]+"i"] = true
			case 'a':
				out[f[:n]+"e"], out[f[:n]+"i"] = true, true
				out[f[:n]+"he"] = true
			}
		}
	}
	return out
}

// stemSet returns the stems of single words.
func stemSet(lists ...[]string) map[string]bool {
	out := map[string]bool{}
	for _, ws := range lists {
		for _, w := range ws {
			if f := foldWord(w); !strings.Contains(w, " ") {
				out[stem(f)] = true
			}
		}
	}
	return out
}

// thing reports whether a noun, in the singular or the plural, names no body and nobody
// who holds an office: a deed, a matter, a means, a time, the public.
func (lx *lexicon) thing(t token) bool {
	w := &lx.nouns
	switch {
	case w.bodies[t.norm] || w.holders[t.norm]:
		return false
	case w.things[t.stem] || lx.actionNoun[t.norm]:
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
