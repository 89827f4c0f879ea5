package neo4jstore

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"raccordo/cypher"
	"raccordo/graph"
	"raccordo/graph/graphtest"
)

// benchUnits gives some 100,000 edges.
const benchUnits = 20_000

func organisation(tb testing.TB, units int) *graph.Graph {
	tb.Helper()
	g, err := graphtest.Organisation(units, 1)
	if err != nil {
		tb.Fatal(err)
	}
	return g
}

// BenchmarkWrite measures an import over Bolt, the switch included.
func BenchmarkWrite(b *testing.B) {
	g := organisation(b, benchUnits)
	s := empty(b)
	defer func() { _ = s.Close() }()
	var worked time.Duration
	for b.Loop() {
		b.StopTimer()
		_ = s.Delete(b.Context(), g.Edition.ID)
		began := serverTime(b, s.(*Store))
		b.StartTimer()
		if err := s.Write(b.Context(), g, nil); err != nil {
			b.Fatal(err)
		}
		b.StopTimer()
		worked += serverTime(b, s.(*Store)) - began
		b.StartTimer()
	}
	edges := float64(len(g.Edges)) * float64(b.N)
	b.ReportMetric(edges/b.Elapsed().Seconds(), "edges/s")
	b.ReportMetric(worked.Seconds()/float64(b.N), "server-cpu-s/op")
}

// serverTime is what the server used of all cores until now: other than times, it
// is hardly longer on a machine that has much else to do.
func serverTime(b *testing.B, s *Store) time.Duration {
	b.Helper()
	records, err := s.read(b.Context(), query{Statement: cypher.Statement{Name: "server time", Text: `CALL dbms.queryJmx('java.lang:type=OperatingSystem')
		YIELD attributes RETURN attributes.ProcessCpuTime.value AS nanoseconds`}})
	if err != nil {
		b.Fatal(err)
	}
	n, err := first[int64](records, "nanoseconds")
	if err != nil {
		b.Fatal(err)
	}
	return time.Duration(n)
}

// BenchmarkPaths measures path queries through the store and, in turn with them,
// the same Cypher through the bare driver.
func BenchmarkPaths(b *testing.B) {
	g := organisation(b, benchUnits)
	s := empty(b).(*Store)
	defer func() { _ = s.Close() }()
	if err := s.Write(b.Context(), g, nil); err != nil {
		b.Fatal(err)
	}
	opened, err := s.View(b.Context(), g.Edition.ID)
	if err != nil {
		b.Fatal(err)
	}
	v := opened.(*view)
	random := rand.New(rand.NewPCG(3, 4))
	times := make(map[bool][]time.Duration) // through the store, or not
	turn := false
	for b.Loop() {
		q := graph.PathQuery{
			From: g.Units[random.IntN(len(g.Units))].ID, To: g.Units[random.IntN(len(g.Units))].ID, Types: graph.DefaultPathTypes,
			MaxHops: graph.DefaultHops, Limit: graph.DefaultPaths,
		}
		if q.From == q.To {
			continue
		}
		asked := map[bool]func() error{
			true:  func() error { _, err := v.Paths(b.Context(), q); return err },
			false: func() error { return bareRead(b, s.driver, v.paths(q)) },
		}
		for _, through := range []bool{turn, !turn} { // who comes second finds the caches warm
			start := time.Now()
			if err := asked[through](); err != nil {
				b.Fatal(err)
			}
			times[through] = append(times[through], time.Since(start))
		}
		turn = !turn
	}
	store, bare := median(times[true]), median(times[false])
	b.ReportMetric(store.Seconds()*1000, "store-p50-ms")
	b.ReportMetric(bare.Seconds()*1000, "driver-p50-ms")
	b.ReportMetric(float64(store)/float64(bare), "store/driver")
}

func median(times []time.Duration) time.Duration {
	slices.Sort(times)
	return times[len(times)/2]
}

func bareRead(b *testing.B, driver neo4j.DriverWithContext, q query) error {
	b.Helper()
	session := driver.NewSession(b.Context(), neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead})
	defer func() { _ = session.Close(b.Context()) }()
	_, err := session.ExecuteRead(b.Context(), func(tx neo4j.ManagedTransaction) (any, error) {
		result, err := tx.Run(b.Context(), q.Text, q.params)
		if err != nil {
			return nil, err
		}
		return result.Collect(b.Context())
	})
	return err
}
