package act

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestStructureInOtherWords reads of what parts units are made and on whom they depend,
// where the act says it otherwise than by "si articola in" and "dipende da".
func TestStructureInOtherWords(t *testing.T) {
	checkLines(t, []lineCase{
		{"a heading of the parts of a unit", "## Uffici della Direzione Ricerca\n\nLa Direzione Ricerca si articola in:\na) Ufficio Bandi;\nb) Ufficio Brevetti.\n",
			[]string{"ufficio-bandi ^ direzione-ricerca", "ufficio-brevetti ^ direzione-ricerca"}},
		{"a heading of the parts of a unit, the unit by its noun below", "## Servizi territoriali del Distretto Nord\n\nIl Distretto è articolato nei seguenti servizi:\na) Servizio Consultori;\nb) Servizio Vaccini.\n",
			[]string{"servizio-consultori ^ distretto-nord", "servizio-vaccini ^ distretto-nord"}},
		{"of which another is a part, by a noun", "## Settore Cultura\n\n## Direzione Ricerca\n\n## Centro linguistico\n\nIl Centro linguistico è una struttura della Direzione Ricerca. La Biblioteca costituisce articolazione interna del Settore Cultura.\n",
			[]string{"biblioteca ^ settore-cultura", "centro-linguistico ^ direzione-ricerca"}},
		{"to whom a unit belongs, is subordinate or answers", "## Area Mercato\n\n## Segretario generale\n\n## Uffici\n\nL'Ufficio Studi appartiene all'Area Mercato. L'Ufficio Prezzi è inquadrato nell'Area Mercato. L'Ufficio Gare è subordinato all'Area Mercato. L'Ufficio Fiere risponde del proprio operato al Segretario generale.\n",
			[]string{"ufficio-fiere ^ segretario-generale", "ufficio-gare ^ area-mercato", "ufficio-prezzi ^ area-mercato", "ufficio-studi ^ area-mercato"}},
		{"high oversight", "## Rettore\n\n## Collegio dei tutori\n\nIl Collegio dei tutori è sottoposto all'alta vigilanza del Rettore.\n",
			[]string{"collegio-dei-tutori ^ rettore"}},
		{"under whose direction, told by a pronoun", "## Segretario generale\n\nIl Segretario generale è a capo dell'Ufficio Metrologia. Sotto la sua direzione opera l'Ufficio Brevetti. Sono posti sotto la direzione del Segretario generale l'Ufficio Legale e l'Ufficio Gare.\n",
			[]string{"ufficio-brevetti ^ segretario-generale", "ufficio-gare ^ segretario-generale", "ufficio-legale ^ segretario-generale", "ufficio-metrologia ^ segretario-generale"}},
		{"parts that are counted", "## Sezioni\n\n1. Il Consiglio superiore si articola in cinque sezioni, distinte per materie.\n\n2. Le sezioni esaminano i progetti.\n\n## Consiglio superiore\n\nIl Consiglio superiore esprime pareri.\n",
			[]string{"sezioni ^ consiglio-superiore"}},
		{"parts by other verbs", "## Direzione Ambiente\n\nLa Direzione Ambiente consta di tre uffici: Ufficio Aria, Ufficio Acque e Ufficio Suolo.\n\n## Settore Strade\n\nIl Settore Strade è formato dall'Ufficio Ponti e dall'Ufficio Segnali. Fanno parte del Settore Strade anche l'Officina e il Nucleo cantieri.\n",
			[]string{"nucleo-cantieri ^ settore-strade", "officina ^ settore-strade", "ufficio-acque ^ direzione-ambiente", "ufficio-aria ^ direzione-ambiente", "ufficio-ponti ^ settore-strade", "ufficio-segnali ^ settore-strade", "ufficio-suolo ^ direzione-ambiente"}},
		{"the place of the last part in an aside", "## Servizio tecnico\n\nIl Servizio tecnico comprende l'Ufficio Ponti, l'Ufficio Strade e, alle dirette dipendenze del dirigente, l'Ufficio Progetti.\n",
			[]string{"ufficio-ponti ^ servizio-tecnico", "ufficio-progetti ^ servizio-tecnico", "ufficio-strade ^ servizio-tecnico"}},
		{"a unit by the letters of its name", "## Organismo indipendente di valutazione\n\n## Sportello unico edilizia\n\n## Rapporti\n\nLo SUE dipende dal Direttore. L'OIV risponde al Presidente.\n",
			[]string{"organismo-indipendente-di-valutazione ^ presidente", "sportello-unico-edilizia ^ direttore"}},
		{"a bare plural for the only class that has its noun", "## Sezioni regionali\n\n1. Le sezioni regionali svolgono i corsi.\n\n## Presidente\n\n1. Le sezioni sono sottoposte alla vigilanza del Presidente.\n",
			[]string{"sezioni-regionali ^ presidente"}},
		{"coordination and watch at once", "## Direzione Corsi\n\n## Sezioni\n\n1. Le sezioni svolgono i corsi con il coordinamento e la vigilanza della Direzione Corsi.\n",
			[]string{"sezioni ^ direzione-corsi"}},
		{"an unknown subject behind a semicolon", "## Rettore\n\n## Servizio ispettivo\n\nIl Servizio ispettivo cura le visite; le segreterie di coloro che assistono operano alle dirette dipendenze del Rettore.\n", nil},
		{"a superior at the end of a name", "## Dipartimento Fari\n\n## Direzione Lampade del Dipartimento Fari\n\n## Ufficio Gare della Direzione Lampade\n\nCura le gare.\n",
			[]string{"direzione-lampade-del-dipartimento-fari ^ dipartimento-fari", "ufficio-gare-della-direzione-lampade ^ direzione-lampade-del-dipartimento-fari"}},
		{"who chairs a body is over it, not who sits in it", "## Ufficio Porti\n\n## Segretario generale\n\n## Tavoli\n\nLa Cabina di regia, presieduta dal Segretario generale e composta dai dirigenti e dal responsabile dell'Ufficio Porti, verifica i programmi.\n",
			[]string{"cabina-di-regia ^ segretario-generale"}},
		{"an institution is under none of its own units", "# Regolamento del Ministero dei fari\n\n1. Il Ministero dei fari si articola nei dipartimenti di cui all'articolo 2 e in un Ufficio per gli affari generali.\n\n## Segretariato generale\n\nIl Segretariato generale coordina le attività del Ministero in materia di sicurezza.\n\n## Ufficio per gli affari generali\n",
			[]string{"ufficio-per-gli-affari-generali ^ ministero-dei-fari"}},
		{"led by whom the sentence speaks of, under whose watch", "## Consiglio direttivo\n\n## Uffici\n\nIl Direttore generale istituisce il Nucleo tecnico, da lui coordinato. L'Ufficio Gare è riconosciuto dal Consiglio direttivo, sotto la cui vigilanza è posto.\n",
			[]string{"nucleo-tecnico ^ direttore-generale", "ufficio-gare ^ consiglio-direttivo"}},
		{"a superior in brackets in a table", "# Regolamento\n\n| Unità | Funzioni |\n|---|---|\n| Servizio Imprese | Registro delle imprese |\n| Ufficio Artigianato (nel Servizio Imprese) | Albo delle imprese artigiane |\n| Ufficio Prezzi (presso il Servizio Imprese) | Listini dei prezzi |\n",
			[]string{"ufficio-artigianato ^ servizio-imprese", "ufficio-prezzi ^ servizio-imprese"}},
		{"where a unit named in passing stands", "## Dipartimento di protezione\n\n## Sala operativa\n\n## Bollettini\n\nI bollettini sono diffusi dalla Sala operativa, operante con continuità presso il Dipartimento di protezione.\n",
			[]string{"sala-operativa ^ dipartimento-di-protezione"}},
	})
}

