package act

import (
	"fmt"
	"slices"
	"strings"

	"raccordo/graph"
)

// cue is a phrase that relates the unit of its sentence to the one named next.
type cue struct {
	Words   string     `yaml:"words"`
	Prep    string     `yaml:"prep"`
	Gap     *int       `yaml:"gap"`
	Mode    graph.Mode `yaml:"mode"`
	Reports string     `yaml:"reports"`
	Inside  bool       `yaml:"inside"`
	Kinds   string     `yaml:"kinds"`
	Except  graph.Kind `yaml:"except"`
	Opening string     `yaml:"opening"`
	Then    string     `yaml:"then"`
	Bodies  bool       `yaml:"bodies"`
	Back    bool       `yaml:"back"`
	Alone   bool       `yaml:"alone"`
	Unless  string     `yaml:"unless"`
	Channel bool       `yaml:"channel"`
	Mutual  bool       `yaml:"mutual"`
	Head    bool       `yaml:"head"`
	Sure    bool       `yaml:"sure"`
	Office  bool       `yaml:"office"`

	words  []cueWord
	then   map[string]bool
	kinds  map[graph.Kind]bool
	open   []string
	unless map[string]bool
	gap    int
	order  int
	line   int // in lexicon/cues.yaml
}

// cueWord is a word of a cue, in one of several forms.
type cueWord []cueForm

type cueForm struct {
	exact bool
	text  string // folded form, or stem
}

// matches reports whether a token is the word.
func (w cueWord) matches(t token) bool {
	bare := withoutEnclitic(t.norm)
	for _, f := range w {
		if f.exact && (f.text == t.norm || f.text == bare) || !f.exact && f.text == t.stem {
			return true
		}
	}
	return false
}

func (lx *lexicon) indexCues(cues []*cue) error {
	for i, c := range cues {
		c.order, c.gap = i, 3
		if c.Gap != nil {
			c.gap = *c.Gap
		}
		c.then, c.open, c.unless = wordSet(strings.Fields(c.Then)), foldWords(c.Opening), wordSet(strings.Fields(c.Unless))
		for _, k := range strings.Fields(c.Kinds) {
			if c.kinds == nil {
				c.kinds = map[graph.Kind]bool{}
			}
			c.kinds[graph.Kind(k)] = true
		}
		if (c.Mode == "") == (c.Reports == "") {
			return fmt.Errorf("read lexicon cues: %q wants either mode or reports", c.Words)
		}
		for _, w := range strings.Fields(c.Words) {
			var cw cueWord
			for _, f := range strings.Split(w, "|") {
				form, exact := strings.CutSuffix(f, "=")
				cf := cueForm{exact, foldWord(form)}
				if !exact {
					cf.text = stem(cf.text)
				}
				cw = append(cw, cf)
			}
			c.words = append(c.words, cw)
		}
		for _, prep := range strings.Split(c.Prep, "|") {
			v := *c
			v.Prep = prep
			for _, f := range c.words[0] {
				if !slices.Contains(lx.cues[f.text], &v) {
					lx.cues[f.text] = append(lx.cues[f.text], &v)
				}
			}
		}
	}
	return nil
}
