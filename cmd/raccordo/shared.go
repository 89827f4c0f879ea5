package main

import (
	"fmt"
	"strconv"

	"github.com/spf13/cobra"

	"raccordo/graph/explore"
)

func (a *app) sharedCommand() *cobra.Command {
	return &cobra.Command{
		Use: "shared [UNIT…]", Short: "List the competences that units hold in common",
		Long: `List the competences that all of the units hold; with one unit, those it shares
with any other; with none, those that any two units share. --verbose lists the
duties that no other unit has too.`,
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

func (a *app) sharedReport(s *explore.SharedAnswer) report {
	known := namesOf(s.Units)
	r := report{
		title: a.say("Competenze in comune", "Shared competences"), edition: &s.Edition, lead: []string{a.sentence(s.Sentence)},
		header: append([]string{"competence", "name", "match", "strength", "unit", "function", "text", "through"}, citingColumns...),
	}
	if len(s.Question.Units) > 0 {
		r.title += a.say(" a ", " of ") + known.list(s.Question.Units, " · ")
	}
	for _, c := range s.Competences {
		part := section{heading: fmt.Sprintf("%s (%s, %.0f%%)", c.Name, a.match(c.Match), 100*c.Strength)}
		for _, f := range c.Functions {
			part.items = append(part.items, item{text: known.of(f.Unit) + ": " + f.Text, under: a.through(known, f.Through), citations: f.Citations})
			r.rows = append(r.rows, append([]string{string(c.ID), c.Name, string(c.Match), strconv.FormatFloat(c.Strength, 'f', 3, 64), string(f.Unit), string(f.ID), f.Text, string(f.Through)}, citingCells(f.Citations)...))
		}
		r.sections = append(r.sections, part)
	}
	r.lead = append(r.lead, fmt.Sprintf(a.say("Competenze comuni a tre o più unità: %d. Funzioni senza riscontro in altre unità: %d.",
		"Competences held by three or more units: %d. Duties without a twin in another unit: %d."), len(s.Widely), len(s.Alone)))
	if a.verbose {
		r.sections = append(r.sections, a.alone(known, s.Alone))
	}
	return r
}

func (a *app) alone(known names, functions []explore.HeldFunction) section {
	part := section{heading: a.say("Funzioni senza riscontro in altre unità", "Duties without a twin in another unit")}
	for _, f := range functions {
		part.items = append(part.items, item{text: known.of(f.Unit) + ": " + f.Text, under: a.through(known, f.Through), citations: f.Citations})
	}
	return part
}

func (a *app) match(m explore.Match) string {
	switch m {
	case explore.SameWords:
		return a.say("stesse parole", "same words")
	case explore.NearlySame:
		return a.say("quasi le stesse parole", "nearly the same words")
	case explore.SameSubject:
		return a.say("stessa materia", "same subject")
	}
	return string(m)
}
