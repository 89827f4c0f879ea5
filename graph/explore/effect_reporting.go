package explore

import (
	"fmt"
	"slices"

	"raccordo/graph"
)

// superiors tells which superiors of merged units the new one has.
func (m *changing) superiors() {
	several := len(superiorsOf(m.after, m.into.ID)) > 1
	for _, t := range m.ties(tied(graph.ReportsTo, true)) {
		superior := m.glossary.it(t.outer)
		if len(t.units) == len(m.units) {
			m.tell(ReportingKept, t.units, []graph.UnitID{t.outer}, t.citations, Sentence{
				IT: fmt.Sprintf("%s %s %s, come già %s.", m.intoIT().opening(noPrep), m.intoIT().verb("dipende", "dipendono"), superior.with(prepDa), m.listIT(t.units, noPrep)),
				EN: fmt.Sprintf("%s %s to %s, as %s did.", m.intoEN(), m.verbEN("reports", "report"), m.glossary.en(t.outer), m.listEN(t.units)),
			})
			continue
		}
		e := Effect{
			Type: ReportingReparented, Severity: Information,
			Units: slices.Concat(t.units, []graph.UnitID{t.outer}), Citations: t.citations,
			Sentence: Sentence{
				IT: fmt.Sprintf("%s %s per intero %s: prima solo %s.", m.intoIT().opening(noPrep), m.intoIT().verb("dipende", "dipendono"), superior.with(prepDa), m.listIT(t.units, noPrep)),
				EN: fmt.Sprintf("The whole of %s reports to %s: before, only %s did.", m.intoEN(), m.glossary.en(t.outer), m.listEN(t.units)),
			},
		}
		if several {
			e.Severity = ToDecide
			e.Decision = Sentence{
				IT: fmt.Sprintf("Se %s %s dipendere anche %s o solo da altri.", m.intoIT().with(noPrep), m.intoIT().verb("deve", "devono"), superior.with(prepDa)),
				EN: fmt.Sprintf("Whether %s %s to report to %s as well, or to others only.", m.intoEN(), m.verbEN("is", "are"), m.glossary.en(t.outer)),
			}
		}
		m.add(e)
	}
}

// innerLines tells which lines end since their ends become one unit.
func (m *changing) innerLines() {
	for _, b := range m.bonds(graph.ReportsTo, directed) {
		m.tell(ReportingLost, distinct(slices.Clone(b.ends[:])), nil, b.citations, Sentence{
			IT: fmt.Sprintf("Cessa la dipendenza %s %s: diventano una sola unità.", m.glossary.it(b.ends[0]).with(prepDi), m.glossary.it(b.ends[1]).with(prepDa)),
			EN: fmt.Sprintf("The reporting line from %s to %s ends: they become one unit.", m.glossary.en(b.ends[0]), m.glossary.en(b.ends[1])),
		})
	}
}

// lostLines tells which lines of the units end, and, if nothing succeeds them,
// which lines to them. A line between an abolished unit and its heir is told by
// innerLines.
func (m *changing) lostLines() {
	for _, t := range m.ties(tied(graph.ReportsTo, true)) {
		if t.outer == m.change.To {
			continue
		}
		m.lost(t.units[0], t.outer, "", t)
	}
	if m.change.Type != ChangeAbolish || m.change.To != "" {
		return
	}
	for _, t := range m.ties(tied(graph.ReportsTo, false)) {
		m.lost(t.outer, t.units[0], t.outer, t)
	}
}

// lost tells that a line ends; settle sees later whether lower, if it lives on,
// is left without a superior.
func (m *changing) lost(from, to, lower graph.UnitID, t tie) {
	m.keep(told{lower: lower, Effect: Effect{
		Type: ReportingLost, Severity: Information, Citations: t.citations,
		Units: slices.Concat(t.units, []graph.UnitID{t.outer}),
		Sentence: Sentence{
			IT: fmt.Sprintf("Cessa la dipendenza %s %s.", m.glossary.it(from).with(prepDi), m.glossary.it(to).with(prepDa)),
			EN: fmt.Sprintf("The reporting line from %s to %s ends.", m.glossary.en(from), m.glossary.en(to)),
		},
	}})
}

