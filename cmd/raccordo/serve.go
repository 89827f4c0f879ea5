package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"sync"

	"github.com/spf13/cobra"

	"raccordo/graph"
	"raccordo/graph/explore"
	"raccordo/importer/sample"
	"raccordo/web"
	"raccordo/web/ui"
)

func (a *app) serveCommand() *cobra.Command {
	var addr string
	var samples bool
	cmd := &cobra.Command{
		Use: "serve", Short: "Serve the API and the browser app on this machine", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := a.checkLoopback(addr); err != nil {
				return err
			}
			store, err := a.open(cmd.Context(), true)
			if err != nil {
				return err
			}
			return errors.Join(a.serve(cmd.Context(), store, addr, samples), store.Close())
		},
	}
	cmd.Flags().StringVar(&addr, "addr", "127.0.0.1:8080", "address to listen on; port 0 chooses a free one")
	cmd.Flags().BoolVar(&samples, "samples", false, "put the samples in if the store is empty")
	return cmd
}

func (a *app) serve(ctx context.Context, store graph.Store, addr string, samples bool) error {
	if samples {
		if err := loadSamples(ctx, store); err != nil {
			return err
		}
	}
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", addr)
	if err != nil {
		return &worded{err, explore.Sentence{
			IT: fmt.Sprintf("%v; «--addr 127.0.0.1:0» sceglie una porta libera", err),
			EN: fmt.Sprintf("%v; “--addr 127.0.0.1:0” chooses a free port", err),
		}}
	}
	files, built := ui.Files()
	log := slog.New(slog.NewTextHandler(a.errs, nil))
	a.sayf(a.say("raccordo risponde su http://%s (Ctrl-C per fermarlo)\n", "raccordo answers at http://%s (Ctrl-C stops it)\n"), listener.Addr())
	if !built {
		a.sayf("%s\n", a.say("l'applicazione per il browser non è inclusa: «make build» la aggiunge", "the browser app is not inside: “make build” adds it"))
	}
	scenarios, _ := store.(graph.Scenarios) // every store of ours is one
	turn := &sync.Mutex{}
	handler := web.New(web.Config{ //nolint:contextcheck // each request has its own context
		Explorer: explore.New(store), Store: store, Review: &reviewer{store: store, turn: turn}, Importer: &sourceReader{store: store, turn: turn},
		Scenarios: scenarios, Log: log, UI: files, Version: version,
	})
	return web.Serve(ctx, listener, handler, log)
}

// checkLoopback refuses to answer other machines, for there are no accounts.
func (a *app) checkLoopback(addr string) error {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return usagef(a.say("--addr %s: scrivere HOST:PORTA, come 127.0.0.1:8080", "--addr %s: want HOST:PORT, such as 127.0.0.1:8080"), addr)
	}
	if ip := net.ParseIP(host); host == "localhost" || ip != nil && ip.IsLoopback() {
		return nil
	}
	return usagef(a.say(
		"--addr %s: raccordo risponde solo a questa macchina (127.0.0.1, ::1 o localhost), perché chiunque raggiunga l'indirizzo leggerebbe tutto",
		"--addr %s: raccordo answers this machine only (127.0.0.1, ::1 or localhost), since whoever reaches the address could read everything"), addr)
}

func loadSamples(ctx context.Context, store graph.Store) error {
	editions, err := store.Editions(ctx)
	if err != nil || len(editions) > 0 {
		return err
	}
	graphs, err := sample.Editions(ctx)
	if err != nil {
		return wrap("read the samples", err)
	}
	for _, g := range graphs {
		if err := store.Write(ctx, g, nil); err != nil {
			return wrap("write the sample "+string(g.Edition.ID), err)
		}
	}
	return nil
}
