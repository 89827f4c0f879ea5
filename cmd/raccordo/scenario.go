package main

import (
	"errors"

	"github.com/spf13/cobra"

	"raccordo/graph/explore"
	"raccordo/graph/explore/scenariofile"
)

func (a *app) scenarioCommand() *cobra.Command {
	var schema, lenient bool
	cmd := &cobra.Command{
		Use: "scenario FILE", Short: "Tell what a list of changes would do; nothing is written",
		Long: `Reads a scenario, YAML or JSON (- is standard input), and tells what its changes
would do, each on the result of the one before: merge, abolish, move, split,
rename, transfer, create. --schema prints the JSON Schema of such files. Scenarios
can be kept in the store and compared: see the commands below.

  name: Riordino degli acquisti
  changes:
    - type: merge
      units: [Acquisti e Appalti, Patrimonio e Archivi]
      name: Direzione centrale Beni
    - type: abolish
      units: [Ufficio Stampa]
      to: Segreteria`,
		Args: func(_ *cobra.Command, args []string) error {
			if n := len(args); schema && n > 0 || !schema && n != 1 {
				return usage(errors.New(a.say("indicare un file, o --schema", "give one file, or --schema")))
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if schema {
				_, err := a.out.Write(scenariofile.Schema())
				return wrap("write the schema", err)
			}
			file, err := a.readScenario(args[0])
			if err != nil {
				return err
			}
			edition := a.editionID()
			if edition == "" {
				edition = file.Edition
			}
			return a.ask(cmd.Context(), func(x *explore.Explorer) error {
				answer, err := x.Scenario(cmd.Context(), edition, explore.ScenarioRequest{Changes: file.Changes, Lenient: lenient})
				if err != nil {
					return file.Placed(err)
				}
				r := a.scenarioReport(answer)
				if file.Name != "" {
					r.Title = file.Name
				}
				if file.Revision != "" && file.Revision != answer.Edition.Revision {
					r.Lead = append(r.Lead, a.say("Lo scenario è stato scritto per un'altra revisione di questa edizione.", "The scenario was written for another revision of this edition."))
				}
				return a.print(answer, r)
			})
		},
	}
	cmd.Flags().BoolVar(&schema, "schema", false, "print the JSON Schema of scenario files")
	cmd.AddCommand(a.savedCommands()...)
	cmd.Flags().BoolVar(&lenient, "lenient", false, "leave out changes that cannot be, and say which")
	return cmd
}

func (a *app) readScenario(path string) (*scenariofile.File, error) {
	in, err := a.readInput(path)
	if err != nil {
		return nil, err
	}
	return scenariofile.Read(in.Name, in.Data)
}
