// Package storetest is the contract of graph.Store, executable. A store passes
// Run and Model whole or is no store: neither takes options, there is no list of
// cases to skip, and no expectation depends on the store.
package storetest

import (
	"context"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"raccordo/graph"
)

// A test of the contract gets an empty store of its own.
type test struct {
	name string // the rule
	run  func(t *testing.T, s graph.Store)
}

// Run holds stores to every case of the contract. open returns an empty store;
// it may be called many times, and each store is closed before the next is
// opened.
func Run(t *testing.T, open func(testing.TB) graph.Store) {
	for _, group := range []struct {
		name  string
		tests []test
	}{
		{"editions", editionTests},
		{"records", recordTests},
		{"steps", stepTests},
		{"search", searchTests},
		{"paths", pathTests},
		{"simple paths", simplePathTests},
		{"reach", reachTests},
		{"isolation", isolationTests},
	} {
		t.Run(group.name, func(t *testing.T) {
			for _, c := range group.tests {
				t.Run(c.name, func(t *testing.T) {
					s := open(t)
					defer func() {
						if err := s.Close(); err != nil {
							t.Errorf("close: %v", err)
						}
					}()
					c.run(t, s)
				})
			}
		})
	}
}

// same fails the test if the two differ; an empty list equals none.
func same[T any](t testing.TB, what string, got, want T) {
	t.Helper()
	if d := cmp.Diff(want, got, cmpopts.EquateEmpty()); d != "" {
		t.Errorf("%s (-want +got):\n%s", what, d)
	}
}

func isError(t testing.TB, what string, got, want error) {
	t.Helper()
	if !errors.Is(got, want) {
		t.Errorf("%s: error %v, want %v", what, got, want)
	}
}

func write(t testing.TB, s graph.Store, g *graph.Graph) {
	t.Helper()
	if err := s.Write(t.Context(), g, nil); err != nil {
		t.Fatalf("write %s: %v", g.Edition.ID, err)
	}
}

func view(t testing.TB, s graph.Store, id graph.EditionID) graph.View {
	t.Helper()
	v, err := s.View(t.Context(), id)
	if err != nil {
		t.Fatalf("view %s: %v", id, err)
	}
	return v
}

// written writes g and opens it.
func written(t testing.TB, s graph.Store, g *graph.Graph) graph.View {
	t.Helper()
	write(t, s, g)
	return view(t, s, g.Edition.ID)
}

func load(t testing.TB, v graph.View) *graph.Graph {
	t.Helper()
	g, err := graph.Load(t.Context(), v)
	if err != nil {
		t.Fatalf("load %s: %v", v.Edition().ID, err)
	}
	return g
}

// holds fails the test unless the store holds exactly these editions, whole and
// free of problems.
func holds(t testing.TB, s graph.Store, want ...*graph.Graph) {
	t.Helper()
	sums, err := s.Editions(t.Context())
	if err != nil {
		t.Fatalf("editions: %v", err)
	}
	same(t, "editions", sums, summaries(want))
	for _, g := range want {
		same(t, "edition "+string(g.Edition.ID), load(t, view(t, s, g.Edition.ID)), g)
		ps, err := s.Check(t.Context(), g.Edition.ID)
		if err != nil {
			t.Errorf("check %s: %v", g.Edition.ID, err)
		}
		same(t, "problems of "+string(g.Edition.ID), ps, nil)
	}
}

func must[T any](t testing.TB, what string) func(T, error) T {
	return func(got T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatalf("%s: %v", what, err)
		}
		return got
	}
}

// canceled returns a context that is done.
func canceled(t testing.TB) context.Context {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	return ctx
}
