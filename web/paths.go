package web

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"raccordo/graph"
	"raccordo/graph/explore"
	"raccordo/graph/explore/report"
)

// PathInput asks for paths (exported since huma reads embedded structs only if they are).
type PathInput struct {
	EditionInput
	From     string           `query:"from" required:"true" minLength:"1" maxLength:"500" example:"direzione-centrale-pensioni" doc:"One end, by id or by name as a person types it"`
	To       string           `query:"to" required:"true" minLength:"1" maxLength:"500" example:"direzione-centrale-entrate" doc:"The other end"`
	Kinds    []graph.StepType `query:"kinds" maxItems:"4" doc:"Types of step a path may take; none: collaborates_with and reports_to"`
	Directed bool             `query:"directed" default:"false" doc:"Walk steps only as the act states them"`
	Avoid    []string         `query:"avoid" maxItems:"100" minLength:"1" maxLength:"500" doc:"Units no path may pass, by id or name"`
	Via      []string         `query:"via" maxItems:"5" minLength:"1" maxLength:"500" doc:"Units every path passes, in this order, by id or name"`
	MaxHops  int              `query:"max_hops" minimum:"1" maximum:"12" default:"6" doc:"Longest path, in steps"`
	Limit    int              `query:"limit" minimum:"1" maximum:"100" default:"10" doc:"Most paths"`
	Longer   int              `query:"longer" minimum:"0" maximum:"6" default:"0" doc:"How many lengths beyond the least, of those that paths have"`
}

func (s *server) registerPaths(api huma.API) {
	op := get("find-paths", "/paths", "questions", "Find how two units are connected",
		"All shortest paths, and those of the next lengths if asked, each step with its passages. No path is an answer too: it says which superior and which competences the two have in common.",
		named)
	ask(s, api, op, s.paths)
	askReport(s, api, op, func(ctx context.Context, edition explore.EditionRef, in *pathReport) (*explore.PathAnswer, error) {
		return s.paths(ctx, edition, &in.PathInput)
	}, report.Path)
}

func (s *server) paths(ctx context.Context, edition explore.EditionRef, in *PathInput) (*explore.PathAnswer, error) {
	return s.explorer.Path(ctx, edition.ID, explore.PathRequest{
		From: in.From, To: in.To, Kinds: in.Kinds, Directed: in.Directed,
		Avoid: in.Avoid, Via: in.Via, MaxHops: in.MaxHops, Limit: in.Limit, Longer: in.Longer,
	})
}
