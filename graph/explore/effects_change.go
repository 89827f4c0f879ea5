package explore

import (
	"fmt"
	"slices"

	"raccordo/graph"
)

func (m *changing) merge() {
	m.superiors()
	m.innerLines()
	m.controllers()
	m.loop()
	m.collaborations()
	m.partners()
	m.duplicates(m.looked())
	for _, id := range m.looked() {
		if id != m.into.ID {
			m.functionsMoved(id, m.into.ID)
		}
	}
	m.subunits()
	m.externals()
	m.memberships()
	m.levels()
	m.spans()
}

func (m *changing) abolish() {
	id := m.change.Units[0]
	if m.change.To == "" {
		m.lostLines()
		m.partnersLost()
		m.orphans(func(f graph.Function) bool { return f.Unit == id })
		m.externals()
		m.membershipsLost()
		m.spans()
		return
	}
	both := distinct([]graph.UnitID{id, m.change.To})
	m.look(both, m.change.To)
	m.innerLines()
	m.controllers()
	m.loop()
	m.collaborations()
	m.partners()
	m.duplicates(both)
	m.functionsMoved(id, m.change.To)
	m.look([]graph.UnitID{id}, m.change.To)
	m.lostLines()
	m.subunits()
	m.externals()
	m.membershipsInherited()
	m.spans()
}

func (m *changing) move() {
	id := m.change.Units[0]
	m.into, _ = m.after.Unit(id)
	superior, _ := m.before.Unit(m.change.To)
	up := m.ties(tied(graph.ReportsTo, true))
	if i := slices.IndexFunc(up, func(t tie) bool { return t.outer == superior.ID }); i >= 0 {
		m.tell(ReportingKept, up[i].units, []graph.UnitID{superior.ID}, up[i].citations, Sentence{
			IT: fmt.Sprintf("%s continua a dipendere %s.", m.intoIT().opening(noPrep), phraseOf(superior).with(prepDa)),
			EN: fmt.Sprintf("%s still %s to %s.", m.intoEN(), m.verbEN("reports", "report"), quoteEN(superior.Name)),
		})
	} else {
		m.tell(ReportingReparented, m.looked(), []graph.UnitID{superior.ID}, m.made(id, superior.ID), Sentence{
			IT: fmt.Sprintf("%s %s ora %s.", m.intoIT().opening(noPrep), m.intoIT().verb("dipende", "dipendono"), phraseOf(superior).with(prepDa)),
			EN: fmt.Sprintf("%s now %s to %s.", m.intoEN(), m.verbEN("reports", "report"), quoteEN(superior.Name)),
		})
	}
	m.lostLines()
	m.outranked(m.into, superior)
	m.spans()
}

// made returns the citations of the line from one unit to another after the change.
func (m *changing) made(from, to graph.UnitID) []graph.Citation {
	for _, l := range linesUp(m.after, from) {
		if l.to == to {
			return l.citations
		}
	}
	return nil
}

func (m *changing) split() {
	id := m.change.Units[0]
	m.into, _ = m.before.Unit(id) // for the sentences that name what becomes several
	for _, t := range m.ties(tied(graph.ReportsTo, true)) {
		m.tell(ReportingKept, t.units, []graph.UnitID{t.outer}, t.citations, Sentence{
			IT: fmt.Sprintf("%s dipendono %s, come già %s.", capital(m.partsIT(noPrep)), m.glossary.it(t.outer).with(prepDa), m.listIT(t.units, noPrep)),
			EN: fmt.Sprintf("%s report to %s, as %s did.", m.partsEN(), m.glossary.en(t.outer), m.listEN(t.units)),
		})
	}
	m.partnersSplit()
	m.partsFunctions(id)
	m.orphans(func(f graph.Function) bool { return f.Unit == id })
	m.subunitsSplit()
	m.externals()
	m.membershipsSplit()
	m.spans()
}

func (m *changing) rename() {
	m.into, _ = m.after.Unit(m.change.Units[0])
	m.externals()
}

func (m *changing) transfer() {
	m.duplicates(append(m.looked(), m.change.To))
	for _, id := range m.looked() {
		m.functionsMoved(id, m.change.To)
	}
}

func (m *changing) create() {
	m.into, _ = m.after.Unit(m.change.Into)
	superior, ok := m.before.Unit(m.change.To)
	if !ok {
		return
	}
	m.outranked(m.into, superior)
	m.spans()
}
