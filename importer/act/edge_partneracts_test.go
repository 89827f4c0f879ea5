package act

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
)

// What only a whole act shows: short invented acts with who works with whom.
func TestPartnersOfActs(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"a bare noun with its rank is the superior of the section's unit",
			"# Regione delle Isole\n\n## DIREZIONE GENERALE PESCA\n\n### Settore Reti\n\n- Supporto alla Direzione generale nei controlli.\n\n## DIREZIONE GENERALE PORTI\n\n### Settore Moli\n\n- Dragaggi.\n",
			[]string{"settore-reti ~ direzione-generale-pesca support"}},
		{"the first word of the section's unit",
			"# Ministero dei fari\n\n## Organismo indipendente di valutazione\n\nL'Organismo collabora con l'Ufficio stampa.\n\n## Ufficio stampa\n",
			[]string{"organismo-indipendente-di-valutazione ~ ufficio-stampa collaboration"}},
		{"the members of a collegial organ stand for it",
			"# Ente dei laghi\n\n## Collegio dei revisori\n\n## Ufficio Bilancio\n\nAssiste i Revisori nelle verifiche di cassa.\n",
			[]string{"ufficio-bilancio ~ collegio-dei-revisori support"}},
		{"the office that bears a noun",
			"# Ministero dei fari\n\n## Ufficio di Gabinetto\n\n## Ufficio stampa\n\nSi coordina con il Gabinetto.\n",
			[]string{"ufficio-stampa ~ ufficio-di-gabinetto collaboration"}},
		{"a part of a name that only one unit bears",
			"# Comune di Riva\n\n## Area Vigilanza\n\n## Area Tributi\n\nOpera in collaborazione con la Vigilanza.\n",
			[]string{"area-tributi ~ area-vigilanza collaboration"}},
		{"through a unit below is no work together",
			"# Provincia di Lago\n\n## Servizio Strade\n\nIl Servizio Strade provvede allo sgombero della neve tramite il Nucleo Neve.\n\nIl Nucleo Neve dipende dal Servizio Strade.\n",
			nil},
		{"functions of help are for the one that gives them",
			"# Ministero dei fari\n\n## Ministro\n\nIl Ministro può nominare un Consigliere giuridico con funzioni di assistenza.\n",
			[]string{"consigliere-giuridico ~ ministro support"}},
		{"who makes the decree agrees, also from outside",
			"# Agenzia dei moli\n\n## Collegio dei revisori\n\nI compensi sono fissati con decreto del Ministro dei porti e delle coste, di concerto con il Ministro delle finanze.\n",
			[]string{"ministro-dei-porti-e-delle-coste ~ ministro-delle-finanze agreement"}},
		{"any minister is none",
			"# Agenzia dei moli\n\n## Direttore\n\nIl Direttore rilascia i permessi, previa intesa con il Ministro competente.\n\nIl Ministro vigila sull'Agenzia.\n",
			nil},
		{"who speaks goes on where a paragraph opens with a state",
			"# Statuto della Lega dei nuotatori\n\n## Organi\n\nIl Presidente dirige la Lega.\n\nÈ coadiuvato da un Vicepresidente vicario.\n",
			[]string{"presidente ~ vicepresidente-vicario support"}},
		{"a pronoun after a semicolon or a stop is who was spoken of",
			"# Agenzia dei moli\n\n## Direzioni\n\nLa Direzione Studi cura le analisi. Ad essa compete la formazione, d'intesa con il Ministero dei porti.\n",
			[]string{"direzione-studi ~ ministero-dei-porti agreement"}},
		{"a pronoun at the end of a gerund",
			"# Agenzia dei moli\n\n## Direzione Studi\n\nLa Direzione Studi elabora i piani, concordandoli con la Direzione Rilievi.\n\n## Direzione Rilievi\n",
			[]string{"direzione-studi ~ direzione-rilievi agreement"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			var have []string
			for _, e := range read(t, "x.md", c.text).Edges {
				if e.Type == graph.CollaboratesWith {
					have = append(have, fmt.Sprintf("%s ~ %s %s", e.From, e.To, e.Mode))
				}
			}
			slices.Sort(have)
			if d := cmp.Diff(c.want, have); d != "" {
				t.Errorf("%s\n(-want +got):\n%s", strings.TrimSpace(c.text), d)
			}
		})
	}
}
