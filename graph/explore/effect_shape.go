package explore

import (
	"fmt"

	"raccordo/graph"
)

func (m *merger) levels() {
	held := make(map[graph.Level]bool)
	var units []graph.UnitID
	var citations []graph.Citation
	for _, id := range m.sortedMerged() {
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
		level := string(m.glossary.unit(id).Level)
		it = append(it, m.glossary.it(id).with(noPrep)+" è di livello "+level)
		en = append(en, m.glossary.en(id)+" is of level “"+level+"”")
	}
	m.add(LevelClash, units, nil, citations, Sentence{
		IT: fmt.Sprintf("I livelli non coincidono: %s.", enumerate(it, "e")),
		EN: fmt.Sprintf("The levels differ: %s.", enumerate(en, "and")),
	})
}

func (m *merger) spans() {
	before, after := span(m.before), span(m.after)
	for _, t := range m.ties(func(e graph.Edge, upward bool) bool { return e.Type == graph.ReportsTo && upward }) {
		was, is := before[t.outer], after[t.outer]
		if was == is {
			continue
		}
		m.add(SpanChanged, t.merged, []graph.UnitID{t.outer}, t.citations, Sentence{
			IT: fmt.Sprintf("Le unità che dipendono direttamente %s passano da %d a %d.", m.glossary.it(t.outer).with(prepDa), was, is),
			EN: fmt.Sprintf("The units that report directly to %s go from %d to %d.", m.glossary.en(t.outer), was, is),
		})
	}
	most := 0
	for id := range m.merged {
		most = max(most, before[id])
	}
	is := after[m.into.ID]
	if is <= most {
		return
	}
	var citations []graph.Citation
	for _, t := range m.ties(func(e graph.Edge, upward bool) bool { return e.Type == graph.ReportsTo && !upward }) {
		citations = append(citations, t.citations...)
	}
	m.add(SpanChanged, m.sortedMerged(), nil, citations, Sentence{
		IT: fmt.Sprintf("%s %s direttamente %s; nessuna delle unità di prima ne aveva più di %d.",
			m.intoIT().opening(prepDa), map[bool]string{true: "dipende", false: "dipendono"}[is == 1], number(is, "unità", "unità"), most),
		EN: fmt.Sprintf("%s report directly to %s; none of the units before had more than %d.", number(is, "unit", "units"), m.intoEN(), most),
	})
}

// span counts the units that report directly to each.
func span(g *graph.Graph) map[graph.UnitID]int {
	n := make(map[graph.UnitID]int)
	var last pair
	for _, e := range g.Edges { // sorted by from, to and type
		if p := (pair{e.From, e.To}); e.Type == graph.ReportsTo && p != last {
			n[e.To]++
			last = p
		}
	}
	return n
}
