package report

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// scenarioDrawings draws what is around the changed units before and after: who
// they come under and who under them, and with whom they work.
func scenarioDrawings(l Lang, a *explore.ScenarioAnswer) []Drawing {
	before, after := sideBefore(l, a), sideAfter(l, a)
	var out []Drawing
	for _, d := range []struct {
		title, text string
		tree        func(*side) []*branch
		apart       bool // each tree has panels of its own
	}{
		{l.Say("La gerarchia prima e dopo", "The hierarchy before and after"),
			l.Say("Per ogni unità toccata: sopra, a chi fa capo e di quale classe fa parte; sotto, chi ne dipende. Una parola nel riquadro e il suo contorno dicono che cosa cambia.", "For each unit concerned: above, to whom it reports and to which class it belongs; below, who reports to it. A word in the box and its outline say what changes."),
			(*side).hierarchy, false},
		{l.Say("Le collaborazioni prima e dopo", "The collaborations before and after"),
			l.Say("Per ogni unità toccata, con chi collabora secondo l'atto.", "For each unit concerned, with whom it works by the act."), (*side).partners, true},
	} {
		was, is := d.tree(before), d.tree(after)
		if len(was)+len(is) == 0 {
			continue
		}
		out = append(out, Drawing{
			Title: d.title, Text: d.text, Legend: treeLegend(l, was, is),
			Panels: append(titled(l.Say("Prima", "Before"), drawTrees(l, was, d.apart)), titled(l.Say("Dopo", "After"), drawTrees(l, is, d.apart))...),
		})
	}
	return out
}

func drawTrees(l Lang, roots []*branch, apart bool) []Panel {
	if !apart {
		return drawTree(l, roots)
	}
	var panels []Panel
	for _, r := range roots {
		panels = append(panels, drawTree(l, []*branch{r})...)
	}
	return panels
}

func titled(title string, panels []Panel) []Panel {
	for i := range panels {
		panels[i].Title = title
		if len(panels) > 1 {
			panels[i].Title = fmt.Sprintf("%s (%d/%d)", title, i+1, len(panels))
		}
	}
	return panels
}

// side is the organisation before or after changes, seen from the units
// concerned.
type side struct {
	l       Lang
	g       *graph.Graph
	names   Names
	touched []graph.UnitID
	told    func(graph.UnitID) (mark, string)
	// partner says what becomes of a collaboration.
	partner func(of, with graph.UnitID) (mark, string)
	up      map[graph.UnitID][]graph.Edge // reporting lines and memberships by their lower end
	down    map[graph.UnitID][]graph.Edge // by their upper end
	ties    map[graph.UnitID][]graph.UnitID
}

func newSide(l Lang, g *graph.Graph, touched []graph.UnitID) *side {
	s := &side{
		l: l, g: g, names: namesIn(g).in(l), touched: touched,
		up: make(map[graph.UnitID][]graph.Edge), down: make(map[graph.UnitID][]graph.Edge), ties: make(map[graph.UnitID][]graph.UnitID),
	}
	for _, e := range g.Edges { // sorted
		if e.Type == graph.CollaboratesWith {
			s.ties[e.From], s.ties[e.To] = append(s.ties[e.From], e.To), append(s.ties[e.To], e.From)
			continue
		}
		s.up[e.From], s.down[e.To] = append(s.up[e.From], e), append(s.down[e.To], e)
	}
	for id, with := range s.ties {
		slices.Sort(with)
		s.ties[id] = slices.Compact(with)
	}
	return s
}

// concerned returns the units of a graph that changes name or make, by id.
func concerned(a *explore.ScenarioAnswer, g *graph.Graph) []graph.UnitID {
	ids := make(map[graph.UnitID]bool)
	for _, c := range a.Changes {
		for _, id := range c.Units {
			ids[id] = true
		}
		ids[c.Into] = true
		if c.Type != explore.ChangeMove && c.Type != explore.ChangeCreate {
			ids[c.To] = true // a superior is above anyway
		}
		for _, p := range c.Parts {
			ids[p.Into] = true
		}
	}
	var found []graph.UnitID
	for _, id := range slices.Sorted(maps.Keys(ids)) {
		if _, ok := g.Unit(id); ok {
			found = append(found, id)
		}
	}
	return found
}

func sideBefore(l Lang, a *explore.ScenarioAnswer) *side {
	s := newSide(l, a.Prior, concerned(a, a.Prior))
	after := newSide(l, a.Graph, nil)
	s.told = func(id graph.UnitID) (mark, string) {
		u, lives := a.Graph.Unit(id)
		switch {
		case !lives:
			return ends, l.Say("cessa", "ends")
		case u.Name != s.names.Of(id):
			return changes, l.Say("cambia nome", "is renamed")
		case !slices.Equal(s.above(id), after.above(id)):
			return changes, l.Say("passa sotto altri", "comes under another")
		default:
			return unmarked, ""
		}
	}
	s.partner = func(of, with graph.UnitID) (mark, string) {
		one := unitedWith(a.Changes, of)
		if slices.Contains(one, with) {
			return ends, l.Say("diventa interna", "becomes internal")
		}
		for _, other := range one {
			if slices.Contains(s.ties[other], with) {
				return changes, l.Say("in comune", "shared")
			}
		}
		return unmarked, ""
	}
	return s
}

