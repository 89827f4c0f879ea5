package act

import "testing"

func TestAnItemOfSeveralNames(t *testing.T) {
	checkLines(t, []lineCase{
		{"joined by a last word", "# Dipartimento per le isole\n\nArt. 1\n\nIl Dipartimento per le isole comprende i seguenti uffici:\nufficio mappe;\nufficio traghetti e porti; nonche' il servizio per l'informatica.\n",
			[]string{"servizio-per-l-informatica ^ dipartimento-per-le-isole", "ufficio-mappe ^ dipartimento-per-le-isole", "ufficio-traghetti-e-porti ^ dipartimento-per-le-isole"}},
		{"of a list with letters", "# Direzione fari\n\nArt. 1\n\nLa Direzione fari comprende i seguenti servizi:\na) servizio lanterne; servizio boe;\nb) servizio nebbie; nonché il reparto sirene.\n",
			[]string{"reparto-sirene ^ direzione-fari", "servizio-boe ^ direzione-fari", "servizio-lanterne ^ direzione-fari", "servizio-nebbie ^ direzione-fari"}},
		{"but not where a duty follows", "# Direzione fari\n\nArt. 1\n\nLa Direzione fari comprende i seguenti servizi:\na) servizio lanterne; cura le lanterne;\nb) servizio nebbie, che cura le sirene; servizio del porto.\n",
			[]string{"servizio-lanterne ^ direzione-fari", "servizio-nebbie ^ direzione-fari"}},
	})
}
