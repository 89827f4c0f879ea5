package web

import (
	"context"
	"strings"
	"testing"

	"raccordo/graph"
)

// oneDoubt is a queue of one doubt that remembers what was decided.
type oneDoubt struct{ got ReviewDecision }

func (r *oneDoubt) Queue(context.Context, graph.EditionID) (*ReviewQueue, error) {
	return &ReviewQueue{Open: 1, Doubts: []Doubt{{Key: "cue-1", Kind: "cue", Verdicts: []string{"accept"}}}}, nil
}

func (r *oneDoubt) Decide(_ context.Context, _ graph.EditionID, d ReviewDecision) (*ReviewQueue, error) {
	if d.Key != "cue-1" {
		return nil, graph.ErrNotFound
	}
	r.got = d
	return &ReviewQueue{Doubts: []Doubt{}}, nil
}

func (r *oneDoubt) Withdraw(_ context.Context, _ graph.EditionID, key string) (*ReviewQueue, error) {
	if key != "cue-1" {
		return nil, graph.ErrNotFound
	}
	return &ReviewQueue{Open: 7, Doubts: []Doubt{}}, nil
}

func TestReview(t *testing.T) {
	r := &oneDoubt{}
	s := newSite(t, func(c *Config) { c.Review = r })
	for _, c := range []struct {
		rule, method, path, body string
		status                   int
		want                     string
	}{
		{"the queue is listed", "GET", "/api/v1/editions/latest/review", "", 200, `"open":1`},
		{"an unknown edition has none", "GET", "/api/v1/editions/nessuna/review", "", 404, "not found"},
		{"a decision returns the queue", "POST", "/api/v1/editions/latest/review/cue-1", `{"decision":"correct","to":"x","who":"Ada"}`, 200, `"open":0`},
		{"a decision taken back returns the queue", "DELETE", "/api/v1/editions/latest/review/cue-1", "", 200, `"open":7`},
		{"a decision that was not taken is not found", "DELETE", "/api/v1/editions/latest/review/cue-2", "", 404, "not found"},
		{"an unknown key is not found", "POST", "/api/v1/editions/latest/review/cue-2", `{"decision":"accept"}`, 404, "not found"},
		{"a verdict is one of three", "POST", "/api/v1/editions/latest/review/cue-1", `{"decision":"perhaps"}`, 422, "decision"},
		{"a body is not too long", "POST", "/api/v1/editions/latest/review/cue-1", `{"note":"` + strings.Repeat("x", maxDecision) + `"}`, 413, ""},
	} {
		t.Run(c.rule, func(t *testing.T) {
			var headers []string
			if c.body != "" {
				headers = []string{"Content-Type", "application/json"}
			}
			w := s.do(c.method, c.path, c.body, headers...)
			if w.Code != c.status || !strings.Contains(w.Body.String(), c.want) {
				t.Errorf("%d %s, want %d with %q", w.Code, w.Body, c.status, c.want)
			}
		})
	}
	if want := (ReviewDecision{Key: "cue-1", Decision: "correct", To: "x", Who: "Ada"}); r.got != want {
		t.Errorf("decided %+v, want %+v", r.got, want)
	}
}
