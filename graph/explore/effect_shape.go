package explore

import (
	"fmt"
	"slices"

	"raccordo/graph"
)

// levels reports merged units of different levels.
func (m *changing) levels() {
	held := make(map[graph.Level]bool)
	var units []graph.UnitID
	var citations []graph.Citation
	for _, id := range m.looked() {
		if u := m.glossary.unit(id); u.Level != graph.LevelUnstated {
			held[u.Level] = true
			units = append(units, id)
			citations = append(citations, u.Citations...)
		}
	}
	if len(held) < 2 {
		return
	}
	it, en := make([]string, 0, len(units)), make([]string, 0, len(units))
	for _, id := range units {
		u := m.glossary.unit(id)
		it, en = append(it, levelIT(u)), append(en, levelEN(u))
	}
	m.add(Effect{
		Type: LevelClash, Severity: ToDecide, Units: units, Citations: citations,
		Sentence: Sentence{
			IT: fmt.Sprintf("I livelli non coincidono: %s.", enumerate(it, "e")),
			EN: fmt.Sprintf("The levels differ: %s.", enumerate(en, "and")),
		},
		Decision: Sentence{
			IT: fmt.Sprintf("Di quale livello %s essere %s.", m.intoIT().verb("deve", "devono"), m.intoIT().with(noPrep)),
			EN: fmt.Sprintf("Of which level %s %s to be.", m.intoEN(), m.verbEN("is", "are")),
		},
	})
}

func levelIT(u graph.Unit) string {
	p := phraseOf(u)
	return p.with(noPrep) + " " + p.verb("è", "sono") + " di livello " + string(u.Level)
}

func levelEN(u graph.Unit) string {
	return quoteEN(u.Name) + " " + phraseOf(u).verb("is", "are") + " of level “" + string(u.Level) + "”"
}

// outranked reports a unit of a higher level than its new superior.
func (m *changing) outranked(u, superior graph.Unit) {
	if u.Level == graph.LevelUnstated || levelOrder[u.Level] >= levelOrder[superior.Level] || superior.Level == graph.LevelUnstated {
		return
	}
	var units []graph.UnitID
	if _, was := m.before.Unit(u.ID); was {
		units = append(units, u.ID)
	}
	m.add(Effect{
		Type: LevelClash, Severity: ToDecide, Units: append(units, superior.ID), Citations: slices.Concat(u.Citations, superior.Citations),
		Sentence: Sentence{
			IT: fmt.Sprintf("Chi dipende ha un livello più alto: %s, %s.", levelIT(u), levelIT(superior)),
			EN: fmt.Sprintf("Who reports has the higher level: %s, %s.", levelEN(u), levelEN(superior)),
		},
		Decision: Sentence{
			IT: fmt.Sprintf("Di quale livello %s essere %s.", phraseOf(u).verb("deve", "devono"), phraseOf(u).with(noPrep)),
			EN: fmt.Sprintf("Of which level %s %s to be.", quoteEN(u.Name), phraseOf(u).verb("is", "are")),
		},
	})
}

// successors returns what the units looked at become, each unit once.
func (m *changing) successors() []graph.UnitID {
	if m.change.Type == ChangeCreate {
		return []graph.UnitID{m.change.Into}
	}
	var ids []graph.UnitID
	for _, id := range m.change.Units {
		ids = append(ids, changeKinds[m.change.Type].successors(m.change, id)...)
	}
	return distinct(ids)
}

