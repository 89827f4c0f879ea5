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
		{"who heads each of them is the class", "# REGIO DECRETO 8 marzo 1927, n. 12\n\nRegolamento dei vivai erariali.\n\n## Art. 1\n\nI vivai erariali forniscono le piante.\n\n## Art. 2\n\nIl direttore del vivaio tiene l'inventario.\n\n## Art. 3\n\nIl direttore propone gli acquisti.\n",
			[]string{"vivai-erariali: I vivai erariali forniscono", "vivai-erariali: Il direttore del vivaio", "vivai-erariali: Il direttore propone gli"}},
		{"but no organ of theirs", "# REGIO DECRETO 8 marzo 1927, n. 12\n\nRegolamento dei vivai erariali.\n\n## Art. 1\n\nI vivai erariali forniscono le piante. Sono organi del vivaio:\na) il direttore;\nb) il consiglio.\n\n## Art. 3\n\nIl direttore propone gli acquisti.\n",
			[]string{"consiglio ^ vivai-erariali", "direttore ^ vivai-erariali", "direttore: Il direttore propone gli", "vivai-erariali: I vivai erariali forniscono"}},
		{"a noun of units that may mean a thing, and a second matter", "# LEGGE 5 giugno 1950, n. 31\n\nNorme sui laboratori di igiene e profilassi.\n\n## Art. 1\n\nI laboratori eseguono le analisi. Il laboratorio di Bari cura il registro.\n",
			[]string{"laboratori-di-igiene-e-profilassi: I laboratori eseguono le", "laboratorio-di-bari: Il laboratorio di Bari"}},
		{"what orders papers or persons teaches nothing", "# LEGGE 4 aprile 1961, n. 9\n\nDisciplina dei verbali e norme sui maestri di sci.\n\n## Art. 1\n\nI verbali indicano le cause. I maestri di sci accompagnano gli allievi.\n\n## Ufficio Piste\n\nCura le piste.\n",
			[]string{"maestri-di-sci: I maestri di sci", "ufficio-piste: Cura le piste."}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if diff := cmp.Diff(c.want, said(read(t, "x.md", c.text))); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}

func TestClassOfTheTitleBesideAnInstitutionOfTheArticles(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"bodies of an institution's noun", "# LEGGE 20 marzo 1940, n. 36\n\nCostituzione degli enti provinciali per la pesca.\n\n## Art. 1\n\nGli enti provinciali per la pesca sono sottoposti alla vigilanza del Ministero della marina.\n\n## Art. 2\n\nGli enti curano i vivai. L'ente riferisce al Ministero.\n",
			[]string{"enti-provinciali-per-la-pesca ^ ministero-della-marina", "enti-provinciali-per-la-pesca: Gli enti curano i", "enti-provinciali-per-la-pesca: L'ente riferisce al Ministero."}},
		{"told by two matters and a sort", "# LEGGE 20 marzo 1940, n. 36\n\nRiordino degli istituti di pesca e caccia a carattere regionale.\n\n## Art. 1\n\nIl Ministero della marina approva gli statuti.\n\n## Art. 2\n\nGli istituti curano i vivai.\n",
			[]string{"istituti-di-pesca-e-caccia-a-carattere-regionale: Gli istituti curano i", "ministero-della-marina: Il Ministero della marina"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if diff := cmp.Diff(c.want, said(read(t, "x.md", c.text))); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
