package explore

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
)

func TestSharedOrderAndWhatCounts(t *testing.T) {
	x := New(fakeStore{build(t, "e", `
unit a office - Ufficio A
unit b office - Ufficio B
unit c office - Ufficio C
unit g group - Uffici centrali
unit m office - Ufficio M
unit n office - Ufficio N
belongs m g
belongs n g
does f1 a two fare
does f2 b two fare
does f3 a three fare
does f4 b three fare
does f5 c three fare
does f6 a alone fare
does f7 g group fare
does f8 a twice fare
does f9 a twice rifare
`)})
	for _, c := range []struct {
		rule  string
		units []string
		want  []graph.CompetenceID
	}{
		{"all: most widely held first, and what one unit states twice is not shared", nil, []graph.CompetenceID{"three", "two"}},
		{"one unit: what anyone else performs", []string{"a"}, []graph.CompetenceID{"three", "two"}},
		{"one member: what only its group does is not shared", []string{"m"}, nil},
		{"two members: what their group does they both do", []string{"m", "n"}, []graph.CompetenceID{"group"}},
		{"a member and its group", []string{"m", "g"}, []graph.CompetenceID{"group"}},
		{"three units: all must hold it", []string{"a", "b", "c"}, []graph.CompetenceID{"three"}},
		{"nothing in common", []string{"c", "m"}, nil},
	} {
		t.Run(c.rule, func(t *testing.T) {
			a, err := x.Shared(context.Background(), "", SharedRequest{Units: c.units})
			if err != nil {
				t.Fatal(err)
			}
			var got []graph.CompetenceID
			for _, s := range a.Competences {
				got = append(got, s.ID)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestSharedPairsMatrixAndFunctionsAlone(t *testing.T) {
	x := New(fakeStore{build(t, "e", `
unit a office - Ufficio A
unit b office - Ufficio B
unit c office - Ufficio C
unit g group - Uffici centrali
unit m office - Ufficio M
belongs m g
does f1 a acque cura le acque interne
does f2 b acque cura le acque
does f3 c acque cura le acque interne
does f4 a acque cura le acque chiare
does f5 a ponti cura i ponti
does f6 g strade cura le strade
does f7 c reti gestisce le reti
does f8 b reti gestisce le reti
`)})
	ask := func(units ...string) *SharedAnswer {
		a, err := x.Shared(context.Background(), "", SharedRequest{Units: units})
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	all := ask()
	if got := all.Widely; !slices.Equal(got, []graph.CompetenceID{"acque"}) {
		t.Errorf("widely held: %v", got)
	}
	want := Matrix{Units: []graph.UnitID{"a", "b", "c"}, Competences: []graph.CompetenceID{"acque", "reti"}, Held: [][]int{{0}, {0, 1}, {0, 1}}}
	if diff := cmp.Diff(want, all.Matrix); diff != "" {
		t.Errorf("matrix (-want +got):\n%s", diff)
	}
	var pairs []string
	for _, p := range all.Competences[0].Pairs {
		pairs = append(pairs, fmt.Sprintf("%s %s %s %.3f %v", p.Functions[0], p.Functions[1], p.Match, p.Strength, p.Words))
	}
	if diff := cmp.Diff([]string{
		"f1 f2 nearly_same 0.750 [[[14 21]] []]", "f1 f3 same_words 1.000 [[] []]",
		"f4 f2 nearly_same 0.750 [[[14 20]] []]", "f4 f3 nearly_same 0.750 [[[14 20]] [[14 21]]]",
		"f2 f3 nearly_same 0.750 [[] [[14 21]]]",
	}, pairs); diff != "" {
		t.Errorf("pairs (-want +got):\n%s", diff)
	}
	for _, c := range []struct {
		rule  string
		units []string
		want  []string
	}{
		{"all functions whose competence one unit performs", nil, []string{"a f5 ", "g f6 "}},
		{"of the unit asked for", []string{"a"}, []string{"a f5 "}},
		{"through a group too", []string{"m", "c"}, []string{"m f6 g"}},
		{"none", []string{"c"}, nil},
	} {
		var got []string
		for _, f := range ask(c.units...).Alone {
			got = append(got, fmt.Sprintf("%s %s %s", f.Unit, f.ID, f.Through))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", c.rule, got, c.want)
		}
	}
}

func TestSharedIsByHoldersThenStrengthThenID(t *testing.T) {
	a, err := New(fakeStore{build(t, "e", `
unit a office - Ufficio A
unit b office - Ufficio B
does f1 a acque cura le acque interne
does f2 b acque tutela i fiumi
does f3 a zone cura le zone
does f4 b zone cura le zone
does f5 a reti cura le reti
does f6 b reti cura le reti
`)}).Shared(context.Background(), "", SharedRequest{})
	if err != nil {
		t.Fatal(err)
	}
	if got := a.Matrix.Competences; !slices.Equal(got, []graph.CompetenceID{"reti", "zone", "acque"}) {
		t.Errorf("got %q", got)
	}
}

func TestManyHoldersArePairedUpToABound(t *testing.T) {
	var text strings.Builder
	for i := range 12 {
		fmt.Fprintf(&text, "unit u%02d office - Ufficio %d\ndoes f%02d u%02d acque cura le acque %d\n", i, i, i, i, i)
	}
	a, err := New(fakeStore{build(t, "e", text.String())}).Shared(context.Background(), "", SharedRequest{})
	if err != nil {
		t.Fatal(err)
	}
	if c := a.Competences[0]; len(c.Pairs) != pairsAtMost || !c.MorePairs {
		t.Errorf("%d pairs, more %v", len(c.Pairs), c.MorePairs)
	}
}
