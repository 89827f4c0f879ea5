package storetest

import (
	"context"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"raccordo/graph"
)

// Scenarios holds what keeps scenarios to every case of graph.Scenarios. open
// may return one that holds scenarios already; they are removed.
func Scenarios(t *testing.T, open func(testing.TB) graph.Store) {
	for _, c := range scenarioTests {
		t.Run(c.name, func(t *testing.T) {
			store := open(t)
			s, ok := store.(graph.Scenarios)
			if !ok {
				t.Fatal("the store keeps no scenarios")
			}
			clearScenarios(t, s)
			c.run(t, s)
			clearScenarios(t, s)
			if err := store.Close(); err != nil {
				t.Errorf("close: %v", err)
			}
			_, err := s.Scenarios(t.Context())
			isError(t, "list after close", err, graph.ErrClosed)
		})
	}
}

func clearScenarios(t testing.TB, s graph.Scenarios) {
	t.Helper()
	for _, c := range must[[]graph.Scenario](t, "list")(s.Scenarios(t.Context())) {
		if err := s.DeleteScenario(t.Context(), c.ID, c.Revision()); err != nil {
			t.Fatalf("delete %s: %v", c.ID, err)
		}
	}
}

func scenario(id graph.ScenarioID) graph.Scenario {
	return graph.Scenario{
		ID: id, Name: "Riordino «A» 'b' \"c\" \\", Author: "Ufficio studi", Note: "prima riga\nseconda riga, perché ανω",
		Edition: "prova", Base: strings.Repeat("0", 64), Changes: `[{"type":"merge","units":["a","b"]}]`,
	}
}

func put(t testing.TB, s graph.Scenarios, c graph.Scenario, held string) {
	t.Helper()
	if err := s.PutScenario(t.Context(), c, held); err != nil {
		t.Fatalf("put %s: %v", c.ID, err)
	}
}

var scenarioTests = []struct {
	name string // the rule
	run  func(t *testing.T, s graph.Scenarios)
}{
	{"an empty store has none", func(t *testing.T, s graph.Scenarios) {
		same(t, "scenarios", must[[]graph.Scenario](t, "list")(s.Scenarios(t.Context())), nil)
		_, err := s.Scenario(t.Context(), "a")
		isError(t, "read", err, graph.ErrNotFound)
		isError(t, "delete", s.DeleteScenario(t.Context(), "a", "x"), graph.ErrNotFound)
		isError(t, "replace", s.PutScenario(t.Context(), scenario("a"), "x"), graph.ErrNotFound)
		same(t, "scenarios after", must[[]graph.Scenario](t, "list")(s.Scenarios(t.Context())), nil)
	}},
	{"what is put is read back, ids byte for byte and in their order", func(t *testing.T, s graph.Scenarios) {
		bare := graph.Scenario{ID: "z", Name: "z", Edition: "prova", Changes: "[]"}
		for _, c := range []graph.Scenario{scenario("b"), bare, scenario("A"), scenario("a")} {
			put(t, s, c, "")
		}
		same(t, "scenarios", must[[]graph.Scenario](t, "list")(s.Scenarios(t.Context())), []graph.Scenario{scenario("A"), scenario("a"), scenario("b"), bare})
		same(t, "one", must[graph.Scenario](t, "read")(s.Scenario(t.Context(), "A")), scenario("A"))
	}},
	{"a new one takes no other's place", func(t *testing.T, s graph.Scenarios) {
		put(t, s, scenario("a"), "")
		other := scenario("a")
		other.Note = "un'altra"
		isError(t, "put again", s.PutScenario(t.Context(), other, ""), graph.ErrConflict)
		same(t, "one", must[graph.Scenario](t, "read")(s.Scenario(t.Context(), "a")), scenario("a"))
	}},
	{"only the revision that was read is replaced or deleted", func(t *testing.T, s graph.Scenarios) {
		old, next := scenario("a"), scenario("a")
		next.Note, next.Changes = "", "[]"
		put(t, s, old, "")
		put(t, s, next, old.Revision())
		isError(t, "replace an old one", s.PutScenario(t.Context(), old, old.Revision()), graph.ErrConflict)
		isError(t, "delete an old one", s.DeleteScenario(t.Context(), "a", old.Revision()), graph.ErrConflict)
		same(t, "one", must[graph.Scenario](t, "read")(s.Scenario(t.Context(), "a")), next)
		if err := s.DeleteScenario(t.Context(), "a", next.Revision()); err != nil {
			t.Fatal(err)
		}
		_, err := s.Scenario(t.Context(), "a")
		isError(t, "read", err, graph.ErrNotFound)
	}},
	{"what is not valid is refused", func(t *testing.T, s graph.Scenarios) {
		for _, change := range []func(*graph.Scenario){
			func(c *graph.Scenario) { c.ID = "-" }, func(c *graph.Scenario) { c.Name = " " }, func(c *graph.Scenario) { c.Changes = "[" },
			func(c *graph.Scenario) { c.Edition = "" }, func(c *graph.Scenario) { c.Note = strings.Repeat("x", graph.MaxScenarioNote+1) },
			func(c *graph.Scenario) { c.Author = "\xff" },
		} {
			c := scenario("a")
			change(&c)
			isError(t, "put", s.PutScenario(t.Context(), c, ""), graph.ErrInvalid)
		}
	}},
	{"of many who replace one revision one succeeds", func(t *testing.T, s graph.Scenarios) {
		put(t, s, scenario("a"), "")
		var done atomic.Int32
		var wait sync.WaitGroup
		for i := range 6 {
			wait.Go(func() {
				c := scenario("a")
				c.Note = strings.Repeat("x", i+1)
				if s.PutScenario(t.Context(), c, scenario("a").Revision()) == nil {
					done.Add(1)
				}
			})
		}
		wait.Wait()
		if n := done.Load(); n != 1 {
			t.Errorf("%d succeeded, want 1", n)
		}
	}},
	{"a cancelled call changes nothing", func(t *testing.T, s graph.Scenarios) {
		isError(t, "put", s.PutScenario(canceled(t), scenario("a"), ""), context.Canceled)
		same(t, "scenarios", must[[]graph.Scenario](t, "list")(s.Scenarios(t.Context())), nil)
	}},
}
