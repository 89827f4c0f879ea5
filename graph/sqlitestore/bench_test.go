package sqlitestore

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	gonum "gonum.org/v1/gonum/graph"
	"gonum.org/v1/gonum/graph/simple"
	"gonum.org/v1/gonum/graph/traverse"

	"raccordo/graph"
	"raccordo/graph/graphtest"
	samples "raccordo/importer/sample"
)

// sizes are the numbers of units the benchmarks run with; a larger edition is
// asked for by RACCORDO_BENCH_UNITS.
func sizes(b *testing.B) []int {
	ns := []int{1_000, 10_000, 100_000}
	if s := os.Getenv("RACCORDO_BENCH_UNITS"); s != "" {
		var n int
		if _, err := fmt.Sscan(s, &n); err != nil {
			b.Fatalf("RACCORDO_BENCH_UNITS: %v", err)
		}
		return []int{n}
	}
	return ns
}

var organisations sync.Map // *graph.Graph by number of units

func organisation(b *testing.B, units int) *graph.Graph {
	b.Helper()
	if g, ok := organisations.Load(units); ok {
		return g.(*graph.Graph)
	}
	g, err := graphtest.Organisation(units, 1)
	if err != nil {
		b.Fatalf("generate: %v", err)
	}
	organisations.Store(units, g)
	return g
}

func eachSize(b *testing.B, run func(b *testing.B, g *graph.Graph)) {
	for _, n := range sizes(b) {
		b.Run(fmt.Sprintf("units=%d", n), func(b *testing.B) { run(b, organisation(b, n)) })
	}
}

func storedIn(b *testing.B, g *graph.Graph) (*Store, string) {
	b.Helper()
	file := filepath.Join(b.TempDir(), "store.db")
	s := openBench(b, file)
	if err := s.Write(b.Context(), g, nil); err != nil {
		b.Fatalf("write: %v", err)
	}
	return s, file
}

func openBench(b *testing.B, file string) *Store {
	b.Helper()
	s, err := Open(b.Context(), file)
	if err != nil {
		b.Fatalf("open: %v", err)
	}
	b.Cleanup(func() { _ = s.Close() })
	return s
}

func BenchmarkWrite(b *testing.B) {
	eachSize(b, func(b *testing.B, g *graph.Graph) {
		for b.Loop() {
			b.StopTimer()
			s := openBench(b, filepath.Join(b.TempDir(), "store.db"))
			b.StartTimer()
			if err := s.Write(b.Context(), g, nil); err != nil {
				b.Fatalf("write: %v", err)
			}
		}
		b.ReportMetric(float64(len(g.Edges)*b.N)/b.Elapsed().Seconds(), "edges/s")
	})
}

// BenchmarkOpen opens the file and the edition in it, as a new process does.
func BenchmarkOpen(b *testing.B) {
	eachSize(b, func(b *testing.B, g *graph.Graph) {
		_, file := storedIn(b, g)
		for b.Loop() {
			s, err := Open(b.Context(), file)
			if err != nil {
				b.Fatalf("open: %v", err)
			}
			if _, err := s.View(b.Context(), g.Edition.ID); err != nil {
				b.Fatalf("view: %v", err)
			}
			if err := s.Close(); err != nil {
				b.Fatalf("close: %v", err)
			}
		}
	})
}