func (m *changing) controllers() {
	for _, low := range m.looked() {
		for _, high := range m.looked() {
			chain, ok := chainUp(m.before, low, high)
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
			p := m.glossary.it(low)
			m.add(Effect{
				Type: ControllerMerged, Severity: Conflict, Units: distinct([]graph.UnitID{low, high}), Citations: citations,
				Sentence: Sentence{
					IT: fmt.Sprintf("Chi controlla si unisce a chi è controllato: %s %s %s %s.", p.with(noPrep), p.verb("dipende", "dipendono"), how, m.glossary.it(high).with(prepDa)),
					EN: fmt.Sprintf("The controller is merged with the controlled: %s %s %s to %s.", m.glossary.en(low), p.verb("reports", "report"), howEN, m.glossary.en(high)),
				},
				Decision: Sentence{
					IT: fmt.Sprintf("Chi controlla d'ora in poi ciò che %s faceva sotto %s.", p.with(noPrep), m.glossary.it(high).with(noPrep)),
					EN: fmt.Sprintf("Who is to control from now on what %s did under %s.", m.glossary.en(low), m.glossary.en(high)),
				},
			})
		}
	}
}

// loop reports a loop through what the units become that was not there before.
func (m *changing) loop() {
	loop := loopThrough(m.after, m.into.ID)
	if len(loop) == 0 {
		return
	}
	old := make(map[graph.UnitID]bool)
	for _, id := range m.looked() {
		for _, other := range loopThrough(m.before, id) {
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
		for _, l := range linesUp(m.after, id) {
			if on[l.to] {
				citations = append(citations, l.citations...)
			}
		}
	}
	m.add(Effect{
		Type: ReportingLoop, Severity: Conflict, Units: slices.Concat(m.looked(), loop), Citations: citations,
		Sentence: Sentence{
			IT: fmt.Sprintf("Le linee di dipendenza formano un anello: tornano %s passando per altre unità (%s).", m.intoIT().with(prepA), m.listIT(loop, noPrep)),
			EN: fmt.Sprintf("The reporting lines form a loop: they lead back to %s through other units (%s).", m.intoEN(), m.listEN(loop)),
		},
		Decision: Sentence{
			IT: "Quale di queste linee di dipendenza deve cessare.",
			EN: "Which of these reporting lines is to end.",
		},
	})
}

func (m *changing) subunits() {
	for _, t := range m.ties(tied(graph.ReportsTo, false)) {
		if t.outer == m.into.ID { // the heir itself
			continue
		}
		sub := m.glossary.it(t.outer)
		m.tell(SubunitReparented, t.units, []graph.UnitID{t.outer}, t.citations, Sentence{
			IT: fmt.Sprintf("%s, che %s %s, %s sotto %s.", sub.opening(noPrep), sub.verb("dipendeva", "dipendevano"), m.listIT(t.units, prepDa), sub.verb("passa", "passano"), m.intoIT().with(noPrep)),
			EN: fmt.Sprintf("%s, which reported to %s, %s under %s.", m.glossary.en(t.outer), m.listEN(t.units), sub.verb("comes", "come"), m.intoEN()),
		})
	}
}

func (m *changing) subunitsSplit() {
	for _, t := range m.ties(tied(graph.ReportsTo, false)) {
		part, said := m.change.Parts[0], false
		for _, p := range m.change.Parts {
			if slices.Contains(p.Units, t.outer) {
				part, said = p, true
			}
		}
		sub, under := m.glossary.it(t.outer), m.afterIT(part.Into)
		e := Effect{
			Type: SubunitReparented, Severity: Information, Units: slices.Concat(t.units, []graph.UnitID{t.outer}), Citations: t.citations,
			Sentence: Sentence{
				IT: fmt.Sprintf("%s, che %s %s, %s sotto %s.", sub.opening(noPrep), sub.verb("dipendeva", "dipendevano"), m.listIT(t.units, prepDa), sub.verb("passa", "passano"), under.with(noPrep)),
				EN: fmt.Sprintf("%s, which reported to %s, %s under %s.", m.glossary.en(t.outer), m.listEN(t.units), sub.verb("comes", "come"), quoteEN(part.Name)),
			},
		}
		if !said {
			e.Severity = ToDecide
			e.Decision = Sentence{
				IT: fmt.Sprintf("Sotto quale parte %s stare %s: lo scenario non lo dice.", sub.verb("deve", "devono"), sub.with(noPrep)),
				EN: fmt.Sprintf("Under which part %s %s to come: the scenario does not say.", m.glossary.en(t.outer), sub.verb("is", "are")),
			}
		}
		m.add(e)
	}
}

// afterIT names a unit as it is after the change.
func (m *changing) afterIT(id graph.UnitID) phrase {
	u, _ := m.after.Unit(id)
	return phraseOf(u)
}
