package main

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"raccordo/graph"
	"raccordo/importer"
	"raccordo/importer/review"
	"raccordo/web"
)

// sourceReader imports for the API.
type sourceReader struct {
	store graph.Store
	turn  *sync.Mutex // one write after the other, those of a reviewer too
}

var _ web.Importer = (*sourceReader)(nil)

// Read implements web.Importer. Decisions on doubtful readings of the stored
// edition hold for what is read.
func (r *sourceReader) Read(ctx context.Context, files web.SourceFiles, choice web.ImportChoice) (*web.Reading, error) {
	inputs := make([]importer.Input, 0, len(files.Sources))
	for _, f := range files.Sources {
		inputs = append(inputs, importer.Input(f))
	}
	opts := importer.Options{Edition: graph.EditionID(choice.Edition), Title: choice.Title, Date: choice.Date}
	if files.Aliases != nil {
		opts.Aliases = &importer.Input{Name: files.Aliases.Name, Data: files.Aliases.Data}
	}
	res, err := importer.Read(ctx, inputs, opts)
	if err != nil {
		return nil, err
	}
	decided := 0
	if res.Format == importer.Act {
		if opts.Review, err = r.decisions(ctx, res.Graph.Edition.ID); err != nil {
			return nil, err
		}
	}
	if opts.Review != nil {
		if res, err = importer.Read(ctx, inputs, opts); err != nil {
			return nil, err
		}
		decided = len(res.Decisions)
	}
	queue := &web.ReviewQueue{Doubts: []web.Doubt{}}
	if res.Format == importer.Act {
		queue = queueOf(res)
	}
	return &web.Reading{Graph: res.Graph, Format: res.Format, Notes: res.Notes, Queue: queue, Badly: res.Badly, Decisions: decided}, nil
}

// decisions returns those that the stored edition was read with; nil if there
// are none.
func (r *sourceReader) decisions(ctx context.Context, id graph.EditionID) (*importer.Input, error) {
	v, err := r.store.View(ctx, id)
	if errors.Is(err, graph.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var all []review.Decision
	for _, s := range v.Edition().Sources {
		if s.Reading == nil || s.Reading.Review == "" {
			continue
		}
		ds, err := review.Parse("decisions of "+string(id), []byte(s.Reading.Review))
		if err != nil {
			return nil, err
		}
		all = append(all, ds...)
	}
	if len(all) == 0 {
		return nil, nil
	}
	data, err := review.Format(all)
	return &importer.Input{Name: "decisions of " + string(id), Data: data}, err
}

// Keep implements web.Importer.
func (r *sourceReader) Keep(ctx context.Context, g *graph.Graph, held string) error {
	r.turn.Lock()
	defer r.turn.Unlock()
	now := ""
	switch v, err := r.store.View(ctx, g.Edition.ID); {
	case errors.Is(err, graph.ErrNotFound):
	case err != nil:
		return err
	default:
		now = v.Revision()
	}
	if now != held {
		return fmt.Errorf("keep edition %q: %w", g.Edition.ID, graph.ErrConflict)
	}
	if err := r.store.Write(ctx, g, nil); err != nil {
		return fmt.Errorf("write edition %q: %w", g.Edition.ID, err)
	}
	return nil
}
