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

// linesUp returns the reporting lines of a unit, by superior.
func linesUp(g *graph.Graph, id graph.UnitID) []line {
	var lines []line
	for _, e := range edgesFrom(g, id) { // sorted by to and type
		if e.Type != graph.ReportsTo {
			continue
		}
		if n := len(lines); n > 0 && lines[n-1].to == e.To {
			lines[n-1].citations = graph.MergeCitations(lines[n-1].citations, e.Citations)
			continue
		}
		lines = append(lines, line{e.To, e.Citations})
	}
	return lines
}

// superiorsOf returns the units that a unit reports to directly, by id.
func superiorsOf(g *graph.Graph, id graph.UnitID) []graph.UnitID {
	var ids []graph.UnitID
	for _, l := range linesUp(g, id) {
		ids = append(ids, l.to)
	}
	return ids
}

// chainUp returns a shortest chain of lines from low to high, the least by the
// ids on it; false if there is none or they are the same unit.
func chainUp(g *graph.Graph, low, high graph.UnitID) ([]line, bool) {
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
		for _, l := range linesUp(g, queue[0]) {
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

// loopThrough returns the other units on loops of lines through id, by id: of
// all above it, those that are below it too.
func loopThrough(g *graph.Graph, id graph.UnitID) []graph.UnitID {
	below := make(map[graph.UnitID][]graph.UnitID) // among those above id
	above := reachable(id, func(u graph.UnitID) []graph.UnitID {
		superiors := superiorsOf(g, u)
		for _, s := range superiors {
			below[s] = append(below[s], u)
		}
		return superiors
	})
	if len(below[id]) == 0 {
		return nil
	}
	var loop []graph.UnitID
	for u := range reachable(id, func(u graph.UnitID) []graph.UnitID { return below[u] }) {
		if above[u] && u != id {
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
