package explore

import (
	"slices"

	"raccordo/graph"
)

// Abolish returns the organisation after the unit of c, a change of type
// ChangeAbolish, ended.
//
// With an heir, c.To, its functions, collaborations, members, sub-units and its
// seats in committees go to the heir; its own reporting lines end, and so do its
// memberships of classes and groups, which said what it was. Without one all its
// edges end and its functions go to Unassigned.
func Abolish(g *graph.Graph, c Change) *graph.Graph {
	id, heir := c.Units[0], c.To
	e := newEdit(g)
	e.gone[id], e.touched[id] = true, true
	receiver := heir
	if heir == "" {
		receiver = Unassigned
		e.rewrite = func(graph.Edge) []graph.Edge { return nil }
		if slices.ContainsFunc(g.Functions, func(f graph.Function) bool { return f.Unit == id }) {
			u, _ := g.Unit(id)
			e.orphan(u.Citations)
		}
	} else {
		e.rewrite = func(edge graph.Edge) []graph.Edge { return inherit(g, edge, id, heir) }
	}
	e.performer = func(f graph.Function) graph.UnitID {
		if f.Unit == id {
			return receiver
		}
		return f.Unit
	}
	return e.apply()
}

// inherit returns what becomes of an edge of an abolished unit with an heir.
func inherit(g *graph.Graph, edge graph.Edge, id, heir graph.UnitID) []graph.Edge {
	if edge.From == id {
		to, _ := g.Unit(edge.To)
		if edge.Type == graph.ReportsTo || edge.Type == graph.BelongsTo && (to.Kind == graph.KindClass || to.Kind == graph.KindGroup) {
			return nil
		}
		edge.From = heir
	} else {
		edge.To = heir
	}
	return []graph.Edge{edge}
}

func understandAbolish(u *understanding) {
	u.one()
	u.to()
}
