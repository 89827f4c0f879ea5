// Package sqlitestore keeps editions in one SQLite file, without a server. It
// answers questions about the shape of an edition from an index in memory, read
// from the file when the edition is first opened, and takes names, texts and
// citations from packed blocks of records, some of which it keeps. A row a record
// would take SQLite ten times as long to write and four times as long to read.
// docs/figures.md says what the questions cost.
package sqlitestore

import (
	"context"
	"database/sql"
	_ "embed"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"sync/atomic"
	"time"

	_ "modernc.org/sqlite" // registers the driver

	"raccordo/graph"
)

const (
	layoutVersion = 3          // PRAGMA user_version
	applicationID = 0x72616363 // PRAGMA application_id: "racc"
	busyTimeout   = 5 * time.Second
	pageSize      = 16384 // holds most blocks; for new files

	restingReaders = 4 // connections kept open between questions
)

//go:embed layout.sql
var layout string

// Store is a graph.Store in one SQLite file. Several processes may use the file
// at once; one of them writes at a time.
type Store struct {
	db      *sql.DB
	path    string
	temp    string // folder to remove on Close
	closed  atomic.Bool
	writing chan struct{} // held by the one writer
	readers chan *reader  // that rest
	indexes cache
}

var _ graph.Store = (*Store)(nil)

// Open opens the file, and creates it and its folder if there is none.
// ":memory:" is a file of its own that Close removes. It returns
// graph.ErrUnavailable if the file is locked, damaged, of another program or of
// another version's layout.
func Open(ctx context.Context, path string) (*Store, error) {
	return open(ctx, path, busyTimeout)
}