// spans tells whose number of subordinates changes.
func (m *changing) spans() {
	successors := m.successors()
	above := make(map[graph.UnitID]tie) // superiors, with the lines to or from them
	for _, t := range m.ties(tied(graph.ReportsTo, true)) {
		above[t.outer] = t
	}
	for _, id := range successors {
		for _, l := range linesUp(m.after, id) {
			t, known := above[l.to]
			if known || m.units[l.to] || slices.Contains(successors, l.to) {
				continue
			}
			t.outer, t.citations = l.to, l.citations
			if _, was := m.before.Unit(id); was && m.units[id] {
				t.units = []graph.UnitID{id}
			}
			above[l.to] = t
		}
	}
	asked := slices.Concat(successors, m.looked())
	for id := range above {
		asked = append(asked, id)
	}
	before, after := span(m.before, asked), span(m.after, asked)
	for _, id := range sortedKeys(above) {
		if was, is := before[id], after[id]; was != is {
			m.keep(told{
				Effect: Effect{
					Type: SpanChanged, Severity: Information, Units: slices.Concat(above[id].units, []graph.UnitID{id}), Citations: above[id].citations,
					Sentence: spanSentence(m.glossary.unit(id), was, is),
				},
				span: spanOf{m.glossary.unit(id), was, is},
			})
		}
	}
	m.widened(before, after)
}

// spanOf is how many units report directly to a superior, before and after.
type spanOf struct {
	superior graph.Unit
	was, is  int
}

func spanSentence(superior graph.Unit, was, is int) Sentence {
	return Sentence{
		IT: fmt.Sprintf("Le unità che dipendono direttamente %s passano da %d a %d.", phraseOf(superior).with(prepDa), was, is),
		EN: fmt.Sprintf("The units that report directly to %s go from %d to %d.", quoteEN(superior.Name), was, is),
	}
}

// joinSpans tells the spans of one superior that several changes alter as one, of
// all changes together; none if it is as before.
func joinSpans(effects []told) []told {
	joined := make([]told, 0, len(effects))
	at := make(map[graph.UnitID]int)
	for _, e := range effects {
		id := e.span.superior.ID
		i, known := at[id]
		if id == "" || !known {
			if id != "" {
				at[id] = len(joined)
			}
			joined = append(joined, e)
			continue
		}
		one := &joined[i]
		one.Units = append(distinct(slices.Concat(one.Units[:len(one.Units)-1], e.Units[:len(e.Units)-1])), id)
		one.Citations, one.Change = graph.MergeCitations(one.Citations, e.Citations), 0
		one.span.is = e.span.is
		one.Sentence = spanSentence(one.span.superior, one.span.was, one.span.is)
	}
	return slices.DeleteFunc(joined, func(e told) bool { return e.span.superior.ID != "" && e.span.was == e.span.is })
}

// widened tells that the one unit that succeeds has more subordinates than any
// unit had.
func (m *changing) widened(before, after map[graph.UnitID]int) {
	most := before[m.into.ID]
	for id := range m.units {
		most = max(most, before[id])
	}
	is := after[m.into.ID]
	if m.into.ID == "" || is <= most {
		return
	}
	var citations []graph.Citation
	for _, t := range m.ties(tied(graph.ReportsTo, false)) {
		citations = append(citations, t.citations...)
	}
	m.tell(SpanChanged, m.looked(), nil, citations, Sentence{
		IT: fmt.Sprintf("%s %s direttamente %s; nessuna delle unità di prima ne aveva più di %d.",
			m.intoIT().opening(prepDa), map[bool]string{true: "dipende", false: "dipendono"}[is == 1], number(is, "unità", "unità"), most),
		EN: fmt.Sprintf("%s %s directly to %s; none of the units before had more than %d.", number(is, "unit", "units"),
			map[bool]string{true: "reports", false: "report"}[is == 1], m.intoEN(), most),
	})
}

// span counts the units that report directly to each of those asked about. O(n).
func span(g *graph.Graph, asked []graph.UnitID) map[graph.UnitID]int {
	n := make(map[graph.UnitID]int, len(asked))
	for _, id := range asked {
		n[id] = 0
	}
	var last pair
	for i := range g.Edges { // sorted by from, to and type
		e := &g.Edges[i]
		if e.Type != graph.ReportsTo || e.From == last[0] && e.To == last[1] {
			continue
		}
		if held, ok := n[e.To]; ok {
			n[e.To], last = held+1, pair{e.From, e.To}
		}
	}
	return n
}
