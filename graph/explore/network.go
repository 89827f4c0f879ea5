package explore

import (
	"context"
	"errors"

	"raccordo/graph"
)

// Graph returns what a picture needs.
func (x *Explorer) Graph(ctx context.Context, edition graph.EditionID, req GraphRequest) (*GraphAnswer, error) {
	return nil, errors.ErrUnsupported
}
