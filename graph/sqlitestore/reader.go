package sqlitestore

import (
	"context"
	"database/sql"
	"database/sql/driver"

	"raccordo/graph"
)

// queryer is what reads need of a transaction.
type queryer interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// reader is a connection with the statements it has prepared: preparing them
// anew would take a quarter of the time of a path query. One transaction at a
// time, and one query at a time of each statement.
type reader struct {
	conn  *sql.Conn
	stmts map[string]*sql.Stmt
}

func (r *reader) stmt(ctx context.Context, query string) (*sql.Stmt, error) {
	if s, ok := r.stmts[query]; ok {
		return s, nil
	}
	s, err := r.conn.PrepareContext(ctx, query)
	if err != nil {
		return nil, err
	}
	r.stmts[query] = s
	return s, nil
}

func (r *reader) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	s, err := r.stmt(ctx, query) //nolint:sqlclosecheck // r keeps it
	if err != nil {
		return nil, err
	}
	return s.QueryContext(ctx, args...)
}

func (r *reader) QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row {
	s, err := r.stmt(ctx, query) //nolint:sqlclosecheck // r keeps it
	if err != nil {
		return r.conn.QueryRowContext(ctx, query, args...) // with the same error
	}
	return s.QueryRowContext(ctx, args...)
}

func (r *reader) exec(ctx context.Context, command string) error {
	s, err := r.stmt(ctx, command) //nolint:sqlclosecheck // r keeps it
	if err != nil {
		return err
	}
	_, err = s.ExecContext(ctx)
	return err
}

// discard gives the connection back to be closed, which SQLite does, and folds
// the log into the file, only when no statement is left.
func (r *reader) discard() {
	for _, s := range r.stmts {
		_ = s.Close()
	}
	_ = r.conn.Raw(func(any) error { return driver.ErrBadConn })
	_ = r.conn.Close()
}

// read runs fn in one read transaction, which sees one state of the file.
func (s *Store) read(ctx context.Context, op string, fn func(queryer) error) error {
	r, err := s.begin(ctx)
	if err != nil {
		return s.fail(ctx, op, err)
	}
	defer s.release(context.WithoutCancel(ctx), r)
	return s.fail(ctx, op, fn(r))
}

// begin begins a read transaction, which release ends.
func (s *Store) begin(ctx context.Context) (*reader, error) {
	if s.closed.Load() {
		return nil, graph.ErrClosed
	}
	r, err := s.reader(ctx)
	if err != nil {
		return nil, err
	}
	if err := r.exec(ctx, "BEGIN DEFERRED"); err != nil {
		r.discard()
		return nil, err
	}
	return r, nil
}

// reader returns one that rests, or a new one.
func (s *Store) reader(ctx context.Context) (*reader, error) {
	select {
	case r := <-s.readers:
		return r, nil
	default:
	}
	conn, err := s.db.Conn(ctx)
	if err != nil {
		return nil, err
	}
	return &reader{conn: conn, stmts: make(map[string]*sql.Stmt)}, nil
}

// release ends the transaction of a reader and lets it rest, or closes it if
// enough do.
func (s *Store) release(ctx context.Context, r *reader) {
	if err := r.exec(ctx, "ROLLBACK"); err != nil {
		r.discard()
		return
	}
	select {
	case s.readers <- r:
		if s.closed.Load() { // perhaps after Close emptied the list
			s.dismiss()
		}
	default:
		r.discard()
	}
}

// dismiss closes the readers that rest.
func (s *Store) dismiss() {
	for {
		select {
		case r := <-s.readers:
			r.discard()
		default:
			return
		}
	}
}
