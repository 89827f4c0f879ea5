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
		{"the Ministry is not the agency whose act it is", "# Statuto dell'Agenzia delle boe\n\nL'Agenzia delle boe cura i fari.\n\n## Art. 3\n\nI bilanci dell'Agenzia sono approvati dal Ministero.\n",
			[]string{"agenzia-delle-boe: L'Agenzia delle boe cura", "ministero: I bilanci dell'Agenzia sono"}},
		{"nor the port authority", "# Regolamento dell'Autorità portuale di Porto Fermo\n\nL'Autorità portuale di Porto Fermo cura i moli.\n\n## Art. 3\n\nIl Ministero vigila sui moli, d'intesa con il Ministero delle reti.\n",
			[]string{"autorita-portuale-di-porto-fermo: L'Autorità portuale di Porto", "ministero ~ ministero-delle-reti", "ministero: Il Ministero vigila sui"}},
		{"but it is where the act is its own", "# Regolamento di organizzazione del Ministero delle reti\n\nIl Ministero delle reti cura le maglie.\n\n## Art. 3\n\nI bandi sono approvati dal Ministero.\n",
			[]string{"ministero-delle-reti: I bandi sono approvati", "ministero-delle-reti: Il Ministero delle reti"}},
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
		{"each of whom an organ is, and a second noun", "## Consiglio direttivo\n\nIl Consiglio direttivo di ciascun Ordine o Collegio cura gli albi.\n\n## Presidente\n\nIl presidente firma gli atti.\n\nI presidenti degli Ordini, dei Collegi e delle Unioni locali curano le delibere.\n",
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
		{"who sits in a body and who heads several", "# Statuto dell'Ente Fiera di Rocca\n\n## Collegio dei revisori\n\nIl Collegio dei revisori verifica i bilanci.\n\n## Dipartimenti\n\nI Dipartimenti sono due.\n\n## Art. 9\n\nI membri del Collegio dei revisori possono procedere, anche da soli, ad ispezioni.\n\nI membri del Collegio dei revisori eleggono il presidente e durano in carica tre anni.\n\nI dirigenti preposti ai Dipartimenti curano le risorse.\n\nIl dirigente preposto all'Ufficio mappe firma i rilievi.\n",
			[]string{"collegio-dei-revisori: I membri del Collegio", "collegio-dei-revisori: Il Collegio dei revisori", "dipartimenti: I dirigenti preposti ai", "ufficio-mappe: Il dirigente preposto all'Ufficio"}},
		{"whom a duty is given behind an aside, and what is no name", "## Art. 7\n\nL'ordinaria gestione del porto spetta, secondo le direttive del Sindaco, ad un Comitato esecutivo, composto da sei membri.\n\n## Presidente\n\nIl presidente firma i contratti.\n\nSpetta altresi' al presidente di provvedere ai pagamenti.\n",
			[]string{"comitato-esecutivo ^ sindaco", "comitato-esecutivo: L'ordinaria gestione del porto", "presidente: Il presidente firma i", "presidente: Spetta altresi' al presidente"}},
		{"an organ of a guarantee, and one that is convened and says", "## Consiglio della pesca\n\nIl Consiglio della pesca e' organo di garanzia dei pescatori.\n\n## Consulta delle reti\n\nLa Consulta delle reti e' convocata dal sindaco e si esprime sulle maglie.\n\nLa Consulta delle reti ha ordinamento autonomo e si riunisce ogni mese.\n",
			[]string{"consiglio-della-pesca: Il Consiglio della pesca", "consulta-delle-reti: La Consulta delle reti"}},
		{"who decides behind a term", "## Direttore\n\nIl direttore firma gli atti.\n\nLa spesa e' deliberata, entro trenta giorni dall'approvazione dei conti, dal direttore.\n",
			[]string{"direttore: Il direttore firma gli", "direttore: La spesa e' deliberata,"}},
		{"functions told by an adjective in a list of bodies", "## Art. 5\n\nIl Consiglio nazionale si avvale delle seguenti commissioni:\na) commissione giuridica, composta da sette consiglieri, con funzioni consultive sulle tutele;\nb) commissione dei ricorsi, con funzioni istruttorie sui ricorsi;\nc) commissione mense, con funzioni vicarie.\n",
			[]string{"commissione-dei-ricorsi ^ consiglio-nazionale", "commissione-dei-ricorsi: funzioni istruttorie sui ricorsi", "commissione-giuridica ^ consiglio-nazionale", "commissione-giuridica: funzioni consultive sulle tutele", "commissione-mense ^ consiglio-nazionale", "consiglio-nazionale ~ commissione-dei-ricorsi", "consiglio-nazionale ~ commissione-giuridica", "consiglio-nazionale ~ commissione-mense"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if d := cmp.Diff(c.want, said(read(t, "x.md", c.text))); d != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, d)
			}
		})
	}
}
