package explore

import (
	"context"
	"slices"
	"testing"

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
