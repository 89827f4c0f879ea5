// Package neo4jtest finds a live Neo4j for tests: the one that NEO4J_TEST_URI
// names, else one in Docker, else one in Java. Each test binary starts at most
// one, and ends it. A package whose tests use it needs
//
//	func TestMain(m *testing.M) { os.Exit(neo4jtest.M{M: m}.Run()) }
package neo4jtest

import (
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gofrs/flock"
	"github.com/testcontainers/testcontainers-go"
	tcneo4j "github.com/testcontainers/testcontainers-go/modules/neo4j"
	"github.com/testcontainers/testcontainers-go/wait"

	"raccordo/graph/neo4jstore/internal/localserver"
)

const (
	image        = "neo4j:5.26-community"
	testPassword = "una-prova-lunga"
	startLimit   = 5 * time.Minute
	// lockLook is how often a lock that another binary holds is tried again.
	lockLook = 200 * time.Millisecond
)

// Server is a live Neo4j, of which a test may delete everything.
type Server struct {
	URI, Username, Password string
}

// running is a server with what ends its use, or why there is none.
type running struct {
	Server
	end func() error
	err error
}

var (
	live  = sync.OnceValue(find)
	asked bool // whether live was called
)

// M runs the tests of a binary and then ends the server they used.
type M struct{ *testing.M }

// Run implements what testing.M has under this name.
func (m M) Run() int {
	code := m.M.Run()
	if !asked {
		return code
	}
	s := live()
	if s.err != nil {
		if err := NotTested(filepath.Base(os.Args[0]), s.err); err != nil {
			fmt.Fprintln(os.Stderr, err)
			code = 1
		}
	}
	if s.end != nil {
		if err := s.end(); err != nil {
			fmt.Fprintln(os.Stderr, "end Neo4j:", err)
			code = 1
		}
	}
	return code
}

// Find returns the server of this test binary. Without one the test is skipped,
// or fails if NEO4J_TEST is "required". It is for one goroutine at a time.
func Find(tb testing.TB) Server {
	tb.Helper()
	asked = true
	s := live()
	switch {
	case s.err == nil:
	case os.Getenv("NEO4J_TEST") == "required":
		tb.Fatalf("NEO4J_TEST=required and no Neo4j was found: %v", s.err)
	default:
		tb.Skipf("NOT TESTED: no Neo4j was found: %v", s.err)
	}
	return s.Server
}

// NotTested says on standard error what could not be tried on Neo4j, and why.
// `go test` hides that of tests that pass, so it is also added to the file that
// NOT_TESTED names, if it names one: `make test` ends with what is in there.
func NotTested(what string, why error) error {
	told := fmt.Sprintf("NOT TESTED on Neo4j: %s\n  %s\n", what, strings.ReplaceAll(why.Error(), "\n", "\n  "))
	fmt.Fprint(os.Stderr, told)
	name := os.Getenv("NOT_TESTED")
	if name == "" {
		return nil
	}
	f, err := os.OpenFile(name, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600) // named by who runs the tests
	if err != nil {
		return fmt.Errorf("tell what was not tested: %w", err)
	}
	_, err = f.WriteString(told)
	return errors.Join(err, f.Close())
}

// ErrNone says that there is no live Neo4j here.
var ErrNone = errors.New("no Neo4j was found")

// With gives f the server that tests would find, and ends its use afterwards.
func With(f func(Server) error) error {
	s := find()
	if s.err != nil {
		return fmt.Errorf("%w: %w", ErrNone, s.err)
	}
	err := f(s.Server)
	if s.end != nil {
		err = errors.Join(err, s.end())
	}
	return err
}

func find() running {
	ctx, cancel := context.WithTimeout(context.Background(), startLimit)
	defer cancel()
	if uri := os.Getenv("NEO4J_TEST_URI"); uri != "" {
		return named(uri)
	}
	var why []error
	for _, start := range []func(context.Context) (running, error){inDocker, inJava} {
		s, err := start(ctx)
		if err == nil {
			return s
		}
		why = append(why, err)
	}
	return running{err: errors.Join(why...)}
}

// named takes the server of that address for this binary alone: others on this
// machine that are told to use it wait, since they would wipe one another's data.
func named(uri string) running {
	h := fnv.New64a()
	_, _ = h.Write([]byte(uri))
	lock := flock.New(filepath.Join(os.TempDir(), fmt.Sprintf("raccordo-neo4j-%x.lock", h.Sum64())))
	if _, err := lock.TryLockContext(context.Background(), lockLook); err != nil {
		return running{err: fmt.Errorf("lock %s: %w", uri, err)}
	}
	return running{
		Server: Server{URI: uri, Username: os.Getenv("NEO4J_TEST_USERNAME"), Password: os.Getenv("NEO4J_TEST_PASSWORD")},
		end:    lock.Unlock,
	}
}

func inDocker(ctx context.Context) (s running, err error) {
	defer func() {
		if p := recover(); p != nil { // testcontainers panics where it finds no engine
			err = fmt.Errorf("docker: %v", p)
		}
	}()
	provider, err := testcontainers.NewDockerProvider()
	if err != nil {
		return running{}, fmt.Errorf("docker: %w", err)
	}
	defer func() { _ = provider.Close() }()
	if err := provider.Health(ctx); err != nil {
		return running{}, fmt.Errorf("docker: %w", err)
	}
	c, err := tcneo4j.Run(ctx, image, tcneo4j.WithAdminPassword(testPassword),
		testcontainers.WithWaitStrategyAndDeadline(startLimit, wait.ForLog("Started.").WithStartupTimeout(startLimit)),
		tcneo4j.WithNeo4jSetting("server.memory.heap.max_size", "512m"),
		tcneo4j.WithNeo4jSetting("server.memory.pagecache.size", "128m"))
	end := func() error { return testcontainers.TerminateContainer(c) }
	if err != nil {
		return running{}, errors.Join(fmt.Errorf("docker: %w", err), end())
	}
	uri, err := c.BoltUrl(ctx)
	if err != nil {
		return running{}, errors.Join(fmt.Errorf("docker: %w", err), end())
	}
	// A server in a container tells clients of neo4j:// its own port, not the mapped one.
	uri = strings.Replace(uri, "neo4j://", "bolt://", 1)
	return running{Server: Server{URI: uri, Username: "neo4j", Password: testPassword}, end: end}, nil
}

func inJava(ctx context.Context) (running, error) {
	home, err := os.MkdirTemp("", "raccordo-neo4j-*")
	if err != nil {
		return running{}, err
	}
	s, err := localserver.Start(ctx, localserver.Config{Home: home, Password: testPassword, Log: os.Stderr})
	if err != nil {
		return running{}, errors.Join(err, os.RemoveAll(home))
	}
	end := func() error { return errors.Join(s.Stop(), os.RemoveAll(home)) }
	return running{Server: Server{URI: s.URI, Username: "neo4j", Password: testPassword}, end: end}, nil
}
