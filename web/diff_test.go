package web

import (
	"net/http"
	"strings"
	"testing"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// reorganised is the sample after a merger, a birth and a reporting line.
func reorganised() *graph.Graph {
	g := *sample()
	g.Edition.ID, g.Edition.Date = "prova-2024", "2024-01-31"
	cite := []graph.Citation{{Source: "atto", First: 1, Last: 1}}
	g.Units = []graph.Unit{
		{ID: "ufficio-acque", Name: "Ufficio fontane", Kind: graph.KindDirectorate, Experimental: true, Citations: cite},
		{ID: "ufficio-parchi", Name: "Ufficio parchi", Kind: graph.KindOffice, Citations: cite},
	}
	g.Functions = []graph.Function{{ID: "cura-ponti", Unit: "ufficio-acque", Text: "cura i ponti", Citations: cite}}
	g.Competences = []graph.Competence{{ID: "ponti", Name: "ponti", Functions: []graph.FunctionID{"cura-ponti"}}}
	g.Edges = []graph.Edge{{From: "ufficio-acque", To: "ufficio-parchi", Type: graph.ReportsTo, Basis: graph.Stated, Citations: cite}}
	made, err := graph.New(g)
	if err != nil {
		panic(err)
	}
	return made
}

func TestDiffIsAskedAsTheAddressSaysAndAnswersAsDocumented(t *testing.T) {
	for target, want := range map[string]explore.DiffRequest{
		"/api/v1/diff?old=prova-2010&new=prova-2020": {Old: "prova-2010", New: "prova-2020"},
		"/api/v1/diff?old=prova-2010&new=latest":     {Old: "prova-2010", New: "prova-2020"},
	} {
		s := newSite(t)
		w := s.get(target)
		newContract(t).answer(t, http.MethodGet, target, w)
		if w.Code != http.StatusOK || s.explorer.asked != want {
			t.Errorf("GET %s: %d, asked %+v, want %+v", target, w.Code, s.explorer.asked, want)
		}
		for _, part := range []string{`"type":"unit_merged"`, `"type":"function_lost"`, `"edition":"prova-2024"`, `"reason":{`} {
			if !strings.Contains(w.Body.String(), part) {
				t.Errorf("no %s in %s", part, w.Body)
			}
		}
		if strings.Contains(w.Body.String(), "null") {
			t.Errorf("a list is null: %s", w.Body)
		}
	}
}

func TestDiffHoldsAsLongAsBothEditionsDo(t *testing.T) {
	const target = "/api/v1/diff?old=prova-2010&new=prova-2020"
	s := newSite(t)
	tag := s.get(target).Header().Get("ETag")
	if w := s.get(target, "If-None-Match", tag); w.Code != http.StatusNotModified || tag == "" {
		t.Errorf("with its tag %s: %d", tag, w.Code)
	}
	for i := range s.explorer.editions {
		kept := s.explorer.editions[i].Revision
		s.explorer.editions[i].Revision = "changed"
		if w := s.get(target, "If-None-Match", tag); w.Code != http.StatusOK {
			t.Errorf("after edition %d changed: %d", i, w.Code)
		}
		s.explorer.editions[i].Revision = kept
	}
}

func TestDiffRefusesWhatItCannotCompare(t *testing.T) {
	for target, status := range map[string]int{
		"/api/v1/diff?old=prova-2010&new=nessuna":    http.StatusNotFound,
		"/api/v1/diff?old=nessuna&new=prova-2020":    http.StatusNotFound,
		"/api/v1/diff?old=prova-2010":                http.StatusUnprocessableEntity,
		"/api/v1/diff?old=prova-2010&new=latest&x=1": http.StatusUnprocessableEntity,
	} {
		w := newSite(t).get(target)
		newContract(t).answer(t, http.MethodGet, target, w)
		if w.Code != status {
			t.Errorf("GET %s: %d, want %d", target, w.Code, status)
		}
	}
}
