package act

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestLeadNames reads lists whose items have the noun of their lead-in left out.
func TestLeadNames(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"matters alone, behind a verb that divides", "## Ufficio Rotte\n\n2. L'Ufficio Rotte comprende i seguenti settori:\na) fari e boe;\nb) mappe;\nc) affari generali e del personale.\n",
			[]string{"settore-affari-generali-e-del-personale ^ ufficio-rotte", "settore-fari-e-boe ^ ufficio-rotte", "settore-mappe ^ ufficio-rotte"}},
		{"in a line", "## Dipartimento Boschi\n\nIl Dipartimento Boschi si articola nei seguenti servizi: vivai e semi; sentieri; rapporti con i comuni montani.\n",
			[]string{"servizio-rapporti-con-i-comuni-montani ^ dipartimento-boschi", "servizio-sentieri ^ dipartimento-boschi", "servizio-vivai-e-semi ^ dipartimento-boschi"}},
		{"in capitals, counted", "## Direzione Acque\n\nLa Direzione Acque si ripartisce in tre divisioni:\n1) Dighe;\n2) Argini e canali;\n3) Concessioni.\n",
			[]string{"divisione-argini-e-canali ^ direzione-acque", "divisione-concessioni ^ direzione-acque", "divisione-dighe ^ direzione-acque"}},
		{"matters that another offers are no parts", "## Ufficio Rotte\n\nL'abbonamento comprende i seguenti servizi:\na) posta;\nb) telefono.\n", []string{}},
		{"fields in which experts are versed are no parts", "## Ufficio Rotte\n\nL'Ufficio Rotte si avvale di un comitato composto da tre esperti dei seguenti settori:\na) fari;\nb) mappe.\n", []string{}},
		{"letters are no matter", "## Ufficio Rotte\n\nL'Ufficio Rotte si articola nei seguenti uffici:\na) Ufficio Boe;\nb) CED (Centro elaborazione dati).\n",
			[]string{"centro-elaborazione-dati ^ ufficio-rotte", "ufficio-boe ^ ufficio-rotte"}},
		{"what units do is no name", "## Ufficio Rotte\n\nL'Ufficio Rotte comprende i seguenti settori:\na) cura i fari;\nb) tiene le mappe.\n", []string{}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			got := []string{}
			for _, s := range said(read(t, "x.md", c.text)) {
				if !strings.Contains(s, ": ") {
					got = append(got, s)
				}
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
