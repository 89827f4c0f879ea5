//go:build unix

package web_test

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	samples "raccordo/importer/sample"
)

// The load of BenchmarkPathsOverHTTP, bounded however long it is let run.
const (
	clients      = 64
	requests     = 10_000
	longestLoad  = time.Minute
	questionWait = 10 * time.Second
)

// BenchmarkPathsOverHTTP asks for paths between units of INPS over loopback, from
// clients of this same process, which take their share of the cores.
func BenchmarkPathsOverHTTP(b *testing.B) {
	all, err := samples.Editions(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	g := all[len(all)-1]
	site := httptest.NewServer(wholeSite(b, g))
	defer site.Close()
	client := &http.Client{Timeout: questionWait, Transport: &http.Transport{MaxIdleConnsPerHost: clients}}
	ask := func(ctx context.Context, i int) error {
		from, to := g.Units[i*7919%len(g.Units)].ID, g.Units[(i*104_729+1)%len(g.Units)].ID
		if from == to {
			return nil
		}
		target := fmt.Sprintf("%s/api/v1/editions/latest/paths?from=%s&to=%s", site.URL, from, to)
		r, err := http.NewRequestWithContext(ctx, http.MethodGet, target, nil)
		if err != nil {
			return err
		}
		answer, err := client.Do(r)
		if err != nil {
			return err
		}
		defer answer.Body.Close() //nolint:errcheck // it was read whole
		if _, err := io.Copy(io.Discard, answer.Body); err != nil {
			return err
		}
		if answer.StatusCode != http.StatusOK {
			return fmt.Errorf("%s: %s", target, answer.Status)
		}
		return nil
	}
	for b.Loop() {
		began, start := processorTime(b), time.Now()
		times := load(b, ask)
		took := time.Since(start)
		slices.Sort(times)
		b.ReportMetric(float64(len(times))/took.Seconds(), "questions/s")
		b.ReportMetric(times[len(times)/2].Seconds()*1000, "p50-ms")
		b.ReportMetric(times[len(times)*99/100].Seconds()*1000, "p99-ms")
		b.ReportMetric((processorTime(b)-began).Seconds()*1e6/float64(len(times)), "cpu-µs/question")
	}
}

// load asks from all clients at once and returns how long each question took.
func load(b *testing.B, ask func(ctx context.Context, i int) error) []time.Duration {
	b.Helper()
	ctx, cancel := context.WithTimeout(b.Context(), longestLoad)
	defer cancel()
	var next atomic.Int64
	took := make([][]time.Duration, clients)
	var all sync.WaitGroup
	for c := range clients {
		all.Go(func() {
			for ctx.Err() == nil {
				i := int(next.Add(1))
				if i > requests {
					return
				}
				start := time.Now()
				if err := ask(ctx, i); err != nil {
					b.Error(err)
					return
				}
				took[c] = append(took[c], time.Since(start))
			}
		})
	}
	all.Wait()
	return slices.Concat(took...)
}

// processorTime is what this process used of all cores, the clients' share included.
func processorTime(b *testing.B) time.Duration {
	b.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
