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
	})
}
