package main

import (
	"strconv"

	"github.com/spf13/cobra"

	"raccordo/graph/explore"
	"raccordo/graph/explore/report"
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

func (a *app) scenarioReport(s *explore.ScenarioAnswer) printed {
	r := printed{Report: report.Scenario(a.language(), s), header: effectColumns}
	for _, e := range s.Effects {
		r.rows = append(r.rows, a.effectCells(e))
	}
	return r
}

// effectColumns are the columns of an effect in CSV.
var effectColumns = append([]string{"type", "units", "sentence", "severity", "decision", "change"}, citingColumns...)

func (a *app) effectCells(e explore.Effect) []string {
	return append([]string{string(e.Type), joined(e.Units, ";"), a.sentence(e.Sentence), string(e.Severity), a.sentence(e.Decision), strconv.Itoa(e.Change)}, citingCells(e.Citations)...)
}
