package act

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
)

// checkPartners compares who works with whom, and how, in short acts.
func checkPartners(t *testing.T, cases []lineCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.rule, func(t *testing.T) {
			var have []string
			for _, e := range read(t, "x.md", c.text).Edges {
				if e.Type == graph.CollaboratesWith {
					have = append(have, fmt.Sprintf("%s ~ %s %s", e.From, e.To, e.Mode))
				}
			}
			slices.Sort(have)
			slices.Sort(c.want)
			if d := cmp.Diff(c.want, have); d != "" {
				t.Errorf("%s\n(-want +got):\n%s", strings.TrimSpace(c.text), d)
			}
		})
	}
}

// What only a whole act shows: short invented acts with who works with whom.
func TestPartnersOfActs(t *testing.T) {
	checkPartners(t, []lineCase{
		{"a bare noun with its rank is the superior of the section's unit",
			"# Regione delle Isole\n\n## DIREZIONE GENERALE PESCA\n\n### Settore Reti\n\n- Supporto alla Direzione generale nei controlli.\n\n## DIREZIONE GENERALE PORTI\n\n### Settore Moli\n\n- Dragaggi.\n",
			[]string{"settore-reti ~ direzione-generale-pesca support"}},
		{"the first word of the section's unit",
			"# Ministero dei fari\n\n## Organismo indipendente di valutazione\n\nL'Organismo collabora con l'Ufficio stampa.\n\n## Ufficio stampa\n",
			[]string{"organismo-indipendente-di-valutazione ~ ufficio-stampa collaboration"}},
		{"the members of a collegial organ stand for it",
			"# Ente dei laghi\n\n## Collegio dei revisori\n\n## Ufficio Bilancio\n\nAssiste i Revisori nelle verifiche di cassa.\n",
			[]string{"ufficio-bilancio ~ collegio-dei-revisori support"}},
		{"the office that bears a noun",
			"# Ministero dei fari\n\n## Ufficio di Gabinetto\n\n## Ufficio stampa\n\nSi coordina con il Gabinetto.\n",
			[]string{"ufficio-stampa ~ ufficio-di-gabinetto collaboration"}},
		{"a part of a name that only one unit bears",
			"# Comune di Riva\n\n## Area Vigilanza\n\n## Area Tributi\n\nOpera in collaborazione con la Vigilanza.\n",
			[]string{"area-tributi ~ area-vigilanza collaboration"}},
		{"through a unit below is no work together",
			"# Provincia di Lago\n\n## Servizio Strade\n\nIl Servizio Strade provvede allo sgombero della neve tramite il Nucleo Neve.\n\nIl Nucleo Neve dipende dal Servizio Strade.\n",
			nil},
		{"functions of help are for the one that gives them",
			"# Ministero dei fari\n\n## Ministro\n\nIl Ministro può nominare un Consigliere giuridico con funzioni di assistenza.\n",
			[]string{"consigliere-giuridico ~ ministro support"}},
		{"who makes the decree agrees, also from outside",
			"# Agenzia dei moli\n\n## Collegio dei revisori\n\nI compensi sono fissati con decreto del Ministro dei porti e delle coste, di concerto con il Ministro delle finanze.\n",
			[]string{"ministro-dei-porti-e-delle-coste ~ ministro-delle-finanze agreement"}},
		{"any minister is none",
			"# Agenzia dei moli\n\n## Direttore\n\nIl Direttore rilascia i permessi, previa intesa con il Ministro competente.\n\nIl Ministro vigila sull'Agenzia.\n",
			nil},
		{"who speaks goes on where a paragraph opens with a state",
			"# Statuto della Lega dei nuotatori\n\n## Organi\n\nIl Presidente dirige la Lega.\n\nÈ coadiuvato da un Vicepresidente vicario.\n",
			[]string{"presidente ~ vicepresidente-vicario support"}},
		{"a pronoun after a semicolon or a stop is who was spoken of",
			"# Agenzia dei moli\n\n## Direzioni\n\nLa Direzione Studi cura le analisi. Ad essa compete la formazione, d'intesa con il Ministero dei porti.\n",
			[]string{"direzione-studi ~ ministero-dei-porti agreement"}},
		{"a pronoun at the end of a gerund",
			"# Agenzia dei moli\n\n## Direzione Studi\n\nLa Direzione Studi elabora i piani, concordandoli con la Direzione Rilievi.\n\n## Direzione Rilievi\n",
			[]string{"direzione-studi ~ direzione-rilievi agreement"}},
	})
}

