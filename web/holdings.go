package web

import (
	"context"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// heldInput asks for what a unit, or every unit, holds.
type heldInput struct {
	EditionInput
	Unit string `query:"unit" maxLength:"500" example:"direzione-centrale-pensioni" doc:"A unit, by id or name; none: all units"`
}

// holdings returns what the unit of in holds, as of reads it, or what all units
// hold: the records of the edition for which one is not nil.
func holdings[T any](
	ctx context.Context, s *server, edition explore.EditionRef, in *heldInput,
	of func(graph.View, context.Context, []graph.UnitID) ([]T, error), one func(graph.Record) *T,
) ([]T, error) {
	var units []graph.UnitID
	if in.Unit != "" {
		a, err := s.explorer.Unit(ctx, edition.ID, in.Unit)
		if err != nil {
			return nil, err
		}
		units = append(units, a.Unit.ID)
	}
	view, err := s.store.View(ctx, edition.ID)
	if err != nil {
		return nil, err
	}
	all := []T{}
	if len(units) > 0 {
		found, err := of(view, ctx, units)
		return append(all, found...), err
	}
	for r, err := range view.Records(ctx) {
		if err != nil {
			return nil, err
		}
		if item := one(r); item != nil {
			all = append(all, *item)
		}
	}
	return all, nil
}
