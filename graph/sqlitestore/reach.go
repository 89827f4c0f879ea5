package sqlitestore

import (
	"context"
	"slices"

	"raccordo/graph"
)

// Reach implements graph.View: one breadth-first search.
func (v *view) Reach(ctx context.Context, q graph.ReachQuery) (graph.ReachResult, error) {
	if err := q.Valid(); err != nil {
		return graph.ReachResult{}, err
	}
	if err := v.ready(ctx, "find what depends"); err != nil {
		return graph.ReachResult{}, err
	}
	from, err := v.ordinal(q.From)
	if err != nil {
		return graph.ReachResult{}, err
	}
	s := newReachSearch(v.x, q.Types)
	s.gone[from] = 1
	frontier := []uint32{from}
	var res graph.ReachResult
	for level := 1; level <= q.Levels && len(frontier) > 0; level++ {
		if frontier, err = s.expand(ctx, frontier, s.gone, &s.ahead); err != nil {
			return graph.ReachResult{}, err
		}
		slices.Sort(frontier)
		for i, u := range frontier {
			if i%unitsPerLook == 0 && ctx.Err() != nil {
				return graph.ReachResult{}, ctx.Err()
			}
			res.Reached = append(res.Reached, graph.Reached{Unit: v.x.id(u), Distance: level, Via: s.via(u)})
		}
	}
	return res, nil
}

// newReachSearch walks reporting lines from the superior to the subordinate
// and every other step both ways.
func newReachSearch(x *index, types []graph.StepType) *pathSearch {
	s := &pathSearch{x: x, gone: make([]int8, x.units())}
	for h := range hop(hops) {
		asked, line := slices.Contains(types, h.stepType()), h.stepType() == graph.StepReportsTo
		s.ahead[h] = asked && (!line || h&against != 0)
		s.back[h] = asked && (!line || h&along != 0)
	}
	return s
}

// via returns the last hops of all shortest chains to a unit.
func (s *pathSearch) via(u uint32) []graph.Via {
	var via []graph.Via
	to, how := s.x.hops(u)
	for i, n := range to {
		if s.back[how[i]] && s.gone[n] == s.gone[u]-1 {
			via = append(via, graph.Via{Unit: s.x.id(n), Type: how[i].stepType()})
		}
	}
	return via
}
