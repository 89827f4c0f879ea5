package neo4jtest

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// Each binary adds to the file, so that the end of `make test` tells of all.
func TestWhatWasNotTestedIsKeptForTheEnd(t *testing.T) {
	name := filepath.Join(t.TempDir(), "not-tested")
	t.Setenv("NOT_TESTED", name)
	if err := errors.Join(NotTested("one", errors.New("no docker\nno java")), NotTested("two", errors.New("no java"))); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	const want = "NOT TESTED on Neo4j: one\n  no docker\n  no java\nNOT TESTED on Neo4j: two\n  no java\n"
	if string(got) != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestWhatWasNotTestedIsAFailureWhereItCannotBeKept(t *testing.T) {
	t.Setenv("NOT_TESTED", t.TempDir())
	if NotTested("one", errors.New("no java")) == nil {
		t.Error("want an error: the name is that of a folder")
	}
}
