package web

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"raccordo/graph/explore"
)

type signsOutput struct {
	CacheControl string `header:"Cache-Control"`
	Body         struct {
		Signs map[string]explore.Sentence `json:"signs"`
	}
}

func (s *server) registerSigns(api huma.API) {
	op := complete(huma.Operation{
		OperationID: "signs", Method: http.MethodGet, Path: "/signs", Tags: []string{"review"},
		Summary:     "Say what the names in the reasons of citations mean",
		Description: "The reason of a citation is a list of names with commas between, or \"decided by\" and a person.",
	})
	huma.Register(api, op, func(context.Context, *struct{}) (*signsOutput, error) {
		out := &signsOutput{CacheControl: revalidate}
		out.Body.Signs = explore.Signs()
		return out, nil
	})
}
