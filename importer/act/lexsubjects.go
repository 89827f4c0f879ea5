package act

// subjectWords tell the units of the institution by what is said of them.
type subjectWords struct {
	Organised []string `yaml:"organised"`
	Commands  []string `yaml:"commands"`

	organised, commands [][]string
}

func (w *subjectWords) index() {
	w.organised, w.commands = phrases(w.Organised), phrases(w.Commands)
}
