package act

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What a sentence says of who works with whom, by families of phrases. The
// sentences are invented and stand in the section of the Direzione centrale Acque
// of the act in frame.
func TestCollaborations(t *testing.T) {
	cave := func(mode string) []string { return []string{"acque ~ cave " + mode} }
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"collaboration, its object before the partner", "Collabora alla stesura del piano delle sorgenti con la Direzione centrale Cave.", cave("collaboration")},
		{"cooperation as a noun", "Promuove la cooperazione con la Direzione centrale Cave.", cave("collaboration")},
		{"the collaboration of another is asked for", "Può richiedere la collaborazione della Direzione centrale Cave.", cave("collaboration")},
		{"collaboration is lent", "Presta la propria collaborazione alla Direzione centrale Cave.", cave("collaboration")},
		{"together", "Svolge i rilievi unitamente alla Direzione centrale Cave.", cave("collaboration")},
		{"along with", "Svolge i rilievi assieme alla Direzione centrale Cave.", cave("collaboration")},
		{"jointly, with either preposition", "Effettua i rilievi congiuntamente con la Direzione centrale Cave.", cave("collaboration")},
		{"joint inspections", "Effettua controlli congiunti con la Direzione centrale Cave.", cave("collaboration")},
		{"in coordination", "Gestisce le piene in coordinamento con la Direzione centrale Cave.", cave("collaboration")},
		{"coordinates itself", "Per le piene si coordina costantemente con la Direzione centrale Cave.", cave("collaboration")},
		{"the contribution of another", "Redige il piano con il contributo della Direzione centrale Cave.", cave("collaboration")},
		{"what another brings", "Redige il piano con l'apporto tecnico della Direzione centrale Cave.", cave("collaboration")},
		{"in concert as effort", "Assicura la guardia in concorso con la Direzione centrale Cave.", cave("collaboration")},
		{"with the involvement", "Redige il piano con il diretto coinvolgimento della Direzione centrale Cave.", cave("collaboration")},
		{"a duty done with another", "Definisce con la Direzione centrale Cave il calendario dei rilievi.", cave("collaboration")},
		{"an aside before the partner", "Collabora, per quanto di competenza, con la Direzione centrale Cave.", cave("collaboration")},
		{"liaison by a verb", "Si raccorda periodicamente con la Direzione centrale Cave.", cave("liaison")},
		{"liaison by an infinitive", "Provvede a raccordarsi con la Direzione centrale Cave.", cave("liaison")},
		{"liaison between", "Assicura il raccordo tra il Presidente e la Direzione centrale Cave.", []string{"acque ~ cave liaison", "acque ~ presidente liaison"}},
		{"in connection", "Cura le dighe in collegamento con la Direzione centrale Cave.", cave("liaison")},
		{"close contact", "Lavora a stretto contatto con la Direzione centrale Cave.", cave("liaison")},
		{"interface", "Si interfaccia con la Direzione centrale Cave.", cave("liaison")},
		{"liaison as a noun-led duty", "- Rapporti con la Direzione centrale Cave.", cave("liaison")},
		{"agreement beforehand", "Approva i turni previa intesa con la Direzione centrale Cave.", cave("agreement")},
		{"of common accord", "Approva i turni di comune accordo con la Direzione centrale Cave.", cave("agreement")},
		{"under a convention", "Gestisce i laghi in convenzione con il Ministero dell'aria.", []string{"acque ~ ministero-dell-aria agreement"}},
		{"agreed upon", "Attua il piano concordato con la Direzione centrale Cave.", cave("agreement")},
		{"assistance by a verb", "Coadiuva la Direzione centrale Cave nei rilievi.", cave("support")},
		{"assistance in the passive", "È coadiuvata dalla Direzione centrale Cave.", cave("support")},
		{"assistance in the passive, far", "È assistita nello svolgimento dei rilievi dalla Direzione centrale Cave.", cave("support")},
		{"beside another", "Affianca la Direzione centrale Cave nei collaudi.", cave("support")},
		{"at the side of another", "Opera a supporto della Direzione centrale Cave.", cave("support")},
		{"as help", "Svolge compiti di ausilio alla Direzione centrale Cave.", cave("support")},
		{"support as a noun-led duty", "- Supporto tecnico e amministrativo alla Direzione centrale Cave.", cave("support")},
		{"support after what is supported", "Assicura, nelle materie di competenza, adeguato supporto tecnico, amministrativo e contabile alla Direzione centrale Cave.", cave("support")},
		{"support to what another does", "Fornisce supporto alle attività della Direzione centrale Cave.", cave("support")},
		{"availing itself", "Redige il piano avvalendosi, ove occorra, della Direzione centrale Cave.", cave("support")},
		{"may avail itself", "Per i rilievi può avvalersi della Direzione centrale Cave.", cave("support")},
		{"on behalf", "Riscuote i canoni per conto della Direzione centrale Cave.", cave("support")},
		{"by way of", "Trasmette gli atti per il tramite della Direzione centrale Cave.", cave("support")},
		{"secretariat of a committee", "Cura le funzioni di segreteria della Commissione Sorgenti.", []string{"acque ~ commissione-sorgenti support"}},
		{"hearing, the older word", "Adotta il piano, udita la Direzione centrale Cave.", cave("hearing")},
		{"an opinion beforehand", "Adotta il piano, previo parere favorevole della Direzione centrale Cave.", cave("hearing")},
		{"an opinion acquired", "Adotta il piano acquisito il parere della Direzione centrale Cave.", cave("hearing")},
		{"an opinion given", "Esprime pareri alla Direzione centrale Cave.", cave("hearing")},
		{"sending", "Invia ogni mese alla Direzione centrale Cave i dati delle portate.", cave("supply")},
		{"sending as a noun-led duty", "- Trasmissione dei dati alla Direzione centrale Cave.", cave("supply")},
		{"telling", "Informa tempestivamente la Direzione centrale Cave.", cave("supply")},
		{"getting from another", "Acquisisce dalla Direzione centrale Cave i dati dei rilievi.", cave("supply")},
		{"on what another has given", "Redige il bilancio sulla base dei dati trasmessi dalla Direzione centrale Cave.", cave("supply")},
		{"reporting on results is telling too", "Riferisce al Presidente sui risultati dei rilievi.", []string{"acque ^ presidente stated", "acque ~ presidente supply"}},
		{"a verb before its subject, the partner first", "Con la Direzione centrale Acque collabora la Direzione centrale Cave.", []string{"cave ~ acque collaboration"}},
		{"a pronoun for the one spoken of, the subject last", "La Direzione centrale Acque cura le dighe. La coadiuva la Direzione centrale Cave.", cave("support")},
		{"a list that completes a cue, the preposition said in it", "Per i rilievi la Direzione centrale Acque si avvale:\n\na) della Direzione centrale Cave;\n\nb) del Ministero dell'aria.", []string{"acque ~ cave support", "acque ~ ministero-dell-aria support"}},
		{"a list that completes a cue, the preposition said before it", "La Direzione centrale Acque collabora con:\n\na) la Direzione centrale Cave;\n\nb) il Ministero dell'aria.", []string{"acque ~ cave collaboration", "acque ~ ministero-dell-aria collaboration"}},
		{"a list that completes a cue behind several asides", "Per i rilievi la Direzione centrale Acque si avvale, ai sensi dell'articolo 8, comma 4, della legge 3 maggio 1986, n. 34, previa intesa con le autorità competenti:\n\na) della Direzione centrale Cave;\n\nb) del Corpo nazionale dei vigili del fuoco.", []string{"acque ~ cave support", "acque ~ corpo-nazionale-dei-vigili-del-fuoco support"}},
		{"a list that completes a cue behind an aside", "La Direzione centrale Acque può avvalersi, nei casi consentiti dalla legge:\n\na) della Direzione centrale Cave;\n\nb) dei servizi tecnici dello Stato.", []string{"acque ~ cave support", "acque ~ servizi-tecnici-dello-stato support"}},
		{"duties in the passive are the unit's", "Le attività sono svolte in collaborazione con la Direzione centrale Cave.", cave("collaboration")},
		{"other bodies by two nouns", "Cura i rapporti con altri enti e organizzazioni che tutelano i fiumi.", []string{"acque ~ altri-enti-e-organizzazioni liaison"}},
		{"a papers' reader", "Predispone le relazioni per la Direzione centrale Cave.", cave("supply")},
		{"in synergy, the verb first", "Opera in stretta sinergia con la Direzione centrale Cave.", cave("synergy")},
		{"a go-between", "Fa da tramite tra il Presidente e la Direzione centrale Cave.", []string{"acque ~ cave liaison", "acque ~ presidente liaison"}},
		{"a name in quotation marks relates nobody", "L'Ufficio \"Rapporti con il Parlamento\" cura gli atti.", nil},
		{"something organised is no organisation", "Fornisce supporto alla organizzazione delle feste.", nil},
		{"a committee of the State in small letters", "Fornisce supporto al comitato interministeriale per i fiumi.", []string{"acque ~ comitato-interministeriale-per-i-fiumi support"}},
		{"an organ of one's own", "Fornisce supporto all'Assemblea degli utenti.", []string{"acque ~ assemblea-degli-utenti support"}},
		{"committees in small letters", "Assicura il supporto del Collegio dei revisori e delle commissioni di gara.", []string{"acque ~ collegio-dei-revisori support", "acque ~ commissioni-di-gara support"}},
		{"who does it in the passive", "Cura il monitoraggio dei rilievi curati dalla Direzione centrale Cave con il supporto del Coordinamento generale idraulico.", []string{"cave ~ idraulico support"}},
		{"bodies by several adjectives of one noun", "Cura i rapporti con le amministrazioni statali, regionali e locali.", []string{"acque ~ amministrazioni-locali liaison", "acque ~ amministrazioni-regionali liaison", "acque ~ amministrazioni-statali liaison"}},
		{"letters after what they are", "Collabora con gli enti di misura LEM e ROT.", []string{"acque ~ lem collaboration", "acque ~ rot collaboration"}},
		{"a body by its proper name", "Cura i rapporti con Acquedotti Riuniti.", []string{"acque ~ acquedotti-riuniti liaison"}},
		{"the purpose in the name of a body, closed by its letters", "Collabora con l'Agenzia nazionale per le nuove sorgenti, l'energia e il clima (ANSEC).", []string{"acque ~ agenzia-nazionale-per-le-nuove-sorgenti-l-energia-e-il-clima collaboration"}},
		{"the services of an outside body are that body", "Effettua controlli congiunti con i servizi ispettivi del Ministero dell'aria.", []string{"acque ~ ministero-dell-aria collaboration"}},
		{"offices of other bodies", "Cura il collegamento con gli sportelli di altri enti e istituzioni.", []string{"acque ~ sportelli-di-altri-enti-e-istituzioni liaison"}},
		{"who is served is no partner", "Presta assistenza alle imprese e alle aziende.", nil},
		{"organs of any sort are none", "Approva i turni previa intesa con i Presidenti competenti.", nil},
		{"an object before the preposition of another noun", "Cura il supporto alla costituzione di consorzi.", nil},
		{"support of one thing for another", "Assicura il supporto per la redazione dei piani.", nil},
		{"an appointment is none", "Il Presidente è nominato con decreto del Ministro dell'aria.", nil},
		{"negation", "La Direzione centrale Acque non collabora con la Direzione centrale Cave.", nil},
		{"competence kept apart", "Cura le dighe, salvo quanto di competenza della Direzione centrale Cave in collaborazione con il Presidente.", nil},
	} {
		t.Run(c.rule, func(t *testing.T) {
			have := edgesOf(t, c.text)
			slices.Sort(have)
			slices.Sort(c.want)
			if d := cmp.Diff(c.want, have); d != "" {
				t.Errorf("%s\n(-want +got):\n%s", c.text, d)
			}
		})
	}
}
