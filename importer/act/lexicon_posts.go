package act

// postWords are the titles of persons that may stand for a post of their own.
type postWords struct {
	Posts     []string `yaml:"posts"`
	Leading   []string `yaml:"leading"`
	Staff     []string `yaml:"staff"`
	Answering []string `yaml:"answering"`
	Helping   []string `yaml:"helping"`

	posts, leading, staff, answering phraseList
	helping                          map[string]bool
}

func (w *postWords) index() {
	w.posts, w.leading, w.staff = phrases(w.Posts), phrases(w.Leading), phrases(w.Staff)
	w.answering, w.helping = phrases(w.Answering), wordSet(w.Helping)
}
