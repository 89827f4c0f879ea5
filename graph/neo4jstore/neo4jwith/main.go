// Command neo4jwith runs a command with a live, empty Neo4j: the one that Go
// tests would find. The command gets RACCORDO_STORE, NEO4J_USERNAME and
// NEO4J_PASSWORD in its environment:
//
//	go run ./graph/neo4jstore/neo4jwith npm run e2e
//
// Where there is no Neo4j, it says so and runs nothing; with
// NEO4J_TEST=required that is a failure.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"raccordo/graph"
	"raccordo/graph/neo4jstore"
	"raccordo/graph/neo4jstore/neo4jtest"
)

// stopTime is what the command has to end once it is asked to.
const stopTime = 10 * time.Second

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "neo4jwith:", err)
		os.Exit(1)
	}
}

func run(command []string) error {
	if len(command) == 0 {
		return errors.New("want a command to run")
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	err := neo4jtest.With(func(at neo4jtest.Server) error {
		if err := empty(ctx, at); err != nil {
			return fmt.Errorf("empty %s: %w", at.URI, err)
		}
		c := exec.CommandContext(ctx, command[0], command[1:]...) // what the caller names
		c.Cancel = func() error { return c.Process.Signal(syscall.SIGTERM) }
		c.WaitDelay = stopTime
		c.Stdin, c.Stdout, c.Stderr = os.Stdin, os.Stdout, os.Stderr
		c.Env = append(os.Environ(), "RACCORDO_STORE="+at.URI, "NEO4J_USERNAME="+at.Username, "NEO4J_PASSWORD="+at.Password)
		return c.Run()
	})
	if errors.Is(err, neo4jtest.ErrNone) && os.Getenv("NEO4J_TEST") != "required" {
		return neo4jtest.NotTested(strings.Join(command, " "), err)
	}
	return err
}

// empty deletes every edition, and those that a run before left.
func empty(ctx context.Context, at neo4jtest.Server) error {
	opened, err := neo4jstore.Open(ctx, neo4jstore.Config{URI: at.URI, Username: at.Username, Password: at.Password})
	if err != nil {
		return err
	}
	var s graph.Store = opened
	all, err := s.Editions(ctx)
	for _, sum := range all {
		err = errors.Join(err, s.Delete(ctx, sum.Edition.ID))
	}
	return errors.Join(err, s.Close())
}
