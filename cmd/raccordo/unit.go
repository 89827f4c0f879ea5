package main

import (
	"github.com/spf13/cobra"

	"raccordo/graph/explore"
	"raccordo/graph/explore/report"
)

func (a *app) unitCommand() *cobra.Command {
	return &cobra.Command{
		Use: "unit UNIT", Short: "Tell all that is known of one unit", Args: cobra.ExactArgs(1),
		Example: "  raccordo unit direzione-centrale-pensioni\n  raccordo unit \"DC Pensioni\"",
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.ask(cmd.Context(), func(x *explore.Explorer) error {
				answer, err := x.Unit(cmd.Context(), a.editionID(), args[0])
				if err != nil {
					return err
				}
				return a.print(answer, a.unitReport(answer))
			})
		},
	}
}

func (a *app) unitReport(u *explore.UnitAnswer) printed {
	r := printed{
		Report: report.Unit(a.language(), u),
		header: append([]string{"relation", "from", "to", "type", "through", "basis", "modes", "text"}, citingColumns...),
	}
	for _, part := range []struct {
		relation string
		steps    []explore.Step
	}{
		{"superior", u.Superiors}, {"subordinate", u.Subordinates}, {"collaboration", u.Collaborations}, {"group", u.Groups}, {"member", u.Members},
	} {
		for _, s := range part.steps {
			r.rows = append(r.rows, append([]string{part.relation, string(s.From), string(s.To), string(s.Type), string(s.Through),
				string(s.Basis), joined(s.Modes, ";"), a.sentence(s.Sentence)}, citingCells(s.Citations)...))
		}
	}
	for _, f := range u.Functions {
		r.rows = append(r.rows, append([]string{"function", string(f.Unit), string(f.ID), "", string(f.Through), "", "", f.Text}, citingCells(f.Citations)...))
	}
	for _, c := range u.Competences {
		r.rows = append(r.rows, append([]string{"competence", string(u.Unit.ID), string(c.ID), "", "", "", "", c.Name}, citingCells(nil)...))
	}
	return r
}
