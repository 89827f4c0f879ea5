package document_test

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"raccordo/graph"
	"raccordo/importer/act"
	"raccordo/importer/document"
)

// facts are what a graph says, apart from where it is said.
type facts map[string]map[string]bool

func (f facts) add(kind, fact string) {
	if f[kind] == nil {
		f[kind] = map[string]bool{}
	}
	f[kind][fact] = true
}

// factsOf reads the act a file holds and checks that the graph can be stored.
func factsOf(t *testing.T, name string, data []byte) facts {
	t.Helper()
	d, err := document.Read(t.Context(), name, data)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	res, err := act.Read(t.Context(), act.Source{ID: "atto", Name: name, Text: d.Text}, act.Options{Edition: "atto"})
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	g, err := graph.New(res.Graph)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	f := facts{}
	for _, u := range g.Units {
		f.add("units", string(u.ID)+" "+u.Name+" "+string(u.Kind)+" "+string(u.Level))
	}
	for _, fn := range g.Functions {
		f.add("functions", string(fn.Unit)+": "+strings.Join(strings.Fields(fn.Text), " "))
	}
	for _, e := range g.Edges {
		f.add("edges", fmt.Sprintf("%s %s %s %s %s", e.Type, e.From, e.To, e.Mode, e.Basis))
	}
	return f
}

// compareFacts logs how much two readings have in common and returns the least
// share of any kind: twice what is common over the sum of both.
func compareFacts(t *testing.T, form string, want, got facts) float64 {
	t.Helper()
	least := 1.0
	for _, kind := range []string{"units", "functions", "edges"} {
		common := 0
		for f := range want[kind] {
			if got[kind][f] {
				common++
			}
		}
		share := 1.0
		if n := len(want[kind]) + len(got[kind]); n > 0 {
			share = 2 * float64(common) / float64(n)
		}
		t.Logf("%s: %d %s, %d in common with the %d of the Markdown (%.4f)", form, len(got[kind]), kind, common, len(want[kind]), share)
		least = min(least, share)
		if os.Getenv("RACCORDO_SHOW_DIFFERENCES") == "" {
			continue
		}
		for _, f := range slices.Sorted(maps.Keys(want[kind])) {
			if !got[kind][f] {
				t.Logf("  missing %s", f)
			}
		}
		for _, f := range slices.Sorted(maps.Keys(got[kind])) {
			if !want[kind][f] {
				t.Logf("  added   %s", f)
			}
		}
	}
	return least
}
