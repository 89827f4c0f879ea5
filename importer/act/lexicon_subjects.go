package act

// subjectWords tell the units of the institution by what is said of them.
type subjectWords struct {
	Organised []string `yaml:"organised"`
	Commands  []string `yaml:"commands"`
	Parts     []string `yaml:"parts"`
	Several   []string `yaml:"several"`

	organised, commands, parts, several phraseList
}

func (w *subjectWords) index() {
	w.organised, w.commands = phrases(w.Organised), phrases(w.Commands)
	w.parts, w.several = phrases(w.Parts), phrases(w.Several)
}
