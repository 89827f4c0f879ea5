package act

// subjectWords tell the units of the institution by what is said of them.
type subjectWords struct {
	Organised []string `yaml:"organised"`
	Commands  []string `yaml:"commands"`
	Parts     []string `yaml:"parts"`
	Several   []string `yaml:"several"`
	Ordering  []string `yaml:"ordering"`
	AnyBody   []string `yaml:"any_body"`
	Divides   []string `yaml:"divides"`
	Care      []string `yaml:"care"`
	Makes     []string `yaml:"makes"`

	organised, commands, parts, several, divides phraseList
	ordering, anyBody, care, makes               map[string]bool
}

func (w *subjectWords) index() {
	w.organised, w.commands = phrases(w.Organised), phrases(w.Commands)
	w.parts, w.several = phrases(w.Parts), phrases(w.Several)
	w.divides = phrases(w.Divides)
	w.ordering, w.anyBody = wordSet(w.Ordering), wordSet(w.AnyBody)
	w.care, w.makes = wordSet(w.Care), wordSet(w.Makes)
}
