package explore

import (
	"context"
	"errors"

	"raccordo/graph"
)

// Impact lists what a change of a unit reaches.
func (x *Explorer) Impact(ctx context.Context, edition graph.EditionID, req ImpactRequest) (*ImpactAnswer, error) {
	return nil, errors.ErrUnsupported
}
