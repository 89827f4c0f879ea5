package explore

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
)

func TestMeasure(t *testing.T) {
	got := Measure(build(t, "e", `
unit a organ - Direttore
unit b office - Ufficio B
unit c office - Ufficio C
unit d office - Ufficio D
unit x external - Ministero X
unit g group - Uffici
unit k class - Agenzie
reports b a
structural b a
reports c a
reports d c
collaborates liaison b c
collaborates support c b
collaborates liaison b x
belongs b g
does f a k1 fare
does h b k1 fare
`))
	want := Measures{Units: 4, Functions: 2, Competences: 1, Collaborations: 2, ReportingLines: 3, Depth: 2, MaxSpan: 2, MeanSpan: 1.5, BridgeUnits: 2, Between: Between{Unit: "b", Share: 0.4667}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestDepthCountsALoopAsOneUnit(t *testing.T) {
	for rule, c := range map[string]struct {
		lines string
		want  int
	}{
		"no line":                       {"", 0},
		"a chain":                       {"reports a b\nreports b c", 2},
		"the longer of two":             {"reports a d\nreports a b\nreports b c\nreports c d", 3},
		"a loop alone":                  {"reports a b\nreports b a", 0},
		"a chain through a loop":        {"reports a b\nreports b c\nreports c b\nreports c d", 2},
		"a loop at the end of a chain":  {"reports a b\nreports b c\nreports c d\nreports d c", 2},
		"a loop at the start of a line": {"reports a b\nreports b a\nreports a d", 1},
	} {
		t.Run(rule, func(t *testing.T) {
			g := build(t, "e", "unit a office - A\nunit b office - B\nunit c office - C\nunit d office - D\n"+c.lines)
			if got := Measure(g).Depth; got != c.want {
				t.Errorf("got %d, want %d", got, c.want)
			}
		})
	}
}

func TestSpanCountsASubordinateOnce(t *testing.T) {
	g := build(t, "e", "unit a office - A\nunit b office - B\nunit c office - C\nreports b a\nstructural b a\nbelongs b a\nreports c a")
	if got := span(g, []graph.UnitID{"a"})["a"]; got != 2 {
		t.Errorf("got %d, want 2", got)
	}
}
