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
	ids, err := s.ids(ctx, edition, in)
	if err != nil {
		return nil, err
	}
	view, err := s.store.View(ctx, edition.ID)
	if err != nil {
		return nil, err
	}
	a := &CompetencesAnswer{Edition: edition, Competences: []graph.Competence{}}
	if ids != nil {
		of, err := view.Competences(ctx, ids)
		a.Competences = append(a.Competences, of...)
		return a, err
	}
	for r, err := range view.Records(ctx) {
		if err != nil {
			return nil, err
		}
		if r.Competence != nil {
			a.Competences = append(a.Competences, *r.Competence)
		}
	}
	return a, nil
}
