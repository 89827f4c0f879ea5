package act

import "testing"

// outsiderAct is a law that organises one body and speaks of others in passing.
const outsiderAct = "# Legge sull'Istituto delle acque\n\n## Art. 1 - Istituto\n\n1. L'Istituto delle acque è ente pubblico. Sono organi dell'Istituto: il presidente, il consiglio direttivo, il direttore.\n\n## Art. 2 - Norme\n\n1. "

func checkOutsiders(t *testing.T, cases []lineCase) {
	t.Helper()
	for i := range cases {
		cases[i].text = outsiderAct + cases[i].text + "\n"
	}
	checkPartners(t, cases)
}

// A plural noun with several matters names several bodies.
func TestEachMatterIsABody(t *testing.T) {
	checkOutsiders(t, []lineCase{
		{"two prepositions", "Lo statuto è approvato con decreto del Ministro dei porti, di concerto con i Ministri del tesoro e per la funzione pubblica.",
			[]string{"ministro-dei-porti ~ ministro-del-tesoro agreement", "ministro-dei-porti ~ ministro-per-la-funzione-pubblica agreement"}},
		{"what they are for, three of them", "Il Ministro dei laghi, di concerto coi Ministri per la pubblica istruzione, per il tesoro e per i lavori pubblici, emana il regolamento.",
			[]string{"ministro-dei-laghi ~ ministro-per-i-lavori-pubblici agreement", "ministro-dei-laghi ~ ministro-per-il-tesoro agreement", "ministro-dei-laghi ~ ministro-per-la-pubblica-istruzione agreement"}},
		{"two matters of one stay together", "Le tariffe sono fissate dal Ministro dei fari, di concerto con i Ministri della salute, dell'università e della ricerca e delle politiche agricole.",
			[]string{"ministro-dei-fari ~ ministro-della-salute agreement", "ministro-dei-fari ~ ministro-dell-universita-e-della-ricerca agreement", "ministro-dei-fari ~ ministro-delle-politiche-agricole agreement"}},
		{"in small letters", "L'Istituto collabora con i ministri dei trasporti e della difesa.",
			[]string{"istituto-delle-acque ~ ministro-dei-trasporti collaboration", "istituto-delle-acque ~ ministro-della-difesa collaboration"}},
		{"with an adjective", "L'Istituto opera d'intesa con gli assessorati regionali all'ambiente e alla sanità.",
			[]string{"istituto-delle-acque ~ assessorato-regionale-all-ambiente agreement", "istituto-delle-acque ~ assessorato-regionale-alla-sanita agreement"}},
		{"one of two matters alone", "L'Istituto opera d'intesa con i Ministri dell'economia e delle finanze.",
			[]string{"istituto-delle-acque ~ ministro-dell-economia agreement", "istituto-delle-acque ~ ministro-delle-finanze agreement"}},
	})
}
