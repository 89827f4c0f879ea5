package act

// reportWords tell who is below and who is above by what stands between them.
type reportWords struct {
	Answers    map[string][]string `yaml:"answers"`
	Superiors  map[string][]string `yaml:"superiors"`
	Powers     []string            `yaml:"powers"`
	Under      []string            `yaml:"under"`
	Following  []string            `yaml:"following"`
	Orders     []string            `yaml:"orders"`
	Carrying   []string            `yaml:"carrying"`
	Watching   []string            `yaml:"watching"`
	PowerVerbs []string            `yaml:"power_verbs"`
	Commanding []string            `yaml:"commanding"`
	Heading    []string            `yaml:"heading"`
	Leading    []string            `yaml:"leading"`
	Beside     []string            `yaml:"beside"`
	Work       []string            `yaml:"work"`

	answers, superiors                                          map[string]phraseList // by preposition
	powers, orders, watching, commanding, leading, beside, work map[string]bool
	under, following, carrying, powerVerbs, heading             phraseList
}

func (w *reportWords) index() {
	w.answers, w.superiors = phrasesBy(w.Answers), phrasesBy(w.Superiors)
	w.powers, w.orders, w.watching, w.commanding = wordSet(w.Powers), wordSet(w.Orders), wordSet(w.Watching), wordSet(w.Commanding)
	w.leading, w.beside, w.work = wordSet(w.Leading), wordSet(w.Beside), wordSet(w.Work)
	w.under, w.following, w.carrying = phrases(w.Under), phrases(w.Following), phrases(w.Carrying)
	w.powerVerbs, w.heading = phrases(w.PowerVerbs), phrases(w.Heading)
}

func phrasesBy(by map[string][]string) map[string]phraseList {
	out := make(map[string]phraseList, len(by))
	for prep, ps := range by {
		out[prep] = phrases(ps)
	}
	return out
}
