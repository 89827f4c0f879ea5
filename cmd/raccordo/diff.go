package main

import (
	"github.com/spf13/cobra"

	"raccordo/graph"
	"raccordo/graph/explore"
	"raccordo/graph/explore/report"
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

func (a *app) diffReport(d *explore.DiffAnswer) printed {
	r := printed{
		Report: report.Diff(a.language(), d),
		header: append([]string{"type", "old", "new", "old_text", "new_text", "sentence", "reason"}, citingColumns...),
	}
	for _, ch := range d.Changes {
		var oldText, newText, reason string
		if ch.Reason != nil {
			reason = a.sentence(*ch.Reason)
		}
		if ch.Function != nil {
			oldText, newText = ch.Function.OldText, ch.Function.NewText
		}
		r.rows = append(r.rows, append([]string{
			string(ch.Type), joined(ch.Old, ";"), joined(ch.New, ";"), oldText, newText, a.sentence(ch.Sentence), reason,
		}, citingCells(report.DiffCitations(ch.Citations))...))
	}
	return r
}
