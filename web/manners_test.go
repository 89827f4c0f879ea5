package web

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"raccordo/graph"
)

func TestAnswerAtHandIsNotSentAgain(t *testing.T) {
	for _, target := range []string{
		edition + "/paths?from=a&to=b", edition + "/units", edition + "/export", "/api/v1/editions/latest/units",
	} {
		t.Run(target, func(t *testing.T) {
			s := newSite(t)
			first := s.get(target)
			tag := first.Header().Get("ETag")
			if !strings.Contains(tag, sample().Revision()) || !strings.Contains(tag, "v9") || first.Header().Get("Cache-Control") != revalidate {
				t.Fatalf("ETag %s, Cache-Control %q", tag, first.Header().Get("Cache-Control"))
			}
			s.explorer.asked = nil
			for _, held := range []string{tag, `"other", ` + tag, strings.TrimPrefix(tag, "W/"), "*"} {
				again := s.get(target, "If-None-Match", held)
				if again.Code != http.StatusNotModified || again.Body.Len() != 0 || again.Header().Get("ETag") != tag {
					t.Errorf("with %s: %d, ETag %q, %d bytes", held, again.Code, again.Header().Get("ETag"), again.Body.Len())
				}
			}
			if s.explorer.asked != nil {
				t.Error("the question was asked again")
			}
			s.explorer.editions[0].Revision = "newer"
			if w := s.get(target, "If-None-Match", tag); w.Code != http.StatusOK || w.Header().Get("ETag") == tag {
				t.Errorf("after a new import: %d, ETag %s", w.Code, w.Header().Get("ETag"))
			}
		})
	}
}

func TestHeadIsGetWithoutItsContent(t *testing.T) {
	server := httptest.NewServer(newSite(t))
	defer server.Close()
	for _, target := range []string{"/healthz", "/readyz", "/metrics", "/openapi.json", "/api/v1/editions", edition + "/paths?from=a&to=b", edition + "/export"} {
		t.Run(target, func(t *testing.T) {
			answers := map[string]*http.Response{}
			for _, method := range []string{http.MethodGet, http.MethodHead} {
				req, err := http.NewRequestWithContext(t.Context(), method, server.URL+target, nil)
				if err != nil {
					t.Fatal(err)
				}
				res, err := server.Client().Do(req)
				if err != nil {
					t.Fatal(err)
				}
				body, err := io.ReadAll(res.Body)
				if err := errors.Join(err, res.Body.Close()); err != nil {
					t.Fatal(err)
				}
				if method == http.MethodHead && len(body) > 0 {
					t.Errorf("%d bytes", len(body))
				}
				answers[method] = res
			}
			got, head := answers[http.MethodGet], answers[http.MethodHead]
			if head.StatusCode != http.StatusOK || head.StatusCode != got.StatusCode {
				t.Errorf("%d, to GET %d", head.StatusCode, got.StatusCode)
			}
			for _, name := range []string{"Content-Type", "ETag", "Cache-Control", "Content-Encoding"} {
				if head.Header.Get(name) != got.Header.Get(name) {
					t.Errorf("%s %q, to GET %q", name, head.Header.Get(name), got.Header.Get(name))
				}
			}
		})
	}
	req, err := http.NewRequestWithContext(t.Context(), http.MethodHead, server.URL+edition+"/scenarios/evaluate", nil)
	if err != nil {
		t.Fatal(err)
	}
	res, err := server.Client().Do(req)
	if err != nil {
		t.Fatal(err)
	}
	_ = res.Body.Close()
	if allow := res.Header.Get("Allow"); res.StatusCode != http.StatusMethodNotAllowed || allow != "POST" {
		t.Errorf("where only POST is taken: %d, Allow %q", res.StatusCode, allow)
	}
}

func TestScenarioIsNotKept(t *testing.T) {
	w := newSite(t).do("POST", edition+"/scenarios/evaluate", `{"changes":[{"type":"merge","units":["a","b"]}]}`)
	if w.Code != 200 || w.Header().Get("Cache-Control") != never || w.Header().Get("ETag") != "" {
		t.Errorf("%d %v", w.Code, w.Header())
	}
}

