package sqlitestore

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"raccordo/graph"
	"raccordo/graph/graphtest"
)

// The test binary runs itself with this variable set to the file it is to write
// until it is killed.
const victimFile = "RACCORDO_TEST_VICTIM_FILE"

func TestMain(m *testing.M) {
	if file := os.Getenv(victimFile); file != "" {
		fmt.Fprintln(os.Stderr, writeUntilKilled(file))
		os.Exit(1)
	}
	if file := os.Getenv(readerFile); file != "" {
		c, err := readCold(file)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		_ = json.NewEncoder(os.Stdout).Encode(c)
		return
	}
	os.Exit(m.Run())
}

// crashEdition has one id whatever its size.
func crashEdition(units int) (*graph.Graph, error) {
	g, err := graphtest.Organisation(units, 1)
	if err != nil {
		return nil, err
	}
	g.Edition.ID = "ente"
	return graph.New(*g)
}

// writeUntilKilled replaces the edition and, half-way through, says so and
// waits in the transaction.
func writeUntilKilled(file string) error {
	g, err := crashEdition(5000)
	if err != nil {
		return err
	}
	s, err := Open(context.Background(), file)
	if err != nil {
		return err
	}
	return s.Write(context.Background(), g, func(done, total int) {
		if done > total/2 {
			fmt.Println("half")
			select {}
		}
	})
}

func TestAKilledWriteLeavesTheOldEditionWhole(t *testing.T) {
	file := filepath.Join(t.TempDir(), "store.db")
	old, err := crashEdition(300)
	if err != nil {
		t.Fatal(err)
	}
	s := openFile(t, file)
	if err := s.Write(t.Context(), old, nil); err != nil {
		t.Fatalf("write: %v", err)
	}
	kill(t, file)

	if ps, err := s.Check(t.Context(), "ente"); err != nil || len(ps) > 0 {
		t.Errorf("check by a process that had it open: %v, %v", ps, err)
	}
	if err := s.Close(); err != nil {
		t.Fatalf("close: %v", err)
	}
	s = openFile(t, file)
	v, err := s.View(t.Context(), "ente")
	if err != nil {
		t.Fatalf("view: %v", err)
	}
	got, err := graph.Load(t.Context(), v)
	if err != nil {
		t.Fatalf("load: %v", err)
	}
	if d := cmp.Diff(old, got, cmpopts.EquateEmpty()); d != "" {
		t.Errorf("after the kill (-want +got):\n%s", d)
	}
	next, err := crashEdition(400)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Write(t.Context(), next, nil); err != nil {
		t.Errorf("write after the kill: %v", err)
	}
}

// kill runs a process that writes the file, and kills it half-way.
func kill(t *testing.T, file string) {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	c := exec.CommandContext(t.Context(), self)
	c.Env = append(os.Environ(), victimFile+"="+file)
	c.Stderr = os.Stderr
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	said := bufio.NewScanner(out).Scan()
	if err := c.Process.Kill(); err != nil {
		t.Errorf("kill: %v", err)
	}
	var exit *exec.ExitError
	if err := c.Wait(); !errors.As(err, &exit) || exit.Exited() {
		t.Errorf("the process ended by itself: %v", err)
	}
	if !said {
		t.Error("the process did not come half-way")
	}
}
