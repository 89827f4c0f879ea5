package graphtest

import (
	"cmp"
	"slices"
	"strings"

	"raccordo/graph"
)

// Paths answers q by listing every walk without a repeated unit that passes
// q.Via in order, sorting them, and keeping the lengths asked for. Both ends must
// be in g.
func Paths(g *graph.Graph, q graph.PathQuery) graph.PathResult {
	steps := graph.Steps(g)
	var all []graph.Chain
	var extend func(c graph.Chain)
	extend = func(c graph.Chain) {
		last := c.Units[len(c.Units)-1]
		if last == q.To {
			all = append(all, graph.Chain{Units: slices.Clone(c.Units), Types: slices.Clone(c.Types)})
			return
		}
		if len(c.Types) == q.MaxHops {
			return
		}
		for _, u := range g.Units {
			if slices.Contains(c.Units, u.ID) || slices.Contains(q.Avoid, u.ID) {
				continue
			}
			for _, t := range graph.StepTypes {
				if slices.Contains(q.Types, t) && walkable(steps, last, u.ID, t, q.Directed) {
					extend(graph.Chain{Units: append(slices.Clone(c.Units), u.ID), Types: append(slices.Clone(c.Types), t)})
				}
			}
		}
	}
	extend(graph.Chain{Units: []graph.UnitID{q.From}})
	all = slices.DeleteFunc(all, func(c graph.Chain) bool { return !passes(c.Units, q.Via) })
	slices.SortFunc(all, graph.CompareChains)
	lengths := make(map[int]bool)
	all = slices.DeleteFunc(all, func(c graph.Chain) bool {
		lengths[len(c.Types)] = true
		return len(lengths) > q.Longer+1
	})
	if len(all) > q.Limit {
		return graph.PathResult{Paths: all[:q.Limit], Truncated: true}
	}
	return graph.PathResult{Paths: all}
}

// passes reports whether the units of a walk hold via in order.
func passes(units, via []graph.UnitID) bool {
	for _, u := range units {
		if len(via) > 0 && u == via[0] {
			via = via[1:]
		}
	}
	return len(via) == 0
}

// walkable reports whether a step of type t may be walked from a to b.
func walkable(steps []graph.Step, a, b graph.UnitID, t graph.StepType, directed bool) bool {
	return slices.ContainsFunc(steps, func(s graph.Step) bool {
		if s.Type != t {
			return false
		}
		if s.From == a && s.To == b {
			return true
		}
		return s.From == b && s.To == a && (!directed || t == graph.StepSharesCompetence)
	})
}

// depends reports whether b depends on a by a step of type t.
func depends(steps []graph.Step, a, b graph.UnitID, t graph.StepType) bool {
	if t == graph.StepReportsTo {
		return walkable(steps, b, a, t, true)
	}
	return walkable(steps, a, b, t, false)
}

// Reach answers q by taking, level after level, every unit that depends on one
// of the level before and was not taken yet.
func Reach(g *graph.Graph, q graph.ReachQuery) graph.ReachResult {
	steps := graph.Steps(g)
	distance := map[graph.UnitID]int{q.From: 0}
	var res graph.ReachResult
	for level := 1; level <= q.Levels; level++ {
		var taken []graph.Reached
		for _, b := range g.Units {
			if _, known := distance[b.ID]; known {
				continue
			}
			r := graph.Reached{Unit: b.ID, Distance: level}
			for _, a := range g.Units {
				if d, known := distance[a.ID]; !known || d != level-1 {
					continue
				}
				for _, t := range graph.StepTypes {
					if slices.Contains(q.Types, t) && depends(steps, a.ID, b.ID, t) {
						r.Via = append(r.Via, graph.Via{Unit: a.ID, Type: t})
					}
				}
			}
			if len(r.Via) > 0 {
				taken = append(taken, r)
			}
		}
		for _, r := range taken {
			distance[r.Unit] = level
		}
		res.Reached = append(res.Reached, taken...)
	}
	return res
}

// Neighbourhood returns the steps of these types with an end among ids.
func Neighbourhood(g *graph.Graph, ids []graph.UnitID, types []graph.StepType) []graph.Step {
	return slices.DeleteFunc(graph.Steps(g), func(s graph.Step) bool {
		near := slices.Contains(ids, s.From) || slices.Contains(ids, s.To)
		return !near || !slices.Contains(types, s.Type)
	})
}

// Steps returns the steps of these keys.
func Steps(g *graph.Graph, keys []graph.StepKey) []graph.Step {
	return slices.DeleteFunc(graph.Steps(g), func(s graph.Step) bool { return !slices.Contains(keys, s.Key()) })
}

// Functions returns the functions that these units perform.
func Functions(g *graph.Graph, units []graph.UnitID) []graph.Function {
	return slices.DeleteFunc(slices.Clone(g.Functions), func(f graph.Function) bool { return !slices.Contains(units, f.Unit) })
}

// Competences returns the competences that cover a function of these units.
func Competences(g *graph.Graph, units []graph.UnitID) []graph.Competence {
	theirs := Functions(g, units)
	return slices.DeleteFunc(slices.Clone(g.Competences), func(c graph.Competence) bool {
		return !slices.ContainsFunc(theirs, func(f graph.Function) bool { return slices.Contains(c.Functions, f.ID) })
	})
}

// Search answers q by looking at the words of everything.
func Search(g *graph.Graph, q graph.SearchQuery) graph.SearchResult {
	var all []graph.Found
	for r := range g.Records() {
		if !holdsAll(graph.Indexed(r), q.Words) {
			continue
		}
		switch {
		case r.Unit != nil:
			u := r.Unit
			all = append(all, graph.Found{Type: graph.FoundUnit, ID: string(u.ID), Text: u.Name, Aliases: u.Aliases, Kind: u.Kind})
		case r.Function != nil:
			f := r.Function
			all = append(all, graph.Found{Type: graph.FoundFunction, ID: string(f.ID), Text: f.Text, Unit: f.Unit})
		case r.Competence != nil:
			all = append(all, graph.Found{Type: graph.FoundCompetence, ID: string(r.Competence.ID), Text: r.Competence.Name})
		}
	}
	all = slices.DeleteFunc(all, func(f graph.Found) bool { return !slices.Contains(q.Types, f.Type) })
	slices.SortFunc(all, func(a, b graph.Found) int { return cmp.Or(cmp.Compare(a.Type, b.Type), cmp.Compare(a.ID, b.ID)) })
	if len(all) > q.Limit {
		return graph.SearchResult{Found: all[:q.Limit], Truncated: true}
	}
	return graph.SearchResult{Found: all}
}

func holdsAll(words, beginnings []string) bool {
	for _, b := range beginnings {
		if !slices.ContainsFunc(words, func(w string) bool { return strings.HasPrefix(w, b) }) {
			return false
		}
	}
	return true
}
