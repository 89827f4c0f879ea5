package simplepaths

import (
	"context"
	"errors"
	"slices"
	"testing"

	"raccordo/graph"
)

// grid is a square of units, each joined to those beside, above and below it.
type grid uint32

func (g grid) Units() int { return int(g * g) }

func (g grid) Ahead(u uint32, yield func(uint32, Types) bool) {
	n, x, y := uint32(g), u%uint32(g), u/uint32(g)
	for _, h := range []struct {
		there bool
		unit  uint32
	}{{y > 0, u - n}, {x > 0, u - 1}, {x+1 < n, u + 1}, {y+1 < n, u + n}} {
		if h.there && !yield(h.unit, 1) {
			return
		}
	}
}

func (g grid) Back(u uint32, yield func(uint32) bool) {
	g.Ahead(u, func(v uint32, _ Types) bool { return yield(v) })
}

// The units asked for are 6 steps apart: 20 paths are as long, hundreds have one
// of the next lengths.
func TestFirstPathsCostLittleHoweverManyThereAre(t *testing.T) {
	for _, c := range []struct {
		name string
		q    Question
	}{
		{"longer", Question{From: 0, To: 3*300 + 3, MaxHops: 12, Limit: 100, Longer: 6}},
		{"via", Question{From: 0, To: 3*300 + 3, Via: []uint32{2, 302}, MaxHops: 12, Limit: 100, Longer: 6}},
	} {
		found, truncated, givenUp, err := Find(t.Context(), grid(300), c.q, 200_000)
		if err != nil || givenUp || !truncated || len(found) != 100 {
			t.Errorf("%s: %d paths, truncated %v, given up %v, %v", c.name, len(found), truncated, givenUp, err)
		}
		if !slices.IsSortedFunc(found, func(a, b Path) int {
			if d := len(a.Units) - len(b.Units); d != 0 {
				return d
			}
			return slices.Compare(a.Units, b.Units)
		}) {
			t.Errorf("%s: out of order", c.name)
		}
	}
}

func TestSearchThatComesToItsBoundKeepsTheFirstPaths(t *testing.T) {
	q := Question{From: 0, To: 303, MaxHops: 12, Limit: 100, Longer: 6}
	all, _, _, err := Find(t.Context(), grid(300), q, Work)
	if err != nil {
		t.Fatal(err)
	}
	some, truncated, givenUp, err := Find(t.Context(), grid(300), q, 5_000)
	if err != nil || !truncated || !givenUp || len(some) == 0 || len(some) >= len(all) {
		t.Fatalf("%d of %d paths, truncated %v, given up %v, %v", len(some), len(all), truncated, givenUp, err)
	}
	for i, p := range some {
		if !slices.Equal(p.Units, all[i].Units) {
			t.Errorf("path %d: %v, want %v", i, p.Units, all[i].Units)
		}
	}
}

func TestSearchEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	found, _, givenUp, err := Find(ctx, grid(50), Question{From: 0, To: 60, MaxHops: graph.MaxHops, Limit: 1, Longer: 1}, Work)
	if !errors.Is(err, context.Canceled) || givenUp || len(found) > 0 {
		t.Errorf("%v, given up %v, %v", found, givenUp, err)
	}
}
