package web_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph/explore"
	"raccordo/web"
)

func openFile(t *testing.T, text, lang string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequest(http.MethodPost, "/api/v1/editions/latest/scenarios/open?name=piano.yaml", strings.NewReader(text))
	r.Header.Set("Content-Type", "application/yaml")
	r.Header.Set("Accept-Language", lang)
	w := httptest.NewRecorder()
	wholeSite(t, offices(t)).ServeHTTP(w, r)
	return w
}

func TestScenarioFileIsOpenedWithIdsInPlaceOfNames(t *testing.T) {
	w := openFile(t, `name: Riordino
author: Ufficio studi
edition: prova
changes:
  - type: merge
    units: [DC Acque, Direzione strade]
    name: Direzione unica
  - type: transfer
    units: [Direzione unica]
    to: ufficio ponti
`, "it")
	var got web.OpenedScenario
	if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || w.Code != http.StatusOK {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	want := web.OpenedScenario{Name: "Riordino", Author: "Ufficio studi", Edition: "prova", Problems: []web.FileProblem{}, Changes: []explore.ChangeRequest{
		{Type: explore.ChangeMerge, Units: []string{"direzione-acque", "direzione-strade"}, Name: "Direzione unica"},
		{Type: explore.ChangeTransfer, Units: []string{"direzione-unica"}, To: "ufficio-ponti"},
	}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestChangesThatCannotBeMadeHereAreOpenedAndTold(t *testing.T) {
	w := openFile(t, "changes:\n  - type: abolish\n    units: [Ufficio laghi]\n  - {type: rename, units: [Ufficio ponti], name: Ponti}\n", "it")
	var got web.OpenedScenario
	if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || w.Code != http.StatusOK {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	if len(got.Changes) != 2 || got.Changes[0].Units[0] != "Ufficio laghi" || got.Changes[1].Units[0] != "ufficio-ponti" {
		t.Errorf("changes %+v", got.Changes)
	}
	if len(got.Problems) != 1 || got.Problems[0].Where != "piano.yaml:3:13" || !strings.Contains(got.Problems[0].What.IT, "modifica 1: L'unità «Ufficio laghi» non c'è") {
		t.Errorf("problems %+v", got.Problems)
	}
}

func TestScenarioFileThatCannotBeReadIsRefusedWithAllItsPlaces(t *testing.T) {
	for _, c := range []struct{ rule, text, lang, want string }{
		{"its form", "colour: red\nchanges:\n  - units: x\n", "it", `"message":"il campo «colour» non è conosciuto","location":"piano.yaml:1:1"`},
		{"its form, in English", "colour: red\nchanges:\n  - units: x\n", "en", `"message":"change 1: want a list, found text","location":"piano.yaml:3:12"`},
		{"what its changes lack", "changes:\n  - {type: burn, units: [x]}\n  - {type: merge, units: [Direzione acque]}\n", "it", `"location":"piano.yaml:2:6"`},
		{"and the units that are not there", "changes:\n  - {type: abolish, units: [laghi]}\n  - {type: merge, units: [Direzione acque]}\n", "it", `"location":"piano.yaml:2:29"`},
		{"its syntax", "changes: [\n", "it", "il file di scenario non si può leggere così"},
	} {
		t.Run(c.rule, func(t *testing.T) {
			w := openFile(t, c.text, c.lang)
			if w.Code != http.StatusUnprocessableEntity || !strings.Contains(w.Body.String(), c.want) {
				t.Errorf("%d %s, want %s", w.Code, w.Body, c.want)
			}
		})
	}
}

func TestLargeScenarioFileIsRefused(t *testing.T) {
	if w := openFile(t, strings.Repeat("#", 1<<20+1), "it"); w.Code != http.StatusRequestEntityTooLarge {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}
