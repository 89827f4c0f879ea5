// Package web serves raccordo over HTTP: the API, described by an OpenAPI 3.1
// document made from its Go types, and the files of the browser app. It asks
// package explore and words its errors as RFC 9457 problem details; it has no
// logic of its own.
package web

import (
	"cmp"
	"context"
	"io/fs"
	"log/slog"
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/klauspost/compress/gzhttp"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// Explorer is what the handlers ask of package explore.
type Explorer interface {
	Editions(ctx context.Context) ([]explore.EditionAnswer, error)
	Unit(ctx context.Context, edition graph.EditionID, name string) (*explore.UnitAnswer, error)
	Search(ctx context.Context, edition graph.EditionID, req explore.SearchRequest) (*explore.SearchAnswer, error)
	Path(ctx context.Context, edition graph.EditionID, req explore.PathRequest) (*explore.PathAnswer, error)
	Impact(ctx context.Context, edition graph.EditionID, req explore.ImpactRequest) (*explore.ImpactAnswer, error)
	Shared(ctx context.Context, edition graph.EditionID, req explore.SharedRequest) (*explore.SharedAnswer, error)
	Scenario(ctx context.Context, edition graph.EditionID, req explore.ScenarioRequest) (*explore.ScenarioAnswer, error)
	After(ctx context.Context, edition graph.EditionID, req explore.AfterRequest) (*explore.AfterAnswer, error)
	Graph(ctx context.Context, edition graph.EditionID, req explore.GraphRequest) (*explore.GraphAnswer, error)
	Diff(ctx context.Context, req explore.DiffRequest) (*explore.DiffAnswer, error)
	Mergers(ctx context.Context, edition graph.EditionID, req explore.MergersRequest) (*explore.MergersAnswer, error)
	Evaluate(ctx context.Context, edition graph.EditionID, s graph.Scenario) (*explore.SavedAnswer, error)
	CompareScenarios(ctx context.Context, edition graph.EditionID, a, b graph.Scenario) (*explore.ScenarioComparison, error)
}

var _ Explorer = (*explore.Explorer)(nil)

// Store is what the handlers read past the questions: sources and records.
type Store interface {
	Editions(ctx context.Context) ([]graph.Summary, error)
	View(ctx context.Context, id graph.EditionID) (graph.View, error)
}

var _ Store = graph.Store(nil)

// DefaultTimeout is how long one request may take.
const DefaultTimeout = 20 * time.Second

// Config says what New serves.
type Config struct {
	Explorer Explorer
	Store    Store
	Review   Reviewer // nil: no edition has doubts
	Importer Importer // nil: nothing can be imported, and to ask for it is 501
	// Scenarios keeps scenarios; nil: none are kept, and to ask for them is 501.
	Scenarios graph.Scenarios
	Log       *slog.Logger  // nil: slog.Default()
	UI        fs.FS         // the files of the browser app, index.html at its root; nil: the API only
	Hosts     []string      // host names accepted beside those of loopback, without a port
	Timeout   time.Duration // of one request; 0: DefaultTimeout
	Version   string        // of the program, part of every entity tag; "": "dev"
}

// server holds what the handlers share; all of it is safe for concurrent use.
type server struct {
	explorer  Explorer
	store     Store
	review    Reviewer
	scenarios graph.Scenarios
	importer  Importer
	previews  previews
	reading   chan struct{} // holds one thing for each import that is being read
	log       *slog.Logger
	timeout   time.Duration
	version   string
}

// New returns the handler of the whole site.
func New(c Config) http.Handler {
	s := &server{
		explorer:  c.Explorer,
		store:     c.Store,
		review:    c.Review,
		scenarios: c.Scenarios,
		importer:  c.Importer,
		reading:   make(chan struct{}, importsAtOnce),
		log:       c.Log,
		timeout:   cmp.Or(c.Timeout, DefaultTimeout),
		version:   cmp.Or(c.Version, "dev"),
	}
	if s.log == nil {
		s.log = slog.Default()
	}
	m := newMetrics()
	e := newEngine()
	e.Use(requestID, s.accessLog(m), s.recovery(), securityHeaders, s.hostCheck(c.Hosts), s.sameOrigin(), s.deadline)
	s.api(e)
	s.health(e)
	e.GET("/metrics", gin.WrapH(m.handler()))
	answerHead(e)
	e.NoMethod(func(c *gin.Context) {
		abort(c, problem(http.StatusMethodNotAllowed, "this address does not take "+c.Request.Method))
	})
	e.NoRoute(pages(c.UI))
	return compressed(e)
}

func newEngine() *gin.Engine {
	e := gin.New()
	e.HandleMethodNotAllowed = true
	e.RedirectTrailingSlash = false
	e.ForwardedByClientIP = false
	e.UseRawPath = true // a name in a path may hold an escaped slash
	e.UnescapePathValues = true
	return e
}

// answerHead lets every address that takes GET take HEAD, whose content net/http
// does not send.
func answerHead(e *gin.Engine) {
	for _, r := range e.Routes() {
		if r.Method == http.MethodGet {
			e.HEAD(r.Path, r.HandlerFunc)
		}
	}
}

// smallest is the length from which an answer is compressed, in bytes.
const smallest = 1024

func compressed(h http.Handler) http.Handler {
	wrap, err := gzhttp.NewWrapper(gzhttp.MinSize(smallest))
	if err != nil {
		panic("web: options of gzhttp: " + err.Error()) // constants
	}
	return wrap(h)
}
