package act

import (
	"testing"

	"raccordo/graph/explore"
)

func TestEverySignIsSaidInBothLanguages(t *testing.T) {
	said := explore.Signs()
	for _, s := range allSigns {
		if w := said[string(s)]; w.IT == "" || w.EN == "" {
			t.Errorf("%s has no words for people", s)
		}
		delete(said, string(s))
	}
	for name := range said {
		t.Errorf("%q has words, but is no sign", name)
	}
}
