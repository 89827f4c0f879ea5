package sqlitestore

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"raccordo/graph"
)

// The table is made by the first scenario that is kept, so that a file without
// any is as it always was.
const scenarioTable = `CREATE TABLE IF NOT EXISTS scenario (
  id       TEXT PRIMARY KEY,
  name     TEXT NOT NULL,
  author   TEXT NOT NULL,
  note     TEXT NOT NULL,
  edition  TEXT NOT NULL,
  base     TEXT NOT NULL,
  changes  TEXT NOT NULL, -- JSON
  revision TEXT NOT NULL
) WITHOUT ROWID`

var _ graph.Scenarios = (*Store)(nil)

// Scenarios implements graph.Scenarios.
func (s *Store) Scenarios(ctx context.Context) ([]graph.Scenario, error) {
	return s.scenarios(ctx, "list scenarios", "ORDER BY id")
}

// Scenario implements graph.Scenarios.
func (s *Store) Scenario(ctx context.Context, id graph.ScenarioID) (graph.Scenario, error) {
	op := fmt.Sprintf("read scenario %q", id)
	found, err := s.scenarios(ctx, op, "WHERE id = ?", id)
	if err != nil {
		return graph.Scenario{}, err
	}
	if len(found) == 0 {
		return graph.Scenario{}, fmt.Errorf("%s: %w", op, graph.ErrNotFound)
	}
	return found[0], nil
}

// scenarios returns those that a clause of this file chooses.
func (s *Store) scenarios(ctx context.Context, op, clause string, args ...any) ([]graph.Scenario, error) {
	var found []graph.Scenario
	err := s.read(ctx, op, func(tx queryer) error {
		var tables int
		if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM sqlite_schema WHERE name = 'scenario'").Scan(&tables); err != nil || tables == 0 {
			return err
		}
		return each(ctx, tx, func(r *sql.Rows) error {
			var c graph.Scenario
			err := r.Scan(&c.ID, &c.Name, &c.Author, &c.Note, &c.Edition, &c.Base, &c.Changes)
			found = append(found, c)
			return err
		}, "SELECT id, name, author, note, edition, base, changes FROM scenario "+clause, args...)
	})
	return found, err
}

// PutScenario implements graph.Scenarios.
func (s *Store) PutScenario(ctx context.Context, c graph.Scenario, held string) error {
	op := fmt.Sprintf("keep scenario %q", c.ID)
	if err := c.Valid(); err != nil {
		return fmt.Errorf("%s: %w", op, err)
	}
	return s.update(ctx, op, func(tx *sql.Tx) error {
		if _, err := tx.Exec(scenarioTable); err != nil {
			return err
		}
		if err := heldIs(tx, c.ID, held); err != nil {
			return err
		}
		_, err := tx.Exec(`INSERT INTO scenario (id, name, author, note, edition, base, changes, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT (id) DO UPDATE SET name = excluded.name, author = excluded.author, note = excluded.note,
			edition = excluded.edition, base = excluded.base, changes = excluded.changes, revision = excluded.revision`,
			c.ID, c.Name, c.Author, c.Note, c.Edition, c.Base, c.Changes, c.Revision())
		return err
	})
}

// DeleteScenario implements graph.Scenarios.
func (s *Store) DeleteScenario(ctx context.Context, id graph.ScenarioID, held string) error {
	return s.update(ctx, fmt.Sprintf("delete scenario %q", id), func(tx *sql.Tx) error {
		if _, err := tx.Exec(scenarioTable); err != nil {
			return err
		}
		if held == "" {
			held = "-" // of no scenario
		}
		if err := heldIs(tx, id, held); err != nil {
			return err
		}
		_, err := tx.Exec("DELETE FROM scenario WHERE id = ?", id)
		return err
	})
}

// heldIs checks that the revision of a scenario is held; none if held is "".
func heldIs(tx *sql.Tx, id graph.ScenarioID, held string) error {
	var revision string
	err := tx.QueryRow("SELECT revision FROM scenario WHERE id = ?", id).Scan(&revision)
	switch {
	case errors.Is(err, sql.ErrNoRows) && held == "":
		return nil
	case errors.Is(err, sql.ErrNoRows):
		return graph.ErrNotFound
	case err != nil:
		return err
	case revision != held:
		return graph.ErrConflict
	default:
		return nil
	}
}
