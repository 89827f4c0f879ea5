package act

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestLettersFirst reads lists of units that give the letters of some before their names.
func TestLettersFirst(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"in a list of offices", "## Comando lagunare\n\nIl Comando lagunare è articolato nei seguenti uffici:\na) Ufficio Boe;\nb) UPM (Ufficio prevenzione maree), che cura gli allarmi;\nc) CED (Centro elaborazione dati).\n\nLa UPM avvisa il Sindaco.\n",
			[]string{"centro-elaborazione-dati ^ comando-lagunare", "ufficio-boe ^ comando-lagunare", "ufficio-prevenzione-maree ^ comando-lagunare", "ufficio-prevenzione-maree: La UPM avvisa il", "ufficio-prevenzione-maree: cura gli allarmi"}},
		{"in a list of duties they are none", "## Ufficio Boe\n\nL'Ufficio Boe cura:\na) DUP (Documento unico di programmazione);\nb) la posa.\n",
			[]string{"ufficio-boe: L'Ufficio Boe cura DUP", "ufficio-boe: L'Ufficio Boe cura la"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if diff := cmp.Diff(c.want, said(read(t, "x.md", c.text))); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
