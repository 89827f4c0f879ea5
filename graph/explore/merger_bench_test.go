package explore_test

import (
	"math/rand/v2"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"raccordo/graph"
	"raccordo/graph/explore"
	"raccordo/graph/sqlitestore"
	samples "raccordo/importer/sample"
)

// inps opens the sample of the facts of INPS in an SQLite store.
func inps(b *testing.B) (*explore.Explorer, *graph.Graph) {
	b.Helper()
	all, err := samples.Editions(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	g := all[len(all)-1]
	s, err := sqlitestore.Open(b.Context(), filepath.Join(b.TempDir(), "store.db"))
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = s.Close() })
	if err := s.Write(b.Context(), g, nil); err != nil {
		b.Fatal(err)
	}
	return explore.New(s), g
}

// BenchmarkMergerOfAnyTwo asks for the merger of two units of INPS drawn at
// random, as the command line does: names resolved, effects told, both measured.
func BenchmarkMergerOfAnyTwo(b *testing.B) {
	x, g := inps(b)
	r := rand.New(rand.NewPCG(1, 2))
	var times []time.Duration
	for b.Loop() {
		one, other := g.Units[r.IntN(len(g.Units))].ID, g.Units[r.IntN(len(g.Units))].ID
		if one == other {
			continue
		}
		start := time.Now()
		_, err := x.Scenario(b.Context(), g.Edition.ID, explore.ScenarioRequest{Changes: []explore.ChangeRequest{
			{Type: explore.ChangeMerge, Units: []string{string(one), string(other)}},
		}})
		if err != nil {
			b.Fatal(err)
		}
		times = append(times, time.Since(start))
	}
	reportTimes(b, times)
}

func reportTimes(b *testing.B, times []time.Duration) {
	slices.Sort(times)
	for _, p := range []struct {
		name  string
		share int
	}{{"p50-ms", 50}, {"p99-ms", 99}} {
		b.ReportMetric(times[(len(times)-1)*p.share/100].Seconds()*1000, p.name)
	}
}
