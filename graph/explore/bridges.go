package explore

import (
	"fmt"
	"maps"
	"slices"

	"raccordo/graph"
)

// sortedKeys returns the keys of m, in order.
func sortedKeys[V any](m map[graph.UnitID]V) []graph.UnitID { return slices.Sorted(maps.Keys(m)) }

// net is a canonical graph as numbers: unit i is Units[i].
type net struct {
	from, to []int32 // of each edge
	first    []int32 // next[first[i]:first[i+1]] are the neighbours of i, by stated edges of any type
	next     []int32
}

// netOf numbers the ends of all edges. O(n log n).
func netOf(g *graph.Graph) *net {
	n := &net{from: make([]int32, len(g.Edges)), to: make([]int32, len(g.Edges)), first: make([]int32, len(g.Units)+1)}
	place := make(map[graph.UnitID]int32, len(g.Units))
	for i := range g.Units {
		place[g.Units[i].ID] = int32(i)
	}
	at := int32(0)
	for i := range g.Edges { // by From, as the units are
		e := &g.Edges[i]
		for g.Units[at].ID != e.From {
			at++
		}
		n.from[i], n.to[i] = at, place[e.To]
		n.first[at+1]++
		n.first[n.to[i]+1]++
	}
	for i := range g.Units {
		n.first[i+1] += n.first[i]
	}
	n.next = make([]int32, 2*len(g.Edges))
	free := slices.Clone(n.first)
	for i, a := range n.from {
		b := n.to[i]
		n.next[free[a]], n.next[free[b]] = b, a
		free[a]++
		free[b]++
	}
	return n
}

// bridges marks the articulation points: the units whose removal would part
// others that edges join. Depth-first with low points (J. Hopcroft, R. Tarjan,
// Algorithm 447, 1973), with a stack of its own since an organisation may be a
// long chain; parallel edges need no care, for a way back to the parent never
// makes a low point less than the parent's number. O(n).
func (n *net) bridges() []bool {
	units := len(n.first) - 1
	cut := make([]bool, units)
	number, low := make([]int32, units), make([]int32, units) // number 0: not reached
	parent, at := make([]int32, units), slices.Clone(n.first)
	count := int32(0)
	var stack []int32
	for root := range int32(units) {
		if number[root] != 0 {
			continue
		}
		children := 0
		count++
		number[root], low[root], parent[root] = count, count, -1
		stack = append(stack[:0], root)
		for len(stack) > 0 {
			u := stack[len(stack)-1]
			if at[u] < n.first[u+1] {
				v := n.next[at[u]]
				at[u]++
				if number[v] != 0 {
					low[u] = min(low[u], number[v])
					continue
				}
				count++
				number[v], low[v], parent[v] = count, count, u
				stack = append(stack, v)
				continue
			}
			stack = stack[:len(stack)-1]
			p := parent[u]
			if p < 0 {
				continue
			}
			low[p] = min(low[p], low[u])
			if p == root {
				children++
			} else if low[u] >= number[p] {
				cut[p] = true
			}
		}
		cut[root] = children > 1
	}
	return cut
}

// bridgeUnits returns the ids that bridges marks.
func bridgeUnits(g *graph.Graph, n *net) map[graph.UnitID]bool {
	ids := make(map[graph.UnitID]bool)
	for i, is := range n.bridges() {
		if is {
			ids[g.Units[i].ID] = true
		}
	}
	return ids
}

// bridgeEffects tells which units are bridges after all changes that were none
// before, and the other way round. origins says, for each unit after, which units
// before it came from.
func bridgeEffects(before, after *graph.Graph, was, is map[graph.UnitID]bool, origins map[graph.UnitID][]graph.UnitID) []Effect {
	var effects []Effect
	kept := make(map[graph.UnitID]bool) // bridges before that live on in a bridge
	for _, id := range sortedKeys(is) {
		from := originsOf(before, id, origins)
		held := false
		for _, o := range from {
			if was[o] {
				held, kept[o] = true, true
			}
		}
		if id == Unassigned || held {
			continue
		}
		u, _ := after.Unit(id)
		p := phraseOf(u)
		effects = append(effects, Effect{
			Type: BridgeGained, Severity: ToDecide, Units: orItself(from, id), Citations: citationsAt(after, id),
			Sentence: Sentence{
				IT: fmt.Sprintf("%s %s ora il solo tramite tra unità che non hanno altri collegamenti.", p.opening(noPrep), p.verb("è", "sono")),
				EN: fmt.Sprintf("%s %s now the only link between units that nothing else joins.", quoteEN(u.Name), p.verb("is", "are")),
			},
			Decision: Sentence{
				IT: fmt.Sprintf("Se serve un collegamento che non passi %s.", p.with(prepPer)),
				EN: fmt.Sprintf("Whether a link is needed that does not pass through %s.", quoteEN(u.Name)),
			},
		})
	}
	for _, id := range sortedKeys(was) {
		if kept[id] {
			continue
		}
		u, _ := before.Unit(id)
		p := phraseOf(u)
		s := Sentence{
			IT: fmt.Sprintf("%s non %s più il solo tramite tra altre unità.", p.opening(noPrep), p.verb("è", "sono")),
			EN: fmt.Sprintf("%s %s no longer the only link between other units.", quoteEN(u.Name), p.verb("is", "are")),
		}
		if !livesOn(after, id, origins) {
			s = Sentence{
				IT: fmt.Sprintf("Con %s cessa il solo tramite tra altre unità, che restano senza quel collegamento.", p.with(noPrep)),
				EN: fmt.Sprintf("With %s the only link between other units ends, which are left without it.", quoteEN(u.Name)),
			}
		}
		effects = append(effects, Effect{Type: BridgeLost, Severity: Information, Units: []graph.UnitID{id}, Citations: citationsAt(before, id), Sentence: s})
	}
	return effects
}

// livesOn reports whether a unit before is there after the changes, as itself or in
// a unit that came from it.
func livesOn(after *graph.Graph, id graph.UnitID, origins map[graph.UnitID][]graph.UnitID) bool {
	if _, lives := after.Unit(id); lives {
		return true
	}
	for now, from := range origins {
		if _, lives := after.Unit(now); lives && slices.Contains(from, id) {
			return true
		}
	}
	return false
}

func originsOf(before *graph.Graph, id graph.UnitID, origins map[graph.UnitID][]graph.UnitID) []graph.UnitID {
	if from, changed := origins[id]; changed {
		return from
	}
	if _, was := before.Unit(id); was {
		return []graph.UnitID{id}
	}
	return nil
}

func orItself(ids []graph.UnitID, id graph.UnitID) []graph.UnitID {
	if len(ids) == 0 {
		return []graph.UnitID{id}
	}
	return ids
}

// citationsAt returns the citations of the edges of a unit.
func citationsAt(g *graph.Graph, id graph.UnitID) []graph.Citation {
	var all []graph.Citation
	for i := range g.Edges {
		if e := &g.Edges[i]; e.From == id || e.To == id {
			all = append(all, e.Citations...)
		}
	}
	return graph.MergeCitations(all)
}
