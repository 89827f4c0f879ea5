package explore

import (
	"fmt"
	"slices"

	"raccordo/graph"
)

// Move returns the organisation after the unit of c, a change of type
// ChangeMove, reports to c.To and to no one else. A line that it had to that
// superior stays as it is; a new one cites the scenario. All else stays.
func Move(g *graph.Graph, c Change) *graph.Graph {
	id := c.Units[0]
	e := newEdit(g)
	e.touched[id] = true
	e.rewrite = func(edge graph.Edge) []graph.Edge {
		if edge.From == id && edge.Type == graph.ReportsTo && edge.To != c.To {
			return nil
		}
		return []graph.Edge{edge}
	}
	if !slices.Contains(superiorsOf(g, id), c.To) {
		e.line(id, c.To, "%s passa alle dipendenze di %s")
	}
	return e.apply()
}

// line adds a reporting line that the scenario states in these words.
func (e *edit) line(from, to graph.UnitID, words string) {
	name := func(id graph.UnitID) string {
		for _, u := range e.made {
			if u.ID == id {
				return quoteIT(u.Name)
			}
		}
		u, _ := e.g.Unit(id)
		return quoteIT(u.Name)
	}
	e.lines = append(e.lines, graph.Edge{
		From: from, To: to, Type: graph.ReportsTo, Basis: graph.Stated,
		Citations: e.cite(fmt.Sprintf(words, name(from), name(to))),
	})
}

func understandMove(u *understanding) {
	unit, ok := u.one()
	if u.change.To == "" {
		u.add(".to", "not given: the new superior")
	}
	to, known := u.to()
	if !ok || !known {
		return
	}
	if _, below := chainUp(u.g, to.ID, unit.ID); below {
		u.add(".to", "%q reports to %q, directly or through others: a unit cannot come under its own sub-unit", to.Name, unit.Name)
	}
}
