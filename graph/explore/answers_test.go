package explore

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
	"raccordo/graph/sqlitestore"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares the JSON of an answer with testdata/NAME.golden.json.
func golden(t *testing.T, name string, answer any) {
	t.Helper()
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(answer); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join("testdata", name+".golden.json")
	if *update {
		if err := os.WriteFile(file, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), b.String()); diff != "" {
		t.Errorf("%s differs (-want +got); -update writes it anew:\n%s", file, diff)
	}
}

func TestAnswersAreTheGoldenOnes(t *testing.T) {
	t.Run("by brute force", func(t *testing.T) { goldenAnswers(t, explorer(t)) })
	t.Run("sqlite", func(t *testing.T) {
		store, err := sqlitestore.Open(context.Background(), ":memory:")
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = store.Close() })
		if err := store.Write(context.Background(), sample(t), nil); err != nil {
			t.Fatal(err)
		}
		goldenAnswers(t, New(store))
	})
}

func goldenAnswers(t *testing.T, x *Explorer) {
	ctx := context.Background()
	for _, c := range []struct {
		name string
		ask  func() (any, error)
	}{
		{"editions", func() (any, error) { return x.Editions(ctx) }},
		{"unit", func() (any, error) { return x.Unit(ctx, "", "dr. lazio") }},
		{"search", func() (any, error) { return x.Search(ctx, "", SearchRequest{Text: "pensioni"}) }},
		{"path", func() (any, error) { return x.Path(ctx, "", PathRequest{From: "pensioni", To: "bilanci"}) }},
		{"path-shared", func() (any, error) {
			return x.Path(ctx, "", PathRequest{From: "dc-entrate", To: "dc-pensioni", Kinds: []graph.StepType{graph.StepSharesCompetence}})
		}},
		{"path-longer", func() (any, error) {
			return x.Path(ctx, "", PathRequest{From: "pensioni", To: "dc-entrate", Longer: 2, Limit: 4})
		}},
		{"path-via", func() (any, error) {
			return x.Path(ctx, "", PathRequest{From: "uff-bilanci", To: "dc-acquisti", Via: []string{"coord-legale", "pensioni"}, MaxHops: 8})
		}},
		{"path-via-none", func() (any, error) {
			return x.Path(ctx, "", PathRequest{From: "dc-acquisti", To: "uff-bilanci", Via: []string{"pensioni", "ministero"}})
		}},
		{"path-none", func() (any, error) {
			return x.Path(ctx, "", PathRequest{From: "uff-bilanci", To: "dr-lazio", Directed: true})
		}},
		{"impact", func() (any, error) { return x.Impact(ctx, "", ImpactRequest{Unit: "dc-entrate"}) }},
		{"shared-all", func() (any, error) { return x.Shared(ctx, "", SharedRequest{}) }},
		{"shared-one", func() (any, error) { return x.Shared(ctx, "", SharedRequest{Units: []string{"dr-lazio"}}) }},
		{"shared-two", func() (any, error) {
			return x.Shared(ctx, "", SharedRequest{Units: []string{"dc-pensioni", "dc-entrate"}})
		}},
		{"scenario", func() (any, error) {
			return x.Scenario(ctx, "", ScenarioRequest{Changes: []ChangeRequest{
				{Type: ChangeMerge, Units: []string{"dc-pensioni", "dc-entrate"}},
			}})
		}},
		{"graph-around", func() (any, error) { return x.Graph(ctx, "", GraphRequest{Around: []string{"dr-lazio"}}) }},
		{"graph-limited", func() (any, error) { return x.Graph(ctx, "", GraphRequest{Limit: 4}) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			answer, err := c.ask()
			if err != nil {
				t.Fatal(err)
			}
			golden(t, c.name, answer)
		})
	}
}
