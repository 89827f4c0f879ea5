package threeway

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"raccordo/graph"
	"raccordo/graph/explore"
	"raccordo/graph/neo4jstore"
	"raccordo/graph/neo4jstore/neo4jtest"
	"raccordo/graph/sqlitestore"
	samples "raccordo/importer/sample"
)

// BenchmarkPathsEmbeddedAgainstNeo4j asks both stores for the same paths between
// units of INPS in turn, whole answers with sentences and passages.
func BenchmarkPathsEmbeddedAgainstNeo4j(b *testing.B) {
	all, err := samples.Editions(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	g := all[len(all)-1]
	at := neo4jtest.Find(b)
	server, err := neo4jstore.Open(b.Context(), neo4jstore.Config{URI: at.URI, Username: at.Username, Password: at.Password})
	if err != nil {
		b.Fatal(err)
	}
	embedded, err := sqlitestore.Open(b.Context(), ":memory:")
	if err != nil {
		b.Fatal(err)
	}
	stores := []graph.Store{embedded, server}
	for _, s := range stores {
		defer func() { _ = s.Close() }()
		if err := s.Write(b.Context(), g, nil); err != nil {
			b.Fatal(err)
		}
	}
	random := rand.New(rand.NewPCG(5, 6))
	times := make([][]time.Duration, len(stores))
	for b.Loop() {
		req := explore.PathRequest{From: string(g.Units[random.IntN(len(g.Units))].ID), To: string(g.Units[random.IntN(len(g.Units))].ID)}
		if req.From == req.To {
			continue
		}
		for i, s := range stores {
			start := time.Now()
			if _, err := explore.New(s).Path(b.Context(), g.Edition.ID, req); err != nil {
				b.Fatal(err)
			}
			times[i] = append(times[i], time.Since(start))
		}
	}
	for i := range times {
		slices.Sort(times[i])
	}
	ours, theirs := times[0][len(times[0])/2], times[1][len(times[1])/2]
	b.ReportMetric(ours.Seconds()*1000, "sqlite-p50-ms")
	b.ReportMetric(theirs.Seconds()*1000, "neo4j-p50-ms")
	b.ReportMetric(float64(theirs)/float64(ours), "neo4j/sqlite")
}
