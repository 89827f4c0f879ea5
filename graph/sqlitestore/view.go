package sqlitestore

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"raccordo/graph"
)

// view reads one generation. Its shape is in memory; what else a question needs
// comes from blocks that are kept or from one read transaction, which makes sure
// that the generation still stands in the file.
type view struct {
	s          *Store
	generation int64
	edition    graph.Edition
	revision   string
	counts     graph.Counts
	x          *index
	functions  []graph.FunctionID // the first of each block
	kept       *blockCache
}

// View implements graph.Store. The first view of a generation reads its index
// and the text of its sources from the file.
func (s *Store) View(ctx context.Context, id graph.EditionID) (graph.View, error) {
	v := &view{s: s, edition: graph.Edition{ID: id}}
	op := fmt.Sprintf("open edition %q", id)
	if s.closed.Load() {
		return nil, fmt.Errorf("%s: %w", op, graph.ErrClosed)
	}
	release, err := s.indexes.acquire(ctx)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", op, err)
	}
	defer release()
	err = s.read(ctx, op, func(tx queryer) error {
		c := &v.counts
		row := tx.QueryRowContext(ctx, "SELECT generation, title, date, revision, units, functions, competences, edges FROM edition WHERE id = ?", id)
		err := row.Scan(&v.generation, &v.edition.Title, &v.edition.Date, &v.revision, &c.Units, &c.Functions, &c.Competences, &c.Edges)
		if errors.Is(err, sql.ErrNoRows) {
			return graph.ErrNotFound
		}
		if err != nil {
			return err
		}
		kept, err := s.indexes.get(id, v.generation, func() (c cached, err error) {
			if c.sources, err = readSources(ctx, tx, v.generation); err != nil {
				return c, err
			}
			if c.functions, err = readFirstFunctions(ctx, tx, v.generation); err != nil {
				return c, err
			}
			c.x, err = readIndex(ctx, tx, v.generation)
			return c, err
		})
		v.x, v.functions, v.kept, v.edition.Sources = kept.x, kept.functions, kept.blocks, kept.sources
		return err
	})
	if err != nil {
		return nil, err
	}
	return v, nil
}

func readSources(ctx context.Context, tx queryer, generation int64) ([]graph.Source, error) {
	var sources []graph.Source
	err := each(ctx, tx, func(r *sql.Rows) error {
		var src graph.Source
		var reading []byte
		if err := r.Scan(&src.ID, &src.Title, &src.SHA256, &src.Text, &reading); err != nil {
			return err
		}
		if err := json.Unmarshal(reading, &src.Reading); err != nil {
			return err
		}
		sources = append(sources, src)
		return nil
	}, "SELECT id, title, sha256, text, reading FROM source WHERE generation = ? ORDER BY ordinal", generation)
	return sources, err
}

func readFirstFunctions(ctx context.Context, tx queryer, generation int64) ([]graph.FunctionID, error) {
	var ids []graph.FunctionID
	err := each(ctx, tx, func(r *sql.Rows) error {
		var id graph.FunctionID
		err := r.Scan(&id)
		ids = append(ids, id)
		return err
	}, firstFunctions, generation, functionPart)
	return ids, err
}

func readIndex(ctx context.Context, tx queryer, generation int64) (*index, error) {
	var b stored
	row := tx.QueryRowContext(ctx, "SELECT ids, ends, first, to_unit, how FROM traversal WHERE generation = ?", generation)
	if err := row.Scan(&b.ids, &b.ends, &b.first, &b.to, &b.how); err != nil {
		return nil, err
	}
	return b.decode()
}

func (v *view) Edition() graph.Edition {
	e := v.edition
	e.Sources = append([]graph.Source(nil), e.Sources...)
	return e
}

func (v *view) Revision() string     { return v.revision }
func (v *view) Counts() graph.Counts { return v.counts }

// read runs fn in one read transaction in which the generation stands.
func (v *view) read(ctx context.Context, what string, fn func(queryer) error) error {
	return v.s.read(ctx, v.reading(what), func(tx queryer) error {
		if err := v.stands(ctx, tx); err != nil {
			return err
		}
		return fn(tx)
	})
}

func (v *view) reading(what string) string {
	return fmt.Sprintf("read %s of edition %q", what, v.edition.ID)
}

// stands returns graph.ErrUnavailable if the file holds the generation no more.
func (v *view) stands(ctx context.Context, tx queryer) error {
	var one int
	err := tx.QueryRowContext(ctx, "SELECT 1 FROM edition WHERE generation = ?", v.generation).Scan(&one)
	if errors.Is(err, sql.ErrNoRows) {
		return fmt.Errorf("it was replaced or deleted meanwhile: %w", graph.ErrUnavailable)
	}
	return err
}

// ready returns why a question that the index alone answers is not answered.
func (v *view) ready(ctx context.Context, op string) error {
	if v.s.closed.Load() {
		return fmt.Errorf("%s: %w", op, graph.ErrClosed)
	}
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("%s: %w", op, err)
	}
	return nil
}

// ordinal returns the ordinal of a unit, or ErrNotFound.
func (v *view) ordinal(id graph.UnitID) (uint32, error) {
	u, ok := v.x.find(id)
	if !ok {
		return 0, fmt.Errorf("unit %q of edition %q: %w", id, v.edition.ID, graph.ErrNotFound)
	}
	return u, nil
}

// cache keeps the index, the sources and some blocks of the generation last
// opened of each edition.
type cache struct {
	lock chan struct{} // a mutex that a context can give up waiting for
	byID map[graph.EditionID]cached
}

type cached struct {
	generation int64
	x          *index
	functions  []graph.FunctionID
	sources    []graph.Source
	blocks     *blockCache
}

func newCache() cache {
	return cache{lock: make(chan struct{}, 1), byID: make(map[graph.EditionID]cached)}
}

func (c *cache) acquire(ctx context.Context) (release func(), err error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	select {
	case c.lock <- struct{}{}:
		return func() { <-c.lock }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// get returns what is kept of a generation, from load if it is not the one kept.
// The caller has acquired c.
func (c *cache) get(id graph.EditionID, generation int64, load func() (cached, error)) (cached, error) {
	if kept := c.byID[id]; kept.generation == generation {
		return kept, nil
	}
	read, err := load()
	if err != nil {
		return cached{}, err
	}
	read.generation, read.blocks = generation, new(blockCache)
	c.byID[id] = read
	return read, nil
}
