package web

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
	"github.com/gin-gonic/gin"

	"raccordo/graph"
	"raccordo/graph/explore"
)

const problemType = "application/problem+json"

// Details that are said in more than one place.
const (
	internalDetail     = "something went wrong in the server; its log has more under the request id"
	noUnit             = "no unit is called %q"
	severalUnits       = "several units are called %q"
	cannotAnswer       = "the store cannot answer now"
	cannotAsk          = "the question cannot be asked like this"
	cannotRead         = "the sources cannot be read like this"
	cannotReadScenario = "the scenario file cannot be read like this"
)

// statusClientGone is logged where the client went away; nobody receives it.
const statusClientGone = 499

// retryAfter is when to ask an unavailable store again, in seconds.
const retryAfter = "5"

// Problem is an error as RFC 9457 words it, in the language that the request asks
// for, English or Italian. Its type is about:blank: the status says which problem
// it is.
type Problem struct {
	Title      string              `json:"title" example:"Not Found" doc:"The status in words"`
	Status     int                 `json:"status" example:"404"`
	Detail     string              `json:"detail,omitempty" doc:"What is wrong with this request"`
	RequestID  string              `json:"request_id,omitempty" doc:"Under which the log of the server has this request"`
	Errors     []*huma.ErrorDetail `json:"errors,omitempty" doc:"Each thing that is wrong"`
	Candidates []explore.UnitRef   `json:"candidates,omitempty" doc:"Units that an unknown (404) or ambiguous (409) name may mean, the best first"`

	italian []string // what Errors say, in the same order, as far as it was made in both languages
}

func (p *Problem) Error() string { return p.Detail }

// GetStatus returns the status for huma.
func (p *Problem) GetStatus() int { return p.Status }

// ContentType returns the media type of problems for huma.
func (p *Problem) ContentType(string) string { return problemType }

func problem(status int, detail string) *Problem {
	return &Problem{Title: http.StatusText(status), Status: status, Detail: detail}
}

// newError makes the errors that huma itself finds.
func newError(status int, msg string, errs ...error) huma.StatusError {
	p := problem(status, msg)
	for _, err := range errs {
		var d huma.ErrorDetailer
		switch {
		case err == nil:
		case errors.As(err, &d):
			p.Errors = append(p.Errors, d.ErrorDetail())
		default:
			p.Errors = append(p.Errors, &huma.ErrorDetail{Message: err.Error()})
		}
	}
	return p
}

// statuses is the one map from errors to status; the first that fits holds. An
// empty detail stands for the words of the error itself. Any other error is 500.
var statuses = []struct {
	is     error
	status int
	detail string
}{
	{context.Canceled, statusClientGone, "the client went away"},
	{context.DeadlineExceeded, http.StatusGatewayTimeout, "the answer took too long: ask for fewer hops, levels or units"},
	{graph.ErrUnavailable, http.StatusServiceUnavailable, cannotAnswer},
	{graph.ErrClosed, http.StatusServiceUnavailable, "the server is stopping"},
	{graph.ErrNotFound, http.StatusNotFound, ""},
	{graph.ErrInvalid, http.StatusUnprocessableEntity, ""},
}

// fail words an error for the client. What is not the client's doing is logged
// whole and worded in general.
func (s *server) fail(ctx context.Context, err error) error {
	p := problem(http.StatusInternalServerError, internalDetail)
	for _, row := range statuses {
		if errors.Is(err, row.is) {
			p = problem(row.status, row.detail)
			break
		}
	}
	if p.Detail == "" {
		specify(p, err)
	}
	if p.Status >= http.StatusInternalServerError {
		s.log.ErrorContext(ctx, "answer failed", "request", requestIDOf(ctx), "status", p.Status, "error", err)
	}
	if p.Status == http.StatusServiceUnavailable {
		return huma.ErrorWithHeaders(p, http.Header{"Retry-After": {retryAfter}})
	}
	return p
}

// specify says what of the request is wrong.
func specify(p *Problem, err error) {
	p.Detail = err.Error()
	var name *explore.NameError
	if errors.As(err, &name) {
		p.Candidates = name.Candidates
		p.Detail = fmt.Sprintf(noUnit, name.Text)
		if name.Ambiguous {
			p.Status, p.Title = http.StatusConflict, http.StatusText(http.StatusConflict)
			p.Detail = fmt.Sprintf(severalUnits, name.Text)
		}
		return
	}
	var all *graph.ProblemsError
	if errors.As(err, &all) {
		p.Detail = cannotAsk
		for _, one := range all.Problems {
			p.Errors = append(p.Errors, &huma.ErrorDetail{Location: one.Where, Message: one.What})
			p.italian = append(p.italian, one.IT)
		}
	}
}

// stampProblem gives every problem that huma writes the language and the id of
// its request, and forbids to keep it.
func stampProblem(ctx huma.Context, _ string, v any) (any, error) {
	p, ok := v.(*Problem)
	if !ok {
		return v, nil
	}
	lang := languageOf(ctx.Header("Accept-Language"))
	stamped := p.in(lang)
	stamped.RequestID = requestIDOf(ctx.Context())
	if p.Status != http.StatusNotModified {
		ctx.SetHeader("Cache-Control", never)
		ctx.SetHeader("Content-Language", string(lang))
		ctx.AppendHeader("Vary", "Accept-Language")
	}
	return stamped, nil
}

// abort answers a request that does not reach huma with a problem.
func abort(c *gin.Context, p *Problem) {
	lang := languageOf(c.GetHeader("Accept-Language"))
	stamped := p.in(lang)
	stamped.RequestID = requestIDOf(c.Request.Context())
	body, err := json.Marshal(stamped)
	if err != nil {
		panic("web: encode a problem: " + err.Error()) // strings and ints
	}
	c.Header("Cache-Control", never)
	c.Header("Content-Language", string(lang))
	c.Writer.Header().Add("Vary", "Accept-Language")
	c.Data(p.Status, problemType, append(body, '\n'))
	c.Abort()
}
