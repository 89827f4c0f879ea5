package main

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"raccordo/graph"
	"raccordo/graph/sqlitestore"
	"raccordo/web"
)

func sampleAct(t *testing.T) web.SourceFiles {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "importer", "sample", "istituto-acque-interne-2014.md"))
	if err != nil {
		t.Fatal(err)
	}
	return web.SourceFiles{Sources: []web.SourceFile{{Name: "atto.md", Data: data}}}
}

func newReaders(t *testing.T) (*sourceReader, *reviewer) {
	t.Helper()
	store, err := sqlitestore.Open(t.Context(), filepath.Join(t.TempDir(), "store.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := store.Close(); err != nil {
			t.Error(err)
		}
	})
	turn := &sync.Mutex{}
	return &sourceReader{store: store, turn: turn}, &reviewer{store: store, turn: turn}
}

func TestReadingKeepsNothingAndKeepingAllOrNothing(t *testing.T) {
	ctx := t.Context()
	r, _ := newReaders(t)
	read, err := r.Read(ctx, sampleAct(t), web.ImportChoice{Edition: "prova"})
	if err != nil {
		t.Fatal(err)
	}
	stored := func() int {
		all, err := r.store.Editions(ctx)
		if err != nil {
			t.Fatal(err)
		}
		return len(all)
	}
	if stored() != 0 {
		t.Error("reading wrote")
	}
	gone, cancel := context.WithCancel(ctx)
	cancel()
	if err := r.Keep(gone, read.Graph, ""); !errors.Is(err, context.Canceled) || stored() != 0 {
		t.Errorf("cancelled: %v, %d stored", err, stored())
	}
	if err := r.Keep(ctx, read.Graph, "another"); !errors.Is(err, graph.ErrConflict) || stored() != 0 {
		t.Errorf("over what is not there: %v, %d stored", err, stored())
	}
	if err := r.Keep(ctx, read.Graph, ""); err != nil || stored() != 1 {
		t.Errorf("keep: %v, %d stored", err, stored())
	}
	if err := r.Keep(ctx, read.Graph, ""); !errors.Is(err, graph.ErrConflict) {
		t.Errorf("over what was not seen: %v", err)
	}
}

func TestDecisionsOfTheStoredEditionHoldForTheNextReading(t *testing.T) {
	ctx := t.Context()
	r, decider := newReaders(t)
	files := sampleAct(t)
	read, err := r.Read(ctx, files, web.ImportChoice{})
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Keep(ctx, read.Graph, ""); err != nil {
		t.Fatal(err)
	}
	if read.Queue.Open == 0 {
		t.Fatal("the sample has no doubt to decide")
	}
	d := read.Queue.Doubts[0]
	if _, err := decider.Decide(ctx, read.Graph.Edition.ID, web.ReviewDecision{Key: d.Key, Decision: "accept"}); err != nil {
		t.Fatal(err)
	}
	again, err := r.Read(ctx, files, web.ImportChoice{})
	if err != nil || again.Decisions != 1 || again.Queue.Open != read.Queue.Open-1 {
		t.Errorf("%v: %d decisions, %d open, before %d", err, again.Decisions, again.Queue.Open, read.Queue.Open)
	}
	elsewhere, err := r.Read(ctx, files, web.ImportChoice{Edition: "altra"})
	if err != nil || elsewhere.Decisions != 0 {
		t.Errorf("%v: another edition has %d decisions", err, elsewhere.Decisions)
	}
}
