package act

import "testing"

func TestPlacesOfHelpersOfAMinister(t *testing.T) {
	checkLines(t, []lineCase{
		{"an adverb between commas parts the verb that places",
			"# Regolamento del Comune di Rivalta\n\n## Segreteria del Sindaco\n\nFa, inoltre, parte della Segreteria del Sindaco il Portavoce, che cura i rapporti con la stampa.\n",
			[]string{"portavoce ^ segreteria-del-sindaco", "segreteria-del-sindaco ^ sindaco"}},
		{"a unit is operative within another",
			"# Regolamento dell'Università del golfo\n\n## Direzione Ricerca\n\nNell'ambito della Direzione Ricerca è operativo l'Ufficio Brevetti. Presso la Direzione Ricerca sono operativi l'Ufficio Bandi e l'Ufficio Vasche.\n",
			[]string{"ufficio-bandi ^ direzione-ricerca", "ufficio-brevetti ^ direzione-ricerca", "ufficio-vasche ^ direzione-ricerca"}},
		{"who coordinates a group of offices stands above it",
			"# Regolamento del Ministero dei fari\n\n1. Sono Uffici di diretta collaborazione:\na) l'Ufficio di Gabinetto;\nb) l'Ufficio legislativo.\n\n2. Il Capo di Gabinetto coordina gli uffici di diretta collaborazione, i quali costituiscono un unico centro.\n",
			[]string{"uffici-di-diretta-collaborazione ^ ufficio-di-gabinetto"}},
		{"who coordinates what a group of offices does stands above it",
			"# Regolamento della Regione del lago\n\n1. Sono uffici di diretta collaborazione:\na) l'Ufficio di Gabinetto;\nb) l'Ufficio stampa.\n\n2. Il Capo di Gabinetto coordina le attività affidate agli uffici di diretta collaborazione.\n",
			[]string{"uffici-di-diretta-collaborazione ^ ufficio-di-gabinetto"}},
	})
}
