package act

import "testing"

// outsiderAct is a law that organises one body and speaks of others in passing.
const outsiderAct = "# Legge sull'Istituto delle acque\n\n## Art. 1 - Istituto\n\n1. L'Istituto delle acque è ente pubblico. Sono organi dell'Istituto: il presidente, il consiglio direttivo, il direttore.\n\n## Art. 2 - Norme\n\n1. "

func checkOutsiders(t *testing.T, cases []lineCase) {
	t.Helper()
	for i := range cases {
		cases[i].text = outsiderAct + cases[i].text + "\n"
	}
	checkPartners(t, cases)
}

// A plural noun with several matters names several bodies.
func TestEachMatterIsABody(t *testing.T) {
	checkOutsiders(t, []lineCase{
		{"two prepositions", "Lo statuto è approvato con decreto del Ministro dei porti, di concerto con i Ministri del tesoro e per la funzione pubblica.",
			[]string{"ministro-dei-porti ~ ministro-del-tesoro agreement", "ministro-dei-porti ~ ministro-per-la-funzione-pubblica agreement"}},
		{"what they are for, three of them", "Il Ministro dei laghi, di concerto coi Ministri per la pubblica istruzione, per il tesoro e per i lavori pubblici, emana il regolamento.",
			[]string{"ministro-dei-laghi ~ ministro-per-i-lavori-pubblici agreement", "ministro-dei-laghi ~ ministro-per-il-tesoro agreement", "ministro-dei-laghi ~ ministro-per-la-pubblica-istruzione agreement"}},
		{"two matters of one stay together", "Le tariffe sono fissate dal Ministro dei fari, di concerto con i Ministri della salute, dell'università e della ricerca e delle politiche agricole.",
			[]string{"ministro-dei-fari ~ ministro-della-salute agreement", "ministro-dei-fari ~ ministro-dell-universita-e-della-ricerca agreement", "ministro-dei-fari ~ ministro-delle-politiche-agricole agreement"}},
		{"in small letters", "L'Istituto collabora con i ministri dei trasporti e della difesa.",
			[]string{"istituto-delle-acque ~ ministro-dei-trasporti collaboration", "istituto-delle-acque ~ ministro-della-difesa collaboration"}},
		{"with an adjective", "L'Istituto opera d'intesa con gli assessorati regionali all'ambiente e alla sanità.",
			[]string{"istituto-delle-acque ~ assessorato-regionale-all-ambiente agreement", "istituto-delle-acque ~ assessorato-regionale-alla-sanita agreement"}},
		{"one of two matters alone", "L'Istituto opera d'intesa con i Ministri dell'economia e delle finanze.",
			[]string{"istituto-delle-acque ~ ministro-dell-economia agreement", "istituto-delle-acque ~ ministro-delle-finanze agreement"}},
	})
}

// Two bodies outside work with each other where one takes a measure with the other.
func TestOutsidersWithEachOther(t *testing.T) {
	checkOutsiders(t, []lineCase{
		{"who makes a decree of several", "Con decreto dei Ministri della sanità e del tesoro, sentito il Ministro del lavoro, sono fissati i compensi.",
			[]string{"ministro-del-tesoro ~ ministro-del-lavoro hearing", "ministro-della-sanita ~ ministro-del-lavoro hearing"}},
		{"to whom something is left", "La tutela dei laghi spetta al Ministero della sanità, d'intesa con il Ministero della pubblica istruzione.",
			[]string{"ministero-della-sanita ~ ministero-della-pubblica-istruzione agreement"}},
		{"a subject in the plural", "Le regioni, d'intesa con il Ministero dell'ambiente, approvano il piano.",
			[]string{"regioni ~ ministero-dell-ambiente agreement"}},
		{"a subject behind its verb", "Alla nomina provvede il prefetto, sentito il Consiglio provinciale di sanità.",
			[]string{"prefetto ~ consiglio-provinciale-di-sanita hearing"}},
		{"a name of the Republic", "Il Presidente del Consiglio dei ministri, sentita la Conferenza unificata, nomina il presidente.",
			[]string{"presidente-del-consiglio-dei-ministri ~ conferenza-unificata hearing"}},
		{"how the decree is made stands between", "Il Ministro per la sanità può, con decreto emanato di concerto col Ministro per il tesoro, conferire incarichi.",
			[]string{"ministro-per-la-sanita ~ ministro-per-il-tesoro agreement"}},
		{"agreement beforehand", "Il regolamento è approvato con decreto del Ministero dei porti, previo concerto con il Ministero dell'economia e delle finanze.",
			[]string{"ministero-dei-porti ~ ministero-dell-economia-e-delle-finanze agreement"}},
		{"agreement without a comma", "I canoni sono fissati con decreto del Ministro dei porti di concerto con il Ministro delle finanze.",
			[]string{"ministro-dei-porti ~ ministro-delle-finanze agreement"}},
	})
}

