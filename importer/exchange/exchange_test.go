package exchange

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
	"raccordo/graph/exchange"
)

func example(t *testing.T) *graph.Graph {
	t.Helper()
	cite := []graph.Citation{{Source: "atto", First: 2, Last: 3, Section: "A <b>", Quote: "«parole» & \"altro\"", Page: 2, Confidence: graph.Likely, Reason: "lista"}}
	g, err := graph.New(graph.Graph{
		Edition: graph.Edition{ID: "prova", Title: "Prova", Date: "2014-03-12", Sources: []graph.Source{{ID: "atto", Title: "Atto", SHA256: "ab", Text: "uno\ndue\ntre", Reading: &graph.Reading{Order: 1, Review: "- x", Pages: []int{1, 3}}}}},
		Units: []graph.Unit{
			{ID: "a", Name: "Ufficio à", Aliases: []string{"x", "y"}, Kind: graph.KindOffice, Level: graph.LevelGeneral, Experimental: true, Citations: cite},
			{ID: "b", Name: "Direzione", Kind: graph.KindDirectorate, Citations: cite},
		},
		Functions:   []graph.Function{{ID: "a:f", Unit: "a", Text: "cura, scrive", Citations: cite}},
		Competences: []graph.Competence{{ID: "c", Name: "cura", Functions: []graph.FunctionID{"a:f"}}},
		Edges: []graph.Edge{
			{From: "a", To: "b", Type: graph.ReportsTo, Basis: graph.Stated, Citations: cite},
			{From: "a", To: "b", Type: graph.CollaboratesWith, Mode: graph.Agreement, Citations: cite},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func TestDecodeReadsBackWhatIsWritten(t *testing.T) {
	want := example(t)
	var first, second bytes.Buffer
	if err := exchange.WriteJSON(&first, want); err != nil {
		t.Fatal(err)
	}
	got, err := Decode("prova.json", first.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("graph read back (-want +got):\n%s", diff)
	}
	if err := exchange.WriteJSON(&second, got); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Error("written again, the bytes differ")
	}
}

func TestDecodeListsEveryProblemWithItsPlace(t *testing.T) {
	const text = `{
  "edition": {"id": 7, "titel": "x", "sources": {}},
  "units": [
    {"id": "a", "id": "b", "experimental": "yes"},
    "Ufficio"
  ],
  "edges": [{"citations": [{"line_start": 1.5}]}]
}`
	_, err := Decode("e.json", []byte(text))
	var ps *graph.ProblemsError
	if !errors.As(err, &ps) {
		t.Fatalf("error %v, want a ProblemsError", err)
	}
	var got []string
	for _, p := range ps.Problems {
		got = append(got, p.String())
	}
	want := []string{
		`e.json:2:21: edition.id: the number 7 where a text should be`,
		`e.json:2:24: edition: unknown field "titel"`,
		`e.json:2:49: edition.sources: an object where a list should be`,
		`e.json:4:17: units[0]: field "id" stands twice`,
		`e.json:4:44: units[0].experimental: a text where true or false should be`,
		`e.json:5:5: units[1]: a text where an object should be`,
		`e.json:7:43: edges[0].citations[0].line_start: the number 1.5 where a whole number should be`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
}

func TestDecodeRefusesWhatIsNotOneValue(t *testing.T) {
	for name, text := range map[string]string{
		"two values":    `{} {}`,
		"nothing":       ` `,
		"an open value": `{"units": [`,
		"too deep":      strings.Repeat("[", 100),
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := Decode("e.json", []byte(text)); !errors.Is(err, graph.ErrInvalid) {
				t.Errorf("error %v, want one that is ErrInvalid", err)
			}
		})
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(`{"edition":{"id":"e","sources":[{"id":"s"}]},"units":[{"id":"u","citations":[{"source":"s","line_start":1,"line_end":1}]}]}`))
	f.Add([]byte(`[null,{"a":[1e9,true]}]`))
	f.Fuzz(func(t *testing.T, data []byte) {
		g, err := Decode("fuzz.json", data)
		if err != nil {
			if !errors.Is(err, graph.ErrInvalid) {
				t.Fatalf("error %v, want one that is ErrInvalid", err)
			}
			return
		}
		var b bytes.Buffer
		if err := exchange.WriteJSON(&b, g); err != nil {
			t.Fatal(err)
		}
		again, err := Decode("again.json", b.Bytes())
		if err != nil {
			t.Fatalf("written and read again: %v", err)
		}
		var c bytes.Buffer
		if err := exchange.WriteJSON(&c, again); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(b.Bytes(), c.Bytes()) {
			t.Error("written and read again, it differs")
		}
	})
}
