package web

import (
	"context"
	"errors"
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"raccordo/graph"
	"raccordo/graph/explore"
	"raccordo/graph/explore/report"
)

// SavedScenario is a scenario as it is kept.
type SavedScenario struct {
	explore.ScenarioRef
	Changes []explore.ChangeRequest `json:"changes"`
}

// ScenarioToSave is a scenario as a client sends it to be kept. The revision of
// the edition at that time is kept with it.
type ScenarioToSave struct {
	Name    string           `json:"name" minLength:"1" maxLength:"500"`
	Author  string           `json:"author,omitempty" maxLength:"500"`
	Note    string           `json:"note,omitempty" maxLength:"20000"`
	Edition string           `json:"edition" minLength:"1" maxLength:"200" doc:"Id of the edition it is for, or latest for the newest"`
	Changes []ScenarioChange `json:"changes" minItems:"1" maxItems:"100"`
}

type (
	savedPath struct {
		ID string `path:"id" minLength:"1" maxLength:"200" doc:"Id of a saved scenario"`
	}
	// SavedInput asks for a kept scenario (exported since huma reads embedded structs only if they are).
	SavedInput struct {
		Spoken
		ID      string `path:"id" minLength:"1" maxLength:"200" doc:"Id of a saved scenario"`
		Edition string `query:"edition" maxLength:"200" doc:"Edition to evaluate it on; the one it was made on where it is absent"`
	}
	// CompareInput asks for two kept scenarios beside each other (exported since huma reads embedded structs only if they are).
	CompareInput struct {
		Spoken
		A       string `query:"a" required:"true" minLength:"1" maxLength:"200" doc:"Id of a saved scenario"`
		B       string `query:"b" required:"true" minLength:"1" maxLength:"200" doc:"Id of another"`
		Edition string `query:"edition" maxLength:"200" doc:"Edition to evaluate both on; the one both were made on where it is absent"`
	}
	createInput  struct{ Body ScenarioToSave }
	replaceInput struct {
		ID      string `path:"id" minLength:"1" maxLength:"200" doc:"Id of a saved scenario"`
		IfMatch string `header:"If-Match" doc:"Entity tag of the scenario as it was read; without one nothing is changed (428)"`
		Body    ScenarioToSave
	}
	deleteInput struct {
		ID      string `path:"id" minLength:"1" maxLength:"200" doc:"Id of a saved scenario"`
		IfMatch string `header:"If-Match" doc:"Entity tag of the scenario as it was read; without one nothing is deleted (428)"`
	}
	savedOutput struct {
		ETag         string `header:"ETag" doc:"The revision of the scenario"`
		Location     string `header:"Location" doc:"Where the scenario is"`
		CacheControl string `header:"Cache-Control"`
		Body         SavedScenario
	}
	savedList struct {
		CacheControl string `header:"Cache-Control"`
		Body         struct {
			Scenarios []SavedScenario `json:"scenarios"`
		}
	}
	evaluatedOutput struct {
		CacheControl string `header:"Cache-Control"`
		Body         *explore.SavedAnswer
	}
	comparedOutput struct {
		CacheControl string `header:"Cache-Control"`
		Body         *explore.ScenarioComparison
	}
)

const savedPathText = "/scenarios"

