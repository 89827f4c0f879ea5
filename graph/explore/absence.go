package explore

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"raccordo/graph"
)

// absence says what can be said of two units that no path joins, whatever kinds,
// units to avoid and bounds the search had.
func absence(ctx context.Context, v graph.View, g glossary, from, to graph.UnitID) (*Absence, error) {
	superior, err := commonSuperior(ctx, v, g, from, to)
	if err != nil {
		return nil, err
	}
	shared, err := commonCompetences(ctx, v, []graph.UnitID{from, to})
	if err != nil {
		return nil, err
	}
	a := &Absence{NearestCommonSuperior: superior, SharedCompetences: make([]CompetenceRef, 0, len(shared))}
	for _, c := range shared {
		a.SharedCompetences = append(a.SharedCompetences, CompetenceRef{ID: c.ID, Name: c.Name})
		g.competences[c.ID] = c.Name
	}
	return a, nil
}

// commonSuperior returns the unit both report to, with the least sum of
// distances and then the least id, or nil. It climbs the whole way up: one read
// for each level above either unit.
func commonSuperior(ctx context.Context, v graph.View, g glossary, from, to graph.UnitID) (*CommonSuperior, error) {
	above, err := superiors(ctx, v, from)
	if err != nil {
		return nil, err
	}
	aboveTo, err := superiors(ctx, v, to)
	if err != nil {
		return nil, err
	}
	distance := make(map[graph.UnitID]int, len(above))
	for _, r := range above {
		distance[r.Unit] = r.Distance
	}
	var best graph.UnitID
	least := 0
	for _, r := range aboveTo {
		d, both := distance[r.Unit]
		if sum := d + r.Distance; both && (least == 0 || sum < least || sum == least && r.Unit < best) {
			best, least = r.Unit, sum
		}
	}
	if least == 0 {
		return nil, nil
	}
	h, err := hydrate(ctx, v, g, []graph.Chain{chainTo(from, best, above), chainTo(to, best, aboveTo)}, upwards)
	if err != nil {
		return nil, err
	}
	return &CommonSuperior{Unit: best, From: h.steps(0), To: h.steps(1)}, nil
}

func chainTo(start, end graph.UnitID, reached []graph.Reached) graph.Chain {
	i := slices.IndexFunc(reached, func(r graph.Reached) bool { return r.Unit == end })
	return leastChains(start, reached)[i]
}

// superiors returns every unit above start, in the form of graph.ReachResult.
func superiors(ctx context.Context, v graph.View, start graph.UnitID) ([]graph.Reached, error) {
	return climb(ctx, v, start, graph.StepReportsTo)
}

// climb walks steps of one type from From to To, breadth-first, to the end.
func climb(ctx context.Context, v graph.View, start graph.UnitID, t graph.StepType) ([]graph.Reached, error) {
	seen := map[graph.UnitID]bool{start: true}
	var reached []graph.Reached
	frontier := []graph.UnitID{start}
	for distance := 1; len(frontier) > 0; distance++ {
		steps, err := v.Neighbourhood(ctx, frontier, []graph.StepType{t})
		if err != nil {
			return nil, fmt.Errorf("read what is above %q: %w", start, err)
		}
		via := make(map[graph.UnitID][]graph.Via)
		frontier = nil
		for _, s := range steps { // by From, so each Via list comes in order
			if seen[s.To] { // also where the step comes from below the frontier
				continue
			}
			if via[s.To] == nil {
				frontier = append(frontier, s.To)
			}
			via[s.To] = append(via[s.To], graph.Via{Unit: s.From, Type: t})
		}
		slices.SortFunc(frontier, cmp.Compare[graph.UnitID])
		for _, id := range frontier {
			seen[id] = true
			reached = append(reached, graph.Reached{Unit: id, Distance: distance, Via: via[id]})
		}
	}
	return reached, nil
}