func TestLongAnswersAreCompressed(t *testing.T) {
	s := newSite(t)
	plain := s.get(edition + "/export")
	packed := s.get(edition+"/export", "Accept-Encoding", "gzip")
	if got := packed.Header().Get("Content-Encoding"); got != "gzip" {
		t.Fatalf("Content-Encoding %q for %d bytes", got, plain.Body.Len())
	}
	if got := packed.Header().Get("Vary"); !strings.Contains(got, "Accept-Encoding") {
		t.Errorf("Vary %q", got)
	}
	z, err := gzip.NewReader(packed.Body)
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(z)
	if err != nil || !bytes.Equal(body, plain.Body.Bytes()) {
		t.Errorf("unpacked %d bytes, %v; plain %d", len(body), err, plain.Body.Len())
	}
	if short := s.get("/healthz", "Accept-Encoding", "gzip"); short.Header().Get("Content-Encoding") != "" {
		t.Error("a short answer is compressed")
	}
}

func TestEveryAnswerHasTheSecurityHeaders(t *testing.T) {
	s := newSite(t)
	for _, target := range []string{edition + "/units", "/api/v1/nothing", "/", "/healthz", "/metrics", "/openapi.json"} {
		h := s.get(target).Header()
		for name, want := range map[string]string{
			"Content-Security-Policy": "default-src 'self'; ",
			"X-Content-Type-Options":  "nosniff",
			"Referrer-Policy":         "same-origin",
			requestIDHeader:           "",
		} {
			if got := h.Get(name); got == "" || !strings.HasPrefix(got, want) {
				t.Errorf("%s: %s %q", target, name, got)
			}
		}
		if csp := h.Get("Content-Security-Policy"); strings.Contains(csp, "unsafe") || !strings.Contains(csp, "frame-ancestors 'none'") {
			t.Errorf("%s: policy %q", target, csp)
		}
	}
}

func TestRequestIDOfAProxyIsTakenOverIfItCanStandInALog(t *testing.T) {
	for given, kept := range map[string]bool{"abc-123": true, "": false, "a b": false, "a\nb": false, strings.Repeat("a", 65): false} {
		got := newSite(t).get("/healthz", requestIDHeader, given).Header().Get(requestIDHeader)
		if got == "" || (got == given) != kept {
			t.Errorf("given %q: %q", given, got)
		}
	}
}

func TestAccessLogSaysWhatWasAnsweredButNotWhatWasAsked(t *testing.T) {
	s := newSite(t)
	s.get(edition+"/paths?from=segreto&to=b", requestIDHeader, "id-7")
	got := s.log.String()
	for _, want := range []string{"msg=request", "request=id-7", "method=GET", "path=" + edition + "/paths", "status=200"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in %s", want, got)
		}
	}
	if strings.Contains(got, "segreto") {
		t.Errorf("the log has the question: %s", got)
	}
}

