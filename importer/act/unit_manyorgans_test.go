package act

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestManyOrgans reads acts that speak of several organs of one noun at once.
func TestManyOrgans(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"they act", "## Uffici\n\nI Sottosegretari di Stato svolgono i compiti delegati.\n\n## Ufficio Rotte\n\nL'Ufficio Rotte assiste i Sottosegretari.\n",
			[]string{"sottosegretari-di-stato: I Sottosegretari di Stato", "ufficio-rotte ~ sottosegretari-di-stato", "ufficio-rotte: L'Ufficio Rotte assiste i"}},
		{"they act with another", "## Ufficio Rotte\n\nFirma le mappe.\n\n## Vertice\n\nIl Vice Ministro e i Sottosegretari di Stato si avvalgono dell'Ufficio Rotte.\n",
			[]string{"sottosegretari-di-stato ~ ufficio-rotte", "sottosegretari-di-stato: Il Vice Ministro e", "ufficio-rotte: Firma le mappe.", "vice-ministro ~ ufficio-rotte", "vice-ministro: Il Vice Ministro e"}},
		{"in small letters", "## Rettore\n\nConvoca il senato.\n\n## Deleghe\n\nI prorettori coordinano le attività delegate dal Rettore.\n",
			[]string{"prorettori: I prorettori coordinano le", "rettore: Convoca il senato."}},
		{"an organ is not the secretariat that has its name", "## Uffici\n\nSono uffici di diretta collaborazione:\na) l'Ufficio di Gabinetto;\nb) le segreterie dei Sottosegretari di Stato.\n\nPer i compiti delegati, i Sottosegretari di Stato si avvalgono dell'Ufficio di Gabinetto.\n",
			[]string{"segreterie-dei-sottosegretari-di-stato ^ sottosegretari-di-stato", "sottosegretari-di-stato ~ ufficio-di-gabinetto", "sottosegretari-di-stato: Per i compiti delegati,"}},
		{"the secretariats of two organs", "## Segreterie del Vice Ministro e dei Sottosegretari di Stato\n\nCurano l'agenda.\n\n## Ufficio Rotte\n\nIl Vice Ministro si avvale dell'Ufficio Rotte.\n",
			[]string{"segreterie-del-vice-ministro-e-dei-sottosegretari-di-stato ^ vice-ministro", "segreterie-del-vice-ministro-e-dei-sottosegretari-di-stato: Curano l'agenda.", "vice-ministro ~ ufficio-rotte", "vice-ministro: Il Vice Ministro si"}},
		{"all the offices of a noun behind another list", "## Dipartimento Boschi\n\n## Dipartimento Acque\n\n## Ufficio Leggi\n\nL'Ufficio Leggi svolge attività di consulenza nei confronti dei dipartimenti e dei cittadini.\n",
			[]string{"ufficio-leggi ~ dipartimento-acque", "ufficio-leggi ~ dipartimento-boschi", "ufficio-leggi: L'Ufficio Leggi svolge attività"}},
		{"who heads offices is the offices", "## Ufficio Rotte\n\nI direttori firmano i permessi.\n", []string{}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if diff := cmp.Diff(c.want, append([]string{}, said(read(t, "x.md", c.text))...)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
