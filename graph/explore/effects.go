package explore

import (
	"cmp"
	"maps"
	"slices"

	"raccordo/graph"
)

// changing is one change whose effects are being listed. Only what the sources
// state is looked at, not what classes and groups hand on.
type changing struct {
	before, after *graph.Graph
	change        Change
	glossary      glossary // units before the change

	// The units looked at, and what the sources state of them.
	units   map[graph.UnitID]bool
	into    graph.Unit   // what they become, where it is one unit
	inside  []graph.Edge // between two of them
	outside []graph.Edge // with one end among them
	effects []told
}

// told is an effect with what settle looks at once all changes are made.
type told struct {
	Effect
	function graph.FunctionID // of FunctionOrphaned
	lower    graph.UnitID     // of ReportingLost: the unit outside that loses a superior
	span     spanOf           // of SpanChanged: the superior outside; none for the unit that succeeds
}

// effectsOf lists what a change does. O(n) besides the effects.
func effectsOf(before, after *graph.Graph, c Change) []told {
	m := &changing{before: before, after: after, change: c, glossary: glossary{whole: before}}
	m.look(c.Units, c.Into)
	changeKinds[c.Type].effects(m)
	return m.effects
}

// look makes these the units looked at.
func (m *changing) look(units []graph.UnitID, into graph.UnitID) {
	m.units, m.inside, m.outside = make(map[graph.UnitID]bool, len(units)), nil, nil
	for _, id := range units {
		m.units[id] = true
	}
	m.into, _ = m.after.Unit(into)
	for _, e := range m.before.Edges {
		switch a, b := m.units[e.From], m.units[e.To]; {
		case a && b:
			m.inside = append(m.inside, e)
		case a || b:
			m.outside = append(m.outside, e)
		}
	}
}

func sortEffects(effects []Effect) {
	slices.SortStableFunc(effects, func(a, b Effect) int {
		return cmp.Or(
			cmp.Compare(slices.Index(EffectTypes, a.Type), slices.Index(EffectTypes, b.Type)),
			slices.Compare(a.Units, b.Units),
			cmp.Compare(a.Change, b.Change),
		)
	})
}

// tell reports an effect that asks for nothing: the units looked at that it
// concerns, by id, then the others.
func (m *changing) tell(t EffectType, units, others []graph.UnitID, citations []graph.Citation, s Sentence) {
	m.add(Effect{Type: t, Severity: Information, Units: slices.Concat(units, others), Citations: citations, Sentence: s})
}

// add reports an effect.
func (m *changing) add(e Effect) { m.keep(told{Effect: e}) }

func (m *changing) keep(t told) {
	t.Citations = graph.MergeCitations(t.Citations)
	m.effects = append(m.effects, t)
}

// graphGlossary names everything in a graph.
func graphGlossary(g *graph.Graph) glossary {
	all := glossary{
		units:       make(map[graph.UnitID]graph.Unit, len(g.Units)),
		competences: make(map[graph.CompetenceID]string, len(g.Competences)),
	}
	for _, u := range g.Units {
		all.units[u.ID] = u
	}
	for _, c := range g.Competences {
		all.competences[c.ID] = c.Name
	}
	return all
}

// intoIT and intoEN name what the units become.
func (m *changing) intoIT() phrase { return phraseOf(m.into) }
func (m *changing) intoEN() string { return quoteEN(m.into.Name) }

// verbEN chooses the English verb that agrees with what the units become.
func (m *changing) verbEN(singular, plural string) string { return m.intoIT().verb(singular, plural) }

// listIT names units, each after the preposition.
func (m *changing) listIT(ids []graph.UnitID, prep preposition) string {
	return enumerate(m.glossary.namedIT(ids, prep), "e")
}

func (m *changing) listEN(ids []graph.UnitID) string {
	return enumerate(m.glossary.quotedEN(ids), "and")
}

// looked returns the units looked at, by id.
func (m *changing) looked() []graph.UnitID { return slices.Sorted(maps.Keys(m.units)) }

// partsIT and partsEN name the parts of a split.
func (m *changing) partsIT(prep preposition) string {
	names := make([]string, 0, len(m.change.Parts))
	for _, p := range m.change.Parts {
		u, _ := m.after.Unit(p.Into)
		names = append(names, phraseOf(u).with(prep))
	}
	return enumerate(names, "e")
}

func (m *changing) partsEN() string {
	names := make([]string, 0, len(m.change.Parts))
	for _, p := range m.change.Parts {
		names = append(names, quoteEN(p.Name))
	}
	return enumerate(names, "and")
}

// tie is what one unit outside has to do with the units looked at.
type tie struct {
	outer     graph.UnitID
	units     []graph.UnitID // by id
	edges     []graph.Edge
	citations []graph.Citation
}

// ties gathers the outside edges that choose accepts by their outer end, by id.
func (m *changing) ties(choose func(e graph.Edge, upward bool) bool) []tie {
	byOuter := make(map[graph.UnitID]*tie)
	for _, e := range m.outside {
		inner, outer, upward := e.From, e.To, true
		if !m.units[inner] {
			inner, outer, upward = e.To, e.From, false
		}
		if !choose(e, upward) {
			continue
		}
		t := byOuter[outer]
		if t == nil {
			t = &tie{outer: outer}
			byOuter[outer] = t
		}
		t.units = append(t.units, inner)
		t.edges = append(t.edges, e)
		t.citations = append(t.citations, e.Citations...)
	}
	ties := make([]tie, 0, len(byOuter))
	for _, id := range slices.Sorted(maps.Keys(byOuter)) {
		t := *byOuter[id]
		t.units = distinct(t.units)
		ties = append(ties, t)
	}
	return ties
}

// tied chooses edges of one type in one direction.
func tied(t graph.EdgeType, up bool) func(graph.Edge, bool) bool {
	return func(e graph.Edge, upward bool) bool { return e.Type == t && upward == up }
}

func collaborating(e graph.Edge, _ bool) bool { return e.Type == graph.CollaboratesWith }

// bond is all edges of one type between two units looked at.
type bond struct {
	ends      pair
	citations []graph.Citation
}

// bonds gathers the inside edges of one type by their ends as key gives them, in
// order.
func (m *changing) bonds(t graph.EdgeType, key func(pair) pair) []bond {
	byEnds := make(map[pair][]graph.Citation)
	for _, e := range m.inside {
		if e.Type == t {
			k := key(pair{e.From, e.To})
			byEnds[k] = append(byEnds[k], e.Citations...)
		}
	}
	bonds := make([]bond, 0, len(byEnds))
	for _, k := range slices.SortedFunc(maps.Keys(byEnds), func(a, b pair) int { return slices.Compare(a[:], b[:]) }) {
		bonds = append(bonds, bond{k, byEnds[k]})
	}
	return bonds
}

func directed(p pair) pair { return p }
