package neo4jstore

import (
	"os"
	"testing"

	"raccordo/graph"
	"raccordo/graph/storetest"
)

func liveConfig(tb testing.TB) Config {
	return Config{URI: os.Getenv("NEO4J_TEST_URI"), Username: os.Getenv("NEO4J_TEST_USERNAME"), Password: os.Getenv("NEO4J_TEST_PASSWORD")}
}

// empty opens a store and deletes what earlier tests wrote.
func empty(tb testing.TB) graph.Store {
	tb.Helper()
	s, err := open(tb.Context(), liveConfig(tb), 0)
	if err != nil {
		tb.Fatalf("open: %v", err)
	}
	sums, err := s.Editions(tb.Context())
	if err != nil {
		tb.Fatalf("editions: %v", err)
	}
	for _, sum := range sums {
		if err := s.Delete(tb.Context(), sum.Edition.ID); err != nil {
			tb.Fatalf("delete %s: %v", sum.Edition.ID, err)
		}
	}
	return s
}

func TestStoreMeetsTheContract(t *testing.T) { storetest.Run(t, empty) }
