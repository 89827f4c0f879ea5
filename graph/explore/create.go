package explore

import (
	"fmt"
	"slices"

	"raccordo/graph"
)

// Create returns the organisation after the unit of c, a change of type
// ChangeCreate, began. It and its reporting line to c.To cite the scenario.
func Create(g *graph.Graph, c Change) *graph.Graph {
	e := newEdit(g)
	e.made = []graph.Unit{{
		ID: c.Into, Name: c.Name, Kind: c.Kind, Level: c.Level,
		Citations: e.cite(fmt.Sprintf("È istituita l'unità %s", quoteIT(c.Name))),
	}}
	if c.To != "" {
		e.line(c.Into, c.To, "%s dipende da %s")
	}
	return e.apply()
}

func understandCreate(u *understanding) {
	c := &u.change
	if c.Name == "" {
		u.add(".name", "not given: the name of the new unit")
	}
	if c.Kind == "" {
		c.Kind = graph.KindOffice
	}
	if !slices.Contains(graph.Kinds, c.Kind) {
		u.add(".kind", "%q: want one of %v", c.Kind, graph.Kinds)
	}
	if _, known := levelOrder[c.Level]; !known {
		u.add(".level", "%q: want %s or %s", c.Level, graph.LevelGeneral, graph.LevelExecutive)
	}
	u.to()
	u.into("", &c.Into, c.Name)
}
