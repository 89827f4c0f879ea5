package sqlitestore

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"time"

	"raccordo/graph"
)

// The test binary runs itself with this variable set to a file in which it opens
// the only edition and looks for paths, as a new process does.
const readerFile = "RACCORDO_BENCH_READER_FILE"

// cold is what a new process found.
type cold struct {
	Open, P50, P99 time.Duration
	Resident       int64 // bytes, after the paths
}

func readCold(file string) (cold, error) {
	ctx := context.Background()
	var c cold
	start := time.Now()
	s, err := Open(ctx, file)
	if err != nil {
		return c, err
	}
	sums, err := s.Editions(ctx)
	if err != nil {
		return c, err
	}
	opened, err := s.View(ctx, sums[0].Edition.ID)
	if err != nil {
		return c, err
	}
	v := opened.(*view)
	c.Open = time.Since(start)
	var times []time.Duration
	for i := range 200 {
		n := v.x.units()
		q := graph.PathQuery{
			From: v.x.id(uint32(i * 7919 % n)), To: v.x.id(uint32((i*104_729 + n/2) % n)),
			Types: graph.DefaultPathTypes, MaxHops: graph.MaxHops, Limit: graph.DefaultPaths,
		}
		if q.From == q.To {
			continue
		}
		start := time.Now()
		if _, err := v.Paths(ctx, q); err != nil {
			return c, err
		}
		times = append(times, time.Since(start))
	}
	slices.Sort(times)
	c.P50, c.P99 = times[len(times)/2], times[len(times)*99/100]
	c.Resident, err = resident()
	return c, err
}

// resident returns how much memory of this process is in use; Linux only.
func resident() (int64, error) {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0, err
	}
	_, rest, _ := bytes.Cut(status, []byte("VmHWM:")) // the most there was
	fields := bytes.Fields(rest)
	if len(fields) == 0 {
		return 0, errors.New("no VmHWM in /proc/self/status")
	}
	kb, err := strconv.ParseInt(string(fields[0]), 10, 64)
	return kb << 10, err
}

// BenchmarkCold opens a large edition in a new process and looks for paths there.
func BenchmarkCold(b *testing.B) {
	eachSize(b, func(b *testing.B, g *graph.Graph) {
		file := filepath.Join(b.TempDir(), "store.db")
		s := openBench(b, file)
		start := time.Now()
		if err := s.Write(b.Context(), g, nil); err != nil {
			b.Fatal(err)
		}
		written := time.Since(start)
		if err := s.Close(); err != nil {
			b.Fatal(err)
		}
		self, err := os.Executable()
		if err != nil {
			b.Fatal(err)
		}
		var c cold
		for b.Loop() {
			child := exec.CommandContext(b.Context(), self)
			child.Env = append(os.Environ(), readerFile+"="+file)
			child.Stderr = os.Stderr
			out, err := child.Output()
			if err != nil {
				b.Fatal(err)
			}
			if err := json.Unmarshal(out, &c); err != nil {
				b.Fatalf("%v: %s", err, out)
			}
		}
		b.ReportMetric(written.Seconds(), "write-s")
		b.ReportMetric(c.Open.Seconds(), "open-s")
		b.ReportMetric(c.P50.Seconds()*1000, "path-p50-ms")
		b.ReportMetric(c.P99.Seconds()*1000, "path-p99-ms")
		b.ReportMetric(float64(c.Resident)/(1<<30), "resident-GiB")
	})
}
