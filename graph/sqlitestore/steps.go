package sqlitestore

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"raccordo/graph"
)

// sharesCompetence is the place of StepSharesCompetence, the last.
var sharesCompetence = hop(len(graph.StepTypes) - 1)

// edgeTypes are the types of edge in the order of graph.StepTypes.
var edgeTypes = func() (types [4]graph.EdgeType) {
	for i, t := range graph.StepTypes {
		types[i] = graph.EdgeType(strings.ToUpper(string(t)))
	}
	return types
}()

// unitID returns the id of a unit that a record names.
func (v *view) unitID(unit uint32) (graph.UnitID, error) {
	if int(unit) >= v.x.units() {
		return "", fmt.Errorf("a record names unit %d of %d: %w", unit, v.x.units(), graph.ErrUnavailable)
	}
	return v.x.id(unit), nil
}

// step returns the step from a unit that its record says.
func (v *view) step(from uint32, r step) (graph.Step, error) {
	s := r.said
	id, err := v.unitID(from)
	if err != nil {
		return s, err
	}
	to, err := v.unitID(r.to)
	if err != nil {
		return s, err
	}
	if len(r.edges) > 0 {
		for i := range r.edges {
			r.edges[i].From, r.edges[i].To, r.edges[i].Type = id, to, edgeTypes[r.typ]
		}
		return graph.StepOf(r.edges), nil
	}
	s.From, s.To, s.Type = id, to, r.typ.stepType()
	if r.inherited {
		s.Through, err = v.unitID(r.through)
	}
	return s, err
}

// Steps implements graph.View.
func (v *view) Steps(ctx context.Context, keys []graph.StepKey) ([]graph.Step, error) {
	found := make([]placed, 0, len(keys))
	for _, k := range keys {
		from, okFrom := v.x.find(k.From)
		to, okTo := v.x.find(k.To)
		typ := slices.Index(graph.StepTypes, k.Type)
		if okFrom && okTo && typ >= 0 {
			found = append(found, placed{from, to, hop(typ)})
		}
	}
	return v.readSteps(ctx, found)
}

// Neighbourhood implements graph.View.
func (v *view) Neighbourhood(ctx context.Context, ids []graph.UnitID, types []graph.StepType) ([]graph.Step, error) {
	var wanted [hops]bool
	for h := range wanted {
		wanted[h] = slices.Contains(types, hop(h).stepType())
	}
	var found []placed
	for _, u := range v.x.findAll(ids) {
		to, how := v.x.hops(u)
		for i, n := range to {
			h := how[i]
			if !wanted[h] {
				continue
			}
			// A step without direction goes from the lesser unit.
			undirected := h&typeBits == sharesCompetence
			if h&along != 0 && (!undirected || u < n) {
				found = append(found, placed{u, n, h & typeBits})
			}
			if h&against != 0 && (!undirected || n < u) {
				found = append(found, placed{n, u, h & typeBits})
			}
		}
	}
	return v.readSteps(ctx, found)
}

// readSteps returns the steps of these keys that are stored, by key, each once.
func (v *view) readSteps(ctx context.Context, keys []placed) ([]graph.Step, error) {
	slices.SortFunc(keys, comparePlaced)
	keys = slices.Compact(keys)
	steps := make([]graph.Step, 0, len(keys))
	err := v.blocks(ctx, "steps", func(b *blocks) error {
		for len(keys) > 0 {
			from := keys[0].from
			u, err := b.at(stepPart, int(from))
			if err != nil {
				return err
			}
			for len(keys) > 0 && keys[0].from == from {
				r, more := u.step()
				here := placed{from, r.to, r.typ}
				for len(keys) > 0 && keys[0].from == from && (!more || comparePlaced(keys[0], here) < 0) {
					keys = keys[1:] // not stored
				}
				if !more || len(keys) == 0 || keys[0] != here {
					continue
				}
				s, err := v.step(from, r)
				if err != nil {
					return err
				}
				steps, keys = append(steps, s), keys[1:]
			}
			if err := u.failed(); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return steps, nil
}
