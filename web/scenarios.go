package web

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"raccordo/graph"
	"raccordo/graph/explore"
	"raccordo/graph/explore/report"
	"raccordo/graph/explore/scenariofile"
)

// maxScenario is the length of the longest scenario, in bytes of JSON.
const maxScenario = 1 << 20

// Scenario is a list of changes as a client sends it.
type Scenario struct {
	Changes []ScenarioChange `json:"changes" minItems:"1" maxItems:"100" doc:"Applied in order; each may name units that an earlier one made"`
}

// ScenarioChange is one change as a client sends it.
type ScenarioChange struct {
	Type      explore.ChangeType `json:"type"`
	Units     []string           `json:"units,omitempty" maxItems:"100" minLength:"1" maxLength:"500" doc:"Units that change, by id or name: of a merger two or more, of a transfer who gives, of a new unit none, else one"`
	To        string             `json:"to,omitempty" maxLength:"500" doc:"Heir of an abolished unit, new superior, or who receives functions"`
	Into      graph.UnitID       `json:"into,omitempty" maxLength:"200" doc:"Id of the new unit; derived from its name where it is absent"`
	Name      string             `json:"name,omitempty" maxLength:"500" doc:"Name from now on; of a merger the joined names where it is absent"`
	Kind      graph.Kind         `json:"kind,omitempty" doc:"Of a new unit; office where it is absent"`
	Level     graph.Level        `json:"level,omitempty" doc:"Of a new unit"`
	Functions []string           `json:"functions,omitempty" maxItems:"1000" minLength:"1" maxLength:"20000" doc:"Functions to transfer, by id or words; all of the unit where they are absent"`
	Parts     []ScenarioPart     `json:"parts,omitempty" maxItems:"100" doc:"Of a split, two or more"`
}

// ScenarioPart is one part of a split as a client sends it.
type ScenarioPart struct {
	Name      string       `json:"name" maxLength:"500"`
	Into      graph.UnitID `json:"into,omitempty" maxLength:"200" doc:"Its id; derived from its name where it is absent"`
	Functions []string     `json:"functions,omitempty" maxItems:"1000" minLength:"1" maxLength:"20000" doc:"Functions it takes, by id or words"`
	Units     []string     `json:"units,omitempty" maxItems:"1000" minLength:"1" maxLength:"500" doc:"Sub-units it takes; the rest come under the first part"`
}

func (s Scenario) requests() []explore.ChangeRequest {
	changes := make([]explore.ChangeRequest, 0, len(s.Changes))
	for _, c := range s.Changes {
		r := explore.ChangeRequest{Type: c.Type, Units: c.Units, To: c.To, Into: c.Into, Name: c.Name, Kind: c.Kind, Level: c.Level, Functions: c.Functions}
		for _, p := range c.Parts {
			r.Parts = append(r.Parts, explore.PartRequest(p))
		}
		changes = append(changes, r)
	}
	return changes
}

// ScenarioInput asks for a scenario (exported since huma reads embedded structs only if they are).
type ScenarioInput struct {
	EditionPath
	Spoken
	Lenient bool `query:"lenient" doc:"Leave out changes that cannot be and list them under skipped, instead of refusing them all"`
	Body    Scenario
}

type afterInput struct {
	EditionPath
	Spoken
	Unit  graph.UnitID `query:"unit" maxLength:"500" doc:"Id of the unit whose functions to list"`
	Limit int          `query:"limit" minimum:"1" maximum:"10000" default:"5000" doc:"Most units; the answer says whether it was cut"`
	Body  struct {
		Changes []ScenarioChange `json:"changes" maxItems:"100" doc:"Applied in order; none: the organisation as it is"`
	}
}

type afterOutput struct {
	CacheControl string `header:"Cache-Control"`
	Body         *explore.AfterAnswer
}

type scenarioOutput struct {
	CacheControl string `header:"Cache-Control"`
	Body         *explore.ScenarioAnswer
}

// MergersInput asks for a ranking of mergers (exported since huma reads embedded structs only if they are).
type MergersInput struct {
	EditionInput
	Units []string `query:"units" required:"true" minItems:"1" maxItems:"60" doc:"Units to pair, or one class or group whose members to pair, by id or name"`
	Limit int      `query:"limit" minimum:"0" maximum:"1770" doc:"Most mergers in the answer; 0 for all"`
}

