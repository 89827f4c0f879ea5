package neo4jstore

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/testcontainers/testcontainers-go"
	tcneo4j "github.com/testcontainers/testcontainers-go/modules/neo4j"
	"github.com/testcontainers/testcontainers-go/wait"

	"raccordo/graph"
	"raccordo/graph/neo4jstore/internal/localserver"
	"raccordo/graph/storetest"
)

const (
	image        = "neo4j:5.26-community"
	testPassword = "una-prova-lunga"
	startLimit   = 5 * time.Minute
)

// server is a live Neo4j. Tests wipe what it holds.
type server struct {
	Config
	end func() error
	err error // why there is none
}

// live finds a Neo4j once for the whole test binary.
var live = sync.OnceValue(func() server {
	if uri := os.Getenv("NEO4J_TEST_URI"); uri != "" {
		return server{Config: Config{URI: uri, Username: os.Getenv("NEO4J_TEST_USERNAME"), Password: os.Getenv("NEO4J_TEST_PASSWORD")}}
	}
	ctx, cancel := context.WithTimeout(context.Background(), startLimit)
	defer cancel()
	var why []error
	for _, start := range []func(context.Context) (server, error){inDocker, inJava} {
		s, err := start(ctx)
		if err == nil {
			return s
		}
		why = append(why, err)
	}
	return server{err: errors.Join(why...)}
})

var started bool // whether live was asked

func inDocker(ctx context.Context) (s server, err error) {
	defer func() {
		if p := recover(); p != nil { // testcontainers panics where it finds no engine
			err = fmt.Errorf("docker: %v", p)
		}
	}()
	provider, err := testcontainers.NewDockerProvider()
	if err != nil {
		return server{}, fmt.Errorf("docker: %w", err)
	}
	defer func() { _ = provider.Close() }()
	if err := provider.Health(ctx); err != nil {
		return server{}, fmt.Errorf("docker: %w", err)
	}
	c, err := tcneo4j.Run(ctx, image, tcneo4j.WithAdminPassword(testPassword),
		testcontainers.WithWaitStrategyAndDeadline(startLimit, wait.ForLog("Started.").WithStartupTimeout(startLimit)),
		tcneo4j.WithNeo4jSetting("server.memory.heap.max_size", "512m"),
		tcneo4j.WithNeo4jSetting("server.memory.pagecache.size", "128m"))
	end := func() error { return testcontainers.TerminateContainer(c) }
	if err != nil {
		return server{}, errors.Join(fmt.Errorf("docker: %w", err), end())
	}
	uri, err := c.BoltUrl(ctx)
	if err != nil {
		return server{}, errors.Join(fmt.Errorf("docker: %w", err), end())
	}
	// A server in a container tells clients of neo4j:// its own port, not the mapped one.
	uri = strings.Replace(uri, "neo4j://", "bolt://", 1)
	return server{Config: Config{URI: uri, Username: "neo4j", Password: testPassword}, end: end}, nil
}

func inJava(ctx context.Context) (server, error) {
	home, err := os.MkdirTemp("", "raccordo-neo4j-*")
	if err != nil {
		return server{}, err
	}
	s, err := localserver.Start(ctx, localserver.Config{Home: home, Password: testPassword, Log: os.Stderr})
	if err != nil {
		return server{}, errors.Join(err, os.RemoveAll(home))
	}
	end := func() error { return errors.Join(s.Stop(), os.RemoveAll(home)) }
	return server{Config: Config{URI: s.URI, Username: "neo4j", Password: testPassword}, end: end}, nil
}

func TestMain(m *testing.M) {
	code := m.Run()
	if started {
		s := live()
		if s.err != nil {
			fmt.Fprintf(os.Stderr, "NOT TESTED: the Neo4j store, no Neo4j was found (NEO4J_TEST_URI is not set):\n%v\n", s.err)
		}
		if s.end != nil {
			if err := s.end(); err != nil {
				fmt.Fprintln(os.Stderr, "end Neo4j:", err)
				code = 1
			}
		}
	}
	os.Exit(code)
}

// target returns where the live Neo4j is. Without one the test is skipped, or
// fails if NEO4J_TEST is "required".
func target(tb testing.TB) Config {
	tb.Helper()
	started = true
	s := live()
	switch {
	case s.err == nil:
	case os.Getenv("NEO4J_TEST") == "required":
		tb.Fatalf("NEO4J_TEST=required and no Neo4j was found: %v", s.err)
	default:
		tb.Skipf("NOT TESTED: no Neo4j was found: %v", s.err)
	}
	return s.Config
}

// empty opens a store and deletes what earlier tests wrote.
func empty(tb testing.TB) graph.Store {
	tb.Helper()
	return openEmpty(tb, target(tb))
}

func openEmpty(tb testing.TB, c Config) *Store {
	tb.Helper()
	s, err := open(tb.Context(), c, 0)
	if err != nil {
		tb.Fatal(err)
	}
	sums, err := s.Editions(tb.Context())
	if err != nil {
		tb.Fatal(err)
	}
	for _, sum := range sums {
		if err := s.Delete(tb.Context(), sum.Edition.ID); err != nil {
			tb.Fatal(err)
		}
	}
	return s
}

func TestStoreMeetsTheContract(t *testing.T) { storetest.Run(t, empty) }

func TestStoreAnswersLikeTheModel(t *testing.T) { storetest.Model(t, empty) }
