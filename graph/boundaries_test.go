package graph_test

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// boundary says who may import what. Test files are free.
type boundary struct {
	imported string   // import path, or a prefix ending in "/"
	by       []string // packages, or prefixes ending in "/", that may import it
	why      string
}

var boundaries = []boundary{
	{"raccordo/graph/sqlitestore", []string{"raccordo/cmd/"}, "only cmd chooses a store"},
	{"raccordo/graph/neo4jstore", []string{"raccordo/cmd/", "raccordo/graph/neo4jstore/"}, "only cmd chooses a store"},
	{"raccordo/graph/storetest", nil, "the contract's suite is for tests"},
	{"raccordo/graph/neo4jstore/neo4jtest", []string{"raccordo/graph/neo4jstore/neo4jwith"}, "a live server is for tests"},
	{"raccordo/cypher", []string{"raccordo/graph/neo4jstore"}, "Cypher stays behind the Neo4j store"},
	{"raccordo/web", []string{"raccordo/cmd/", "raccordo/web/"}, "the server is wired by cmd"},
	{"raccordo/importer", []string{"raccordo/cmd/", "raccordo/importer/"}, "only cmd brings importer and store together"},
	{"raccordo/importer/", []string{"raccordo/cmd/", "raccordo/importer", "raccordo/importer/"}, "only cmd brings importer and store together"},
	{"raccordo/cmd/", nil, "commands are not libraries"},
	{"github.com/neo4j/neo4j-go-driver/", []string{"raccordo/graph/neo4jstore"}, "one package talks to Neo4j"},
	{"modernc.org/sqlite", []string{"raccordo/graph/sqlitestore"}, "one package opens SQLite files"},
	{"github.com/gin-gonic/gin", []string{"raccordo/web"}, "one package serves HTTP"},
	{"github.com/google/renameio/v2", nil, "it is not for Windows; its package maybe is"},
}

func TestImportsStayWithinTheirBoundaries(t *testing.T) {
	packages := list(t)
	if len(packages) < 3 {
		t.Fatalf("go list found %d packages", len(packages))
	}
	for _, p := range packages {
		for _, imported := range p.Imports {
			if p.ImportPath == "raccordo/graph" && strings.Contains(imported, ".") {
				t.Errorf("raccordo/graph imports %s: it may import the standard library only", imported)
			}
			if p.ImportPath == "raccordo/graph" && strings.HasPrefix(imported, "raccordo/") {
				t.Errorf("raccordo/graph imports %s: it imports nothing of ours", imported)
			}
			for _, b := range boundaries {
				if covers(b.imported, imported) && !slices.ContainsFunc(b.by, func(by string) bool { return covers(by, p.ImportPath) }) {
					t.Errorf("%s imports %s: %s", p.ImportPath, imported, b.why)
				}
			}
		}
	}
}

func TestBoundariesCatchACrossing(t *testing.T) {
	for _, c := range []struct {
		pattern, path string
		want          bool
	}{
		{"raccordo/web", "raccordo/web", true},
		{"raccordo/web", "raccordo/website", false},
		{"raccordo/cmd/", "raccordo/cmd/raccordo", true},
		{"raccordo/importer/", "raccordo/importer", false},
	} {
		if got := covers(c.pattern, c.path); got != c.want {
			t.Errorf("covers(%q, %q) = %t, want %t", c.pattern, c.path, got, c.want)
		}
	}
}

// covers reports whether path is what pattern names: itself, or what is below
// it if pattern ends in a slash.
func covers(pattern, path string) bool {
	if strings.HasSuffix(pattern, "/") {
		return strings.HasPrefix(path, pattern)
	}
	return pattern == path
}

type listed struct {
	ImportPath string
	Imports    []string
}

func list(t *testing.T) []listed {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "go", "list", "-json=ImportPath,Imports", "raccordo/...")
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var all []listed
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p listed
		switch err := dec.Decode(&p); {
		case errors.Is(err, io.EOF):
			return all
		case err != nil:
			t.Fatalf("go list: %v", err)
		}
		all = append(all, p)
	}
}
