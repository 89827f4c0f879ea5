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
		{"what stands within the name of a unit is no relation",
			"## Direzione generale per le rotte e per i rapporti con le Regioni\n\nLa Direzione generale per le rotte e per i rapporti con le Regioni traccia le rotte.\n\n## Ufficio Fari\n\nL'Ufficio opera in raccordo con la Direzione generale per le rotte e per i rapporti con le Regioni.\n",
			[]string{"direzione-generale-per-le-rotte-e-per-i-rapporti-con-le-regioni: La Direzione generale per", "ufficio-fari ~ direzione-generale-per-le-rotte-e-per-i-rapporti-con-le-regioni", "ufficio-fari: L'Ufficio opera in raccordo"}},
		{"whom a body turns to for support is its superior and no partner",
			"## Direzione dei fanali\n\n## Comitato per le nebbie\n\nIl Comitato per le nebbie, che per le esigenze di supporto fa capo alla Direzione dei fanali, si riunisce ogni mese.\n",
			[]string{"comitato-per-le-nebbie ^ direzione-dei-fanali"}},
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
			"## Comitato per le nebbie\n\nIl Comitato fa capo al Dipartimento per la programmazione ed il coordinamento dello sviluppo dei porti.\n",
			[]string{"Dipartimento per la programmazione ed il coordinamento dello sviluppo dei porti"}, nil},
		{"the Council of Ministers within a name",
			"## Ufficio Rotte\n\nL'Ufficio opera in raccordo con il Dipartimento delle maree della Presidenza del Consiglio dei ministri.\n",
			[]string{"Dipartimento delle maree della Presidenza del Consiglio dei ministri"}, nil},
		{"titles about organs as such name no unit",
			"### Art. 2. Organi\n\nSono organi dell'Ente:\na) l'amministratore;\nb) il consiglio nautico.\n\n### Art. 3. Organi preposti alla vigilanza\n\nIl consiglio nautico vigila sui moli.\n\n### Art. 4. Aree funzionali\n\nL'amministratore cura i conti.\n",
			[]string{"Amministratore", "Consiglio nautico"}, []string{"Organi", "Organi preposti alla vigilanza", "Aree funzionali"}},
		{"a compound adjective in a title",
			"### Art. 7. Compiti del comitato tecnico-scientifico\n\nIl comitato tecnico-scientifico esamina i progetti.\n",
			[]string{"comitato tecnico-scientifico"}, []string{"comitato tecnico"}},
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
