package web

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// FunctionsAnswer lists functions.
type FunctionsAnswer struct {
	Edition   explore.EditionRef `json:"edition"`
	Functions []graph.Function   `json:"functions" doc:"By id"`
}

func (s *server) registerFunctions(api huma.API) {
	ask(s, api, get("list-functions", "/functions", "units", "List the functions of a unit, or all",
		"Each function as the source states it. What a class or group performs for its members is in the answer about a unit.",
		named), s.functions)
}

func (s *server) functions(ctx context.Context, edition explore.EditionRef, in *heldInput) (*FunctionsAnswer, error) {
	all, err := holdings(ctx, s, edition, in, graph.View.Functions, func(r graph.Record) *graph.Function { return r.Function })
	if err != nil {
		return nil, err
	}
	return &FunctionsAnswer{Edition: edition, Functions: all}, nil
}
