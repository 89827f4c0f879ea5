package threeway

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"raccordo/graph"
	"raccordo/graph/explore"
	"raccordo/graph/graphtest"
	"raccordo/graph/neo4jstore"
	"raccordo/graph/neo4jstore/neo4jtest"
	"raccordo/graph/sqlitestore"
)

func TestMain(m *testing.M) { os.Exit(neo4jtest.M{M: m}.Run()) }

// drawnPerCheck is how many graphs one check draws. With what a scenario makes of
// the last of them they are the editions of one store.
const drawnPerCheck = 2

func TestSQLiteAnswersLikeBruteForce(t *testing.T) {
	s, err := sqlitestore.Open(t.Context(), ":memory:")
	if err != nil {
		t.Fatal(err)
	}
	defer closing(t, s)
	compare(t, s)
}

func TestSQLiteNeo4jAndBruteForceAnswerAlike(t *testing.T) {
	at := neo4jtest.Find(t)
	n, err := neo4jstore.Open(t.Context(), neo4jstore.Config{URI: at.URI, Username: at.Username, Password: at.Password})
	if err != nil {
		t.Fatal(err)
	}
	defer closing(t, n)
	s, err := sqlitestore.Open(t.Context(), ":memory:")
	if err != nil {
		t.Fatal(err)
	}
	defer closing(t, s)
	wipe(t, n)
	compare(t, s, n)
}

func closing(t *testing.T, s graph.Store) {
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

func wipe(t *testing.T, s graph.Store) {
	t.Helper()
	sums, err := s.Editions(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, sum := range sums {
		if err := s.Delete(t.Context(), sum.Edition.ID); err != nil {
			t.Fatal(err)
		}
	}
}

// compare asks stores and brute force the same questions of random graphs.
func compare(t *testing.T, stores ...graph.Store) {
	seen := newCensus()
	rapid.Check(t, func(t *rapid.T) {
		graphs := drawGraphs(t)
		for _, g := range graphs {
			seen.graph(g)
			refusesSelfLoops(t, g)
			for _, s := range stores {
				if err := s.Write(t.Context(), g, nil); err != nil {
					t.Fatalf("write: %v", err)
				}
			}
		}
		for _, q := range questions(t, graphs) {
			want, a, err := answer(q, graphs)
			seen.question(q, a, err)
			for _, s := range stores {
				if got, _, _ := answer(q, s); got != want {
					t.Fatalf("%s of %T (-brute force +store):\n%s", q.name, s, cmp.Diff(want, got))
				}
			}
		}
	})
	seen.log(t, len(stores))
}

// drawGraphs draws random editions, and one that a scenario makes of the last.
func drawGraphs(t *rapid.T) graphtest.Store {
	var graphs graphtest.Store
	for i := range drawnPerCheck {
		graphs = append(graphs, graphtest.Graphs(graph.EditionID(fmt.Sprintf("ente-%d", i))).Draw(t, "graph"))
	}
	last := graphs[drawnPerCheck-1]
	changed, err := explore.New(graphs).Scenario(t.Context(), last.Edition.ID, explore.ScenarioRequest{Changes: changes(t, last), Lenient: true})
	if err != nil {
		t.Fatalf("change a graph: %v", err)
	}
	next, id := *changed.Graph, graph.EditionID(fmt.Sprintf("ente-%d", drawnPerCheck))
	if len(next.Units) == 0 { // all abolished: nothing to ask about
		return append(graphs, graphtest.Graphs(id).Draw(t, "graph"))
	}
	next.Edition.ID = id
	g, err := graph.New(next)
	if err != nil {
		t.Fatalf("what a scenario makes is no graph: %v", err)
	}
	return append(graphs, g)
}

// refusesSelfLoops checks that no edge from a unit to itself comes to a store:
// those take what New returns only.
func refusesSelfLoops(t *rapid.T, g *graph.Graph) {
	e := graph.Edge{Type: graph.BelongsTo, Citations: g.Units[0].Citations}
	e.From = rapid.SampledFrom(g.Units).Draw(t, "self-loop").ID
	e.To = e.From
	looped := *g
	looped.Edges = append([]graph.Edge{e}, g.Edges...)
	if _, err := graph.New(looped); !errors.Is(err, graph.ErrInvalid) || !strings.Contains(err.Error(), "joins a unit to itself") {
		t.Fatalf("an edge from %q to itself: %v", e.From, err)
	}
}

// answer returns the JSON of an answer, or what kind of error came in its place.
func answer(q question, s explore.Opener) (string, any, error) {
	a, err := q.ask(s)
	if err != nil {
		return kind(err), nil, err
	}
	b, err := json.MarshalIndent(a, "", " ")
	if err != nil {
		return err.Error(), nil, err
	}
	return string(b), a, nil
}

// kind writes what all stores have to agree on of an error.
func kind(err error) string {
	var name *explore.NameError
	var scenario *explore.ScenarioError
	var problems *graph.ProblemsError
	switch {
	case errors.As(err, &scenario):
		return "error: " + scenario.Error()
	case errors.As(err, &name):
		return "error: " + name.Error()
	case errors.As(err, &problems):
		return "error: " + problems.Error()
	case errors.Is(err, graph.ErrNotFound):
		return "error: not found"
	case errors.Is(err, graph.ErrInvalid):
		return "error: invalid"
	default:
		return "error: " + err.Error()
	}
}
