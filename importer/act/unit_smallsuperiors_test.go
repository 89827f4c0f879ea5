package act

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestSmallSuperiors reads acts that name a superior in small letters and only as such.
func TestSmallSuperiors(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"a directorate", "## Assistenza\n\nL'assistente sociale è alle dirette dipendenze della direzione sanitaria e cura i rapporti con i familiari.\n",
			[]string{"assistente-sociale ^ direzione-sanitaria"}},
		{"an organ", "## Ufficio Moli\n\nL'Ufficio Moli dipende dal segretario generale.\n",
			[]string{"ufficio-moli ^ segretario-generale"}},
		{"an office of a port", "## Nostromi\n\nI custodi delle darsene rispondono all'ufficio di porto.\n",
			[]string{"custodi-delle-darsene ^ ufficio-di-porto"}},
		{"whoever is competent is none", "## Ufficio Moli\n\nL'Ufficio Moli dipende dal settore competente e dall'ufficio interessato.\n", []string{}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			got := []string{}
			for _, s := range said(read(t, "x.md", c.text)) {
				if strings.Contains(s, " ^ ") {
					got = append(got, s)
				}
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
