package act

import (
	"context"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"strings"
	"testing"
)

// BenchmarkReadMemory measures the most memory that was in use while an act was
// read, in bytes for each byte of the act: what the collector found alive, which it
// is made to look for at every twentieth of growth.
func BenchmarkReadMemory(b *testing.B) {
	text := realAct(b, realActs[0])
	for _, c := range []struct {
		name   string
		copies int
	}{{"one act", 1}, {"ten acts", 10}} {
		b.Run(c.name, func(b *testing.B) {
			long := strings.Repeat(text+"\n", c.copies)
			if _, err := defaultLexicon(); err != nil {
				b.Fatal(err)
			}
			defer debug.SetGCPercent(debug.SetGCPercent(5))
			var most uint64
			for range b.N {
				runtime.GC()
				before := alive()
				done, watched := make(chan struct{}), make(chan uint64)
				go watch(done, watched)
				res, err := Read(context.Background(), Source{ID: "x", Name: "x", Text: long}, Options{})
				close(done)
				if err != nil {
					b.Fatal(err)
				}
				most = max(most, <-watched-before)
				runtime.KeepAlive(res)
			}
			b.ReportMetric(float64(most)/float64(len(long)), "B/byte")
		})
	}
}

// watch sends the most bytes that were alive until done.
func watch(done <-chan struct{}, most chan<- uint64) {
	var top uint64
	for {
		top = max(top, alive())
		select {
		case <-done:
			most <- max(top, alive())
			return
		default:
			runtime.Gosched()
		}
	}
}

func alive() uint64 {
	s := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}
