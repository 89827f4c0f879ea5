package sample

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"raccordo/graph"
)

func TestTheSamplesAreReadWhole(t *testing.T) {
	graphs, err := Editions(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []struct {
		id     graph.EditionID
		date   string
		counts graph.Counts // at least
	}{
		{"istituto-acque-interne-2014", "2014-03-12", graph.Counts{Units: 20, Functions: 35, Competences: 25, Edges: 35}},
		{"inps-2016", "2016-07-28", graph.Counts{Units: 140, Functions: 500, Competences: 250, Edges: 340}},
	} {
		g := graphs[i]
		if g.Edition.ID != want.id || g.Edition.Date != want.date {
			t.Errorf("edition %s of %s, want %s of %s", g.Edition.ID, g.Edition.Date, want.id, want.date)
		}
		got := g.Counts()
		if got.Units < want.counts.Units || got.Functions < want.counts.Functions || got.Competences < want.counts.Competences || got.Edges < want.counts.Edges {
			t.Errorf("%s holds %+v, want at least %+v", want.id, got, want.counts)
		}
		if !sharesACompetence(g) {
			t.Errorf("%s: no competence of two units", want.id)
		}
	}
}

func sharesACompetence(g *graph.Graph) bool {
	for _, s := range graph.Steps(g) {
		if s.Type == graph.StepSharesCompetence {
			return true
		}
	}
	return false
}

// run is how many words of the act in a row are too many.
const run = 7

func TestTheTablesDoNotRepeatTheAct(t *testing.T) {
	act, err := os.ReadFile(filepath.Join("..", "..", "..", "shared", "acts", "inps-determinazione-110-2016.md"))
	if err != nil {
		t.Skip("the act of INPS is not beside the repository")
	}
	graphs, err := Editions(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	said := runsOf(string(act))
	for _, f := range graphs[1].Functions {
		for r := range runsOf(f.Text) {
			if said[r] {
				t.Errorf("function %s repeats the act: %s", f.ID, r)
			}
		}
	}
	for _, c := range graphs[1].Competences {
		for r := range runsOf(c.Name) {
			if said[r] {
				t.Errorf("competence %s repeats the act: %s", c.ID, r)
			}
		}
	}
}

func runsOf(text string) map[string]bool {
	words := graph.Words(text)
	out := make(map[string]bool)
	for i := 0; i+run <= len(words); i++ {
		out[strings.Join(words[i:i+run], " ")] = true
	}
	return out
}

func TestEveryFileIsASample(t *testing.T) {
	err := fs.WalkDir(files, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		for _, s := range sources {
			if p == s.name || strings.HasPrefix(p, s.name+"/") {
				return nil
			}
		}
		t.Errorf("%s is embedded but belongs to no sample", p)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
