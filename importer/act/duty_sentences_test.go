package act

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestWhoDoesWhat tells the units and the first words of what the sentences say
// that they do; those of the frame are left out.
func TestWhoDoesWhat(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"a lead-in without a verb goes on with its subject", "1. La Direzione centrale Cave vigila sulle cave. In particolare:\na) rilascia i permessi;\nb) misura le polveri.", []string{
			"direzione-centrale-cave: In particolare misura le polveri.", "direzione-centrale-cave: In particolare rilascia i permessi", "direzione-centrale-cave: La Direzione centrale Cave vigila sulle cave."}},
		{"a passive has an agent", "Il piano dei pozzi è redatto dalla Direzione centrale Cave.", []string{
			"direzione-centrale-cave: Il piano dei pozzi è redatto dalla Direzione centrale Cave."}},
		{"the sentence after a passive goes on with the unit of the section", "Le perizie sono svolte, di norma, dalla Direzione centrale Cave. Cura le dighe.", []string{
			"direzione-centrale-acque: Cura le dighe.", "direzione-centrale-cave: Le perizie sono svolte, di norma, dalla Direzione centrale Cave."}},
		{"an appointment has an agent and is no duty", "I periti sono nominati dal Presidente.", nil},
		{"a duty is entrusted", "La tenuta del registro dei pozzi è affidata alla Direzione centrale Cave.", []string{
			"direzione-centrale-cave: La tenuta del registro dei pozzi è affidata alla Direzione centrale Cave."}},
		{"a list of what is among the duties of an agent", "Tra le funzioni esercitate dalla Direzione centrale Cave sono comprese quelle relative:\n\na) ai permessi;\n\nb) alle polveri.", []string{
			"direzione-centrale-cave: Tra le funzioni esercitate dalla Direzione centrale Cave sono comprese quelle relative ai permessi",
			"direzione-centrale-cave: Tra le funzioni esercitate dalla Direzione centrale Cave sono comprese quelle relative alle polveri."}},
		{"a list of the duties of a unit that its lead-in names", "I compiti della Direzione centrale Cave sono:\n\na) i permessi;\n\nb) le polveri.", []string{
			"direzione-centrale-cave: I compiti della Direzione centrale Cave sono i permessi", "direzione-centrale-cave: I compiti della Direzione centrale Cave sono le polveri."}},
		{"a body that is set up with a purpose", "Al fine di tutelare le sorgenti è istituito il Comitato sorgenti, con compiti di studio e proposta.", []string{
			"comitato-sorgenti: Al fine di tutelare le sorgenti è istituito il Comitato sorgenti, con compiti di studio e proposta."}},
		{"a gerund after a place", "La Direzione opera presso il Presidente, assicurando la tutela delle fonti.", []string{
			"direzione-centrale-acque: La Direzione opera presso il Presidente, assicurando la tutela delle fonti."}},
		{"a relative clause says what another unit does", "La Direzione dipende dal Presidente, che impartisce le direttive e vigila sugli argini.", []string{
			"presidente: impartisce le direttive e vigila sugli argini"}},
		{"who answers to whom is no duty in a relative clause", "Nella Direzione operano gli aiutanti del Presidente, che rispondono a quest'ultimo.", nil},
		{"the head that is put over a unit is none", "Alla Direzione è preposto un dirigente con funzioni di direttore.", nil},
		{"what a unit has is none", "La Direzione ha sede in Roma.", nil},
		{"what others do is none, though they are no unit", "Se richiesto, il perito deve essere iscritto all'albo.", nil},
		{"a plural verb does not speak of one unit", "Alla Direzione si raccordano in modo stabile i vivai.", nil},
		{"means and parts are none", "La Direzione svolge i compiti con le entrate costituite da:\n\na) quote annuali;\n\nb) lasciti dei soci.", nil},
		{"a power to appoint is none", "La Direzione può istituire gruppi di lavoro.", nil},
		{"an item that names nobody who acts is of its section", "- Segreteria del Presidente, agenda e archivio\n- Gestione dei pozzi", []string{
			"direzione-centrale-acque: Gestione dei pozzi", "direzione-centrale-acque: Segreteria del Presidente, agenda e archivio"}},
		{"subjects in small letters under a title", "Ufficio Ragioneria\nbilanci, mutui, rapporti con il revisore", []string{
			"ufficio-ragioneria: bilanci, mutui, rapporti con il revisore"}},
		{"subjects in small letters under an item", "- Ufficio Ragioneria\nbilanci, mutui\n- Ufficio Stampa\ncomunicati, sito", []string{
			"ufficio-ragioneria: bilanci, mutui", "ufficio-stampa: comunicati, sito"}},
		{"a name, a full stop and what it does", "9.1 Ufficio Ragioneria. Tiene i conti; predispone il bilancio.", []string{
			"ufficio-ragioneria: Tiene i conti", "ufficio-ragioneria: predispone il bilancio."}},
		{"a name, a colon and what it deals with", "9.1 Ufficio Ragioneria (conti): mutui, cassa e stipendi del personale.", []string{
			"ufficio-ragioneria: mutui, cassa e stipendi del personale."}},
		{"a listed unit and its clause", "La Direzione comprende:\n\n- il Centro idrico, il quale elabora le mappe;\n\n- l'Ufficio Ragioneria, che, d'intesa con il Presidente, tiene i conti.", []string{
			"centro-idrico: elabora le mappe", "ufficio-ragioneria: tiene i conti."}},
		{"tasks of a unit in the infinitive", "È compito della Direzione:\n\n- curare le dighe;\n\n- misurare le portate.", []string{
			"direzione-centrale-acque: È compito della Direzione curare le dighe", "direzione-centrale-acque: È compito della Direzione misurare le portate."}},
		{"notes that quote other acts are none", "Cura le dighe.\n\nNote all'art. 9:\n\n- Si riporta il testo dell'art. 1:\n\n«Il Ministero cura i canali.»", []string{
			"direzione-centrale-acque: Cura le dighe."}},
		{"the people of a unit do what it does", "Nell'ambito della Direzione opera la Segreteria idrica, cui sono addette unità di personale che curano gli inviti.", []string{
			"segreteria-idrica: Nell'ambito della Direzione opera la Segreteria idrica, cui sono addette unità di personale che curano gli inviti."}},
		{"a subject behind a verb that wants no object", "Alle misure provvede anche la Direzione centrale Cave.", []string{
			"direzione-centrale-cave: Alle misure provvede anche la Direzione centrale Cave."}},
		{"a unit that acts after a semicolon", "La Direzione cura i canali; la Direzione centrale Cave aggiorna le mappe.", []string{
			"direzione-centrale-acque: La Direzione cura i canali", "direzione-centrale-cave: la Direzione centrale Cave aggiorna le mappe."}},
		{"a lead-in that ends in a clause about another unit", "Presso il Presidente è individuata la Direzione centrale Cave che svolge i seguenti compiti:\n\n- rilascio dei permessi;\n\n- misura delle polveri.", []string{
			"direzione-centrale-cave: Presso il Presidente è individuata la Direzione centrale Cave che svolge i seguenti compiti misura delle polveri.",
			"direzione-centrale-cave: Presso il Presidente è individuata la Direzione centrale Cave che svolge i seguenti compiti rilascio dei permessi"}},
		{"a main clause after a condition", "Qualora i pozzi siano chiusi, la Direzione centrale Cave sollecita i lavori.", []string{
			"direzione-centrale-cave: Qualora i pozzi siano chiusi, la Direzione centrale Cave sollecita i lavori."}},
		{"items that have lost their marks", "Compiti della Direzione:\n\nistruttoria delle domande;\nattuazione del piano.", []string{
			"direzione-centrale-acque: Compiti della Direzione attuazione del piano.", "direzione-centrale-acque: Compiti della Direzione istruttoria delle domande"}},
		{"a numbered name, a dash and what it sums up", "Servizio 9.1 Cassa - Pagamenti, incassi, mutui.\nServizio 9.2 Archivio - Protocollo; consultazione.", []string{
			"servizio-9-1-cassa: Pagamenti, incassi, mutui.", "servizio-9-2-archivio: Protocollo", "servizio-9-2-archivio: consultazione."}},
		{"a name right below the items of another", "Servizio Cassa\n- pagamenti dei mutui\nServizio Archivio\n- protocollo degli atti", []string{
			"servizio-archivio: protocollo degli atti", "servizio-cassa: pagamenti dei mutui"}},
		{"the office that a unit holds", "La Direzione è il diretto referente del Presidente per le sorgenti.", []string{
			"direzione-centrale-acque: La Direzione è il diretto referente del Presidente per le sorgenti."}},
		{"a unit that is entrusted to a person", "La Direzione è affidata a un ingegnere.", nil},
		{"the verb dà is no preposition", "Dà esecuzione alle ordinanze.\n\nLe somme previste da leggi di settore.", []string{
			"direzione-centrale-acque: Dà esecuzione alle ordinanze."}},
		{"a clause goes back over asides to what is set up", "Nell'ambito della Direzione opera l'Ufficio Pozzi, di cui alla legge n. 5, che esercita la vigilanza.", []string{
			"ufficio-pozzi: Nell'ambito della Direzione opera l'Ufficio Pozzi, di cui alla legge n. 5, che esercita la vigilanza."}},
		{"whoever does something is no unit", "Concorre nella colpa chi promuove lo scavo.", nil},
		{"meetings are none", "La Direzione si riunisce ogni mese.", nil},
		{"columns whose heads say more than a label", "| Sigla | Macrostruttura / sede | Competenze e note |\n|---|---|---|\n| UR | Ufficio Ragioneria | mutui, cassa |\n| UA | Ufficio Archivio | protocollo; invia alla UR i conti |", []string{
			"ufficio-archivio: invia alla UR i conti", "ufficio-archivio: protocollo", "ufficio-ragioneria: mutui, cassa"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			saysDuties(t, fmt.Sprintf(frame, c.text), 10, c.want)
		})
	}
}

// saysDuties compares the units and functions that a text gives below a line, as
// "unit: words", with those wanted.
func saysDuties(t *testing.T, text string, below int, want []string) {
	t.Helper()
	var have []string
	for _, f := range read(t, "x.md", text).Functions {
		if f.Citations[0].First > below {
			have = append(have, string(f.Unit)+": "+f.Text)
		}
	}
	slices.Sort(have)
	slices.Sort(want)
	if d := cmp.Diff(want, have); d != "" {
		t.Errorf("%s\n(-want +got):\n%s", text, d)
	}
}
