package threeway

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
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

// perCheck is how many graphs one check writes, as editions of one store.
const perCheck = 3

// count is what was compared.
type count struct{ graphs, questions, errors int }

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
	var n count
	rapid.Check(t, func(t *rapid.T) {
		var graphs graphtest.Store
		for i := range perCheck {
			g := graphtest.Graphs(graph.EditionID(fmt.Sprintf("ente-%d", i))).Draw(t, "graph")
			for _, s := range stores {
				if err := s.Write(t.Context(), g, nil); err != nil {
					t.Fatalf("write: %v", err)
				}
			}
			graphs = append(graphs, g)
		}
		n.graphs += perCheck
		asked := []question{{"editions", func(x *explore.Explorer) (any, error) { return x.Editions(t.Context()) }}}
		for _, g := range graphs {
			asked = append(asked, questions(t, g)...)
		}
		for _, q := range asked {
			want, failed := answer(q, graphs)
			n.questions++
			if failed {
				n.errors++
			}
			for _, s := range stores {
				if got, _ := answer(q, s); got != want {
					t.Fatalf("%s of %T (-brute force +store):\n%s", q.name, s, cmp.Diff(want, got))
				}
			}
		}
	})
	t.Logf("%d graphs, %d questions (%d of them answered by an error), %d stores and brute force", n.graphs, n.questions, n.errors, len(stores))
}

// answer returns the JSON of an answer, or what kind of error came in its place.
func answer(q question, s explore.Opener) (text string, failed bool) {
	a, err := q.ask(explore.New(s))
	if err != nil {
		return kind(err), true
	}
	b, err := json.MarshalIndent(a, "", " ")
	if err != nil {
		return err.Error(), true
	}
	return string(b), false
}

// kind writes what all stores have to agree on of an error.
func kind(err error) string {
	var name *explore.NameError
	var problems *graph.ProblemsError
	switch {
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

// question is one question, the same for every store.
type question struct {
	name string
	ask  func(*explore.Explorer) (any, error)
}

// questions draws one of each kind, and several paths.
func questions(t *rapid.T, g *graph.Graph) []question {
	ctx, id := context.WithoutCancel(t.Context()), g.Edition.ID
	var qs []question
	add := func(name string, ask func(*explore.Explorer) (any, error)) { qs = append(qs, question{name, ask}) }
	for range 3 {
		p := graphtest.PathQueries(g).Draw(t, "path")
		req := explore.PathRequest{
			From: string(p.From), To: string(p.To), Kinds: p.Types, Directed: p.Directed, Avoid: typed(p.Avoid), Via: typed(p.Via),
			MaxHops: p.MaxHops, Limit: p.Limit, Longer: p.Longer,
		}
		add(fmt.Sprintf("path %+v", req), func(x *explore.Explorer) (any, error) { return x.Path(ctx, id, req) })
	}
	r := graphtest.ReachQueries(g).Draw(t, "impact")
	impact := explore.ImpactRequest{Unit: string(r.From), Kinds: r.Types, Levels: r.Levels}
	add(fmt.Sprintf("impact %+v", impact), func(x *explore.Explorer) (any, error) { return x.Impact(ctx, id, impact) })
	unit := rapid.SampledFrom(g.Units)
	shared := explore.SharedRequest{Units: some(t, unit, "shared", 0, 3)}
	add(fmt.Sprintf("shared %+v", shared), func(x *explore.Explorer) (any, error) { return x.Shared(ctx, id, shared) })
	name := rapid.OneOf(
		rapid.Map(unit, func(u graph.Unit) string { return string(u.ID) }), rapid.Map(unit, func(u graph.Unit) string { return u.Name }),
		rapid.SampledFrom(graphtest.SearchWords),
	).Draw(t, "unit")
	add("unit "+name, func(x *explore.Explorer) (any, error) { return x.Unit(ctx, id, name) })
	search := explore.SearchRequest{Text: rapid.SampledFrom(graphtest.SearchWords).Draw(t, "words"), Limit: rapid.IntRange(1, 6).Draw(t, "limit")}
	add(fmt.Sprintf("search %+v", search), func(x *explore.Explorer) (any, error) { return x.Search(ctx, id, search) })
	picture := explore.GraphRequest{
		Around: some(t, unit, "around", 0, 2), Depth: rapid.IntRange(1, 3).Draw(t, "depth"), Limit: rapid.IntRange(0, 6).Draw(t, "most units"),
	}
	add(fmt.Sprintf("graph %+v", picture), func(x *explore.Explorer) (any, error) { return x.Graph(ctx, id, picture) })
	merger := explore.ScenarioRequest{Changes: []explore.ChangeRequest{{Type: explore.ChangeMerge, Units: some(t, unit, "merge", 2, 3)}}}
	add(fmt.Sprintf("merge %+v", merger), func(x *explore.Explorer) (any, error) { return x.Scenario(ctx, id, merger) })
	add("shared by any", func(x *explore.Explorer) (any, error) { return x.Shared(ctx, id, explore.SharedRequest{}) })
	return qs
}

func typed(ids []graph.UnitID) []string {
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = string(id)
	}
	return out
}

// some draws ids of units.
func some(t *rapid.T, unit *rapid.Generator[graph.Unit], label string, least, most int) []string {
	var ids []string
	for _, u := range rapid.SliceOfN(unit, least, most).Draw(t, label) {
		ids = append(ids, string(u.ID))
	}
	return ids
}
