package explore

import (
	"context"
	"slices"
	"testing"

	"raccordo/graph"
)

func after(t *testing.T, req AfterRequest) *AfterAnswer {
	t.Helper()
	a, err := explorer(t).After(context.Background(), "", req)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestTheOrganisationAfterNoChangeIsTheEdition(t *testing.T) {
	a := after(t, AfterRequest{})
	g, err := explorer(t).Graph(context.Background(), "", GraphRequest{})
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Units) != len(g.Units) || !slices.EqualFunc(a.Steps, g.Steps, func(a, b GraphStep) bool { return a.From == b.From && a.To == b.To && a.Type == b.Type }) {
		t.Errorf("%d units and %d steps, the edition has %d and %d", len(a.Units), len(a.Steps), len(g.Units), len(g.Steps))
	}
	if len(a.Made)+len(a.Ended)+len(a.Functions) != 0 {
		t.Errorf("made %v, ended %v, functions %v", a.Made, a.Ended, a.Functions)
	}
}

func TestTheOrganisationAfterChangesIsThatOfTheScenario(t *testing.T) {
	a := after(t, AfterRequest{Unit: "c", Changes: []ChangeRequest{
		{Type: ChangeMerge, Units: []string{"dc-pensioni", "dc-entrate"}, Into: "c", Name: "Pensioni ed entrate"},
		{Type: ChangeMove, Units: []string{"xyzzy"}, To: "c"}, // cannot be, and is left out
	}})
	if want := []graph.UnitID{"c"}; !slices.Equal(a.Made, want) {
		t.Errorf("made %v, want %v", a.Made, want)
	}
	if want := []graph.UnitID{"dc-entrate", "dc-pensioni"}; !slices.Equal(a.Ended, want) {
		t.Errorf("ended %v, want %v", a.Ended, want)
	}
	x := explorer(t)
	var want []graph.FunctionID
	for _, u := range []string{"dc-pensioni", "dc-entrate"} {
		answer, err := x.Unit(context.Background(), "", u)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range answer.Functions {
			if f.Through == "" {
				want = append(want, f.ID)
			}
		}
	}
	var got []graph.FunctionID
	for _, f := range a.Functions {
		got = append(got, f.ID)
		if f.Unit != "c" || len(f.Citations) == 0 {
			t.Errorf("%+v", f)
		}
	}
	slices.Sort(want)
	slices.Sort(got)
	if len(got) == 0 || !slices.Equal(got, want) {
		t.Errorf("functions %v, want %v", got, want)
	}
}
