package explore

import (
	"context"
	"slices"
	"strings"
	"testing"

	"raccordo/graph"
)

func TestImpactSetsExternalBodiesApartAndSaysWhomToHear(t *testing.T) {
	x := New(fakeStore{build(t, "e", `
unit a directorate - Direzione Acque
unit b directorate - Direzione Boschi
unit c directorate - Direzione Canali
unit d directorate - Direzione Dighe
unit g class - Direzioni regionali
unit r directorate - Direzione regionale Nord
unit e1 external - Ministero
unit e2 external - Regione
belongs r g
collaborates hearing a b
collaborates agreement c a
collaborates liaison a d
collaborates agreement a g
collaborates liaison d e2
collaborates liaison a e1
`)})
	a, err := x.Impact(context.Background(), "", ImpactRequest{Unit: "a", Levels: 2})
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(a.External, []graph.UnitID{"e1", "e2"}) || a.Totals[graph.KindExternal] != 2 {
		t.Errorf("external bodies %v, totals %v", a.External, a.Totals)
	}
	var heard []string
	for _, h := range a.ToHear {
		heard = append(heard, string(h.Unit)+" "+string(h.Step.From)+" "+string(h.Step.Through))
		if len(h.Step.Citations) == 0 || h.Step.Forward != (h.Step.From == "a") {
			t.Errorf("step %+v", h.Step)
		}
	}
	if !slices.Equal(heard, []string{"b a ", "c c ", "g a ", "r a g"}) {
		t.Errorf("to hear %q", heard)
	}
	if !strings.Contains(a.Sentence.IT, "2 sono enti esterni") || !strings.Contains(a.Sentence.EN, "To be heard or to agree: “Direzione Boschi”, ") {
		t.Errorf("sentence %+v", a.Sentence)
	}
	if a, err = x.Impact(context.Background(), "", ImpactRequest{Unit: "e2", Levels: 1}); err != nil || len(a.ToHear) > 0 || len(a.External) > 0 {
		t.Errorf("%+v %v", a, err)
	}
}
