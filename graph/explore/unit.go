package explore

import (
	"context"
	"errors"

	"raccordo/graph"
)

// Unit answers with all that is known of one unit.
func (x *Explorer) Unit(ctx context.Context, edition graph.EditionID, name string) (*UnitAnswer, error) {
	return nil, errors.ErrUnsupported
}
