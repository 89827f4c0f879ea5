package scenariofile

import (
	"encoding/json"
	"errors"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
	"raccordo/graph/explore"
)

const written = `# prova
name: Riordino
author: Ufficio studi
note: |
  una nota
  su due righe
edition: prova-2020
changes:
  - type: merge
    units: [Pensioni, "DC Entrate"]
    name: Direzione unica
  - type: split
    units:
      - Acquisti
    parts:
      - {name: Gare, functions: [f5], units: [Ufficio 7]}
      - name: Contratti
        into: contratti
  - type: create
    name: 2020
    to: Direzione unica
    kind: office
    level: generale
`

func want() []explore.ChangeRequest {
	return []explore.ChangeRequest{
		{Type: "merge", Units: []string{"Pensioni", "DC Entrate"}, Name: "Direzione unica"},
		{Type: "split", Units: []string{"Acquisti"}, Parts: []explore.PartRequest{
			{Name: "Gare", Functions: []string{"f5"}, Units: []string{"Ufficio 7"}}, {Name: "Contratti", Into: "contratti"}}},
		{Type: "create", Name: "2020", To: "Direzione unica", Kind: "office", Level: "generale"},
	}
}

func TestYAMLAndJSONAreReadAlike(t *testing.T) {
	asJSON, err := json.MarshalIndent(map[string]any{"name": "Riordino", "changes": want()}, "", "\t")
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{"a.yaml": written, "a.json": string(asJSON), "bom.yaml": "\ufeff" + written, "crlf.yaml": strings.ReplaceAll(written, "\n", "\r\n")} {
		f, err := Read(name, []byte(text))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if diff := cmp.Diff(want(), f.Changes); diff != "" || f.Name != "Riordino" {
			t.Errorf("%s: name %q; -want +got:\n%s", name, f.Name, diff)
		}
	}
}

func TestEverythingWrongIsToldWithItsPlace(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"unknown fields, wrong types and fields that stand twice", "name: [a]\ncolour: red\nchanges:\n  - type: merge\n    type: move\n    units: uno\n  - just text\n", []string{
			"s.yaml:1:7: want text, found a list", `s.yaml:2:1: field "colour" is not known`, `s.yaml:5:5: change 1: field "type" stands twice`,
			"s.yaml:6:12: change 1: want a list, found text", "s.yaml:7:5: change 2: want fields with values, found text"}},
		{"nothing", "", []string{"s.yaml: empty: want a list of changes under “changes”"}},
		{"no changes", "name: a\n", []string{"s.yaml:1:5: no changes: want a list of them under “changes”"}},
		{"two documents", "changes: []\n---\nchanges: []\n", []string{"s.yaml:3:8: a second document: want one scenario a file"}},
		{"an alias", "name: &a x\nchanges: *a\n", []string{"s.yaml:1:7: want text, found an anchor or alias (& or *)", "s.yaml:2:10: want a list, found an anchor or alias (& or *)"}},
		{"brackets without end", strings.Repeat("[", 100000), []string{"s.yaml: more than 32 brackets within each other"}},
		{"too large", strings.Repeat("x", MaxBytes+1), []string{"s.yaml: 1048577 bytes: at most 1048576"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			_, err := Read("s.yaml", []byte(c.text))
			var all *graph.ProblemsError
			if !errors.As(err, &all) {
				t.Fatalf("got %v", err)
			}
			var got []string
			for _, p := range all.Problems {
				got = append(got, p.String())
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestEveryProblemIsToldInItalianToo(t *testing.T) {
	for _, text := range []string{"", "name: a\n", "name: [a]\ncolour: red\nchanges:\n  - {type: a, type: b, units: x, to: {a: b}}\n  - x\n", "a: 1\n---\nb: 2\n", "a: [", strings.Repeat("[", 99), strings.Repeat("x", MaxBytes+1)} {
		_, err := Read("s.yaml", []byte(text))
		var all *graph.ProblemsError
		if !errors.As(err, &all) {
			t.Fatalf("%.20q: got %v", text, err)
		}
		for _, p := range all.Problems {
			if p.IT == "" || p.IT == p.What {
				t.Errorf("%.20q: %q is %q in Italian", text, p.What, p.IT)
			}
		}
	}
}

func TestBrokenSyntaxIsToldWithItsPlace(t *testing.T) {
	_, err := Read("s.yaml", []byte("changes:\n  - type: [\n"))
	if err == nil || !strings.HasPrefix(err.Error(), "s.yaml:2:") {
		t.Errorf("got %v", err)
	}
}

func TestProblemsOfTheScenarioArePlaced(t *testing.T) {
	f, err := Read("s.yaml", []byte(written))
	if err != nil {
		t.Fatal(err)
	}
	said := func(it, en string) explore.Sentence { return explore.Sentence{IT: it, EN: en} }
	err = f.Placed(&explore.ScenarioError{Problems: []explore.ScenarioProblem{
		{Change: 1, Path: "changes[0].units[1]", Sentence: said("uno", "a")}, {Change: 2, Path: "changes[1].parts[1].functions", Sentence: said("due", "b")},
		{Change: 3, Path: "changes[2].to", Sentence: said("tre", "c"), Candidates: []explore.UnitRef{{ID: "u", Name: "Ufficio"}}}, {Path: "changes", Sentence: said("quattro", "d")},
	}})
	want := "4 problems\n  s.yaml:10:23: change 1: a\n  s.yaml:17:9: change 2: b\n  s.yaml:21:5: change 3: c Perhaps:\n  Ufficio (u)\n  s.yaml:8:1: d"
	if err.Error() != want {
		t.Errorf("got %q, want %q", err, want)
	}
}

// The schema lists what the reader reads, no more and no less.
func TestSchemaHasTheFieldsAndTypesOfARequest(t *testing.T) {
	type object struct {
		Properties map[string]struct {
			Enum []string `json:"enum"`
		} `json:"properties"`
	}
	var s struct {
		object
		Defs map[string]object `json:"$defs"`
	}
	if err := json.Unmarshal(Schema(), &s); err != nil {
		t.Fatal(err)
	}
	for name, of := range map[string]reflect.Type{"change": reflect.TypeFor[explore.ChangeRequest](), "part": reflect.TypeFor[explore.PartRequest]()} {
		var want []string
		for i := range of.NumField() {
			field, _, _ := strings.Cut(of.Field(i).Tag.Get("json"), ",")
			want = append(want, field)
		}
		slices.Sort(want)
		if got := slices.Sorted(maps.Keys(s.Defs[name].Properties)); !slices.Equal(got, want) {
			t.Errorf("%s: schema has %v, the request %v", name, got, want)
		}
	}
	var types []string
	for _, c := range explore.ChangeTypes {
		types = append(types, string(c))
	}
	if got := s.Defs["change"].Properties["type"].Enum; !slices.Equal(got, types) {
		t.Errorf("types %v, want %v", got, types)
	}
	var kinds []string
	for _, k := range graph.Kinds {
		kinds = append(kinds, string(k))
	}
	if got := s.Defs["change"].Properties["kind"].Enum; !slices.Equal(got, kinds) {
		t.Errorf("kinds %v, want %v", got, kinds)
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(written))
	f.Add([]byte(`{"changes":[{"type":"merge","units":["a","b"]}]}`))
	f.Add([]byte("a: &a [*a]\n? b\n: c\n<<: *a\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		file, err := Read("f", data)
		if err != nil && !errors.Is(err, graph.ErrInvalid) {
			t.Fatalf("not a problem of the file: %v", err)
		}
		if err == nil && len(file.Changes) == 0 {
			t.Fatal("a scenario without changes was read")
		}
	})
}
