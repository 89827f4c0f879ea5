package act

import "testing"

// Whoever is put below or above another by words that say nothing else is a unit, whatever
// the noun.
func TestUnitsByTheirPlaceInReporting(t *testing.T) {
	checkLines(t, []lineCase{
		{"both in small letters", "# Ordinamento veterinario\n\n## Art. 1\n\n1. Gli ambulatori di zona dipendono dal veterinario capo. Le latterie di zona fanno capo alla direttrice casearia.\n",
			[]string{"ambulatori-di-zona ^ veterinario-capo", "latterie-di-zona ^ direttrice-casearia"}},
		{"how one depends stands before on whom", "# Regolamento del porto\n\n## Art. 1\n\n1. Gli ambulatori di zona dipendono direttamente e a tutti gli effetti dal veterinario capo.\n",
			[]string{"ambulatori-di-zona ^ veterinario-capo"}},
		{"under whose orders", "# Regolamento del porto\n\n## Comandante del porto\n\n1. Il Comandante del porto vigila sui moli.\n\n## Art. 2\n\n1. Il faro di levante è alle dirette dipendenze del maestro dei fari. I barcaioli comunali sono sotto la direzione del comandante del porto.\n",
			[]string{"barcaioli-comunali ^ comandante-del-porto", "faro-di-levante ^ maestro-dei-fari"}},
		{"led by a body", "# Regolamento delle mappe\n\n## Art. 1\n\n1. La mappoteca è retta dalla deputazione storica.\n",
			[]string{"mappoteca ^ deputazione-storica"}},
		{"things are no units", "# Regolamento del porto\n\n## Comandante del porto\n\n1. Il Comandante del porto vigila sui moli.\n\n2. Il molo è affidato al Comandante del porto, che collabora con il Sindaco. La durata della concessione dipende dalla natura dei lavori. Le spese fanno capo al bilancio dello Stato. Gli atti sono soggetti alla ratifica della giunta.\n", nil},
		{"one of some kind leads, no superior", "# Regolamento del porto\n\n## Officina navale\n\n1. L'Officina navale è diretta da un maestro d'ascia e ripara i natanti.\n", nil},
	})
}
