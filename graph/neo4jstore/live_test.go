package neo4jstore

import (
	"os"
	"testing"

	"raccordo/graph"
	"raccordo/graph/neo4jstore/neo4jtest"
	"raccordo/graph/storetest"
)

func TestMain(m *testing.M) { os.Exit(neo4jtest.M{M: m}.Run()) }

// target returns where the live Neo4j is.
func target(tb testing.TB) Config {
	tb.Helper()
	s := neo4jtest.Find(tb)
	return Config{URI: s.URI, Username: s.Username, Password: s.Password}
}

// empty opens a store and deletes what earlier tests wrote.
func empty(tb testing.TB) graph.Store {
	tb.Helper()
	return openEmpty(tb, target(tb))
}

func openEmpty(tb testing.TB, c Config) *Store {
	tb.Helper()
	s, err := open(tb.Context(), c, 0)
	if err != nil {
		tb.Fatal(err)
	}
	sums, err := s.Editions(tb.Context())
	if err != nil {
		tb.Fatal(err)
	}
	for _, sum := range sums {
		if err := s.Delete(tb.Context(), sum.Edition.ID); err != nil {
			tb.Fatal(err)
		}
	}
	return s
}

func TestStoreMeetsTheContract(t *testing.T) { storetest.Run(t, empty) }

func TestStoreAnswersLikeTheModel(t *testing.T) { storetest.Model(t, empty) }
