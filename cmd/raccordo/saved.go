package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"raccordo/graph"
	"raccordo/graph/explore"
	"raccordo/graph/explore/report"
	"raccordo/graph/explore/scenariofile"
)

// kept is a saved scenario as it is printed.
type kept struct {
	explore.ScenarioRef
	Changes []explore.ChangeRequest `json:"changes"`
}

func (a *app) savedCommands() []*cobra.Command {
	return []*cobra.Command{a.saveCommand(), without(a.listSavedCommand(), "edition"), a.showCommand(), a.compareCommand(), without(a.deleteCommand(), "edition")}
}

// withScenarios opens the store as what keeps scenarios.
func (a *app) withScenarios(ctx context.Context, f func(x *explore.Explorer, kept graph.Scenarios) error) error {
	return a.withStore(ctx, func(s graph.Store) error {
		scenarios, ok := s.(graph.Scenarios)
		if !ok {
			return fmt.Errorf("read scenarios: this store keeps none: %w", graph.ErrUnavailable)
		}
		return f(explore.New(s), scenarios)
	})
}

func (a *app) saveCommand() *cobra.Command {
	var name, author, note, replace string
	var lenient bool
	cmd := &cobra.Command{
		Use: "save FILE", Short: "Keep a scenario in the store", Args: usageArgs(cobra.ExactArgs(1)),
		Long: `Reads a scenario, checks it on its edition and keeps it with name, author, note and
the revision of the edition. What the flags do not say is taken from the file.`,
		Example: "  raccordo scenario save riordino.yaml --name \"Riordino degli acquisti\"\n  raccordo scenario save riordino.yaml --replace riordino-degli-acquisti",
		RunE: func(cmd *cobra.Command, args []string) error {
			file, err := a.readScenario(args[0])
			if err != nil {
				return err
			}
			return a.withScenarios(cmd.Context(), func(x *explore.Explorer, scenarios graph.Scenarios) error {
				s, err := a.fromFile(cmd.Context(), x, file, lenient)
				if err != nil {
					return err
				}
				for _, f := range []struct {
					to   *string
					said string
				}{{&s.Name, name}, {&s.Author, author}, {&s.Note, note}} {
					if f.said != "" {
						*f.to = f.said
					}
				}
				if s, err = keep(cmd.Context(), scenarios, s, graph.ScenarioID(replace)); err != nil {
					return err
				}
				return a.printSaved([]graph.Scenario{s}, a.say("Scenario conservato", "Scenario kept"))
			})
		},
	}
	f := cmd.Flags()
	f.StringVar(&name, "name", "", "its name")
	f.StringVar(&author, "author", "", "who made it")
	f.StringVar(&note, "note", "", "what is to be said of it")
	f.StringVar(&replace, "replace", "", "id of the saved scenario to replace")
	f.BoolVar(&lenient, "lenient", false, "keep changes that cannot be, too")
	return cmd
}

// keep keeps a scenario in place of another, or as a new one if that is "".
func keep(ctx context.Context, scenarios graph.Scenarios, s graph.Scenario, replaced graph.ScenarioID) (graph.Scenario, error) {
	if replaced == "" {
		return explore.Keep(ctx, scenarios, s)
	}
	old, err := scenarios.Scenario(ctx, replaced)
	if err != nil {
		return s, err
	}
	s.ID = replaced
	return s, scenarios.PutScenario(ctx, s, old.Revision())
}

// fromFile evaluates what a file says and returns it as a scenario without an id.
func (a *app) fromFile(ctx context.Context, x *explore.Explorer, file *scenariofile.File, lenient bool) (graph.Scenario, error) {
	edition := a.editionID()
	if edition == "" {
		edition = file.Edition
	}
	answer, err := x.Scenario(ctx, edition, explore.ScenarioRequest{Changes: file.Changes, Lenient: lenient})
	if err != nil {
		return graph.Scenario{}, file.Placed(err)
	}
	s, err := explore.ToSave(answer.Edition, file.Changes)
	if err != nil {
		return s, file.Placed(err)
	}
	if file.Revision != "" {
		s.Base = file.Revision
	}
	s.Name, s.Author, s.Note = file.Title(), file.Author, file.Note
	return s, nil
}

func (a *app) listSavedCommand() *cobra.Command {
	return &cobra.Command{
		Use: "list", Short: "List the scenarios that are kept", Args: usageArgs(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.withScenarios(cmd.Context(), func(_ *explore.Explorer, scenarios graph.Scenarios) error {
				all, err := scenarios.Scenarios(cmd.Context())
				if err != nil {
					return err
				}
				return a.printSaved(all, a.say("Scenari conservati", "Scenarios kept"))
			})
		},
	}
}

