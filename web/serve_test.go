package web

import (
	"context"
	"log/slog"
	"net"
	"net/http"
	"testing"
)

func listen(t *testing.T) net.Listener {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestServeLetsRunningRequestsFinishAndTakesNoNewOnes(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	l := listen(t)
	begun, finish := make(chan struct{}), make(chan struct{})
	h := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		close(begun)
		<-finish
		w.WriteHeader(http.StatusTeapot)
	})
	served := make(chan error, 1)
	go func() { served <- Serve(ctx, l, h, slog.New(slog.DiscardHandler)) }()
	status := make(chan int, 1)
	go func() {
		res, err := http.Get("http://" + l.Addr().String())
		if err != nil {
			t.Error(err)
			status <- 0
			return
		}
		status <- res.StatusCode
		if err := res.Body.Close(); err != nil {
			t.Error(err)
		}
	}()
	<-begun
	stop()
	for { // Shutdown closes the listener first
		c, err := net.Dial("tcp", l.Addr().String())
		if err != nil {
			break
		}
		if err := c.Close(); err != nil {
			t.Fatal(err)
		}
	}
	select {
	case err := <-served:
		t.Fatalf("stopped with a request running: %v", err)
	default:
	}
	close(finish)
	if got := <-status; got != http.StatusTeapot {
		t.Errorf("the running request: %d", got)
	}
	if err := <-served; err != nil {
		t.Errorf("Serve: %v", err)
	}
}

func TestServeReportsAListenerThatFails(t *testing.T) {
	l := listen(t)
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	if err := Serve(t.Context(), l, http.NotFoundHandler(), slog.New(slog.DiscardHandler)); err == nil {
		t.Error("no error")
	}
}

func TestServedOnLoopbackUnderLoopbackNamesOnly(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	l := listen(t)
	served := make(chan error, 1)
	go func() { served <- Serve(ctx, l, newSite(t), slog.New(slog.DiscardHandler)) }()
	for host, want := range map[string]int{"": 200, "localhost": 200, "evil.example": 421} {
		r, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+l.Addr().String()+"/healthz", nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Host = host
		res, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		if res.StatusCode != want {
			t.Errorf("host %q: %d, want %d", host, res.StatusCode, want)
		}
		if err := res.Body.Close(); err != nil {
			t.Error(err)
		}
	}
	stop()
	if err := <-served; err != nil {
		t.Error(err)
	}
}
