package explore

import (
	"fmt"
	"slices"

	"raccordo/graph"
)

func (m *merger) collaborations() {
	for _, b := range m.insidePairs(graph.CollaboratesWith, pair.sorted) {
		m.add(CollaborationInternal, b.ends[:], nil, b.citations, Sentence{
			IT: fmt.Sprintf("La collaborazione tra %s diventa interna %s.", m.listIT(b.ends[:], noPrep), m.intoIT().with(prepA)),
			EN: fmt.Sprintf("The collaboration between %s becomes internal to %s.", m.listEN(b.ends[:]), m.intoEN()),
		})
	}
	for _, t := range m.ties(func(e graph.Edge, _ bool) bool { return e.Type == graph.CollaboratesWith }) {
		if len(t.merged) < 2 {
			continue
		}
		m.add(CollaborationFused, t.merged, []graph.UnitID{t.outer}, t.citations, Sentence{
			IT: fmt.Sprintf("Le collaborazioni %s %s diventano una sola.", m.listIT(t.merged, prepDi), m.glossary.it(t.outer).with(prepCon)),
			EN: fmt.Sprintf("The collaborations of %s with %s become one.", m.listEN(t.merged), m.glossary.en(t.outer)),
		})
	}
}

func (m *merger) partners() {
	others := make(map[graph.UnitID]bool) // units outside with a partner that is not merged
	for _, e := range m.before.Edges {
		if e.Type == graph.CollaboratesWith && !m.merged[e.From] && !m.merged[e.To] {
			others[e.From], others[e.To] = true, true
		}
	}
	for _, t := range m.ties(func(e graph.Edge, _ bool) bool { return e.Type == graph.CollaboratesWith }) {
		if len(t.merged) != 1 || others[t.outer] {
			continue
		}
		p := m.glossary.it(t.outer)
		m.add(PartnerKept, t.merged, []graph.UnitID{t.outer}, t.citations, Sentence{
			IT: fmt.Sprintf("%s, che %s solo %s, %s ora %s.", p.opening(noPrep), p.verb("collaborava", "collaboravano"), m.listIT(t.merged, prepCon), p.verb("collabora", "collaborano"), m.intoIT().with(prepCon)),
			EN: fmt.Sprintf("%s, whose only partner was %s, now %s %s.", m.glossary.en(t.outer), m.listEN(t.merged), p.verb("has", "have"), m.intoEN()),
		})
	}
}

func (m *merger) duties() {
	performed := make(map[graph.FunctionID]graph.Function)
	byUnit := make(map[graph.UnitID][]graph.Citation)
	count := make(map[graph.UnitID]int)
	for _, f := range m.before.Functions {
		if m.merged[f.Unit] {
			performed[f.ID] = f
			byUnit[f.Unit] = append(byUnit[f.Unit], f.Citations...)
			count[f.Unit]++
		}
	}
	for _, c := range m.before.Competences {
		var units []graph.UnitID
		var citations []graph.Citation
		for _, id := range c.Functions {
			if f, ok := performed[id]; ok {
				units = append(units, f.Unit)
				citations = append(citations, f.Citations...)
			}
		}
		if units = distinct(units); len(units) < 2 {
			continue
		}
		m.add(DutyDuplicated, units, nil, citations, Sentence{
			IT: fmt.Sprintf("La competenza %s si ripete: era già %s.", quoteIT(plain(c.Name)), m.listIT(units, prepDi)),
			EN: fmt.Sprintf("The competence %s is there more than once: it was of %s.", quoteEN(plain(c.Name)), m.listEN(units)),
		})
	}
	for _, id := range m.sortedMerged() {
		if n := count[id]; n > 0 && id != m.into.ID {
			m.add(DutyMoved, []graph.UnitID{id}, nil, byUnit[id], Sentence{
				IT: fmt.Sprintf("%s %s %s %s.", capital(number(n, "funzione", "funzioni")), m.glossary.it(id).with(prepDi), map[bool]string{true: "passa", false: "passano"}[n == 1], m.intoIT().with(prepA)),
				EN: fmt.Sprintf("%s of %s %s to %s.", number(n, "function", "functions"), m.glossary.en(id), map[bool]string{true: "moves", false: "move"}[n == 1], m.intoEN()),
			})
		}
	}
}

func (m *merger) externals() {
	for _, t := range m.ties(func(graph.Edge, bool) bool { return true }) {
		if m.glossary.unit(t.outer).Kind != graph.KindExternal {
			continue
		}
		p := m.glossary.it(t.outer)
		m.add(ExternalToNotify, t.merged, []graph.UnitID{t.outer}, t.citations, Sentence{
			IT: fmt.Sprintf("Occorre avvertire %s, che %s rapporti %s.", p.with(noPrep), p.verb("ha", "hanno"), m.listIT(t.merged, prepCon)),
			EN: fmt.Sprintf("%s %s to be notified of the change: there are relations with %s.", m.glossary.en(t.outer), p.verb("is", "are"), m.listEN(t.merged)),
		})
	}
}

func (m *merger) memberships() {
	for _, t := range m.ties(func(e graph.Edge, upward bool) bool { return e.Type == graph.BelongsTo && upward }) {
		m.add(MembershipChanged, t.merged, []graph.UnitID{t.outer}, t.citations, Sentence{
			IT: fmt.Sprintf("%s %s a far parte %s al posto %s.", m.intoIT().opening(noPrep), m.intoIT().verb("entra", "entrano"), m.glossary.it(t.outer).with(prepDi), m.listIT(t.merged, prepDi)),
			EN: fmt.Sprintf("%s belongs to %s in place of %s.", m.intoEN(), m.glossary.en(t.outer), m.listEN(t.merged)),
		})
	}
	for _, t := range m.ties(func(e graph.Edge, upward bool) bool { return e.Type == graph.BelongsTo && !upward }) {
		p := m.glossary.it(t.outer)
		m.add(MembershipChanged, t.merged, []graph.UnitID{t.outer}, t.citations, Sentence{
			IT: fmt.Sprintf("%s, che %s parte %s, %s ora parte %s.", p.opening(noPrep), p.verb("faceva", "facevano"), m.listIT(t.merged, prepDi), p.verb("fa", "fanno"), m.intoIT().with(prepDi)),
			EN: fmt.Sprintf("%s, which belonged to %s, now %s to %s.", m.glossary.en(t.outer), m.listEN(t.merged), p.verb("belongs", "belong"), m.intoEN()),
		})
	}
	for _, b := range m.insidePairs(graph.BelongsTo, func(p pair) pair { return p }) {
		member := m.glossary.it(b.ends[0])
		m.add(MembershipChanged, distinct(slices.Clone(b.ends[:])), nil, b.citations, Sentence{
			IT: fmt.Sprintf("%s non %s più parte %s: diventano una sola unità.", member.opening(noPrep), member.verb("fa", "fanno"), m.glossary.it(b.ends[1]).with(prepDi)),
			EN: fmt.Sprintf("%s no longer %s to %s: they become one unit.", m.glossary.en(b.ends[0]), member.verb("belongs", "belong"), m.glossary.en(b.ends[1])),
		})
	}
}
