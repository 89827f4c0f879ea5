package act

import (
	"slices"
	"strings"
	"testing"

	"raccordo/graph"
)

// shared returns the first words of the competences that more than one unit has.
func shared(g *graph.Graph) []string {
	var out []string
	for _, c := range g.Competences {
		if len(c.Functions) > 1 {
			out = append(out, strings.Join(strings.Fields(c.Name)[:3], " "))
		}
	}
	slices.Sort(out)
	return out
}

func TestDutiesAreComparedClauseByClause(t *testing.T) {
	g := read(t, "x.md", "## Ufficio Uno\n\nFornisce consulenza idraulica agli organi e alle stazioni di pompaggio ed esercita la difesa nei ricorsi davanti alle corti superiori e ai giudici di merito.\n\n"+
		"## Ufficio Due\n\nFornisce consulenza idraulica agli organi e alle stazioni di pompaggio, predisponendo pareri nelle materie di competenza.\n\n"+
		"## Ufficio Tre\n\nCura la potatura dei viali.\n")
	if s := shared(g); len(s) != 1 || s[0] != "Fornisce consulenza idraulica" {
		t.Errorf("shared %q, want the advice of both", s)
	}
}

func TestNamesOfPartnersMakeNoCompetence(t *testing.T) {
	g := read(t, "x.md", "## Ufficio Tutela delle sorgenti minerali termali\n\nCura i viali.\n\n## Ufficio Uno\n\nMisura le portate, d'intesa con l'Ufficio Tutela delle sorgenti minerali termali.\n\n"+
		"## Ufficio Due\n\nPulisce i tombini, d'intesa con l'Ufficio Tutela delle sorgenti minerali termali.\n")
	if s := shared(g); len(s) > 0 {
		t.Errorf("shared %q, want none", s)
	}
}
