package act

import "testing"

func TestBodiesThatTheActSetsUp(t *testing.T) {
	checkSaid(t, "# DECRETO 3 maggio 1974, n. 12\n\n## Art. 9. Istituzione\n\nSono istituiti, nei capoluoghi di regione, istituti regionali di pesca, caccia e ricerca agrari, sottoposti al Ministero dell'agricoltura.\n\nGli istituti raccolgono i dati.\n",
		[]string{"istituti-regionali-di-pesca-caccia-e-ricerca-agrari: Gli istituti raccolgono i"})
}
