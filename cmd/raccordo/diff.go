package main

import (
	"fmt"
	"strconv"

	"github.com/spf13/cobra"

	"raccordo/graph"
	"raccordo/graph/explore"
)

func (a *app) diffCommand() *cobra.Command {
	return &cobra.Command{
		Use: "diff EDITION EDITION", Short: "Tell what changed from one edition to another",
		Long: `Tell what changed from the first edition to the second: units born, closed,
renamed, merged, split or otherwise changed; functions moved, gained, lost or
reworded; relations and memberships gained, lost or changed. Each change cites
both editions, and what was judged says why.`,
		Example: "  raccordo diff comune-2016 comune-2020",
		Args:    cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			if a.edition != "" {
				return usagef("%s", a.say("--edition non vale per diff: le due edizioni sono gli argomenti", "--edition does not go with diff: the two editions are its arguments"))
			}
			return a.ask(cmd.Context(), func(x *explore.Explorer) error {
				answer, err := x.Diff(cmd.Context(), explore.DiffRequest{Old: graph.EditionID(args[0]), New: graph.EditionID(args[1])})
				if err != nil {
					return err
				}
				return a.print(answer, a.diffReport(answer))
			})
		},
	}
}

func (a *app) diffReport(d *explore.DiffAnswer) report {
	r := report{
		title:   fmt.Sprintf(a.say("Confronto fra %s e %s", "Comparison of %s and %s"), d.Old.ID, d.New.ID),
		edition: &d.New,
		lead: []string{
			a.sentence(d.Sentence),
			a.say("Edizione precedente: ", "Earlier edition: ") + a.editionLine(d.Old),
			a.say("Edizione successiva: ", "Later edition: ") + a.editionLine(d.New),
		},
		header: append([]string{"type", "old", "new", "old_text", "new_text", "sentence", "reason"}, citingColumns...),
		table:  &grid{header: []string{a.say("Che cosa", "What"), a.say("Quante volte", "How many")}},
	}
	for _, t := range explore.DiffTypes {
		if n := d.Totals[t]; n > 0 {
			r.table.rows = append(r.table.rows, []string{a.sentence(diffWords[t]), strconv.Itoa(n)})
		}
	}
	for _, ch := range d.Changes {
		heading := a.sentence(diffWords[ch.Type])
		if n := len(r.sections); n == 0 || r.sections[n-1].heading != heading {
			r.sections = append(r.sections, section{heading: heading})
		}
		it := item{text: a.sentence(ch.Sentence), citations: editionCitations(ch.Citations)}
		var oldText, newText, reason string
		if ch.Reason != nil {
			reason = a.sentence(*ch.Reason)
			it.under = []string{reason}
		}
		if ch.Duty != nil {
			oldText, newText = ch.Duty.OldText, ch.Duty.NewText
		}
		last := &r.sections[len(r.sections)-1]
		last.items = append(last.items, it)
		r.rows = append(r.rows, append([]string{
			string(ch.Type), joined(ch.Old, ";"), joined(ch.New, ";"), oldText, newText, it.text, reason,
		}, citingCells(it.citations)...))
	}
	return r
}

func (a *app) editionLine(e explore.EditionRef) string {
	s := e.Title
	if e.Date != "" {
		s += " (" + e.Date + ")"
	}
	return s + ", " + string(e.ID) + "; " + a.say("impronta ", "revision ") + e.Revision
}

// editionCitations puts the edition before the source of each citation.
func editionCitations(cs []explore.EditionCitation) []graph.Citation {
	out := make([]graph.Citation, 0, len(cs))
	for _, c := range cs {
		c.Source = string(c.Edition) + "/" + c.Source
		out = append(out, c.Citation)
	}
	return out
}

var diffWords = map[explore.DiffType]explore.Sentence{
	explore.DiffUnitBorn:         {IT: "Unità nate", EN: "Units born"},
	explore.DiffUnitClosed:       {IT: "Unità cessate", EN: "Units closed"},
	explore.DiffUnitRenamed:      {IT: "Unità con un nuovo nome", EN: "Units renamed"},
	explore.DiffUnitMerged:       {IT: "Fusioni", EN: "Mergers"},
	explore.DiffUnitSplit:        {IT: "Divisioni", EN: "Splits"},
	explore.DiffUnitChanged:      {IT: "Unità con altre caratteristiche", EN: "Units of another description"},
	explore.DiffDutyMoved:        {IT: "Funzioni spostate", EN: "Functions moved"},
	explore.DiffDutyGained:       {IT: "Funzioni nuove", EN: "Functions gained"},
	explore.DiffDutyLost:         {IT: "Funzioni cessate", EN: "Functions lost"},
	explore.DiffDutyReworded:     {IT: "Funzioni riformulate", EN: "Functions reworded"},
	explore.DiffRelationGained:   {IT: "Relazioni nuove", EN: "Relations gained"},
	explore.DiffRelationLost:     {IT: "Relazioni cessate", EN: "Relations lost"},
	explore.DiffRelationChanged:  {IT: "Relazioni cambiate", EN: "Relations changed"},
	explore.DiffMembershipGained: {IT: "Appartenenze nuove", EN: "Memberships gained"},
	explore.DiffMembershipLost:   {IT: "Appartenenze cessate", EN: "Memberships lost"},
}
