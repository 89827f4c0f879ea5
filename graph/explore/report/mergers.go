package report

import (
	"fmt"
	"strconv"

	"raccordo/graph/explore"
)

// Mergers reports the ranking of mergers of two.
func Mergers(l Lang, a *explore.MergersAnswer) Report {
	known := NamesOf(a.Units).in(l)
	r := Report{
		Lang: l, Title: l.Say("Fusioni a confronto", "Mergers compared"), Asked: l.Sentence(a.Asked()), Editions: []explore.EditionRef{a.Edition},
		Terms: []Term{{l.Say("Unità", "Units"), known.List(a.Question.Units, " · ")}},
		Lead:  []string{fmt.Sprintf(l.Say("%d fusioni a due valutate, dalla meno alla più onerosa.", "%d mergers of two evaluated, the least demanding first."), a.Evaluated)},
		Method: []string{fmt.Sprintf(l.Say("Ogni fusione di due fra %s è stata valutata sull'edizione com'è; prima quelle con meno conflitti, poi con meno decisioni, poi con meno altri effetti.",
			"Every merger of two of %s was evaluated on the edition as it is; those with the fewest conflicts come first, then the fewest decisions, then the fewest other effects."), l.units(len(a.Question.Units)))},
		Repeat: mergersRepeat(l, a),
	}
	table := Table{
		Caption: l.Say("Classifica", "Ranking"),
		Header:  []string{l.Say("Posto", "Rank"), l.Say("Unità", "Units"), l.Say("Conflitti", "Conflicts"), l.Say("Decisioni", "Decisions"), l.Say("Altri effetti", "Other effects")},
	}
	var bars []bar
	for i, m := range a.Mergers {
		name := known.List(m.Units, " · ")
		table.Rows = append(table.Rows, []string{strconv.Itoa(i + 1), name, strconv.Itoa(m.Totals.Conflict), strconv.Itoa(m.Totals.Decision), strconv.Itoa(m.Totals.Information)})
		bars = append(bars, bar{fmt.Sprintf("%d. %s", i+1, name), m.Totals})
	}
	r.Tables = []Table{table}
	if a.Truncated {
		r.Searched = append(r.Searched, fmt.Sprintf(l.Say("Sono mostrate le prime %d (--limit).", "The first %d are shown (--limit)."), len(a.Mergers)))
	}
	if len(bars) > 0 {
		r.Drawings = []Drawing{{
			Title:  l.Say("Che cosa chiede ogni fusione", "What each merger asks for"),
			Text:   l.Say("Una barra per fusione, nell'ordine della classifica: conflitti, decisioni da prendere, altri effetti, ciascuno con il suo numero.", "A bar for each merger, in the order of the ranking: conflicts, decisions to take, other effects, each with its number."),
			Panels: drawBars(bars), Legend: barsLegend(l),
		}}
	}
	return r
}

func mergersRepeat(l Lang, a *explore.MergersAnswer) Repeat {
	ask := newAsking(append([]string{"mergers"}, texts(a.Question.Units)...)...)
	ask.query.Set("units", join(a.Question.Units, ","))
	ask.number("limit", "limit", a.Question.Limit)
	return ask.on(l, a.Edition.ID, "/mergers/report")
}
