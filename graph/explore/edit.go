package explore

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"raccordo/graph"
)

// ScenarioSource is the id of the source that a scenario adds to the edition of
// its result, never to a store. Each of its lines says in Italian something that
// a change states and no source does; what a change makes cites its line.
const ScenarioSource = "scenario:changes"

// Unassigned is the id of the group that holds, in the result of a scenario, the
// functions that no unit performs any more.
const Unassigned graph.UnitID = "scenario:unassigned"

// UnassignedName is what the group is called; in answers it has the Italian name.
var UnassignedName = Sentence{IT: "Funzioni non assegnate", EN: "Functions not assigned"}

// edit is one change of a canonical graph. Its result is canonical without being
// sorted again: what the change does not touch keeps its place. That is right
// because ids of functions, competences and untouched edges do not change.
type edit struct {
	g       *graph.Graph
	edition graph.Edition
	gone    map[graph.UnitID]bool
	made    []graph.Unit // new units, and units that take the place of one with their id
	// performer returns who performs f after the change; nil: as before.
	performer func(f graph.Function) graph.UnitID
	// touched are the units whose edges rewrite is asked about; what it returns
	// takes the place of the edge. Edges from a unit to itself are dropped.
	touched map[graph.UnitID]bool
	rewrite func(e graph.Edge) []graph.Edge
	lines   []graph.Edge // new edges
}

func newEdit(g *graph.Graph) *edit {
	return &edit{g: g, edition: g.Edition, gone: make(map[graph.UnitID]bool), touched: make(map[graph.UnitID]bool)}
}

// cite adds a line to the source of the scenario and cites it.
func (e *edit) cite(line string) []graph.Citation {
	line = strings.Join(strings.Fields(line), " ")
	sources := slices.Clone(e.edition.Sources)
	i, found := slices.BinarySearchFunc(sources, ScenarioSource, func(s graph.Source, id string) int { return strings.Compare(s.ID, id) })
	if !found {
		sources = slices.Insert(sources, i, graph.Source{ID: ScenarioSource, Title: "Modifiche dello scenario"})
		sources[i].Text = line
	} else {
		sources[i].Text += "\n" + line
	}
	sum := sha256.Sum256([]byte(sources[i].Text))
	sources[i].SHA256 = hex.EncodeToString(sum[:])
	e.edition.Sources = sources
	n := strings.Count(sources[i].Text, "\n") + 1
	return []graph.Citation{{Source: ScenarioSource, First: n, Last: n, Quote: line}}
}

// orphan makes sure that the group of functions without a unit is there.
func (e *edit) orphan(citations []graph.Citation) {
	holder, exists := e.g.Unit(Unassigned)
	if !exists {
		holder = graph.Unit{ID: Unassigned, Name: UnassignedName.IT, Kind: graph.KindGroup}
	}
	holder.Citations = graph.MergeCitations(holder.Citations, citations)
	e.made = append(e.made, holder)
}

// apply returns the graph after the change: O(n), and O(k log k) for the k edges
// that change. The graph before shares what did not change with it.
func (e *edit) apply() *graph.Graph {
	out := &graph.Graph{Edition: e.edition, Competences: e.g.Competences, Functions: e.g.Functions}
	out.Units = e.units()
	if e.performer != nil {
		out.Functions = slices.Clone(e.g.Functions)
		for i, f := range out.Functions {
			out.Functions[i].Unit = e.performer(f)
		}
	}
	kept, changed := e.g.Edges, e.lines
	if len(e.touched) > 0 {
		kept = make([]graph.Edge, 0, len(e.g.Edges))
		for _, edge := range e.g.Edges {
			if e.touched[edge.From] || e.touched[edge.To] {
				changed = append(changed, e.rewrite(edge)...)
			} else {
				kept = append(kept, edge)
			}
		}
	}
	changed = slices.DeleteFunc(changed, func(edge graph.Edge) bool { return edge.From == edge.To })
	slices.SortStableFunc(changed, graph.CompareEdges)
	out.Edges = weave(kept, changed)
	return out
}

func (e *edit) units() []graph.Unit {
	slices.SortFunc(e.made, func(a, b graph.Unit) int { return cmp.Compare(a.ID, b.ID) })
	units := make([]graph.Unit, 0, len(e.g.Units)+len(e.made))
	made := e.made
	for _, u := range e.g.Units {
		for len(made) > 0 && made[0].ID <= u.ID {
			units, made = append(units, canonicalUnit(made[0])), made[1:]
		}
		if n := len(units); !e.gone[u.ID] && (n == 0 || units[n-1].ID != u.ID) {
			units = append(units, u)
		}
	}
	for _, u := range made {
		units = append(units, canonicalUnit(u))
	}
	return units
}

// canonicalUnit sorts what a unit lists, as graph.New does.
func canonicalUnit(u graph.Unit) graph.Unit {
	u.Citations = graph.MergeCitations(u.Citations)
	if u.Aliases = distinct(slices.Clone(u.Aliases)); len(u.Aliases) == 0 {
		u.Aliases = nil
	}
	return u
}

// weave joins two sorted lists of edges; those of one key become one with all
// citations.
func weave(kept, changed []graph.Edge) []graph.Edge {
	if len(changed) == 0 {
		return kept
	}
	out := make([]graph.Edge, 0, len(kept)+len(changed))
	add := func(e graph.Edge) {
		if n := len(out); n > 0 && graph.CompareEdges(out[n-1], e) == 0 {
			out[n-1].Citations = graph.MergeCitations(out[n-1].Citations, e.Citations)
			return
		}
		out = append(out, e)
	}
	for _, e := range changed {
		n, _ := slices.BinarySearchFunc(kept, e, graph.CompareEdges)
		out = append(out, kept[:n]...)
		kept = kept[n:]
		if len(kept) > 0 && graph.CompareEdges(kept[0], e) == 0 {
			out, kept = append(out, kept[0]), kept[1:]
		}
		add(e)
	}
	return append(out, kept...)
}

// edgesFrom returns the edges that go out from a unit. O(log n).
func edgesFrom(g *graph.Graph, id graph.UnitID) []graph.Edge {
	first, _ := slices.BinarySearchFunc(g.Edges, id, func(e graph.Edge, id graph.UnitID) int { return cmp.Compare(e.From, id) })
	last := first
	for last < len(g.Edges) && g.Edges[last].From == id {
		last++
	}
	return g.Edges[first:last]
}
