package act

// postWords are the titles of persons that may stand for a post of their own.
type postWords struct {
	Posts     []string `yaml:"posts"`
	Leading   []string `yaml:"leading"`
	Staff     []string `yaml:"staff"`
	Answering []string `yaml:"answering"`
	Helping   []string `yaml:"helping"`
	Persons   []string `yaml:"persons"`

	posts, leading, staff, answering phraseList
	helping                          map[string]bool
	persons                          map[string]bool // stems
}

func (w *postWords) index() {
	w.posts, w.leading, w.staff = phrases(w.Posts), phrases(w.Leading), phrases(w.Staff)
	w.answering, w.helping = phrases(w.Answering), wordSet(w.Helping)
	w.persons = map[string]bool{}
	for _, p := range w.Persons {
		w.persons[stem(foldWord(p))] = true
	}
}