func (s *server) registerSaved(api huma.API) {
	op := func(id, method, path, summary string, more ...int) huma.Operation {
		return complete(huma.Operation{
			OperationID: id, Method: method, Path: savedPathText + path, Tags: []string{"scenarios"}, Summary: summary,
			MaxBodyBytes: maxScenario, Errors: append(more, http.StatusNotFound, http.StatusNotImplemented),
		})
	}
	huma.Register(api, op("list-scenarios", http.MethodGet, "", "The scenarios that are kept, by id"), s.listSaved)
	create := op("create-scenario", http.MethodPost, "", "Keep a scenario", http.StatusConflict, http.StatusRequestEntityTooLarge)
	create.DefaultStatus = http.StatusCreated
	huma.Register(api, create, s.createSaved)
	huma.Register(api, op("compare-scenarios", http.MethodGet, "/compare", "Set two scenarios side by side"), s.compareSaved)
	huma.Register(api, reported(op("compare-scenarios", http.MethodGet, "/compare", "Set two scenarios side by side")), s.compareReport)
	huma.Register(api, op("read-scenario", http.MethodGet, "/{id}", "One scenario"), s.readSaved)
	huma.Register(api, op("replace-scenario", http.MethodPut, "/{id}", "Replace a scenario that was read",
		http.StatusPreconditionFailed, http.StatusPreconditionRequired, http.StatusRequestEntityTooLarge), s.replaceSaved)
	huma.Register(api, op("delete-scenario", http.MethodDelete, "/{id}", "Delete a scenario that was read",
		http.StatusPreconditionFailed, http.StatusPreconditionRequired), s.deleteSaved)
	const evaluated = "Say what a kept scenario would do now, and which of its changes no longer apply"
	huma.Register(api, op("evaluate-saved-scenario", http.MethodGet, "/{id}/evaluate", evaluated), s.evaluateSaved)
	huma.Register(api, reported(op("evaluate-saved-scenario", http.MethodGet, "/{id}", evaluated)), s.savedReport)
}

// kept returns what keeps scenarios; a problem if this server has none.
func (s *server) kept() (graph.Scenarios, error) {
	if s.scenarios == nil {
		return nil, problem(http.StatusNotImplemented, "this server keeps no scenarios")
	}
	return s.scenarios, nil
}

// failSaved words errors of keeping, where a conflict is a condition that failed.
func (s *server) failSaved(ctx context.Context, err error) error {
	if errors.Is(err, graph.ErrConflict) {
		return problem(http.StatusPreconditionFailed, "the scenario was changed meanwhile: read it again")
	}
	return s.failScenario(ctx, err)
}

func (s *server) listSaved(ctx context.Context, _ *struct{}) (*savedList, error) {
	kept, err := s.kept()
	if err != nil {
		return nil, err
	}
	all, err := kept.Scenarios(ctx)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	out := &savedList{CacheControl: never}
	out.Body.Scenarios = make([]SavedScenario, 0, len(all))
	for _, c := range all {
		saved, err := savedOf(c)
		if err != nil {
			return nil, s.fail(ctx, err)
		}
		out.Body.Scenarios = append(out.Body.Scenarios, saved)
	}
	return out, nil
}

func savedOf(c graph.Scenario) (SavedScenario, error) {
	changes, err := explore.SavedChanges(c)
	return SavedScenario{ScenarioRef: explore.RefOf(c), Changes: changes}, err
}

func (s *server) answerSaved(ctx context.Context, c graph.Scenario) (*savedOutput, error) {
	saved, err := savedOf(c)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	return &savedOutput{ETag: `"` + saved.Revision + `"`, Location: apiPath + savedPathText + "/" + string(c.ID), CacheControl: never, Body: saved}, nil
}

func (s *server) saved(ctx context.Context, id string) (graph.Scenario, error) {
	kept, err := s.kept()
	if err != nil {
		return graph.Scenario{}, err
	}
	c, err := kept.Scenario(ctx, graph.ScenarioID(id))
	if err != nil {
		return c, s.fail(ctx, err)
	}
	return c, nil
}

