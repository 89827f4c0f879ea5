//go:build unix

package explore_test

import (
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"raccordo/graph"
	"raccordo/graph/explore"
	"raccordo/graph/graphtest"
	"raccordo/graph/sqlitestore"
	samples "raccordo/importer/sample"
)

// stored opens g in an SQLite store.
func stored(b *testing.B, g *graph.Graph) *explore.Explorer {
	b.Helper()
	s, err := sqlitestore.Open(b.Context(), filepath.Join(b.TempDir(), "store.db"))
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = s.Close() })
	if err := s.Write(b.Context(), g, nil); err != nil {
		b.Fatal(err)
	}
	return explore.New(s)
}

// inps is the sample of the facts of INPS.
func inps(b *testing.B) *graph.Graph {
	b.Helper()
	all, err := samples.Editions(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	return all[len(all)-1]
}

// BenchmarkMergerOfAnyTwo asks for the merger of two units drawn at random, as
// the command line does: names resolved, effects told, before and after measured.
func BenchmarkMergerOfAnyTwo(b *testing.B) {
	large, err := graphtest.Organisation(100_000, 1)
	if err != nil {
		b.Fatal(err)
	}
	for _, c := range []struct {
		name string
		g    *graph.Graph
	}{{"inps", inps(b)}, {"units=100000", large}} {
		x, r := stored(b, c.g), rand.New(rand.NewPCG(1, 2))
		b.Run(c.name, func(b *testing.B) {
			var times []time.Duration
			began := processorTime(b)
			for b.Loop() {
				one, other := r.IntN(len(c.g.Units)), r.IntN(len(c.g.Units)-1)
				if other >= one {
					other++
				}
				start := time.Now()
				_, err := x.Scenario(b.Context(), c.g.Edition.ID, explore.ScenarioRequest{Changes: []explore.ChangeRequest{
					{Type: explore.ChangeMerge, Units: []string{string(c.g.Units[one].ID), string(c.g.Units[other].ID)}},
				}})
				if err != nil {
					b.Fatal(err)
				}
				times = append(times, time.Since(start))
			}
			reportTimes(b, times)
			b.ReportMetric((processorTime(b)-began).Seconds()*1000/float64(len(times)), "cpu-ms/op")
		})
	}
}

// BenchmarkAllMergersOfTwo asks for all mergers of two central directorates.
func BenchmarkAllMergersOfTwo(b *testing.B) {
	g := inps(b)
	var central []string
	for _, u := range g.Units {
		if u.Kind == graph.KindDirectorate && strings.HasPrefix(string(u.ID), "direzione-centrale") && len(central) < 14 {
			central = append(central, string(u.ID))
		}
	}
	x := stored(b, g)
	var times []time.Duration
	for b.Loop() {
		start := time.Now()
		a, err := x.Mergers(b.Context(), g.Edition.ID, explore.MergersRequest{Units: central})
		if err != nil || a.Evaluated != 91 {
			b.Fatalf("%d units: %v", len(central), err)
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

// processorTime is what this process used of all cores: other than times, it is
// hardly longer on a machine that has much else to do.
func processorTime(b *testing.B) time.Duration {
	b.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
