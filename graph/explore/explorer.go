package explore

import (
	"context"
	"fmt"

	"raccordo/graph"
)

// Opener is what an Explorer needs of a store.
type Opener interface {
	Editions(ctx context.Context) ([]graph.Summary, error)
	View(ctx context.Context, id graph.EditionID) (graph.View, error)
}

var _ Opener = graph.Store(nil)

// Explorer answers questions over the editions of a store. It keeps nothing
// between questions and may be used by many goroutines at once.
//
// In every method the edition "" is the newest one, and a unit may be given as a
// person types it: see NameError for what happens when the name is not clear.
// What cannot be asked is a *graph.ProblemsError that lists all of it.
type Explorer struct {
	store Opener
}

// New returns an Explorer of store, which must stay open.
func New(store Opener) *Explorer { return &Explorer{store: store} }

// view opens an edition, the newest if id is empty.
func (x *Explorer) view(ctx context.Context, id graph.EditionID) (graph.View, error) {
	if id == "" {
		editions, err := x.store.Editions(ctx)
		if err != nil {
			return nil, fmt.Errorf("list editions: %w", err)
		}
		if len(editions) == 0 {
			return nil, fmt.Errorf("open the newest edition: no edition is stored: %w", graph.ErrNotFound)
		}
		id = editions[0].Edition.ID
	}
	v, err := x.store.View(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("open edition %q: %w", id, err)
	}
	return v, nil
}

func editionRef(e graph.Edition, revision string) EditionRef {
	ref := EditionRef{ID: e.ID, Title: e.Title, Date: e.Date, Revision: revision, Sources: make([]SourceRef, 0, len(e.Sources))}
	for _, s := range e.Sources {
		ref.Sources = append(ref.Sources, SourceRef{ID: s.ID, Title: s.Title, SHA256: s.SHA256})
	}
	return ref
}

// EditionRefOf returns how answers name an edition that may not be stored.
func EditionRefOf(g *graph.Graph) EditionRef { return editionRef(g.Edition, g.Revision()) }

func refOf(v graph.View) EditionRef { return editionRef(v.Edition(), v.Revision()) }
