package act

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestClassesInSmallLetters reads acts that name classes of offices by grade or place.
func TestClassesInSmallLetters(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"of a grade", "Statuto del Consorzio delle acque\n\n## Art. 9\n\nIl Consorzio si articola in aree dirigenziali e in settori non dirigenziali di progettazione.\n",
			[]string{"aree-dirigenziali ^ consorzio-delle-acque", "settori-non-dirigenziali-di-progettazione ^ consorzio-delle-acque"}},
		{"of a level", "Regolamento dell'Agenzia per i fari\n\n## Art. 4\n\nL'Agenzia è articolata in uffici dirigenziali di livello non generale, nonché in unità non dirigenziali di studio.\n",
			[]string{"uffici-dirigenziali-di-livello-non-generale ^ agenzia-per-i-fari", "unita-non-dirigenziali-di-studio ^ agenzia-per-i-fari"}},
		{"under whoever is at their head", "## Direttore generale\n\nIl Direttore generale è a capo degli uffici dell'Ente.\n",
			[]string{"uffici-dell-ente ^ direttore-generale"}},
		{"delegations", "## Comitato regionale\n\nApprova i conti.\n\n## Territorio\n\nLe delegazioni provinciali dipendono dal Comitato regionale.\n",
			[]string{"comitato-regionale: Approva i conti.", "delegazioni-provinciali ^ comitato-regionale"}},
		{"faculties", "## Senato accademico\n\nIl Senato accademico approva i piani, sentite le facoltà.\n\n## Didattica\n\nLe facoltà coordinano i corsi.\n",
			[]string{"facolta: Le facoltà coordinano i", "senato-accademico ~ facolta", "senato-accademico: Il Senato accademico approva"}},
		{"a structure that stands somewhere", "## Nucleo di valutazione\n\nVerifica i risultati.\n\n## Supporto\n\nPresso il Nucleo di valutazione è istituita una struttura di supporto.\n",
			[]string{"nucleo-di-valutazione: Verifica i risultati.", "struttura-di-supporto ^ nucleo-di-valutazione"}},
		{"a centre of the accounts is none", "## Ufficio Boe\n\nCura i moli.\n\n## Conti\n\nPresso l'Ufficio Boe è istituito un centro di costo.\n",
			[]string{"ufficio-boe: Cura i moli."}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if diff := cmp.Diff(c.want, said(read(t, "x.md", c.text))); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
