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

func TestDutiesThatBeginAlikeAreOneCompetence(t *testing.T) {
	pair := func(a, b string) string { return "## Ufficio Uno\n\n" + a + "\n\n## Ufficio Due\n\n" + b + "\n" }
	for name, c := range map[string]struct {
		text string
		same bool
	}{
		"another verb, another object": {pair(
			"Svolge rilievi topografici e verifiche statiche periodiche sugli argini dei canali di bonifica, compresi i manufatti minori, le paratoie e le chiaviche di valle.",
			"Esegue rilievi topografici e verifiche statiche periodiche sui ponti stradali e sui viadotti della tangenziale."), true},
		"formulas only": {pair(
			"Cura i rapporti e le relazioni nell'ambito delle attività di gestione del verde pubblico.",
			"Cura i rapporti e le relazioni nell'ambito delle attività di gestione delle mense scolastiche."), false},
		"a small part of both": {pair(
			"Predispone piani annuali di manutenzione ordinaria degli acquedotti rurali, delle fontane monumentali, dei lavatoi coperti e delle cisterne medievali.",
			"Predispone piani annuali di manutenzione ordinaria per ascensori, montacarichi, scale mobili, caldaie condominiali, pannelli solari e impianti antincendio."), false},
	} {
		t.Run(name, func(t *testing.T) {
			if s := shared(read(t, "x.md", c.text)); len(s) > 0 != c.same {
				t.Errorf("shared %q, want one: %v", s, c.same)
			}
		})
	}
}
