package explore

import (
	"context"
	"errors"
	"strings"
	"testing"

	"raccordo/graph"
)

func contains(err error, part string) bool { return err != nil && strings.Contains(err.Error(), part) }

func TestWhatCannotBeAskedIsRefused(t *testing.T) {
	ctx, x := context.Background(), explorer(t)
	merge := func(units ...string) ChangeRequest { return ChangeRequest{Type: ChangeMerge, Units: units} }
	scenario := func(cs ...ChangeRequest) func() error {
		return func() error {
			_, err := x.Scenario(ctx, "", ScenarioRequest{Changes: cs})
			return err
		}
	}
	for _, c := range []struct {
		rule  string
		ask   func() error
		kind  error
		parts []string
	}{
		{"an edition that is not stored", func() error { _, err := x.Unit(ctx, "altra", "dc-pensioni"); return err }, graph.ErrNotFound, []string{`"altra"`}},
		{"a path from a unit to itself", func() error {
			_, err := x.Path(ctx, "", PathRequest{From: "dc-pensioni", To: "pensioni"})
			return err
		}, graph.ErrInvalid, []string{"both ends"}},
		{"a kind of step that does not exist", func() error {
			_, err := x.Impact(ctx, "", ImpactRequest{Unit: "dc-pensioni", Kinds: []graph.StepType{"likes"}, Levels: 9})
			return err
		}, graph.ErrInvalid, []string{"likes", "levels 9"}},
		{"a search without words", func() error {
			_, err := x.Search(ctx, "", SearchRequest{Text: "--", Types: []graph.FoundType{"people"}})
			return err
		}, graph.ErrInvalid, []string{"no word", "people"}},
		{"a picture too deep", func() error {
			_, err := x.Graph(ctx, "", GraphRequest{Depth: 99, Limit: -1, Kinds: []graph.StepType{"x"}})
			return err
		}, graph.ErrInvalid, []string{"depth 99", "limit -1", `"x"`}},
		{"no change", scenario(), graph.ErrInvalid, []string{"changes: none given"}},
		{"fewer than two units", scenario(merge("dc-pensioni")), graph.ErrInvalid, []string{"changes[0].units: 1 given"}},
		{"one unit twice, by two names", scenario(merge("dc-pensioni", "pensioni", "dc-entrate", "DC Pensioni")), graph.ErrInvalid,
			[]string{`changes[0].units[1]: unit "dc-pensioni" stands twice`, "changes[0].units[3]"}},
		{"unknown units, and what is wrong with later changes", scenario(merge("dc-pensioni", "xyzzy", "qwerty"), merge("x"), ChangeRequest{Type: "explode"}),
			graph.ErrNotFound, []string{`changes[0].units[1]: unit "xyzzy"`, `changes[0].units[2]: unit "qwerty"`, "changes[1].units: 1 given", `changes[2].type: change "explode"`}},
		{"an id that another unit has", scenario(ChangeRequest{Type: ChangeMerge, Units: []string{"dc-pensioni", "dc-entrate"}, Into: "comitato"}),
			graph.ErrInvalid, []string{`changes[0].into: unit "comitato" exists already`}},
		{"an id that cannot be", scenario(ChangeRequest{Type: ChangeMerge, Units: []string{"dc-pensioni", "dc-entrate"}, Into: "a b"}),
			graph.ErrInvalid, []string{"changes[0].into"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			err := c.ask()
			if !errors.Is(err, c.kind) {
				t.Fatalf("got %v, want %v", err, c.kind)
			}
			for _, p := range c.parts {
				if !contains(err, p) {
					t.Errorf("%q is missing in: %v", p, err)
				}
			}
		})
	}
}

func TestNewestEditionIsAskedWhereNoneIsNamed(t *testing.T) {
	older := build(t, "prova-2010", "unit solo organ - Direttore Generale")
	older.Edition.Date = "2010-01-01"
	x := New(fakeStore{older, sample(t)})
	a, err := x.Unit(context.Background(), "", "direttore generale")
	if err != nil || a.Edition.ID != "prova-2020" {
		t.Errorf("got %+v, %v", a, err)
	}
	if _, err := New(fakeStore{}).Unit(context.Background(), "", "x"); !errors.Is(err, graph.ErrNotFound) {
		t.Errorf("empty store: got %v, want ErrNotFound", err)
	}
}