// BenchmarkPaths compares the store with gonum's breadth-first search between
// the same units of the same graph in memory, which stops at the target: gonum
// finds one shortest path, the store all of them, in order.
func BenchmarkPaths(b *testing.B) {
	run := func(b *testing.B, g *graph.Graph) {
		s, _ := storedIn(b, g)
		v, err := s.View(b.Context(), g.Edition.ID)
		if err != nil {
			b.Fatalf("view: %v", err)
		}
		pairs := pairsOf(g, 64)
		ours := make([]time.Duration, 0, 1024)
		i := 0
		for b.Loop() {
			p := pairs[i%len(pairs)]
			i++
			start := time.Now()
			q := graph.PathQuery{From: p[0], To: p[1], Types: graph.DefaultPathTypes, MaxHops: graph.MaxHops, Limit: graph.DefaultPaths}
			if _, err := v.Paths(b.Context(), q); err != nil {
				b.Fatalf("paths: %v", err)
			}
			ours = append(ours, time.Since(start))
		}
		b.StopTimer()
		theirs := gonumTimes(g, pairs)
		slices.Sort(ours)
		slices.Sort(theirs)
		b.ReportMetric(float64(ours[len(ours)/2].Microseconds()), "p50-µs")
		b.ReportMetric(float64(ours[len(ours)*99/100].Microseconds()), "p99-µs")
		b.ReportMetric(float64(theirs[len(theirs)/2])/float64(ours[len(ours)/2]), "gonum/ours")
	}
	b.Run("inps", func(b *testing.B) { run(b, inps(b)) })
	eachSize(b, run)
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

// BenchmarkSimplePaths asks for longer paths and for paths by way of a unit.
func BenchmarkSimplePaths(b *testing.B) {
	for name, q := range map[string]graph.PathQuery{
		"longer": {Longer: 2, Types: graph.DefaultPathTypes, MaxHops: graph.DefaultHops, Limit: graph.DefaultPaths},
		"via":    {Via: []graph.UnitID{""}, Types: graph.DefaultPathTypes, MaxHops: graph.DefaultHops, Limit: graph.DefaultPaths},
	} {
		run := func(b *testing.B, g *graph.Graph) {
			s, _ := storedIn(b, g)
			v, err := s.View(b.Context(), g.Edition.ID)
			if err != nil {
				b.Fatal(err)
			}
			pairs, i := pairsOf(g, 64), 0
			var times []time.Duration
			for b.Loop() {
				q, p, next := q, pairs[i%len(pairs)], pairs[(i+1)%len(pairs)]
				i++
				q.From, q.To = p[0], p[1]
				if len(q.Via) > 0 {
					q.Via = []graph.UnitID{next[0]}
				}
				if q.Valid() != nil {
					continue
				}
				start := time.Now()
				if _, err := v.Paths(b.Context(), q); err != nil {
					b.Fatal(err)
				}
				times = append(times, time.Since(start))
			}
			slices.Sort(times)
			b.ReportMetric(float64(times[len(times)/2].Microseconds()), "p50-µs")
			b.ReportMetric(float64(times[len(times)*99/100].Microseconds()), "p99-µs")
		}
		b.Run(name+"/inps", func(b *testing.B) { run(b, inps(b)) })
		b.Run(name, func(b *testing.B) { eachSize(b, run) })
	}
}

func pairsOf(g *graph.Graph, n int) [][2]graph.UnitID {
	r := rand.New(rand.NewPCG(7, 7))
	var pairs [][2]graph.UnitID
	for len(pairs) < n {
		from, to := g.Units[r.IntN(len(g.Units))].ID, g.Units[r.IntN(len(g.Units))].ID
		if from != to {
			pairs = append(pairs, [2]graph.UnitID{from, to})
		}
	}
	return pairs
}

func gonumTimes(g *graph.Graph, pairs [][2]graph.UnitID) []time.Duration {
	ordinal := make(map[graph.UnitID]int64, len(g.Units))
	und := simple.NewUndirectedGraph()
	for i, u := range g.Units {
		ordinal[u.ID] = int64(i)
		und.AddNode(simple.Node(i))
	}
	for _, s := range graph.Steps(g) {
		if slices.Contains(graph.DefaultPathTypes, s.Type) {
			und.SetEdge(und.NewEdge(simple.Node(ordinal[s.From]), simple.Node(ordinal[s.To])))
		}
	}
	var times []time.Duration
	begin := time.Now()
	for _, p := range pairs {
		if len(times) > 0 && time.Since(begin) > 20*time.Second {
			break
		}
		start := time.Now()
		before := make(map[int64]int64)
		bfs := traverse.BreadthFirst{Traverse: func(e gonum.Edge) bool {
			if _, seen := before[e.To().ID()]; !seen {
				before[e.To().ID()] = e.From().ID()
			}
			return true
		}}
		bfs.Walk(und, simple.Node(ordinal[p[0]]), func(n gonum.Node, _ int) bool { return n.ID() == ordinal[p[1]] })
		times = append(times, time.Since(start))
	}
	return times
}

func BenchmarkReach(b *testing.B) {
	eachSize(b, func(b *testing.B, g *graph.Graph) {
		s, _ := storedIn(b, g)
		v, err := s.View(b.Context(), g.Edition.ID)
		if err != nil {
			b.Fatalf("view: %v", err)
		}
		pairs, i := pairsOf(g, 64), 0
		for b.Loop() {
			q := graph.ReachQuery{From: pairs[i%len(pairs)][0], Types: graph.DefaultReachTypes, Levels: graph.DefaultLevels}
			i++
			if _, err := v.Reach(b.Context(), q); err != nil {
				b.Fatalf("reach: %v", err)
			}
		}
	})
}
