package explore

import (
	"fmt"
	"slices"

	"raccordo/graph"
)

// Rename returns the organisation after the unit of c, a change of type
// ChangeRename, has the name c.Name. It keeps its id. The name it had becomes an
// alias unless a scenario had given it; so renaming it back gives the same unit,
// but for the citations of the scenario.
func Rename(g *graph.Graph, c Change) *graph.Graph {
	u, _ := g.Unit(c.Units[0])
	e := newEdit(g)
	aliases := slices.DeleteFunc(slices.Clone(u.Aliases), func(a string) bool { return a == c.Name })
	if !slices.ContainsFunc(u.Citations, func(c graph.Citation) bool { return c.Source == ScenarioSource }) {
		aliases = append(aliases, u.Name)
	}
	u.Citations = slices.Concat(u.Citations, e.cite(fmt.Sprintf("%s prende il nome di %s", quoteIT(u.Name), quoteIT(c.Name))))
	u.Name, u.Aliases = c.Name, aliases
	e.made = []graph.Unit{u}
	return e.apply()
}

func understandRename(u *understanding) {
	unit, ok := u.one()
	switch {
	case u.change.Name == "":
		u.add(".name", "not given: the new name")
	case ok && u.change.Name == unit.Name:
		u.add(".name", "%q is the name it has", unit.Name)
	}
}
