package explore

import (
	"cmp"
	"fmt"
	"slices"

	"raccordo/graph"
)

// Transfer returns the organisation after the functions of c, a change of type
// ChangeTransfer, are performed by c.To. All else stays.
func Transfer(g *graph.Graph, c Change) *graph.Graph {
	e := newEdit(g)
	e.performer = func(f graph.Function) graph.UnitID {
		if slices.Contains(c.Functions, f.ID) {
			return c.To
		}
		return f.Unit
	}
	left := slices.ContainsFunc(g.Functions, func(f graph.Function) bool {
		return f.Unit == Unassigned && !slices.Contains(c.Functions, f.ID)
	})
	if _, held := g.Unit(Unassigned); held && !left {
		e.gone[Unassigned] = true
	}
	return e.apply()
}

func understandTransfer(u *understanding) {
	c := &u.change
	if c.To == "" {
		u.add(".to", "not given: the unit that receives the functions")
	}
	u.to()
	for i, id := range c.Units {
		if _, ok := u.g.Unit(id); !ok {
			u.add(".units", "unit %q does not exist", id)
		} else if slices.Contains(c.Units[:i], id) {
			u.add(".units", "unit %q stands twice", id)
		}
	}
	if len(c.Functions) == 0 && len(c.Units) == 0 {
		u.add(".functions", "none given, and no unit all of whose functions are to go")
	}
	if len(u.problems) > 0 {
		return
	}
	if len(c.Functions) == 0 {
		for _, f := range u.g.Functions {
			if slices.Contains(c.Units, f.Unit) {
				c.Functions = append(c.Functions, f.ID)
			}
		}
		if len(c.Functions) == 0 {
			u.add(".units", "no functions to transfer")
		}
	}
	var givers []graph.UnitID
	for i, id := range c.Functions {
		at := fmt.Sprintf(".functions[%d]", i)
		f, found := functionOf(u.g, id)
		switch {
		case !found:
			u.add(at, "function %q does not exist", id)
		case f.Unit == c.To:
			u.add(at, "%q performs %q already", c.To, f.ID)
		case len(c.Units) > 0 && !slices.Contains(c.Units, f.Unit):
			u.add(at, "function %q is of %q, not of the units given", f.ID, f.Unit)
		case slices.Contains(c.Functions[:i], id):
			u.add(at, "function %q stands twice", id)
		}
		givers = append(givers, f.Unit)
	}
	c.Functions, c.Units = distinct(slices.Clone(c.Functions)), distinct(givers)
}

func functionOf(g *graph.Graph, id graph.FunctionID) (graph.Function, bool) {
	i, found := slices.BinarySearchFunc(g.Functions, id, func(f graph.Function, id graph.FunctionID) int { return cmp.Compare(f.ID, id) })
	if !found {
		return graph.Function{}, false
	}
	return g.Functions[i], true
}
