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
		"Each duty as the source states it. What a class or group performs for its members is in the answer about a unit.",
		named), s.functions)
}

func (s *server) functions(ctx context.Context, edition explore.EditionRef, in *heldInput) (*FunctionsAnswer, error) {
	ids, err := s.ids(ctx, edition, in)
	if err != nil {
		return nil, err
	}
	view, err := s.store.View(ctx, edition.ID)
	if err != nil {
		return nil, err
	}
	a := &FunctionsAnswer{Edition: edition, Functions: []graph.Function{}}
	if ids != nil {
		of, err := view.Functions(ctx, ids)
		a.Functions = append(a.Functions, of...)
		return a, err
	}
	for r, err := range view.Records(ctx) {
		if err != nil {
			return nil, err
		}
		if r.Function != nil {
			a.Functions = append(a.Functions, *r.Function)
		}
	}
	return a, nil
}
