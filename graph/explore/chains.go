package explore

import (
	"cmp"
	"slices"

	"raccordo/graph"
)

// leastChains returns, for each unit reached from start, the least of its
// shortest chains by graph.CompareChains, in the order of reached, which must be
// by distance and then by id, as graph.View.Reach returns it. O(n log n + Via)
// besides the chains themselves.
//
// Chains to the units of one level compare as the chains to their predecessors
// do and then by their last unit, so it is enough to keep the rank of each unit
// within its level.
func leastChains(start graph.UnitID, reached []graph.Reached) []graph.Chain {
	rank := map[graph.UnitID]int{start: 0}
	chain := map[graph.UnitID]graph.Chain{start: {Units: []graph.UnitID{start}}}
	out := make([]graph.Chain, 0, len(reached))
	for level := range levels(reached) {
		ranked := make([]lastHop, 0, len(level))
		for _, r := range level {
			best := slices.MinFunc(r.Via, func(a, b graph.Via) int {
				return cmp.Or(cmp.Compare(rank[a.Unit], rank[b.Unit]), cmp.Compare(a.Type, b.Type))
			})
			ranked = append(ranked, lastHop{unit: r.Unit, before: rank[best.Unit]})
			chain[r.Unit] = extend(chain[best.Unit], r.Unit, best.Type)
			out = append(out, chain[r.Unit])
		}
		slices.SortFunc(ranked, func(a, b lastHop) int {
			return cmp.Or(cmp.Compare(a.before, b.before), cmp.Compare(a.unit, b.unit))
		})
		for i, h := range ranked {
			rank[h.unit] = i
		}
	}
	return out
}

// lastHop is a unit with the rank of its predecessor on its least chain.
type lastHop struct {
	unit   graph.UnitID
	before int
}

// levels yields runs of equal distance.
func levels(reached []graph.Reached) func(yield func([]graph.Reached) bool) {
	return func(yield func([]graph.Reached) bool) {
		for len(reached) > 0 {
			n := 1
			for n < len(reached) && reached[n].Distance == reached[0].Distance {
				n++
			}
			if !yield(reached[:n]) {
				return
			}
			reached = reached[n:]
		}
	}
}

// extend returns c with one more hop, leaving c as it is.
func extend(c graph.Chain, to graph.UnitID, t graph.StepType) graph.Chain {
	return graph.Chain{
		Units: append(slices.Clip(c.Units), to),
		Types: append(slices.Clip(c.Types), t),
	}
}