func open(ctx context.Context, path string, busy time.Duration) (*Store, error) {
	s := &Store{path: path, writing: make(chan struct{}, 1), readers: make(chan *reader, restingReaders), indexes: newCache()}
	file, err := s.place()
	if err != nil {
		return nil, fmt.Errorf("open %s: %w: %w", path, graph.ErrUnavailable, err)
	}
	q := url.Values{"_txlock": {"immediate"}, "_pragma": {
		"busy_timeout(" + strconv.FormatInt(busy.Milliseconds(), 10) + ")",
		"page_size(" + strconv.Itoa(pageSize) + ")", "journal_mode(wal)", "synchronous(full)", "temp_store(memory)", "cache_size(-32768)",
	}}
	dsn := url.URL{Scheme: "file", OmitHost: true, Path: filepath.ToSlash(file), RawQuery: q.Encode()}
	if s.db, err = sql.Open("sqlite", dsn.String()); err != nil {
		return nil, s.fail(ctx, "open", err)
	}
	s.db.SetMaxIdleConns(1) // for the writer
	if err := s.prepare(ctx); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// place returns the absolute path of the file, whose folder exists.
func (s *Store) place() (string, error) {
	if s.path == ":memory:" {
		dir, err := os.MkdirTemp("", "raccordo-")
		s.temp = dir
		return filepath.Join(dir, "store.db"), err
	}
	file, err := filepath.Abs(s.path)
	if err != nil {
		return "", err
	}
	return file, os.MkdirAll(filepath.Dir(file), 0o750)
}

// prepare lays out an empty file and refuses one of another layout.
func (s *Store) prepare(ctx context.Context) error {
	var fresh bool
	err := s.read(ctx, "open", func(tx queryer) (err error) {
		fresh, err = s.fresh(ctx, tx)
		return err
	})
	if err != nil || !fresh {
		return err
	}
	return s.update(ctx, "open", func(tx *sql.Tx) error {
		fresh, err := s.fresh(ctx, tx) // another process may have been faster
		if err != nil || !fresh {
			return err
		}
		_, err = tx.Exec(layout + fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = %d;", applicationID, layoutVersion))
		return err
	})
}

func (s *Store) fresh(ctx context.Context, tx queryer) (bool, error) {
	var version, application, tables int
	row := tx.QueryRowContext(ctx, `SELECT (SELECT user_version FROM pragma_user_version),
		(SELECT application_id FROM pragma_application_id), (SELECT count(*) FROM sqlite_schema)`)
	if err := row.Scan(&version, &application, &tables); err != nil {
		return false, err
	}
	switch {
	case tables == 0 && version == 0 && application == 0:
		return true, nil
	case application != applicationID:
		return false, fmt.Errorf("%s is an SQLite file of another program: %w", s.path, graph.ErrUnavailable)
	case version < layoutVersion:
		return false, fmt.Errorf("%s has layout %d and this program reads layout %d: import the sources again into a new file: %w",
			s.path, version, layoutVersion, graph.ErrUnavailable)
	case version > layoutVersion:
		return false, fmt.Errorf("%s has layout %d and this program reads layout %d: use the program that wrote it, or a newer one: %w",
			s.path, version, layoutVersion, graph.ErrUnavailable)
	default:
		return false, nil
	}
}

// Editions implements graph.Store.
func (s *Store) Editions(ctx context.Context) ([]graph.Summary, error) {
	var sums []graph.Summary
	err := s.read(ctx, "list editions", func(tx queryer) error {
		generations := make(map[int64]int)
		err := each(ctx, tx, func(r *sql.Rows) error {
			var generation int64
			var m graph.Summary
			e, c := &m.Edition, &m.Counts
			err := r.Scan(&generation, &e.ID, &e.Title, &e.Date, &m.Revision, &c.Units, &c.Functions, &c.Competences, &c.Edges)
			generations[generation] = len(sums)
			sums = append(sums, m)
			return err
		}, "SELECT generation, id, title, date, revision, units, functions, competences, edges FROM edition")
		if err != nil {
			return err
		}
		return each(ctx, tx, func(r *sql.Rows) error {
			var generation int64
			var src graph.Source
			if err := r.Scan(&generation, &src.ID, &src.Title, &src.SHA256); err != nil {
				return err
			}
			e := &sums[generations[generation]].Edition
			e.Sources = append(e.Sources, src)
			return nil
		}, "SELECT generation, id, title, sha256 FROM source ORDER BY generation, ordinal")
	})
	slices.SortFunc(sums, graph.CompareSummaries)
	return sums, err
}

// Delete implements graph.Store.
func (s *Store) Delete(ctx context.Context, id graph.EditionID) error {
	return s.update(ctx, fmt.Sprintf("delete edition %q", id), func(tx *sql.Tx) error {
		generation, _, err := current(ctx, tx, id)
		if err != nil {
			return err
		}
		if generation == 0 {
			return graph.ErrNotFound
		}
		return remove(tx, generation)
	})
}

// current returns the generation of an edition, 0 if it is not stored, and its revision.
func current(ctx context.Context, tx queryer, id graph.EditionID) (generation int64, revision string, err error) {
	err = tx.QueryRowContext(ctx, "SELECT generation, revision FROM edition WHERE id = ?", id).Scan(&generation, &revision)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, "", nil
	}
	return generation, revision, err
}

// remove deletes every row of a generation.
func remove(tx *sql.Tx, generation int64) error {
	for _, statement := range []string{
		"DELETE FROM edition WHERE generation = ?",
		"DELETE FROM source WHERE generation = ?",
		"DELETE FROM block WHERE generation = ?",
		"DELETE FROM word WHERE generation = ?",
		"DELETE FROM traversal WHERE generation = ?",
	} {
		if _, err := tx.Exec(statement, generation); err != nil {
			return err
		}
	}
	return nil
}

// Close implements graph.Store. Questions under way are waited for.
func (s *Store) Close() error {
	if s.closed.Swap(true) {
		return nil
	}
	s.dismiss()
	err := s.db.Close()
	if s.temp != "" {
		err = errors.Join(err, os.RemoveAll(s.temp))
	}
	if err != nil {
		return fmt.Errorf("close %s: %w", s.path, err)
	}
	return nil
}
