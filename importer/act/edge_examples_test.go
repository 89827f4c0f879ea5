package act

import "testing"

// How a list of partners goes on: examples of those named, behind a relative clause, behind
// brackets, in the items of a list.
func TestPartnersGoOn(t *testing.T) {
	two := func(mode string) []string { return []string{"acque ~ cave " + mode, "acque ~ presidente " + mode} }
	checkEdges(t, []lineCase{
		{"with particular regard to some", "Cura i rapporti con soggetti pubblici, con particolare riguardo al Presidente e alla Direzione centrale Cave.", two("liaison")},
		{"bodies of any sort and those meant", "Gestisce i rapporti con soggetti privati e pubblici di livello internazionale, con particolare riguardo all'UNESCO, all'OCSE.", []string{"acque ~ ocse liaison", "acque ~ unesco liaison"}},
		{"among whom", "Cura i rapporti con gli organismi internazionali, tra cui l'UNESCO e l'OCSE.", []string{"acque ~ ocse liaison", "acque ~ organismi-internazionali liaison", "acque ~ unesco liaison"}},
		{"such as", "Cura i rapporti con enti esterni quali Regione e Comuni.", []string{"acque ~ comuni liaison", "acque ~ enti-esterni liaison", "acque ~ regione liaison"}},
		{"in particular with", "Cura i rapporti con gli enti esterni, in particolare con la Direzione centrale Cave.", []string{"acque ~ cave liaison", "acque ~ enti-esterni liaison"}},
		{"matters are no examples", "Collabora con la Direzione centrale Cave, con particolare riguardo alle attività del Presidente.", []string{"acque ~ cave collaboration"}},
		{"behind a relative clause", "Collabora con la Direzione centrale Cave, che cura gli scavi, e con il Presidente.", two("collaboration")},
		{"behind a relative clause with its article", "Collabora con la Direzione centrale Cave, la quale cura gli scavi, nonché con il Presidente.", two("collaboration")},
		{"behind brackets", "Supporta la Direzione centrale Cave (per gli scavi) e il Presidente (per i piani).", two("support")},
		{"items that say the preposition of a noun", "La Direzione centrale Acque fornisce supporto:\n\n- alla Direzione centrale Cave per gli scavi;\n\n- al Presidente per i piani.", two("support")},
		{"items behind what is sent", "La Direzione centrale Acque trasmette i dati:\n\n- alla Direzione centrale Cave;\n\n- al Presidente.", two("supply")},
		{"who gives an office hears another", "Gli incarichi sono conferiti dal Presidente, sentita la Direzione centrale Cave.", []string{"presidente ~ cave hearing"}},
		{"who outside gives an office hears a unit", "Il Direttore generale è nominato dal Ministro dell'aria, sentita la Direzione centrale Cave.", []string{"ministro-dell-aria ~ cave hearing"}},
		{"who must be heard", "Deve sentire la Direzione centrale Cave prima di adottare il piano.", []string{"acque ~ cave hearing"}},
		{"what may be asked of another", "Può chiedere alla Direzione centrale Cave dati e informazioni.", []string{"acque ~ cave supply"}},
	})
}
