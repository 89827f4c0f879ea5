package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"raccordo/graph/explore"
)

func (a *app) editionsCommand() *cobra.Command {
	return &cobra.Command{
		Use: "editions", Short: "List what is stored, newest first", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.ask(cmd.Context(), func(x *explore.Explorer) error {
				editions, err := x.Editions(cmd.Context())
				if err != nil {
					return err
				}
				return a.print(editions, a.editionsReport(editions))
			})
		},
	}
}

func (a *app) editionsReport(editions []explore.EditionAnswer) report {
	r := report{
		title:  a.say("Edizioni", "Editions"),
		header: []string{"id", "title", "date", "units", "functions", "competences", "edges", "revision", "sources"},
		table: &grid{header: []string{
			a.say("Edizione", "Edition"), a.say("Titolo", "Title"), a.say("Data", "Date"), a.say("Unità", "Units"),
			a.say("Funzioni", "Functions"), a.say("Competenze", "Competences"), a.say("Relazioni", "Relations"),
		}},
	}
	for _, e := range editions {
		n := []string{fmt.Sprint(e.Counts.Units), fmt.Sprint(e.Counts.Functions), fmt.Sprint(e.Counts.Competences), fmt.Sprint(e.Counts.Edges)}
		head := append([]string{string(e.ID), e.Title, e.Date}, n...)
		r.table.rows = append(r.table.rows, head)
		sources := ""
		for i, s := range e.Sources {
			if i > 0 {
				sources += " | "
			}
			sources += s.ID + ":" + s.SHA256
		}
		r.rows = append(r.rows, append(head[:len(head):len(head)], e.Revision, sources))
	}
	return r
}
