package act

import (
	"testing"

	"raccordo/graph"
)

func TestWhatASentenceAndTheOutlineSayIsOneStatedRelation(t *testing.T) {
	res := readDecided(t, "# Comune di Borgo\n\n## 1. Settore tecnico\n\n- cura le opere;\n\n## 1.1 Servizio strade\n\n- ripara le strade;\n\n## Art. 9\n\n1. Il Servizio strade dipende dal Settore tecnico.\n")
	var got []graph.Edge
	for _, e := range res.Graph.Edges {
		if e.From == "servizio-strade" && e.To == "settore-tecnico" {
			got = append(got, e)
		}
	}
	if len(got) != 1 || got[0].Basis != graph.Stated || len(got[0].Citations) != 2 {
		t.Errorf("got %+v, want one stated relation with two citations", got)
	}
}
