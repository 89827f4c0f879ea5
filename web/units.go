package web

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"raccordo/graph"
	"raccordo/graph/explore"
	"raccordo/graph/explore/report"
)

// UnitsAnswer lists every unit of an edition.
type UnitsAnswer struct {
	Edition explore.EditionRef `json:"edition"`
	Units   []ListedUnit       `json:"units" doc:"By id"`
}

// ListedUnit is a unit and where the sources first name it.
type ListedUnit struct {
	explore.UnitRef
	Source string `json:"source" doc:"Source of the first citation"`
	Line   int    `json:"line" doc:"First line of the first citation, for the order of the act"`
}

// UnitInput asks for one unit (exported since huma reads embedded structs only if they are).
type UnitInput struct {
	EditionInput
	Unit string `path:"unit" minLength:"1" maxLength:"500" example:"direzione-centrale-pensioni" doc:"A unit, by id or by name as a person types it"`
}

func (s *server) registerUnits(api huma.API) {
	ask(s, api, get("list-units", "/units", "units", "List the units", "Every unit of the edition."), s.units)
	op := get("get-unit", "/units/{unit}", "units", "Get all that is known of a unit",
		"Its superiors and subordinates, collaborations, groups and members, functions, and the competences it shares.",
		named)
	ask(s, api, op, s.unit)
	askReport(s, api, op, func(ctx context.Context, edition explore.EditionRef, in *unitReport) (*explore.UnitAnswer, error) {
		return s.unit(ctx, edition, &in.UnitInput)
	}, report.Unit)
}

func (s *server) units(ctx context.Context, edition explore.EditionRef, _ *EditionInput) (*UnitsAnswer, error) {
	view, err := s.store.View(ctx, edition.ID)
	if err != nil {
		return nil, err
	}
	a := &UnitsAnswer{Edition: edition, Units: make([]ListedUnit, 0, view.Counts().Units)}
	for r, err := range view.Records(ctx) {
		if err != nil {
			return nil, err
		}
		if r.Unit == nil { // units come first
			break
		}
		a.Units = append(a.Units, listed(r.Unit))
	}
	return a, nil
}

func listed(u *graph.Unit) ListedUnit {
	l := ListedUnit{UnitRef: explore.UnitRef{
		ID: u.ID, Name: u.Name, Kind: u.Kind, Level: u.Level, Experimental: u.Experimental,
	}}
	if len(u.Citations) > 0 {
		l.Source, l.Line = u.Citations[0].Source, u.Citations[0].First
	}
	return l
}

func (s *server) unit(ctx context.Context, edition explore.EditionRef, in *UnitInput) (*explore.UnitAnswer, error) {
	return s.explorer.Unit(ctx, edition.ID, in.Unit)
}
