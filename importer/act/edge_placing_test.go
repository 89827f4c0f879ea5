package act

import "testing"

func TestWhereListsStand(t *testing.T) {
	checkLines(t, []lineCase{
		{"the end of a lead-in names the superior", "## Assetto\n\nL'apparato si compone dei seguenti uffici, tutti dipendenti dal Direttore tecnico:\na) Ufficio Pozzi;\nb) Ufficio Dighe.\n",
			[]string{"ufficio-dighe ^ direttore-tecnico", "ufficio-pozzi ^ direttore-tecnico"}},
		{"a participle behind several units", "## Autorità\n\nIl Vice Presidente può presiedere il Nucleo per le maree, il Comitato per gli approdi e la Consulta dei diportisti, istituiti presso il Segretariato generale.\n",
			[]string{"comitato-per-gli-approdi ^ segretariato-generale", "consulta-dei-diportisti ^ segretariato-generale", "nucleo-per-le-maree ^ segretariato-generale"}},
		{"a relative clause of place", "## Direzione Coste\n\nIl Nucleo dei fondali, che ha sede presso la Direzione Coste, decide i reclami. Il Comitato Boe, il quale opera presso la Direzione Coste, esamina gli atti.\n",
			[]string{"comitato-boe ^ direzione-coste", "nucleo-dei-fondali ^ direzione-coste"}},
		{"what a unit is of another", "# Regolamento dell'Autorità dei moli\n\n## Commissione arbitrale\n\nLa Commissione arbitrale è articolazione interna dell'Autorità. Le Commissioni di scalo sono organismi consultivi del Consiglio.\n",
			[]string{"commissione-arbitrale ^ autorita-dei-moli", "commissioni-di-scalo ^ consiglio"}},
		{"ordered in", "## Scuola dei piloti\n\nLa Scuola dei piloti è ordinata in:\na) servizio corsi, per le esigenze della didattica;\nb) servizio affari generali, per le esigenze di segreteria.\n",
			[]string{"servizio-affari-generali ^ scuola-dei-piloti", "servizio-corsi ^ scuola-dei-piloti"}},
		{"Roman numbers before the names of a list", "## Direttore\n\nIl Direttore coordina i seguenti Servizi:\n\nI. Servizio Fauna\nII. Servizio Sentieri\nIII. Ufficio Guide (staff del Presidente)\n\n## Presidente\n",
			[]string{"servizio-fauna ^ direttore", "servizio-sentieri ^ direttore", "ufficio-guide ^ presidente"}},
		{"within each of a class", "## Distretto Nord\n\n## Distretto Sud\n\n## Assetto\n\nAll'interno di ciascun Distretto operano lo Sportello unico di accesso e la UOS Cure domiciliari.\n",
			[]string{"sportello-unico-di-accesso ^ distretti", "uos-cure-domiciliari ^ distretti"}},
		{"offices of the territory in small letters", "# Ministero dei fari\n\n## Organizzazione del Ministero\n\nIl Ministero è articolato, a livello periferico, negli uffici portuali regionali di cui all'articolo 7. Gli uffici portuali regionali dipendono funzionalmente dal Segretario generale.\n",
			[]string{"uffici-portuali-regionali ^ ministero-dei-fari", "uffici-portuali-regionali ^ segretario-generale"}},
	})
}

// TestWhoActs reads whom sentences speak of and which of them state duties.
func TestWhoActs(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"an adverb before the colon of a lead-in", "## Organi\n\nIl Direttore vigila sul personale. Il Direttore inoltre:\na) firma gli atti;\nb) approva i turni.\n",
			[]string{"direttore: Il Direttore inoltre approva", "direttore: Il Direttore inoltre firma", "direttore: Il Direttore vigila sul"}},
		{"a short name in quotation marks behind a colon", "# Regolamento\n\nIl presente atto disciplina la Scuola superiore dei piloti, di seguito denominata: «Scuola».\n\n## Compiti\n\nLa Scuola è un istituto di alta formazione, che svolge i seguenti compiti:\na) tiene i corsi;\nb) rilascia i brevetti.\n",
			[]string{"scuola-superiore-dei-piloti: La Scuola è un", "scuola-superiore-dei-piloti: La Scuola è un"}},
		{"heads of a class", "## Ordinamento\n\nI capi dei dipartimenti assicurano il coordinamento degli uffici.\n",
			[]string{"dipartimenti: I capi dei dipartimenti"}},
		{"an impersonal verb", "## Collegio dei revisori\n\nIl Collegio dei revisori verifica la cassa.\n\nSi considerano presenti anche i componenti collegati a distanza.\n\nCon le stesse modalità si procede alla sostituzione dei componenti.\n",
			[]string{"collegio-dei-revisori: Il Collegio dei revisori"}},
		{"who gives an office to a person", "## Direzione Coste\n\nLa Direzione Coste individua il dirigente che sostituisce il capo.\n", nil},
		{"who is chosen by another", "## Comitato tecnico\n\nI membri del Comitato tecnico sono prescelti dal Consiglio direttivo.\n", nil},
	} {
		t.Run(c.rule, func(t *testing.T) {
			checkSaid(t, c.text, c.want)
		})
	}
}

func TestWhomABareNounMeans(t *testing.T) {
	checkLines(t, []lineCase{
		{"the subject of the sentence before", "## Dipartimento Fari\n\nLa direzione generale dei fari cura i fari. Nell'ambito della direzione è istituito l'Ufficio Lampade.\n\nLa direzione generale dei fari dipende dal Dipartimento Fari.\n",
			[]string{"direzione-generale-dei-fari ^ dipartimento-fari", "ufficio-lampade ^ direzione-generale-dei-fari"}},
		{"the noun behind that of the office", "## Settore 1\n\nServizio 1.4 Avvocatura - Patrocinio dell'Ente. L'Avvocatura è posta in posizione di diretta dipendenza dal Presidente.\n",
			[]string{"servizio-1-4-avvocatura ^ presidente", "servizio-1-4-avvocatura ^ settore-1"}},
		{"a body whose short name is that of the section's own", "Il Comitato scientifico, di seguito Comitato, esamina gli studi.\n\n## Comitato di coordinamento\n\nIl Comitato è presieduto dal Direttore generale.\n",
			[]string{"comitato-di-coordinamento ^ direttore-generale"}},
		{"a structure named by an adjective is no organ", "## Uffici\n\nIl Consiglio di amministrazione approva il bilancio.\n\nLa struttura amministrativa dipende dal Direttore.\n",
			[]string{"struttura-amministrativa ^ direttore"}},
		{"where a unit comes from, before its verb", "## Sede\n\nIl servizio centrale dei periti istituito ai sensi della legge 3 maggio 1990, n. 12, ha sede in Ancona presso il Ministero dei fari.\n",
			[]string{"servizio-centrale-dei-periti ^ ministero-dei-fari"}},
		{"the office of the head of a department", "## Dipartimento Fari\n\nIl Capo del Dipartimento Fari si avvale dell'Ufficio del Capo del Dipartimento Fari, che cura il protocollo.\n",
			[]string{"ufficio-del-capo-del-dipartimento-fari ^ dipartimento-fari"}},
	})
}

func TestAnInstitutionThatTakesAnotherName(t *testing.T) {
	checkSaid(t, "# Regolamento dell'Istituto superiore di pesca\n\nL'Istituto superiore di pesca assume la denominazione di Scuola superiore di pesca, di seguito denominata: «Scuola».\n\n## Compiti\n\nLa Scuola tiene i corsi.\n",
		[]string{"istituto-superiore-di-pesca: La Scuola tiene i"})
}
