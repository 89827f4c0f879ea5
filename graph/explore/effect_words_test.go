package explore

import (
	"context"
	"slices"
	"strings"
	"testing"
)

// said evaluates changes and returns the Italian sentences and decisions of the
// effects of one type.
func said(t *testing.T, text string, of EffectType, changes ...ChangeRequest) []string {
	t.Helper()
	a, err := New(fakeStore{build(t, "e", text)}).Scenario(context.Background(), "", ScenarioRequest{Changes: changes})
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, e := range a.Effects {
		if e.Type == of {
			all = append(all, strings.TrimSpace(e.Sentence.IT+" "+e.Decision.IT))
		}
	}
	return all
}

func TestWhatADecisionAsksAgreesInNumber(t *testing.T) {
	const text = `
unit a office - Ufficio Acque
unit b office - Ufficio Boschi
unit centri external - Centri di ricerca
unit sedi office - Sedi locali
collaborates liaison a centri
reports sedi a
`
	parts := []PartRequest{{Name: "Ufficio Fiumi"}, {Name: "Ufficio Laghi"}}
	for _, c := range []struct {
		of     EffectType
		change ChangeRequest
		want   string
	}{
		{PartnerLost, ChangeRequest{Type: ChangeAbolish, Units: []string{"a"}}, "Con chi devono lavorare i Centri di ricerca al posto dell'Ufficio Acque."},
		{PartnerKept, ChangeRequest{Type: ChangeSplit, Units: []string{"a"}, Parts: parts}, "Con quale parte devono lavorare i Centri di ricerca."},
		{SubunitReparented, ChangeRequest{Type: ChangeSplit, Units: []string{"a"}, Parts: parts}, "Sotto quale parte devono stare le Sedi locali: lo scenario non lo dice."},
	} {
		if got := said(t, text, c.of, c.change); !slices.ContainsFunc(got, func(s string) bool { return strings.HasSuffix(s, c.want) }) {
			t.Errorf("%s: got %q, want %q", c.of, got, c.want)
		}
	}
}

func TestSpansOfOneSuperiorAreToldOnce(t *testing.T) {
	const text = `
unit dg organ - Direttore generale
unit a office - Ufficio A
unit b office - Ufficio B
unit c office - Ufficio C
reports a dg
reports b dg
`
	abolish := func(id string) ChangeRequest { return ChangeRequest{Type: ChangeAbolish, Units: []string{id}} }
	if got, want := said(t, text, SpanChanged, abolish("a"), abolish("b")), []string{"Le unità che dipendono direttamente dal Direttore generale passano da 2 a 0."}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := said(t, text, SpanChanged, abolish("a"), ChangeRequest{Type: ChangeMove, Units: []string{"c"}, To: "dg"}); len(got) != 0 {
		t.Errorf("a span that is as before is told: %q", got)
	}
}

func TestABridgeThatEndsIsNotSaidToLiveOn(t *testing.T) {
	const text = `
unit a office - Ufficio A
unit b office - Ufficio B
unit c office - Ufficio C
collaborates liaison a b
collaborates liaison b c
`
	got := said(t, text, BridgeLost, ChangeRequest{Type: ChangeAbolish, Units: []string{"b"}})
	if want := []string{"Con l'Ufficio B cessa il solo tramite tra altre unità, che restano senza quel collegamento."}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestAnOrphanedFunctionMayGoToOneOfThoseThatHaveTheCompetence(t *testing.T) {
	got := said(t, `
unit a office - Ufficio A
unit b office - Ufficio B
unit c office - Ufficio C
does fa a k cura gli archivi
does fb b k cura gli archivi
does fc c k cura gli archivi
`, FunctionOrphaned, ChangeRequest{Type: ChangeAbolish, Units: []string{"a"}})
	if len(got) != 1 || !strings.HasSuffix(got[0], "Se va assegnata all'Ufficio B o all'Ufficio C, che già hanno la stessa competenza, o ad altri.") {
		t.Errorf("got %q", got)
	}
}

func TestAFunctionOrphanedTwiceIsToldOnce(t *testing.T) {
	got := said(t, `
unit a office - Ufficio A
unit b office - Ufficio B
does fa a k cura gli archivi
`, FunctionOrphaned, ChangeRequest{Type: ChangeAbolish, Units: []string{"a"}},
		ChangeRequest{Type: ChangeTransfer, Functions: []string{"fa"}, To: "b"}, ChangeRequest{Type: ChangeAbolish, Units: []string{"b"}})
	if len(got) != 1 || !strings.Contains(got[0], "che era dell'Ufficio B") {
		t.Errorf("got %q", got)
	}
}
