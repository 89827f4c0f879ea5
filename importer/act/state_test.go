package act

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestStateActs reads forms that laws and statutes of the State have, in short acts
// of one rule each.
func TestStateActs(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"what follows a list in one line is no part of its last item",
			"## Consiglio dei fari\n\nIl Consiglio dei fari: a) approva i piani annuali; b) esamina i conti. Il Consiglio riferisce ogni anno sull'andamento dei lavori.\n",
			[]string{"consiglio-dei-fari: Il Consiglio dei fari", "consiglio-dei-fari: Il Consiglio riferisce ogni"}},
		{"a second list in one line opens behind its own colon",
			"## Commissione per le boe\n\nLa Commissione per le boe è composta da: a) tre capitani; b) un pilota. E' compito della Commissione: a) collaudare le boe; b) dare parere sui fanali.\n",
			[]string{"commissione-per-le-boe: E' compito della Commissione"}},
		{"who sits in an organ is no part of it",
			"# Ente porti\n\n## Comitato dei moli\n\nIl Comitato dei moli è composto da:\na) il Presidente;\nb) il Direttore generale;\nc) due armatori.\n\n## Presidente\n\n## Direttore generale\n",
			[]string{}},
		{"what an organ is asked for is no part of its name",
			"## Consiglio nautico\n\nIl bilancio è sottoposto al Consiglio per l'approvazione e al Collegio dei revisori per il parere. Il Consiglio approva le tariffe.\n",
			[]string{"consiglio-nautico: Il Consiglio approva le"}},
		{"one title of two organs",
			"### Art. 4. Consiglio di zona e giunta esecutiva\n\nIl consiglio di zona delibera il piano delle rotte. La giunta esecutiva cura l'attuazione del piano.\n",
			[]string{"consiglio-di-zona: Il consiglio di zona", "giunta-esecutiva: La giunta esecutiva cura"}},
		{"a title that announces the duties of two organs",
			"### Art. 5. Attribuzioni del comitato di bacino e della segreteria tecnica\n\n### Art. 6. Attribuzioni del consiglio di bacino e del collegio dei periti\n\nIl collegio dei periti stima i danni. Il consiglio di bacino approva le stime.\n",
			[]string{"collegio-dei-periti: Il collegio dei periti", "consiglio-di-bacino: Il consiglio di bacino"}},
		{"the noun of an organ that an earlier title names in full",
			"### Art. 2. Giunta del Consiglio\n\nIn seno al Consiglio superiore delle rotte è costituita la Giunta del Consiglio.\n\n### Art. 3. Compiti della Giunta\n\nLa Giunta esprime parere sulle rotte.\n",
			[]string{"giunta-del-consiglio ^ consiglio-superiore-delle-rotte", "giunta-del-consiglio: La Giunta esprime parere"}},
		{"the institution is given duties",
			"# Istituto superiore per lo studio dei venti\n\n### Art. 2. Compiti\n\nSpettano all'Istituto:\na) la misura dei venti;\nb) la stampa dei bollettini.\n",
			[]string{"istituto-superiore-per-lo-studio-dei-venti: Spettano all'Istituto la misura", "istituto-superiore-per-lo-studio-dei-venti: Spettano all'Istituto la stampa"}},
		{"who is present stands behind the verb",
			"## Consiglio nautico\n\nIl Consiglio nautico approva le tariffe.\n\nAssiste alle sedute il magistrato della Corte dei conti.\n\nPartecipano alle riunioni, senza diritto di voto, i dirigenti delle sedi.\n",
			[]string{"consiglio-nautico: Il Consiglio nautico approva"}},
		{"how many units of a sort there are",
			"# Ministero dei fari\n\nIl Ministero è articolato in un Segretariato generale, in quattro Direzioni generali e in trenta uffici di livello non generale.\n\nLe Direzioni generali curano le lampade.\n",
			[]string{"direzioni-generali ^ ministero-dei-fari", "direzioni-generali: Le Direzioni generali curano", "segretariato-generale ^ ministero-dei-fari"}},
		{"a name that an institution keeps is no duty",
			"# Ente nazionale per i canali\n\nL'Ente nazionale per i canali, che mantiene la denominazione di ENCA, è un ente pubblico e ha sede in Mantova. L'Ente cura le chiuse.\n",
			[]string{"ente-nazionale-per-i-canali: L'Ente cura le chiuse."}},
		{"classes in small letters that open a sentence",
			"## Direttore delle rotte\n\nLe sezioni di zona vigilano sui moli. I comitati di bacino esprimono pareri sulle chiuse. Le biblioteche delle sedi costiere sono poste alle dipendenze del Direttore delle rotte.\n\nI servizi di linea sono istituiti con decreto.\n",
			[]string{"biblioteche-delle-sedi-costiere ^ direttore-delle-rotte", "comitati-di-bacino: I comitati di bacino", "sezioni-di-zona: Le sezioni di zona"}},
		{"a class in small letters that stands under an organ",
			"## Sindaco\n\nLe segreterie dei vicesindaci operano alle dirette dipendenze del Sindaco e curano i rapporti con la Prefettura.\n",
			[]string{"segreterie-dei-vicesindaci ^ sindaco", "segreterie-dei-vicesindaci ~ prefettura", "segreterie-dei-vicesindaci: Le segreterie dei vicesindaci"}},
		{"one office in small letters that opens a sentence, named once",
			"L'ufficio del piano regolatore, che si articola in aree, cura le mappe. Aggiorna il catasto.\n\nIl capo della segreteria del Rettore sovrintende all'agenda.\n\nL'ufficio del decano è conferito per tre anni.\n",
			[]string{"segreteria-del-rettore: Il capo della segreteria", "ufficio-del-piano-regolatore: L'ufficio del piano regolatore,"}},
		{"a minister with a portfolio that acts",
			"# Ente nazionale per i canali\n\nIl Ministro della marina approva i piani dell'Ente, di concerto con il Ministro del tesoro.\n",
			[]string{"ministro-della-marina ~ ministro-del-tesoro", "ministro-della-marina: Il Ministro della marina"}},
		{"a list in one line whose first items are left out",
			"## Comitato dei moli\n\nIl comitato dei moli ha i seguenti compiti: 2) esamina i ricorsi; 3) propone le tariffe; 5) promuove le gare.\n",
			[]string{"comitato-dei-moli: Il comitato dei moli"}},
		{"an office that is set up with its duties in a list",
			"### Art. 14. Ufficio relazioni con il pubblico\n\nÈ istituito l'ufficio relazioni con il pubblico con i seguenti compiti:\na) servizio agli utenti;\nb) ricerca e analisi.\n",
			[]string{"ufficio-relazioni-con-il-pubblico: È istituito l'ufficio relazioni"}},
		{"what an organ decides, in the passive",
			"## Comitato direttivo\n\nI programmi dei corsi sono stabiliti dal Comitato direttivo su proposta del Direttore.\n\nLa durata dei corsi è stabilita d'intesa con la Prefettura.\n\n## Direttore\n",
			[]string{"comitato-direttivo ~ direttore", "comitato-direttivo: I programmi dei corsi"}},
		{"the parts of an institution are not above it",
			"# Ente nazionale per i canali\n\n### Art. 12. Uffici centrali e periferici\n\nL'Ente è organizzato in uffici centrali ed uffici periferici.\n",
			[]string{"uffici-centrali-e-periferici ^ ente-nazionale-per-i-canali"}},
		{"what stands within the name of a unit is no relation",
			"## Direzione generale per le rotte e per i rapporti con le Regioni\n\nLa Direzione generale per le rotte e per i rapporti con le Regioni traccia le rotte.\n\n## Ufficio Fari\n\nL'Ufficio opera in raccordo con la Direzione generale per le rotte e per i rapporti con le Regioni.\n",
			[]string{"direzione-generale-per-le-rotte-e-per-i-rapporti-con-le-regioni: La Direzione generale per", "ufficio-fari ~ direzione-generale-per-le-rotte-e-per-i-rapporti-con-le-regioni", "ufficio-fari: L'Ufficio opera in raccordo"}},
		{"whom a body turns to for support is its superior and no partner",
			"## Direzione dei fanali\n\n## Comitato per le nebbie\n\nIl Comitato per le nebbie, che per le esigenze di supporto fa capo alla Direzione dei fanali, si riunisce ogni mese.\n",
			[]string{"comitato-per-le-nebbie ^ direzione-dei-fanali"}},
		{"an opinion or reports given to an organ, the noun behind it",
			"## Commissione per i moli\n\nLa Commissione:\na) esprime al Ministro parere circa la scelta dei porti;\nb) rende al Sindaco pareri sui fari;\nc) presenta al Presidente relazioni sulle maree.\n",
			[]string{"commissione-per-i-moli ~ ministro", "commissione-per-i-moli ~ presidente", "commissione-per-i-moli ~ sindaco",
				"commissione-per-i-moli: La Commissione esprime al", "commissione-per-i-moli: La Commissione presenta al", "commissione-per-i-moli: La Commissione rende al"}},
		{"a lead-in that says where the bodies of a list work",
			"## Dipartimento delle rotte\n\nIl Dipartimento cura le carte.\n\n## Art. 4\n\nSono confermati i seguenti organismi operanti presso il Dipartimento delle rotte:\na) il Comitato nautico permanente istituito, ai sensi dell'articolo 2, dal Parlamento;\nb) la Consulta dei moli.\n",
			[]string{"comitato-nautico-permanente ^ dipartimento-delle-rotte", "consulta-dei-moli ^ dipartimento-delle-rotte", "dipartimento-delle-rotte: Il Dipartimento cura le"}},
		{"whoever comes to the sittings behind a condition is not the body spoken of",
			"## Commissione per i moli\n\nLa Commissione esamina i piani.\nAllorche' sono in esame i fari, partecipa alle sedute un rappresentante della Regione.\nQualora si tratti di boe, interviene alle riunioni un esperto del porto.\n",
			[]string{"commissione-per-i-moli: La Commissione esamina i"}},
		{"a colon for a semicolon at the end of an item",
			"## Art. 2\n\nSono uffici di diretta collaborazione del Ministro:\na) la Segreteria del Ministro:\nb) l'Ufficio maree;\nc) l'Ufficio stampa.\n",
			[]string{"segreteria-del-ministro ^ ministro", "ufficio-maree ^ ministro", "ufficio-stampa ^ ministro"}},
		{"a clause behind a unit of the ministry, an office of direct collaboration, how a unit works",
			"# Ministero dei fari\n\n## Servizio lampade\n\nE' istituito il Servizio lampade del Ministero dei fari, che cura le lampade.\nIl Servizio lampade opera in posizione di autonomia, quale ufficio di diretta collaborazione con il Ministro.\n",
			[]string{"servizio-lampade ^ ministro", "servizio-lampade: E' istituito il Servizio"}},
		{"the minister of the act's own ministry is its Ministro",
			"# Ministero dei fari e dei moli\n\n## Ufficio rotte\n\nL'Ufficio rotte risponde al Ministro. Fornisce dati al Ministro dei fari e dei moli. Opera in raccordo con il Ministro delle maree.\n",
			[]string{"ufficio-rotte ^ ministro", "ufficio-rotte ~ ministro", "ufficio-rotte ~ ministro-delle-maree", "ufficio-rotte: Fornisce dati al Ministro"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			got := said(read(t, "x.md", c.text))
			if d := cmp.Diff(c.want, append([]string{}, got...)); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

// TestNamesInStateActs reads where the names of units end in laws and statutes of
// the State.
func TestNamesInStateActs(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want, not  []string
	}{
		{"by which law a body was set up is no part of its name",
			"Sono confermati i seguenti organismi:\na) Commissione per le chiuse, di cui all'articolo 4 della legge 3 maggio 1990, n. 12;\nb) Comitato per i fanali, previsto dall'articolo 9;\nc) Consulta dei piloti di cui al decreto del 1951.\n",
			[]string{"Commissione per le chiuse", "Comitato per i fanali", "Consulta dei piloti"}, nil},
		{"several purposes of one name, with an article before a word that is also a verb",
			"Le Direzioni generali assumono le seguenti denominazioni:\na) Direzione generale per la pesca, per il danno ai moli e per i rapporti con i porti esteri;\nb) Direzione generale delle rotte.\n",
			[]string{"Direzione generale per la pesca, per il danno ai moli e per i rapporti con i porti esteri", "Direzione generale delle rotte"}, nil},
		{"a purpose that is the noun of an action",
			"## Comitato per le nebbie\n\nIl Comitato fa capo al Dipartimento per la bonifica ed il riordino del demanio dei porti.\n",
			[]string{"Dipartimento per la bonifica ed il riordino del demanio dei porti"}, nil},
		{"the Council of Ministers within a name",
			"## Ufficio Rotte\n\nL'Ufficio opera in raccordo con il Dipartimento delle maree della Presidenza del Consiglio dei ministri.\n",
			[]string{"Dipartimento delle maree della Presidenza del Consiglio dei ministri"}, nil},
		{"titles about organs as such name no unit",
			"### Art. 2. Organi\n\nSono organi dell'Ente:\na) l'amministratore;\nb) il consiglio nautico.\n\n### Art. 3. Organi preposti alla vigilanza\n\nIl consiglio nautico vigila sui moli.\n\n### Art. 4. Aree funzionali\n\nL'amministratore cura i conti.\n",
			[]string{"Amministratore", "Consiglio nautico"}, []string{"Organi", "Organi preposti alla vigilanza", "Aree funzionali"}},
		{"a participle after a name in small letters",
			"Presso ogni sede è istituito un comitato composto da tre piloti. Il Rettore nomina un consigliere diplomatico scelto tra i decani. Il comitato previsto dall'articolo 4 esamina i piani.\n",
			nil, []string{"Comitato composto", "Consigliere diplomatico scelto", "Comitato previsto"}},
		{"adjectives whose ending says nothing",
			"## Consulta delle aree marine protette\n\nLa Consulta opera in raccordo con la Segreteria tecnica per la sicurezza dei trasporti marittimi e con il Consiglio nazionale forense e i porti.\n",
			[]string{"Consulta delle aree marine protette", "Segreteria tecnica per la sicurezza dei trasporti marittimi", "Consiglio nazionale forense"}, nil},
		{"a title broken off in mid-line",
			"## Art. 4. — Segreteria tecnica per la cura delle rotte e la pesca\n sostenibile\n\nLa Segreteria tecnica per la cura delle rotte e la pesca sostenibile cura le rotte.\n",
			[]string{"Segreteria tecnica per la cura delle rotte e la pesca sostenibile"}, []string{"Segreteria tecnica per la cura delle rotte e la pesca"}},
		{"a compound adjective in a title",
			"### Art. 7. Compiti del comitato tecnico-scientifico\n\nIl comitato tecnico-scientifico esamina i progetti.\n",
			[]string{"comitato tecnico-scientifico"}, []string{"comitato tecnico"}},
		{"a body of another body, whose name goes on behind an adjective",
			"## Art. 5\n\nIl Dipartimento delle rotte, su conforme parere della Giunta del Consiglio superiore delle maree, nomina i piloti. Il Dipartimento delle rotte, udita la Giunta del Consiglio superiore delle maree, approva i conti. Il Dipartimento delle rotte opera in raccordo con la Segreteria del Comitato nazionale dei fari.\n",
			[]string{"Giunta del Consiglio superiore delle maree", "Segreteria del Comitato nazionale dei fari"}, []string{"Giunta del Consiglio superiore", "Segreteria del Comitato nazionale"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			got := namesOf(t, c.text)
			for _, w := range c.want {
				if !slices.Contains(got, w) {
					t.Errorf("no %q among %q", w, got)
				}
			}
			for _, w := range c.not {
				if slices.Contains(got, w) {
					t.Errorf("%q among %q", w, got)
				}
			}
		})
	}
}
