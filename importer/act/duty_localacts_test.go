package act

import "testing"

// TestDutiesOfLocalBodies reads what sentences that place units, lead-ins of charges and
// relative clauses say that units do.
func TestDutiesOfLocalBodies(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"a sentence that puts several under one states no duty of them",
			"## Direttore\n\nAl Direttore rispondono la Segreteria didattica, la Segreteria contabile e il Responsabile delle aule.\n", nil},
		{"but the clause behind one of them does",
			"## Area Mercato\n\nNell'Area sono incardinati: l'Ufficio Pesi, cui spetta la verifica delle bilance; l'Ufficio Protesti, che tiene l'elenco; l'Ufficio Albi.\n",
			[]string{"ufficio-pesi: la verifica delle bilance", "ufficio-protesti: tiene l'elenco"}},
		{"and so does a verb behind the place",
			"## Area Mercato\n\nAll'interno dell'Area Mercato, l'Ufficio Pesi cura le bilance.\n",
			[]string{"ufficio-pesi: All'interno dell'Area Mercato, l'Ufficio"}},
		{"a list behind the noun of charges, cut at semicolons",
			"## Servizio Foreste\n\nSvolge le seguenti attività: polizia idraulica; vincolo idrogeologico; antincendio boschivo.\n",
			[]string{"servizio-foreste: Svolge le seguenti attività:", "servizio-foreste: antincendio boschivo.", "servizio-foreste: vincolo idrogeologico"}},
		{"the second verb of a clause that first says to whom one answers",
			"## Direttore\n\nLa Scuola è retta da un Direttore, che riferisce alla Giunta sui corsi e cura l'archivio delle prove.\n",
			[]string{"direttore: cura l'archivio delle prove"}},
	} {
		t.Run(c.rule, func(t *testing.T) { checkSaid(t, c.text, c.want) })
	}
}

func TestLabelsBelowAnOrganisationChart(t *testing.T) {
	checkLines(t, []lineCase{
		{"a label is put under no more than the chart says",
			"# Pianta\n\nLa Segreteria tecnica è così strutturata:\n\n- Direzione Moli\n  - Ufficio Progetti\n  - Ufficio Cantieri\n\nMansioni\n\nDirezione Moli: sovrintende alle opere.\n\nUfficio Progetti: redige i progetti; predispone i capitolati.\n",
			[]string{"direzione-moli ^ segreteria-tecnica", "ufficio-cantieri ^ direzione-moli", "ufficio-progetti ^ direzione-moli"}},
		{"the institution behind its head", "# Regolamento del Parco dei Monti Azzurri\n\n## Direttore\n\nIl Direttore del Parco è posto a capo della struttura e ne risponde al Presidente e al Consiglio direttivo.\n",
			[]string{"direttore ^ consiglio-direttivo", "direttore ^ presidente"}},
		{"from whom one takes orders", "## Ufficio Idrovore\n\nIn caso di piena l'Ufficio Idrovore prende ordini dal Direttore tecnico. L'Ufficio Dighe riceve istruzioni dalla Direzione Opere.\n",
			[]string{"ufficio-dighe ^ direzione-opere", "ufficio-idrovore ^ direttore-tecnico"}},
		{"one unit and those of a list", "## Assetto\n\nIl Servizio Dighe si compone dell'Ufficio Pozzi e delle seguenti Sezioni:\n- Sezione Acque;\n- Sezione Rocce.\n",
			[]string{"sezione-acque ^ servizio-dighe", "sezione-rocce ^ servizio-dighe", "ufficio-pozzi ^ servizio-dighe"}},
	})
}
