package explore

import (
	"fmt"
	"slices"

	"raccordo/graph"
)

func (m *changing) collaborations() {
	for _, b := range m.bonds(graph.CollaboratesWith, pair.sorted) {
		m.tell(CollaborationInternal, b.ends[:], nil, b.citations, Sentence{
			IT: fmt.Sprintf("La collaborazione tra %s diventa interna %s.", m.listIT(b.ends[:], noPrep), m.intoIT().with(prepA)),
			EN: fmt.Sprintf("The collaboration between %s becomes internal to %s.", m.listEN(b.ends[:]), m.intoEN()),
		})
	}
	for _, t := range m.ties(collaborating) {
		if len(t.units) < 2 {
			continue
		}
		e := Effect{
			Type: CollaborationFused, Severity: Information, Units: slices.Concat(t.units, []graph.UnitID{t.outer}), Citations: t.citations,
			Sentence: Sentence{
				IT: fmt.Sprintf("Le collaborazioni %s %s diventano una sola.", m.listIT(t.units, prepDi), m.glossary.it(t.outer).with(prepCon)),
				EN: fmt.Sprintf("The collaborations of %s with %s become one.", m.listEN(t.units), m.glossary.en(t.outer)),
			},
		}
		if modes, differ := m.modes(t); differ {
			e.Severity = ToDecide
			e.Decision = Sentence{
				IT: fmt.Sprintf("In quale forma si collabora d'ora in poi %s: %s.", m.glossary.it(t.outer).with(prepCon), enumerate(modesIn(modes, modeNounsIT), "o")),
				EN: fmt.Sprintf("In which form to work with %s from now on: %s.", m.glossary.en(t.outer), enumerate(modesIn(modes, modeNounsEN), "or")),
			}
		}
		m.add(e)
	}
}

// modes returns all modes of the collaborations of one unit outside, and whether
// they are not the same for each of the units it collaborates with.
func (m *changing) modes(t tie) (all []graph.Mode, differ bool) {
	byUnit := make(map[graph.UnitID][]graph.Mode)
	for _, e := range t.edges {
		inner := e.From
		if !m.units[inner] {
			inner = e.To
		}
		byUnit[inner] = append(byUnit[inner], e.Mode)
		all = append(all, e.Mode)
	}
	all = distinct(all)
	for _, own := range byUnit {
		differ = differ || len(distinct(own)) != len(all)
	}
	return all, differ
}

// only returns the ties of collaboration of units outside whose partners are all
// among the units looked at.
func (m *changing) only() []tie {
	ties := m.ties(collaborating)
	others := make(map[graph.UnitID]bool, len(ties)) // has a partner that is not looked at
	for _, t := range ties {
		others[t.outer] = false
	}
	for _, e := range m.before.Edges {
		if e.Type != graph.CollaboratesWith || m.units[e.From] || m.units[e.To] {
			continue
		}
		for _, end := range []graph.UnitID{e.From, e.To} {
			if _, asked := others[end]; asked {
				others[end] = true
			}
		}
	}
	return slices.DeleteFunc(ties, func(t tie) bool { return others[t.outer] })
}

func (m *changing) partners() {
	for _, t := range m.only() {
		if len(t.units) != 1 || m.change.Type == ChangeAbolish && t.units[0] == m.into.ID {
			continue
		}
		p := m.glossary.it(t.outer)
		m.tell(PartnerKept, t.units, []graph.UnitID{t.outer}, t.citations, Sentence{
			IT: fmt.Sprintf("%s, che %s solo %s, %s ora %s.", p.opening(noPrep), p.verb("collaborava", "collaboravano"), m.listIT(t.units, prepCon), p.verb("collabora", "collaborano"), m.intoIT().with(prepCon)),
			EN: fmt.Sprintf("%s, whose only partner was %s, now %s with %s.", m.glossary.en(t.outer), m.listEN(t.units), p.verb("works", "work"), m.intoEN()),
		})
	}
}

func (m *changing) partnersSplit() {
	for _, t := range m.only() {
		p := m.glossary.it(t.outer)
		m.add(Effect{
			Type: PartnerKept, Severity: ToDecide, Units: slices.Concat(t.units, []graph.UnitID{t.outer}), Citations: t.citations,
			Sentence: Sentence{
				IT: fmt.Sprintf("%s, che %s solo %s, %s ora %s.", p.opening(noPrep), p.verb("collaborava", "collaboravano"), m.listIT(t.units, prepCon), p.verb("collabora", "collaborano"), m.partsIT(prepCon)),
				EN: fmt.Sprintf("%s, whose only partner was %s, now %s with %s.", m.glossary.en(t.outer), m.listEN(t.units), p.verb("works", "work"), m.partsEN()),
			},
			Decision: Sentence{
				IT: fmt.Sprintf("Con quale parte %s lavorare %s.", p.verb("deve", "devono"), p.with(noPrep)),
				EN: fmt.Sprintf("With which part %s %s to work.", m.glossary.en(t.outer), p.verb("is", "are")),
			},
		})
	}
}

func (m *changing) partnersLost() {
	for _, t := range m.only() {
		p := m.glossary.it(t.outer)
		m.add(Effect{
			Type: PartnerLost, Severity: ToDecide, Units: slices.Concat(t.units, []graph.UnitID{t.outer}), Citations: t.citations,
			Sentence: Sentence{
				IT: fmt.Sprintf("%s, che %s solo %s, non %s più interlocutori.", p.opening(noPrep), p.verb("collaborava", "collaboravano"), m.listIT(t.units, prepCon), p.verb("ha", "hanno")),
				EN: fmt.Sprintf("%s, whose only partner was %s, %s no partner any more.", m.glossary.en(t.outer), m.listEN(t.units), p.verb("has", "have")),
			},
			Decision: Sentence{
				IT: fmt.Sprintf("Con chi %s lavorare %s al posto %s.", p.verb("deve", "devono"), p.with(noPrep), m.listIT(t.units, prepDi)),
				EN: fmt.Sprintf("With whom %s %s to work in place of %s.", m.glossary.en(t.outer), p.verb("is", "are"), m.listEN(t.units)),
			},
		})
	}
}

func (m *changing) externals() {
	for _, t := range m.ties(func(graph.Edge, bool) bool { return true }) {
		if m.glossary.unit(t.outer).Kind != graph.KindExternal {
			continue
		}
		p := m.glossary.it(t.outer)
		m.tell(ExternalToNotify, t.units, []graph.UnitID{t.outer}, t.citations, Sentence{
			IT: fmt.Sprintf("Occorre avvertire %s, che %s rapporti %s.", p.with(noPrep), p.verb("ha", "hanno"), m.listIT(t.units, prepCon)),
			EN: fmt.Sprintf("%s %s to be notified of the change: there are relations with %s.", m.glossary.en(t.outer), p.verb("is", "are"), m.listEN(t.units)),
		})
	}
}
