package web

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"raccordo/graph/explore"
	"raccordo/graph/explore/report"
)

// SharedInput asks for shared competences (exported since huma reads embedded structs only if they are).
type SharedInput struct {
	EditionInput
	Units []string `query:"units" maxItems:"50" minLength:"1" maxLength:"500" example:"direzione-centrale-pensioni,direzione-centrale-entrate" doc:"Units that all hold the competence, by id or name; one: it and any other; none: any two"`
}

func (s *server) registerShared(api huma.API) {
	op := get("find-shared", "/shared", "questions", "Find the competences that units share",
		"The most widely held first, then the most alike, each with the passages side by side and the words that differ; "+
			"with the matrix of units by competences and the functions that no other unit has.",
		named)
	ask(s, api, op, s.shared)
	askReport(s, api, op, func(ctx context.Context, edition explore.EditionRef, in *sharedReport) (*explore.SharedAnswer, error) {
		return s.shared(ctx, edition, &in.SharedInput)
	}, report.Shared)
}

func (s *server) shared(ctx context.Context, edition explore.EditionRef, in *SharedInput) (*explore.SharedAnswer, error) {
	return s.explorer.Shared(ctx, edition.ID, explore.SharedRequest{Units: in.Units})
}
