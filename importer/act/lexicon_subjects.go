package act

// subjectWords tell the units of the institution by what is said of them.
type subjectWords struct {
	Organised []string            `yaml:"organised"`
	Commands  []string            `yaml:"commands"`
	Parts     []string            `yaml:"parts"`
	Several   []string            `yaml:"several"`
	Answers   map[string][]string `yaml:"answers"`
	Superiors map[string][]string `yaml:"superiors"`

	organised, commands, parts, several [][]string
	answers, superiors                  map[string][][]string
}

func (w *subjectWords) index() {
	w.organised, w.commands = phrases(w.Organised), phrases(w.Commands)
	w.parts, w.several = phrases(w.Parts), phrases(w.Several)
	w.answers, w.superiors = phrasesBy(w.Answers), phrasesBy(w.Superiors)
}

func phrasesBy(by map[string][]string) map[string][][]string {
	out := make(map[string][][]string, len(by))
	for prep, ps := range by {
		out[prep] = phrases(ps)
	}
	return out
}
