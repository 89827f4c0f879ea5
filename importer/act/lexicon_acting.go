package act

import "strings"

// actingWords tell who acts from what is only spoken of.
type actingWords struct {
	Persons   []string `yaml:"persons"`
	People    []string `yaml:"people"`
	Unpersons []string `yaml:"unpersons"`
	Loose     []string `yaml:"loose"`
	Seated    []string `yaml:"seated"`
	Sent      []string `yaml:"sent"`
	Empty     []string `yaml:"empty"`
	Any       []string `yaml:"any"`

	persons   []string
	people    map[string]bool // without what tells their number
	unpersons map[string]bool
	loose     map[string]bool
	seated    map[string]bool
	sent      map[string]bool
	empty     map[string]bool // nouns as in the list of kinds
	any       map[string]bool
}

func (w *actingWords) index() {
	for _, e := range w.Persons {
		w.persons = append(w.persons, foldWord(e))
	}
	w.people, w.unpersons, w.loose = numberless(w.People), wordSet(w.Unpersons), wordSet(w.Loose)
	w.sent, w.seated = wordSet(w.Sent), wordSet(w.Seated)
	w.empty, w.any = map[string]bool{}, map[string]bool{}
	for _, n := range w.Empty {
		w.empty[n] = true
	}
	for _, n := range w.Any {
		w.any[n] = true
	}
}

// personal reports whether a noun is that of a person who holds an office.
func (lx *lexicon) personal(t token) bool {
	w := &lx.acting
	if w.people[withoutNumber(t.norm)] {
		return true
	}
	if n := t.norm; len(n) > 7 && (strings.HasPrefix(n, "capo") || strings.HasPrefix(n, "capi")) && n[4] != 't' && n[4] != 'r' && n[4] != 'l' {
		return true // "caposquadra", no "capitolato", "capolinea" or "capoverso"
	}
	if len(t.norm) < 6 || w.unpersons[t.norm] {
		return false
	}
	for _, e := range w.persons {
		if strings.HasSuffix(t.norm, e) {
			return true
		}
	}
	return false
}
