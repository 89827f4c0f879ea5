package explore

import (
	"context"
	"slices"

	"raccordo/graph"
)

// AfterRequest asks for the organisation after a list of changes; without any, as
// it is. Changes that cannot be are left out.
type AfterRequest struct {
	Changes []ChangeRequest
	Unit    graph.UnitID // whose functions to list; empty: none
	Limit   int          // most units, those of the highest degree; 0: no limit
}

// AfterAnswer is the organisation after changes, as a picture and whoever adds a
// change need it.
type AfterAnswer struct {
	GraphAnswer
	Made      []graph.UnitID `json:"made"`      // units that the changes made and that are there, by id
	Ended     []graph.UnitID `json:"ended"`     // units of the edition that are no more, by id
	Functions []HeldFunction `json:"functions"` // that the unit asked for performs, in the order of the sources
}

// After returns the organisation after changes. It reads the whole edition and
// writes nothing.
func (x *Explorer) After(ctx context.Context, edition graph.EditionID, req AfterRequest) (*AfterAnswer, error) {
	p, ref, err := x.applied(ctx, edition, ScenarioRequest{Changes: req.Changes, Lenient: true})
	if err != nil {
		return nil, err
	}
	a := &AfterAnswer{
		GraphAnswer: GraphAnswer{Edition: ref},
		Made:        missingFrom(p.before, p.now), Ended: missingFrom(p.now, p.before),
		Functions: []HeldFunction{},
	}
	a.drawGraph(p.now, GraphRequest{Kinds: unitStepTypes, Limit: req.Limit})
	for _, f := range p.now.Functions {
		if f.Unit == req.Unit && req.Unit != "" {
			a.Functions = append(a.Functions, heldFunction(f, f.Unit, ""))
		}
	}
	slices.SortStableFunc(a.Functions, func(a, b HeldFunction) int {
		return slices.CompareFunc(a.Citations, b.Citations, graph.CompareCitations)
	})
	return a, nil
}

// missingFrom returns the ids of the units of g that other does not have.
func missingFrom(other, g *graph.Graph) []graph.UnitID {
	ids := []graph.UnitID{}
	for _, u := range g.Units {
		if _, ok := other.Unit(u.ID); !ok {
			ids = append(ids, u.ID)
		}
	}
	return ids
}
