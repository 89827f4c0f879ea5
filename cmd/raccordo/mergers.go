package main

import (
	"fmt"
	"strconv"

	"github.com/spf13/cobra"

	"raccordo/graph/explore"
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

func (a *app) mergersReport(m *explore.MergersAnswer) report {
	known := namesOf(m.Units)
	r := report{
		title: a.say("Fusioni a confronto", "Mergers compared"), edition: &m.Edition,
		lead:   []string{fmt.Sprintf(a.say("%d fusioni a due valutate, dalla meno alla più onerosa.", "%d mergers of two evaluated, the least demanding first."), m.Evaluated)},
		header: []string{"rank", "one", "other", "name", "conflicts", "decisions", "information"},
		table:  &grid{header: []string{"", a.say("Unità", "Units"), a.say("Conflitti", "Conflicts"), a.say("Decisioni", "Decisions"), a.say("Altri effetti", "Other effects")}},
	}
	if m.Truncated {
		r.lead = append(r.lead, fmt.Sprintf(a.say("Sono mostrate le prime %d (--limit).", "The first %d are shown (--limit)."), len(m.Mergers)))
	}
	for i, g := range m.Mergers {
		counts := []string{strconv.Itoa(g.Totals.Conflict), strconv.Itoa(g.Totals.Decision), strconv.Itoa(g.Totals.Information)}
		place := strconv.Itoa(i + 1)
		r.table.rows = append(r.table.rows, append([]string{place, known.list(g.Units, " · ")}, counts...))
		r.rows = append(r.rows, append([]string{place, string(g.Units[0]), string(g.Units[1]), g.Name}, counts...))
	}
	return r
}
