package act

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestDutiesInLaws reads the forms in which laws that found a body give it duties.
func TestDutiesInLaws(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"a body that is set up having a task", "## Art. 3\n\nE' istituita la Commissione per le reti avente il compito di:\na) vigilare sulle maglie;\nb) esprimere pareri.\n",
			[]string{"commissione-per-le-reti: E' istituita la Commissione"}},
		{"the head of the institution in full is its organ", "# Statuto dell'Agenzia delle boe\n\nL'Agenzia delle boe cura i fari.\n\n## Direttore\n\nIl direttore firma i bandi.\n\nIl direttore dell'Agenzia delle boe cura le reti.\n\nAlle sedute partecipa il direttore dell'Agenzia delle boe.\n",
			[]string{"agenzia-delle-boe: L'Agenzia delle boe cura", "direttore: Alle sedute partecipa il", "direttore: Il direttore dell'Agenzia delle", "direttore: Il direttore firma i"}},
		{"the president of the institution in full", "# Regolamento del Consorzio di bonifica della Palude\n\nIl Consorzio di bonifica della Palude mantiene i canali.\n\n## Presidente\n\nIl presidente convoca la giunta.\n\n## Art. 9\n\nI ruoli sono approvati dal presidente del Consorzio di bonifica della Palude.\n",
			[]string{"consorzio-di-bonifica-della-palude: Il Consorzio di bonifica", "presidente: I ruoli sono approvati", "presidente: Il presidente convoca la"}},
		{"the director of another body is that body", "# Statuto dell'Agenzia delle boe\n\nL'Agenzia delle boe cura i fari.\n\n## Direttore\n\nIl direttore firma i bandi.\n\n## Ufficio Reti\n\nL'Ufficio Reti cura le reti.\n\nIl direttore dell'Ufficio Reti redige l'elenco delle barche.\n",
			[]string{"agenzia-delle-boe: L'Agenzia delle boe cura", "direttore: Il direttore firma i", "ufficio-reti: Il direttore dell'Ufficio Reti", "ufficio-reti: L'Ufficio Reti cura le"}},
		{"a bare plural is the class just named", "## Art. 1\n\nSono istituiti, in ogni capoluogo, gli Ispettorati della pesca costiera.\n\nGli ispettorati hanno il compito di:\n1) misurare le reti;\n2) rilasciare le licenze.\n\nGli ispettorati curano inoltre la statistica.\n",
			[]string{"ispettorati-della-pesca-costiera: Gli ispettorati curano inoltre", "ispettorati-della-pesca-costiera: Gli ispettorati hanno il"}},
		{"who acts behind a modal, an aside and an act of its own", "## Ufficio Dighe\n\nL'Ufficio Dighe vigila sulle dighe.\n\n## Art. 4\n\nLe piene devono essere annunciate dall'Ufficio Dighe.\n\nGli argini sono misurati, secondo i criteri di legge, dall'Ufficio Dighe.\n\nLe concessioni brevi sono approvate con decreto del capo dell'Ufficio Dighe.\n\nDetta relazione e' inviata, a cura dell'Ufficio Dighe, ai consorzi.\n",
			[]string{"ufficio-dighe ~ consorzi", "ufficio-dighe: Detta relazione e' inviata,", "ufficio-dighe: Gli argini sono misurati,", "ufficio-dighe: L'Ufficio Dighe vigila sulle", "ufficio-dighe: Le concessioni brevi sono", "ufficio-dighe: Le piene devono essere"}},
		{"what two agree on is a duty of both", "## Ufficio Dighe\n\nL'Ufficio Dighe vigila sulle dighe.\n\n## Ufficio Canoni\n\nL'Ufficio Canoni riscuote i canoni.\n\n## Art. 4\n\nLa misura del canone deve essere concordata fra l'Ufficio Dighe e l'Ufficio Canoni.\n",
			[]string{"ufficio-canoni: L'Ufficio Canoni riscuote i", "ufficio-canoni: La misura del canone", "ufficio-dighe ~ ufficio-canoni", "ufficio-dighe: L'Ufficio Dighe vigila sulle", "ufficio-dighe: La misura del canone"}},
		{"the subject of a condition acts in what follows", "## Ufficio Dighe\n\nL'Ufficio Dighe vigila sulle dighe.\n\n## Art. 4\n\nQualora l'Ufficio Dighe venga a conoscenza di perdite o di crolli, provvede ad avvisare i consorzi.\n\nSe l'Ufficio Dighe tace, provvede il prefetto.\n",
			[]string{"prefetto: Se l'Ufficio Dighe tace,", "ufficio-dighe: L'Ufficio Dighe vigila sulle", "ufficio-dighe: Qualora l'Ufficio Dighe venga"}},
		{"what others do for a coordination is no duty of who coordinates", "## Ufficio Dighe\n\nL'Ufficio Dighe vigila sulle dighe.\n\n## Art. 4\n\nLe mappe sono trasmesse ai comuni, per il raccordo da parte dell'Ufficio Dighe.\n",
			[]string{"ufficio-dighe: L'Ufficio Dighe vigila sulle"}},
		{"an item goes on as its first sentence says", "## Giunta\n\nLa Giunta:\na) determina le tariffe. Le tariffe sono pubblicate con decreto del Sindaco;\nb) cura i canali.\n",
			[]string{"giunta: La Giunta cura i", "giunta: La Giunta determina le"}},
		{"the body that a class belongs to stands before its verb", "## Art. 6\n\nGli uffici di collaudo navale del Ministero dei trasporti provvedono:\na) alle visite;\nb) alle perizie.\n\nGli uffici curano gli impianti.\n",
			[]string{"uffici-di-collaudo-navale: Gli uffici curano gli", "uffici-di-collaudo-navale: Gli uffici di collaudo"}},
		{"each of whom an organ is, and a second noun", "## Consiglio direttivo\n\nIl Consiglio direttivo di ciascun Ordine o Collegio cura gli albi.\n\n## Presidente\n\nIl presidente firma gli atti.\n\nI presidenti degli Ordini, dei Collegi e delle Federazioni nazionali curano le delibere.\n",
			[]string{"consiglio-direttivo: Il Consiglio direttivo di", "presidente: I presidenti degli Ordini,", "presidente: Il presidente firma gli"}},
		{"what is founded with tasks has them, not who founds it", "## Sindaco\n\nIl Sindaco firma i bandi.\n\nIn caso di piena, il Sindaco puo' disporre che si costituisca l'Ufficio Piene, quale strumento di direzione, con i seguenti compiti:\n1) raccogliere le notizie;\n2) avvisare le barche.\n",
			[]string{"sindaco: Il Sindaco firma i", "ufficio-piene: In caso di piena,"}},
		{"a pronoun within the verb, who takes care, and the future", "## Segretario\n\nIl segretario firma i verbali.\n\nSono inoltre ad esso affidati i registri.\n\nOgni triennio, a cura del segretario, e' convocata l'assemblea dei barcaioli.\n\nIl segretario comunichera' le delibere.\n",
			[]string{"segretario: Il segretario comunichera' le", "segretario: Il segretario firma i", "segretario: Ogni triennio, a cura", "segretario: Sono inoltre ad esso"}},
		{"a power is no faculty", "## Consiglio\n\nIl Consiglio approva i ruoli.\n\nLa facolta', prevista dalla legge, di derogare all'orario spetta al Consiglio.\n",
			[]string{"consiglio: Il Consiglio approva i", "consiglio: La facolta', prevista dalla"}},
		{"where a subject acts stands before its verb", "## Ufficio Dighe\n\nCura gli argini.\n\n## Art. 4\n\nL'Ufficio Dighe nell'ambito della valle vigila sulle piene.\n",
			[]string{"ufficio-dighe: Cura gli argini.", "ufficio-dighe: L'Ufficio Dighe nell'ambito della"}},
		{"a condition behind a case stands before the subject", "## Ufficio Dighe\n\nCura gli argini.\n\n## Art. 4\n\nNei casi di urgenza, ove non sia stata promossa azione, l'Ufficio Dighe puo' proporre il fermo.\n",
			[]string{"ufficio-dighe: Cura gli argini.", "ufficio-dighe: Nei casi di urgenza,"}},
		{"who is named as one who appoints does so", "## Direttore\n\nIl direttore firma gli atti.\n\nIn caso di inerzia, il direttore, sentito il sindaco, nomina un commissario.\n\nIl direttore e' nominato dal sindaco.\n",
			[]string{"direttore ~ sindaco", "direttore: Il direttore firma gli", "direttore: In caso di inerzia,"}},
		{"whoever is called to do what a list says, and acts of its own", "## Consiglio di porto\n\nIl Consiglio di porto si riunisce ogni mese.\n\nEsso e' chiamato:\n1) a liquidare le indennita';\n2) ad approvare i rendiconti.\n\nI turni sono approvati con atto del Consiglio di porto.\n",
			[]string{"consiglio-di-porto: Esso e' chiamato a", "consiglio-di-porto: Esso e' chiamato ad", "consiglio-di-porto: I turni sono approvati"}},
		{"a bare noun is the body of the title", "# Legge 3 marzo 1988, n. 40\n\nRiordino della Commissione per le acque minerali.\n\n## Art. 1\n\nLa Commissione esprime pareri sulle fonti.\n\n## Art. 2\n\nIl Comune presta assistenza alla Commissione per le gare di nuoto.\n\n## Art. 3\n\nLa Commissione svolge i compiti ad essa assegnati dalla legge sulle fonti minerali italiane, ed in particolare:\na) esamina i ricorsi.\n",
			[]string{"commissione-per-le-acque-minerali: La Commissione esprime pareri", "commissione-per-le-acque-minerali: La Commissione svolge i"}},
		{"whom duties are given is a body", "## Art. 12\n\n1. Al dipartimento sono attribuite le seguenti competenze:\na) proporre il piano;\nb) gestire i progetti.\n\n2. Alla segreteria generale spetta la stesura dei verbali.\n\n3. Ai settori competono i rilievi.\n",
			[]string{"dipartimento: Al dipartimento sono attribuite", "segreteria-generale: Alla segreteria generale spetta", "settori: Ai settori competono i"}},
		{"the noun of a thing that acts again and again", "## Art. 5\n\nLa Missione commerciale promuove i vini.\n\nLa Missione commerciale vigila sugli sportelli.\n\nLa Missione sanitaria cura i malati.\n",
			[]string{"missione-commerciale: La Missione commerciale promuove", "missione-commerciale: La Missione commerciale vigila"}},
		{"what an item says that another does", "## Consiglio di porto\n\nIl Consiglio di porto:\na) nomina il direttore generale, al quale e' affidata la gestione dei moli;\nb) approva le mappe, proposte dal direttore generale.\n",
			[]string{"consiglio-di-porto: Il Consiglio di porto", "direttore-generale: e' affidata la gestione"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if d := cmp.Diff(c.want, said(read(t, "x.md", c.text))); d != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, d)
			}
		})
	}
}
