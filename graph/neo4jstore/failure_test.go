package neo4jstore

import (
	"context"
	"errors"
	"io"
	"net"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/cypher"
	"raccordo/graph"
	"raccordo/graph/graphtest"
)

func TestWhatCannotBeOpenedIsUnavailable(t *testing.T) {
	c := target(t)
	wrong := c
	wrong.Password = "sbagliata"
	nobody := c
	nobody.URI = "bolt://" + unused(t)
	missing := c
	missing.Database = "mai-esistita"
	for _, test := range []struct {
		name string
		c    Config
		says string
	}{
		{"wrong password", wrong, "unauthorized"},
		{"nothing listens", nobody, "refused"},
		{"no such database", missing, "mai-esistita"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s, err := Open(t.Context(), test.c)
			if err == nil {
				_ = s.Close()
			}
			if !errors.Is(err, graph.ErrUnavailable) || !strings.Contains(err.Error(), test.says) {
				t.Errorf("error %v, want %v that says %q", err, graph.ErrUnavailable, test.says)
			}
		})
	}
}

func TestAnAddressThatIsNoneIsInvalid(t *testing.T) {
	if _, err := Open(t.Context(), Config{URI: "mysql://localhost"}); !errors.Is(err, graph.ErrInvalid) {
		t.Errorf("error %v, want %v", err, graph.ErrInvalid)
	}
}

func TestAnotherLayoutIsUnavailable(t *testing.T) {
	s := openEmpty(t, target(t))
	defer func() { _ = s.Close() }()
	set := func(version int) {
		const text = "MATCH (l:Layout) SET l.version = $version"
		if _, err := s.write(context.WithoutCancel(t.Context()), query{Statement: cypher.Statement{Text: text}, params: row{"version": version}}); err != nil {
			t.Fatal(err)
		}
	}
	defer set(layoutVersion)
	for version, says := range map[int]string{layoutVersion - 1: "older", layoutVersion + 1: "newer"} {
		set(version)
		if _, err := Open(t.Context(), target(t)); !errors.Is(err, graph.ErrUnavailable) || !strings.Contains(err.Error(), says) {
			t.Errorf("layout %d: error %v, want %v that says %q", version, err, graph.ErrUnavailable, says)
		}
	}
}

// large is an edition that takes several transactions.
func large(t *testing.T) *graph.Graph { return organisation(t, 2_500) }

func TestAServerLostInTheMiddleOfAWriteLosesNothing(t *testing.T) {
	for _, edition := range []graph.EditionID{"ente", "nuova"} {
		t.Run(string(edition), func(t *testing.T) {
			direct := openEmpty(t, target(t))
			defer func() { _ = direct.Close() }()
			before := graphtest.NewSketch("ente").Units("a", "b").Reports("a", "b").Graph(t)
			if err := direct.Write(t.Context(), before, nil); err != nil {
				t.Fatal(err)
			}
			c := target(t)
			p := newProxy(t, c.URI)
			c.URI = "bolt://" + p.address()
			s, err := open(t.Context(), c, 0)
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = s.Close() }()
			g := *large(t)
			g.Edition.ID = edition
			cut := 0
			err = s.Write(t.Context(), &g, func(done, total int) {
				if cut++; done < total {
					p.cut()
				}
			})
			if cut == 0 || !errors.Is(err, graph.ErrUnavailable) {
				t.Fatalf("error %v after %d cuts, want %v", err, cut, graph.ErrUnavailable)
			}
			holdsOnly(t, direct, before)
			if n := loose(t, direct); n == 0 {
				t.Fatal("the write left nothing behind: it was not cut in the middle")
			}
			after := graphtest.NewSketch("altra").Units("x").Graph(t)
			if err := direct.Write(t.Context(), after, nil); err != nil {
				t.Fatal(err)
			}
			holdsOnly(t, direct, before, after)
			if n := loose(t, direct); n != 0 {
				t.Errorf("%d nodes of no edition after the next write", n)
			}
		})
	}
}

func TestAWriteCanceledInTheMiddleLeavesNothing(t *testing.T) {
	s := openEmpty(t, target(t))
	defer func() { _ = s.Close() }()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	if err := s.Write(ctx, large(t), func(int, int) { cancel() }); !errors.Is(err, context.Canceled) {
		t.Fatalf("error %v, want %v", err, context.Canceled)
	}
	holdsOnly(t, s)
	if n := loose(t, s); n != 0 {
		t.Errorf("%d nodes of no edition", n)
	}
}

