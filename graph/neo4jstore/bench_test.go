package neo4jstore

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"raccordo/graph"
)

const (
	benchUnits = 20_000
	benchEdges = 100_000
)

// organisation is a tree of units with collaborations between any two of them,
// the same at every call.
func organisation(tb testing.TB, units, edges int) *graph.Graph {
	tb.Helper()
	random := rand.New(rand.NewPCG(1, 2))
	cited := []graph.Citation{{Source: "atto", First: 1, Last: 2, Section: "art. 1", Quote: "in raccordo con gli uffici"}}
	g := graph.Graph{Edition: graph.Edition{ID: "misura", Sources: []graph.Source{{ID: "atto", SHA256: "0"}}}}
	id := func(i int) graph.UnitID { return graph.UnitID(fmt.Sprintf("ufficio-%06d", i)) }
	for i := range units {
		g.Units = append(g.Units, graph.Unit{ID: id(i), Name: fmt.Sprintf("Ufficio %d", i), Kind: graph.KindOffice, Citations: cited})
		if i > 0 {
			g.Edges = append(g.Edges, graph.Edge{From: id(i), To: id(i / 8), Type: graph.ReportsTo, Basis: graph.Stated, Citations: cited})
		}
		if i%2 == 0 {
			f := graph.FunctionID(fmt.Sprintf("funzione-%06d", i))
			g.Functions = append(g.Functions, graph.Function{ID: f, Unit: id(i), Text: fmt.Sprintf("cura la materia %d", i), Citations: cited})
			g.Competences = append(g.Competences, graph.Competence{ID: graph.CompetenceID(f), Name: fmt.Sprintf("materia %d", i), Functions: []graph.FunctionID{f}})
		}
	}
	joined := make(map[[2]int]bool)
	for len(g.Edges) < edges {
		a, b := random.IntN(units), random.IntN(units)
		if a == b || joined[[2]int{a, b}] {
			continue
		}
		joined[[2]int{a, b}] = true
		g.Edges = append(g.Edges, graph.Edge{From: id(a), To: id(b), Type: graph.CollaboratesWith, Mode: graph.Liaison, Citations: cited})
	}
	c, err := graph.New(g)
	if err != nil {
		tb.Fatal(err)
	}
	return c
}

// BenchmarkWrite measures an import over Bolt, the switch included.
func BenchmarkWrite(b *testing.B) {
	g := organisation(b, benchUnits, benchEdges)
	s := empty(b)
	defer func() { _ = s.Close() }()
	for b.Loop() {
		b.StopTimer()
		_ = s.Delete(b.Context(), g.Edition.ID)
		b.StartTimer()
		if err := s.Write(b.Context(), g, nil); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(len(g.Edges))*float64(b.N)/b.Elapsed().Seconds(), "edges/s")
}

// BenchmarkPaths measures path queries through the store and, in turn with them,
// the same Cypher through the bare driver.
func BenchmarkPaths(b *testing.B) {
	g := organisation(b, benchUnits, benchEdges)
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
	var throughStore, bare time.Duration
	turn := false
	for b.Loop() {
		q := graph.PathQuery{
			From: g.Units[random.IntN(len(g.Units))].ID, To: "ufficio-000001", Types: graph.DefaultPathTypes,
			MaxHops: graph.DefaultHops, Limit: graph.DefaultPaths,
		}
		if q.From == q.To {
			q.From = "ufficio-000002"
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
			if through {
				throughStore += time.Since(start)
			} else {
				bare += time.Since(start)
			}
		}
		turn = !turn
	}
	b.ReportMetric(throughStore.Seconds()*1000/float64(b.N), "store-ms/op")
	b.ReportMetric(bare.Seconds()*1000/float64(b.N), "driver-ms/op")
	b.ReportMetric(throughStore.Seconds()/bare.Seconds(), "ratio")
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
