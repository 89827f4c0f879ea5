package explore

import (
	"slices"

	"raccordo/graph"
)

// line is all stated reporting edges from one unit to another.
type line struct {
	to        graph.UnitID
	citations []graph.Citation
}

// reportingLines returns the lines up from each unit, by superior.
func reportingLines(g *graph.Graph) map[graph.UnitID][]line {
	up := make(map[graph.UnitID][]line)
	for _, e := range g.Edges { // sorted by from and to
		if e.Type != graph.ReportsTo {
			continue
		}
		lines := up[e.From]
		if n := len(lines); n > 0 && lines[n-1].to == e.To {
			lines[n-1].citations = graph.MergeCitations(lines[n-1].citations, e.Citations)
			continue
		}
		up[e.From] = append(lines, line{e.To, e.Citations})
	}
	return up
}

// chainUp returns a shortest chain of lines from low to high, the least by the
// ids on it; false if there is none or they are the same unit.
func chainUp(up map[graph.UnitID][]line, low, high graph.UnitID) ([]line, bool) {
	if low == high {
		return nil, false
	}
	type visit struct {
		from graph.UnitID
		line line
	}
	came := map[graph.UnitID]visit{low: {}}
	// Breadth-first with superiors in order of id reaches every unit first by
	// its least chain.
	for queue := []graph.UnitID{low}; len(queue) > 0; queue = queue[1:] {
		for _, l := range up[queue[0]] {
			if _, seen := came[l.to]; seen {
				continue
			}
			came[l.to] = visit{queue[0], l}
			queue = append(queue, l.to)
		}
	}
	if _, reached := came[high]; !reached {
		return nil, false
	}
	var chain []line
	for id := high; id != low; id = came[id].from {
		chain = append(chain, came[id].line)
	}
	slices.Reverse(chain)
	return chain, true
}

// loopThrough returns the other units on loops of lines through id, by id.
func loopThrough(up map[graph.UnitID][]line, id graph.UnitID) []graph.UnitID {
	down := make(map[graph.UnitID][]graph.UnitID)
	for from, lines := range up {
		for _, l := range lines {
			down[l.to] = append(down[l.to], from)
		}
	}
	above := reachable(id, func(u graph.UnitID) []graph.UnitID {
		superiors := make([]graph.UnitID, 0, len(up[u]))
		for _, l := range up[u] {
			superiors = append(superiors, l.to)
		}
		return superiors
	})
	below := reachable(id, func(u graph.UnitID) []graph.UnitID { return down[u] })
	var loop []graph.UnitID
	for u := range above {
		if below[u] && u != id {
			loop = append(loop, u)
		}
	}
	return distinct(loop)
}

func reachable(start graph.UnitID, next func(graph.UnitID) []graph.UnitID) map[graph.UnitID]bool {
	seen := map[graph.UnitID]bool{start: true}
	for stack := []graph.UnitID{start}; len(stack) > 0; {
		u := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		for _, v := range next(u) {
			if !seen[v] {
				seen[v] = true
				stack = append(stack, v)
			}
		}
	}
	return seen
}
