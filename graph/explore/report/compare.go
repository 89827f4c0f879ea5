package report

import (
	"fmt"

	"raccordo/graph/explore"
)

// Comparison reports in what two scenarios differ.
func Comparison(l Lang, c *explore.ScenarioComparison) Report {
	known := NamesOf(c.Units).in(l)
	a, b := c.A.Scenario.Name, c.B.Scenario.Name
	r := Report{
		Lang: l, Title: fmt.Sprintf(l.Say("Confronto fra gli scenari «%s» e «%s»", "Comparison of the scenarios “%s” and “%s”"), a, b),
		Asked: l.Sentence(c.Asked()), Editions: []explore.EditionRef{c.Edition},
		Lead: []string{sideSentence(l, a, c.A.Totals), sideSentence(l, b, c.B.Totals), fmt.Sprintf(
			l.Say("Effetti in comune: %d; solo di «%s»: %d; solo di «%s»: %d.", "Effects of both: %d; of “%s” only: %d; of “%s” only: %d."), len(c.Both), a, len(c.OnlyA), b, len(c.OnlyB))},
		Drawings: []Drawing{{
			Title: l.Say("Effetti per gravità", "Effects by severity"), Legend: barsLegend(l),
			Text:   sideSentence(l, a, c.A.Totals) + " " + sideSentence(l, b, c.B.Totals),
			Panels: drawBars([]bar{{a, c.A.Totals}, {b, c.B.Totals}}),
		}},
		Method: []string{l.Say("I due scenari sono stati valutati sulla stessa edizione; due effetti sono lo stesso se hanno tipo, gravità, unità e brani uguali.", "Both scenarios were evaluated on the same edition; two effects are the same if type, severity, units and passages are.")},
		Tables: []Table{measures(l, known, c.Before, c.A.After, c.B.After)},
	}
	r.Tables[0].Header = []string{l.Say("Misura", "Measure"), l.Say("Prima", "Before"), a, b}
	for _, s := range []explore.ComparedSide{c.A, c.B} {
		of := fmt.Sprintf("«%s»: ", s.Scenario.Name)
		for _, t := range changeTerms(l, c.Told(s)) {
			r.Terms = append(r.Terms, Term{s.Scenario.Name + ", " + t.Name, t.Value})
		}
		if s.Stale {
			r.Lead = append(r.Lead, stale(l, s.Scenario))
		}
		r.Lead = append(r.Lead, skipped(l, of, s.Skipped)...)
	}
	for _, part := range []struct {
		heading string
		effects []explore.Effect
	}{
		{fmt.Sprintf(l.Say("Effetti del solo «%s»", "Effects of “%s” only"), a), c.OnlyA},
		{fmt.Sprintf(l.Say("Effetti del solo «%s»", "Effects of “%s” only"), b), c.OnlyB},
		{l.Say("Effetti di entrambi", "Effects of both"), c.Both},
	} {
		s := Section{Heading: part.heading}
		for _, e := range part.effects {
			s.Items = append(s.Items, effectItem(l, e))
		}
		if len(s.Items) > 0 {
			r.Sections = append(r.Sections, s)
		}
	}
	if c.A.Scenario.ID != "" && c.B.Scenario.ID != "" {
		ask := newAsking("scenario", "compare", string(c.A.Scenario.ID), string(c.B.Scenario.ID))
		ask.query.Set("a", string(c.A.Scenario.ID))
		ask.query.Set("b", string(c.B.Scenario.ID))
		ask.query.Set("edition", string(c.Edition.ID))
		ask.command = append(ask.command, "--edition", string(c.Edition.ID))
		r.Repeat = ask.at(l, "/scenarios/compare/report")
	}
	return r
}

func sideSentence(l Lang, name string, t explore.Totals) string {
	return fmt.Sprintf(l.Say("«%s»: conflitti %d, decisioni da prendere %d, altri effetti %d.", "“%s”: conflicts %d, decisions to take %d, other effects %d."),
		name, t.Conflict, t.Decision, t.Information)
}
