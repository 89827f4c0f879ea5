package simplepaths

import (
	"slices"

	"raccordo/graph"
)

// Result writes what Find returned as the answer to q.
func Result(found []Path, truncated, givenUp bool, q graph.PathQuery, id func(uint32) graph.UnitID) graph.PathResult {
	r := graph.PathResult{Truncated: truncated, GivenUp: givenUp}
	for _, p := range found {
		units := make([]graph.UnitID, len(p.Units))
		for i, u := range p.Units {
			units[i] = id(u)
		}
		r.Paths = p.chains(units, nil, r.Paths, q.Limit)
	}
	return r
}

// chains appends the chains over units whose types begin with chosen, until
// there are most.
func (p Path) chains(units []graph.UnitID, chosen []graph.StepType, out []graph.Chain, most int) []graph.Chain {
	if len(out) == most {
		return out
	}
	if len(chosen) == len(p.Types) {
		return append(out, graph.Chain{Units: slices.Clone(units), Types: slices.Clone(chosen)})
	}
	for i, t := range graph.StepTypes {
		if p.Types[len(chosen)]&(1<<i) != 0 {
			out = p.chains(units, append(chosen, t), out, most)
		}
	}
	return out
}
