package explore

import (
	"cmp"
	"maps"
	"slices"

	"raccordo/graph"
)

// effectTypes lists the types of effect in the order in which they are reported.
var effectTypes = []EffectType{
	ReportingKept, ReportingReparented, ReportingLost, ReportingLoop, ControllerMerged,
	CollaborationInternal, CollaborationFused, PartnerKept, DutyDuplicated, DutyMoved,
	SubunitReparented, ExternalToNotify, MembershipChanged, LevelClash, SpanChanged,
}

// merger is one merger whose effects are being listed. Only what the act states
// is looked at, not what classes and groups hand on.
type merger struct {
	before, after *graph.Graph
	change        Change
	merged        map[graph.UnitID]bool
	glossary      glossary // units before the merger
	into          graph.Unit

	inside  []graph.Edge // between two merged units
	outside []graph.Edge // with one merged end
	effects []Effect
}

// mergeEffects lists what a merger changes. O(n) besides the effects.
func mergeEffects(before, after *graph.Graph, c Change) []Effect {
	m := &merger{before: before, after: after, change: c, merged: make(map[graph.UnitID]bool), glossary: graphGlossary(before)}
	for _, id := range c.Units {
		m.merged[id] = true
	}
	m.into, _ = after.Unit(c.Into)
	for _, e := range before.Edges {
		switch a, b := m.merged[e.From], m.merged[e.To]; {
		case a && b:
			m.inside = append(m.inside, e)
		case a || b:
			m.outside = append(m.outside, e)
		}
	}
	m.reporting()
	m.controllers()
	m.loop()
	m.collaborations()
	m.partners()
	m.duties()
	m.subunits()
	m.externals()
	m.memberships()
	m.levels()
	m.spans()
	return m.effects
}

func sortEffects(effects []Effect) {
	slices.SortStableFunc(effects, func(a, b Effect) int {
		return cmp.Or(
			cmp.Compare(slices.Index(effectTypes, a.Type), slices.Index(effectTypes, b.Type)),
			slices.Compare(a.Units, b.Units),
		)
	})
}

// add reports an effect: the merged units it concerns by id, then the others.
func (m *merger) add(t EffectType, merged, others []graph.UnitID, citations []graph.Citation, s Sentence) {
	m.effects = append(m.effects, Effect{
		Type: t, Units: slices.Concat(merged, others), Citations: graph.MergeCitations(citations), Sentence: s,
	})
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

// intoIT and intoEN name the new unit.
func (m *merger) intoIT() phrase { return phraseOf(m.into) }
func (m *merger) intoEN() string { return quoteEN(m.into.Name) }

// listIT names units, each after the preposition.
func (m *merger) listIT(ids []graph.UnitID, prep preposition) string {
	return enumerate(m.glossary.namedIT(ids, prep), "e")
}

func (m *merger) listEN(ids []graph.UnitID) string {
	return enumerate(m.glossary.quotedEN(ids), "and")
}

// tie is what one unit outside a merger has to do with the merged ones.
type tie struct {
	outer     graph.UnitID
	merged    []graph.UnitID // by id
	citations []graph.Citation
}

// ties gathers the outside edges that choose accepts by their outer end, by id.
func (m *merger) ties(choose func(e graph.Edge, upward bool) bool) []tie {
	byOuter := make(map[graph.UnitID]*tie)
	for _, e := range m.outside {
		inner, outer, upward := e.From, e.To, true
		if !m.merged[inner] {
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
		t.merged = append(t.merged, inner)
		t.citations = append(t.citations, e.Citations...)
	}
	ties := make([]tie, 0, len(byOuter))
	for _, id := range slices.Sorted(maps.Keys(byOuter)) {
		t := *byOuter[id]
		t.merged = distinct(t.merged)
		ties = append(ties, t)
	}
	return ties
}
