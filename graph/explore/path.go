package explore

import (
	"context"
	"errors"

	"raccordo/graph"
)

// Path finds all shortest paths between two units.
func (x *Explorer) Path(ctx context.Context, edition graph.EditionID, req PathRequest) (*PathAnswer, error) {
	return nil, errors.ErrUnsupported
}
