package neo4jstore

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"raccordo/cypher"
	"raccordo/graph"
)

var _ graph.Scenarios = (*Store)(nil)

// Scenarios implements graph.Scenarios.
func (s *Store) Scenarios(ctx context.Context) ([]graph.Scenario, error) {
	found, err := s.scenarios(ctx, query{Statement: cypher.ListScenarios})
	if err != nil {
		return nil, fmt.Errorf("list scenarios: %w", err)
	}
	return found, nil
}

// Scenario implements graph.Scenarios.
func (s *Store) Scenario(ctx context.Context, id graph.ScenarioID) (graph.Scenario, error) {
	found, err := s.scenarios(ctx, query{Statement: cypher.ReadScenario, params: row{"id": string(id)}})
	if err == nil && len(found) == 0 {
		err = graph.ErrNotFound
	}
	if err != nil {
		return graph.Scenario{}, fmt.Errorf("read scenario %q: %w", id, err)
	}
	return found[0], nil
}

func (s *Store) scenarios(ctx context.Context, q query) ([]graph.Scenario, error) {
	records, err := s.read(ctx, q)
	if err != nil {
		return nil, err
	}
	items, err := first[[]any](records, "found")
	if err != nil {
		return nil, err
	}
	var found []graph.Scenario
	for _, item := range items {
		m, _ := item.(map[string]any)
		found = append(found, graph.Scenario{
			ID: graph.ScenarioID(str(m, "id")), Name: str(m, "name"), Author: str(m, "author"), Note: str(m, "note"),
			Edition: graph.EditionID(str(m, "edition")), Base: str(m, "base"), Changes: str(m, "changes"),
		})
	}
	slices.SortFunc(found, func(a, b graph.Scenario) int { return strings.Compare(string(a.ID), string(b.ID)) })
	return found, nil
}

// PutScenario implements graph.Scenarios. It makes the constraint on ids first,
// which costs a look where it stands already.
func (s *Store) PutScenario(ctx context.Context, c graph.Scenario, held string) error {
	err := c.Valid()
	if err == nil {
		_, err = s.write(ctx, query{Statement: cypher.ScenarioConstraint})
	}
	if err == nil {
		err = s.change(ctx, held, query{Statement: cypher.PutScenario, params: row{
			"id": string(c.ID), "name": c.Name, "author": c.Author, "note": c.Note, "edition": string(c.Edition),
			"base": c.Base, "changes": c.Changes, "revision": c.Revision(), "held": held,
		}})
	}
	if err != nil {
		return fmt.Errorf("keep scenario %q: %w", c.ID, err)
	}
	return nil
}

// DeleteScenario implements graph.Scenarios.
func (s *Store) DeleteScenario(ctx context.Context, id graph.ScenarioID, held string) error {
	if held == "" {
		held = "-" // of no scenario
	}
	if err := s.change(ctx, held, query{Statement: cypher.DeleteScenario, params: row{"id": string(id), "held": held}}); err != nil {
		return fmt.Errorf("delete scenario %q: %w", id, err)
	}
	return nil
}

// change runs a statement that returns the revision before, and says what it
// means that it is not held.
func (s *Store) change(ctx context.Context, held string, q query) error {
	records, err := s.write(ctx, q)
	if err != nil {
		return err
	}
	if len(records) == 0 {
		return graph.ErrNotFound
	}
	before, err := first[string](records, "before")
	switch {
	case err != nil:
		return err
	case before == held:
		return nil
	case before == "":
		return graph.ErrNotFound
	default:
		return graph.ErrConflict
	}
}
