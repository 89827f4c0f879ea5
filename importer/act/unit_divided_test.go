package act

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
)

// classNames returns the names of the classes and groups of an act.
func classNames(g *graph.Graph) []string {
	var out []string
	for _, u := range g.Units {
		if u.Kind == graph.KindClass || u.Kind == graph.KindGroup {
			out = append(out, u.Name)
		}
	}
	slices.Sort(out)
	return out
}

func TestSortsIntoWhichAnActDividesItsBodies(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"adjectives in a list", "# LEGGE 3 maggio 1954, n. 20\n\nOrdinamento degli ospedali alpini.\n\n## Art. 1\n\nGli ospedali alpini si distinguono in:\na) generali;\nb) specializzati per malattie;\nc) ospedali annessi alle cliniche.\n\n## Art. 2\n\nGli ospedali curano gli infermi.\n",
			[]string{"Ospedali alpini", "Ospedali annessi alle cliniche", "Ospedali generali", "Ospedali specializzati per malattie"}},
		{"numbers of the old sort", "# LEGGE 3 maggio 1954, n. 20\n\nNorme sui convitti alpini.\n\n## Art. 1\n\nI convitti alpini si dividono in:\n1° maschili;\n2° femminili.\n\n## Art. 2\n\nI convitti curano gli alunni.\n",
			[]string{"Convitti alpini", "Convitti femminili", "Convitti maschili"}},
		{"in the sentence", "# Regolamento\n\n## Art. 1\n\nI comandi si dividono in comandi di zona, comandi di valle e distaccamenti stagionali.\n\nI comandi di zona vigilano sui boschi.\n",
			[]string{"Comandi di valle", "Comandi di zona", "Distaccamenti stagionali"}},
		{"what is no body has no sorts", "# Regolamento\n\n## Art. 1\n\nLe spese si distinguono in ordinarie e straordinarie. I servizi si dividono in essenziali e accessori.\n\n## Ufficio Conti\n\nCura le spese.\n", nil},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if diff := cmp.Diff(c.want, classNames(read(t, "x.md", c.text))); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
