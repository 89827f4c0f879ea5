package web

import (
	"context"
	"net/http"
	"reflect"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"raccordo/graph"
	"raccordo/graph/exchange"
)

type exportInput struct {
	EditionInput
	Format string `query:"format" enum:"json" default:"json" doc:"json: the one complete form, which import reads back without loss"`
}

func (s *server) registerExport(api huma.API) {
	op := get("export-edition", "/export", "editions", "Export an edition", "The same bytes as raccordo export writes.")
	schema := api.OpenAPI().Components.Schemas.Schema(reflect.TypeFor[graph.Graph](), true, "Graph")
	op.Responses = map[string]*huma.Response{"200": {
		Description: http.StatusText(http.StatusOK),
		Content:     map[string]*huma.MediaType{"application/json": {Schema: schema}},
	}}
	huma.Register(api, complete(op), s.export)
}

func (s *server) export(ctx context.Context, in *exportInput) (*huma.StreamResponse, error) {
	edition, tag, err := s.ifChanged(ctx, &in.EditionInput)
	if err != nil {
		return nil, err
	}
	view, err := s.store.View(ctx, edition.ID)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	g, err := graph.Load(ctx, view)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	return &huma.StreamResponse{Body: func(hc huma.Context) {
		hc.SetHeader("Content-Type", "application/json")
		hc.SetHeader("Content-Disposition", `attachment; filename="`+fileName(edition.ID)+`.json"`)
		hc.SetHeader("ETag", tag)
		hc.SetHeader("Cache-Control", revalidate)
		hc.SetStatus(http.StatusOK)
		if err := exchange.WriteJSON(hc.BodyWriter(), g); err != nil {
			s.log.WarnContext(ctx, "export broke off", "request", requestIDOf(ctx), "edition", edition.ID, "error", err)
		}
	}}, nil
}

// fileName returns a name for the export of an edition; an id may hold a colon,
// which a file name of some systems may not.
func fileName(id graph.EditionID) string { return strings.ReplaceAll(string(id), ":", "-") }
