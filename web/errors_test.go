package web

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// badRequests are requests that cannot be answered as they are.
var badRequests = []struct {
	name, method, target, body string
	status                     int
	where                      string // location of the first of errors
}{
	{"no end", "GET", edition + "/paths?from=a", "", 422, "query.to"},
	{"empty end", "GET", edition + "/paths?from=&to=b", "", 422, "query.from"},
	{"name too long", "GET", edition + "/paths?to=b&from=" + strings.Repeat("a", 501), "", 422, "query.from"},
	{"hops not a number", "GET", edition + "/paths?from=a&to=b&max_hops=x", "", 422, "query.max_hops"},
	{"too many hops", "GET", edition + "/paths?from=a&to=b&max_hops=13", "", 422, "query.max_hops"},
	{"no hop", "GET", edition + "/paths?from=a&to=b&max_hops=0", "", 422, "query.max_hops"},
	{"too many paths", "GET", edition + "/paths?from=a&to=b&limit=101", "", 422, "query.limit"},
	{"unknown kind", "GET", edition + "/paths?from=a&to=b&kinds=reports_to,likes", "", 422, "query.kinds[1]"},
	{"directed not a bool", "GET", edition + "/paths?from=a&to=b&directed=maybe", "", 422, "query.directed"},
	{"empty name in a list", "GET", edition + "/paths?from=a&to=b&avoid=c,,d", "", 422, "query.avoid[1]"},
	{"unknown parameter", "GET", edition + "/paths?from=a&to=b&maxhops=3", "", 422, "query.maxhops"},
	{"too many levels", "GET", edition + "/impact?unit=a&levels=7", "", 422, "query.levels"},
	{"impact of nothing", "GET", edition + "/impact", "", 422, "query.unit"},
	{"search for nothing", "GET", edition + "/search", "", 422, "query.q"},
	{"unknown type", "GET", edition + "/search?q=a&types=edge", "", 422, "query.types[0]"},
	{"too deep", "GET", edition + "/graph?depth=7", "", 422, "query.depth"},
	{"line zero", "GET", edition + "/sources/atto?first=0", "", 422, "query.first"},
	{"last before first", "GET", edition + "/sources/atto?first=3&last=2", "", 422, "query.last"},
	{"unknown source", "GET", edition + "/sources/altro", "", 404, ""},
	{"unknown format", "GET", edition + "/export?format=xml", "", 422, "query.format"},
	{"unknown edition", "GET", "/api/v1/editions/altra/units", "", 404, ""},
	{"unknown edition of a POST", "POST", "/api/v1/editions/altra/scenarios/evaluate", `{"changes":[{"type":"merge","units":["a","b"]}]}`, 404, ""},
	{"no body", "POST", edition + "/scenarios/evaluate", "", 400, ""},
	{"not JSON", "POST", edition + "/scenarios/evaluate", "{", 400, "body"},
	{"no changes", "POST", edition + "/scenarios/evaluate", `{"changes":[]}`, 422, "body.changes"},
	{"unknown change", "POST", edition + "/scenarios/evaluate", `{"changes":[{"type":"burn","units":["a","b"]}]}`, 422, "body.changes[0].type"},
	{"merger of one", "POST", edition + "/scenarios/evaluate", `{"changes":[{"type":"merge","units":["a"]}]}`, 422, "body.changes[0].units"},
	{"unknown member", "POST", edition + "/scenarios/evaluate", `{"changes":[{"type":"merge","units":["a","b"],"as":"c"}]}`, 422, "body.changes[0].as"},
	{"body too large", "POST", edition + "/scenarios/evaluate", `{"changes":"` + strings.Repeat("x", maxScenario) + `"}`, 413, ""},
	{"wrong method", "POST", edition + "/units", "{}", 405, ""},
	{"unknown address", "GET", "/api/v1/nothing", "", 404, ""},
}

func TestBadRequestIsAProblemThatSaysWhatIsWrong(t *testing.T) {
	for _, tt := range badRequests {
		t.Run(tt.name, func(t *testing.T) {
			w := newSite(t).do(tt.method, tt.target, tt.body, "Accept", "application/json, text/html")
			var p Problem
			decode(t, w.Body.Bytes(), &p)
			if w.Code != tt.status || p.Status != tt.status || p.Title != http.StatusText(tt.status) {
				t.Errorf("status %d, problem %+v, want %d", w.Code, p, tt.status)
			}
			if ct := w.Header().Get("Content-Type"); ct != problemType {
				t.Errorf("Content-Type %q", ct)
			}
			if p.RequestID == "" || p.RequestID != w.Header().Get(requestIDHeader) {
				t.Errorf("request id %q, in the header %q", p.RequestID, w.Header().Get(requestIDHeader))
			}
			if cc := w.Header().Get("Cache-Control"); cc != never {
				t.Errorf("Cache-Control %q", cc)
			}
			where := ""
			if len(p.Errors) > 0 {
				where = p.Errors[0].Location
			}
			if where != tt.where {
				t.Errorf("errors %s, want one at %q", w.Body, tt.where)
			}
		})
	}
}

