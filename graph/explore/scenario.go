package explore

import (
	"context"
	"errors"

	"raccordo/graph"
)

// Scenario says what a list of changes would do.
func (x *Explorer) Scenario(ctx context.Context, edition graph.EditionID, req ScenarioRequest) (*ScenarioAnswer, error) {
	return nil, errors.ErrUnsupported
}
