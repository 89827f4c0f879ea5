package web

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// maxScenario is the length of the longest scenario, in bytes of JSON.
const maxScenario = 1 << 20

// Scenario is a list of changes as a client sends it.
type Scenario struct {
	Changes []ScenarioChange `json:"changes" minItems:"1" maxItems:"100" doc:"Applied in order; each may name units that an earlier one made"`
}

// ScenarioChange is one change as a client sends it.
type ScenarioChange struct {
	Type  explore.ChangeType `json:"type"`
	Units []string           `json:"units" minItems:"2" maxItems:"100" minLength:"1" maxLength:"500" doc:"Units to merge, by id or name"`
	Into  graph.UnitID       `json:"into,omitempty" maxLength:"200" doc:"Id of the new unit; derived from its name where it is absent"`
	Name  string             `json:"name,omitempty" maxLength:"500" doc:"Name of the new unit; the joined names where it is absent"`
}

type scenarioInput struct {
	EditionPath
	Body Scenario
}

type scenarioOutput struct {
	CacheControl string `header:"Cache-Control"`
	Body         *explore.ScenarioAnswer
}

func (s *server) registerScenarios(api huma.API) {
	op := get("evaluate-scenario", "/scenarios/evaluate", "questions", "Say what changes would do",
		"Effects of each type with their passages, and measures before and after. Nothing is stored.",
		named, http.StatusRequestEntityTooLarge)
	op.Method = http.MethodPost
	op.MaxBodyBytes = maxScenario
	huma.Register(api, complete(op), s.evaluate)
}

func (s *server) evaluate(ctx context.Context, in *scenarioInput) (*scenarioOutput, error) {
	edition, err := s.edition(ctx, in.Edition)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	req := explore.ScenarioRequest{Changes: make([]explore.ChangeRequest, 0, len(in.Body.Changes))}
	for _, c := range in.Body.Changes {
		req.Changes = append(req.Changes, explore.ChangeRequest{Type: c.Type, Units: c.Units, Into: c.Into, Name: c.Name})
	}
	a, err := s.explorer.Scenario(ctx, edition.ID, req)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	return &scenarioOutput{CacheControl: never, Body: a}, nil
}
