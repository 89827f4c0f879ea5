package act

import "raccordo/graph"

// kindEntry is a noun that opens the names of units.
type kindEntry struct {
	One     string     `yaml:"one"`
	Many    string     `yaml:"many"`
	Kind    graph.Kind `yaml:"kind"`
	Fem     bool       `yaml:"fem"`
	Alone   bool       `yaml:"alone"`
	Passing bool       `yaml:"passing"`
	Proper  bool       `yaml:"proper"`
	Group   bool       `yaml:"group"`
	Rank    int        `yaml:"rank"`

	one, many []string // words, folded
	stems     []string
}

// externalHead is a noun that opens the name of a body outside the institution.
type externalHead struct {
	One     string `yaml:"one"`
	Many    string `yaml:"many"`
	Generic bool   `yaml:"generic"`
	Public  bool   `yaml:"public"`
	Apart   bool   `yaml:"apart"`
	Action  bool   `yaml:"action"`
}

type headForm struct {
	words  []string
	head   *externalHead
	plural bool
}

func (lx *lexicon) indexKinds() {
	lx.pluralStem = map[string]string{}
	small := wordSet(lx.words.Function)
	for _, k := range lx.kinds {
		k.one, k.many = foldWords(k.One), foldWords(k.Many)
		for _, w := range k.one {
			if !small[w] { // names are compared without them
				k.stems = append(k.stems, stem(w))
			}
		}
		if len(k.many) == 1 && stem(k.many[0]) != k.stems[0] {
			lx.pluralStem[k.many[0]] = k.stems[0]
		}
		for _, first := range uniq(k.one[0], k.many[0]) {
			lx.kindByWord[first] = append(lx.kindByWord[first], k)
		}
	}
	for _, ks := range lx.kindByWord {
		longestFirst(ks, func(k *kindEntry) int { return len(k.one) })
	}
}

func (lx *lexicon) indexHeads(heads []*externalHead) {
	for _, h := range heads {
		one, many := foldWords(h.One), foldWords(h.Many)
		lx.heads[one[0]] = append(lx.heads[one[0]], headForm{one, h, false})
		if h.Many != h.One {
			lx.heads[many[0]] = append(lx.heads[many[0]], headForm{many, h, true})
		}
	}
	for _, hs := range lx.heads {
		longestFirst(hs, func(h headForm) int { return len(h.words) })
	}
}