// TestDutiesOfLists reads whose the items of a list are, and which state none.
func TestDutiesOfLists(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"answering to someone is no duty", "## Direzione Mari\n\nLa Direzione Mari risponde al Sindaco. Rispondono direttamente al Sindaco l'Ufficio stampa e l'Avvocatura civica.\n",
			[]string{"avvocatura-civica ^ sindaco", "direzione-mari ^ sindaco", "ufficio-stampa ^ sindaco"}},
		{"items behind a verb of duty are no units", "## Direzione del personale\n\nLa Direzione del personale cura gli affari degli uffici istituiti presso i dipartimenti. In particolare provvede a:\na) gestione delle paghe;\nb) segreteria del Consiglio.\n",
			[]string{"direzione-del-personale: In particolare provvede a", "direzione-del-personale: La Direzione del personale"}},
		{"subjects of clauses between semicolons", "## Sindaco\n\nLa Segreteria del Sindaco opera alle dirette dipendenze del Sindaco; l'Ufficio legale e l'Ufficio gare curano le liti.\n",
			[]string{"segreteria-del-sindaco ^ sindaco", "ufficio-gare: l'Ufficio legale e l'Ufficio", "ufficio-legale: l'Ufficio legale e l'Ufficio"}},
		{"what classes of a list are set up for", "# Regolamento del Corpo forestale\n\nIl Corpo forestale si articola in:\na) direzioni regionali dei boschi, di livello dirigenziale, istituite per lo svolgimento delle funzioni di vigilanza;\nb) centri di polizia idraulica con il compito di misurare le piene.\n",
			[]string{"centri-di-polizia-idraulica ^ corpo-forestale", "centri-di-polizia-idraulica: misurare le piene.", "direzioni-regionali-dei-boschi ^ corpo-forestale", "direzioni-regionali-dei-boschi: per lo svolgimento delle"}},
		{"a heading of the functions of a body that is known as an outside one", "## Art. 9 - Funzioni del Prefetto\n\n1. In occasione degli eventi il Prefetto:\na) informa la Regione;\nb) vigila sui servizi urgenti.\n",
			[]string{"prefetto: In occasione degli eventi"}},
		{"duties by other verbs of giving", "## Giunta\n\n## Direttore\n\n1. Rientrano nelle attribuzioni della Giunta gli indirizzi. È cura del Direttore informare i soci. Alla Giunta è rimessa la scelta dei periti. Il Direttore è incaricato della vigilanza sui cantieri.\n",
			[]string{"direttore: Il Direttore è incaricato", "direttore: È cura del Direttore", "giunta: Alla Giunta è rimessa", "giunta: Rientrano nelle attribuzioni della"}},
		{"what a unit may be divided into, and what its members are due", "## Dipartimento di Fisica\n\nIl Dipartimento di Fisica può articolarsi in sezioni. Ai componenti spetta un gettone.\n", nil},
		{"a cell of duties that holds a clause", "# Regolamento\n\n| Ufficio | Attività |\n|---|---|\n| Ufficio Studi | Rilevazioni; osservatorio economico, i cui dati mette a disposizione dell'Ufficio Stampa |\n| Ufficio Stampa | Comunicati |\n",
			[]string{"ufficio-stampa: Comunicati", "ufficio-studi ~ ufficio-stampa", "ufficio-studi: Rilevazioni", "ufficio-studi: osservatorio economico, i cui"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if d := cmp.Diff(c.want, said(read(t, "x.md", c.text))); d != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, d)
			}
		})
	}
}
