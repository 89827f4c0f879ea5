package graph

import (
	"iter"
	"slices"
)

// Steps derives every step of a canonical graph, as EachStep yields them.
func Steps(g *Graph) []Step {
	return slices.AppendSeq(make([]Step, 0, len(g.Edges)), EachStep(g))
}

// EachStep derives every step of a canonical graph, sorted by key, each key once.
//
// Inheritance: for an edge from a class or group to x, each member has the step
// to x; for a collaboration from x to a class or group, x has the step to each
// member; never both ends at once. Members are direct or through nested groups.
// A stated step hides an inherited one of the same key; of several inherited
// ones the least Through is kept. Where both rules give a step through the same
// group, it has the modes and citations of both.
//
// Cost: O(n log n) for n = E + M·e + Σ nᶜ², with M memberships, e edges a group
// has, and nᶜ units that share competence c. Only what is not stated is held.
func EachStep(g *Graph) iter.Seq[Step] {
	return func(yield func(Step) bool) {
		d := derive(g)
		next, more := d.next()
		for edges := range runs(g.Edges) {
			e := &edges[0]
			key := StepKey{e.From, e.To, e.Type.Step()}
			for more && CompareStepKeys(d.key(next), key) < 0 {
				if !yield(d.step(next)) {
					return
				}
				next, more = d.next()
			}
			if more && d.key(next) == key {
				next, more = d.next()
			}
			if !yield(StepOf(edges)) {
				return
			}
		}
		for more {
			if !yield(d.step(next)) {
				return
			}
			next, more = d.next()
		}
	}
}

// StepOf returns the stated step of edges of one type between the same two
// units; there must be at least one, of a canonical graph, sorted by CompareEdges.
func StepOf(edges []Edge) Step {
	first := edges[0]
	s := Step{From: first.From, To: first.To, Type: first.Type.Step(), Basis: first.Basis}
	if len(edges) == 1 {
		if first.Mode != "" {
			s.Modes = []Mode{first.Mode}
		}
		s.Citations = slices.Clip(first.Citations)
		return s
	}
	lists := make([][]Citation, len(edges))
	for i, e := range edges {
		lists[i] = e.Citations
		if e.Basis == Stated {
			s.Basis = Stated
		}
		if e.Mode != "" {
			s.Modes = append(s.Modes, e.Mode)
		}
	}
	s.Modes = mergeModes(s.Modes, nil)
	s.Citations = MergeCitations(lists...)
	return s
}

// runs yields the edges of one type between two units, one run after the other.
func runs(edges []Edge) iter.Seq[[]Edge] {
	return func(yield func([]Edge) bool) {
		for len(edges) > 0 {
			n := 1
			for n < len(edges) && edges[n].From == edges[0].From && edges[n].To == edges[0].To && edges[n].Type == edges[0].Type {
				n++
			}
			if !yield(edges[:n]) {
				return
			}
			edges = edges[n:]
		}
	}
}