func (s *server) readSaved(ctx context.Context, in *savedPath) (*savedOutput, error) {
	c, err := s.saved(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return s.answerSaved(ctx, c)
}

// scenarioOf makes what is kept of what a client sends.
func (s *server) scenarioOf(ctx context.Context, id graph.ScenarioID, in ScenarioToSave) (graph.Scenario, error) {
	edition, err := s.edition(ctx, in.Edition)
	if err != nil {
		return graph.Scenario{}, s.fail(ctx, err)
	}
	c, err := explore.ToSave(edition, Scenario{Changes: in.Changes}.requests())
	if err != nil {
		return graph.Scenario{}, s.failScenario(ctx, err)
	}
	c.ID, c.Name, c.Author, c.Note = id, strings.TrimSpace(in.Name), in.Author, in.Note
	return c, nil
}

func (s *server) createSaved(ctx context.Context, in *createInput) (*savedOutput, error) {
	kept, err := s.kept()
	if err != nil {
		return nil, err
	}
	c, err := s.scenarioOf(ctx, "", in.Body)
	if err != nil {
		return nil, err
	}
	c, err = explore.Keep(ctx, kept, c)
	if errors.Is(err, graph.ErrConflict) {
		return nil, problem(http.StatusConflict, "too many scenarios have this name: choose another")
	}
	if err != nil {
		return nil, s.failSaved(ctx, err)
	}
	return s.answerSaved(ctx, c)
}

// held returns the revision that a condition names.
func held(ifMatch string) (string, error) {
	tag := strings.TrimSpace(ifMatch)
	if tag == "" {
		return "", problem(http.StatusPreconditionRequired, "send If-Match with the entity tag of the scenario as it was read")
	}
	if len(tag) < 3 || tag[0] != '"' || tag[len(tag)-1] != '"' {
		return "", problem(http.StatusPreconditionFailed, "If-Match is not the entity tag of one scenario")
	}
	return tag[1 : len(tag)-1], nil
}

func (s *server) replaceSaved(ctx context.Context, in *replaceInput) (*savedOutput, error) {
	kept, err := s.kept()
	if err != nil {
		return nil, err
	}
	revision, err := held(in.IfMatch)
	if err != nil {
		return nil, err
	}
	c, err := s.scenarioOf(ctx, graph.ScenarioID(in.ID), in.Body)
	if err != nil {
		return nil, err
	}
	if err := kept.PutScenario(ctx, c, revision); err != nil {
		return nil, s.failSaved(ctx, err)
	}
	return s.answerSaved(ctx, c)
}

func (s *server) deleteSaved(ctx context.Context, in *deleteInput) (*struct{}, error) {
	kept, err := s.kept()
	if err != nil {
		return nil, err
	}
	revision, err := held(in.IfMatch)
	if err != nil {
		return nil, err
	}
	if err := kept.DeleteScenario(ctx, graph.ScenarioID(in.ID), revision); err != nil {
		return nil, s.failSaved(ctx, err)
	}
	return nil, nil // 204
}

// onEdition returns the id of an edition named in a query; "" if none is.
func (s *server) onEdition(ctx context.Context, name string) (graph.EditionID, error) {
	if name == "" {
		return "", nil
	}
	e, err := s.edition(ctx, name)
	if err != nil {
		return "", s.fail(ctx, err)
	}
	return e.ID, nil
}

func (s *server) evaluateSaved(ctx context.Context, in *SavedInput) (*evaluatedOutput, error) {
	c, err := s.saved(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	edition, err := s.onEdition(ctx, in.Edition)
	if err != nil {
		return nil, err
	}
	a, err := s.explorer.Evaluate(ctx, edition, c)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	in.unassigned(a.Answer.Units)
	return &evaluatedOutput{CacheControl: never, Body: a}, nil
}

func (s *server) savedReport(ctx context.Context, in *savedReport) (*reportOutput, error) {
	done, err := s.evaluateSaved(ctx, &in.SavedInput)
	if err != nil {
		return nil, err
	}
	return page(report.Saved(in.Lang, done.Body), "", never), nil
}

func (s *server) compareReport(ctx context.Context, in *compareReport) (*reportOutput, error) {
	done, err := s.compareSaved(ctx, &in.CompareInput)
	if err != nil {
		return nil, err
	}
	return page(report.Comparison(in.Lang, done.Body), "", never), nil
}

func (s *server) compareSaved(ctx context.Context, in *CompareInput) (*comparedOutput, error) {
	a, err := s.saved(ctx, in.A)
	if err != nil {
		return nil, err
	}
	b, err := s.saved(ctx, in.B)
	if err != nil {
		return nil, err
	}
	edition, err := s.onEdition(ctx, in.Edition)
	if err != nil {
		return nil, err
	}
	c, err := s.explorer.CompareScenarios(ctx, edition, a, b)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	in.unassigned(c.Units)
	return &comparedOutput{CacheControl: never, Body: c}, nil
}
