package act

// subjectWords tell the units of the institution by what is said of them.
type subjectWords struct {
	Organised  []string            `yaml:"organised"`
	Commands   []string            `yaml:"commands"`
	Parts      []string            `yaml:"parts"`
	Several    []string            `yaml:"several"`
	Powers     []string            `yaml:"powers"`
	Under      []string            `yaml:"under"`
	Following  []string            `yaml:"following"`
	Heading    []string            `yaml:"heading"`
	Commanding []string            `yaml:"commanding"`
	PowerVerbs []string            `yaml:"power_verbs"`
	Orders     []string            `yaml:"orders"`
	Carrying   []string            `yaml:"carrying"`
	Watching   []string            `yaml:"watching"`
	Answers    map[string][]string `yaml:"answers"`
	Superiors  map[string][]string `yaml:"superiors"`

	organised, commands, parts, several             [][]string
	powers, orders, watching, commanding            map[string]bool
	under, following, carrying, powerVerbs, heading [][]string
	answers, superiors                              map[string][][]string
}

func (w *subjectWords) index() {
	w.organised, w.commands = phrases(w.Organised), phrases(w.Commands)
	w.parts, w.several = phrases(w.Parts), phrases(w.Several)
	w.powers, w.watching = wordSet(w.Powers), wordSet(w.Watching)
	w.under, w.following, w.carrying = phrases(w.Under), phrases(w.Following), phrases(w.Carrying)
	w.powerVerbs = phrases(w.PowerVerbs)
	w.commanding = wordSet(w.Commanding)
	w.heading = phrases(w.Heading)
	w.orders = wordSet(w.Orders)
	w.answers, w.superiors = phrasesBy(w.Answers), phrasesBy(w.Superiors)
}

func phrasesBy(by map[string][]string) map[string][][]string {
	out := make(map[string][][]string, len(by))
	for prep, ps := range by {
		out[prep] = phrases(ps)
	}
	return out
}
