package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"raccordo/graph"
	"raccordo/graph/explore"
	"raccordo/graph/explore/report"
)

func (a *app) searchCommand() *cobra.Command {
	var types []string
	var limit int
	cmd := &cobra.Command{
		Use: "search TEXT", Short: "Find units, functions and competences by their words", Args: cobra.MinimumNArgs(1),
		Example: "  raccordo search recupero crediti\n  raccordo search --types unit pensioni",
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.ask(cmd.Context(), func(x *explore.Explorer) error {
				answer, err := x.Search(cmd.Context(), a.editionID(), explore.SearchRequest{
					Text: strings.Join(args, " "), Types: typed[graph.FoundType](types), Limit: limit,
				})
				if err != nil {
					return err
				}
				return a.print(answer, a.searchReport(answer))
			})
		},
	}
	cmd.Flags().StringSliceVar(&types, "types", nil, "what to look for: unit, function, competence (default: all)")
	cmd.Flags().IntVar(&limit, "limit", 0, fmt.Sprintf("most results, 1 to %d (default %d)", graph.MaxFound, graph.DefaultFound))
	return cmd
}

func (a *app) searchReport(s *explore.SearchAnswer) printed {
	known := report.NamesOf(s.Units)
	words := map[graph.FoundType]string{
		graph.FoundUnit: a.say("unità", "unit"), graph.FoundFunction: a.say("funzione", "function"), graph.FoundCompetence: a.say("competenza", "competence"),
	}
	r := a.titled(fmt.Sprintf(a.say("Ricerca di «%s»", "Search for “%s”"), s.Question.Text), "type", "id", "text", "kind", "unit")
	r.Editions, r.Lead = []explore.EditionRef{s.Edition}, []string{fmt.Sprintf(a.say("Trovati: %d.", "Found: %d."), len(s.Results))}
	table := report.Table{Caption: a.say("Risultati", "Results"), Header: []string{a.say("Che cosa", "What"), a.say("Nome o testo", "Name or text"), a.say("Unità", "Unit"), "Id"}}
	if s.Truncated {
		r.Lead = append(r.Lead, a.say("Ce ne sono altri: --limit ne mostra di più.", "There are more: --limit shows more."))
	}
	for _, f := range s.Results {
		holder := ""
		if f.Unit != "" {
			holder = known.Of(f.Unit)
		}
		table.Rows = append(table.Rows, []string{words[f.Type], a.short(f.Text), a.short(holder), f.ID})
		r.rows = append(r.rows, []string{string(f.Type), f.ID, f.Text, string(f.Kind), string(f.Unit)})
	}
	r.Tables = []report.Table{table}
	return r
}

// widest is how many characters of a text a table for people shows.
const widest = 70

// short cuts a text for a table in a terminal; a page and --verbose show all of it.
func (a *app) short(s string) string {
	if r := []rune(s); len(r) > widest && a.output == "text" && !a.verbose {
		return string(r[:widest-1]) + "…"
	}
	return s
}

func typed[T ~string](ss []string) []T {
	out := make([]T, len(ss))
	for i, s := range ss {
		out[i] = T(strings.TrimSpace(s))
	}
	return out
}