// A generation whose writer is at work is not taken for abandoned; one that was
// claimed is never switched to.
func TestAGenerationIsClaimedOrSwitchedToNeverBoth(t *testing.T) {
	s := openEmpty(t, target(t))
	defer func() { _ = s.Close() }()
	s.lease = lease
	other, err := open(t.Context(), target(t), lease)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = other.Close() }()
	err = s.Write(t.Context(), large(t), func(done, total int) {
		if done == total {
			return
		}
		if err := other.sweep(t.Context()); err != nil {
			t.Error(err)
		}
	})
	if err != nil {
		t.Fatalf("write beside a sweep: %v", err)
	}
	other.lease = 0
	taken := graphtest.NewSketch("presa").Units("x").Graph(t)
	err = s.Write(t.Context(), taken, func(int, int) {
		if err := other.sweep(t.Context()); err != nil {
			t.Error(err)
		}
	})
	if !errors.Is(err, graph.ErrUnavailable) {
		t.Fatalf("write of a claimed generation: %v, want %v", err, graph.ErrUnavailable)
	}
	holdsOnly(t, s, large(t))
	if n := loose(t, s); n != 0 {
		t.Errorf("%d nodes of no edition", n)
	}
}

func TestAViewOfAReplacedEditionIsUnavailable(t *testing.T) {
	s := openEmpty(t, target(t))
	defer func() { _ = s.Close() }()
	if err := s.Write(t.Context(), graphtest.NewSketch("a").Units("x", "y").Graph(t), nil); err != nil {
		t.Fatal(err)
	}
	v, err := s.View(t.Context(), "a")
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Write(t.Context(), graphtest.NewSketch("a").Units("x", "z").Graph(t), nil); err != nil {
		t.Fatal(err)
	}
	if _, err := v.Units(t.Context(), []graph.UnitID{"x"}); !errors.Is(err, graph.ErrUnavailable) {
		t.Errorf("units: %v, want %v", err, graph.ErrUnavailable)
	}
	if _, err := v.Paths(t.Context(), graph.PathQuery{From: "x", To: "y", Types: graph.StepTypes, MaxHops: 1, Limit: 1}); !errors.Is(err, graph.ErrUnavailable) {
		t.Errorf("paths: %v, want %v", err, graph.ErrUnavailable)
	}
}

// holdsOnly fails the test unless s holds these editions and no other.
func holdsOnly(t *testing.T, s *Store, want ...*graph.Graph) {
	t.Helper()
	sums, err := s.Editions(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if len(sums) != len(want) {
		t.Errorf("%d editions, want %d", len(sums), len(want))
	}
	for _, g := range want {
		v, err := s.View(t.Context(), g.Edition.ID)
		if err != nil {
			t.Fatal(err)
		}
		got, err := graph.Load(t.Context(), v)
		if err != nil {
			t.Fatal(err)
		}
		if got.Revision() != g.Revision() {
			t.Errorf("edition %q (-want +got):\n%s", g.Edition.ID, cmp.Diff(g, got))
		}
	}
}

// loose counts the nodes that belong to no edition, marks included.
func loose(t *testing.T, s *Store) int64 {
	t.Helper()
	const text = `MATCH (e:Edition) WITH collect(e.generation) AS live
MATCH (n:Unit|Function|Competence|Source|Staging) WHERE NOT n.generation IN live RETURN count(n) AS n`
	records, err := s.read(t.Context(), query{Statement: cypher.Statement{Text: text}})
	if err != nil {
		t.Fatal(err)
	}
	n, err := first[int64](records, "n")
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// unused returns an address at which nothing listens.
func unused(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = l.Close() }()
	return l.Addr().String()
}

// proxy passes TCP connections on until it is cut.
type proxy struct {
	listener net.Listener
	mu       sync.Mutex
	open     []net.Conn
}

func newProxy(t *testing.T, uri string) *proxy {
	t.Helper()
	u, err := url.Parse(uri)
	if err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p := &proxy{listener: l}
	t.Cleanup(p.cut)
	go func() {
		for {
			from, err := l.Accept()
			if err != nil {
				return
			}
			to, err := net.Dial("tcp", u.Host)
			if err != nil {
				_ = from.Close()
				continue
			}
			p.mu.Lock()
			p.open = append(p.open, from, to)
			p.mu.Unlock()
			go func() { _, _ = io.Copy(to, from) }()
			go func() { _, _ = io.Copy(from, to) }()
		}
	}()
	return p
}

func (p *proxy) address() string { return p.listener.Addr().String() }

// cut ends all connections and takes no more.
func (p *proxy) cut() {
	_ = p.listener.Close()
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, c := range slices.Backward(p.open) {
		_ = c.Close()
	}
	p.open = nil
}
