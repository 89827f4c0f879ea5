package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"raccordo/graph"
	"raccordo/graph/explore"
	"raccordo/graph/explore/report"
)

// checked is what check found in one edition.
type checked struct {
	Edition  graph.EditionID `json:"edition"`
	Problems []problem       `json:"problems"`
}

type problem struct {
	Where string `json:"where"`
	What  string `json:"what"`
	IT    string `json:"it,omitempty"` // What in Italian, where it is told
}

func (a *app) checkCommand() *cobra.Command {
	return &cobra.Command{
		Use: "check", Short: "Verify the store: every edge's ends, every citation, the index against the records", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.withStore(cmd.Context(), func(s graph.Store) error {
				editions, err := s.Editions(cmd.Context())
				if err != nil {
					return err
				}
				var found []checked
				wrong := 0
				for _, e := range editions {
					if a.edition != "" && a.edition != string(e.Edition.ID) {
						continue
					}
					problems, err := s.Check(cmd.Context(), e.Edition.ID)
					if err != nil {
						return err
					}
					c := checked{Edition: e.Edition.ID, Problems: make([]problem, 0, len(problems))}
					for _, p := range problems {
						c.Problems = append(c.Problems, problem(p))
					}
					found = append(found, c)
					wrong += len(problems)
				}
				if len(found) == 0 && a.edition != "" {
					return fmt.Errorf("check edition %q: %w", a.edition, graph.ErrNotFound)
				}
				if len(found) == 0 {
					return emptyStore()
				}
				if err := a.print(found, a.checkReport(found)); err != nil || wrong == 0 {
					return err
				}
				return &worded{graph.ErrInvalid, explore.Sentence{
					IT: fmt.Sprintf("l'archivio ha %d problemi: reimportare le edizioni", wrong),
					EN: fmt.Sprintf("the store has %d problems: import the editions again", wrong),
				}}
			})
		},
	}
}

func (a *app) checkReport(found []checked) printed {
	r := a.titled(a.say("Verifica", "Check"), "edition", "where", "what")
	for _, c := range found {
		if len(c.Problems) == 0 {
			r.Lead = append(r.Lead, string(c.Edition)+": "+a.say("in ordine", "in order"))
			continue
		}
		part := report.Section{Heading: string(c.Edition)}
		for _, p := range c.Problems {
			part.Items = append(part.Items, report.Item{Text: a.sentence(graph.Problem(p).Sentence())})
			r.rows = append(r.rows, []string{string(c.Edition), p.Where, p.What})
		}
		r.Sections = append(r.Sections, part)
	}
	return r
}
