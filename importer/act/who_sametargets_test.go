package act

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// One noun may have several complements, each of a unit of its own.
func TestComplementsOfOneNoun(t *testing.T) {
	text := "## Collegio dei maestri\n\nIl Collegio dei maestri adotta i libri, sentiti i consigli di bottega o di mensa.\n\n## Consiglio di bottega\n\nIl Consiglio di bottega cura la bottega.\n\n## Consiglio di mensa\n\nIl Consiglio di mensa cura la mensa.\n"
	want := []string{"collegio-dei-maestri ~ consiglio-di-bottega", "collegio-dei-maestri ~ consiglio-di-mensa", "collegio-dei-maestri: Il Collegio dei maestri", "consiglio-di-bottega: Il Consiglio di bottega", "consiglio-di-mensa: Il Consiglio di mensa"}
	if diff := cmp.Diff(want, said(read(t, "x.md", text))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
