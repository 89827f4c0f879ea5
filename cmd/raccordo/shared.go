package main

import (
	"strconv"

	"github.com/spf13/cobra"

	"raccordo/graph/explore"
	"raccordo/graph/explore/report"
)

func (a *app) sharedCommand() *cobra.Command {
	return &cobra.Command{
		Use: "shared [UNIT…]", Short: "List the competences that units hold in common",
		Long: `List the competences that all of the units hold; with one unit, those it shares
with any other; with none, those that any two units share. --verbose lists the
functions that no other unit has.`,
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.ask(cmd.Context(), func(x *explore.Explorer) error {
				answer, err := x.Shared(cmd.Context(), a.editionID(), explore.SharedRequest{Units: args})
				if err != nil {
					return err
				}
				return a.print(answer, a.sharedReport(answer))
			})
		},
	}
}

func (a *app) sharedReport(s *explore.SharedAnswer) printed {
	r := printed{
		Report: report.Shared(a.language(), s),
		header: append([]string{"competence", "name", "match", "strength", "unit", "function", "text", "through"}, citingColumns...),
	}
	for _, c := range s.Competences {
		for _, f := range c.Functions {
			r.rows = append(r.rows, append([]string{string(c.ID), c.Name, string(c.Match), strconv.FormatFloat(c.Strength, 'f', 3, 64), string(f.Unit), string(f.ID), f.Text, string(f.Through)}, citingCells(f.Citations)...))
		}
	}
	return r
}
