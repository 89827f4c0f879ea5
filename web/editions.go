package web

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"raccordo/graph/explore"
)

// EditionsAnswer lists what is stored.
type EditionsAnswer struct {
	Editions []explore.EditionAnswer `json:"editions" doc:"Newest first; empty where nothing was imported yet"`
}

type editionsOutput struct {
	CacheControl string `header:"Cache-Control"`
	Body         EditionsAnswer
}

func (s *server) registerEditions(api huma.API) {
	huma.Register(api, complete(huma.Operation{
		OperationID: "list-editions",
		Method:      http.MethodGet,
		Path:        "/editions",
		Tags:        []string{"editions"},
		Summary:     "List the editions",
		Description: "An edition is one institution's organisation at one date. Every other question is asked of one edition.",
	}), s.editions)
}

func (s *server) editions(ctx context.Context, _ *struct{}) (*editionsOutput, error) {
	editions, err := s.explorer.Editions(ctx)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	if editions == nil {
		editions = []explore.EditionAnswer{}
	}
	return &editionsOutput{CacheControl: revalidate, Body: EditionsAnswer{Editions: editions}}, nil
}
