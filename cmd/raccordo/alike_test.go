package main

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
	"raccordo/graph/neo4jstore"
	"raccordo/graph/neo4jstore/neo4jtest"
)

// TestBothStoresAnswerAlike asks one script of questions of both stores through
// the command line: the output is the same to the byte.
func TestBothStoresAnswerAlike(t *testing.T) {
	at := neo4jtest.Find(t)
	t.Setenv("NEO4J_USERNAME", at.Username)
	t.Setenv("NEO4J_PASSWORD", at.Password)
	t.Setenv("LC_ALL", "it_IT.UTF-8")
	empty(t, neo4jstore.Config{URI: at.URI, Username: at.Username, Password: at.Password})
	embedded, server := "sqlite:"+filepath.Join(t.TempDir(), "store.db"), at.URI

	source, ok := realAct(t)
	if !ok {
		t.Log("the real act is not here: asking of the sample tables")
		source = filepath.Join("..", "..", "importer", "sample", "inps-2016")
	}
	ask := func(args ...string) string {
		t.Helper()
		want := must(t, append(args, "--store", embedded)...)
		if diff := cmp.Diff(want, must(t, append(args, "--store", server)...)); diff != "" {
			t.Errorf("raccordo %q (-SQLite +Neo4j):\n%s", args, diff)
		}
		return want
	}
	ask("import", source)
	units := directorates(t, ask("export", "--format", "json"))
	asked := 2
	for _, args := range script(units) {
		for _, form := range []string{"json", "text"} {
			if out := ask(append(args, "--output", form)...); out == "" {
				t.Errorf("raccordo %q prints nothing", args)
			}
			asked++
		}
	}
	t.Logf("%s: %d commands, %d directorates", filepath.Base(source), asked, len(units))
}

// script is ten paths, five impacts, five shared competences and three mergers.
func script(units []string) [][]string {
	pair := func(i int) (string, string) { return units[i], units[(i+len(units)/2)%len(units)] }
	var all [][]string
	for i, flags := range [][]string{
		{}, {"--longer", "1"}, {"--directed"}, {"--kinds", "reports_to"}, {"--kinds", "reports_to,belongs_to,collaborates_with,shares_competence"},
		{"--longer", "3", "--limit", "40"}, {"--via", units[len(units)-1], "--max-hops", "8"}, {"--avoid", units[len(units)-1]},
		{"--via", units[len(units)-1] + "," + units[len(units)-2], "--longer", "1"}, {"--max-hops", "1"},
	} {
		a, b := pair(i)
		all = append(all, append([]string{"path", a, b}, flags...))
	}
	for i := range 5 {
		all = append(all, []string{"impact", units[i], "--levels", fmt.Sprint(i + 1)})
	}
	all = append(all, []string{"shared"})
	for i := range 4 {
		a, b := pair(i)
		all = append(all, []string{"shared", a, b}[:2+i%2])
	}
	for i := range 3 {
		a, b := pair(i)
		all = append(all, []string{"merge", a, b})
	}
	return all
}

// directorates returns the ids of the directorates of an export.
func directorates(t *testing.T, export string) []string {
	t.Helper()
	var g graph.Graph
	if err := json.Unmarshal([]byte(export), &g); err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, u := range g.Units {
		if u.Kind == graph.KindDirectorate {
			ids = append(ids, string(u.ID))
		}
	}
	if len(ids) < 12 {
		t.Fatalf("%d directorates: too few to ask of", len(ids))
	}
	return ids
}

func empty(t *testing.T, c neo4jstore.Config) {
	t.Helper()
	s, err := neo4jstore.Open(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	sums, err := s.Editions(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, sum := range sums {
		if err := s.Delete(t.Context(), sum.Edition.ID); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}
