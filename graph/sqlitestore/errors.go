package sqlitestore

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"raccordo/graph"
)

// unavailable words what keeps SQLite from answering; other codes are defects.
var unavailable = map[int]string{
	sqlite3.SQLITE_BUSY:     "locked by another process",
	sqlite3.SQLITE_LOCKED:   "locked by another process",
	sqlite3.SQLITE_READONLY: "may not be written",
	sqlite3.SQLITE_PERM:     "may not be opened",
	sqlite3.SQLITE_CANTOPEN: "cannot be opened",
	sqlite3.SQLITE_IOERR:    "cannot be read or written",
	sqlite3.SQLITE_FULL:     "the disk is full",
	sqlite3.SQLITE_CORRUPT:  "damaged",
	sqlite3.SQLITE_NOTADB:   "not an SQLite file",
}

// fail wraps an error of SQLite once, as what the contract calls it.
func (s *Store) fail(ctx context.Context, op string, err error) error {
	var lite *sqlite.Error
	switch {
	case err == nil:
		return nil
	case ctx.Err() != nil:
		return fmt.Errorf("%s: %w", op, ctx.Err())
	case s.closed.Load():
		return fmt.Errorf("%s: %w", op, graph.ErrClosed)
	case errors.As(err, &lite):
		if why, ok := unavailable[lite.Code()&0xff]; ok {
			return fmt.Errorf("%s: %s: %s: %w (%w)", op, s.path, why, graph.ErrUnavailable, err)
		}
	}
	return fmt.Errorf("%s: %w", op, err)
}

// update runs fn in one write transaction, which is committed if fn returns nil.
// Its statements are not interrupted when ctx ends: fn looks at ctx now and then,
// which is cheaper than a watch on each of millions of statements.
func (s *Store) update(ctx context.Context, op string, fn func(*sql.Tx) error) error {
	if s.closed.Load() {
		return fmt.Errorf("%s: %w", op, graph.ErrClosed)
	}
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("%s: %w", op, err)
	}
	select {
	case s.writing <- struct{}{}:
		defer func() { <-s.writing }()
	case <-ctx.Done():
		return fmt.Errorf("%s: %w", op, ctx.Err())
	}
	tx, err := s.db.BeginTx(context.WithoutCancel(ctx), nil)
	if err != nil {
		return s.fail(ctx, op, err)
	}
	defer tx.Rollback() //nolint:errcheck // after a commit it does nothing
	if err := fn(tx); err != nil {
		return s.fail(ctx, op, err)
	}
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("%s: %w", op, err)
	}
	return s.fail(context.WithoutCancel(ctx), op, tx.Commit())
}

// each runs a query and calls scan on every row.
func each(ctx context.Context, tx queryer, scan func(*sql.Rows) error, query string, args ...any) error {
	rows, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close() //nolint:errcheck // rows.Err tells
	for rows.Next() {
		if err := scan(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}
