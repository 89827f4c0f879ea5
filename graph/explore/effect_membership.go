package explore

import (
	"fmt"
	"slices"

	"raccordo/graph"
)

// gathers reports whether a unit is a class or group, to which a unit belongs by
// what it is; in any other unit, such as a committee, it has a seat.
func (m *changing) gathers(id graph.UnitID) bool {
	k := m.glossary.unit(id).Kind
	return k == graph.KindClass || k == graph.KindGroup
}

// membership reports an effect on memberships, to decide if a decision is given.
func (m *changing) membership(t tie, s, decision Sentence) {
	e := Effect{
		Type: MembershipChanged, Severity: Information, Units: slices.Concat(t.units, []graph.UnitID{t.outer}),
		Citations: t.citations, Sentence: s, Decision: decision,
	}
	if decision != (Sentence{}) {
		e.Severity = ToDecide
	}
	m.add(e)
}

// memberships tells what a merger does to memberships.
func (m *changing) memberships() {
	for _, t := range m.ties(tied(graph.BelongsTo, true)) {
		var decision Sentence
		switch gathers := m.gathers(t.outer); {
		case gathers && len(t.units) < len(m.units):
			decision = Sentence{
				IT: fmt.Sprintf("Se %s %s far parte per intero %s.", m.intoIT().with(noPrep), m.intoIT().verb("deve", "devono"), m.glossary.it(t.outer).with(prepDi)),
				EN: fmt.Sprintf("Whether the whole of %s is to belong to %s.", m.intoEN(), m.glossary.en(t.outer)),
			}
		case !gathers && len(t.units) > 1:
			decision = m.seats(t)
		}
		m.membership(t, Sentence{
			IT: fmt.Sprintf("%s %s a far parte %s al posto %s.", m.intoIT().opening(noPrep), m.intoIT().verb("entra", "entrano"), m.glossary.it(t.outer).with(prepDi), m.listIT(t.units, prepDi)),
			EN: fmt.Sprintf("%s %s to %s in place of %s.", m.intoEN(), m.verbEN("belongs", "belong"), m.glossary.en(t.outer), m.listEN(t.units)),
		}, decision)
	}
	m.members()
	for _, b := range m.bonds(graph.BelongsTo, directed) {
		member := m.glossary.it(b.ends[0])
		m.tell(MembershipChanged, distinct(slices.Clone(b.ends[:])), nil, b.citations, Sentence{
			IT: fmt.Sprintf("%s non %s più parte %s: diventano una sola unità.", member.opening(noPrep), member.verb("fa", "fanno"), m.glossary.it(b.ends[1]).with(prepDi)),
			EN: fmt.Sprintf("%s no longer %s to %s: they become one unit.", m.glossary.en(b.ends[0]), member.verb("belongs", "belong"), m.glossary.en(b.ends[1])),
		})
	}
}

// seats is the decision that several seats of one body ask for.
func (m *changing) seats(t tie) Sentence {
	return Sentence{
		IT: fmt.Sprintf("Quanti seggi restano, e a chi, %s.", m.glossary.it(t.outer).with(prepPer)),
		EN: fmt.Sprintf("How many seats remain in %s, and whose.", m.glossary.en(t.outer)),
	}
}

// members tells which units come to belong to what the units become.
func (m *changing) members() {
	for _, t := range m.ties(tied(graph.BelongsTo, false)) {
		if t.outer == m.into.ID {
			continue
		}
		p := m.glossary.it(t.outer)
		m.membership(t, Sentence{
			IT: fmt.Sprintf("%s, che %s parte %s, %s ora parte %s.", p.opening(noPrep), p.verb("faceva", "facevano"), m.listIT(t.units, prepDi), p.verb("fa", "fanno"), m.intoIT().with(prepDi)),
			EN: fmt.Sprintf("%s, which belonged to %s, now %s to %s.", m.glossary.en(t.outer), m.listEN(t.units), p.verb("belongs", "belong"), m.intoEN()),
		}, Sentence{})
	}
}

