package graph

import (
	"cmp"
	"slices"
	"strings"
)

// Graph is one edition, whole, and the exchange form of raccordo: its JSON is
// what `export --format json` writes and `import` reads back without loss.
//
// A Graph that New returned is canonical and shared freely; nobody changes it.
type Graph struct {
	Edition     Edition      `json:"edition"`
	Units       []Unit       `json:"units"`       // by id
	Functions   []Function   `json:"functions"`   // by id
	Competences []Competence `json:"competences"` // by id
	Edges       []Edge       `json:"edges"`       // by CompareEdges
}

// New returns g in canonical form: sorted, edges of one key fused, citations
// sorted and each once. It does not change what it is given. If anything is
// wrong it returns a *ProblemsError that lists all of it. O(n log n).
func New(g Graph) (*Graph, error) {
	c := canonical(g)
	if err := validate(c); err != nil {
		return nil, err
	}
	return c, nil
}

// Counts returns how much g holds.
func (g *Graph) Counts() Counts {
	return Counts{Units: len(g.Units), Functions: len(g.Functions), Competences: len(g.Competences), Edges: len(g.Edges)}
}

// Unit returns the unit of that id. g must be canonical. O(log n).
func (g *Graph) Unit(id UnitID) (Unit, bool) {
	i, ok := slices.BinarySearchFunc(g.Units, id, func(u Unit, id UnitID) int { return cmp.Compare(u.ID, id) })
	if !ok {
		return Unit{}, false
	}
	return g.Units[i], true
}

func canonical(g Graph) *Graph {
	c := &Graph{
		Edition:     g.Edition,
		Units:       append([]Unit{}, g.Units...),
		Functions:   append([]Function{}, g.Functions...),
		Competences: append([]Competence{}, g.Competences...),
		Edges:       append([]Edge{}, g.Edges...),
	}
	c.Edition.Sources = append([]Source{}, g.Edition.Sources...)
	slices.SortFunc(c.Edition.Sources, func(a, b Source) int { return strings.Compare(a.ID, b.ID) })
	for i, u := range c.Units {
		u.Aliases = sortedOnce(u.Aliases)
		u.Citations = MergeCitations(u.Citations)
		c.Units[i] = u
	}
	for i := range c.Functions {
		c.Functions[i].Citations = MergeCitations(c.Functions[i].Citations)
	}
	for i, k := range c.Competences {
		k.Functions = sortedOnce(k.Functions)
		c.Competences[i] = k
	}
	slices.SortFunc(c.Units, func(a, b Unit) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortFunc(c.Functions, func(a, b Function) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortFunc(c.Competences, func(a, b Competence) int { return cmp.Compare(a.ID, b.ID) })
	c.Edges = fuse(c.Edges)
	return c
}

// sortedOnce returns the items sorted, each once; nil if there are none.
func sortedOnce[T cmp.Ordered](items []T) []T {
	if len(items) == 0 {
		return nil
	}
	items = slices.Clone(items)
	slices.Sort(items)
	return slices.Compact(items)
}

// fuse sorts edges and makes those of one key one edge with all citations.
func fuse(edges []Edge) []Edge {
	slices.SortStableFunc(edges, CompareEdges)
	out := edges[:0]
	for _, e := range edges {
		if n := len(out); n > 0 && CompareEdges(out[n-1], e) == 0 {
			out[n-1].Citations = MergeCitations(out[n-1].Citations, e.Citations)
			continue
		}
		e.Citations = MergeCitations(e.Citations)
		out = append(out, e)
	}
	return out
}
