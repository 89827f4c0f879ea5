package explore

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"

	"raccordo/graph"
)

// glossary holds the units and competences that an answer mentions, so that its
// sentences can name them.
type glossary struct {
	whole       *graph.Graph // if not nil, names all its units
	units       map[graph.UnitID]graph.Unit
	competences map[graph.CompetenceID]string
}

// readGlossary reads the units of these ids, in any order and with repetitions,
// in one call.
func readGlossary(ctx context.Context, v graph.View, ids []graph.UnitID) (glossary, error) {
	g := glossary{units: make(map[graph.UnitID]graph.Unit), competences: make(map[graph.CompetenceID]string)}
	return g, g.read(ctx, v, ids)
}

// read adds the units of these ids that g does not hold yet.
func (g glossary) read(ctx context.Context, v graph.View, ids []graph.UnitID) error {
	missing := make([]graph.UnitID, 0, len(ids))
	for _, id := range ids {
		if _, known := g.units[id]; !known {
			missing = append(missing, id)
		}
	}
	missing = distinct(missing)
	if len(missing) == 0 {
		return nil
	}
	units, err := v.Units(ctx, missing)
	if err != nil {
		return fmt.Errorf("read units: %w", err)
	}
	for _, u := range units {
		g.units[u.ID] = u
	}
	return nil
}

// refs returns every unit of g, by id.
func (g glossary) refs() []UnitRef {
	refs := make([]UnitRef, 0, len(g.units))
	for _, id := range slices.Sorted(maps.Keys(g.units)) {
		refs = append(refs, unitRef(g.units[id]))
	}
	return refs
}

// it returns the unit's name as part of an Italian sentence.
func (g glossary) it(id graph.UnitID) phrase { return phraseOf(g.unit(id)) }

// en returns the unit's name as part of an English sentence.
func (g glossary) en(id graph.UnitID) string {
	if id == Unassigned {
		return quoteEN(UnassignedName.EN)
	}
	return quoteEN(g.unit(id).Name)
}

func (g glossary) unit(id graph.UnitID) graph.Unit {
	if u, ok := g.units[id]; ok {
		return u
	}
	if g.whole != nil {
		if u, ok := g.whole.Unit(id); ok {
			return u
		}
	}
	return graph.Unit{ID: id, Name: string(id)}
}

func unitRef(u graph.Unit) UnitRef {
	return UnitRef{ID: u.ID, Name: u.Name, Kind: u.Kind, Level: u.Level, Experimental: u.Experimental}
}

// distinct returns ids in order, each once. It reorders what it is given.
func distinct[T cmp.Ordered](ids []T) []T {
	slices.Sort(ids)
	return slices.Compact(ids)
}
