package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"raccordo/graph"
	"raccordo/graph/explore"
	"raccordo/graph/neo4jstore"
	"raccordo/graph/sqlitestore"
)

// open opens the store that --store names. Where it may not create one, a
// default store that does not exist yet counts as empty and one that was named
// as unavailable.
func (a *app) open(ctx context.Context, create bool) (graph.Store, error) {
	scheme, rest, found := strings.Cut(a.store, ":")
	if !found || len(scheme) == 1 { // a path, perhaps with a drive letter
		scheme, rest = "sqlite", a.store
	}
	switch scheme {
	case "sqlite":
		return a.openFile(ctx, rest, create)
	case "neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc":
		config, err := neo4jConfig(a.store)
		if err != nil {
			return nil, usagef("--store: %w", err)
		}
		return neo4jstore.Open(ctx, config)
	default:
		return nil, usagef(a.say("--store %s: scegliere sqlite:FILE, neo4j://…, neo4j+s://… o bolt://…", "--store %s: want sqlite:FILE, neo4j://…, neo4j+s://… or bolt://…"), a.store)
	}
}

func (a *app) openFile(ctx context.Context, path string, create bool) (graph.Store, error) {
	if path == "" {
		dir, err := dataDir()
		if err != nil {
			return nil, fmt.Errorf("find the data directory: %w", err)
		}
		path = filepath.Join(dir, "raccordo", "raccordo.db")
	}
	if _, err := os.Stat(path); !create && errors.Is(err, fs.ErrNotExist) {
		if !a.storeSet {
			return nil, emptyStore()
		}
		return nil, &worded{graph.ErrUnavailable, explore.Sentence{
			IT: fmt.Sprintf("l'archivio %s non c'è: «raccordo import FILE --store %s» lo crea", path, a.store),
			EN: fmt.Sprintf("the store %s is not there: “raccordo import FILE --store %s” creates it", path, a.store),
		}}
	}
	return sqlitestore.Open(ctx, path)
}

// dataDir is where XDG keeps a user's data.
func dataDir() (string, error) {
	if dir := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(dir) {
		return dir, nil
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "", err
	}
	return filepath.Join(home, ".local", "share"), nil
}

// neo4jConfig takes user, password and database from the address; what it does
// not say of user and password, from the environment.
func neo4jConfig(address string) (neo4jstore.Config, error) {
	u, err := url.Parse(address)
	if err != nil {
		return neo4jstore.Config{}, errors.New("the address cannot be read: want such as neo4j://host:7687") // err repeats the password
	}
	c := neo4jstore.Config{
		Username: os.Getenv("NEO4J_USERNAME"), Password: os.Getenv("NEO4J_PASSWORD"),
		Database: strings.Trim(u.Path, "/"),
	}
	if u.User != nil {
		c.Username = u.User.Username()
		if p, ok := u.User.Password(); ok {
			c.Password = p
		}
	}
	u.User, u.Path = nil, ""
	c.URI = u.String()
	return c, nil
}

func emptyStore() error {
	return &worded{graph.ErrNotFound, explore.Sentence{
		IT: "l'archivio è vuoto: «raccordo import FILE» vi mette un'edizione, «raccordo serve --samples» quelle di esempio",
		EN: "the store is empty: “raccordo import FILE” puts an edition in, “raccordo serve --samples” those of the samples",
	}}
}

// ask opens the store, gives an Explorer of it to f and closes it. An empty
// store is an error that says how to fill it.
func (a *app) ask(ctx context.Context, f func(x *explore.Explorer) error) error {
	return a.withStore(ctx, func(s graph.Store) error {
		editions, err := s.Editions(ctx)
		if err != nil {
			return err
		}
		if len(editions) == 0 {
			return emptyStore()
		}
		return f(explore.New(s))
	})
}

// view opens the edition that --edition names, or the newest.
func (a *app) view(ctx context.Context, s graph.Store) (graph.View, error) {
	id := a.editionID()
	if id == "" {
		editions, err := s.Editions(ctx)
		if err != nil {
			return nil, err
		}
		if len(editions) == 0 {
			return nil, emptyStore()
		}
		id = editions[0].Edition.ID
	}
	return s.View(ctx, id)
}

func (a *app) withStore(ctx context.Context, f func(s graph.Store) error) error {
	s, err := a.open(ctx, false)
	if err != nil {
		return err
	}
	return errors.Join(f(s), s.Close())
}
