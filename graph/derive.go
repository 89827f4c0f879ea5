package graph

import (
	"cmp"
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
		derived := append(inherited(g.Edges, membersOf(g.Edges)), shared(g)...)
		slices.SortFunc(derived, func(a, b Step) int {
			return cmp.Or(
				CompareStepKeys(a.Key(), b.Key()),
				cmp.Compare(a.Through, b.Through),
				slices.Compare(a.Competences, b.Competences),
			)
		})
		derived = fuseSteps(derived)
		for edges := range runs(g.Edges) {
			s := StepOf(edges)
			for len(derived) > 0 && CompareStepKeys(derived[0].Key(), s.Key()) < 0 {
				if !yield(derived[0]) {
					return
				}
				derived = derived[1:]
			}
			if len(derived) > 0 && derived[0].Key() == s.Key() {
				derived = derived[1:]
			}
			if !yield(s) {
				return
			}
		}
		for _, s := range derived {
			if !yield(s) {
				return
			}
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
func inherited(edges []Edge, members map[UnitID][]membership) []Step {
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
	for run := range runs(edges) {
		e := &run[0]
		if e.Type == BelongsTo {
			continue
		}
		down, across := members[e.From], []membership(nil)
		if e.Type == CollaboratesWith {
			across = members[e.To]
		}
		if len(down)+len(across) == 0 {
			continue
		}
		s := StepOf(run)
		for _, m := range down {
			add(m.unit, s.To, s.From, s, m)
		}
		for _, m := range across {
			add(s.From, m.unit, s.To, s, m)
		}
	}
	return steps
}

// shared returns a step for each competence two units share, unsorted.
func shared(g *Graph) []Step {
	performs := make(map[FunctionID]int32, len(g.Functions))
	for i := range g.Functions {
		performs[g.Functions[i].ID] = int32(i)
	}
	var steps []Step
	for i := range g.Competences {
		c := &g.Competences[i]
		if len(c.Functions) == 1 {
			continue
		}
		units := make([]UnitID, 0, len(c.Functions))
		for _, f := range c.Functions {
			units = append(units, g.Functions[performs[f]].Unit)
		}
		slices.Sort(units)
		units = slices.Compact(units)
		covers := []CompetenceID{c.ID}
		for i, a := range units {
			for _, b := range units[i+1:] {
				steps = append(steps, Step{From: a, To: b, Type: StepSharesCompetence, Competences: covers[:1:1]})
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