func TestQuestionThatTakesTooLongIsGivenUp(t *testing.T) {
	s := newSite(t, func(c *Config) { c.Timeout = time.Millisecond })
	s.explorer.wait = func(ctx context.Context) { <-ctx.Done() }
	if w := s.get(edition + "/paths?from=a&to=b"); w.Code != http.StatusGatewayTimeout {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}

func TestNamesUnderWhichAServerOnLoopbackAnswers(t *testing.T) {
	tests := []struct {
		local, host string
		want        int
	}{
		{"127.0.0.1:80", "localhost", 200},
		{"127.0.0.1:80", "LOCALHOST:8080", 200},
		{"127.0.0.1:80", "127.0.0.1:1", 200},
		{"127.0.0.1:80", "127.0.0.2", 200},
		{"[::1]:80", "[::1]:8080", 200},
		{"[::1]:80", "[::1]", 200},
		{"127.0.0.1:80", "uffici.example:80", 200}, // configured
		{"127.0.0.1:80", "evil.example", 421},
		{"127.0.0.1:80", "evil.example:8080", 421},
		{"[::1]:80", "localhost.evil.example", 421},
		{"127.0.0.1:80", "10.0.0.1", 421},
		{"10.0.0.1:80", "any.example", 200}, // not loopback: other rules hold
	}
	s := newSite(t, func(c *Config) { c.Hosts = []string{"uffici.example"} })
	for _, tt := range tests {
		local, err := net.ResolveTCPAddr("tcp", tt.local)
		if err != nil {
			t.Fatal(err)
		}
		r := httptest.NewRequest(http.MethodGet, "/healthz", nil)
		r.Host = tt.host
		r = r.WithContext(context.WithValue(r.Context(), http.LocalAddrContextKey, net.Addr(local)))
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		if w.Code != tt.want {
			t.Errorf("%s on %s: %d, want %d", tt.host, tt.local, w.Code, tt.want)
		}
	}
}

// writing returns a request for every operation of the API that is not a question.
func writing(t *testing.T) [][2]string {
	t.Helper()
	var all [][2]string
	for path, item := range (&server{}).api(newEngine()).OpenAPI().Paths {
		for _, op := range []*huma.Operation{item.Post, item.Put, item.Patch, item.Delete} {
			if op != nil {
				all = append(all, [2]string{op.Method, strings.NewReplacer("{", "", "}", "").Replace(path)})
			}
		}
	}
	if len(all) < 8 {
		t.Fatalf("%d operations that write: the document has more", len(all))
	}
	return all
}

func TestPagesOfOtherOriginsCannotWrite(t *testing.T) {
	s := newSite(t)
	for _, op := range writing(t) {
		for _, from := range [][]string{
			{"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"},
			{"Origin", "http://evil.example"}, {"Origin", "null"}, {"Origin", "http://example.com:1"}, // the host of a test is example.com
		} {
			if w := s.do(op[0], op[1], "{}", from...); w.Code != http.StatusForbidden {
				t.Errorf("%s %s from %v: %d", op[0], op[1], from, w.Code)
			}
		}
		for _, from := range [][]string{{"Sec-Fetch-Site", "same-origin"}, {"Sec-Fetch-Site", "none"}, {"Origin", "http://example.com"}, nil} {
			if w := s.do(op[0], op[1], "{}", from...); w.Code == http.StatusForbidden {
				t.Errorf("%s %s from %v: %d", op[0], op[1], from, w.Code)
			}
		}
	}
}

func TestNamesThatWereMadeToResolveToLoopbackCannotWrite(t *testing.T) {
	s := newSite(t)
	for _, op := range writing(t) {
		r := httptest.NewRequest(op[0], op[1], strings.NewReader("{}"))
		r.Host = "evil.example:8080"
		r.Header.Set("Origin", "http://evil.example:8080") // the same origin, as the browser sees it
		r.Header.Set("Sec-Fetch-Site", "same-origin")
		r = r.WithContext(context.WithValue(r.Context(), http.LocalAddrContextKey, net.Addr(&net.TCPAddr{IP: net.IPv4(127, 0, 0, 1), Port: 8080})))
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		if w.Code != http.StatusMisdirectedRequest {
			t.Errorf("%s %s: %d", op[0], op[1], w.Code)
		}
	}
}

func TestReadyAsLongAsTheStoreAnswers(t *testing.T) {
	s := newSite(t)
	if w := s.get("/readyz"); w.Code != 200 {
		t.Errorf("ready: %d", w.Code)
	}
	s.store.err = errors.Join(graph.ErrUnavailable, errors.New("sesamo"))
	w := s.get("/readyz")
	if w.Code != 503 || w.Header().Get("Retry-After") == "" || strings.Contains(w.Body.String(), "sesamo") {
		t.Errorf("not ready: %d %s", w.Code, w.Body)
	}
	if w := s.get("/healthz"); w.Code != 200 {
		t.Errorf("alive: %d", w.Code)
	}
}

func TestMetricsCountByRoute(t *testing.T) {
	s := newSite(t)
	s.get(edition + "/paths?from=a&to=b")
	s.get("/no/such/page")
	s.do("BREW", "/healthz", "")
	got := s.get("/metrics").Body.String()
	for _, want := range []string{
		`raccordo_http_request_duration_seconds_count{method="GET",route="/api/v1/editions/:edition/paths",status="200"} 1`,
		`raccordo_http_request_duration_seconds_count{method="GET",route="other",status="404"} 1`,
		`method="other",route="other",status="405"`,
		"go_goroutines",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
}

func TestEmptyStoreHasNoEditions(t *testing.T) {
	s := newSite(t)
	s.explorer.editions = nil
	if w := s.get("/api/v1/editions"); strings.TrimSpace(w.Body.String()) != `{"editions":[]}` {
		t.Errorf("%s", w.Body)
	}
	var p Problem
	w := s.get("/api/v1/editions/latest/units")
	decode(t, w.Body.Bytes(), &p)
	if w.Code != 404 || p.Detail != "no edition is stored" {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}
