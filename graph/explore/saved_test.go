package explore

import (
	"context"
	"errors"
	"testing"

	"raccordo/graph"
)

func saved(id graph.ScenarioID, base, changes string) graph.Scenario {
	return graph.Scenario{ID: id, Name: "Prova", Edition: "prova-2020", Base: base, Changes: changes}
}

func TestASavedScenarioSaysWhatNoLongerApplies(t *testing.T) {
	const changes = `[{"type":"merge","units":["dc-pensioni","dc-sparita"]},{"type":"abolish","units":["isolata"]}]`
	for _, c := range []struct {
		rule, base string
		stale      bool
	}{
		{"made on this revision", sample(t).Revision(), false},
		{"made on another", "altra", true},
	} {
		a, err := explorer(t).Evaluate(context.Background(), "", saved("s", c.base, changes))
		if err != nil {
			t.Fatal(err)
		}
		if a.Stale != c.stale || len(a.Answer.Skipped) != 1 || a.Answer.Skipped[0].Change != 1 || len(a.Answer.Changes) != 1 {
			t.Errorf("%s: stale %v, skipped %v", c.rule, a.Stale, a.Answer.Skipped)
		}
	}
}

func TestScenariosComparedHaveEveryEffectOnce(t *testing.T) {
	x := explorer(t)
	a := saved("a", "", `[{"type":"merge","units":["dc-pensioni","dc-entrate"]}]`)
	b := saved("b", "", `[{"type":"merge","units":["dc-pensioni","dc-entrate"],"name":"Altro nome"},{"type":"abolish","units":["uff-bilanci"]}]`)
	c, err := x.CompareScenarios(context.Background(), "", a, b)
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Both) == 0 || len(c.OnlyB) == 0 {
		t.Fatalf("%d in both, %d only in b", len(c.Both), len(c.OnlyB))
	}
	if c.A.Totals.Information+c.A.Totals.Decision+c.A.Totals.Conflict != len(c.Both)+len(c.OnlyA) ||
		c.B.Totals.Information+c.B.Totals.Decision+c.B.Totals.Conflict != len(c.Both)+len(c.OnlyB) {
		t.Errorf("effects were lost: %d only in a, %d only in b, %d in both, totals %+v and %+v", len(c.OnlyA), len(c.OnlyB), len(c.Both), c.A.Totals, c.B.Totals)
	}
	same, err := x.CompareScenarios(context.Background(), "", a, a)
	if err != nil || len(same.OnlyA)+len(same.OnlyB) > 0 {
		t.Errorf("a scenario differs from itself: %v %v, %v", same.OnlyA, same.OnlyB, err)
	}
	b.Edition = "altra"
	if _, err := x.CompareScenarios(context.Background(), "", a, b); !errors.Is(err, graph.ErrInvalid) {
		t.Errorf("two editions: got %v", err)
	}
}
