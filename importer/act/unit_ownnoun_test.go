package act

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestNounOfTheBodiesAnActOrders reads acts about bodies of one kind whose noun the
// lexicon does not have.
func TestNounOfTheBodiesAnActOrders(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"those of the title act as one class, and some by name", "# LEGGE 3 maggio 1954, n. 20\n\nOrdinamento degli ospedali alpini.\n\n## Art. 1\n\nGli ospedali alpini curano gli infermi.\n\n## Art. 2\n\nCiascun ospedale tiene il registro dei ricoveri. L'ospedale di Cortina forma i soccorritori.\n",
			[]string{"ospedale-di-cortina: L'ospedale di Cortina forma", "ospedali-alpini: Ciascun ospedale tiene il", "ospedali-alpini: Gli ospedali alpini curano"}},
		{"norms on them, and sorts told apart by a complement", "# REGIO DECRETO 8 marzo 1927, n. 12\n\nNorme sulle casse rurali.\n\n## Art. 1\n\nLe casse di prima classe raccolgono i depositi.\n\n## Art. 2\n\nOgni cassa anticipa le sementi.\n",
			[]string{"casse-di-prima-classe: Le casse di prima", "casse-rurali: Ogni cassa anticipa le"}},
		{"those that a sentence sets up", "# LEGGE 4 aprile 1961, n. 9\n\nProvvedimenti per la montagna.\n\n## Art. 1\n\nSono istituiti, in ogni valle, i convitti alpini.\n\nI convitti alpini ospitano gli alunni. Il convitto di Edolo cura anche i laboratori.\n",
			[]string{"convitti-alpini: I convitti alpini ospitano", "convitto-di-edolo: Il convitto di Edolo"}},
		{"what orders papers or persons teaches nothing", "# LEGGE 4 aprile 1961, n. 9\n\nDisciplina dei verbali e norme sui maestri di sci.\n\n## Art. 1\n\nI verbali indicano le cause. I maestri di sci accompagnano gli allievi.\n\n## Ufficio Piste\n\nCura le piste.\n",
			[]string{"ufficio-piste: Cura le piste."}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if diff := cmp.Diff(c.want, said(read(t, "x.md", c.text))); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
