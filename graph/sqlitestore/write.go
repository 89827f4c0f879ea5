package sqlitestore

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"raccordo/graph"
)

// rowsPerLook is how many rows are written between looks at the context and
// reports of progress.
const rowsPerLook = 100

// Write implements graph.Store. What it writes is made before its one
// transaction begins, so that others wait for the rows only; the generation
// before is removed in the same transaction.
func (s *Store) Write(ctx context.Context, g *graph.Graph, progress func(done, total int)) error {
	if progress == nil {
		progress = func(int, int) {}
	}
	op := fmt.Sprintf("write edition %q", g.Edition.ID)
	revision := started(g.Revision)
	equal := func(ctx context.Context, tx queryer) (old int64, same bool, err error) {
		old, stored, err := current(ctx, tx, g.Edition.ID)
		return old, old != 0 && stored == revision(), err
	}
	var same bool
	err := s.read(ctx, op, func(tx queryer) (err error) {
		_, same, err = equal(ctx, tx)
		return err
	})
	if err != nil {
		return err
	}
	if same {
		progress(1, 1)
		return nil
	}
	made, err := pack(ctx, g)
	if err != nil {
		return fmt.Errorf("%s: %w", op, err)
	}
	w := &writer{ctx: ctx, g: g, made: made, revision: revision(), progress: progress}
	return s.update(ctx, op, func(tx *sql.Tx) error {
		old, same, err := equal(context.WithoutCancel(ctx), tx) // another process may have been faster
		if err != nil {
			return err
		}
		if same {
			progress(1, 1)
			return nil
		}
		if old != 0 {
			if err := remove(tx, old); err != nil {
				return err
			}
		}
		w.tx = tx
		return w.write()
	})
}

// started begins work at once and returns what waits for it.
func started[T any](work func() T) func() T {
	done := make(chan struct{})
	var result T
	go func() {
		defer close(done)
		result = work()
	}()
	return func() T {
		<-done
		return result
	}
}

// writer writes one generation.
type writer struct {
	ctx         context.Context //nolint:containedctx // it lives as long as one Write
	tx          *sql.Tx
	g           *graph.Graph
	made        *generation
	revision    string
	generation  int64
	done, total int
	progress    func(done, total int)
}

func (w *writer) write() error {
	w.total = len(w.made.words) + 1
	for _, blocks := range w.made.blocks {
		w.total += len(blocks)
	}
	w.progress(0, w.total)
	if err := w.edition(); err != nil {
		return err
	}
	err := w.insert("INSERT INTO block (generation, part, number, first, body) VALUES (?, ?, ?, ?, ?)", w.blocks)
	if err != nil {
		return err
	}
	if err := w.insert("INSERT INTO word (generation, type, first, body) VALUES (?, ?, ?, ?)", w.words); err != nil {
		return err
	}
	x := w.made.index
	_, err = w.tx.Exec("INSERT INTO traversal (generation, ids, ends, first, to_unit, how) VALUES (?, ?, ?, ?, ?, ?)",
		w.generation, x.ids, x.ends, x.first, x.to, x.how)
	if err != nil {
		return err
	}
	w.progress(w.total, w.total)
	return nil
}

func (w *writer) edition() error {
	e, c := w.g.Edition, w.g.Counts()
	r, err := w.tx.Exec(`INSERT INTO edition (id, title, date, revision, units, functions, competences, edges)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?)`, e.ID, e.Title, e.Date, w.revision, c.Units, c.Functions, c.Competences, c.Edges)
	if err != nil {
		return err
	}
	if w.generation, err = r.LastInsertId(); err != nil {
		return err
	}
	return w.insert("INSERT INTO source (generation, ordinal, id, title, sha256, text, reading) VALUES (?, ?, ?, ?, ?, ?, ?)",
		func(add func(args ...any) error) error {
			for i, s := range e.Sources {
				if err := add(w.generation, i, s.ID, s.Title, s.SHA256, s.Text, toJSON(s.Reading)); err != nil {
					return err
				}
			}
			return nil
		})
}

func (w *writer) blocks(add func(args ...any) error) error {
	for p, blocks := range w.made.blocks {
		for i, body := range blocks {
			var first any
			if part(p) == functionPart {
				first = w.made.functions[i]
			}
			if err := w.row(add(w.generation, p, i, first, body)); err != nil {
				return err
			}
		}
	}
	return nil
}

func (w *writer) words(add func(args ...any) error) error {
	for _, b := range w.made.words {
		if err := w.row(add(w.generation, b.typ, b.first, b.body)); err != nil {
			return err
		}
	}
	return nil
}

// insert prepares a statement and gives fill what runs it.
func (w *writer) insert(statement string, fill func(add func(args ...any) error) error) (err error) {
	st, err := w.tx.Prepare(statement)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	return fill(func(args ...any) error {
		_, err := st.Exec(args...)
		return err
	})
}

// row counts a row that was written, and now and then reports progress and
// looks at the context.
func (w *writer) row(err error) error {
	w.done++
	if err != nil || w.done%rowsPerLook != 0 {
		return err
	}
	w.progress(w.done, w.total)
	return w.ctx.Err()
}

func toJSON(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		panic("sqlitestore: encode a detail: " + err.Error()) // only strings and ints: cannot fail
	}
	return string(b)
}
