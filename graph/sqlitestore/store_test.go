package sqlitestore

import (
	"path/filepath"
	"testing"

	"raccordo/graph"
	"raccordo/graph/storetest"
)

func openEmpty(tb testing.TB) graph.Store {
	tb.Helper()
	s, err := Open(tb.Context(), filepath.Join(tb.TempDir(), "store.db"))
	if err != nil {
		tb.Fatalf("open: %v", err)
	}
	tb.Cleanup(func() {
		if err := s.Close(); err != nil {
			tb.Errorf("close: %v", err)
		}
	})
	return s
}

func TestContract(t *testing.T) { storetest.Run(t, openEmpty) }

func TestModel(t *testing.T) { storetest.Model(t, openEmpty) }
