package explore

import (
	"context"
	"errors"

	"raccordo/graph"
)

// Search finds units, functions and competences by their words.
func (x *Explorer) Search(ctx context.Context, edition graph.EditionID, req SearchRequest) (*SearchAnswer, error) {
	return nil, errors.ErrUnsupported
}