// unitedWith returns the units that a change makes one with a unit.
func unitedWith(all []explore.Change, id graph.UnitID) []graph.UnitID {
	var others []graph.UnitID
	for _, c := range all {
		if c.Type != explore.ChangeMerge && c.Type != explore.ChangeAbolish {
			continue
		}
		one := append(slices.Clone(c.Units), c.To) // of an abolition the heir, else ""
		if slices.Contains(one, id) {
			others = append(others, slices.DeleteFunc(one, func(o graph.UnitID) bool { return o == id || o == "" })...)
		}
	}
	return others
}

func sideAfter(l Lang, a *explore.ScenarioAnswer) *side {
	s := newSide(l, a.Graph, concerned(a, a.Graph))
	before := newSide(l, a.Prior, nil)
	s.told = func(id graph.UnitID) (mark, string) {
		u, was := a.Prior.Unit(id)
		switch {
		case id == explore.Unassigned:
			return changes, l.Say("nessuno le svolge", "no one performs them")
		case !was:
			return begins, l.Say("nuova", "new")
		case u.Name != s.names.Of(id):
			return changes, l.Say("nuovo nome", "new name")
		case !slices.Equal(s.above(id), before.above(id)):
			return changes, l.Say("prima sotto altri", "came under another")
		default:
			return unmarked, ""
		}
	}
	fused := make(map[graph.UnitID]bool) // units outside whose collaborations become one
	for _, e := range a.Effects {
		if e.Type == explore.CollaborationFused {
			fused[e.Units[len(e.Units)-1]] = true
		}
	}
	s.partner = func(_, with graph.UnitID) (mark, string) {
		if fused[with] {
			return changes, l.Say("si fondono", "fused")
		}
		return unmarked, ""
	}
	return s
}

// above returns what a unit comes under, once each.
func (s *side) above(id graph.UnitID) []graph.UnitID {
	var ids []graph.UnitID
	for _, e := range s.up[id] {
		ids = append(ids, e.To)
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// hierarchy hangs the units concerned on what they come under; what hangs on
// several is shown whole under the first.
func (s *side) hierarchy() []*branch {
	shown := make(map[graph.UnitID]bool)
	roots := make(map[graph.UnitID]*branch)
	for _, id := range s.touched {
		placed := false
		for _, e := range s.up[id] {
			if slices.Contains(s.touched, e.To) {
				placed = true
				continue // it hangs on a unit that is shown anyway
			}
			root := roots[e.To]
			if root == nil {
				root = s.branch(e.To, "")
				roots[e.To] = root
			}
			if b := s.below(id, e, shown); b != nil {
				root.below = append(root.below, b)
			}
			placed = true
		}
		if !placed {
			root := s.below(id, graph.Edge{}, shown)
			roots[id] = root
		}
	}
	var trees []*branch
	for _, id := range slices.Sorted(maps.Keys(roots)) {
		root := roots[id]
		if others := s.others(id); others > 0 && !slices.Contains(s.touched, id) {
			root.below = append(root.below, &branch{label: fmt.Sprintf(s.l.Say("e altre: %s", "and others: %s"), s.l.units(others)), mark: faint})
		}
		trees = append(trees, root)
	}
	return trees
}

// others counts what hangs on a unit and is not concerned.
func (s *side) others(id graph.UnitID) int {
	var ids []graph.UnitID
	for _, e := range s.down[id] {
		if !slices.Contains(s.touched, e.From) {
			ids = append(ids, e.From)
		}
	}
	slices.Sort(ids)
	return len(slices.Compact(ids))
}

func (s *side) branch(id graph.UnitID, link graph.StepType) *branch {
	m, note := s.told(id)
	return &branch{label: s.names.Of(id), mark: m, note: note, link: link}
}

// below returns a unit with what hangs on it; without that where it was shown.
func (s *side) below(id graph.UnitID, by graph.Edge, shown map[graph.UnitID]bool) *branch {
	b := s.branch(id, graph.StepType(strings.ToLower(string(by.Type))))
	if shown[id] {
		return b
	}
	shown[id] = true
	last := graph.UnitID("")
	for _, e := range s.down[id] {
		if e.From == last {
			continue
		}
		last = e.From
		b.below = append(b.below, s.below(e.From, e, shown))
	}
	return b
}

// partners hangs on each unit concerned those it collaborates with.
func (s *side) partners() []*branch {
	var trees []*branch
	for _, id := range s.touched {
		if len(s.ties[id]) == 0 {
			continue
		}
		root := s.branch(id, "")
		for _, with := range s.ties[id] {
			m, note := s.partner(id, with)
			root.below = append(root.below, &branch{label: s.names.Of(with), mark: m, note: note, link: graph.StepCollaboratesWith})
		}
		trees = append(trees, root)
	}
	return trees
}
