package act

import (
	"slices"
	"testing"
)

func TestAWordAfterADashTellsWhatANumberedUnitIsAbout(t *testing.T) {
	checkLines(t, []lineCase{
		{"the verb behind a comma", "# Dipartimento per lo sport\n\n## Art. 1\n\n1. L'Ufficio II - Impianti e contributi, provvede ai collaudi e si articola nei seguenti servizi:\na) Servizio impianti;\nb) Servizio contributi.\n",
			[]string{"servizio-contributi ^ ufficio-ii", "servizio-impianti ^ ufficio-ii"}},
		{"the verb next, no article", "# Provveditorato\n\n## Art. 1\n\n1. Divisione IV – Bilancio e tesoreria dipende dal Provveditore.\n\n2. La Direzione B - Personale dipende dal Provveditore.\n",
			[]string{"direzione-b ^ provveditore", "divisione-iv ^ provveditore"}},
		{"no number, no matter", "# Ente\n\n## Art. 1\n\n1. L'Ufficio ricorsi - sentito il Revisore - dipende dal Direttore.\n",
			[]string{"ufficio-ricorsi ^ direttore"}},
	})
}

func TestWhoGivesOrdersIsAboveWhatALeadInListsNotTheirPlace(t *testing.T) {
	checkLines(t, []lineCase{
		{"orders after the place", "# Dipartimento per lo sport\n\n## Art. 1\n\n1. Oltre ai servizi dell'articolo 3, operano all'interno del Dipartimento e sono alle dirette dipendenze funzionali del Ministro per lo sport:\na) l'Ufficio studi;\nb) l'Ufficio stampa.\n",
			[]string{"ufficio-stampa ^ ministro-per-lo-sport", "ufficio-studi ^ ministro-per-lo-sport"}},
		{"a place alone", "# Comune di Borgo\n\n## Art. 1\n\n1. Il Settore tecnico cura le opere.\n\n2. Operano presso il Settore tecnico:\na) l'Ufficio strade;\nb) l'Ufficio verde.\n",
			[]string{"ufficio-strade ^ settore-tecnico", "ufficio-verde ^ settore-tecnico"}},
	})
}

func TestAnItemThatIsAUnitAloneListsItsParts(t *testing.T) {
	checkLines(t, []lineCase{
		{"numbers below letters", "# Giunta\n\n## Art. 1\n\n1. Sono istituite le seguenti direzioni, ordinate all'interno dei dipartimenti:\na) dipartimento «Territorio»:\n1) Direzione «Ambiente»;\n2) Direzione «Urbanistica»;\nb) dipartimento «Sociale»:\n1) Direzione «Scuola».\n",
			[]string{"direzione-ambiente ^ dipartimento-territorio", "direzione-scuola ^ dipartimento-sociale", "direzione-urbanistica ^ dipartimento-territorio"}},
		{"dashes", "# Azienda sanitaria\n\n## Art. 1\n\n1. L'azienda è articolata come segue:\na) Dipartimento tecnico:\n- U.O.C. Lavori;\n- U.O.C. Impianti.\n",
			[]string{"dipartimento-tecnico ^ azienda-sanitaria", "u-o-c-impianti ^ dipartimento-tecnico", "u-o-c-lavori ^ dipartimento-tecnico"}},
		{"duties", "# Provincia\n\n## Art. 1\n\n1. La Provincia si articola in:\na) Settore bilancio:\n1) tributi;\n2) segue gli uffici di zona.\n", nil},
	})
}

func TestAnItemTellsWhatItsUnitIsSetUpFor(t *testing.T) {
	res := readDecided(t, "# Azienda sanitaria\n\n## Art. 1\n\n1. L'Azienda sanitaria è articolata come segue:\na) area della degenza, preposta all'erogazione delle prestazioni;\nb) area tecnica, incaricata della manutenzione degli edifici;\nc) in venti «direzioni di zona», destinate alla tutela dei boschi;\nd) area legale, preposta alla Direzione sanitaria.\n")
	var got []string
	for _, f := range res.Graph.Functions {
		got = append(got, string(f.Unit)+": "+f.Text)
	}
	want := []string{"area-della-degenza: preposta all'erogazione delle prestazioni", "area-tecnica: incaricata della manutenzione degli edifici", "direzioni-di-zona: destinate alla tutela dei boschi"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestOrgansListedInOneLineWithoutLettersAreItemsEach(t *testing.T) {
	checkLines(t, []lineCase{
		{"of a class", "# Statuto dell'Università di Borgo\n\n## Art. 23\n\n1. I dipartimenti promuovono le ricerche.\n\n2. Sono organi del dipartimento: il direttore; il consiglio; la commissione paritetica. I consigli deliberano.\n",
			[]string{"commissione-paritetica ^ dipartimenti", "consiglio ^ dipartimenti", "direttore ^ dipartimenti"}},
		{"the verb last", "# Statuto del Consorzio delle acque\n\n## Art. 4\n\n1. Il Consorzio delle acque cura i canali.\n\n2. Gli organi del Consorzio delle acque sono: l'assemblea; il presidente; il revisore.\n",
			[]string{"assemblea ^ consorzio-delle-acque", "presidente ^ consorzio-delle-acque", "revisore ^ consorzio-delle-acque"}},
	})
}
