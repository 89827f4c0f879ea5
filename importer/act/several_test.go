package act

import (
	"context"
	"slices"
	"strings"
	"testing"

	"raccordo/graph"
)

func readAll(t *testing.T, texts ...string) *Result {
	t.Helper()
	var sources []Source
	for i, text := range texts {
		id := string(rune('a' + i))
		sources = append(sources, Source{ID: id, Name: id + ".md", SHA256: id, Text: text})
	}
	res, err := ReadAll(context.Background(), sources, Options{Edition: "e"})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := graph.New(res.Graph); err != nil {
		t.Fatal(err)
	}
	return res
}

const (
	firstAct = "# Delibera 5 maggio 2020\n\n## Direzione Cave\n\n- Cura gli scavi.\n\n## Direzione Boschi\n\n- Cura i boschi."
	amending = "- Conserva le carte.\n\n## Direzione Cave\n\n- Cura le frane in collaborazione con la Direzione Boschi.\n\nIl secondo comma è sostituito dal seguente."
)

func TestSeveralSourcesMakeOneEdition(t *testing.T) {
	res := readAll(t, firstAct, amending)
	g := res.Graph
	if len(g.Units) != 2 {
		t.Errorf("units %v: want those of both sources, each once", g.Units)
	}
	var cave graph.Unit
	for _, u := range g.Units {
		if u.ID == "direzione-cave" {
			cave = u
		}
	}
	var where []string
	for _, c := range cave.Citations {
		where = append(where, c.Source)
	}
	slices.Sort(where)
	if !slices.Equal(slices.Compact(where), []string{"a", "b"}) {
		t.Errorf("the unit is cited by %v, want both sources", where)
	}
	for _, f := range g.Functions {
		if strings.HasPrefix(f.Text, "Conserva") {
			t.Errorf("%q: the first lines of the second source are in no section of the first", f.Text)
		}
		if strings.HasPrefix(f.Text, "Cura le frane") && (f.Unit != "direzione-cave" || f.Citations[0].Source != "b" || f.Citations[0].First != 5) {
			t.Errorf("the added duty is %+v, want it cited by line 5 of b", f)
		}
	}
	i := slices.IndexFunc(g.Edges, func(e graph.Edge) bool { return e.Type == graph.CollaboratesWith })
	if i < 0 || g.Edges[i].Citations[0].Source != "b" || g.Edges[i].To != "direzione-boschi" {
		t.Errorf("edges %+v: want the collaboration that b states with a unit of a", g.Edges)
	}
	if len(g.Edition.Sources) != 2 || g.Edition.Sources[1].Text != amending || g.Edition.Date != "2020-05-05" {
		t.Errorf("edition %+v", g.Edition)
	}
}

func TestWhatIsRepealedIsNotedAndNotInterpreted(t *testing.T) {
	res := readAll(t, firstAct, amending)
	if !slices.ContainsFunc(res.Notes, func(p graph.Problem) bool {
		return p.Where == "b.md:7" && strings.Contains(p.What, "è sostituito")
	}) {
		t.Errorf("notes %v: want line 7 of b.md", res.Notes)
	}
}

func TestOneSourceReadsAsBefore(t *testing.T) {
	one := readAll(t, firstAct)
	two, err := Read(context.Background(), Source{ID: "a", Name: "a.md", SHA256: "a", Text: firstAct}, Options{Edition: "e"})
	if err != nil {
		t.Fatal(err)
	}
	if len(one.Graph.Units) != len(two.Graph.Units) || len(one.Graph.Functions) != len(two.Graph.Functions) {
		t.Error("ReadAll of one source is not Read")
	}
}
