package main

import (
	"strconv"

	"github.com/spf13/cobra"

	"raccordo/graph/explore"
	"raccordo/graph/explore/report"
)

func (a *app) mergersCommand() *cobra.Command {
	var limit int
	cmd := &cobra.Command{
		Use: "mergers UNIT…", Short: "Rank all mergers of two of these units by what they ask for",
		Long: `Evaluates every merger of two of the units, or of the members of one class or
group, and ranks them: the fewest conflicts first, then the fewest decisions.`,
		Args:    cobra.MinimumNArgs(1),
		Example: "  raccordo mergers \"Direzioni centrali\" --limit 10",
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.ask(cmd.Context(), func(x *explore.Explorer) error {
				answer, err := x.Mergers(cmd.Context(), a.editionID(), explore.MergersRequest{Units: args, Limit: limit})
				if err != nil {
					return err
				}
				return a.print(answer, a.mergersReport(answer))
			})
		},
	}
	cmd.Flags().IntVar(&limit, "limit", 0, "most mergers shown; 0: all")
	return cmd
}

func (a *app) mergersReport(m *explore.MergersAnswer) printed {
	r := printed{Report: report.Mergers(a.language(), m), header: []string{"rank", "one", "other", "name", "conflicts", "decisions", "information"}}
	for i, g := range m.Mergers {
		r.rows = append(r.rows, []string{strconv.Itoa(i + 1), string(g.Units[0]), string(g.Units[1]), g.Name,
			strconv.Itoa(g.Totals.Conflict), strconv.Itoa(g.Totals.Decision), strconv.Itoa(g.Totals.Information)})
	}
	return r
}
