package act

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"

	"raccordo/graph"
)

// golden is what a person reads in an act of testdata.
type golden struct {
	Units        []string         `yaml:"units"`
	Experimental []string         `yaml:"experimental"`
	General      []string         `yaml:"general"`
	Edges        []string         `yaml:"edges"`     // FROM TYPE TO
	Optional     []string         `yaml:"optional"`  // neither asked for nor wrong
	Shared       [][]string       `yaml:"shared"`    // units that share a competence
	Functions    map[string][]int `yaml:"functions"` // first lines
}

func read(t *testing.T, name, text string) *graph.Graph {
	t.Helper()
	res, err := Read(context.Background(), Source{ID: "act", Name: name, Text: text}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	g, err := graph.New(res.Graph)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func TestInventedActs(t *testing.T) {
	files, err := filepath.Glob("testdata/*.md")
	if err != nil || len(files) < 4 {
		t.Fatalf("want four acts or more in testdata, have %d: %v", len(files), err)
	}
	for _, f := range files {
		t.Run(strings.TrimSuffix(filepath.Base(f), ".md"), func(t *testing.T) {
			data, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			want, err := os.ReadFile(strings.TrimSuffix(f, ".md") + ".golden.yaml")
			if err != nil {
				t.Fatal(err)
			}
			var w golden
			if err := yaml.UnmarshalWithOptions(want, &w, yaml.Strict()); err != nil {
				t.Fatal(err)
			}
			compare(t, read(t, filepath.Base(f), string(data)), w)
		})
	}
}

func compare(t *testing.T, g *graph.Graph, w golden) {
	t.Helper()
	names := map[graph.UnitID]string{}
	byName := map[string]graph.Unit{}
	for _, u := range g.Units {
		names[u.ID] = u.Name
		byName[strings.ToLower(u.Name)] = u
	}
	for _, n := range w.Units {
		if _, ok := byName[strings.ToLower(n)]; !ok {
			t.Errorf("unit %q is not there", n)
		}
	}
	for _, n := range w.Experimental {
		if !byName[strings.ToLower(n)].Experimental {
			t.Errorf("%q is not experimental", n)
		}
	}
	for _, n := range w.General {
		if byName[strings.ToLower(n)].Level != graph.LevelGeneral {
			t.Errorf("level of %q is %q", n, byName[strings.ToLower(n)].Level)
		}
	}
	compareEdges(t, g, w, names)
	compareFunctions(t, g, w, names)
	compareShared(t, g, w, names)
}

func compareEdges(t *testing.T, g *graph.Graph, w golden, names map[graph.UnitID]string) {
	t.Helper()
	fold := func(in []string) []string {
		var out []string
		for _, s := range in {
			out = append(out, strings.ToLower(s))
		}
		return out
	}
	want, optional := fold(w.Edges), fold(w.Optional)
	var have []string
	for _, e := range g.Edges {
		s := strings.ToLower(names[e.From] + " " + string(e.Type) + " " + names[e.To])
		have = append(have, s)
		if e.Type != graph.BelongsTo && !slices.Contains(want, s) && !slices.Contains(optional, s) {
			t.Errorf("%s is not in the act (line %d: %s)", s, e.Citations[0].First, e.Citations[0].Quote)
		}
	}
	for _, s := range want {
		if !slices.Contains(have, s) {
			t.Errorf("%s was not read", s)
		}
	}
}

func compareFunctions(t *testing.T, g *graph.Graph, w golden, names map[graph.UnitID]string) {
	t.Helper()
	have := map[string]map[int]bool{}
	for _, f := range g.Functions {
		n := strings.ToLower(names[f.Unit])
		if have[n] == nil {
			have[n] = map[int]bool{}
		}
		have[n][f.Citations[0].First] = true
	}
	for n, lines := range w.Functions {
		for _, l := range lines {
			if !have[strings.ToLower(n)][l] {
				t.Errorf("function of %q on line %d was not read", n, l)
			}
			delete(have[strings.ToLower(n)], l)
		}
	}
	for n, lines := range have {
		for l := range lines {
			t.Errorf("function of %q on line %d is none", n, l)
		}
	}
}

func compareShared(t *testing.T, g *graph.Graph, w golden, names map[graph.UnitID]string) {
	t.Helper()
	unit := map[graph.FunctionID]string{}
	for _, f := range g.Functions {
		unit[f.ID] = names[f.Unit]
	}
	for _, want := range w.Shared {
		if !slices.ContainsFunc(g.Competences, func(c graph.Competence) bool {
			var us []string
			for _, f := range c.Functions {
				us = append(us, unit[f])
			}
			return !slices.ContainsFunc(want, func(n string) bool { return !slices.Contains(us, n) })
		}) {
			t.Errorf("no competence is shared by %v", want)
		}
	}
}
