package web

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
	"raccordo/graph/explore"
)

const edition = "/api/v1/editions/prova-2020"

func TestQuestionIsAskedAsTheAddressSays(t *testing.T) {
	const evaluate = edition + "/scenarios/evaluate"
	tests := []struct {
		name         string
		target, body string // with a body it is a POST
		want         any
	}{
		{"unit", edition + "/units/ufficio-acque", "", "ufficio-acque"},
		{"unit by name", edition + "/units/Ufficio%20acque", "", "Ufficio acque"},
		{"unit whose name has a slash", edition + "/units/Acque%2FStrade", "", "Acque/Strade"},
		{"paths with defaults", edition + "/paths?from=a&to=b", "",
			explore.PathRequest{From: "a", To: "b", MaxHops: graph.DefaultHops, Limit: graph.DefaultPaths}},
		{"paths with everything", edition + "/paths?from=a&to=b&kinds=belongs_to,reports_to&directed=true&avoid=c,d&max_hops=3&limit=2", "",
			explore.PathRequest{
				From: "a", To: "b", Kinds: []graph.StepType{graph.StepBelongsTo, graph.StepReportsTo}, Directed: true,
				Avoid: []string{"c", "d"}, MaxHops: 3, Limit: 2,
			}},
		{"impact with defaults", edition + "/impact?unit=a", "", explore.ImpactRequest{Unit: "a", Levels: graph.DefaultLevels}},
		{"impact with everything", edition + "/impact?unit=a&kinds=reports_to&levels=6", "",
			explore.ImpactRequest{Unit: "a", Kinds: []graph.StepType{graph.StepReportsTo}, Levels: 6}},
		{"shared by any two", edition + "/shared", "", explore.SharedRequest{}},
		{"shared by some", edition + "/shared?units=a,b", "", explore.SharedRequest{Units: []string{"a", "b"}}},
		{"search with defaults", edition + "/search?q=cura+dell%27acqua", "", explore.SearchRequest{Text: "cura dell'acqua", Limit: 50}},
		{"search with everything", edition + "/search?q=a&types=unit,function&limit=3", "",
			explore.SearchRequest{Text: "a", Types: []graph.FoundType{graph.FoundUnit, graph.FoundFunction}, Limit: 3}},
		{"whole graph", edition + "/graph", "", explore.GraphRequest{Depth: 1, Limit: 5000}},
		{"graph around", edition + "/graph?around=a,b&depth=2&kinds=reports_to&limit=9", "",
			explore.GraphRequest{Around: []string{"a", "b"}, Depth: 2, Kinds: []graph.StepType{graph.StepReportsTo}, Limit: 9}},
		{"merger", evaluate, `{"changes":[{"type":"merge","units":["a","b"]}]}`,
			explore.ScenarioRequest{Changes: []explore.ChangeRequest{{Type: explore.ChangeMerge, Units: []string{"a", "b"}}}}},
		{"a scenario without the changes that cannot be", evaluate + "?lenient=true", `{"changes":[{"type":"move"}]}`,
			explore.ScenarioRequest{Changes: []explore.ChangeRequest{{Type: explore.ChangeMove}}, Lenient: true}},
		{"after no change", edition + "/scenarios/after", `{"changes":[]}`,
			explore.AfterRequest{Changes: []explore.ChangeRequest{}, Limit: 5000}},
		{"after a change, the functions of a unit", edition + "/scenarios/after?unit=c&limit=7", `{"changes":[{"type":"merge","units":["a","b"],"into":"c"}]}`,
			explore.AfterRequest{Changes: []explore.ChangeRequest{{Type: explore.ChangeMerge, Units: []string{"a", "b"}, Into: "c"}}, Unit: "c", Limit: 7}},
		{"merger with id and name", evaluate, `{"changes":[{"type":"merge","units":["a","b"],"into":"c","name":"C"}]}`,
			explore.ScenarioRequest{Changes: []explore.ChangeRequest{{Type: explore.ChangeMerge, Units: []string{"a", "b"}, Into: "c", Name: "C"}}}},
	}
	c := newContract(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s, method := newSite(t), http.MethodGet
			if tt.body != "" {
				method = http.MethodPost
			}
			w := s.do(method, tt.target, tt.body)
			if w.Code != http.StatusOK {
				t.Fatalf("status %d: %s", w.Code, w.Body)
			}
			if diff := cmp.Diff(tt.want, s.explorer.asked); diff != "" {
				t.Errorf("asked (-want +got):\n%s", diff)
			}
			if s.explorer.edition != "prova-2020" {
				t.Errorf("asked of edition %q", s.explorer.edition)
			}
			c.answer(t, method, tt.target, w)
		})
	}
}

