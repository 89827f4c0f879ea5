package act

import "strings"

// thingWords tell nouns of things from those of bodies and of those who act for one.
type thingWords struct {
	Endings []string `yaml:"endings"`
	Bodies  []string `yaml:"bodies"`
	Actors  []string `yaml:"actors"`
	Persons []string `yaml:"persons"`
	Nouns   []string `yaml:"nouns"`

	endings []string
	bodies  map[string]bool
	nouns   map[string]bool // stems
	phrases phraseList      // of several words
}

func (w *thingWords) index() {
	w.bodies, w.nouns = wordSet(w.Bodies), map[string]bool{}
	var several []string
	for _, e := range w.Endings {
		w.endings = append(w.endings, foldWord(e))
	}
	for _, n := range w.Nouns {
		if strings.Contains(n, " ") {
			several = append(several, n)
			continue
		}
		n = foldWord(n)
		w.nouns[stem(n)] = true
		for _, last := range plurals[n[len(n)-1]] {
			w.nouns[stem(n[:len(n)-1]+string(last))] = true // short words keep their last letter
		}
	}
	w.phrases = phrases(several)
}

// plurals are the last letters of the plurals of a noun, by its own.
var plurals = map[byte]string{'o': "i", 'a': "ei", 'e': "i"}

// bodyNoun reports whether the noun at i is of a kind that the language tells to be that of
// a body or of one who acts: one of the lexicon, or one with such an ending.
func (r *reader) bodyNoun(toks []token, i int) bool {
	h, _ := headAt(r.lx, toks, i)
	return h != nil || kindAt(r.lx, toks, i) != nil || r.personNoun(toks, i) || r.seatNoun(toks, i)
}

// seatNoun reports whether the noun at i is that of a body by its ending.
func (r *reader) seatNoun(toks []token, i int) bool {
	n := toks[i].norm
	return r.lx.thing.bodies[n] || r.lx.institutionsMany[n] || r.lx.institutions[n] || endsWith(n, r.lx.thing.Actors)
}

// personNoun reports whether the noun at i is that of somebody who holds a post.
func (r *reader) personNoun(toks []token, i int) bool {
	p := &r.lx.posts
	return phraseAt(toks, i, p.posts) > i || phraseAt(toks, i, p.staff) > i || phraseAt(toks, i, p.leading) > i || endsWith(toks[i].norm, r.lx.thing.Persons) && !endsWith(toks[i].norm, r.lx.thing.Actors)
}

// endsWith reports whether a word of some length has one of these endings.
func endsWith(norm string, ends []string) bool {
	for _, e := range ends {
		if len(norm) > len(e)+3 && strings.HasSuffix(norm, e) {
			return true
		}
	}
	return false
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
