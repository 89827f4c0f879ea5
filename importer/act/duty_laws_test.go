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
		{"a bare plural is the class just named", "## Art. 1\n\nSono istituiti, in ogni capoluogo, gli Ispettorati della pesca costiera.\n\nGli ispettorati hanno il compito di:\n1) misurare le reti;\n2) rilasciare le licenze.\n\nGli ispettorati curano inoltre la statistica.\n",
			[]string{"ispettorati-della-pesca-costiera: Gli ispettorati curano inoltre", "ispettorati-della-pesca-costiera: Gli ispettorati hanno il"}},
		{"who acts behind a modal, an aside and an act of its own", "## Ufficio Dighe\n\nL'Ufficio Dighe vigila sulle dighe.\n\n## Art. 4\n\nLe piene devono essere annunciate dall'Ufficio Dighe.\n\nGli argini sono misurati, secondo i criteri di legge, dall'Ufficio Dighe.\n\nLe concessioni brevi sono approvate con decreto del capo dell'Ufficio Dighe.\n\nDetta relazione e' inviata, a cura dell'Ufficio Dighe, ai consorzi.\n",
			[]string{"ufficio-dighe ~ consorzi", "ufficio-dighe: Detta relazione e' inviata,", "ufficio-dighe: Gli argini sono misurati,", "ufficio-dighe: L'Ufficio Dighe vigila sulle", "ufficio-dighe: Le concessioni brevi sono", "ufficio-dighe: Le piene devono essere"}},
		{"what two agree on is a duty of both", "## Ufficio Dighe\n\nL'Ufficio Dighe vigila sulle dighe.\n\n## Ufficio Canoni\n\nL'Ufficio Canoni riscuote i canoni.\n\n## Art. 4\n\nLa misura del canone deve essere concordata fra l'Ufficio Dighe e l'Ufficio Canoni.\n",
			[]string{"ufficio-canoni: L'Ufficio Canoni riscuote i", "ufficio-canoni: La misura del canone", "ufficio-dighe ~ ufficio-canoni", "ufficio-dighe: L'Ufficio Dighe vigila sulle", "ufficio-dighe: La misura del canone"}},
		{"the subject of a condition acts in what follows", "## Ufficio Dighe\n\nL'Ufficio Dighe vigila sulle dighe.\n\n## Art. 4\n\nQualora l'Ufficio Dighe venga a conoscenza di perdite o di crolli, provvede ad avvisare i consorzi.\n\nSe l'Ufficio Dighe tace, provvede il prefetto.\n",
			[]string{"ufficio-dighe: L'Ufficio Dighe vigila sulle", "ufficio-dighe: Qualora l'Ufficio Dighe venga"}},
		{"what others do for a coordination is no duty of who coordinates", "## Ufficio Dighe\n\nL'Ufficio Dighe vigila sulle dighe.\n\n## Art. 4\n\nLe mappe sono trasmesse ai comuni, per il raccordo da parte dell'Ufficio Dighe.\n",
			[]string{"ufficio-dighe: L'Ufficio Dighe vigila sulle"}},
		{"an item goes on as its first sentence says", "## Giunta\n\nLa Giunta:\na) determina le tariffe. Le tariffe sono pubblicate con decreto del Sindaco;\nb) cura i canali.\n",
			[]string{"giunta: La Giunta cura i", "giunta: La Giunta determina le"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if d := cmp.Diff(c.want, said(read(t, "x.md", c.text))); d != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, d)
			}
		})
	}
}
