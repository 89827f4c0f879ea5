package act

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestWhoActsByTheMainVerb reads sentences in which asides, conditions and relative clauses
// stand between who acts and the verb, or in which who acts is no subject.
func TestWhoActsByTheMainVerb(t *testing.T) {
	const head = "# Regolamento dei moli\n\n## Consiglio dei moli\n\nApprova i turni.\n\n## Art. 2 - Disposizioni\n\n"
	for _, c := range []struct{ rule, text, want string }{
		{"an aide behind a circumstance", "Nei casi urgenti il Consiglio dei moli, assistito da due testimoni, approva i turni.", "Nei casi urgenti il"},
		{"a relative clause without commas", "Nel caso di ampliamento del bacino, di cui al comma precedente, il Consiglio dei moli ove hanno sede le darsene esercita la vigilanza sulle banchine.", "Nel caso di ampliamento"},
		{"dashes", "Il Consiglio dei moli – entro l'anno – provvede all'approvazione dei turni.", "Il Consiglio dei moli"},
		{"an act of its own", "Il Consiglio dei moli con propria ordinanza, verificata la stagione, disciplina i rapporti con i naviganti.", "Il Consiglio dei moli"},
		{"a number with a parenthesis", "Il Consiglio dei moli di cui al n. 9) dell'articolo 3 della legge 6 dicembre 1962, n. 1643, esercita tutti i poteri sulle darsene.", "Il Consiglio dei moli"},
		{"a negation before the agent", "Le concessioni di durata non superiore al quadriennio sono fatte dal Consiglio dei moli con licenza.", "Le concessioni di durata"},
		{"an aside before the agent", "Nei casi dubbi i limiti delle zone sono fissati, secondo i criteri del comma precedente, dal Consiglio dei moli.", "Nei casi dubbi i"},
		{"a relative clause before the agent", "I piloti che si rendano colpevoli di abusi sono sottoposti a procedimento disciplinare da parte del Consiglio dei moli.", "I piloti che si"},
		{"an act of the agent", "Le spese non contemplate nel bilancio devono essere autorizzate con deliberazione del Consiglio dei moli.", "Le spese non contemplate"},
		{"a power over something", "L'esecuzione delle opere è soggetta alla vigilanza del Consiglio dei moli alle cui prescrizioni il concessionario deve attenersi.", "L'esecuzione delle opere è"},
		{"a competence", "Il controllo delle rotte rientra nella competenza del Consiglio dei moli.", "Il controllo delle rotte"},
		{"a dative behind the verb that opens the sentence", "È attribuito al Consiglio dei moli il controllo delle rotte.", "È attribuito al Consiglio"},
		{"a subject behind the verb and an aside", "Sulle istanze decide, in via definitiva, il Consiglio dei moli.", "Sulle istanze decide, in"},
		{"a subject behind a modal", "Su richiesta dei piloti, può il Consiglio dei moli autorizzare la sosta.", "Su richiesta dei piloti,"},
		{"a modal in a relative clause", "I turni sono comunicati al Consiglio dei moli, il quale, nel termine di tre mesi, può disporne l'annullamento.", "può disporne l'annullamento"},
		{"the care of what is kept", "Il registro è tenuto a cura del Consiglio dei moli.", "Il registro è tenuto"},
		{"helpers whom another appoints", "La sosta di durata non breve è sorvegliata con guardie nominate dal Consiglio dei moli.", ""},
		{"who is only told", "I turni sono trasmessi al Consiglio dei moli.", ""},
	} {
		t.Run(c.rule, func(t *testing.T) {
			want := []string{"consiglio-dei-moli: Approva i turni."}
			if c.want != "" {
				want = append(want, "consiglio-dei-moli: "+c.want)
			}
			slices.Sort(want)
			if diff := cmp.Diff(want, said(read(t, "x.md", head+c.text+"\n"))); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}

func TestABareOrganIsTheOneSpokenOfLast(t *testing.T) {
	const text = "# Regolamento\n\n## Consiglio direttivo\n\nIl Consiglio direttivo approva i turni.\n\n## Consiglio di disciplina\n\nGiudica i piloti.\n\n## Art. 3\n\nIl Consiglio di disciplina sospende i piloti. Sulla domanda il Consiglio decide entro un mese.\n"
	want := []string{"consiglio-di-disciplina: Giudica i piloti.", "consiglio-di-disciplina: Il Consiglio di disciplina", "consiglio-di-disciplina: Sulla domanda il Consiglio", "consiglio-direttivo: Il Consiglio direttivo approva"}
	if diff := cmp.Diff(want, said(read(t, "x.md", text))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
