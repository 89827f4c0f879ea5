package main

import (
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"raccordo/graph"
	"raccordo/graph/explore"
	"raccordo/graph/explore/report"
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

func (a *app) editionsReport(editions []explore.EditionAnswer) printed {
	r := a.titled(a.say("Edizioni", "Editions"), "id", "title", "date", "units", "functions", "competences", "edges", "revision", "sources")
	table := report.Table{Caption: r.Title, Header: []string{
		a.say("Edizione", "Edition"), a.say("Titolo", "Title"), a.say("Data", "Date"), a.say("Unità", "Units"),
		a.say("Funzioni", "Functions"), a.say("Competenze", "Competences"), a.say("Relazioni", "Relations"),
	}}
	for _, e := range editions {
		head := append([]string{string(e.ID), e.Title, e.Date}, countCells(e.Counts)...)
		table.Rows = append(table.Rows, head)
		sources := make([]string, len(e.Sources))
		for i, s := range e.Sources {
			sources[i] = s.ID + ":" + s.SHA256
		}
		r.rows = append(r.rows, append(head[:len(head):len(head)], e.Revision, strings.Join(sources, " | ")))
	}
	r.Tables = []report.Table{table}
	return r
}

func countCells(c graph.Counts) []string {
	return []string{strconv.Itoa(c.Units), strconv.Itoa(c.Functions), strconv.Itoa(c.Competences), strconv.Itoa(c.Edges)}
}
