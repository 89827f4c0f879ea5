package main

import (
	"fmt"
	"strconv"

	"github.com/spf13/cobra"

	"raccordo/graph/explore"
)

func (a *app) mergeCommand() *cobra.Command {
	var change explore.ChangeRequest
	cmd := &cobra.Command{
		Use: "merge A B…", Short: "Tell what merging units would change; nothing is written", Args: cobra.MinimumNArgs(2),
		Example: "  raccordo merge \"Acquisti e Appalti\" \"Patrimonio e Archivi\" --as \"Direzione centrale Beni e Acquisti\"",
		RunE: func(cmd *cobra.Command, args []string) error {
			change.Type, change.Units = explore.ChangeMerge, args
			return a.ask(cmd.Context(), func(x *explore.Explorer) error {
				answer, err := x.Scenario(cmd.Context(), a.editionID(), explore.ScenarioRequest{Changes: []explore.ChangeRequest{change}})
				if err != nil {
					return err
				}
				return a.print(answer, a.scenarioReport(answer))
			})
		},
	}
	cmd.Flags().StringVar(&change.Name, "as", "", "name of the new unit (default: the names joined)")
	return cmd
}

func (a *app) scenarioReport(s *explore.ScenarioAnswer) report {
	known := namesOf(s.Units)
	r := report{
		title: a.say("Scenario", "Scenario"), edition: &s.Edition, lead: []string{a.sentence(s.Sentence)},
		header: append([]string{"type", "units", "sentence", "severity", "decision", "change"}, citingColumns...),
		table:  a.measures(known, s.Before, s.After),
	}
	if len(s.Changes) == 1 && s.Changes[0].Type == explore.ChangeMerge {
		c := s.Changes[0]
		r.title = fmt.Sprintf(a.say("Fusione di %s in %s", "Merger of %s into %s"), known.list(c.Units, " · "), c.Name)
	}
	for _, k := range s.Skipped {
		for _, p := range k.Problems {
			r.lead = append(r.lead, fmt.Sprintf(a.say("La modifica %d non si applica più: %s", "Change %d no longer applies: %s"), k.Change, p.Words()))
		}
	}
	for _, e := range s.Effects {
		if n := len(r.sections); n == 0 || r.sections[n-1].heading != a.effect(e.Type) {
			r.sections = append(r.sections, section{heading: a.effect(e.Type)})
		}
		last := &r.sections[len(r.sections)-1]
		last.items = append(last.items, a.effectItem(e))
		r.rows = append(r.rows, append([]string{string(e.Type), joined(e.Units, ";"), a.sentence(e.Sentence), string(e.Severity), a.sentence(e.Decision), strconv.Itoa(e.Change)}, citingCells(e.Citations)...))
	}
	return r
}

// effectItem puts below an effect what it asks for.
func (a *app) effectItem(e explore.Effect) item {
	it := item{text: a.sentence(e.Sentence), citations: e.Citations}
	switch e.Severity {
	case explore.Conflict:
		it.under = []string{a.say("Conflitto: ", "Conflict: ") + a.sentence(e.Decision)}
	case explore.ToDecide:
		it.under = []string{a.say("Da decidere: ", "To decide: ") + a.sentence(e.Decision)}
	}
	return it
}

func (a *app) measures(known names, before, after explore.Measures) *grid {
	g := &grid{header: []string{a.say("Misura", "Measure"), a.say("Prima", "Before"), a.say("Dopo", "After")}}
	for _, m := range []struct {
		it, en        string
		before, after int
	}{
		{"Unità", "Units", before.Units, after.Units},
		{"Funzioni", "Functions", before.Functions, after.Functions},
		{"Competenze", "Competences", before.Competences, after.Competences},
		{"Collaborazioni", "Collaborations", before.Collaborations, after.Collaborations},
		{"Linee di dipendenza", "Reporting lines", before.ReportingLines, after.ReportingLines},
		{"Livelli gerarchici", "Depth", before.Depth, after.Depth},
		{"Ampiezza massima", "Largest span", before.MaxSpan, after.MaxSpan},
		{"Unità ponte", "Bridge units", before.BridgeUnits, after.BridgeUnits},
		{"Funzioni non assegnate", "Orphan duties", before.OrphanDuties, after.OrphanDuties},
	} {
		g.rows = append(g.rows, []string{a.say(m.it, m.en), strconv.Itoa(m.before), strconv.Itoa(m.after)})
	}
	mean := func(m explore.Measures) string { return strconv.FormatFloat(m.MeanSpan, 'f', 2, 64) }
	g.rows = append(g.rows, []string{a.say("Ampiezza media", "Mean span"), mean(before), mean(after)})
	if before.Between.Unit == "" && after.Between.Unit == "" {
		return g
	}
	between := func(b explore.Between) string {
		if b.Unit == "" {
			return "-"
		}
		return fmt.Sprintf("%s (%.0f %%)", known.of(b.Unit), b.Share*100)
	}
	g.rows = append(g.rows, []string{a.say("Più percorsi passano per", "Most paths pass"), between(before.Between), between(after.Between)})
	return g
}

// effect returns the heading under which effects of a type stand.
func (a *app) effect(t explore.EffectType) string {
	if w, ok := effectWords[t]; ok {
		return a.sentence(w)
	}
	return string(t)
}

var effectWords = map[explore.EffectType]explore.Sentence{
	explore.ReportingKept:         {IT: "Dipendenze che restano", EN: "Reporting lines kept"},
	explore.ReportingReparented:   {IT: "Dipendenze che cambiano superiore", EN: "Reporting lines that change superior"},
	explore.ReportingLost:         {IT: "Dipendenze perse", EN: "Reporting lines lost"},
	explore.ReportingLoop:         {IT: "Dipendenze circolari", EN: "Circular reporting lines"},
	explore.ControllerMerged:      {IT: "Controllore e controllato uniti", EN: "Controller merged with the controlled"},
	explore.CollaborationInternal: {IT: "Collaborazioni che diventano interne", EN: "Collaborations made internal"},
	explore.CollaborationFused:    {IT: "Collaborazioni doppie che si uniscono", EN: "Doubled collaborations fused"},
	explore.PartnerKept:           {IT: "Unità che mantengono l'unico interlocutore", EN: "Units that keep their only partner"},
	explore.PartnerLost:           {IT: "Unità che perdono l'unico interlocutore", EN: "Units that lose their only partner"},
	explore.DutyOrphaned:          {IT: "Funzioni che nessuno svolge più", EN: "Duties orphaned"},
	explore.BridgeGained:          {IT: "Unità che diventano ponte", EN: "Bridge units gained"},
	explore.BridgeLost:            {IT: "Unità che non sono più ponte", EN: "Bridge units lost"},
	explore.DutyDuplicated:        {IT: "Funzioni doppie", EN: "Duties duplicated"},
	explore.DutyMoved:             {IT: "Funzioni che si spostano", EN: "Duties moved"},
	explore.SubunitReparented:     {IT: "Unità dipendenti che cambiano superiore", EN: "Sub-units re-parented"},
	explore.ExternalToNotify:      {IT: "Enti esterni da informare", EN: "External bodies to notify"},
	explore.MembershipChanged:     {IT: "Appartenenze che cambiano", EN: "Memberships changed"},
	explore.LevelClash:            {IT: "Livelli diversi", EN: "Level clash"},
	explore.SpanChanged:           {IT: "Ampiezza e profondità", EN: "Span and depth"},
}