// printSaved prints saved scenarios without their effects.
func (a *app) printSaved(all []graph.Scenario, title string) error {
	r := a.titled(title, "id", "name", "author", "note", "edition", "base", "revision", "changes")
	r.Lead = []string{title + ": " + strconv.Itoa(len(all))}
	table := report.Table{Caption: title, Header: []string{"Id", a.say("Nome", "Name"), a.say("Autore", "Author"), a.say("Edizione", "Edition"), a.say("Modifiche", "Changes")}}
	answer := make([]kept, 0, len(all))
	for _, s := range all {
		changes, err := explore.SavedChanges(s)
		if err != nil {
			return err
		}
		ref, n := explore.RefOf(s), strconv.Itoa(len(changes))
		answer = append(answer, kept{ref, changes})
		table.Rows = append(table.Rows, []string{string(s.ID), s.Name, s.Author, string(s.Edition), n})
		r.rows = append(r.rows, []string{string(s.ID), s.Name, s.Author, s.Note, string(s.Edition), s.Base, ref.Revision, n})
	}
	r.Tables = []report.Table{table}
	return a.print(answer, r)
}

func (a *app) showCommand() *cobra.Command {
	return &cobra.Command{
		Use: "show ID", Short: "Tell what a scenario that is kept would do now", Args: usageArgs(cobra.ExactArgs(1)),
		Long: `Evaluates a scenario that is kept on the edition it was made on, or on the one that
--edition names, and says which of its changes no longer apply.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.withScenarios(cmd.Context(), func(x *explore.Explorer, scenarios graph.Scenarios) error {
				s, err := scenarios.Scenario(cmd.Context(), graph.ScenarioID(args[0]))
				if err != nil {
					return err
				}
				answer, err := x.Evaluate(cmd.Context(), a.editionID(), s)
				if err != nil {
					return err
				}
				r := a.scenarioReport(answer.Answer)
				r.Report = report.Saved(a.language(), answer)
				return a.print(answer, r)
			})
		},
	}
}

func (a *app) deleteCommand() *cobra.Command {
	return &cobra.Command{
		Use: "delete ID", Short: "Delete a scenario that is kept", Args: usageArgs(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.withScenarios(cmd.Context(), func(_ *explore.Explorer, scenarios graph.Scenarios) error {
				s, err := scenarios.Scenario(cmd.Context(), graph.ScenarioID(args[0]))
				if err != nil {
					return err
				}
				if err := scenarios.DeleteScenario(cmd.Context(), s.ID, s.Revision()); err != nil {
					return err
				}
				return a.printSaved([]graph.Scenario{s}, a.say("Scenario cancellato", "Scenario deleted"))
			})
		},
	}
}

func (a *app) compareCommand() *cobra.Command {
	return &cobra.Command{
		Use: "compare A B", Short: "Set two scenarios side by side, as files or as ids of kept ones", Args: usageArgs(cobra.ExactArgs(2)),
		Long: `Evaluates two scenarios on one edition and tells which effects only one of them has
and which both. Each is a file or, where there is no such file, the id of a kept one.`,
		Example: "  raccordo scenario compare piano-a.yaml piano-b.yaml\n  raccordo scenario compare riordino-degli-acquisti piano-b.yaml",
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.withScenarios(cmd.Context(), func(x *explore.Explorer, scenarios graph.Scenarios) error {
				var sides [2]graph.Scenario
				for i, arg := range args {
					var err error
					if sides[i], err = a.scenarioNamed(cmd.Context(), x, scenarios, arg); err != nil {
						return err
					}
				}
				answer, err := x.CompareScenarios(cmd.Context(), a.editionID(), sides[0], sides[1])
				if err != nil {
					return err
				}
				return a.print(answer, a.comparisonReport(answer, args))
			})
		},
	}
}

// scenarioNamed reads the file of that name or, where there is none, the scenario
// of that id.
func (a *app) scenarioNamed(ctx context.Context, x *explore.Explorer, scenarios graph.Scenarios, name string) (graph.Scenario, error) {
	if _, err := os.Stat(name); name != "-" && errors.Is(err, fs.ErrNotExist) {
		return scenarios.Scenario(ctx, graph.ScenarioID(name))
	}
	file, err := a.readScenario(name)
	if err != nil {
		return graph.Scenario{}, err
	}
	return a.fromFile(ctx, x, file, true)
}

func (a *app) comparisonReport(c *explore.ScenarioComparison, args []string) printed {
	r := printed{Report: report.Comparison(a.language(), c), header: append([]string{"of"}, effectColumns...)}
	for _, part := range []struct {
		of      string
		effects []explore.Effect
	}{{"a", c.OnlyA}, {"b", c.OnlyB}, {"both", c.Both}} {
		for _, e := range part.effects {
			r.rows = append(r.rows, append([]string{part.of}, a.effectCells(e)...))
		}
	}
	if r.Repeat.Command == "" { // of files, which only their names tell
		names := make([]string, len(args))
		for i, arg := range args {
			names[i] = filepath.Base(arg)
		}
		r.Repeat.Command = "raccordo scenario compare " + strings.Join(names, " ") + " --edition " + string(c.Edition.ID) + " --lang " + a.lang + " --output html"
	}
	return r
}
