// Package neo4jstore keeps editions in Neo4j (5.26 or later of the 5 line, any
// edition) and answers paths and reach with Cypher that runs inside it.
//
// # Layout
//
// What one Write made is a generation: its nodes carry its number, and no number
// comes twice. An :Edition node says which generation is current. A Write loads
// a new one in batches, while a :Staging node marks it as unfinished, and one
// small transaction switches the edition to it. The generation it replaces, like
// one that a crash left unfinished, is marked and removed in batches. Every read
// is one statement that looks at the :Edition node again after the answer is
// whole, so that it is of one generation or ErrUnavailable.
//
//	(:Unit)-[:PERFORMS]->(:Function)-[:COVERS]->(:Competence)   (:Source)
//	(:Unit)-[:REPORTS_TO|COLLABORATES_WITH|BELONGS_TO|SHARES_COMPETENCE]->(:Unit)
//
// A relationship between units is one graph.Step. An inherited one has the
// property through. Citations are parallel lists; beside each stands, in cited_of,
// the basis or the mode of the edge it belongs to, which gives the edges back. A
// list that says nothing is left out, for properties are most of what an import
// costs: cited_of where the step has one basis or mode only, cited_last where
// every citation is of one line.
package neo4jstore

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"

	"raccordo/cypher"
	"raccordo/graph"
)

const (
	// retryTime is how long the driver repeats a transaction that failed for a
	// passing reason.
	retryTime = 5 * time.Second
	// readTime bounds every read inside the database: what a question costs there
	// grows with the steps it may walk, for which nothing else sets a bound.
	readTime = time.Minute
	// connectTime bounds reaching the server.
	connectTime = 5 * time.Second
	// reachTime bounds the first answer of a server that was reached.
	reachTime = 2 * connectTime
	// lease is how long a generation that is being written may rest between two
	// batches before others take it for abandoned.
	lease = time.Minute
)

// Config says where a database is and who asks.
type Config struct {
	URI      string // neo4j://, neo4j+s://, bolt://, bolt+s://
	Username string // empty: without authentication
	Password string
	Database string // empty: the default database of the server
}

// Store is a graph.Store in Neo4j. Several processes may use one database.
type Store struct {
	driver   neo4j.DriverWithContext
	database string
	lease    time.Duration
	walks    int           // walksAtMost, but for tests
	writing  chan struct{} // holds one token: writes of one Store take turns
	closed   atomic.Bool
	left     []int64 // generations given up and not yet removed; for who holds the token

	mu       sync.Mutex
	editions map[graph.EditionID]opened // the last generation read of each
}

var _ graph.Store = (*Store)(nil)

// Open connects, makes constraints and index where the database has none, has the
// statements planned and removes what a crash left behind. It takes a second or
// two on a server that has not seen the statements before. ErrUnavailable if the
// server cannot be reached, refuses the credentials, or holds another layout.
func Open(ctx context.Context, c Config) (*Store, error) {
	return open(ctx, c, lease)
}

func open(ctx context.Context, c Config, lease time.Duration) (*Store, error) {
	auth := neo4j.NoAuth()
	if c.Username != "" {
		auth = neo4j.BasicAuth(c.Username, c.Password, "")
	}
	driver, err := neo4j.NewDriverWithContext(c.URI, auth, func(d *config.Config) {
		d.MaxTransactionRetryTime = retryTime
		d.SocketConnectTimeout = connectTime
		d.ConnectionAcquisitionTimeout = reachTime
		d.UserAgent = "raccordo"
	})
	if err != nil {
		return nil, fmt.Errorf("open neo4j store: %w: %w", graph.ErrInvalid, err)
	}
	s := &Store{
		driver:   driver,
		database: c.Database,
		lease:    lease,
		walks:    walksAtMost,
		writing:  make(chan struct{}, 1),
		editions: make(map[graph.EditionID]opened),
	}
	if err := s.start(ctx); err != nil {
		_ = driver.Close(context.WithoutCancel(ctx))
		return nil, fmt.Errorf("open neo4j store %s: %w", c.URI, err)
	}
	return s, nil
}

func (s *Store) start(ctx context.Context) error {
	if err := s.reach(ctx); err != nil {
		return err
	}
	if err := s.layout(ctx); err != nil {
		return err
	}
	if err := s.warm(ctx); err != nil {
		return err
	}
	return s.sweep(ctx)
}

// reach asks the server for a sign of life. Whatever answers otherwise than Neo4j does,
// or not within reachTime, is unavailable.
func (s *Store) reach(ctx context.Context) error {
	within, cancel := context.WithTimeout(ctx, reachTime)
	defer cancel()
	err := s.driver.VerifyConnectivity(within)
	if err == nil {
		return nil
	}
	if err = failure(ctx, err); ctx.Err() == nil && !errors.Is(err, graph.ErrUnavailable) {
		err = fmt.Errorf("%w: %w", graph.ErrUnavailable, err)
	}
	return err
}

// Close ends all connections.
func (s *Store) Close() error {
	if s.closed.Swap(true) {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.Background(), connectTime)
	defer cancel()
	if err := s.driver.Close(ctx); err != nil {
		return fmt.Errorf("close neo4j store: %w", err)
	}
	return nil
}

// query is a statement with its parameters. If check is not nil, an error it
// returns rolls the transaction back.
type query struct {
	cypher.Statement
	params map[string]any
	check  func([]*neo4j.Record) error
}

// read runs one statement in a managed read transaction and returns its records.
func (s *Store) read(ctx context.Context, q query) ([]*neo4j.Record, error) {
	return s.managed(ctx, neo4j.AccessModeRead, []query{q})
}

// write runs statements in one managed write transaction and returns the records
// of the last one.
func (s *Store) write(ctx context.Context, qs ...query) ([]*neo4j.Record, error) {
	return s.managed(ctx, neo4j.AccessModeWrite, qs)
}

// managed runs statements in one transaction, which the driver may run several
// times, and returns the records of the last one.
func (s *Store) managed(ctx context.Context, mode neo4j.AccessMode, qs []query) ([]*neo4j.Record, error) {
	if s.closed.Load() {
		return nil, graph.ErrClosed
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: mode, DatabaseName: s.database})
	defer func() { _ = session.Close(context.WithoutCancel(ctx)) }()
	work := func(tx neo4j.ManagedTransaction) (any, error) {
		var records []*neo4j.Record
		for _, q := range qs {
			result, err := tx.Run(ctx, q.Text, q.params)
			if err != nil {
				return nil, err
			}
			if records, err = result.Collect(ctx); err != nil {
				return nil, err
			}
			if q.check == nil {
				continue
			}
			if err := q.check(records); err != nil {
				return nil, err
			}
		}
		return records, nil
	}
	var records any
	var err error
	if mode == neo4j.AccessModeWrite {
		records, err = session.ExecuteWrite(ctx, work)
	} else {
		records, err = session.ExecuteRead(ctx, work, neo4j.WithTxTimeout(readTime))
	}
	if err != nil {
		return nil, failure(ctx, err)
	}
	return records.([]*neo4j.Record), nil
}
