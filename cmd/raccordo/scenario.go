package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"raccordo/graph"
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
	var data []byte
	var err error
	if path == "-" {
		data, err = io.ReadAll(io.LimitReader(a.in, scenariofile.MaxBytes+1))
	} else {
		data, err = readUpTo(path, scenariofile.MaxBytes+1)
	}
	if err != nil {
		return nil, fmt.Errorf("read the scenario: %w", err)
	}
	return scenariofile.Read(filepath.Base(path), data)
}

// readUpTo reads at most so many bytes of a file.
func readUpTo(path string, most int64) (data []byte, err error) {
	f, err := os.Open(path)
	if os.IsNotExist(err) {
		return nil, fmt.Errorf("%w: %w", graph.ErrNotFound, err)
	}
	if err != nil {
		return nil, err
	}
	defer func(f fs.File) { _ = f.Close() }(f) // it was only read
	return io.ReadAll(io.LimitReader(f, most))
}
