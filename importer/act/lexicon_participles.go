package act

import "strings"

// roots are words without the vowel by which they agree with their noun.
type roots map[string]bool

func rootsOf(ws []string) roots {
	rs := make(roots, len(ws))
	for _, w := range ws {
		rs[strings.TrimSuffix(foldWord(w), "o")] = true
	}
	return rs
}

func (rs roots) of(norm string) bool {
	n := len(norm) - 1
	return n > 0 && strings.IndexByte("oaie", norm[n]) >= 0 && rs[norm[:n]]
}

// participleWords are participles by what they say.
type participleWords struct {
	Composed []string `yaml:"composed"`
	Helped   []string `yaml:"helped"`
	Divided  []string `yaml:"divided"`
	SetUp    []string `yaml:"set_up"`
	Chosen   []string `yaml:"chosen"`
	Given    []string `yaml:"given"`
	Led      []string `yaml:"led"`
	Endowed  []string `yaml:"endowed"`
	Heard    []string `yaml:"heard"`

	composed, helped, divided, setUp, chosen, given, led, endowed, heard roots
}

func (w *participleWords) index() {
	w.composed, w.helped, w.divided, w.setUp = rootsOf(w.Composed), rootsOf(w.Helped), rootsOf(w.Divided), rootsOf(w.SetUp)
	w.chosen, w.given, w.led, w.endowed = rootsOf(w.Chosen), rootsOf(w.Given), rootsOf(w.Led), rootsOf(w.Endowed)
	w.heard = rootsOf(w.Heard)
}
