package act

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestWhatIsNoDuty tells apart what only looks like a duty of whom a passage names.
func TestWhatIsNoDuty(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"of whom an organ avails itself in a list", "## Direttore\n\nIl Direttore firma i bandi.\n\nPer i rilievi, il Direttore si avvale, ai sensi della legge 3 maggio 1990, n. 4:\na) del Comando dei fari;\nb) dell'Ufficio Moli.\n",
			[]string{"direttore ~ comando-dei-fari", "direttore ~ ufficio-moli", "direttore: Il Direttore firma i"}},
		{"what an agreement fixes", "## Art. 59\n\n2. Il presidente e ciascuna azienda stipulano una convenzione triennale, con la quale vengono fissati:\na) i servizi dovuti;\nb) le regole sulla cassa.\n\nIl presidente firma i bandi.\n",
			[]string{"presidente: Il presidente firma i"}},
		{"what a decree defines", "## Sindaco\n\nIl Sindaco adotta un atto di indirizzo, nel quale sono altresì definiti:\na) i turni delle farmacie;\nb) gli orari dei musei.\n\nIl Sindaco firma i bandi.\n",
			[]string{"sindaco: Il Sindaco firma i"}},
		{"a letter that is cancelled", "## Art. 59\n\n2. Il presidente:\na) firma i bandi;\nb) ((LETTERA ABROGATA DAL D.L. 30 APRILE 1999, N. 3));\nc) cura le feste.\n",
			[]string{"presidente: Il presidente cura le", "presidente: Il presidente firma i"}},
		{"but what goes over from a body that is no more is one", "## Ufficio Moli\n\nL'Ufficio Moli cura le boe e subentra al soppresso Comitato dei fari.\n",
			[]string{"ufficio-moli: L'Ufficio Moli cura le"}},
		{"and what a body that is no more had", "## Ufficio Moli\n\nL'Ufficio Moli esercita le competenze della soppressa Commissione per le boe.\n",
			[]string{"ufficio-moli: L'Ufficio Moli esercita le"}},
		{"of whom a body is made that a clause says to do something", "## Art. 5\n\nLa Commissione per le boe che irroga le sanzioni, istituita presso la Prefettura, è composta di:\na) un consigliere di Stato, presidente;\nb) due rappresentanti dei bagnini.\n\nLa Commissione per le boe redige il verbale.\n",
			[]string{"commissione-per-le-boe ^ prefettura", "commissione-per-le-boe: La Commissione per le"}},
		{"how its members are chosen", "## Art. 5\n\nIl Collegio dei periti approva i listini. Di tali componenti:\na) tre sono eletti dal personale delle scuole;\nb) due sono nominati dal Ministro tra gli esperti di maree.\n",
			[]string{"collegio-dei-periti: Il Collegio dei periti"}},
		{"what a board that decides is formed of", "## Art. 5\n\nLa Giunta, che delibera le tariffe, è formata da:\na) il rettore;\nb) due studenti che curano le liste.\n\nLa Giunta cura gli orti.\n",
			[]string{"giunta: La Giunta cura gli", "giunta: La Giunta, che delibera"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if d := cmp.Diff(c.want, said(read(t, "x.md", c.text))); d != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, d)
			}
		})
	}
}
