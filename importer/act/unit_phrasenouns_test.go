package act

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestPhraseNouns reads acts whose units have nouns of several words with a preposition.
func TestPhraseNouns(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"a class in small letters", "## Commissione per le dune\n\nNell'ambito della Commissione per le dune operano i gruppi di lavoro, i quali istruiscono le pratiche.\n\nI gruppi di lavoro sono presieduti dal Sindaco.\n",
			[]string{"gruppi-di-lavoro ^ commissione-per-le-dune", "gruppi-di-lavoro ^ sindaco", "gruppi-di-lavoro: istruiscono le pratiche"}},
		{"one as a partner and as who acts", "## Ufficio Boe\n\nL'Ufficio Boe collabora con la Cabina di regia. La Cabina di regia approva i piani.\n",
			[]string{"cabina-di-regia: La Cabina di regia", "ufficio-boe ~ cabina-di-regia", "ufficio-boe: L'Ufficio Boe collabora con"}},
		{"an office for relations works with nobody by its name", "## Ufficio Boe\n\nL'Ufficio Relazioni con il Pubblico e l'Ufficio Boe curano i reclami.\n",
			[]string{"ufficio-boe: L'Ufficio Relazioni con il", "ufficio-relazioni-con-il-pubblico: L'Ufficio Relazioni con il"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if diff := cmp.Diff(c.want, said(read(t, "x.md", c.text))); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
