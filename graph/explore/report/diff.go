package report

import (
	"fmt"
	"net/url"
	"slices"
	"strconv"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// Diff reports what changed between two editions.
func Diff(l Lang, d *explore.DiffAnswer) Report {
	r := Report{
		Lang: l, Title: fmt.Sprintf(l.Say("Confronto fra %s e %s", "Comparison of %s and %s"), d.Old.ID, d.New.ID),
		Asked: l.Sentence(d.Asked()), Editions: []explore.EditionRef{d.Old, d.New},
		Lead: []string{
			l.Sentence(d.Sentence),
			l.Say("Edizione precedente: ", "Earlier edition: ") + editionLine(l, d.Old),
			l.Say("Edizione successiva: ", "Later edition: ") + editionLine(l, d.New),
		},
		Method: []string{l.Say("Le due edizioni sono state confrontate per intero: unità, funzioni, dipendenze, collaborazioni e appartenenze. Che un'unità continui in un'altra è giudicato da funzioni, nome e rapporti; il perché è scritto sotto ciascun caso.",
			"The two editions were compared whole: units, functions, reporting lines, collaborations and memberships. That a unit goes on as another is judged by functions, name and relations; the reason stands under each case.")},
		Repeat: diffRepeat(l, d),
	}
	totals := Table{Caption: l.Say("Che cosa è cambiato", "What changed"), Header: []string{l.Say("Che cosa", "What"), l.Say("Quante volte", "How many")}}
	for _, t := range explore.DiffTypes {
		if n := d.Totals[t]; n > 0 {
			totals.Rows = append(totals.Rows, []string{l.Sentence(diffWords[t]), strconv.Itoa(n)})
		}
	}
	r.Tables = []Table{totals}
	for _, ch := range d.Changes {
		heading := l.Sentence(diffWords[ch.Type])
		if n := len(r.Sections); n == 0 || r.Sections[n-1].Heading != heading {
			r.Sections = append(r.Sections, Section{Heading: heading})
		}
		it := Item{Text: l.Sentence(ch.Sentence), Citations: DiffCitations(ch.Citations)}
		if ch.Reason != nil {
			it.Under = []string{l.Sentence(*ch.Reason)}
		}
		last := &r.Sections[len(r.Sections)-1]
		last.Items = append(last.Items, it)
	}
	if reworded := rewordings(l, d); len(reworded.Pairs) > 0 {
		r.Sections = append(r.Sections, reworded)
	}
	if d.Plan != nil {
		r.Lead = append(r.Lead, l.Say("Come riordino pianificato sull'edizione precedente: ", "As a reorganisation planned on the earlier edition: ")+l.Sentence(d.Plan.Sentence))
		for _, s := range effectSections(l, d.Plan.Effects) {
			s.Heading, s.Only = l.Say("Effetti: ", "Effects: ")+s.Heading, InDetail
			r.Sections = append(r.Sections, s)
		}
		changes := Table{
			Caption: l.Say("A quali modifiche equivale", "Which changes it amounts to"), Only: OnPage,
			Header: []string{l.Say("Numero", "Number"), l.Say("Modifica", "Change")},
		}
		for i, t := range d.Plan.Told() {
			changes.Rows = append(changes.Rows, []string{strconv.Itoa(i + 1), l.Sentence(t)})
		}
		r.Tables = append(r.Tables, changes)
	}
	if changed := unitChanges(l, d); len(changed) > 0 {
		r.Drawings = []Drawing{{
			Title:  l.Say("Le unità prima e dopo", "The units before and after"),
			Text:   l.Say("A sinistra le unità dell'edizione precedente, a destra quelle della successiva in cui continuano; chi cessa o nasce sta da solo.", "On the left the units of the earlier edition, on the right those of the later one as which they go on; those that end or begin stand alone."),
			Panels: drawLinks(changed), Legend: treeLegend(l, branchesOf(changed)),
		}}
	}
	return r
}

// rewordings sets the words of functions before and after side by side.
func rewordings(l Lang, d *explore.DiffAnswer) Section {
	s := Section{Heading: l.Say("Le parole cambiate", "The words that changed"), Only: OnPage}
	older, newer := NamesOf(d.OldUnits), NamesOf(d.NewUnits)
	for _, ch := range d.Changes {
		if ch.Function == nil || ch.Function.OldText == "" || ch.Function.NewText == "" || ch.Function.OldText == ch.Function.NewText {
			continue
		}
		before, after := explore.Differing(ch.Function.OldText, ch.Function.NewText)
		var cited [2][]graph.Citation
		for _, c := range ch.Citations {
			side := 0
			if c.Edition == d.New.ID {
				side = 1
			}
			cited[side] = append(cited[side], DiffCitations([]explore.EditionCitation{c})...)
		}
		s.Pairs = append(s.Pairs, Pair{
			Caption: l.Sentence(diffWords[ch.Type]),
			Sides: [2]Side{
				{Heading: older.List(ch.Old, " · "), Text: ch.Function.OldText, Differs: before, Citations: cited[0]},
				{Heading: newer.List(ch.New, " · "), Text: ch.Function.NewText, Differs: after, Citations: cited[1]},
			},
		})
	}
	return s
}

// DiffCitations puts the edition before the source of each citation.
func DiffCitations(cs []explore.EditionCitation) []graph.Citation {
	out := make([]graph.Citation, 0, len(cs))
	for _, c := range cs {
		c.Source = string(c.Edition) + "/" + c.Source
		out = append(out, c.Citation)
	}
	return out
}

// unitChanges are the changes of units, as boxes.
func unitChanges(l Lang, d *explore.DiffAnswer) []became {
	older, newer := NamesOf(d.OldUnits), NamesOf(d.NewUnits)
	notes := map[explore.DiffType][2]branch{ // how boxes of each side look
		explore.DiffUnitBorn:    {{}, {mark: begins, note: l.Say("nasce", "begins")}},
		explore.DiffUnitClosed:  {{mark: ends, note: l.Say("cessa", "ends")}, {}},
		explore.DiffUnitRenamed: {{}, {mark: changes, note: l.Say("nuovo nome", "new name")}},
		explore.DiffUnitMerged:  {{}, {mark: changes, note: l.Say("fusione", "merger")}},
		explore.DiffUnitSplit:   {{}, {mark: changes, note: l.Say("divisione", "split")}},
	}
	var all []became
	for _, ch := range d.Changes {
		look, ok := notes[ch.Type]
		if !ok {
			continue
		}
		var b became
		for _, id := range ch.Old {
			look[0].label = older.Of(id)
			b.before = append(b.before, look[0])
		}
		for _, id := range ch.New {
			look[1].label = newer.Of(id)
			b.after = append(b.after, look[1])
		}
		all = append(all, b)
	}
	return all
}

func branchesOf(changed []became) []*branch {
	var all []*branch
	for _, c := range changed {
		for _, b := range slices.Concat(c.before, c.after) {
			all = append(all, &b)
		}
	}
	return all
}

func editionLine(l Lang, e explore.EditionRef) string {
	s := e.Title
	if e.Date != "" {
		s += " (" + e.Date + ")"
	}
	return s + ", " + string(e.ID) + "; " + l.Say("impronta ", "revision ") + e.Revision
}

func diffRepeat(l Lang, d *explore.DiffAnswer) Repeat {
	ask := newAsking("diff", string(d.Old.ID), string(d.New.ID))
	ask.query = url.Values{"old": {string(d.Old.ID)}, "new": {string(d.New.ID)}}
	return ask.at(l, "/diff/report")
}
