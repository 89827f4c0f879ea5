package act

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestSmallSubjects reads acts that name their units in small letters, and lists of
// those that answer to a unit, in acts of one rule each.
func TestSmallSubjects(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"an organ by its noun alone before a verb", "## Art. 6\n\nIl direttore cura gli acquisti. Spetta al sindaco la vigilanza.\n",
			[]string{"direttore: Il direttore cura gli", "sindaco: Spetta al sindaco la"}},
		{"an organ by its noun alone in a lead-in, an adverb behind it", "## Art. 9\n\nIl rettore inoltre:\na) emana i bandi;\nb) promuove le liti.\n",
			[]string{"rettore: Il rettore inoltre emana", "rettore: Il rettore inoltre promuove"}},
		{"an organ by its noun where a longer name has it", "## Direttore generale\n\nIl direttore generale firma gli atti.\n\n## Bilancio\n\nIl direttore cura il bilancio.\n",
			[]string{"direttore-generale: Il direttore cura il", "direttore-generale: Il direttore generale firma"}},
		{"a class that acts", "## Art. 3\n\nLe sezioni costiere vigilano sui moli. I distretti lagunari sono retti da un dirigente.\n",
			[]string{"sezioni-costiere: Le sezioni costiere vigilano"}},
		{"what is ordered is of the institution whatever its noun", "## Art. 4\n\nLe capitanerie sono ordinate in:\na) ufficio fari;\nb) ufficio boe.\n",
			[]string{"ufficio-boe ^ capitanerie", "ufficio-fari ^ capitanerie"}},
		{"those under command in a sentence", "## Art. 5 - Comando lagunare\n\nIl comando lagunare è retto da un capitano e ha alle dipendenze un centro nautico, due o più nuclei portuali e la squadra fari.\n",
			[]string{"centro-nautico ^ comando-lagunare", "nuclei-portuali ^ comando-lagunare", "squadra-fari ^ comando-lagunare"}},
		{"those under command in a list, one without a noun of units", "## Art. 7 - Ispettorato per i boschi\n\nHa alle dipendenze:\na) centro vivai;\nb) scuola forestale;\nc) banda musicale.\n",
			[]string{"banda-musicale ^ ispettorato-per-i-boschi", "centro-vivai ^ ispettorato-per-i-boschi", "scuola-forestale ^ ispettorato-per-i-boschi"}},
		{"what a unit of a list is for, behind a comma", "## Art. 8 - Direzione Laghi\n\nLa Direzione Laghi è articolata in:\na) ufficio darsene, per la custodia delle barche;\nb) squadra nautica, per le esigenze di soccorso;\nc) ufficio bandi che pubblica gli avvisi.\n",
			[]string{"squadra-nautica ^ direzione-laghi", "squadra-nautica: per le esigenze di", "ufficio-bandi ^ direzione-laghi", "ufficio-bandi: pubblica gli avvisi.", "ufficio-darsene ^ direzione-laghi", "ufficio-darsene: per la custodia delle"}},
		{"numbers in small letters below a letter", "## Art. 2 - Direzione Parchi\n\n1. La Direzione Parchi si articola nei seguenti uffici:\na) uffici di campo:\n1. squadra sentieri, per la cura dei sentieri;\n2. squadra rifugi;\nb) ufficio tessere.\n",
			[]string{"squadra-rifugi ^ direzione-parchi", "squadra-sentieri ^ direzione-parchi", "squadra-sentieri: per la cura dei", "uffici-di-campo ^ direzione-parchi", "ufficio-tessere ^ direzione-parchi"}},
		{"the parts of a part", "## Art. 2 - Direzione Parchi\n\n1. La Direzione Parchi si articola in:\na) servizio boschi, articolato in:\n1) squadra sentieri;\n2) squadra rifugi;\nb) ufficio tessere.\n",
			[]string{"servizio-boschi ^ direzione-parchi", "squadra-rifugi ^ servizio-boschi", "squadra-sentieri ^ servizio-boschi", "ufficio-tessere ^ direzione-parchi"}},
		{"a reference behind the subject", "## Nuclei di zona\n\nI nuclei di zona di cui all'articolo 4, comma 2, lettera b), sorvegliano gli argini.\n",
			[]string{"nuclei-di-zona: I nuclei di zona"}},
		{"of each of several behind the subject", "## Comitati di gestione\n\nIl comitato di gestione di ciascuna oasi:\na) approva i tagli;\nb) vigila sui tagli.\n",
			[]string{"comitati-di-gestione: Il comitato di gestione"}},
		{"an aide between the subject and its verb", "## Consorzio\n\nIl presidente rappresenta il Consorzio.\n\nA tali fini il presidente, coadiuvato dalla giunta, esercita le seguenti attribuzioni:\na) firma le intese;\nb) apre le gare.\n",
			[]string{"presidente ~ giunta", "presidente: A tali fini il", "presidente: Il presidente rappresenta il"}},
		{"those who head the offices, all together", "Statuto dell'Agenzia delle boe\n\n## Art. 1\n\nL'Agenzia delle boe cura i fari.\n\nI dirigenti dell'Agenzia curano i turni.\n",
			[]string{"agenzia-delle-boe: L'Agenzia delle boe cura", "dirigenti: I dirigenti dell'Agenzia curano"}},
		{"a head of the same stem as its office", "## Sovrintendenza lagunare\n\nCura i moli.\n\n## Altro\n\nIl sovrintendente lagunare firma i permessi.\n",
			[]string{"sovrintendenza-lagunare: Cura i moli.", "sovrintendenza-lagunare: Il sovrintendente lagunare firma"}},
		{"a body outside that a heading makes the act's own", "## Art. 2 - Garante\n\nIl Garante:\na) fissa gli indirizzi;\nb) emana le direttive.\n",
			[]string{"garante: Il Garante emana le", "garante: Il Garante fissa gli"}},
		{"what offices lack behind the subject", "## Art. 5\n\nGli ispettorati costieri privi di competenza propria, istituiti alle dipendenze del Dipartimento delle acque, vigilano sui moli.\n",
			[]string{"ispettorati-costieri ^ dipartimento-delle-acque", "ispettorati-costieri: Gli ispettorati costieri privi"}},
		{"the organs that one sentence lists", "## Art. 84\n\nSono organi del dipartimento: il direttore e la giunta.\n\nIl dipartimento promuove la ricerca.\n",
			[]string{"dipartimento: Il dipartimento promuove la", "direttore ^ dipartimento", "giunta ^ dipartimento"}},
		{"what a named item is for in a list of duties", "## Art. 5 - Direzione dei porti\n\nGli ispettorati provvedono alle esigenze di seguito indicate:\na) l'Ispettorato di zona \"Molo\", per la custodia delle darsene;\nb) l'Ispettorato di zona \"Faro\", per la cura delle lampade.\n",
			[]string{"ispettorato-di-zona-faro: per la cura delle", "ispettorato-di-zona-molo: per la custodia delle"}},
		{"no verb of the future or the subjunctive in a name", "## Comitato Dune\n\nL'Ufficio Pinete cura gli aghi, affinché l'Ufficio operi con decoro. Il Comitato sarà sentito.\n",
			[]string{"ufficio-pinete: L'Ufficio Pinete cura gli"}},
		{"a name that pairs and one that goes on with relations", "## Direzione Coste\n\nLa Direzione Coste comprende l'Ufficio Arenili e dune e l'Ufficio rapporti con il Parlamento.\n",
			[]string{"ufficio-arenili-e-dune ^ direzione-coste", "ufficio-rapporti-con-il-parlamento ^ direzione-coste"}},
		{"a grade of the staff is no organ", "## Ufficio Fari\n\nL'Ufficio Fari cura le lampade. Vi è preposto un funzionario di grado non inferiore a Direttore superiore.\n",
			[]string{"ufficio-fari: L'Ufficio Fari cura le"}},
		{"a dative that names those below", "## Art. 1 - Direzione Coste\n\nLa Direzione Coste, cui fanno capo l'Ufficio Dune e l'Ufficio Pinete, cura gli arenili.\n",
			[]string{"direzione-coste: La Direzione Coste, cui", "ufficio-dune ^ direzione-coste", "ufficio-pinete ^ direzione-coste"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if diff := cmp.Diff(c.want, said(read(t, "x.md", c.text))); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}

// TestWhoDirects reads whose directives a unit carries out and who watches over it.
func TestWhoDirects(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"the deliberations that it carries out", "## Consiglio di gestione\n\nApprova i piani.\n\n## Direttore\n\nIl Direttore esegue le deliberazioni del Consiglio di gestione.\n",
			[]string{"direttore ^ consiglio-di-gestione"}},
		{"the directives that it observes", "## Consiglio di gestione\n\nApprova i piani.\n\n## Direttore\n\nIl Direttore gestisce i musei nell'osservanza degli indirizzi generali fissati dal Consiglio di gestione.\n",
			[]string{"direttore ^ consiglio-di-gestione"}},
		{"none where it watches that others observe them", "## Consiglio di gestione\n\nApprova i piani.\n\n## Collegio dei revisori\n\nIl Collegio dei revisori vigila sull'osservanza degli indirizzi del Consiglio di gestione.\n", nil},
		{"who watches over it", "## Ente parco lagunare\n\nArt. 1\n\nL'Azienda boschiva è sottoposta alla vigilanza del Presidente della laguna.\n\n## Presidente della laguna\n\nNomina il custode.\n",
			[]string{"azienda-boschiva ^ presidente-della-laguna"}},
		{"an outside body that watches over the institution", "Statuto dell'Agenzia delle boe\n\n## Art. 1\n\nIl Ministero dei porti e delle lagune esercita sull'Agenzia delle boe i poteri di indirizzo e vigilanza.\n",
			[]string{"agenzia-delle-boe ^ ministero-dei-porti-e-delle-lagune"}},
		{"a place under watch", "## Dipartimento Acque\n\nSotto la vigilanza del Dipartimento Acque opera il Laboratorio idrico.\n",
			[]string{"laboratorio-idrico ^ dipartimento-acque"}},
		{"what lies inside", "## Direzione Reti\n\nIl Servizio Pozzi, interno alla Direzione Reti, ripara i pozzi.\n",
			[]string{"servizio-pozzi ^ direzione-reti"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			var got []string
			for _, s := range said(read(t, "x.md", c.text)) {
				if strings.Contains(s, " ^ ") {
					got = append(got, s)
				}
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}

// TestHeadingsOfOne reads which part of a heading is the name of a unit.
func TestHeadingsOfOne(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"its members", "## Presidente e componenti\n\nIl presidente firma i verbali.\n", []string{"presidente: Il presidente firma i"}},
		{"what goes with it", "## Commissione per le dune e relativi gruppi di studio\n\nLa Commissione esamina le istanze.\n", []string{"commissione-per-le-dune: La Commissione esamina le"}},
		{"what sets it up", "## Comitato costiero istituito ai sensi della legge 3 maggio 1990, n. 12\n\nIl Comitato approva i turni.\n", []string{"comitato-costiero: Il Comitato approva i"}},
		{"several sorts of units", "## Comandi e reparti di laguna\n\nI comandi di laguna sono retti da un capitano.\n", nil},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if diff := cmp.Diff(c.want, said(read(t, "x.md", c.text+"\n## Ufficio Reti\n"))); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
