package explore

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"

	"raccordo/graph"
)

func TestMergersAreThoseOfScenariosRanked(t *testing.T) {
	x := explorer(t)
	units := []string{"dc-pensioni", "dc-entrate", "uff-stampa", "comitato", "dc-acquisti"}
	a, err := x.Mergers(context.Background(), "", MergersRequest{Units: units})
	if err != nil {
		t.Fatal(err)
	}
	if a.Evaluated != 10 || len(a.Mergers) != 10 || !slices.IsSortedFunc(a.Mergers, compareMergers) {
		t.Fatalf("%d of %d mergers, or not in order", len(a.Mergers), a.Evaluated)
	}
	for _, m := range a.Mergers {
		s, err := x.Scenario(context.Background(), "", ScenarioRequest{Changes: []ChangeRequest{
			{Type: ChangeMerge, Units: []string{string(m.Units[0]), string(m.Units[1])}},
		}})
		if err != nil {
			t.Fatal(err)
		}
		types := make(map[EffectType]int)
		for _, e := range s.Effects {
			types[e.Type]++
		}
		if s.Totals != m.Totals || fmt.Sprint(types) != fmt.Sprint(m.Types) {
			t.Errorf("%v: %+v %v, the scenario has %+v %v", m.Units, m.Totals, m.Types, s.Totals, types)
		}
	}
	if last := a.Mergers[9]; last.Totals.Conflict == 0 {
		t.Error("the office below one of the units makes no conflict")
	}
}

func TestMergersOfAGroupAreOfItsMembers(t *testing.T) {
	a, err := explorer(t).Mergers(context.Background(), "", MergersRequest{Units: []string{"strutture"}, Limit: 1})
	if err != nil {
		t.Fatal(err)
	}
	if want := []graph.UnitID{"dr-lazio", "dr-umbria"}; !slices.Equal(a.Question.Units, want) || len(a.Mergers) != 1 {
		t.Errorf("asked of %v, %d mergers", a.Question.Units, len(a.Mergers))
	}
}

func TestMergersThatCannotBe(t *testing.T) {
	for rule, c := range map[string]struct {
		req  MergersRequest
		want error
	}{
		"one unit without members": {MergersRequest{Units: []string{"isolata"}}, graph.ErrInvalid},
		"a name of no unit":        {MergersRequest{Units: []string{"isolata", "xyzzy"}}, graph.ErrNotFound},
		"a limit below nothing":    {MergersRequest{Units: []string{"isolata", "comitato"}, Limit: -1}, graph.ErrInvalid},
	} {
		if _, err := explorer(t).Mergers(context.Background(), "", c.req); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v", rule, err)
		}
	}
}

func BenchmarkMergersOfFourteen(b *testing.B) {
	x := New(fakeStore{build(b, "e", sized(b, 1))})
	var units []string
	for i := range 14 {
		units = append(units, fmt.Sprintf("u%d", i+1))
	}
	for b.Loop() {
		if _, err := x.Mergers(context.Background(), "", MergersRequest{Units: units}); err != nil {
			b.Fatal(err)
		}
	}
}
