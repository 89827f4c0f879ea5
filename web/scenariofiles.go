package web

import (
	"context"
	"errors"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"raccordo/graph"
	"raccordo/graph/explore"
	"raccordo/graph/explore/scenariofile"
)

type scenarioFileInput struct {
	EditionPath
	Name    string `query:"name" maxLength:"200" default:"scenario" doc:"Of the file, for the places of what is wrong"`
	RawBody []byte `contentType:"application/yaml"`
}

// OpenedScenario is a scenario file as it was read.
type OpenedScenario struct {
	Name     string                  `json:"name"`
	Author   string                  `json:"author"`
	Note     string                  `json:"note"`
	Edition  graph.EditionID         `json:"edition" doc:"For which it was written; empty: for any"`
	Revision string                  `json:"revision" doc:"Of that edition when it was written; empty: not known"`
	Changes  []explore.ChangeRequest `json:"changes" doc:"As written, with units and functions by id wherever they are known"`
	Problems []FileProblem           `json:"problems" doc:"Why some of the changes cannot be made in this edition"`
}

// FileProblem is one thing wrong at a place of a file.
type FileProblem struct {
	Where string           `json:"where" example:"plan.yaml:12:5" doc:"File, line and column"`
	What  explore.Sentence `json:"what"`
}

type openedOutput struct {
	CacheControl string `header:"Cache-Control"`
	Body         OpenedScenario
}

func (s *server) registerScenarioFiles(api huma.API) {
	op := get("open-scenario", "/scenarios/open", "scenarios", "Read a scenario file",
		"YAML or JSON, as the schema says. What is wrong with the file is all listed, each thing with its line; nothing is stored.",
		http.StatusUnprocessableEntity, http.StatusRequestEntityTooLarge)
	op.Method = http.MethodPost
	op.MaxBodyBytes = scenariofile.MaxBytes
	huma.Register(api, complete(op), s.openScenario)
}

func (s *server) openScenario(ctx context.Context, in *scenarioFileInput) (*openedOutput, error) {
	edition, err := s.edition(ctx, in.Edition)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	file, err := scenariofile.Read(in.Name, in.RawBody)
	if err != nil {
		return nil, s.failFile(ctx, err)
	}
	whole, err := s.explorer.Scenario(ctx, edition.ID, explore.ScenarioRequest{Changes: file.Changes, Lenient: true})
	if wrong := explore.CheckChanges(file.Changes); wrong != nil {
		if all := wrongOf(whole); all != nil {
			wrong = all
		}
		return nil, s.failFile(ctx, file.Placed(wrong))
	}
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	out := &openedOutput{CacheControl: never, Body: OpenedScenario{
		Name: file.Name, Author: file.Author, Note: file.Note, Edition: file.Edition, Revision: file.Revision,
		Changes: identified(file.Changes, whole), Problems: []FileProblem{},
	}}
	if all := wrongOf(whole); all != nil {
		var placed *graph.ProblemsError
		errors.As(file.Placed(all), &placed)
		for _, p := range placed.Problems {
			out.Body.Problems = append(out.Body.Problems, FileProblem{Where: p.Where, What: p.Said()})
		}
	}
	return out, nil
}

// failFile words what is wrong with a scenario file.
func (s *server) failFile(ctx context.Context, err error) error {
	failed := s.fail(ctx, err)
	var p *Problem
	if errors.As(failed, &p) && len(p.Errors) > 0 {
		p.Detail = cannotReadScenario
	}
	return failed
}

// wrongOf returns why changes were left out; nil if none was.
func wrongOf(a *explore.ScenarioAnswer) *explore.ScenarioError {
	if a == nil || len(a.Skipped) == 0 {
		return nil
	}
	all := &explore.ScenarioError{}
	for _, left := range a.Skipped {
		all.Problems = append(all.Problems, left.Problems...)
	}
	return all
}

// identified returns changes with the ids of what they name; those that were left
// out stay as they were written.
func identified(changes []explore.ChangeRequest, a *explore.ScenarioAnswer) []explore.ChangeRequest {
	left := make(map[int]bool, len(a.Skipped))
	for _, s := range a.Skipped {
		left[s.Change] = true
	}
	known, out := a.Changes, make([]explore.ChangeRequest, 0, len(changes))
	for i, c := range changes {
		if !left[i+1] {
			c, known = withIDs(c, known[0]), known[1:]
		}
		out = append(out, c)
	}
	return out
}

// withIDs leaves open what was left open.
func withIDs(c explore.ChangeRequest, known explore.Change) explore.ChangeRequest {
	c.Units = texts(c.Units, known.Units)
	c.Functions = texts(c.Functions, known.Functions)
	if c.To != "" {
		c.To = string(known.To)
	}
	parts := make([]explore.PartRequest, 0, len(c.Parts))
	for i, p := range c.Parts {
		if i < len(known.Parts) {
			p.Functions, p.Units = texts(p.Functions, known.Parts[i].Functions), texts(p.Units, known.Parts[i].Units)
		}
		parts = append(parts, p)
	}
	if c.Parts != nil {
		c.Parts = parts
	}
	return c
}

// texts returns ids as texts; as many as were written, or what was written.
func texts[ID ~string](written []string, ids []ID) []string {
	if len(written) != len(ids) {
		return written
	}
	out := make([]string, 0, len(ids))
	for _, id := range ids {
		out = append(out, string(id))
	}
	if written == nil {
		return nil
	}
	return out
}
