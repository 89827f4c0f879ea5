package neo4jstore

import (
	"context"
	"fmt"

	"raccordo/graph"
)

// Check reads the whole edition back. A relationship has both its ends and one
// competence or unit lost takes its functions along, so what is missing shows in
// the counts and the revision.
func (s *Store) Check(ctx context.Context, id graph.EditionID) ([]graph.Problem, error) {
	v, err := s.view(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("check edition %q: %w", id, err)
	}
	problems, err := graph.CheckView(ctx, v)
	if err != nil {
		return nil, fmt.Errorf("check edition %q: %w", id, err)
	}
	return problems, nil
}
