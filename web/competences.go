package web

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// CompetencesAnswer lists competences.
type CompetencesAnswer struct {
	Edition     explore.EditionRef `json:"edition"`
	Competences []graph.Competence `json:"competences" doc:"By id, each with all its functions, whoever performs them"`
}

func (s *server) registerCompetences(api huma.API) {
	ask(s, api, get("list-competences", "/competences", "units", "List the competences of a unit, or all",
		"A competence is what functions of the same or nearly the same wording have in common.",
		named), s.competences)
}

func (s *server) competences(ctx context.Context, edition explore.EditionRef, in *heldInput) (*CompetencesAnswer, error) {
	all, err := holdings(ctx, s, edition, in, graph.View.Competences, func(r graph.Record) *graph.Competence { return r.Competence })
	if err != nil {
		return nil, err
	}
	return &CompetencesAnswer{Edition: edition, Competences: all}, nil
}
