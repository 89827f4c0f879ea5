package web

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"raccordo/graph/explore"
)

type sharedInput struct {
	EditionInput
	Units []string `query:"units" maxItems:"50" minLength:"1" maxLength:"500" example:"direzione-centrale-pensioni,direzione-centrale-entrate" doc:"Units that all hold the competence, by id or name; one: it and any other; none: any two"`
}

func (s *server) registerShared(api huma.API) {
	ask(s, api, get("find-shared", "/shared", "questions", "Find the competences that units share",
		"The most widely held first, then the most alike, each with the passages side by side and the words that differ; "+
			"with the matrix of units by competences and the duties that no other unit has.",
		named), s.shared)
}

func (s *server) shared(ctx context.Context, edition explore.EditionRef, in *sharedInput) (*explore.SharedAnswer, error) {
	return s.explorer.Shared(ctx, edition.ID, explore.SharedRequest{Units: in.Units})
}