// Who of those that a sentence names works with whom: short invented acts.
func TestWorkers(t *testing.T) {
	checkPartners(t, []lineCase{
		{"who does what stands in the passive hears another",
			"# Università dei laghi\n\n## Commissione di ateneo\n\n## Rettore\n\n## Corsi\n\nIl calendario è emanato dal Rettore, sentita la Commissione di ateneo.\n",
			[]string{"rettore ~ commissione-di-ateneo hearing"}},
		{"who does what stands in the passive agrees, named behind an aside",
			"# Ente delle saline\n\n## Direttore\n\n## Consiglio\n\n## Servizi\n\nL'organico è definito, entro il mese di giugno, dal Direttore, di concerto con il Consiglio.\n",
			[]string{"direttore ~ consiglio agreement"}},
		{"who does what stands in the passive may be outside",
			"# Agenzia dei moli\n\n## Collegio dei revisori\n\n## Patrimonio\n\nLe tariffe sono stabilite dal Ministro dei porti, sentito il Collegio dei revisori.\n",
			[]string{"ministro-dei-porti ~ collegio-dei-revisori hearing"}},
		{"duties for which one avails itself of another are that other's",
			"# Comune di Riva\n\n## Ufficio Stampa\n\n## Giunta\n\nLa Giunta si avvale dell'Ufficio Stampa per i seguenti compiti:\n\na) i rapporti con la Regione;\n\nb) la comunicazione, d'intesa con l'Ordine dei giornalisti.\n",
			[]string{"giunta ~ ufficio-stampa support", "ufficio-stampa ~ ordine-dei-giornalisti agreement", "ufficio-stampa ~ regione liaison"}},
		{"duties of the one availed of, with nothing between",
			"# Agenzia dei moli\n\n## Direttore\n\n## Ufficio Fondali\n\nIl Direttore si avvale dell'Ufficio Fondali per:\n\na) i rilievi, in collaborazione con l'Istituto idrografico;\n\nb) la posa delle boe.\n",
			[]string{"direttore ~ ufficio-fondali support", "ufficio-fondali ~ istituto-idrografico collaboration"}},
		{"what a body named by a law does for another",
			"# Agenzia dei moli\n\n## Funzioni\n\nIl Presidente del Consiglio dei ministri si avvale del Dipartimento dei fiumi, per lo svolgimento dei seguenti compiti:\n\na) gli indirizzi generali, in raccordo con le Regioni;\n\nb) la programmazione delle esercitazioni, di intesa con gli enti locali interessati.\n",
			[]string{"dipartimento-dei-fiumi ~ enti-locali agreement", "dipartimento-dei-fiumi ~ regioni liaison", "presidente-del-consiglio-dei-ministri ~ dipartimento-dei-fiumi support"}},
		{"one that avails itself of another for what it does itself",
			"# Agenzia dei moli\n\n## Ufficio Fondali\n\n## Direttore\n\nIl Direttore, che si avvale dell'Ufficio Fondali, svolge i seguenti compiti:\n\na) i rilievi, in collaborazione con l'Istituto idrografico;\n\nb) la posa delle boe.\n",
			[]string{"direttore ~ istituto-idrografico collaboration", "direttore ~ ufficio-fondali support"}},
		{"a list behind the preposition of a cue that stands far",
			"# Agenzia dei moli\n\n## Convenzioni\n\nL'Agenzia stipula apposite convenzioni a titolo gratuito con:\n\na) l'Ispettorato nazionale delle acque, in relazione allo svolgimento di funzioni di vigilanza;\n\nb) l'ISTAT, al fine di coordinare le attività.\n",
			[]string{"agenzia-dei-moli ~ ispettorato-nazionale-delle-acque agreement", "agenzia-dei-moli ~ istat agreement"}},
		{"a list of bodies of any noun behind a cue that stands far",
			"# Azienda sanitaria dei colli\n\n## Distretto sanitario\n\nIl Distretto sanitario collabora nelle emergenze estive con i seguenti soggetti:\n\n1) la Prefettura, in caso di calamità;\n\n2) i Comuni della valle.\n",
			[]string{"distretto-sanitario ~ comuni-della-valle collaboration", "distretto-sanitario ~ prefettura collaboration"}},
		{"agreements of a kind with those of a list",
			"# Università dei laghi\n\n## Ufficio Tirocini\n\nL'Ufficio Tirocini promuove accordi di durata annuale con:\n\na) l'Ordine degli ingegneri;\n\nb) la Camera di commercio di Riva.\n",
			[]string{"ufficio-tirocini ~ camera-di-commercio-di-riva agreement", "ufficio-tirocini ~ ordine-degli-ingegneri agreement"}},
		{"a pronoun for whose functions are helped: the one in the helper's name",
			"# Comune di Riva\n\n## Sindaco\n\n## Ufficio del Sindaco\n\nL'Ufficio del Sindaco svolge attività di supporto alle funzioni del medesimo.\n",
			[]string{"ufficio-del-sindaco ~ sindaco support"}},
		{"a pronoun for whose tasks are helped",
			"# Agenzia dei moli\n\n## Direttore generale\n\n## Segreteria del Direttore generale\n\nLa Segreteria del Direttore generale fornisce assistenza ai compiti dello stesso.\n",
			[]string{"segreteria-del-direttore-generale ~ direttore-generale support"}},
		{"a pronoun for the unit whose activity is helped",
			"# Università dei laghi\n\n## Rettore\n\n## Gabinetto del Rettore\n\nIl Gabinetto del Rettore assicura il supporto all'attività del medesimo.\n",
			[]string{"gabinetto-del-rettore ~ rettore support"}},
	})
}

// Organs of State whose words also close the name of another unit.
func TestOfState(t *testing.T) {
	checkPartners(t, []lineCase{
		{"an organ of State is not the office that bears its name",
			"# Ministero dei fari\n\n## Uffici\n\nLe Segreterie dei Sottosegretari di Stato operano alle dipendenze dei rispettivi Sottosegretari.\n\nI Sottosegretari si avvalgono dell'Ufficio legislativo.\n\nPer gli incarichi delegati dal Ministro, i Sottosegretari di Stato si avvalgono dell'Ufficio stampa.\n\n## Ufficio stampa\n\n## Ufficio legislativo\n",
			[]string{"sottosegretari ~ ufficio-legislativo support", "sottosegretari ~ ufficio-stampa support"}},
		{"in the singular",
			"# Ministero dei porti\n\n## Uffici\n\nLa Segreteria del Sottosegretario di Stato cura l'agenda.\n\nIl Sottosegretario di Stato si avvale dell'Ufficio legislativo.\n\n## Ufficio legislativo\n",
			[]string{"sottosegretario-di-stato ~ ufficio-legislativo support"}},
	})
}