func TestLatestIsTheNewestEdition(t *testing.T) {
	s := newSite(t)
	if w := s.get("/api/v1/editions/latest/paths?from=a&to=b"); w.Code != http.StatusOK || s.explorer.edition != "prova-2020" {
		t.Errorf("latest: %d, asked of %q", w.Code, s.explorer.edition)
	}
	if w := s.get("/api/v1/editions/prova-2010/paths?from=a&to=b"); w.Code != http.StatusOK || s.explorer.edition != "prova-2010" {
		t.Errorf("prova-2010: %d, asked of %q", w.Code, s.explorer.edition)
	}
}

func TestListsComeFromTheStore(t *testing.T) {
	tests := []struct {
		name, target string
		list         string
		want         []string // ids, or the lines of a source
	}{
		{"editions", "/api/v1/editions", "editions", []string{"prova-2020", "prova-2010"}},
		{"units", edition + "/units", "units", []string{"ufficio-acque", "ufficio-strade"}},
		{"all functions", edition + "/functions", "functions", []string{"cura-fontane", "cura-ponti"}},
		{"functions of a unit", edition + "/functions?unit=acque", "functions", []string{"cura-fontane"}},
		{"all competences", edition + "/competences", "competences", []string{"fontane", "ponti"}},
		{"competences of a unit", edition + "/competences?unit=acque", "competences", []string{"fontane"}},
		{"sources", edition + "/sources", "sources", []string{"atto", "tabella"}},
	}
	c := newContract(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w := newSite(t).get(tt.target)
			c.answer(t, http.MethodGet, tt.target, w)
			var body map[string]json.RawMessage
			var items []struct{ ID string }
			if err := json.Unmarshal(w.Body.Bytes(), &body); err != nil {
				t.Fatal(err)
			}
			if err := json.Unmarshal(body[tt.list], &items); err != nil {
				t.Fatalf("%s: %v", w.Body, err)
			}
			var got []string
			for _, i := range items {
				got = append(got, i.ID)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestUnitsSayWhereTheActNamesThem(t *testing.T) {
	var got UnitsAnswer
	decode(t, newSite(t).get(edition+"/units").Body.Bytes(), &got)
	want := ListedUnit{
		UnitRef: explore.UnitRef{ID: "ufficio-acque", Name: "Ufficio acque", Kind: graph.KindOffice, Level: graph.LevelExecutive},
		Source:  "atto", Line: 2,
	}
	if diff := cmp.Diff(want, got.Units[0]); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestPassage(t *testing.T) {
	tests := []struct {
		name, source, query string
		first, total        int
		want                []string
	}{
		{"one line", "atto", "?first=2&last=2", 2, 4, []string{"L'Ufficio acque cura le fontane."}},
		{"to the end", "atto", "?first=4", 4, 4, []string{"L'Ufficio acque collabora con l'Ufficio strade <sempre>."}},
		{"past the end", "atto", "?first=4&last=99", 4, 4, []string{"L'Ufficio acque collabora con l'Ufficio strade <sempre>."}},
		{"beyond the end", "atto", "?first=9&last=10", 9, 4, []string{}},
		{"text not known", "tabella", "", 1, 0, []string{}},
	}
	c := newContract(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			target := edition + "/sources/" + tt.source + tt.query
			w := newSite(t).get(target)
			c.answer(t, http.MethodGet, target, w)
			var got PassageAnswer
			decode(t, w.Body.Bytes(), &got)
			if diff := cmp.Diff(tt.want, got.Lines); diff != "" || got.First != tt.first || got.Total != tt.total {
				t.Errorf("first %d, total %d, lines (-want +got):\n%s", got.First, got.Total, diff)
			}
		})
	}
}

func TestPassageHoldsAtMostMaxLines(t *testing.T) {
	text := strings.Repeat("riga\n", maxLines+1)
	got, err := passage(graph.Source{Text: text}, 2, 0)
	if err != nil || len(got.Lines) != maxLines || got.Total != maxLines+2 {
		t.Errorf("%d lines of %d, %v", len(got.Lines), got.Total, err)
	}
}

func TestExportIsTheExchangeForm(t *testing.T) {
	target := edition + "/export?format=json"
	w := newSite(t).get(target)
	newContract(t).answer(t, http.MethodGet, target, w)
	var got graph.Graph
	decode(t, w.Body.Bytes(), &got)
	if diff := cmp.Diff(*sample(), got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if !strings.Contains(w.Body.String(), "<sempre>") {
		t.Error("a < in the text is escaped")
	}
	if got := w.Header().Get("Content-Disposition"); got != `attachment; filename="prova-2020.json"` {
		t.Errorf("Content-Disposition %q", got)
	}
}

func decode(t *testing.T, body []byte, into any) {
	t.Helper()
	if err := json.Unmarshal(body, into); err != nil {
		t.Fatalf("%v: %s", err, body)
	}
}
