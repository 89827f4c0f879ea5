package act

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestWhoALeadInNamesActsWhateverTheNoun(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"a lead-in without a verb", "# Regolamento\n\n## Art. 2\n\nIl mastro dei canali, quale custode delle chiuse:\na) vigila sulle paratoie;\nb) cura le chiavi.\n",
			[]string{"mastro-dei-canali: Il mastro dei canali,"}},
		{"a class before a verb", "# Regolamento\n\n## Art. 2\n\nI gastaldi di pieve provvedono:\na) alla tenuta delle mappe;\nb) alla cura dei sentieri.\n",
			[]string{"gastaldi-di-pieve: I gastaldi di pieve"}},
		{"a lead-in of charges", "# Regolamento\n\n## Art. 2\n\nLe due masserie comunali hanno i seguenti compiti:\na) selezionare i semi;\nb) custodire gli attrezzi.\n",
			[]string{"masserie-comunali: Le due masserie comunali"}},
		{"a post that must do something", "# Regolamento\n\n## Art. 2\n\nIl bibliotecario civico deve custodire i codici.\n",
			[]string{"bibliotecario-civico: Il bibliotecario civico deve"}},
		{"the public and papers do not act", "# Regolamento\n\n## Ufficio Boe\n\nCura le boe.\n\n## Art. 2\n\nIl richiedente presenta:\na) la domanda;\nb) le mappe.\n\nIl piano regolatore:\na) indica le zone;\nb) stabilisce i vincoli.\n",
			[]string{"ufficio-boe: Cura le boe."}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if diff := cmp.Diff(c.want, said(read(t, "x.md", c.text))); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
