package main

import (
	"fmt"
	"strconv"

	"github.com/spf13/cobra"

	"raccordo/graph"
	"raccordo/graph/explore"
	"raccordo/graph/explore/report"
)

func (a *app) pathCommand() *cobra.Command {
	var req explore.PathRequest
	var kinds []string
	cmd := &cobra.Command{
		Use: "path FROM TO", Short: "Find all shortest paths between two units, and longer ones", Args: cobra.ExactArgs(2),
		Example: "  raccordo path pensioni \"risorse umane\"\n  raccordo path pensioni presidente --kinds reports_to --directed\n" +
			"  raccordo path pensioni \"risorse umane\" --via entrate,acquisti --longer 1",
		RunE: func(cmd *cobra.Command, args []string) error {
			req.From, req.To, req.Kinds = args[0], args[1], typed[graph.StepType](kinds)
			return a.ask(cmd.Context(), func(x *explore.Explorer) error {
				answer, err := x.Path(cmd.Context(), a.editionID(), req)
				if err != nil {
					return err
				}
				return a.print(answer, a.pathReport(answer))
			})
		},
	}
	f := cmd.Flags()
	kindsFlag(cmd, &kinds, graph.DefaultPathTypes)
	f.BoolVar(&req.Directed, "directed", false, "walk steps only in the direction in which the act states them")
	f.StringSliceVar(&req.Avoid, "avoid", nil, "units no path may pass")
	f.StringSliceVar(&req.Via, "via", nil, fmt.Sprintf("units every path passes, in this order, at most %d", graph.MaxVia))
	f.IntVar(&req.Longer, "longer", 0, fmt.Sprintf("show paths of the next lengths too: how many lengths, 0 to %d", graph.MaxLonger))
	f.IntVar(&req.MaxHops, "max-hops", 0, fmt.Sprintf("longest path in steps, 1 to %d (default %d)", graph.MaxHops, graph.DefaultHops))
	f.IntVar(&req.Limit, "limit", 0, fmt.Sprintf("most paths, 1 to %d (default %d)", graph.MaxPaths, graph.DefaultPaths))
	return cmd
}

func kindsFlag(cmd *cobra.Command, kinds *[]string, byDefault []graph.StepType) {
	cmd.Flags().StringSliceVar(kinds, "kinds", nil, fmt.Sprintf("kinds of step: %s (default %s)", joined(graph.StepTypes, ", "), joined(byDefault, ",")))
	names := make([]string, len(graph.StepTypes))
	for i, t := range graph.StepTypes {
		names[i] = string(t)
	}
	_ = cmd.RegisterFlagCompletionFunc("kinds", cobra.FixedCompletions(names, cobra.ShellCompDirectiveNoFileComp))
}

// stepColumns are the columns of a step in CSV.
var stepColumns = append([]string{"from", "to", "type", "forward", "through", "basis", "modes", "sentence"}, citingColumns...)

func (a *app) stepCells(s explore.Step) []string {
	return append([]string{string(s.From), string(s.To), string(s.Type), strconv.FormatBool(s.Forward), string(s.Through),
		string(s.Basis), joined(s.Modes, ";"), a.sentence(s.Sentence)}, citingCells(s.Citations)...)
}

func (a *app) pathReport(p *explore.PathAnswer) printed {
	r := printed{Report: report.Path(a.language(), p), header: append([]string{"path", "step"}, stepColumns...)}
	for i, path := range p.Paths {
		for j, s := range path.Steps {
			r.rows = append(r.rows, append([]string{strconv.Itoa(i + 1), strconv.Itoa(j + 1)}, a.stepCells(s)...))
		}
	}
	return r
}
