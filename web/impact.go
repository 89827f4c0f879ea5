package web

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"raccordo/graph"
	"raccordo/graph/explore"
	"raccordo/graph/explore/report"
)

// ImpactInput asks for an impact (exported since huma reads embedded structs only if they are).
type ImpactInput struct {
	EditionInput
	Unit   string           `query:"unit" required:"true" minLength:"1" maxLength:"500" example:"direzione-centrale-pensioni" doc:"The unit that changes, by id or name"`
	Kinds  []graph.StepType `query:"kinds" maxItems:"4" doc:"Types of step to follow; none: collaborates_with, reports_to and shares_competence"`
	Levels int              `query:"levels" minimum:"1" maximum:"6" default:"2" doc:"How many levels"`
}

func (s *server) registerImpact(api huma.API) {
	op := get("find-impact", "/impact", "questions", "Find what a change of a unit reaches",
		"Level by level, each unit once, with one shortest chain that explains it; external bodies and the units to hear apart.",
		named)
	ask(s, api, op, s.impact)
	askReport(s, api, op, func(ctx context.Context, edition explore.EditionRef, in *impactReport) (*explore.ImpactAnswer, error) {
		return s.impact(ctx, edition, &in.ImpactInput)
	}, report.Impact)
}

func (s *server) impact(ctx context.Context, edition explore.EditionRef, in *ImpactInput) (*explore.ImpactAnswer, error) {
	return s.explorer.Impact(ctx, edition.ID, explore.ImpactRequest{Unit: in.Unit, Kinds: in.Kinds, Levels: in.Levels})
}
