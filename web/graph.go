package web

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"raccordo/graph"
	"raccordo/graph/explore"
)

type graphInput struct {
	EditionInput
	Around []string         `query:"around" maxItems:"50" minLength:"1" maxLength:"500" example:"direzione-centrale-pensioni" doc:"Units to draw and what is near them, by id or name; none: the whole edition"`
	Depth  int              `query:"depth" minimum:"1" maximum:"6" default:"1" doc:"How many steps from those units"`
	Kinds  []graph.StepType `query:"kinds" maxItems:"4" doc:"Types of step; none: reports_to, belongs_to and collaborates_with"`
	Limit  int              `query:"limit" minimum:"1" maximum:"10000" default:"5000" doc:"Most units; the answer says whether it was cut"`
}

func (s *server) registerGraph(api huma.API) {
	ask(s, api, get("get-graph", "/graph", "graph", "Get what a picture needs",
		"The units and the steps between them, without citations: the whole edition, or what is near some units.",
		named), s.graph)
}

func (s *server) graph(ctx context.Context, edition explore.EditionRef, in *graphInput) (*explore.GraphAnswer, error) {
	return s.explorer.Graph(ctx, edition.ID, explore.GraphRequest{
		Around: in.Around, Depth: in.Depth, Kinds: in.Kinds, Limit: in.Limit,
	})
}
