package explore

import (
	"fmt"
	"slices"
	"strings"

	"raccordo/graph"
)

// Split returns the organisation after the unit of c, a change of type
// ChangeSplit, became the units of c.Parts.
//
// Each part has the kind, level and citations of the unit, its reporting lines,
// its memberships and its collaborations, since the sources state them for all
// of it. Functions go to the part that names them and otherwise to Unassigned;
// sub-units to the part that names them and otherwise to the first. Members go
// to every part.
func Split(g *graph.Graph, c Change) *graph.Graph {
	id := c.Units[0]
	whole, _ := g.Unit(id)
	e := newEdit(g)
	e.gone[id], e.touched[id] = true, true
	taker := make(map[graph.FunctionID]graph.UnitID)
	under := make(map[graph.UnitID]graph.UnitID)
	parts := intoOf(c.Parts)
	for _, p := range c.Parts {
		part := whole
		part.ID, part.Name = p.Into, p.Name
		if p.Name != whole.Name {
			part.Aliases = nil
			part.Citations = slices.Concat(whole.Citations, e.cite(fmt.Sprintf("%s nasce dalla divisione di %s", quoteIT(p.Name), quoteIT(whole.Name))))
		}
		e.made = append(e.made, part)
		for _, f := range p.Functions {
			taker[f] = p.Into
		}
		for _, u := range p.Units {
			under[u] = p.Into
		}
	}
	orphans := false
	for _, f := range g.Functions {
		orphans = orphans || f.Unit == id && taker[f.ID] == ""
	}
	if orphans {
		e.orphan(whole.Citations)
	}
	e.performer = func(f graph.Function) graph.UnitID {
		switch {
		case f.Unit != id:
			return f.Unit
		case taker[f.ID] == "":
			return Unassigned
		default:
			return taker[f.ID]
		}
	}
	e.rewrite = func(edge graph.Edge) []graph.Edge {
		if edge.To == id && edge.Type == graph.ReportsTo {
			if edge.To = under[edge.From]; edge.To == "" {
				edge.To = parts[0]
			}
			return []graph.Edge{edge}
		}
		edges := make([]graph.Edge, 0, len(parts))
		for _, p := range parts {
			copied := edge
			if copied.From == id {
				copied.From = p
			} else {
				copied.To = p
			}
			edges = append(edges, copied)
		}
		return edges
	}
	return e.apply()
}

func intoOf(parts []Part) []graph.UnitID {
	ids := make([]graph.UnitID, 0, len(parts))
	for _, p := range parts {
		ids = append(ids, p.Into)
	}
	return ids
}

func understandSplit(u *understanding) {
	c := &u.change
	unit, ok := u.one()
	if n := len(c.Parts); n < 2 {
		u.add(".parts", "%d given: a split needs two or more", n)
	}
	taken, under := make(map[graph.FunctionID]int), make(map[graph.UnitID]int)
	c.Parts = slices.Clone(c.Parts)
	for i := range c.Parts {
		p, field := &c.Parts[i], fmt.Sprintf(".parts[%d]", i)
		if p.Name = strings.TrimSpace(p.Name); p.Name == "" {
			u.add(field+".name", "not given: the name of the part")
		}
		u.text(field+".name", p.Name)
		u.into(field, &p.Into, p.Name)
		if ok {
			u.functions(unit, *p, i, field, taken)
			u.below(unit, *p, i, field, under)
		}
	}
}

// functions checks the functions of a part.
func (u *understanding) functions(unit graph.Unit, p Part, i int, field string, taken map[graph.FunctionID]int) {
	for j, id := range p.Functions {
		at := fmt.Sprintf("%s.functions[%d]", field, j)
		f, found := functionOf(u.g, id)
		switch first, twice := taken[id]; {
		case !found:
			u.add(at, "function %q does not exist", id)
		case f.Unit != unit.ID:
			u.add(at, "function %q is of %q, not of %q", id, f.Unit, unit.ID)
		case twice:
			u.add(at, "function %q is already of part %d", id, first+1)
		default:
			taken[id] = i
		}
	}
}

// below checks the sub-units of a part.
func (u *understanding) below(unit graph.Unit, p Part, i int, field string, under map[graph.UnitID]int) {
	for j, id := range p.Units {
		at := fmt.Sprintf("%s.units[%d]", field, j)
		switch first, twice := under[id]; {
		case !slices.Contains(superiorsOf(u.g, id), unit.ID):
			u.add(at, "%q does not report directly to %q", id, unit.ID)
		case twice:
			u.add(at, "%q comes already under part %d", id, first+1)
		default:
			under[id] = i
		}
	}
}
