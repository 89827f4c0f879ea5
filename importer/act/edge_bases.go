package act

import (
	"slices"

	"raccordo/graph"
)

// stateOnce makes one relation of what a sentence says and the outline shows too: it is
// stated, and the places of the outline are among its citations.
func (r *reader) stateOnce() {
	gone := map[int]bool{}
	for i, e := range r.edges {
		if e.edge.Type != graph.ReportsTo || e.edge.Basis != graph.Structural {
			continue
		}
		at, ok := r.edgeAt[edgeKey{e.from, e.to, graph.ReportsTo, graph.Stated, e.edge.Mode}]
		if !ok {
			continue
		}
		gone[i] = true
		for _, c := range e.edge.Citations {
			r.edges[at].edge.Citations = addCitation(r.edges[at].edge.Citations, c)
		}
	}
	if len(gone) == 0 {
		return
	}
	i := -1
	r.keepEdges(slices.DeleteFunc(r.edges, func(edge) bool { i++; return gone[i] }))
}

// keepEdges replaces the edges by those that are left.
func (r *reader) keepEdges(kept []edge) {
	r.edges, r.edgeAt = kept, map[edgeKey]int{}
	for i, e := range kept {
		r.edgeAt[e.key()] = i
	}
}
