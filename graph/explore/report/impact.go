package report

import (
	"fmt"
	"strconv"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// Impact reports what a change of a unit reaches.
func Impact(l Lang, a *explore.ImpactAnswer) Report {
	known := NamesOf(a.Units)
	r := Report{
		Lang: l, Title: l.Say("Impatto: ", "Impact: ") + known.Of(a.Unit), Asked: l.Sentence(a.Asked()),
		Editions: []explore.EditionRef{a.Edition}, Lead: []string{l.Sentence(a.Sentence)},
		Terms: []Term{
			{l.Say("Legami seguiti", "Relations followed"), l.stepKinds(a.Question.Kinds)},
			{l.Say("Livelli al più", "Levels at most"), strconv.Itoa(a.Question.Levels)},
		},
		Searched: []string{fmt.Sprintf(l.Say("Legami seguiti: %s; al più %s. Chi è più lontano non è stato cercato: --levels, fino a %d, lo trova.",
			"Relations followed: %s; at most %s. Who is further away was not looked for: --levels, up to %d, finds them."),
			l.stepKinds(a.Question.Kinds), l.levels(a.Question.Levels), graph.MaxLevels)},
		Repeat: impactRepeat(l, a),
	}
	if tree := impactTree(l, known, a); len(tree.below) > 0 {
		roots := []*branch{tree}
		r.Drawings = []Drawing{{
			Title: l.Say("Livelli dell'impatto", "Levels of the impact"),
			Text: l.Say("In alto l'unità che cambia; sotto, rientrata di un posto a ogni livello, ciascuna unità raggiunta, una volta sola, sotto quella da cui la si raggiunge per la via più breve.",
				"At the top the unit that changes; below it, indented once for each level, each unit reached, once, under the one from which it is reached by the shortest way."),
			Panels: drawTree(l, roots), Legend: treeLegend(l, roots),
		}}
	}
	r.Tables = append(r.Tables, impactTotals(l, a))
	if len(a.ToHear) > 0 {
		part := Section{Heading: l.Say("Da sentire o da coinvolgere nell'intesa", "To be heard or to agree")}
		for _, h := range a.ToHear {
			part.Items = append(part.Items, Item{Text: known.Of(h.Unit) + ": " + l.Sentence(h.Step.Sentence), Citations: h.Step.Citations})
		}
		r.Sections = append(r.Sections, part)
	}
	if len(a.External) > 0 {
		part := Section{Heading: l.Say("Enti esterni raggiunti", "External bodies reached")}
		for _, id := range a.External {
			part.Items = append(part.Items, Item{Text: known.Of(id)})
		}
		r.Sections = append(r.Sections, part)
	}
	for _, level := range a.Levels {
		part := Section{Heading: fmt.Sprintf(l.Say("Livello %d: %s", "Level %d: %s"), level.Distance, l.units(len(level.Units)))}
		for _, u := range level.Units {
			var under []string
			for _, s := range u.Chain {
				under = append(under, l.Sentence(s.Sentence))
			}
			part.Items = append(part.Items, Item{Text: l.Sentence(u.Sentence), Under: under, Citations: chainCitations(u.Chain)})
		}
		r.Sections = append(r.Sections, part)
	}
	return r
}

func (l Lang) levels(n int) string {
	if n == 1 {
		return l.Say("1 livello", "1 level")
	}
	return fmt.Sprintf(l.Say("%d livelli", "%d levels"), n)
}

func (l Lang) units(n int) string {
	if n == 1 {
		return l.Say("1 unità", "1 unit")
	}
	return fmt.Sprintf(l.Say("%d unità", "%d units"), n)
}

func chainCitations(chain []explore.Step) []graph.Citation {
	var cited []graph.Citation
	for _, s := range chain {
		cited = append(cited, s.Citations...)
	}
	return cited
}

// impactTree hangs each unit on the one before it on its chain.
func impactTree(l Lang, known Names, a *explore.ImpactAnswer) *branch {
	root := &branch{label: known.Of(a.Unit), mark: centre}
	at := map[graph.UnitID]*branch{a.Unit: root}
	external := make(map[graph.UnitID]bool, len(a.External))
	for _, id := range a.External {
		external[id] = true
	}
	for _, level := range a.Levels {
		for _, u := range level.Units {
			last := u.Chain[len(u.Chain)-1]
			from := last.From
			if from == u.ID {
				from = last.To
			}
			b := &branch{label: known.Of(u.ID), link: last.Type}
			if external[u.ID] {
				b.note = l.Say("ente esterno", "external body")
			}
			at[from].below, at[u.ID] = append(at[from].below, b), b
		}
	}
	return root
}

func impactTotals(l Lang, a *explore.ImpactAnswer) Table {
	t := Table{Caption: l.Say("Unità raggiunte per tipo", "Units reached by kind"), Header: []string{l.Say("Tipo", "Kind"), l.Say("Unità", "Units")}}
	for _, k := range graph.Kinds {
		if n := a.Totals[k]; n > 0 {
			t.Rows = append(t.Rows, []string{l.Kind(k), strconv.Itoa(n)})
		}
	}
	return t
}

func impactRepeat(l Lang, a *explore.ImpactAnswer) Repeat {
	ask := newAsking("impact", string(a.Unit))
	ask.query.Set("unit", string(a.Unit))
	list(ask, "kinds", a.Question.Kinds)
	ask.number("levels", "levels", a.Question.Levels)
	return ask.on(l, a.Edition.ID, "/impact/report")
}
