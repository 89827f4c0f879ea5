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

// Who acts is found where it stands: after a condition, before the verb, in the measure
// just before.
func TestActorsOfMeasures(t *testing.T) {
	checkOutsiders(t, []lineCase{
		{"its own decree", "Il Ministro della sanità con proprio decreto, di concerto con i Ministri del tesoro e dei trasporti, sentito il Consiglio sanitario nazionale, disciplina i rapporti.",
			[]string{"ministro-della-sanita ~ consiglio-sanitario-nazionale hearing", "ministro-della-sanita ~ ministro-dei-trasporti agreement", "ministro-della-sanita ~ ministro-del-tesoro agreement"}},
		{"who makes it hears too", "I compensi sono fissati con decreto del Ministro del lavoro di concerto con il Ministro del tesoro, sentito il consiglio direttivo.",
			[]string{"ministro-del-lavoro ~ consiglio-direttivo hearing", "ministro-del-lavoro ~ ministro-del-tesoro agreement"}},
		{"who proposes agrees", "Le norme sono stabilite con regolamento da emanare su proposta del Ministro per l'interno, di concerto con il Ministro per il tesoro.",
			[]string{"ministro-per-l-interno ~ ministro-per-il-tesoro agreement"}},
		{"behind a condition and its verb", "Qualora il consiglio ometta di provvedere nei termini previsti, provvede il prefetto, sentito il Consiglio provinciale di sanità.",
			[]string{"prefetto ~ consiglio-provinciale-di-sanita hearing"}},
		{"before its verb, far from the head", "A ciascun istituto, al Centro europeo il Ministro per la pubblica istruzione assegna il personale, sentito il consiglio direttivo.",
			[]string{"ministro-per-la-pubblica-istruzione ~ consiglio-direttivo hearing"}},
		{"in the future", "Il sindaco esaminerà le domande d'intesa con la questura.",
			[]string{"sindaco ~ questura agreement"}},
		{"an object is nobody who acts", "Un anno prima della scadenza nomina il direttore, sentito il consiglio direttivo.", nil},
	})
}

// A Ministro with a matter of its own is not the one of the act.
func TestMinisterOfAnotherMatter(t *testing.T) {
	checkPartners(t, []lineCase{
		{"another", "# Ministero dei fari\n\n## Ministro\n\nIl Ministro approva le tariffe, di concerto con il Ministro per il tesoro.\n", []string{"ministro ~ ministro-per-il-tesoro agreement"}},
		{"a purpose", "# Ministero dei fari\n\n## Ministro\n\n## Ufficio Studi\n\n- Supporto al Ministro per la partecipazione ai comitati.\n", []string{"ufficio-studi ~ ministro support"}},
	})
}

// A task that one gives to another is the other's; an office that one gives is nobody's work.
func TestTasksGivenToOthers(t *testing.T) {
	checkOutsiders(t, []lineCase{
		{"to whoever is nobody known", "Il direttore può incaricare i periti comunali di coadiuvare il presidente.", nil},
		{"to those who are named for it", "Il presidente nomina ispettori onorari col compito di collaborare con il consiglio direttivo.", nil},
		{"as an order", "Il presidente può conferire a un esperto l'incarico di coadiuvare il direttore.", nil},
		{"a task one has", "L'Istituto ha il compito di collaborare con il Ministero dell'interno.", []string{"istituto-delle-acque ~ ministero-dell-interno collaboration"}},
		{"an order with an adjective", "Il Ministro dei porti può conferire a un perito particolarmente competente nelle varie materie, l'incarico temporaneo di coadiuvare il direttore.", nil},
		{"an office at whose giving others are heard", "Il direttore ha un vicario, alla cui nomina provvede il consiglio direttivo, su proposta del presidente.", nil},
		{"an order one has", "Il direttore ha l'incarico di coadiuvare il presidente.", []string{"direttore ~ presidente support"}},
		{"an office given, without a comma", "Il porto è retto da un ammiraglio nominato con decreto del Presidente della Repubblica, su proposta del Ministro della difesa, sentito il consiglio direttivo.", nil},
		{"an office given, between commas", "I membri, nominati, su proposta del presidente, con decreto del Ministro dei porti, durano in carica tre anni.", nil},
	})
}

// Partners in lists of bodies of several sorts, and who acts before a gerund.
func TestSortsOfPartners(t *testing.T) {
	checkOutsiders(t, []lineCase{
		{"the State and others", "L'Istituto svolge funzioni di consulenza nei confronti dello Stato, delle regioni e delle unità sanitarie locali.",
			[]string{"istituto-delle-acque ~ regioni support", "istituto-delle-acque ~ stato support", "istituto-delle-acque ~ unita-sanitarie-locali support"}},
		{"a noun that is its own plural", "L'Istituto cura i rapporti con enti, società ed organismi nazionali ed internazionali.",
			[]string{"istituto-delle-acque ~ enti-societa-ed-organismi-nazionali-ed-internazionali liaison"}},
		{"bodies and offices", "L'Istituto cura i rapporti con enti ed uffici internazionali.",
			[]string{"istituto-delle-acque ~ enti-ed-uffici-internazionali liaison"}},
		{"help in the dative", "L'Istituto opera garantendo alle aziende sanitarie la collaborazione necessaria.",
			[]string{"istituto-delle-acque ~ aziende-sanitarie support"}},
		{"the subject before a gerund", "Fermi i compiti di legge, la Prefettura, avvalendosi dell'Istituto delle acque, assicura il servizio.",
			[]string{"prefettura ~ istituto-delle-acque support"}},
	})
}

// Bodies outside work with the institution of the act by its noun alone.
func TestOutsidersWithTheInstitution(t *testing.T) {
	checkOutsiders(t, []lineCase{
		{"heads of municipalities", "I sindaci collaborano con l'Istituto alla rilevazione dei pozzi.", []string{"sindaci ~ istituto-delle-acque collaboration"}},
		{"prefects tell it", "I prefetti comunicano all'Istituto i dati sugli incendi.", []string{"prefetti ~ istituto-delle-acque supply"}},
		{"a decree of two with an adjective", "Con decreto interministeriale dei Ministri dei porti e del tesoro, sentito il presidente, sono stabilite le norme.",
			[]string{"ministro-dei-porti ~ presidente hearing", "ministro-del-tesoro ~ presidente hearing"}},
		{"it reports to Parliament", "L'Istituto riferisce annualmente alle Camere.", []string{"istituto-delle-acque ~ camere supply"}},
	})
}
