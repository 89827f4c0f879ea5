package act

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
)

// TestForms reads the units and reporting lines of short acts of one form each.
func TestForms(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		units      []string // names, in the order of their ids
		lines      []string // FROM ^ TO
	}{
		{"offices of the same number under different directorates are different units",
			"## Direzione Cave\n\n**Ufficio I**\n\n- Gestione delle cave\n\n## Direzione Boschi\n\n**Ufficio I**\n\n- Gestione dei boschi in raccordo con l'Ufficio I\n",
			[]string{"Direzione Boschi", "Ufficio I", "Direzione Cave", "Ufficio I"},
			[]string{"direzione-boschi-ufficio-i ^ direzione-boschi", "direzione-cave-ufficio-i ^ direzione-cave"}},
		{"lines in capitals nest by the rank of their nouns",
			"SETTORE II - FINANZE\n\nServizio Ragioneria\n- Gestione del bilancio\n\nU.O. Stipendi\n- Liquidazione delle paghe\n\nSETTORE III - STRADE\n\nServizio Cantieri\n- Direzione dei lavori\n",
			[]string{"Servizio Cantieri", "Servizio Ragioneria", "Settore II - Finanze", "Settore III - Strade", "U.O. Stipendi"},
			[]string{"servizio-cantieri ^ settore-iii-strade", "servizio-ragioneria ^ settore-ii-finanze", "u-o-stipendi ^ servizio-ragioneria"}},
		{"where offices come first, services stand below them",
			"Ufficio Studi\n\nServizio Mappe\n- Gestione delle mappe\n\nServizio Rilievi\n- Gestione dei rilievi\n\nUfficio Legale\n\nServizio Liti\n- Gestione delle liti\n",
			[]string{"Servizio Liti", "Servizio Mappe", "Servizio Rilievi", "Ufficio Legale", "Ufficio Studi"},
			[]string{"servizio-liti ^ ufficio-legale", "servizio-mappe ^ ufficio-studi", "servizio-rilievi ^ ufficio-studi"}},
		{"the title of an article over two lines",
			"Art. 5\n\n  Dipartimento delle acque,\n  dei boschi e delle cave\n\n1. Il Dipartimento cura le dighe.\n",
			[]string{"Dipartimento delle acque, dei boschi e delle cave"}, nil},
		{"a sentence on the line of its article",
			"Art. 3 - Il Servizio tecnico progetta gli argini e i ponti del Parco.\n\nArt. 4 - Il Servizio amministrativo tiene i conti.\n",
			[]string{"Servizio amministrativo", "Servizio tecnico"}, nil},
		{"who makes the act is no section",
			"Decreto 5 maggio 2020\n\nIL DIRETTORE GENERALE\n\nVisto lo statuto;\n\n## Ufficio Posta\n\nCura gli avvisi.\n",
			[]string{"Ufficio Posta"}, nil},
		{"a unit that says after a colon what it does",
			"## Ufficio Emergenze\n\nIl lavoro è ripartito così:\n\n1. Servizio Sala: riceve le chiamate; attiva le squadre.\n2. Servizio Squadre: cura i mezzi.\n",
			[]string{"Servizio Sala", "Servizio Squadre", "Ufficio Emergenze"},
			[]string{"servizio-sala ^ ufficio-emergenze", "servizio-squadre ^ ufficio-emergenze"}},
		{"all the units of a noun",
			"## Direttore\n\n## Servizio Mappe\n\n## Servizio Cave\n\n## Dipendenze\n\nDal Direttore dipendono gerarchicamente tutti i servizi.\n",
			[]string{"Direttore", "Servizio Cave", "Servizio Mappe"},
			[]string{"servizio-cave ^ direttore", "servizio-mappe ^ direttore"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			g := read(t, "x.md", c.text)
			var units, lines []string
			for _, u := range g.Units {
				units = append(units, u.Name)
			}
			for _, e := range g.Edges {
				if e.Type == graph.ReportsTo {
					lines = append(lines, string(e.From)+" ^ "+string(e.To))
				}
			}
			slices.Sort(lines)
			if d := cmp.Diff(c.units, units); d != "" {
				t.Errorf("units (-want +got):\n%s", d)
			}
			if d := cmp.Diff(c.lines, lines); d != "" {
				t.Errorf("reporting lines (-want +got):\n%s", d)
			}
		})
	}
}

func TestDutiesInATableAreRead(t *testing.T) {
	g := read(t, "x.md", "| Ufficio | Competenze |\n|---|---|\n| Ufficio Brevetti | Gestione dei brevetti in raccordo con l'Ufficio Liti |\n| Ufficio Liti | Cura delle cause |\n")
	if len(g.Functions) != 2 || g.Functions[0].Unit != "ufficio-brevetti" || g.Functions[0].Citations[0].First != 3 {
		t.Errorf("functions %v", g.Functions)
	}
	if len(g.Edges) != 1 || g.Edges[0].To != "ufficio-liti" {
		t.Errorf("edges %v", g.Edges)
	}
}

func TestNestedQuotesOfOneLineAreOneCitation(t *testing.T) {
	c := func(q string) graph.Citation { return graph.Citation{Source: "x", First: 1, Last: 1, Quote: q} }
	cs := addCitation(addCitation([]graph.Citation{c("con la Direzione")}, c("in raccordo con la Direzione")), c("la Direzione"))
	if len(cs) != 1 || cs[0].Quote != "in raccordo con la Direzione" {
		t.Errorf("citations %v", cs)
	}
}
