package act

import "testing"

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
	})
}
