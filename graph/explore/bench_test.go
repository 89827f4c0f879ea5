package explore

import (
	"context"
	"fmt"
	"strings"
	"testing"
)

// sized makes an organisation of a real one's proportions: for each 220 units
// 330 functions and 450 edges.
func sized(b testing.TB, times int) string {
	b.Helper()
	var s strings.Builder
	n := 220 * times
	for i := range n {
		fmt.Fprintf(&s, "unit u%d office generale Ufficio numero %d\n", i, i)
	}
	for i := 1; i < n; i++ {
		fmt.Fprintf(&s, "reports u%d u%d\n", i, i/8)
	}
	for i := range 230 * times {
		if from, to := (i*37)%n, (i*101+7)%n; from != to {
			fmt.Fprintf(&s, "collaborates liaison u%d u%d\n", from, to)
		}
	}
	for i := range 330 * times {
		fmt.Fprintf(&s, "does f%d u%d k%d cura la materia numero %d per quanto di competenza\n", i, (i*13)%n, i%(250*times), i)
	}
	return s.String()
}

func BenchmarkMerge(b *testing.B) {
	for _, times := range []int{1, 10, 455} {
		g := build(b, "e", sized(b, times))
		b.Run(fmt.Sprintf("units=%d", len(g.Units)), func(b *testing.B) {
			for b.Loop() {
				merge(b, g, "nuova", "u1", "u2")
				Measure(g)
			}
		})
	}
}

func BenchmarkScenario(b *testing.B) {
	x := New(fakeStore{build(b, "e", sized(b, 1))})
	for b.Loop() {
		if _, err := x.Scenario(context.Background(), "", ScenarioRequest{Changes: []ChangeRequest{
			{Type: ChangeMerge, Units: []string{"u1", "u2"}},
		}}); err != nil {
			b.Fatal(err)
		}
	}
}
