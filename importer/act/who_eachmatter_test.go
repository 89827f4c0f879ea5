package act

import "testing"

func TestSeveralMinisters(t *testing.T) {
	checkPartners(t, []lineCase{
		{"each matter is a minister", "# Agenzia dei moli\n\n## Direttore\n\nIl Direttore approva i piani di concerto con i Ministri del tesoro, della marina mercantile e dei trasporti.\n",
			[]string{"direttore ~ ministro-dei-trasporti agreement", "direttore ~ ministro-del-tesoro agreement", "direttore ~ ministro-della-marina-mercantile agreement"}},
		{"by what each is for", "# Agenzia dei moli\n\n## Direttore\n\nIl Direttore approva i piani, d'intesa coi Ministri per l'agricoltura e le foreste, per i beni culturali e ambientali e per la funzione pubblica.\n",
			[]string{"direttore ~ ministro-per-i-beni-culturali-e-ambientali agreement", "direttore ~ ministro-per-l-agricoltura-e-le-foreste agreement", "direttore ~ ministro-per-la-funzione-pubblica agreement"}},
		{"both prepositions", "# Camera dei porti\n\n## Presidente\n\nIl Presidente propone le tariffe, sentiti i Ministri del tesoro e per il turismo, e ne cura la stampa.\n",
			[]string{"presidente ~ ministro-del-tesoro hearing", "presidente ~ ministro-per-il-turismo hearing"}},
		{"one preposition for two", "# Camera dei porti\n\n## Presidente\n\nIl Presidente opera d'intesa con i Ministri per l'interno e la giustizia.\n",
			[]string{"presidente ~ ministro-per-l-interno agreement", "presidente ~ ministro-per-la-giustizia agreement"}},
	})
}

func TestMinistersByOneWord(t *testing.T) {
	checkPartners(t, []lineCase{
		{"a purpose that opens with an adjective", "# Agenzia dei moli\n\n## Direttore\n\nIl Direttore approva i corsi, sentito il Ministro per la pubblica istruzione, e ne cura la stampa.\n",
			[]string{"direttore ~ ministro-per-la-pubblica-istruzione hearing"}},
		{"an agreement is no part of a name", "# Agenzia dei moli\n\n## Canoni\n\nI canoni sono fissati con decreto del Ministro dei porti di concerto con il Ministro delle finanze.\n",
			[]string{"ministro-dei-porti ~ ministro-delle-finanze agreement"}},
	})
}
