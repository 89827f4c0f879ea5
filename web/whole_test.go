package web_test

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"raccordo/graph"
	"raccordo/graph/explore"
	"raccordo/graph/graphtest"
	"raccordo/graph/sqlitestore"
	"raccordo/web"
)

// wholeSite serves an edition out of a store, with nothing faked.
func wholeSite(tb testing.TB, g *graph.Graph) http.Handler {
	tb.Helper()
	store, err := sqlitestore.Open(tb.Context(), ":memory:")
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := store.Close(); err != nil {
			tb.Error(err)
		}
	})
	if err := store.Write(tb.Context(), g, nil); err != nil {
		tb.Fatal(err)
	}
	return web.New(web.Config{Explorer: explore.New(store), Store: store, Log: slog.New(slog.DiscardHandler)})
}

func get(h http.Handler, target string) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, target, nil))
	return w
}

func offices(tb testing.TB) *graph.Graph {
	return graphtest.NewSketch("prova").
		Unit("direzione-acque", "Direzione acque", "DC Acque").
		Unit("direzione-strade", "Direzione strade").
		Unit("ufficio-ponti", "Ufficio ponti").
		Unit("ufficio-mappe", "Ufficio mappe").
		Reports("ufficio-ponti", "direzione-strade").
		Collaborates("direzione-acque", "direzione-strade").
		Function("acque-scavi", "direzione-acque", "autorizza gli scavi", "scavi").
		Function("strade-scavi", "direzione-strade", "autorizza gli scavi", "scavi").
		Graph(tb)
}

func TestQuestionsOfAStoredEdition(t *testing.T) {
	const root = "/api/v1/editions/latest"
	tests := []struct {
		name, target string
		status       int
		want         []string // parts of the answer
	}{
		{"editions", "/api/v1/editions", 200, []string{`"id":"prova"`, `"counts":{"units":4,`}},
		{"path by names", root + "/paths?from=DC+Acque&to=Ufficio+ponti", 200, []string{
			`"found":true`, `"units":["direzione-acque","direzione-strade","ufficio-ponti"]`, `"line_start":`, `"max_hops":6`,
		}},
		{"no path", root + "/paths?from=direzione-acque&to=ufficio-mappe", 200, []string{`"found":false`, `"nearest_common_superior":null`}},
		{"path to itself", root + "/paths?from=direzione-acque&to=DC+Acque", 422, []string{`"errors":[`}},
		{"unknown unit", root + "/paths?from=Direzione+aque&to=ufficio-ponti", 404, []string{`Direzione aque`}},
		{"ambiguous unit", root + "/units/direzione", 409, []string{`"candidates":[`, `"direzione-acque"`, `"direzione-strade"`}},
		{"impact", root + "/impact?unit=direzione-strade&levels=1", 200, []string{`"distance":1`, `"ufficio-ponti"`}},
		{"shared", root + "/shared?units=direzione-acque,direzione-strade", 200, []string{`"id":"scavi"`, `"match":"same_words"`}},
		{"unit", root + "/units/direzione-strade", 200, []string{`"subordinates":[{"from":"ufficio-ponti"`}},
		{"search", root + "/search?q=scavi", 200, []string{`"type":"competence"`, `"autorizza gli scavi"`}},
		{"graph", root + "/graph", 200, []string{`"id":"ufficio-mappe"`, `"type":"reports_to"`}},
		{"functions", root + "/functions?unit=direzione-acque", 200, []string{`"id":"acque-scavi"`}},
		{"competences", root + "/competences?unit=direzione-acque", 200, []string{`"functions":["acque-scavi","strade-scavi"]`}},
		{"passage", root + "/sources/act?first=1&last=1", 200, []string{`"lines":["Direzione acque"]`}},
		{"export", root + "/export", 200, []string{`"id": "prova"`}},
	}
	h := wholeSite(t, offices(t))
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w := get(h, tt.target)
			if w.Code != tt.status {
				t.Fatalf("%d %s", w.Code, w.Body)
			}
			for _, part := range tt.want {
				if !strings.Contains(w.Body.String(), part) {
					t.Errorf("no %s in %s", part, w.Body)
				}
			}
			if strings.Contains(w.Body.String(), ":null") && tt.name != "no path" {
				t.Errorf("a list is null: %s", w.Body)
			}
		})
	}
}

