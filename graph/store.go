package graph

import (
	"context"
	"iter"
)

// Store keeps editions. It may be used by many goroutines at once. All stores
// answer alike; package storetest holds them to it.
type Store interface {
	// Editions lists what is stored, by CompareSummaries. An empty store has none.
	Editions(ctx context.Context) ([]Summary, error)

	// View opens one edition for reading; ErrNotFound if it is not stored.
	View(ctx context.Context, id EditionID) (View, error)

	// Write makes g, which New returned, the edition g.Edition.ID, in place of
	// what that edition held. It is there whole or not at all: after an error,
	// a cancelled context or a crash the store holds what it held before.
	// Writing an equal graph again changes nothing. If progress is not nil it is
	// called now and then, from one goroutine, with how much is done of how much.
	Write(ctx context.Context, g *Graph, progress func(done, total int)) error

	// Delete removes an edition; ErrNotFound if it is not stored.
	Delete(ctx context.Context, id EditionID) error

	// Check compares what the store holds of an edition with itself: every edge
	// has its ends, every function its unit and competence, the derived steps
	// and the revision are those of the records. It returns what is wrong.
	Check(ctx context.Context, id EditionID) ([]Problem, error)

	// Close releases the store. Later calls return ErrClosed; closing again
	// does nothing.
	Close() error
}

// View reads one edition as one Write left it, never a mixture of two. If the
// edition is replaced or deleted meanwhile, a View either goes on answering from
// what it was opened on or returns ErrUnavailable. Lists are sorted as said,
// whatever the backend; ids that are not stored are passed over in silence where
// a list is asked for.
type View interface {
	// Edition returns the edition with its sources and their text.
	Edition() Edition

	// Revision returns Graph.Revision of what was written.
	Revision() string

	// Counts returns how much the edition holds.
	Counts() Counts

	// Records yields the whole edition in the order of Graph.Records. After a
	// non-nil error it stops.
	Records(ctx context.Context) iter.Seq2[Record, error]

	// Units returns the units of these ids, by id, each once.
	Units(ctx context.Context, ids []UnitID) ([]Unit, error)

	// Functions returns the functions these units perform, by id.
	Functions(ctx context.Context, units []UnitID) ([]Function, error)

	// Competences returns the competences that cover a function of any of these
	// units, by id, each with all its functions, whoever performs them.
	Competences(ctx context.Context, units []UnitID) ([]Competence, error)

	// FunctionsByID returns the functions of these ids, by id.
	FunctionsByID(ctx context.Context, ids []FunctionID) ([]Function, error)

	// Neighbourhood returns every step of these types with at least one end
	// among ids, by key.
	Neighbourhood(ctx context.Context, ids []UnitID, types []StepType) ([]Step, error)

	// Steps returns the steps of these keys, by key, each once.
	Steps(ctx context.Context, keys []StepKey) ([]Step, error)

	// Search returns what holds all the words of q, by type and id.
	Search(ctx context.Context, q SearchQuery) (SearchResult, error)

	// Paths returns the shortest paths between two units, and the next ones if q
	// asks for them. q must be valid; ErrNotFound if an end or a unit to pass
	// through is not stored.
	Paths(ctx context.Context, q PathQuery) (PathResult, error)

	// Reach returns what depends on a unit, level by level. q must be valid;
	// ErrNotFound if the unit is not stored.
	Reach(ctx context.Context, q ReachQuery) (ReachResult, error)
}
