package sqlitestore

import (
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"raccordo/graph"
	"raccordo/graph/graphtest"
)

func openFile(t *testing.T, file string) *Store {
	t.Helper()
	s, err := Open(t.Context(), file)
	if err != nil {
		t.Fatalf("open: %v", err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

// alter runs SQL on a file behind the store's back.
func alter(t *testing.T, file string, statements ...string) {
	t.Helper()
	db, err := sql.Open("sqlite", file)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	}()
	for _, s := range statements {
		if _, err := db.ExecContext(t.Context(), s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
}

func sample(t *testing.T) *graph.Graph {
	t.Helper()
	return graphtest.NewSketch("ente").Units("a", "b", "c", "g").Reports("a", "b").Collaborates("b", "c").
		Belongs("g", "a").Collaborates("g", "c").
		Function("f1", "a", "Cura gli archivi", "archivi").Function("f2", "b", "Cura gli archivi", "archivi").Graph(t)
}

func TestOpenRefusesWhatItCannotRead(t *testing.T) {
	for _, c := range []struct {
		name, says string
		make       func(t *testing.T, file string)
	}{
		{"a file that is not SQLite", "not an SQLite file", func(t *testing.T, file string) {
			if err := os.WriteFile(file, []byte(strings.Repeat("non è un archivio\n", 100)), 0o600); err != nil {
				t.Fatal(err)
			}
		}},
		{"an SQLite file of another program", "of another program", func(t *testing.T, file string) {
			alter(t, file, "CREATE TABLE x (y)")
		}},
		{"an older layout", "import the sources again", func(t *testing.T, file string) {
			_ = openFile(t, file).Close()
			alter(t, file, "PRAGMA user_version = 0")
		}},
		{"a newer layout", "or a newer one", func(t *testing.T, file string) {
			_ = openFile(t, file).Close()
			alter(t, file, "PRAGMA user_version = 99")
		}},
		{"a folder", "cannot be opened", func(t *testing.T, file string) {
			if err := os.Mkdir(file, 0o750); err != nil {
				t.Fatal(err)
			}
		}},
		{"a folder that is a file", "not a directory", func(t *testing.T, file string) {
			if err := os.WriteFile(filepath.Dir(file), nil, 0o600); err != nil {
				t.Fatal(err)
			}
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "store.db")
			if c.says == "not a directory" {
				file = filepath.Join(file, "store.db")
			}
			c.make(t, file)
			s, err := Open(t.Context(), file)
			if !errors.Is(err, graph.ErrUnavailable) || s != nil {
				t.Fatalf("got %v, %v; want ErrUnavailable", s, err)
			}
			if !strings.Contains(err.Error(), c.says) || !strings.Contains(err.Error(), "store.db") {
				t.Errorf("error %q does not say %q of the file", err, c.says)
			}
		})
	}
}

func TestOpenMakesTheFileAndItsFolderWhateverTheirNames(t *testing.T) {
	file := filepath.Join(t.TempDir(), "una cartella?", "100%23 #à.db")
	s := openFile(t, file)
	if err := s.Write(t.Context(), sample(t), nil); err != nil {
		t.Fatalf("write: %v", err)
	}
	if _, err := os.Stat(file); err != nil {
		t.Error(err)
	}
}

func TestMemoryLeavesNothingBehind(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	s, err := Open(t.Context(), ":memory:")
	if err != nil {
		t.Fatalf("open: %v", err)
	}
	if err := s.Write(t.Context(), sample(t), nil); err != nil {
		t.Fatalf("write: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Fatalf("close: %v", err)
	}
	left, err := os.ReadDir(os.TempDir())
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func TestALockedFileIsUnavailableToWritersOnly(t *testing.T) {
	file := filepath.Join(t.TempDir(), "store.db")
	if err := openFile(t, file).Write(t.Context(), sample(t), nil); err != nil {
		t.Fatalf("write: %v", err)
	}
	s, err := open(t.Context(), file, time.Millisecond)
	if err != nil {
		t.Fatalf("open: %v", err)
	}
	defer s.Close() //nolint:errcheck // the test is about the lock
	db, err := sql.Open("sqlite", file)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close() //nolint:errcheck // the test is about the lock
	db.SetMaxOpenConns(1)
	if _, err := db.ExecContext(t.Context(), "BEGIN IMMEDIATE"); err != nil {
		t.Fatal(err)
	}
	err = s.Delete(t.Context(), "ente")
	if !errors.Is(err, graph.ErrUnavailable) || !strings.Contains(err.Error(), "locked by another process") {
		t.Errorf("delete of a locked file: %v", err)
	}
	if _, err := s.View(t.Context(), "ente"); err != nil {
		t.Errorf("view of a locked file: %v", err)
	}
}

func TestAViewNoticesThatAnotherProcessReplacedItsEdition(t *testing.T) {
	file := filepath.Join(t.TempDir(), "store.db")
	ours, theirs := openFile(t, file), openFile(t, file)
	if err := ours.Write(t.Context(), sample(t), nil); err != nil {
		t.Fatalf("write: %v", err)
	}
	old, err := ours.View(t.Context(), "ente")
	if err != nil {
		t.Fatalf("view: %v", err)
	}
	next := graphtest.NewSketch("ente").Units("b").Graph(t)
	if err := theirs.Write(t.Context(), next, nil); err != nil {
		t.Fatalf("write: %v", err)
	}
	if _, err := old.Units(t.Context(), []graph.UnitID{"b"}); !errors.Is(err, graph.ErrUnavailable) {
		t.Errorf("units of a replaced edition: %v", err)
	}
	v, err := ours.View(t.Context(), "ente")
	if err != nil {
		t.Fatalf("view: %v", err)
	}
	if _, err := v.Reach(t.Context(), graph.ReachQuery{From: "a", Types: graph.StepTypes, Levels: 1}); !errors.Is(err, graph.ErrNotFound) {
		t.Errorf("reach from a unit the new edition does not have: %v", err)
	}
}

var tables = []string{"edition", "source", "block", "word", "traversal"}

func TestAReplacedEditionLeavesNoRowsBehind(t *testing.T) {
	s := openFile(t, filepath.Join(t.TempDir(), "store.db"))
	for _, g := range []*graph.Graph{sample(t), graphtest.NewSketch("ente").Units("b").Graph(t)} {
		if err := s.Write(t.Context(), g, nil); err != nil {
			t.Fatalf("write: %v", err)
		}
	}
	if err := s.Delete(t.Context(), "ente"); err != nil {
		t.Fatalf("delete: %v", err)
	}
	for _, table := range tables {
		var n int
		if err := s.db.QueryRowContext(t.Context(), "SELECT count(*) FROM "+table).Scan(&n); err != nil || n > 0 {
			t.Errorf("%s: %d rows, %v", table, n, err)
		}
	}
}

// packed packs a graph with the units of sample and what edit adds to the rest.
func packed(t *testing.T, edit func(*graphtest.Sketch)) *generation {
	t.Helper()
	s := graphtest.NewSketch("ente").Units("a", "b", "c", "g")
	edit(s)
	made, err := pack(t.Context(), s.Graph(t))
	if err != nil {
		t.Fatal(err)
	}
	return made
}

// put puts a block of another generation in the place of the one in the file.
func put(t *testing.T, file string, p part, body []byte) {
	t.Helper()
	db, err := sql.Open("sqlite", file)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close() //nolint:errcheck // the test looks at what is in the file
	if _, err := db.ExecContext(t.Context(), "UPDATE block SET body = ? WHERE part = ?", body, p); err != nil {
		t.Fatal(err)
	}
}

func TestCheckFindsDamage(t *testing.T) {
	other := packed(t, func(s *graphtest.Sketch) {
		s.Reports("a", "b").Collaborates("b", "c").Belongs("g", "a").Collaborates("g", "c", "b").
			Function("f1", "a", "Cura gli archivi", "archivi").Function("f2", "b", "Cura gli archivi", "archivi")
	})
	fewer := packed(t, func(s *graphtest.Sketch) { s.Reports("a", "b").Collaborates("b", "c").Belongs("g", "a") })
	for name, c := range map[string]struct {
		damage string // SQL
		part   part   // else the part whose block is replaced
		body   []byte
		finds  string
	}{
		"a function reworded":    {damage: "UPDATE block SET body = CAST(replace(body, 'Cura gli', 'Cura mai') AS BLOB) WHERE part = 1", finds: "revision is"},
		"a function without one": {damage: "DELETE FROM block WHERE part = 2", finds: "no competence covers it"},
		"steps too many":         {part: stepPart, body: other.blocks[stepPart][0], finds: "revision is"},
		"steps too few":          {part: stepPart, body: fewer.blocks[stepPart][0], finds: "revision is"},
		"the first of a block":   {damage: "UPDATE block SET first = 'e' WHERE part = 1", finds: "functions: block 0 is not that of the records"},
		"a block too many":       {damage: "INSERT INTO block SELECT generation, 3, 1, NULL, x'00' FROM block WHERE part = 0", finds: "steps: block 1 is not that of the records"},
		"words gone":             {damage: "DELETE FROM word WHERE type = 1", finds: `the block of functions from "archivi" is missing`},
		"words of others":        {damage: "UPDATE word SET body = x'' WHERE type = 1", finds: `the block of type 1 from "archivi" is not that of the records`},
		"words too many":         {damage: "INSERT INTO word SELECT generation, type, 'zeta', body FROM word WHERE type = 1", finds: `the block of type 1 from "zeta" is not`},
		"hops of another type":   {damage: "UPDATE traversal SET how = replace(how, x'04', x'05')", finds: "index of steps"},
		"a count":                {damage: "UPDATE edition SET edges = edges + 1", finds: "counts are"},
	} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "store.db")
			s := openFile(t, file)
			if err := s.Write(t.Context(), sample(t), nil); err != nil {
				t.Fatalf("write: %v", err)
			}
			if c.damage == "" {
				put(t, file, c.part, c.body)
			} else {
				alter(t, file, c.damage)
			}
			ps, err := s.Check(t.Context(), "ente")
			if err != nil {
				t.Fatalf("check: %v", err)
			}
			var all strings.Builder
			for _, p := range ps {
				all.WriteString(p.String() + "\n")
			}
			if !strings.Contains(all.String(), c.finds) {
				t.Errorf("problems %q do not say %q", all.String(), c.finds)
			}
		})
	}
}

func TestABlockThatCannotBeReadIsUnavailable(t *testing.T) {
	for name, damage := range map[string]string{
		"gone":                 "DELETE FROM block WHERE part = 0",
		"empty":                "UPDATE block SET body = x''",
		"cut":                  "UPDATE block SET body = substr(body, 1, length(body) - 3)",
		"of another part":      "UPDATE block SET body = (SELECT o.body FROM block AS o WHERE o.part = (block.part + 1) % 4)",
		"of too many strings":  "UPDATE block SET body = x'FF7F'",
		"of an endless number": "UPDATE block SET body = x'FFFFFFFFFFFFFFFFFFFFFFFF'",
	} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "store.db")
			s := openFile(t, file)
			if err := s.Write(t.Context(), sample(t), nil); err != nil {
				t.Fatalf("write: %v", err)
			}
			alter(t, file, damage)
			v, err := s.View(t.Context(), "ente")
			if err != nil {
				t.Fatal(err)
			}
			if got, err := v.Units(t.Context(), []graph.UnitID{"a", "b", "c", "g"}); !errors.Is(err, graph.ErrUnavailable) {
				t.Errorf("units: %v, %v", got, err)
			}
		})
	}
}

func TestADamagedIndexIsRefused(t *testing.T) {
	for name, damage := range map[string]string{
		"cut":           "UPDATE traversal SET to_unit = x''",
		"out of bounds": "UPDATE traversal SET to_unit = zeroblob(length(to_unit) - 4) || x'FFFFFFFF'",
		"out of order":  "UPDATE traversal SET ends = x'FFFFFFFF' || substr(ends, 5)",
	} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "store.db")
			s := openFile(t, file)
			if err := s.Write(t.Context(), sample(t), nil); err != nil {
				t.Fatalf("write: %v", err)
			}
			alter(t, file, damage)
			if _, err := s.View(t.Context(), "ente"); !errors.Is(err, graph.ErrUnavailable) {
				t.Errorf("view: %v", err)
			}
		})
	}
}