// left says that a unit does not belong to another any more.
func (m *changing) left(member, group graph.UnitID) Sentence {
	p := m.glossary.it(member)
	return Sentence{
		IT: fmt.Sprintf("%s non %s più parte %s.", p.opening(noPrep), p.verb("fa", "fanno"), m.glossary.it(group).with(prepDi)),
		EN: fmt.Sprintf("%s no longer %s to %s.", m.glossary.en(member), p.verb("belongs", "belong"), m.glossary.en(group)),
	}
}

// membershipsInherited tells what an abolition with an heir does to memberships.
func (m *changing) membershipsInherited() {
	for _, t := range m.ties(tied(graph.BelongsTo, true)) {
		if m.gathers(t.outer) || t.outer == m.into.ID {
			m.membership(t, m.left(t.units[0], t.outer), Sentence{})
			continue
		}
		var decision Sentence
		if slices.ContainsFunc(edgesFrom(m.before, m.into.ID), func(e graph.Edge) bool { return e.Type == graph.BelongsTo && e.To == t.outer }) {
			decision = m.seats(t)
		}
		m.membership(t, Sentence{
			IT: fmt.Sprintf("%s %s a far parte %s al posto %s.", m.intoIT().opening(noPrep), m.intoIT().verb("entra", "entrano"), m.glossary.it(t.outer).with(prepDi), m.listIT(t.units, prepDi)),
			EN: fmt.Sprintf("%s %s to %s in place of %s.", m.intoEN(), m.verbEN("belongs", "belong"), m.glossary.en(t.outer), m.listEN(t.units)),
		}, decision)
	}
	for _, t := range m.ties(tied(graph.BelongsTo, false)) {
		if t.outer == m.into.ID { // the heir belonged to what ends
			m.membership(t, m.left(t.outer, t.units[0]), Sentence{})
		}
	}
	m.members()
}

// membershipsLost tells what an abolition without heir does to memberships.
func (m *changing) membershipsLost() {
	for _, t := range m.ties(tied(graph.BelongsTo, true)) {
		m.membership(t, m.left(t.units[0], t.outer), Sentence{})
	}
	for _, t := range m.ties(tied(graph.BelongsTo, false)) {
		m.membership(t, m.left(t.outer, t.units[0]), Sentence{
			IT: fmt.Sprintf("Che cosa vale ora %s di quanto era detto %s.", m.glossary.it(t.outer).with(prepPer), m.listIT(t.units, prepPer)),
			EN: fmt.Sprintf("What now holds for %s of that which was stated for %s.", m.glossary.en(t.outer), m.listEN(t.units)),
		})
	}
}

// membershipsSplit tells what a split does to memberships.
func (m *changing) membershipsSplit() {
	for _, t := range m.ties(tied(graph.BelongsTo, true)) {
		var decision Sentence
		if !m.gathers(t.outer) {
			decision = m.seats(t)
		}
		m.membership(t, Sentence{
			IT: fmt.Sprintf("%s entrano a far parte %s al posto %s.", capital(m.partsIT(noPrep)), m.glossary.it(t.outer).with(prepDi), m.listIT(t.units, prepDi)),
			EN: fmt.Sprintf("%s belong to %s in place of %s.", m.partsEN(), m.glossary.en(t.outer), m.listEN(t.units)),
		}, decision)
	}
	for _, t := range m.ties(tied(graph.BelongsTo, false)) {
		p := m.glossary.it(t.outer)
		m.membership(t, Sentence{
			IT: fmt.Sprintf("%s, che %s parte %s, %s ora parte %s.", p.opening(noPrep), p.verb("faceva", "facevano"), m.listIT(t.units, prepDi), p.verb("fa", "fanno"), m.partsIT(prepDi)),
			EN: fmt.Sprintf("%s, which belonged to %s, now %s to %s.", m.glossary.en(t.outer), m.listEN(t.units), p.verb("belongs", "belong"), m.partsEN()),
		}, Sentence{
			IT: fmt.Sprintf("A quale parte %s appartenere %s.", p.verb("deve", "devono"), p.with(noPrep)),
			EN: fmt.Sprintf("To which part %s %s to belong.", m.glossary.en(t.outer), p.verb("is", "are")),
		})
	}
}
