package graph

import (
	"cmp"
	"slices"
)

// Steps derives every step of a canonical graph, sorted by key, each key once.
//
// Inheritance: for an edge from a class or group to x, each member has the step
// to x; for a collaboration from x to a class or group, x has the step to each
// member; never both ends at once. Members are direct or through nested groups.
// A stated step hides an inherited one of the same key; of several inherited
// ones the least Through is kept. Where both rules give a step through the same
// group, it has the modes and citations of both.
//
// Cost: O(n log n) for n = E + M·e + Σ nᶜ², with M memberships, e edges a group
// has, and nᶜ units that share competence c.
func Steps(g *Graph) []Step {
	steps := stated(g.Edges)
	steps = append(steps, inherited(steps, membersOf(g.Edges))...)
	steps = append(steps, shared(g)...)
	slices.SortFunc(steps, func(a, b Step) int {
		return cmp.Or(
			CompareStepKeys(a.Key(), b.Key()),
			cmp.Compare(a.Through, b.Through),
			slices.Compare(a.Competences, b.Competences),
		)
	})
	return fuseSteps(steps)
}

// StepOf returns the stated step of edges of one type between the same two
// units; there must be at least one, sorted by CompareEdges.
func StepOf(edges []Edge) Step {
	first := edges[0]
	s := Step{From: first.From, To: first.To, Type: first.Type.Step(), Basis: first.Basis}
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

// stated returns one step for each run of edges of one type between two units.
func stated(edges []Edge) []Step {
	steps := make([]Step, 0, len(edges))
	for len(edges) > 0 {
		n := 1
		for n < len(edges) && edges[n].From == edges[0].From && edges[n].To == edges[0].To && edges[n].Type == edges[0].Type {
			n++
		}
		steps = append(steps, StepOf(edges[:n]))
		edges = edges[n:]
	}
	return steps
}

// membership is one unit of a group, with the citations that put it there.
type membership struct {
	unit      UnitID
	citations []Citation
}

// membersOf returns the members of each group, nested ones included, each with
// the citations of a shortest chain of memberships, the least by ids read from
// the group down.
func membersOf(edges []Edge) map[UnitID][]membership {
	direct := make(map[UnitID][]membership)
	for _, e := range edges { // sorted, so members come in order of id
		if e.Type == BelongsTo {
			direct[e.To] = append(direct[e.To], membership{e.From, e.Citations})
		}
	}
	all := make(map[UnitID][]membership, len(direct))
	for group := range direct {
		seen := map[UnitID]bool{group: true}
		frontier := []membership{{unit: group}}
		for len(frontier) > 0 {
			var next []membership
			for _, f := range frontier {
				for _, m := range direct[f.unit] {
					if seen[m.unit] {
						continue
					}
					seen[m.unit] = true
					next = append(next, membership{m.unit, MergeCitations(f.citations, m.citations)})
				}
			}
			all[group] = append(all[group], next...)
			frontier = next
		}
	}
	return all
}

// inherited returns what groups hand on to their members, unsorted, those
// hidden by another step included.
func inherited(said []Step, members map[UnitID][]membership) []Step {
	if len(members) == 0 {
		return nil
	}
	var steps []Step
	add := func(from, to, through UnitID, s Step, m membership) {
		if from == to {
			return
		}
		s.From, s.To, s.Through = from, to, through
		s.Citations = MergeCitations(s.Citations, m.citations)
		steps = append(steps, s)
	}
	for _, s := range said {
		if s.Type == StepBelongsTo {
			continue
		}
		for _, m := range members[s.From] {
			add(m.unit, s.To, s.From, s, m)
		}
		if s.Type != StepCollaboratesWith {
			continue
		}
		for _, m := range members[s.To] {
			add(s.From, m.unit, s.To, s, m)
		}
	}
	return steps
}

// shared returns a step for each competence two units share, unsorted.
func shared(g *Graph) []Step {
	unitOf := make(map[FunctionID]UnitID, len(g.Functions))
	for _, f := range g.Functions {
		unitOf[f.ID] = f.Unit
	}
	var steps []Step
	for _, c := range g.Competences {
		if len(c.Functions) == 1 {
			continue
		}
		units := make([]UnitID, 0, len(c.Functions))
		for _, f := range c.Functions {
			units = append(units, unitOf[f])
		}
		slices.Sort(units)
		units = slices.Compact(units)
		for i, a := range units {
			for _, b := range units[i+1:] {
				steps = append(steps, Step{From: a, To: b, Type: StepSharesCompetence, Competences: []CompetenceID{c.ID}})
			}
		}
	}
	return steps
}

// fuseSteps keeps of each run of one key those of the first Through, as one step.
func fuseSteps(steps []Step) []Step {
	out := steps[:0]
	for _, s := range steps {
		n := len(out)
		if n == 0 || out[n-1].Key() != s.Key() {
			out = append(out, s)
			continue
		}
		if last := &out[n-1]; last.Through == s.Through {
			last.Modes = mergeModes(last.Modes, s.Modes)
			last.Citations = MergeCitations(last.Citations, s.Citations)
			last.Competences = append(last.Competences, s.Competences...)
		}
	}
	return out
}