// Who acts and who takes part in other forms than "X collabora con Y".
func TestOutsidersInOtherForms(t *testing.T) {
	checkOutsiders(t, []lineCase{
		{"a relative clause of a body outside", "La vigilanza è esercitata dal Ministero del lavoro, che provvede d'intesa con il Ministero dei porti.",
			[]string{"ministero-del-lavoro ~ ministero-dei-porti agreement"}},
		{"its long pronoun", "Le tariffe sono approvate dal Ministro dei trasporti, il quale decide sentita la Conferenza unificata.",
			[]string{"ministro-dei-trasporti ~ conferenza-unificata hearing"}},
		{"the noun is a pronoun", "La decisione è presa dal Ministro per la marina di accordo con quello per le finanze.",
			[]string{"ministro-per-la-marina ~ ministro-per-le-finanze agreement"}},
		{"the nouns are a pronoun", "Il Ministro dell'ambiente provvede di concerto con quelli del tesoro e dell'interno.",
			[]string{"ministro-dell-ambiente ~ ministro-del-tesoro agreement", "ministro-dell-ambiente ~ ministro-dell-interno agreement"}},
		{"liaison between two", "Il piano prevede le modalità di raccordo tra l'Istituto delle acque e le aziende sanitarie locali.",
			[]string{"istituto-delle-acque ~ aziende-sanitarie-locali liaison"}},
		{"agreements between two", "La Presidenza promuove specifiche intese tra il Ministero delle finanze e l'Istituto delle acque.",
			[]string{"ministero-delle-finanze ~ istituto-delle-acque agreement"}},
		{"agreed on between two", "La misura del canone è concordata fra il direttore dell'Istituto e l'intendente di finanza.",
			[]string{"direttore ~ intendente-di-finanza agreement"}},
		{"two helps of one body", "L'Istituto si avvale del patrocinio e della consulenza dell'Avvocatura dello Stato.",
			[]string{"istituto-delle-acque ~ avvocatura-dello-stato support"}},
		{"the work of others", "L'Istituto può avvalersi dell'opera dei vigili urbani e dei messi comunali.",
			[]string{"istituto-delle-acque ~ messi-comunali support", "istituto-delle-acque ~ vigili-urbani support"}},
		{"consultation", "L'Istituto assicura la consultazione, ogni anno, con le federazioni degli utenti.",
			[]string{"istituto-delle-acque ~ federazioni-degli-utenti hearing"}},
		{"by the concurrence of others", "L'Istituto opera mediante il concorso di tutti gli enti pubblici territoriali.",
			[]string{"istituto-delle-acque ~ enti-pubblici-territoriali collaboration"}},
		{"a hearing before the main clause", "Acquisito il parere della Corte dei conti, il presidente adotta il bilancio.",
			[]string{"presidente ~ corte-dei-conti hearing"}},
		{"an authority in small letters", "Il direttore assiste il sindaco nell'esecuzione dei provvedimenti.",
			[]string{"direttore ~ sindaco support"}},
		{"a council that only shares its noun", "Il Presidente della Repubblica, sentito il Consiglio di Stato, decide.",
			[]string{"presidente-della-repubblica ~ consiglio-di-stato hearing"}},
		{"a recital stays one", "Acquisito il parere del consiglio direttivo, espresso nella riunione di maggio;", nil},
	})
}