func TestMergerOfAStoredEditionWritesNothing(t *testing.T) {
	h := wholeSite(t, offices(t))
	before := get(h, "/api/v1/editions/prova/export").Body.String()
	r := httptest.NewRequest(http.MethodPost, "/api/v1/editions/prova/scenarios/evaluate",
		strings.NewReader(`{"changes":[{"type":"merge","units":["DC Acque","direzione-strade"],"name":"Direzione opere"}]}`))
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	var a explore.ScenarioAnswer
	if err := json.Unmarshal(w.Body.Bytes(), &a); err != nil || w.Code != http.StatusOK {
		t.Fatalf("%d %v %s", w.Code, err, w.Body)
	}
	var types []explore.EffectType
	for _, e := range a.Effects {
		types = append(types, e.Type)
	}
	if fmt.Sprint(types) == "[]" || a.After.Units != a.Before.Units-1 {
		t.Errorf("effects %v, units %d to %d", types, a.Before.Units, a.After.Units)
	}
	if after := get(h, "/api/v1/editions/prova/export").Body.String(); after != before {
		t.Error("the edition changed")
	}
}

func TestEverythingWrongWithAScenarioIsListed(t *testing.T) {
	h := wholeSite(t, offices(t))
	w := postJSON(h, "/api/v1/editions/prova/scenarios/evaluate",
		`{"changes":[{"type":"merge","units":["DC Acque","xyzzy"]},{"type":"rename","units":["DC Acque"],"name":"Altro","to":"DC Acque"}]}`)
	var p web.Problem
	if err := json.Unmarshal(w.Body.Bytes(), &p); err != nil {
		t.Fatal(err)
	}
	var where []string
	for _, e := range p.Errors {
		where = append(where, e.Location)
	}
	if want := []string{"body.changes[0].units[1]", "body.changes[1].to"}; w.Code != http.StatusNotFound || !slices.Equal(where, want) {
		t.Errorf("%d, problems at %v, want %v", w.Code, where, want)
	}
}

func postJSON(h http.Handler, target, body string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodPost, target, strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// BenchmarkPaths asks for paths through the whole handler, without a network.
func BenchmarkPaths(b *testing.B) {
	const n = 300 // units, about as many as a national institution has
	s := graphtest.NewSketch("prova")
	id := func(i int) graph.UnitID { return graph.UnitID(fmt.Sprintf("ufficio-%03d", i)) }
	for i := range n {
		s.Unit(id(i), fmt.Sprintf("Ufficio %03d", i))
	}
	for i := 1; i < n; i++ {
		s.Reports(id(i), id((i-1)/5))
		s.Collaborates(id(i), id((i*37+11)%n), id((i*101+7)%n))
	}
	h := wholeSite(b, s.Graph(b))
	ask := func(b *testing.B, i int) {
		target := fmt.Sprintf("/api/v1/editions/latest/paths?from=%s&to=%s", id(i*7%n), id((i*7+150)%n))
		if w := get(h, target); w.Code != http.StatusOK {
			b.Errorf("%d %s", w.Code, w.Body)
		}
	}
	b.Run("one client", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			ask(b, i)
		}
		b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "questions/s")
	})
	b.Run("a client a core", func(b *testing.B) {
		var next atomic.Int64
		b.RunParallel(func(pb *testing.PB) {
			for pb.Next() {
				ask(b, int(next.Add(1)))
			}
		})
		b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "questions/s")
	})
}
