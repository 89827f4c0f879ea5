package act

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
)

// linesOf returns the reporting lines of an act, "a ^ b".
func linesOf(g *graph.Graph) []string {
	var out []string
	for _, e := range g.Edges {
		if e.Type == graph.ReportsTo {
			out = append(out, fmt.Sprintf("%s ^ %s", e.From, e.To))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// lineCase is a short act with the reporting lines that a careful reader finds.
type lineCase struct {
	rule, text string
	want       []string
}

func checkLines(t *testing.T, cases []lineCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.rule, func(t *testing.T) {
			if d := cmp.Diff(c.want, linesOf(read(t, "x.md", c.text))); d != "" {
				t.Errorf("%s\n(-want +got):\n%s", strings.TrimSpace(c.text), d)
			}
		})
	}
}

func TestSeats(t *testing.T) {
	checkLines(t, []lineCase{
		{"several subjects before the verb that puts them somewhere",
			"# Statuto dell'Autorità dei moli\n\n## Organismi\n\nIl Nucleo per le maree, la Consulta dei diportisti e il Comitato scientifico sono istituiti presso l'Autorità.\n",
			[]string{"comitato-scientifico ^ autorita-dei-moli", "consulta-dei-diportisti ^ autorita-dei-moli", "nucleo-per-le-maree ^ autorita-dei-moli"}},
		{"an aside between the verb and the place",
			"## Direzione Cave\n\nL'Ufficio Marmi opera, di norma, all'interno della Direzione Cave.\n",
			[]string{"ufficio-marmi ^ direzione-cave"}},
		{"the seat of an office",
			"## Direzione Cave\n\nIl Servizio ispettivo ha sede in Carrara presso la Direzione Cave.\n",
			[]string{"servizio-ispettivo ^ direzione-cave"}},
		{"offices put under an organ",
			"## Organi\n\nIl Servizio Ponti e il Servizio Strade sono posti alle dipendenze del Segretario comunale.\n",
			[]string{"servizio-ponti ^ segretario-comunale", "servizio-strade ^ segretario-comunale"}},
		{"what is annexed to another",
			"## Biblioteca civica\n\nAnnesso alla Biblioteca civica è il Museo delle carte, che espone le mappe.\n",
			[]string{"museo-delle-carte ^ biblioteca-civica"}},
		{"a participle between commas",
			"## Dipartimento Boschi\n\nL'Osservatorio sugli incendi, istituito presso il Dipartimento Boschi, raccoglie i dati.\n",
			[]string{"osservatorio-sugli-incendi ^ dipartimento-boschi"}},
		{"a place that is no unit",
			"## Ufficio Marmi\n\nL'Ufficio Marmi opera in collaborazione con la Prefettura ed è istituito in Carrara.\n", nil},
		{"a verb that is a noun too belongs to no name",
			"## Direttore\n\nLa Biblioteca opera sotto la vigilanza del Direttore.\n",
			[]string{"biblioteca ^ direttore"}},
	})
}

func TestRelativeSuperiors(t *testing.T) {
	checkLines(t, []lineCase{
		{"to whom a unit answers", "## Organi\n\nIl Responsabile della prevenzione è nominato dal Presidente, al quale risponde.\n",
			[]string{"responsabile-della-prevenzione ^ presidente"}},
		{"on whom units depend, named after the verb", "## Organi\n\nIl Segretario generale, dal quale dipendono il Servizio Moli e il Servizio Boe, attua gli indirizzi.\n",
			[]string{"servizio-boe ^ segretario-generale", "servizio-moli ^ segretario-generale"}},
		{"who chairs a body and sits in it", "## Organi\n\nLa Consulta dei diportisti è composta dal Presidente, che la presiede, e da due membri.\n",
			[]string{"consulta-dei-diportisti ^ presidente"}},
		{"at whose head a unit answers", "## Servizio Moli\n\nL'Ufficio Gru è incardinato nel Servizio Moli, al cui dirigente risponde.\n",
			[]string{"ufficio-gru ^ servizio-moli"}},
		{"a place in a relative clause", "## Servizio Moli\n\nIl Servizio Moli, presso il quale opera lo Sportello Licenze, cura le concessioni.\n",
			[]string{"sportello-licenze ^ servizio-moli"}},
		{"a superior in an aside between commas", "## Servizio Moli\n\nLo Sportello Licenze, che dipende funzionalmente dal Servizio Moli, rilascia le licenze.\n",
			[]string{"sportello-licenze ^ servizio-moli"}},
	})
}

func TestOrgansOfTheInstitution(t *testing.T) {
	checkLines(t, []lineCase{
		{"a list", "# Statuto dell'Agenzia delle dighe\n\nArt. 3\n\nOrgani\n\n1. Sono organi dell'Agenzia:\na) il direttore;\nb) il comitato direttivo;\nc) il collegio dei revisori.\n",
			[]string{"collegio-dei-revisori ^ agenzia-delle-dighe", "comitato-direttivo ^ agenzia-delle-dighe", "direttore ^ agenzia-delle-dighe"}},
		{"in one sentence", "# Statuto della Fondazione dei fari\n\n## Organi\n\nSono organi della Fondazione il Presidente, il Consiglio di amministrazione e il Revisore unico.\n",
			[]string{"consiglio-di-amministrazione ^ fondazione-dei-fari", "presidente ^ fondazione-dei-fari", "revisore-unico ^ fondazione-dei-fari"}},
		{"the organs first", "# Statuto del Consorzio dei canali\n\n## Organi\n\nGli organi del Consorzio sono:\n- l'Assemblea;\n- il Presidente.\n",
			[]string{"assemblea ^ consorzio-dei-canali", "presidente ^ consorzio-dei-canali"}},
	})
}

func TestDirectCollaboration(t *testing.T) {
	checkLines(t, []lineCase{
		{"the organ that avails itself of the group", "# Ministero dei fari\n\nArt. 1\n\n1. Il Ministro si avvale, per le funzioni di indirizzo, degli uffici di diretta collaborazione.\n\n2. Sono uffici di diretta collaborazione:\n\na) l'Ufficio di Gabinetto;\n\nb) l'Ufficio legislativo.\n",
			[]string{"uffici-di-diretta-collaborazione ^ ministro", "ufficio-di-gabinetto ^ ministro", "ufficio-legislativo ^ ministro"}},
		{"a deputy who assists", "## Organi\n\nIl Vice Segretario generale coadiuva il Segretario generale.\n",
			[]string{"vice-segretario-generale ^ segretario-generale"}},
		{"an organ assisted by its deputy", "## Organi\n\nIl Rettore è coadiuvato dal Prorettore vicario.\n",
			[]string{"prorettore-vicario ^ rettore"}},
	})
}

func TestInlineLists(t *testing.T) {
	checkLines(t, []lineCase{
		{"after a colon with semicolons", "## Area Tecnica\n\nL'Area Tecnica si articola nei seguenti servizi: Servizio Moli; Servizio Boe; Servizio Fari.\n",
			[]string{"servizio-boe ^ area-tecnica", "servizio-fari ^ area-tecnica", "servizio-moli ^ area-tecnica"}},
		{"an aside between the verb and the parts", "## Dipartimento Coste\n\n## Uffici portuali\n\n## Assetto\n\nIl Dipartimento Coste è articolato, a livello periferico, negli Uffici portuali.\n",
			[]string{"uffici-portuali ^ dipartimento-coste"}},
	})
}

func TestClasses(t *testing.T) {
	checkLines(t, []lineCase{
		{"offices of which none has a name", "## Ordinamento\n\nI Servizi sono posti alle dipendenze del Direttore generale. Le Sezioni operano, di norma, all'interno dei Servizi.\n",
			[]string{"servizi ^ direttore-generale", "sezioni ^ servizi"}},
		{"offices that have names", "## Servizio Moli\n\n## Servizio Boe\n\n## Ordinamento\n\nI Servizi dipendono dal Direttore generale.\n",
			[]string{"servizio-boe ^ direttore-generale", "servizio-moli ^ direttore-generale"}},
	})
}
