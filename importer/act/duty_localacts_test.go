package act

import (
	"testing"

	"raccordo/graph"
)

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

func TestNamesOnALineOfTheirOwn(t *testing.T) {
	text := "## Art. 3 - Direzione Rifiuti\n\n1. La Direzione Rifiuti si articola nei seguenti uffici:\n\na) UFFICIO I (Affari generali)\nTrattazione degli affari generali. Programmazione degli acquisti.\n\nb) UFFICIO II (Economia circolare)\nAttuazione della strategia nazionale. Tenuta dei registri.\n\n2. L'Ufficio II cura i fanghi.\n"
	checkSaid(t, text, []string{"ufficio-i-affari-generali: Trattazione degli affari generali.", "ufficio-ii-economia-circolare: Attuazione della strategia nazionale.", "ufficio-ii-economia-circolare: L'Ufficio II cura i"})
	checkLines(t, []lineCase{{"items", text, []string{"ufficio-i-affari-generali ^ direzione-rifiuti", "ufficio-ii-economia-circolare ^ direzione-rifiuti"}}})
}

func TestABareClassHoldsThoseOfItsNoun(t *testing.T) {
	g := read(t, "x.md", "# Regolamento del Corpo\n\n## Struttura\n\nIl Corpo si articola in:\n- Comando;\n- Nucleo Viabilità;\n- Nucleo Edilizia.\n\n## Nuclei\n\n1. Ciascun Nucleo è affidato a un Ufficiale che risponde al Vice Comandante.\n")
	n := 0
	for _, e := range g.Edges {
		if e.Type == graph.BelongsTo && e.To == "nuclei" {
			n++
		}
	}
	if n != 2 {
		t.Errorf("%d units belong to the class, want 2", n)
	}
}

func TestMoreOfLocalBodies(t *testing.T) {
	checkLines(t, []lineCase{
		{"a counted class and its names", "## Assetto\n\nI Distretti sanitari sono tre: Nord, Centro e Sud. Il Distretto Centro dipende dal Direttore generale. Il Distretto Nord e il Distretto Sud dipendono dal Direttore sanitario.\n",
			[]string{"distretto-centro ^ direttore-generale", "distretto-nord ^ direttore-sanitario", "distretto-sud ^ direttore-sanitario"}},
		{"under the supervision of whom the section is about", "## Segretario generale\n\nDal Segretario generale dipende l'Ufficio Elettorale; sotto la sua vigilanza opera altresì l'Ufficio Trasparenza.\n",
			[]string{"ufficio-elettorale ^ segretario-generale", "ufficio-trasparenza ^ segretario-generale"}},
		{"an articulation of another, in brackets", "## Dipartimento Chirurgico\n\nAfferiscono al Dipartimento Chirurgico le seguenti strutture:\n- UOC Ortopedia\n- UOS Endoscopia (articolazione della UOC Ortopedia)\n",
			[]string{"uoc-ortopedia ^ dipartimento-chirurgico", "uos-endoscopia ^ uoc-ortopedia"}},
		{"subjected to", "## Direttore\n\nIl Nucleo Acque è sottoposto al Direttore. Il bilancio è sottoposto al Consiglio.\n\n## Consiglio\n\nIl Consiglio approva i conti.\n",
			[]string{"nucleo-acque ^ direttore"}},
		{"brackets within a list", "## Area Tecnica\n\nL'Area Tecnica è composta da: Servizio Strade (responsabile: funzionario), Servizio Edilizia (5 unità) e Servizio Espropri.\n",
			[]string{"servizio-edilizia ^ area-tecnica", "servizio-espropri ^ area-tecnica", "servizio-strade ^ area-tecnica"}},
	})
}

func TestWhomPlacingSentencesLeadTo(t *testing.T) {
	checkLines(t, []lineCase{
		{"the verb first, then whom the text is about", "## Il Segretario\n\nIl Segretario assicura la legalità. Sono posti sotto la sua responsabilità l'Ufficio Contratti e l'Ufficio Gare.\n\n## Direttore operativo\n\nSono collocati alle sue dipendenze l'Ufficio Reti e il Laboratorio Acque.\n",
			[]string{"laboratorio-acque ^ direttore-operativo", "ufficio-contratti ^ segretario", "ufficio-gare ^ segretario", "ufficio-reti ^ direttore-operativo"}},
		{"to whom the direction of a unit is given", "## Incarichi\n\nLa responsabilità dell'Ufficio Statuti è affidata al Direttore generale. La presidenza della Commissione Moli è attribuita, di norma, al Segretario generale. La conduzione del Laboratorio Acque viene assunta dal Settore Cultura.\n",
			[]string{"commissione-moli ^ segretario-generale", "laboratorio-acque ^ settore-cultura", "ufficio-statuti ^ direttore-generale"}},
		{"transferred to another", "## Assetto\n\nL'Ufficio Tirocini, già afferente all'Area Ricerca, è trasferito all'Area Didattica.\n",
			[]string{"ufficio-tirocini ^ area-didattica"}},
	})
	checkPartners(t, []lineCase{
		{"a pronoun behind them means the one above", "## Il Direttore operativo\n\nAlle sue dipendenze sono collocati l'Ufficio Reti e l'Ufficio Impianti. Egli si rapporta con il Consiglio di amministrazione.\n",
			[]string{"direttore-operativo ~ consiglio-di-amministrazione liaison"}},
	})
	checkSaid(t, "## Dipartimento\n\nLa UOSD Dipendenze ha autonomia gestionale e afferisce direttamente al Direttore del Dipartimento.\n", nil)
}

func TestAChartAsANestedList(t *testing.T) {
	checkLines(t, []lineCase{
		{"no lead-in", "# Organigramma\n\n- Segretario generale\n  - Ufficio Contratti\n- Settore Tecnico\n  - Servizio Strade\n    - Ufficio Segnaletica\n  - Servizio Verde\n",
			[]string{"servizio-strade ^ settore-tecnico", "servizio-verde ^ settore-tecnico", "ufficio-contratti ^ segretario-generale", "ufficio-segnaletica ^ servizio-strade"}},
	})
	checkSaid(t, "## Ufficio Gare\n\n- Gestione dei contratti\n  - Servizio di cassa\n", []string{"ufficio-gare: Gestione dei contratti", "ufficio-gare: Servizio di cassa"})
}
