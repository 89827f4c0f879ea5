package act

import "strings"

// thingWords tell nouns of things from those of bodies and of those who act for one.
type thingWords struct {
	Endings []string `yaml:"endings"`
	Bodies  []string `yaml:"bodies"`
	Holders []string `yaml:"holders"`
	Seats   []string `yaml:"seats"`
	Things  []string `yaml:"things"`
	Phrases []string `yaml:"phrases"`
	Served  []string `yaml:"served"`
	Kinds   []string `yaml:"kinds"`
	Little  []string `yaml:"little"`

	endings []string
	bodies  map[string]bool // without what tells their number
	holders map[string]bool
	things  map[string]bool
	nobody  map[string]bool // stems
	served  map[string]bool
	phrases phraseList
	kinds   map[string]bool // singulars
	little  map[string]bool
}

func (w *thingWords) index(nobody map[string]bool) {
	for _, e := range w.Endings {
		w.endings = append(w.endings, foldWord(e))
	}
	w.bodies, w.holders, w.things = numberless(w.Bodies), numberless(w.Holders), numberless(w.Things, w.Served)
	w.nobody, w.phrases, w.served = nobody, phrases(w.Phrases), numberless(w.Served)
	w.kinds, w.little = wordSet(w.Kinds), wordSet(w.Little)
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
func (lx *lexicon) holderNoun(t token) bool {
	return lx.nouns.holders[withoutNumber(strings.TrimPrefix(t.norm, "vice"))]
}

// thing reports whether a noun, in the singular or the plural, names no body and nobody
// who holds an office: a deed, a matter, a means, a time, the public. What looks like a
// participle is those to whom something is done: "gli iscritti", "i richiedenti".
func (lx *lexicon) thing(t token) bool {
	return lx.thingNoun(t) || participle(t.norm) && !lx.nouns.bodies[withoutNumber(t.norm)] && !lx.holderNoun(t)
}

func (lx *lexicon) thingNoun(t token) bool {
	w := &lx.nouns
	if w.bodies[withoutNumber(t.norm)] || lx.holderNoun(t) {
		return false
	}
	if w.things[withoutNumber(t.norm)] || w.nobody[t.stem] || lx.actionNoun[t.norm] {
		return true
	}
	for _, e := range w.endings {
		if len(t.norm) > len(e) && strings.HasSuffix(t.norm, e) {
			return true
		}
	}
	return false
}

// thingAt reports whether the noun at i is that of a thing, alone or with the words behind
// it. A noun of the lexicon of units is none.
func (lx *lexicon) thingAt(toks []token, i int) bool {
	t := toks[i]
	if phraseAt(toks, i, lx.nouns.phrases) > i {
		return true
	}
	if k := kindAt(lx, toks, i); k != nil {
		return k.entry.One == "struttura" // a part of any unit
	}
	return lx.thingNoun(t) || lx.nounVerb[t.norm] && !lx.nouns.bodies[withoutNumber(t.norm)]
}

// bodyNoun reports whether the noun at i is of a kind that the language tells to be that of
// a body or of one who acts: one of the lexicon, or one with such an ending.
func (r *reader) bodyNoun(toks []token, i int) bool {
	h, _ := headAt(r.lx, toks, i)
	return h != nil || kindAt(r.lx, toks, i) != nil || r.personNoun(toks, i) || r.seatNoun(toks, i)
}

// seatNoun reports whether the noun at i is that of a body by its ending.
func (r *reader) seatNoun(toks []token, i int) bool {
	n := toks[i].norm
	return r.lx.nouns.bodies[withoutNumber(n)] || r.lx.institutionsMany[n] || r.lx.institutions[n] || endsWith(n, r.lx.nouns.Seats)
}

// personNoun reports whether the noun at i is that of somebody who holds a post.
func (r *reader) personNoun(toks []token, i int) bool {
	p := &r.lx.posts
	return phraseAt(toks, i, p.posts) > i || phraseAt(toks, i, p.staff) > i || phraseAt(toks, i, p.leading) > i || r.lx.personal(toks[i]) && !endsWith(toks[i].norm, r.lx.nouns.Seats)
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
