package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"raccordo/graph"
	"raccordo/graph/explore"
	"raccordo/graph/explore/report"
)

func (a *app) impactCommand() *cobra.Command {
	var req explore.ImpactRequest
	var kinds []string
	cmd := &cobra.Command{
		Use: "impact UNIT", Short: "Tell what a change of a unit reaches, level by level", Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			req.Unit, req.Kinds = args[0], typed[graph.StepType](kinds)
			return a.ask(cmd.Context(), func(x *explore.Explorer) error {
				answer, err := x.Impact(cmd.Context(), a.editionID(), req)
				if err != nil {
					return err
				}
				return a.print(answer, a.impactReport(answer))
			})
		},
	}
	kindsFlag(cmd, &kinds, graph.DefaultReachTypes)
	cmd.Flags().IntVar(&req.Levels, "levels", 0, fmt.Sprintf("how far to follow, 1 to %d (default %d)", graph.MaxLevels, graph.DefaultLevels))
	return cmd
}

func (a *app) impactReport(m *explore.ImpactAnswer) printed {
	units := make(map[graph.UnitID]explore.UnitRef, len(m.Units))
	for _, u := range m.Units {
		units[u.ID] = u
	}
	r := printed{
		Report: report.Impact(a.language(), m),
		header: append([]string{"distance", "unit", "name", "kind", "chain", "sentence"}, citingColumns...),
	}
	for _, level := range m.Levels {
		for _, u := range level.Units {
			var cited []graph.Citation
			for _, s := range u.Chain {
				cited = append(cited, s.Citations...)
			}
			r.rows = append(r.rows, append([]string{strconv.Itoa(level.Distance), string(u.ID), units[u.ID].Name, string(units[u.ID].Kind),
				chainCell(m.Unit, u.Chain), a.sentence(u.Sentence)}, citingCells(cited)...))
		}
	}
	return r
}

// chainCell writes a chain as the ids it passes and the types of its steps.
func chainCell(from graph.UnitID, chain []explore.Step) string {
	cell, at := []string{string(from)}, from
	for _, s := range chain {
		next := s.To
		if next == at {
			next = s.From
		}
		cell = append(cell, string(s.Type), string(next))
		at = next
	}
	return strings.Join(cell, " ")
}
