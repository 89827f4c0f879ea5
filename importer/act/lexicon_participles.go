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
	Composed  []string `yaml:"composed"`
	Helped    []string `yaml:"helped"`
	Divided   []string `yaml:"divided"`
	SetUp     []string `yaml:"set_up"`
	Chosen    []string `yaml:"chosen"`
	Given     []string `yaml:"given"`
	Led       []string `yaml:"led"`
	Endowed   []string `yaml:"endowed"`
	Chaired   []string `yaml:"chaired"`
	Agreed    []string `yaml:"agreed"`
	Abolished []string `yaml:"abolished"`
	Heard     []string `yaml:"heard"`
	Aside     []string `yaml:"aside"`
	Run       []string `yaml:"run"`
	Demanded  []string `yaml:"demanded"`

	composed, helped, divided, setUp, chosen, given, led, endowed, chaired, agreed, abolished, heard, aside, run, demanded roots
}

func (w *participleWords) index() {
	w.composed, w.helped, w.divided, w.setUp = rootsOf(w.Composed), rootsOf(w.Helped), rootsOf(w.Divided), rootsOf(w.SetUp)
	w.chosen, w.given, w.led, w.endowed = rootsOf(w.Chosen), rootsOf(w.Given), rootsOf(w.Led), rootsOf(w.Endowed)
	w.chaired, w.agreed, w.abolished, w.heard = rootsOf(w.Chaired), rootsOf(w.Agreed), rootsOf(w.Abolished), rootsOf(w.Heard)
	w.aside = rootsOf(w.Aside)
	w.run, w.demanded = rootsOf(w.Run), rootsOf(w.Demanded)
}
