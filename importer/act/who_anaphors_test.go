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

func TestDutiesOfRelativeClauses(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"units that another avails itself of", "## Settore Suolo\n\nIl Settore Suolo si avvale dell'Unità Argini, che cura la manutenzione, e dell'Unità Frane, che segue i rilievi.\n",
			[]string{"settore-suolo: Il Settore Suolo si", "unita-argini: cura la manutenzione", "unita-frane: segue i rilievi"}},
		{"where a unit stands is no duty", "## Settore Suolo\n\nIl Settore Suolo si avvale dell'Unità Argini che opera presso il Servizio Boschi.\n",
			[]string{"settore-suolo: Il Settore Suolo si"}},
	} {
		t.Run(c.rule, func(t *testing.T) { checkSaid(t, c.text, c.want) })
	}
}

func TestFormsOfLists(t *testing.T) {
	checkLines(t, []lineCase{
		{"capital letters with lists of their own between them", "# Regolamento dell'Azienda dei moli\n\n## Servizi\n\nL'Azienda dei moli si articola in:\n\nA) Servizio Residenze, comprendente:\n   - Nucleo Nord;\n   - Nucleo Sud;\nB) Servizio Amministrativo, cui afferiscono l'Economato e l'Ufficio Personale.\n",
			[]string{"economato ^ servizio-amministrativo", "nucleo-nord ^ servizio-residenze", "nucleo-sud ^ servizio-residenze", "servizio-amministrativo ^ azienda-dei-moli", "servizio-residenze ^ azienda-dei-moli", "ufficio-personale ^ servizio-amministrativo"}},
		{"units behind a name that is unknown", "## Ufficio di Gabinetto\n\nDipendono dal Capo di Gabinetto l'Addetto stampa e l'Ufficio del cerimoniale.\n",
			[]string{"ufficio-del-cerimoniale ^ ufficio-di-gabinetto"}},
		{"a part behind an aside", "## Direzione tecnica\n\nDella Direzione tecnica fanno parte l'Ufficio Strumenti e, in via sperimentale, lo Sportello Imprese.\n",
			[]string{"sportello-imprese ^ direzione-tecnica", "ufficio-strumenti ^ direzione-tecnica"}},
		{"names behind a number of units and a colon", "## Segreteria amministrativa\n\nLa Segreteria amministrativa è organizzata in tre unità: Contabilità, Contratti e Missioni.\n",
			[]string{"unita-contabilita ^ segreteria-amministrativa", "unita-contratti ^ segreteria-amministrativa", "unita-missioni ^ segreteria-amministrativa"}},
		{"a numbered line that only says what follows", "2. DIREZIONE TECNICA\n2.1 Articolazione\nDella Direzione fanno parte l'Ufficio Strumenti e l'Ufficio Brevetti.\n",
			[]string{"ufficio-brevetti ^ direzione-tecnica", "ufficio-strumenti ^ direzione-tecnica"}},
	})
}

func TestFunctionalReporting(t *testing.T) {
	checkLines(t, []lineCase{
		{"whose functional reporting is assured, to two superiors", "## Direzione Coste\n\n## Direzione Boe\n\n## Coordinamento tecnico\n\nIl Coordinamento tecnico coordina l'attività delle Sezioni nautiche al fine di assicurare il riporto funzionale alla Direzione Coste, per lo sviluppo ordinato dei porti in termini di sicurezza e di durata, nonché alla Direzione Boe.\n",
			[]string{"sezioni-nautiche ^ coordinamento-tecnico", "sezioni-nautiche ^ direzione-boe", "sezioni-nautiche ^ direzione-coste"}},
	})
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"what a body is set up to assure", "## Direzione Coste\n\nPresso la Direzione Coste è costituita la Conferenza dei piloti, al fine di assicurare la sicurezza dei porti.\n",
			[]string{"conferenza-dei-piloti: Presso la Direzione Coste"}},
		{"a role that is given", "## Direzione Coste\n\nAlla Direzione Coste è assegnata la veste di datore di lavoro.\n",
			[]string{"direzione-coste: Alla Direzione Coste è"}},
	} {
		t.Run(c.rule, func(t *testing.T) { checkSaid(t, c.text, c.want) })
	}
}

func TestHeadsAndLeadIns(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"words between what is due and to whom", "## Organi\n\nIl Direttore rappresenta l'Agenzia. Spetta in particolare al Direttore:\na) predisporre il bilancio;\nb) nominare i capi.\n",
			[]string{"direttore: Il Direttore rappresenta l'Agenzia.", "direttore: Spetta in particolare al", "direttore: Spetta in particolare al"}},
		{"a list that counts, in small letters", "## Settore Strade\n\n**Compiti:**\n1. manto stradale\n2. segnali\n",
			[]string{"settore-strade: manto stradale", "settore-strade: segnali"}},
		{"the head of the section's unit, without a name", "## Settore Strade\n\nIl dirigente:\n- firma i permessi;\n- dirige il personale.\n",
			[]string{"settore-strade: Il dirigente dirige il", "settore-strade: Il dirigente firma i"}},
	} {
		t.Run(c.rule, func(t *testing.T) { checkSaid(t, c.text, c.want) })
	}
	checkLines(t, []lineCase{
		{"the offices on a card", "### SETTORE 3 – Persone\n**Dipende da:** Segretario generale\n**Uffici:** Ufficio Anziani; Ufficio Nidi\n",
			[]string{"settore-3-persone ^ segretario-generale", "ufficio-anziani ^ settore-3-persone", "ufficio-nidi ^ settore-3-persone"}},
		{"where a unit is detached", "## Settore Strade\n\nIl Nucleo verifiche, distaccato presso il Settore Strade, controlla i cantieri.\n",
			[]string{"nucleo-verifiche ^ settore-strade"}},
	})
}