func TestBodyOfAnotherTypeIsRefused(t *testing.T) {
	w := newSite(t).do("POST", edition+"/scenarios/evaluate", "a,b", "Content-Type", "text/csv")
	if w.Code != http.StatusUnsupportedMediaType || w.Header().Get("Content-Type") != problemType {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}

func TestErrorsOfTheStoreAndTheirStatus(t *testing.T) {
	secret := errors.New("dial bolt://neo4j:sesamo@db")
	candidates := []explore.UnitRef{{ID: "ufficio-acque", Name: "Ufficio acque", Kind: graph.KindOffice}}
	tests := []struct {
		name string
		err  error
		want Problem
	}{
		{"name that no unit has", fmt.Errorf("path: %w", &explore.NameError{Text: "acqe", Candidates: candidates}),
			Problem{Status: 404, Detail: `no unit is called "acqe"`, Candidates: candidates}},
		{"name that several units have", &explore.NameError{Text: "ufficio", Ambiguous: true, Candidates: candidates},
			Problem{Status: 409, Detail: `several units are called "ufficio"`, Candidates: candidates}},
		{"not found", fmt.Errorf("unit %q: %w", "x", graph.ErrNotFound), Problem{Status: 404, Detail: `unit "x": not found`}},
		{"invalid", fmt.Errorf("both ends: %w", graph.ErrInvalid), Problem{Status: 422, Detail: "both ends: invalid"}},
		{"unavailable", errors.Join(graph.ErrUnavailable, secret), Problem{Status: 503, Detail: "the store cannot answer now"}},
		{"closed", graph.ErrClosed, Problem{Status: 503, Detail: "the server is stopping"}},
		{"too late", fmt.Errorf("path: %w", context.DeadlineExceeded),
			Problem{Status: 504, Detail: "the answer took too long: ask for fewer hops, levels or units"}},
		{"client gone", context.Canceled, Problem{Status: 499, Detail: "the client went away"}},
		{"anything else", secret, Problem{Status: 500, Detail: internalDetail}},
	}
	c := newContract(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newSite(t)
			s.explorer.err = tt.err
			target := edition + "/paths?from=a&to=b"
			w := s.get(target, requestIDHeader, "id-1")
			if tt.want.Status != statusClientGone {
				c.answer(t, http.MethodGet, target, w)
			}
			var got Problem
			decode(t, w.Body.Bytes(), &got)
			tt.want.Title, tt.want.RequestID = http.StatusText(tt.want.Status), "id-1"
			if diff := cmp.Diff(tt.want, got, cmpopts.IgnoreUnexported(Problem{})); diff != "" || w.Code != tt.want.Status {
				t.Errorf("status %d, problem (-want +got):\n%s", w.Code, diff)
			}
			if retry := w.Header().Get("Retry-After"); (retry != "") != (w.Code == 503) {
				t.Errorf("Retry-After %q at %d", retry, w.Code)
			}
			if tag := w.Header().Get("ETag"); tag != "" {
				t.Errorf("a problem has the entity tag %s", tag)
			}
			logged := strings.Contains(s.log.String(), "answer failed")
			if logged != (w.Code >= 500) || errors.Is(tt.err, secret) && !strings.Contains(s.log.String(), "sesamo") {
				t.Errorf("status %d, log:\n%s", w.Code, s.log)
			}
		})
	}
}

func TestInvalidQuestionListsEveryProblem(t *testing.T) {
	s := newSite(t)
	s.explorer.err = fmt.Errorf("path: %w", &graph.ProblemsError{Problems: []graph.Problem{
		{Where: "path", What: "both ends are the same"}, {Where: "path", What: "hops 0"},
	}})
	w := s.get(edition + "/paths?from=a&to=b")
	var p Problem
	decode(t, w.Body.Bytes(), &p)
	if w.Code != 422 || len(p.Errors) != 2 || p.Errors[1].Location != "path" || p.Errors[1].Message != "hops 0" {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}

func TestPanicIsAProblemWithoutItsCause(t *testing.T) {
	s := newSite(t)
	s.explorer.wait = func(context.Context) { panic("sesamo") }
	w := s.get(edition + "/paths?from=a&to=b")
	if w.Code != 500 || w.Header().Get("Content-Type") != problemType || strings.Contains(w.Body.String(), "sesamo") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	if !strings.Contains(s.log.String(), "sesamo") || !strings.Contains(s.log.String(), "errors_test.go") {
		t.Errorf("the log has no cause or no stack:\n%s", s.log)
	}
}
