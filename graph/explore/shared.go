package explore

import (
	"context"
	"errors"

	"raccordo/graph"
)

// Shared lists competences held in common.
func (x *Explorer) Shared(ctx context.Context, edition graph.EditionID, req SharedRequest) (*SharedAnswer, error) {
	return nil, errors.ErrUnsupported
}
