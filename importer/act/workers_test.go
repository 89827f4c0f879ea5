package act

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
)

// Who of those that a sentence names works with whom: short invented acts.
func TestWorkers(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"who does what stands in the passive hears another",
			"# Università dei laghi\n\n## Commissione di ateneo\n\n## Rettore\n\n## Corsi\n\nIl calendario è emanato dal Rettore, sentita la Commissione di ateneo.\n",
			[]string{"rettore ~ commissione-di-ateneo hearing"}},
		{"who does what stands in the passive agrees, named behind an aside",
			"# Ente delle saline\n\n## Direttore\n\n## Consiglio\n\n## Servizi\n\nL'organico è definito, entro il mese di giugno, dal Direttore, di concerto con il Consiglio.\n",
			[]string{"direttore ~ consiglio agreement"}},
		{"who does what stands in the passive may be outside",
			"# Agenzia dei moli\n\n## Collegio dei revisori\n\n## Patrimonio\n\nLe tariffe sono stabilite dal Ministro dei porti, sentito il Collegio dei revisori.\n",
			[]string{"ministro-dei-porti ~ collegio-dei-revisori hearing"}},
	} {
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
