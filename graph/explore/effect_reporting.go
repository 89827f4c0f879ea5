package explore

import (
	"fmt"
	"maps"
	"slices"

	"raccordo/graph"
)

func (m *merger) reporting() {
	up := m.ties(func(e graph.Edge, upward bool) bool { return e.Type == graph.ReportsTo && upward })
	for _, t := range up {
		superior := m.glossary.it(t.outer)
		if len(t.merged) == len(m.merged) {
			m.add(ReportingKept, t.merged, []graph.UnitID{t.outer}, t.citations, Sentence{
				IT: fmt.Sprintf("%s %s %s, come già %s.", m.intoIT().opening(noPrep), m.intoIT().verb("dipende", "dipendono"), superior.with(prepDa), m.listIT(t.merged, noPrep)),
				EN: fmt.Sprintf("%s reports to %s, as %s did.", m.intoEN(), m.glossary.en(t.outer), m.listEN(t.merged)),
			})
			continue
		}
		m.add(ReportingReparented, t.merged, []graph.UnitID{t.outer}, t.citations, Sentence{
			IT: fmt.Sprintf("%s %s per intero %s: prima solo %s.", m.intoIT().opening(noPrep), m.intoIT().verb("dipende", "dipendono"), superior.with(prepDa), m.listIT(t.merged, noPrep)),
			EN: fmt.Sprintf("The whole of %s reports to %s: before, only %s did.", m.intoEN(), m.glossary.en(t.outer), m.listEN(t.merged)),
		})
	}
	for _, e := range m.insidePairs(graph.ReportsTo, func(p pair) pair { return p }) {
		m.add(ReportingLost, distinct(slices.Clone(e.ends[:])), nil, e.citations, Sentence{
			IT: fmt.Sprintf("Cessa la dipendenza %s %s: diventano una sola unità.", m.glossary.it(e.ends[0]).with(prepDi), m.glossary.it(e.ends[1]).with(prepDa)),
			EN: fmt.Sprintf("The reporting line from %s to %s ends: they become one unit.", m.glossary.en(e.ends[0]), m.glossary.en(e.ends[1])),
		})
	}
}

// bond is all edges of one type between two merged units.
type bond struct {
	ends      pair
	citations []graph.Citation
}

// insidePairs gathers the inside edges of one type by their ends as key gives
// them, in order.
func (m *merger) insidePairs(t graph.EdgeType, key func(pair) pair) []bond {
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

func (m *merger) controllers() {
	up := reportingLines(m.before)
	for _, low := range m.sortedMerged() {
		for _, high := range m.sortedMerged() {
			chain, ok := chainUp(up, low, high)
			if !ok {
				continue
			}
			var citations []graph.Citation
			for _, l := range chain {
				citations = append(citations, l.citations...)
			}
			how, howEN := "direttamente", "directly"
			if n := len(chain); n > 1 {
				how, howEN = fmt.Sprintf("in %d passaggi", n), fmt.Sprintf("in %d steps", n)
			}
			m.add(ControllerMerged, distinct([]graph.UnitID{low, high}), nil, citations, Sentence{
				IT: fmt.Sprintf("Chi controlla si unisce a chi è controllato: %s %s %s %s.", m.glossary.it(low).with(noPrep), m.glossary.it(low).verb("dipende", "dipendono"), how, m.glossary.it(high).with(prepDa)),
				EN: fmt.Sprintf("The controller is merged with the controlled: %s %s %s to %s.", m.glossary.en(low), m.glossary.it(low).verb("reports", "report"), howEN, m.glossary.en(high)),
			})
		}
	}
}

// loop reports a loop through the new unit that was not there before.
func (m *merger) loop() {
	up := reportingLines(m.after)
	loop := loopThrough(up, m.into.ID)
	if len(loop) == 0 {
		return
	}
	old := make(map[graph.UnitID]bool)
	upBefore := reportingLines(m.before)
	for _, id := range m.change.Units {
		for _, other := range loopThrough(upBefore, id) {
			old[other] = true
		}
	}
	if !slices.ContainsFunc(loop, func(id graph.UnitID) bool { return !old[id] }) {
		return
	}
	on := map[graph.UnitID]bool{m.into.ID: true}
	for _, id := range loop {
		on[id] = true
	}
	var citations []graph.Citation
	for id := range on {
		for _, l := range up[id] {
			if on[l.to] {
				citations = append(citations, l.citations...)
			}
		}
	}
	m.add(ReportingLoop, m.sortedMerged(), loop, citations, Sentence{
		IT: fmt.Sprintf("Le linee di dipendenza formano un anello: tornano %s passando per altre unità (%s).", m.intoIT().with(prepA), m.listIT(loop, noPrep)),
		EN: fmt.Sprintf("The reporting lines form a loop: they lead back to %s through other units (%s).", m.intoEN(), m.listEN(loop)),
	})
}

func (m *merger) subunits() {
	down := m.ties(func(e graph.Edge, upward bool) bool { return e.Type == graph.ReportsTo && !upward })
	for _, t := range down {
		sub := m.glossary.it(t.outer)
		m.add(SubunitReparented, t.merged, []graph.UnitID{t.outer}, t.citations, Sentence{
			IT: fmt.Sprintf("%s, che %s %s, %s sotto %s.", sub.opening(noPrep), sub.verb("dipendeva", "dipendevano"), m.listIT(t.merged, prepDa), sub.verb("passa", "passano"), m.intoIT().with(noPrep)),
			EN: fmt.Sprintf("%s, which reported to %s, %s under %s.", m.glossary.en(t.outer), m.listEN(t.merged), sub.verb("comes", "come"), m.intoEN()),
		})
	}
}

func (m *merger) sortedMerged() []graph.UnitID { return distinct(slices.Clone(m.change.Units)) }
