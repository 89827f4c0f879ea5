package explore

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
)

// TestAReorganisationThatHappenedReadsAsOneThatIsPlanned stores what a plan would
// make as a later edition: comparing the two gives the plan and its effects.
func TestAReorganisationThatHappenedReadsAsOneThatIsPlanned(t *testing.T) {
	for name, changes := range map[string][]ChangeRequest{
		"merger":    {{Type: ChangeMerge, Units: []string{"dc-entrate", "dc-pensioni"}, Name: "Direzione centrale Previdenza", Into: "dc-previdenza"}},
		"renamed":   {{Type: ChangeRename, Units: []string{"coord-legale"}, Name: "Avvocatura centrale"}},
		"closed":    {{Type: ChangeAbolish, Units: []string{"uff-bilanci"}}},
		"moved":     {{Type: ChangeMove, Units: []string{"uff-bilanci"}, To: "dc-pensioni"}},
		"functions": {{Type: ChangeTransfer, Functions: []string{"f7"}, To: "coord-legale"}},
		"split": {{Type: ChangeSplit, Units: []string{"dc-pensioni"}, Parts: []PartRequest{
			{Name: "Direzione Contenzioso", Into: "dc-contenzioso", Functions: []string{"f1"}},
			{Name: "Direzione Liquidazioni", Into: "dc-liquidazioni", Functions: []string{"f3"}},
		}}},
		"several": {
			{Type: ChangeRename, Units: []string{"coord-legale"}, Name: "Avvocatura centrale"},
			{Type: ChangeMove, Units: []string{"uff-bilanci"}, To: "dc-pensioni"},
			{Type: ChangeAbolish, Units: []string{"uff-stampa"}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			old := sample(t)
			planned, err := New(fakeStore{old}).Scenario(context.Background(), "", ScenarioRequest{Changes: changes})
			if err != nil {
				t.Fatal(err)
			}
			d, _ := compare(newSide(old, EditionRef{}), newSide(planned.Graph, EditionRef{}))
			told := d.asPlan()
			if told == nil {
				t.Fatal("no plan is told")
			}
			if diff := cmp.Diff(planned.Changes, told.Changes); diff != "" {
				t.Errorf("changes (-planned +told):\n%s", diff)
			}
			if diff := cmp.Diff(planned.Effects, told.Effects); diff != "" {
				t.Errorf("effects (-planned +told):\n%s", diff)
			}
		})
	}
}

func TestEditionsThatAreTheSameAmountToNoPlan(t *testing.T) {
	d, _ := compare(newSide(sample(t), EditionRef{}), newSide(sample(t), EditionRef{}))
	if told := d.asPlan(); told != nil {
		t.Errorf("told %+v", told.Changes)
	}
}

func TestTooManyChangesAreNotToldAsAPlan(t *testing.T) {
	old := sample(t)
	var text strings.Builder
	for i := range maxPlanned + 1 {
		id := graph.Slug("unita", maxSlug) + string(rune('a'+i%26)) + string(rune('a'+i/26))
		fmt.Fprintf(&text, "unit %s office - Ufficio %s\n", id, id)
	}
	d, _ := compare(newSide(old, EditionRef{}), newSide(build(t, "dopo", text.String()), EditionRef{}))
	if told := d.asPlan(); told != nil {
		t.Errorf("%d changes are told, at most %d", len(told.Changes), maxPlanned)
	}
}
