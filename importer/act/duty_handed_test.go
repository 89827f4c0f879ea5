package act

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestWhoseTheListIs tells to whom duties fall where the words before them name
// others too.
func TestWhoseTheListIs(t *testing.T) {
	const items = "\na) custodia dei rilievi;\nb) stima dei pozzi.\n"
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"what an organ avails itself of an office for", "## Art. 8 - Compiti del Servizio idrico\n\n1. Il Sindaco si avvale del Servizio idrico del Comune, per lo svolgimento dei seguenti compiti che, nei limiti del bilancio, hanno rilievo di zona:" + items,
			[]string{"servizio-idrico: Il Sindaco si avvale", "sindaco ~ servizio-idrico"}},
		{"what it is availed of for, the office named in the act", "## Ufficio Pozzi\n\nCura le vasche.\n\n## Direttore\n\nIl Direttore si avvale dell'Ufficio Pozzi per le seguenti attività:" + items,
			[]string{"direttore ~ ufficio-pozzi", "ufficio-pozzi: Cura le vasche.", "ufficio-pozzi: Il Direttore si avvale"}},
		{"what is its own though it avails itself of an office", "## Ufficio Pozzi\n\nCura le vasche.\n\n## Direttore\n\nIl Direttore si avvale dell'Ufficio Pozzi e svolge i seguenti compiti:" + items,
			[]string{"direttore ~ ufficio-pozzi", "direttore: Il Direttore si avvale", "ufficio-pozzi: Cura le vasche."}},
		{"what a nucleus of which an office avails itself is for", "## Ufficio Pozzi\n\nL'Ufficio Pozzi si avvale di un Nucleo Scavi, con funzioni di rilevazione degli scavi.\n",
			[]string{"nucleo-scavi: rilevazione degli scavi", "ufficio-pozzi ~ nucleo-scavi", "ufficio-pozzi: L'Ufficio Pozzi si avvale"}},
		{"functions that are conferred", "## Servizio irriguo\n\nIl Servizio irriguo ha sede in Pavia.\n\n1. Al Servizio irriguo sono conferite le seguenti funzioni:" + items,
			[]string{"servizio-irriguo: Al Servizio irriguo sono"}},
		{"functions that a clause assigns", "## Ufficio Pozzi\n\nL'Ufficio Pozzi ha sede in Pavia.\n\n## Altro\n\n1. Si provvede alla modifica del regolamento dell'Ufficio Pozzi, cui sono assegnate le seguenti funzioni:" + items,
			[]string{"ufficio-pozzi: Si provvede alla modifica"}},
		{"the head that is put over a unit and its list", "## Corpo lagunare\n\nIl Corpo lagunare ha sede in Venezia.\n\n## Art. 3\n\n1. Al vertice del Corpo lagunare è posto un dirigente generale, che assume la qualifica di comandante e svolge le seguenti funzioni:\na) dirige le barche;\nb) vigila sui moli.\n",
			[]string{"corpo-lagunare: Al vertice del Corpo"}},
		{"the head of an agency in a clause", "## Agenzia dei fari\n\nL'Agenzia dei fari ha sede in Genova.\n\n1. A capo dell'Agenzia dei fari è preposto un direttore, il quale:\na) firma i bandi;\nb) vigila sui moli.\n",
			[]string{"agenzia-dei-fari: A capo dell'Agenzia dei"}},
		{"a heading about a unit in a wider frame", "## Art. 10 - Funzioni del Nucleo sommozzatori nell'ambito del servizio di soccorso\n\n1. Nelle piene il Nucleo sommozzatori assicura i recuperi.\n",
			[]string{"nucleo-sommozzatori: Nelle piene il Nucleo"}},
		{"who is part of an office and does something", "## Segreteria del Sindaco\n\n1. La Segreteria del Sindaco assicura gli inviti. Fa, altresì, parte della Segreteria del Sindaco il Segretario particolare, che cura l'agenda.\n",
			[]string{"segretario-particolare ^ segreteria-del-sindaco", "segretario-particolare: Fa, altresì, parte della", "segreteria-del-sindaco ^ sindaco", "segreteria-del-sindaco: La Segreteria del Sindaco"}},
		{"the office of an organ and those who are part of it", "## Gabinetto del Rettore\n\n1. Il Gabinetto del Rettore assicura gli inviti. Fanno parte del Gabinetto del Rettore l'Ufficio cerimoniale e il Segretario particolare.\n",
			[]string{"gabinetto-del-rettore ^ rettore", "gabinetto-del-rettore: Il Gabinetto del Rettore", "segretario-particolare ^ gabinetto-del-rettore", "ufficio-cerimoniale ^ gabinetto-del-rettore"}},
		{"a post that may be given, and a clause on it", "## Ufficio stampa\n\n1. L'Ufficio stampa invia i comunicati. Il Sindaco può nominare un portavoce, che, d'intesa con l'Ufficio stampa, cura i rapporti con i giornali.\n",
			[]string{"portavoce ~ giornali", "portavoce ~ ufficio-stampa", "portavoce: cura i rapporti con", "ufficio-stampa: L'Ufficio stampa invia i"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if d := cmp.Diff(c.want, said(read(t, "x.md", c.text))); d != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, d)
			}
		})
	}
}
