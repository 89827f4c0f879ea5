// Command neo4jlocal runs Neo4j Community on this machine without Docker, for
// raccordo to keep its editions in. It needs Java and Maven.
package main

import (
	"context"
	"crypto/rand"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"

	"raccordo/graph/neo4jstore/internal/localserver"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "neo4jlocal:", err)
		os.Exit(1)
	}
}

func run() error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	cache, err := os.UserCacheDir()
	if err != nil {
		return err
	}
	home := flag.String("home", filepath.Join(cache, "raccordo", "neo4j"), "folder of the data")
	port := flag.Int("port", 7687, "port of Bolt on 127.0.0.1")
	flag.Parse()
	word, err := password(*home)
	if err != nil {
		return err
	}
	fmt.Fprintln(os.Stderr, "starting Neo4j; the first time Maven brings 120 MB")
	s, err := localserver.Start(ctx, localserver.Config{Home: *home, Password: word, Port: *port, Log: os.Stderr})
	if err != nil {
		return err
	}
	fmt.Printf("export RACCORDO_STORE=%s NEO4J_USERNAME=neo4j NEO4J_PASSWORD=%s\n", s.URI, word)
	ended := make(chan error, 1)
	go func() { ended <- s.Wait() }()
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
		return s.Stop()
	}
}

// password returns that of the user neo4j: what NEO4J_PASSWORD says, else one that
// is made up once and kept beside the data.
func password(home string) (string, error) {
	file := filepath.Join(home, "password")
	kept, err := os.ReadFile(file)
	if err == nil {
		return strings.TrimSpace(string(kept)), nil
	}
	if !errors.Is(err, os.ErrNotExist) {
		return "", err
	}
	word := os.Getenv("NEO4J_PASSWORD")
	if word == "" {
		word = rand.Text()
	}
	if err := os.MkdirAll(home, 0o700); err != nil {
		return "", err
	}
	return word, os.WriteFile(file, []byte(word+"\n"), 0o600)
}
