package act

import "testing"

func TestWhomTheListOfALeadInAnswersTo(t *testing.T) {
	checkLines(t, []lineCase{
		{"a relative clause at its end", "# Regolamento dell'Agenzia dei moli\n\n## Art. 3 — Soccorsi\n\nL'organizzazione dei soccorsi fa capo al Comando logistico, da cui dipendono:\n\na) il Centro nautico;\n\nb) la Scuola dei piloti.\n",
			[]string{"centro-nautico ^ comando-logistico", "scuola-dei-piloti ^ comando-logistico"}},
		{"what it heads up to, before its parts", "# Statuto del Comune\n\n## Art. 3 — Formazione\n\nLa formazione dei vigili fa capo alla Direzione del personale e comprende:\n\na) i seguenti uffici:\n1) Ufficio Corsi;\n2) Ufficio Esami;\n\nb) la Scuola dei vigili.\n",
			[]string{"scuola-dei-vigili ^ direzione-del-personale", "ufficio-corsi ^ direzione-del-personale", "ufficio-esami ^ direzione-del-personale"}},
		{"a unit keeps its own parts", "# Statuto del Comune\n\n## Art. 3\n\nLa Direzione del personale dipende dal Segretario generale e comprende:\n\na) l'Ufficio Corsi;\n\nb) l'Ufficio Esami.\n",
			[]string{"direzione-del-personale ^ segretario-generale", "ufficio-corsi ^ direzione-del-personale", "ufficio-esami ^ direzione-del-personale"}},
		{"whose dependents", "# Statuto dell'Azienda sanitaria\n\n## Art. 3\n\nLe cure del territorio sono affidate al Direttore sanitario, alle cui dipendenze sono posti i seguenti servizi:\n\na) Servizio Vaccini;\n\nb) Servizio Fragilità.\n",
			[]string{"servizio-fragilita ^ direttore-sanitario", "servizio-vaccini ^ direttore-sanitario"}},
		{"the parts of whom they are", "# Regolamento di organizzazione del Ministero dei laghi\n\n## Art. 1\n\nIl Ministero dei laghi cura i laghi.\n\n1. I dipartimenti del Ministero sono:\na) Dipartimento per le rive;\nb) Dipartimento per le isole.\n\n2. Gli uffici dirigenziali del Dipartimento per le rive sono i seguenti:\na) Ufficio moli;\nb) Ufficio spiagge.\n",
			[]string{"dipartimento-per-le-isole ^ ministero-dei-laghi", "dipartimento-per-le-rive ^ ministero-dei-laghi", "ufficio-moli ^ dipartimento-per-le-rive", "ufficio-spiagge ^ dipartimento-per-le-rive"}},
		{"those that an act sets up at no place are the institution's", "# Regolamento dell'Agenzia dei moli\n\n## Art. 2\n\n1. L'Agenzia dei moli ha sede a Riva.\n\n2. Sono istituite le seguenti direzioni e uffici:\na) direzione gru;\nb) ufficio boe.\n",
			[]string{"direzione-gru ^ agenzia-dei-moli", "ufficio-boe ^ agenzia-dei-moli"}},
		{"at a place they are not", "# Regolamento dell'Agenzia dei moli\n\n## Art. 2\n\n1. L'Agenzia dei moli ha sede a Riva.\n\n2. Sono istituiti presso i comuni rivieraschi i seguenti uffici:\na) ufficio gru;\nb) ufficio boe.\n", nil},
		{"those that it abolishes are nobody's", "# Regolamento dell'Agenzia dei moli\n\n## Art. 2\n\n1. L'Agenzia dei moli ha sede a Riva.\n\n2. Sono soppressi i seguenti uffici:\na) ufficio gru;\nb) ufficio boe.\n", nil},
	})
}

func TestPlacesBetweenCommas(t *testing.T) {
	checkLines(t, []lineCase{
		{"under whose command the subject is", "# Regolamento dei soccorsi\n\n## Art. 4\n\nL'Ispettorato dei mezzi navali, alle dipendenze del Segretario generale, esercita le funzioni di collaudo.\n",
			[]string{"ispettorato-dei-mezzi-navali ^ segretario-generale"}},
	})
}
