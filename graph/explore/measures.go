package explore

import (
	"gonum.org/v1/gonum/graph/simple"
	"gonum.org/v1/gonum/graph/topo"

	"raccordo/graph"
)

// Measure describes a canonical graph as a whole. O(n log n).
func Measure(g *graph.Graph) Measures {
	m := Measures{Functions: len(g.Functions), Competences: len(g.Competences), Depth: depth(g)}
	for _, u := range g.Units {
		if u.Kind != graph.KindExternal && u.Kind != graph.KindClass && u.Kind != graph.KindGroup {
			m.Units++
		}
	}
	lines := make(map[pair]bool)
	collaborations := make(map[pair]bool)
	span := make(map[graph.UnitID]int)
	for _, e := range g.Edges {
		switch p := (pair{e.From, e.To}); e.Type {
		case graph.ReportsTo:
			if !lines[p] {
				lines[p] = true
				span[e.To]++
				m.MaxSpan = max(m.MaxSpan, span[e.To])
			}
		case graph.CollaboratesWith:
			collaborations[p.sorted()] = true
		}
	}
	m.ReportingLines, m.Collaborations = len(lines), len(collaborations)
	return m
}

// pair is two units, in order where the order matters.
type pair [2]graph.UnitID

func (p pair) sorted() pair { return pair{min(p[0], p[1]), max(p[0], p[1])} }

// depth returns the longest chain of reporting lines in which every loop counts
// as one unit.
func depth(g *graph.Graph) int {
	index := make(map[graph.UnitID]int64, len(g.Units))
	lines := simple.NewDirectedGraph()
	for i, u := range g.Units {
		index[u.ID] = int64(i)
	}
	for _, e := range g.Edges {
		if e.Type == graph.ReportsTo {
			lines.SetEdge(lines.NewEdge(simple.Node(index[e.From]), simple.Node(index[e.To])))
		}
	}
	loops := topo.TarjanSCC(lines) // what a loop reports to comes before it
	loopOf := make(map[int64]int)
	above := make([]int, len(loops))
	longest := 0
	for i, loop := range loops {
		for _, n := range loop {
			loopOf[n.ID()] = i
		}
		for _, n := range loop {
			for superiors := lines.From(n.ID()); superiors.Next(); {
				if j := loopOf[superiors.Node().ID()]; j != i {
					above[i] = max(above[i], above[j]+1)
				}
			}
		}
		longest = max(longest, above[i])
	}
	return longest
}
