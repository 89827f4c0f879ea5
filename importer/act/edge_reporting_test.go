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

// lineCase is a sentence or a short act with the relations that a careful reader finds.
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

// checkSaid compares the duties that an act states.
func checkSaid(t *testing.T, text string, want []string) {
	t.Helper()
	var got []string
	for _, f := range read(t, "x.md", text).Functions {
		w := strings.Fields(f.Text)
		got = append(got, fmt.Sprintf("%s: %s", f.Unit, strings.Join(w[:min(len(w), 4)], " ")))
	}
	slices.Sort(got)
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("%s\n(-want +got):\n%s", strings.TrimSpace(text), d)
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
		{"the organ that the group supports", "# Ministero dei fari\n\nArt. 1\n\n1. Gli uffici di diretta collaborazione svolgono le funzioni di supporto del Ministro e di raccordo con l'amministrazione.\n\n2. Sono uffici di diretta collaborazione:\n\na) l'Ufficio di Gabinetto;\n\nb) l'Ufficio legislativo.\n",
			[]string{"uffici-di-diretta-collaborazione ^ ministro", "ufficio-di-gabinetto ^ ministro", "ufficio-legislativo ^ ministro"}},
		{"the organ named with the group, far from its verb", "# Ministero dei fari\n\n## Art. 1 - Uffici di diretta collaborazione\n\nGli uffici di diretta collaborazione con il Ministro per le funzioni di cui agli articoli 4 e 14 della legge 3 maggio 2001, n. 5, e successive modificazioni, sono costituiti dall'Ufficio di gabinetto e dall'Ufficio legislativo.\n",
			[]string{"uffici-di-diretta-collaborazione ^ ministro", "ufficio-di-gabinetto ^ ministro", "ufficio-legislativo ^ ministro"}},
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

func TestHeadingsThatNameASuperior(t *testing.T) {
	checkLines(t, []lineCase{
		{"a heading over units", "# Regolamento\n\n## Strutture alle dirette dipendenze del Sindaco\n\n### Ufficio Stampa\n\n- comunicati alla stampa\n\n### Ufficio Gemellaggi\n\n- scambi con le città\n\n## Settori\n\n### Settore Strade\n\n- ripara le strade\n",
			[]string{"ufficio-gemellaggi ^ sindaco", "ufficio-stampa ^ sindaco"}},
		{"a heading over a table", "# Organigramma\n\n## Uffici in staff al Direttore generale\n\n| Struttura | Compiti |\n|---|---|\n| Ufficio Studi | cura gli studi |\n| Ufficio Legale | cura le cause |\n",
			[]string{"ufficio-legale ^ direttore-generale", "ufficio-studi ^ direttore-generale"}},
		{"the head of a column", "# Organigramma\n\n| Strutture alle dipendenze del Presidente | Compiti |\n|---|---|\n| Ufficio Studi | cura gli studi |\n| Ufficio Legale | cura le cause |\n",
			[]string{"ufficio-legale ^ presidente", "ufficio-studi ^ presidente"}},
		{"a cell that gathers the rows below it", "| Area | Struttura | Compiti |\n|---|---|---|\n| STAFF DEL DIRETTORE GENERALE | Ufficio Studi | cura gli studi |\n|  | Ufficio Legale | cura le cause |\n| DIREZIONE CAVE | Servizio Marmi | cura i marmi |\n",
			[]string{"servizio-marmi ^ direzione-cave", "ufficio-legale ^ direttore-generale", "ufficio-studi ^ direttore-generale"}},
		{"two tables one after the other", "| Struttura | Compiti |\n|---|---|\n| Ufficio Studi | cura gli studi |\n\n| Struttura | Struttura superiore | Compiti |\n|---|---|---|\n| Servizio Marmi | Direzione Cave | cura i marmi |\n",
			[]string{"servizio-marmi ^ direzione-cave"}},
		{"an organ stands below no office", "| Area | Struttura | Compiti |\n|---|---|---|\n| DIREZIONE STRATEGICA | Direttore Generale | rappresenta l'Azienda |\n| DIREZIONE CAVE | Servizio Marmi | cura i marmi |\n",
			[]string{"servizio-marmi ^ direzione-cave"}},
	})
}

func TestVerbsBeforeTheirUnits(t *testing.T) {
	checkLines(t, []lineCase{
		{"a colon before the units, with short names in parentheses", "## Assetto\n\nDipendono dal Direttore generale: la Direzione delle risorse umane (DRU), la Direzione degli affari generali (DAG) e le Sedi territoriali.\n",
			[]string{"direzione-degli-affari-generali ^ direttore-generale", "direzione-delle-risorse-umane ^ direttore-generale", "sedi-territoriali ^ direttore-generale"}},
		{"units behind the superior without a colon", "## Assetto\n\nAl Presidente fanno capo l'Ufficio Stampa, l'Ufficio Studi e la Segreteria tecnica.\n",
			[]string{"segreteria-tecnica ^ presidente", "ufficio-stampa ^ presidente", "ufficio-studi ^ presidente"}},
		{"semicolons between the units", "## Assetto\n\nSono collocati in staff al Direttore: l'Ufficio Stampa; l'Ufficio Studi.\n",
			[]string{"ufficio-stampa ^ direttore", "ufficio-studi ^ direttore"}},
		{"a place behind a semicolon", "## Servizio Scuole\n\nIl Servizio Scuole è articolato in:\na) ufficio mense: cura le mense; nell'ambito dell'ufficio è incardinato il nucleo sanitario;\nb) ufficio trasporti: cura i trasporti.\n",
			[]string{"nucleo-sanitario ^ ufficio-mense", "ufficio-mense ^ servizio-scuole", "ufficio-trasporti ^ servizio-scuole"}},
		{"an adjective behind the noun of dependence", "## Direzione Coste\n\n## Territorio\n\nLe Sedi territoriali curano i rilievi, sotto il coordinamento funzionale della Direzione Coste.\n",
			[]string{"sedi-territoriali ^ direzione-coste"}},
		{"a position of dependence", "## Organi\n\nL'Ufficio ispettivo è posto in posizione di diretta dipendenza dal Presidente.\n",
			[]string{"ufficio-ispettivo ^ presidente"}},
		{"hierarchically and functionally", "## Direzione Coste\n\n## Direzione Boe\n\n## Laboratori\n\nI Laboratori dipendono gerarchicamente dalla Direzione Coste e funzionalmente dalla Direzione Boe.\n",
			[]string{"laboratori ^ direzione-boe", "laboratori ^ direzione-coste"}},
		{"a seat between commas", "## Direzione Coste\n\nL'Ufficio Mappe, con sede presso la Direzione Coste, tiene le carte.\n",
			[]string{"ufficio-mappe ^ direzione-coste"}},
		{"another office of the noun is not meant", "## Direzione Coste\n\n## Servizio relazioni\n\n## Assetto\n\nNell'ambito della Direzione Coste opera il Servizio registro dei naviganti.\n",
			[]string{"servizio-registro-dei-naviganti ^ direzione-coste"}},
		{"who heads an area", "## Area tecnica\n\n## Area agraria\n\n## Area contabile\n\n## Guida\n\nL'Area tecnica è retta dal Direttore generale. L'Area agraria e l'Area contabile sono dirette dal Direttore generale.\n",
			[]string{"area-agraria ^ direttore-generale", "area-contabile ^ direttore-generale", "area-tecnica ^ direttore-generale"}},
		{"a secretariat that assists an organ", "## Organi\n\nIl Direttore generale dirige il Consorzio. Lo coadiuva la Segreteria di Direzione, che tiene il protocollo.\n",
			[]string{"segreteria-di-direzione ^ direttore-generale"}},
		{"units that head to what a pronoun stands for", "## Settore Manutenzione\n\nIl Settore cura gli argini; ad esso fanno capo i Reparti di zona e l'Officina.\n",
			[]string{"officina ^ settore-manutenzione", "reparti-di-zona ^ settore-manutenzione"}},
	})
}
