package explore

import (
	"math"
	"slices"

	"gonum.org/v1/gonum/graph/simple"
	"gonum.org/v1/gonum/graph/topo"

	"raccordo/graph"
)

// Measure describes a canonical graph as a whole. O(n log n) but for Between.
func Measure(g *graph.Graph) Measures { return shapeOf(g).measures }

// shape is what a graph looks like as a whole.
type shape struct {
	measures Measures
	bridges  map[graph.UnitID]bool
}

func shapeOf(g *graph.Graph) shape {
	n := netOf(g)
	bridges := bridgeUnits(g, n)
	return shape{measure(g, n, len(bridges)), bridges}
}

func measure(g *graph.Graph, n *net, bridges int) Measures {
	m := Measures{Functions: len(g.Functions), Competences: len(g.Competences), Between: between(g, n), BridgeUnits: bridges}
	for _, u := range g.Units {
		if u.Kind != graph.KindExternal && u.Kind != graph.KindClass && u.Kind != graph.KindGroup {
			m.Units++
		}
	}
	for _, f := range g.Functions {
		if f.Unit == Unassigned {
			m.OrphanFunctions++
		}
	}
	lines := n.pairs(g, graph.ReportsTo)
	m.ReportingLines, m.Collaborations = len(lines), len(n.pairs(g, graph.CollaboratesWith))
	m.Depth = depthOf(len(g.Units), lines)
	below := make([]int, len(g.Units))
	heads := 0
	for _, l := range lines {
		if below[l.to()]++; below[l.to()] == 1 {
			heads++
		}
		m.MaxSpan = max(m.MaxSpan, below[l.to()])
	}
	if heads > 0 {
		m.MeanSpan = math.Round(float64(len(lines))/float64(heads)*100) / 100
	}
	return m
}

// ends is two numbers of units.
type ends uint64

func (e ends) from() int { return int(e >> 32) }
func (e ends) to() int   { return int(e & math.MaxUint32) }

// pairs returns the ends of the edges of one type, each once; of a collaboration
// the lesser first.
func (n *net) pairs(g *graph.Graph, t graph.EdgeType) []ends {
	var all []ends
	for i, a := range n.from {
		if g.Edges[i].Type != t {
			continue
		}
		b := n.to[i]
		if t == graph.CollaboratesWith {
			a, b = min(a, b), max(a, b)
		}
		all = append(all, ends(uint64(a)<<32|uint64(b)))
	}
	return distinct(all)
}

// pair is two units, in order where the order matters.
type pair [2]graph.UnitID

func (p pair) sorted() pair { return pair{min(p[0], p[1]), max(p[0], p[1])} }

// depthOf returns the longest chain of reporting lines in which every loop counts
// as one unit. It takes units from the top, each after all its superiors; where
// that ends before all are taken, some lines form loops.
func depthOf(units int, lines []ends) int {
	waiting := make([]int, units) // superiors not taken yet
	first := make([]int, units+1)
	for _, l := range lines {
		waiting[l.from()]++
		first[l.to()+1]++
	}
	for i := range units {
		first[i+1] += first[i]
	}
	below, free := make([]int, len(lines)), slices.Clone(first)
	for _, l := range lines {
		below[free[l.to()]] = l.from()
		free[l.to()]++
	}
	above := make([]int, units)
	queue := make([]int, 0, units)
	for u := range units {
		if waiting[u] == 0 {
			queue = append(queue, u)
		}
	}
	longest := 0
	for taken := 0; taken < len(queue); taken++ {
		u := queue[taken]
		longest = max(longest, above[u])
		for _, v := range below[first[u]:first[u+1]] {
			above[v] = max(above[v], above[u]+1)
			if waiting[v]--; waiting[v] == 0 {
				queue = append(queue, v)
			}
		}
	}
	if len(queue) < units {
		return depthWithLoops(lines)
	}
	return longest
}

func depthWithLoops(all []ends) int {
	lines := simple.NewDirectedGraph()
	for _, l := range all {
		lines.SetEdge(lines.NewEdge(simple.Node(l.from()), simple.Node(l.to())))
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

// between finds the unit that most shortest paths pass: U. Brandes, A faster
// algorithm for betweenness centrality, 2001. gonum has it too, but adds up in the
// order of maps, which is not the same twice.
func between(g *graph.Graph, n *net) Between {
	units := len(g.Units)
	if units > MaxBetween || units < 3 {
		return Between{}
	}
	var most Between
	for i, paths := range n.betweenness() {
		share := math.Round(paths/float64((units-1)*(units-2))*1e4) / 1e4
		if share > most.Share { // units come by id
			most = Between{Unit: g.Units[i].ID, Share: share}
		}
	}
	return most
}

// betweenness returns for each unit the sum, over all ordered pairs of others, of
// the share of shortest paths between them that pass it. O(units · edges).
func (n *net) betweenness() []float64 {
	units := len(n.first) - 1
	next := make([][]int32, units)
	for i := range next {
		next[i] = distinct(slices.Clone(n.next[n.first[i]:n.first[i+1]]))
	}
	sum := make([]float64, units)
	distance, order := make([]int32, units), make([]int32, 0, units)
	paths, passed := make([]float64, units), make([]float64, units)
	for start := range int32(units) {
		for i := range units {
			distance[i], paths[i], passed[i] = -1, 0, 0
		}
		distance[start], paths[start] = 0, 1
		order = append(order[:0], start)
		for taken := 0; taken < len(order); taken++ {
			u := order[taken]
			for _, v := range next[u] {
				if distance[v] < 0 {
					distance[v] = distance[u] + 1
					order = append(order, v)
				}
				if distance[v] == distance[u]+1 {
					paths[v] += paths[u]
				}
			}
		}
		for _, v := range slices.Backward(order) {
			before, each := distance[v]-1, (1+passed[v])/paths[v]
			for _, u := range next[v] {
				if distance[u] == before {
					passed[u] += paths[u] * each
				}
			}
			if v != start {
				sum[v] += passed[v]
			}
		}
	}
	return sum
}
