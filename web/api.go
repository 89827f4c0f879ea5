package web

import (
	"context"
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"
	"github.com/gin-gonic/gin"

	"raccordo/graph"
	"raccordo/graph/explore"
)

const apiPath = "/api/v1"

// latest stands for the newest edition in a path.
const latest = "latest"

// huma and gin keep these settings in package variables.
func init() {
	gin.SetMode(gin.ReleaseMode)
	huma.DefaultArrayNullable = false
	huma.NewError = newError
	humagin.MultipartMaxMemory = maxImport + formSlack // nothing of a form is put on the disk
}

// api registers every operation and returns the document that describes them.
func (s *server) api(e *gin.Engine) huma.API {
	api := humagin.New(e, s.humaConfig())
	s.registerEditions(api)
	s.registerGraph(api)
	s.registerUnits(api)
	s.registerFunctions(api)
	s.registerCompetences(api)
	s.registerSearch(api)
	s.registerPaths(api)
	s.registerShared(api)
	s.registerImpact(api)
	s.registerSources(api)
	s.registerExport(api)
	s.registerScenarios(api)
	s.registerDiff(api)
	s.registerReview(api)
	s.registerSigns(api)
	s.registerImports(api)
	describe(api.OpenAPI())
	return api
}

func (s *server) humaConfig() huma.Config {
	c := huma.DefaultConfig("raccordo", apiVersion)
	c.Info.Description = "Who does what, who works with whom and who reports to whom in a public institution, " +
		"with the sentence of the act behind every answer."
	c.Info.License = &huma.License{Name: "EUPL-1.2", Identifier: "EUPL-1.2"}
	c.CreateHooks = nil // no $schema in the answers: they are those of the command line
	c.DocsPath, c.SchemasPath = "", ""
	c.RejectUnknownQueryParameters = true
	c.Transformers = []huma.Transformer{stampProblem}
	registerEnums(c.Components.Schemas)
	return c
}

// answer is an answer about one edition. It may be kept, but not used without
// asking whether it still holds.
type answer[A any] struct {
	ETag         string `header:"ETag" doc:"The revision of the edition and the version of the program"`
	CacheControl string `header:"Cache-Control"`
	Body         *A
}

// EditionPath names the edition a question is asked of. It and EditionInput are
// exported since huma reads embedded structs only if they are.
type EditionPath struct {
	Edition string `path:"edition" minLength:"1" maxLength:"200" example:"latest" doc:"Id of an edition, or latest for the newest"`
}

// EditionInput is what every question about an edition has.
type EditionInput struct {
	EditionPath
	IfNoneMatch string `header:"If-None-Match" doc:"Entity tags of answers at hand; 304 if one of them still holds"`
}

func (in *EditionInput) conditions() *EditionInput { return in }

type edited interface{ conditions() *EditionInput }

// ask registers a question about one edition. The question is asked of the
// edition that the path names, unless the client has the answer.
func ask[I any, P interface {
	*I
	edited
}, A any](s *server, api huma.API, op huma.Operation, question func(context.Context, explore.EditionRef, P) (*A, error)) {
	huma.Register(api, complete(op), func(ctx context.Context, in *I) (*answer[A], error) {
		edition, tag, err := s.ifChanged(ctx, P(in).conditions())
		if err != nil {
			return nil, err
		}
		a, err := question(ctx, edition, P(in))
		if err != nil {
			return nil, s.fail(ctx, err)
		}
		return &answer[A]{ETag: tag, CacheControl: revalidate, Body: a}, nil
	})
}

// ifChanged returns the edition asked for and the tag of answers about it, or
// the error to answer with: 304 if the client has the answer.
func (s *server) ifChanged(ctx context.Context, in *EditionInput) (explore.EditionRef, string, error) {
	edition, err := s.edition(ctx, in.Edition)
	if err != nil {
		return explore.EditionRef{}, "", s.fail(ctx, err)
	}
	tag := s.entityTag(edition)
	if matches(in.IfNoneMatch, tag) {
		return explore.EditionRef{}, "", notModified(tag)
	}
	return edition, tag, nil
}

// complete fills in what all operations have in common.
func complete(op huma.Operation) huma.Operation {
	op.Path = apiPath + op.Path
	op.Errors = append(op.Errors, http.StatusServiceUnavailable, http.StatusGatewayTimeout)
	if strings.Contains(op.Path, "{edition}") {
		op.Errors = append(op.Errors, http.StatusNotFound)
	}
	return op
}

// get describes a question about one edition.
func get(id, path, tag, summary, description string, errors ...int) huma.Operation {
	return huma.Operation{
		OperationID: id,
		Method:      http.MethodGet,
		Path:        "/editions/{edition}" + path,
		Tags:        []string{tag},
		Summary:     summary,
		Description: description,
		Errors:      errors,
	}
}

// named are the extra errors of an operation that takes names of units.
const named = http.StatusConflict

// edition returns the edition of a path; graph.ErrNotFound if it is not stored.
func (s *server) edition(ctx context.Context, id string) (explore.EditionRef, error) {
	editions, err := s.explorer.Editions(ctx)
	if err != nil {
		return explore.EditionRef{}, err
	}
	for _, e := range editions { // newest first
		if id == latest || e.ID == graph.EditionID(id) {
			return e.EditionRef, nil
		}
	}
	return explore.EditionRef{}, &editionError{id}
}

// editionError says that an edition is not stored.
type editionError struct{ id string }

func (e *editionError) Error() string {
	if e.id == latest {
		return "no edition is stored"
	}
	return "edition \"" + e.id + "\": not found"
}

func (e *editionError) Unwrap() error { return graph.ErrNotFound }
