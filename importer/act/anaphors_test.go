package act

import "testing"

func TestAnaphorsAsSubjects(t *testing.T) {
	checkLines(t, []lineCase{
		{"il medesimo for the subject of the article before", "## Segretario generale\n\nIl Segretario generale roga gli atti. Il medesimo è coadiuvato dal Vice Segretario.\n",
			[]string{"vice-segretario ^ segretario-generale"}},
		{"quest'ultima for the last unit of its gender", "## Settore Suolo\n\nIl Settore Suolo comprende il Servizio Argini e l'Unità Frane. Da quest'ultima dipende l'Ufficio Sonde.\n",
			[]string{"servizio-argini ^ settore-suolo", "ufficio-sonde ^ unita-frane", "unita-frane ^ settore-suolo"}},
		{"parts behind a verb that comes first, with an adverb in it", "## Settore Suolo\n\nFanno altresì parte del Settore Suolo il Servizio Argini e il Servizio Frane.\n",
			[]string{"servizio-argini ^ settore-suolo", "servizio-frane ^ settore-suolo"}},
		{"a class named only behind a verb that places", "## Area Acque\n\nAll'Area fanno capo i Laboratori, cui spetta il controllo delle acque.\n",
			[]string{"laboratori ^ area-acque"}},
		{"who calls and chairs", "## Organi\n\nLa Consulta dei diportisti è composta dal Presidente, che la convoca e la presiede, e da due membri.\n",
			[]string{"consulta-dei-diportisti ^ presidente"}},
	})
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"lo stesso acts", "## Ufficio Posta\n\nPresso l'Ufficio Posta opera lo Sportello Avvisi. Quest'ultimo consegna gli avvisi.\n\nL'Ufficio Posta tiene i registri. Lo stesso provvede alle spedizioni.\n",
			[]string{"sportello-avvisi: Quest'ultimo consegna gli avvisi.", "ufficio-posta: L'Ufficio Posta tiene i", "ufficio-posta: Lo stesso provvede alle"}},
		{"a lead-in whose only verb stands in a relative clause", "## Organi\n\nIl Segretario generale, che dipende dal Sindaco:\na) roga gli atti;\nb) presiede le gare.\n",
			[]string{"segretario-generale: Il Segretario generale, che", "segretario-generale: Il Segretario generale, che"}},
		{"alla stessa is entrusted something", "## Area Acque\n\nL'Area Acque cura le fonti.\n\nAlla stessa è altresì affidata la gestione dei fanghi.\n",
			[]string{"area-acque: Alla stessa è altresì", "area-acque: L'Area Acque cura le"}},
	} {
		t.Run(c.rule, func(t *testing.T) { checkSaid(t, c.text, c.want) })
	}
}

func TestNestedLists(t *testing.T) {
	checkLines(t, []lineCase{
		{"bullets below a bullet that is a unit", "### Direzione generale\n\nLa Direzione generale è articolata come segue:\n\n- **Area Didattica**\n  - Settore Carriere: gestisce le iscrizioni\n  - Settore Borse: eroga le borse\n- **Area Ricerca**\n  - Settore Brevetti\n",
			[]string{"area-didattica ^ direzione-generale", "area-ricerca ^ direzione-generale", "settore-borse ^ area-didattica", "settore-brevetti ^ area-ricerca", "settore-carriere ^ area-didattica"}},
		{"lines of capitals with lines set in below them", "SEGRETARIO GENERALE\n   Ufficio Affari legali\n   Ufficio Programmazione\n\nAREA 1 - SERVIZI ALLE IMPRESE\n   Servizio Registro imprese\n        Ufficio Iscrizioni\n        Ufficio Bilanci\n   Servizio Promozione\n",
			[]string{"servizio-promozione ^ area-1-servizi-alle-imprese", "servizio-registro-imprese ^ area-1-servizi-alle-imprese", "ufficio-affari-legali ^ segretario-generale", "ufficio-bilanci ^ servizio-registro-imprese", "ufficio-iscrizioni ^ servizio-registro-imprese", "ufficio-programmazione ^ segretario-generale"}},
	})
}

func TestNamesThatShareANoun(t *testing.T) {
	checkLines(t, []lineCase{
		{"parts named after their noun in the plural", "## Settore Affari\n\nIl Settore Affari comprende il Servizio Demografico, articolato negli uffici Anagrafe, Stato civile ed Elettorale.\n",
			[]string{"servizio-demografico ^ settore-affari", "ufficio-anagrafe ^ servizio-demografico", "ufficio-elettorale ^ servizio-demografico", "ufficio-stato-civile ^ servizio-demografico"}},
		{"a heading with the number alone", "Art. 1 - Settori\n\nI Settori sono i seguenti:\n- Settore I Affari generali;\n- Settore II Territorio.\n\nArt. 2 - Settore II\n\nPresso il Settore II opera lo Sportello Edilizia.\n",
			[]string{"sportello-edilizia ^ settore-ii-territorio"}},
	})
}
