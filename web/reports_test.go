package web_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestEveryQuestionCanBeHadAsAReport(t *testing.T) {
	h := wholeSite(t, offices(t))
	const root = "/api/v1/editions/latest"
	for _, target := range []string{
		root + "/paths/report?from=direzione-acque&to=ufficio-ponti", root + "/shared/report", root + "/impact/report?unit=direzione-acque",
		root + "/units/direzione-acque/report", root + "/mergers/report?units=direzione-acque,direzione-strade,ufficio-mappe", "/api/v1/diff/report?old=latest&new=latest",
	} {
		w := get(h, target)
		if w.Code != http.StatusOK || w.Header().Get("Content-Type") != "text/html; charset=utf-8" || w.Header().Get("ETag") == "" {
			t.Fatalf("GET %s: %d %v %.200s", target, w.Code, w.Header(), w.Body)
		}
		if p := w.Header().Get("Content-Security-Policy"); !strings.Contains(p, "default-src 'none'") || strings.Contains(p, "unsafe") {
			t.Errorf("GET %s: policy %q", target, p)
		}
		if body := w.Body.String(); !strings.Contains(body, `<html lang="it">`) || !strings.Contains(body, "Come rifare la domanda") {
			t.Errorf("GET %s: %.300s", target, body)
		}
		lang := "&lang=en"
		if !strings.Contains(target, "?") {
			lang = "?lang=en"
		}
		english := get(h, target+lang)
		if !strings.Contains(english.Body.String(), "How to ask again") {
			t.Errorf("GET %s is not English: %.300s", target+lang, english.Body)
		}
		r := httptest.NewRequest(http.MethodGet, target, nil)
		r.Header.Set("If-None-Match", w.Header().Get("ETag"))
		again := httptest.NewRecorder()
		if h.ServeHTTP(again, r); again.Code != http.StatusNotModified {
			t.Errorf("GET %s again: %d, want 304", target, again.Code)
		}
	}
}

func TestAReportOfAScenarioIsPostedAndItsProblemsAreTold(t *testing.T) {
	h := wholeSite(t, offices(t))
	post := func(body string) *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		r := httptest.NewRequest(http.MethodPost, "/api/v1/editions/latest/scenarios/report?lang=en", strings.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		h.ServeHTTP(w, r)
		return w
	}
	w := post(`{"changes":[{"type":"merge","units":["direzione-acque","direzione-strade"]}]}`)
	if w.Code != http.StatusOK || w.Header().Get("Cache-Control") != "no-store" || !strings.Contains(w.Body.String(), "The hierarchy before and after") {
		t.Errorf("%d %v %.200s", w.Code, w.Header(), w.Body)
	}
	w = post(`{"changes":[{"type":"merge","units":["direzione-acque","direzione-acque"]},{"type":"move","units":["nessuno"],"to":"direzione-acque"}]}`)
	if w.Code < 400 || w.Header().Get("Content-Type") != "application/problem+json" ||
		!strings.Contains(w.Body.String(), "body.changes[0]") || !strings.Contains(w.Body.String(), "body.changes[1]") {
		t.Errorf("%d %v %s", w.Code, w.Header(), w.Body)
	}
}

func TestAReportWithoutAnAnswerIsAProblem(t *testing.T) {
	h := wholeSite(t, offices(t))
	for target, want := range map[string]int{
		"/api/v1/editions/latest/paths/report?from=nessuna&to=direzione-acque":         http.StatusNotFound,
		"/api/v1/editions/nessuna/shared/report":                                       http.StatusNotFound,
		"/api/v1/editions/latest/impact/report?unit=direzione-acque&levels=70":         http.StatusUnprocessableEntity,
		"/api/v1/editions/latest/shared/report?lang=fr":                                http.StatusUnprocessableEntity,
		"/api/v1/scenarios/nessuno/report":                                             http.StatusNotImplemented,
		"/api/v1/scenarios/compare/report?a=uno&b=due":                                 http.StatusNotImplemented,
		"/api/v1/editions/latest/mergers/report?units=direzione-acque,direzione-acque": http.StatusUnprocessableEntity,
	} {
		if w := get(h, target); w.Code != want || w.Header().Get("Content-Type") != "application/problem+json" {
			t.Errorf("GET %s: %d %s, want %d: %s", target, w.Code, w.Header().Get("Content-Type"), want, w.Body)
		}
	}
}
