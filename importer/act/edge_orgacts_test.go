package act

import "testing"

func TestNameAndColonAboveDuties(t *testing.T) {
	text := "## Art. 4 - Direzione Fari\n\n1. La Direzione Fari si articola in due uffici.\n\n2. Ufficio I - Lanterne:\na) accensione delle lampade;\nb) gestione dei ricambi, d'intesa con l'Ufficio Pozzi.\n\n3. Ufficio II - Boe e segnali:\na) posa delle boe.\n\n## Art. 5 - Settore Acque\n\nIl Settore Acque ha gli uffici che seguono.\n\nUfficio Pozzi:\n- scava i pozzi;\n- li misura.\n"
	checkLines(t, []lineCase{{"the unit of the article is above", text,
		[]string{"ufficio-i-lanterne ^ direzione-fari", "ufficio-i-lanterne ~ ufficio-pozzi", "ufficio-ii-boe-e-segnali ^ direzione-fari", "ufficio-pozzi ^ settore-acque"}}})
	checkSaid(t, text, []string{"ufficio-i-lanterne: Ufficio I - Lanterne", "ufficio-i-lanterne: Ufficio I - Lanterne", "ufficio-ii-boe-e-segnali: Ufficio II - Boe", "ufficio-pozzi: Ufficio Pozzi li misura.", "ufficio-pozzi: Ufficio Pozzi scava i"})
}