func (s *server) registerScenarios(api huma.API) {
	op := get("evaluate-scenario", "/scenarios/evaluate", "questions", "Say what changes would do",
		"Effects of each type with their severity, passages and the decision they ask for, and measures before and after. Nothing is stored.",
		named, http.StatusRequestEntityTooLarge)
	op.Method = http.MethodPost
	op.MaxBodyBytes = maxScenario
	huma.Register(api, complete(op), s.evaluate)
	after := get("apply-scenario", "/scenarios/after", "questions", "Get the organisation after changes",
		"Units and stated steps as a picture needs them, which units are new and which are no more, and the functions of one unit. Changes that cannot be are left out. Nothing is stored.",
		named, http.StatusRequestEntityTooLarge)
	after.Method = http.MethodPost
	after.MaxBodyBytes = maxScenario
	huma.Register(api, complete(after), s.after)
	op = reported(op)
	op.Path = "/editions/{edition}/scenarios/report"
	huma.Register(api, complete(op), s.evaluateReport)
	op = get("rank-mergers", "/mergers", "questions", "Rank all mergers of two of some units",
		"Every merger of two of the units is evaluated; the fewest conflicts come first, then the fewest decisions.", named)
	ask(s, api, op, s.mergers)
	askReport(s, api, op, func(ctx context.Context, edition explore.EditionRef, in *mergersReport) (*explore.MergersAnswer, error) {
		return s.mergers(ctx, edition, &in.MergersInput)
	}, report.Mergers)
	huma.Register(api, complete(huma.Operation{
		OperationID: "scenario-schema", Method: http.MethodGet, Path: "/scenarios/schema", Tags: []string{"scenarios"},
		Summary: "The JSON Schema of scenario files",
	}), scenarioSchema)
	s.registerScenarioFiles(api)
	s.registerSaved(api)
}

func (s *server) evaluate(ctx context.Context, in *ScenarioInput) (*scenarioOutput, error) {
	edition, err := s.edition(ctx, in.Edition)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	changes := in.Body.requests()
	if err := explore.CheckChanges(changes); err != nil && !in.Lenient {
		return nil, s.failScenario(ctx, err)
	}
	a, err := s.explorer.Scenario(ctx, edition.ID, explore.ScenarioRequest{Changes: changes, Lenient: in.Lenient})
	if err != nil {
		return nil, s.failScenario(ctx, err)
	}
	in.unassigned(a.Units)
	return &scenarioOutput{CacheControl: never, Body: a}, nil
}

func (s *server) after(ctx context.Context, in *afterInput) (*afterOutput, error) {
	edition, err := s.edition(ctx, in.Edition)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	a, err := s.explorer.After(ctx, edition.ID, explore.AfterRequest{Changes: Scenario(in.Body).requests(), Unit: in.Unit, Limit: in.Limit})
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	for i := range a.Units {
		a.Units[i].UnitRef = in.named(a.Units[i].UnitRef)
	}
	return &afterOutput{CacheControl: never, Body: a}, nil
}

func (s *server) evaluateReport(ctx context.Context, in *scenarioReport) (*reportOutput, error) {
	done, err := s.evaluate(ctx, &in.ScenarioInput)
	if err != nil {
		return nil, err
	}
	return page(report.Scenario(in.Lang, done.Body), "", never), nil
}

func (s *server) mergers(ctx context.Context, edition explore.EditionRef, in *MergersInput) (*explore.MergersAnswer, error) {
	return s.explorer.Mergers(ctx, edition.ID, explore.MergersRequest{Units: in.Units, Limit: in.Limit})
}

// failScenario lists everything wrong with a scenario, each thing at its place in
// the body.
func (s *server) failScenario(ctx context.Context, err error) error {
	failed := s.fail(ctx, err)
	var all *explore.ScenarioError
	var p *Problem
	if !errors.As(err, &all) || !errors.As(failed, &p) {
		return failed
	}
	p.Errors, p.italian = nil, nil
	for _, one := range all.Problems {
		p.Errors = append(p.Errors, &huma.ErrorDetail{Location: "body." + one.Path, Message: one.Words()})
		p.italian = append(p.italian, one.Said().IT)
	}
	return p
}

type schemaOutput struct {
	CacheControl string `header:"Cache-Control"`
	Body         map[string]any
}

func scenarioSchema(context.Context, *struct{}) (*schemaOutput, error) {
	out := &schemaOutput{CacheControl: revalidate}
	if err := json.Unmarshal(scenariofile.Schema(), &out.Body); err != nil {
		return nil, err
	}
	return out, nil
}
