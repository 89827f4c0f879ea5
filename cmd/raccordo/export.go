package main

import (
	"bytes"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/google/renameio/v2/maybe"
	"github.com/spf13/cobra"

	"raccordo/graph"
	"raccordo/graph/exchange"
)

// writers are the forms of an export that are one file.
var writers = map[string]func(io.Writer, *graph.Graph) error{
	"json":    exchange.WriteJSON,
	"dot":     exchange.WriteDOT,
	"mermaid": exchange.WriteMermaid,
	"graphml": exchange.WriteGraphML,
}

func exportFormats() []string { return slices.Sorted(maps.Keys(writers)) }

func (a *app) exportCommand() *cobra.Command {
	var format, out string
	cmd := &cobra.Command{
		Use: "export", Short: "Write an edition: json (complete), csv (tables), dot, mermaid or graphml", Args: cobra.NoArgs,
		Long: `Write an edition. json is the one complete form, which import reads back without
loss. csv is a folder of tables, which import reads back but for the text of the
sources; it needs --out FOLDER.`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			known := append([]string{"csv"}, exportFormats()...)
			switch {
			case !slices.Contains(known, format):
				return usagef(a.say("--format %s: scegliere uno di %s", "--format %s: want one of %s"), format, strings.Join(known, ", "))
			case format == "csv" && out == "":
				return usagef("%s", a.say("csv sono più tabelle: indicare una cartella con --out", "csv is several tables: name a folder with --out"))
			}
			return a.withStore(cmd.Context(), func(s graph.Store) error {
				view, err := a.view(cmd.Context(), s)
				if err != nil {
					return err
				}
				g, err := graph.Load(cmd.Context(), view)
				if err != nil {
					return fmt.Errorf("read edition %q: %w", view.Edition().ID, err)
				}
				return a.writeExport(g, format, out)
			})
		},
	}
	cmd.Flags().StringVar(&format, "format", "json", "form of the export: csv, "+strings.Join(exportFormats(), ", "))
	cmd.Flags().StringVar(&out, "out", "", "file, or folder for csv, to write; in place of what it holds (default: standard output)")
	return cmd
}

func (a *app) writeExport(g *graph.Graph, format, out string) error {
	if format == "csv" {
		if err := os.MkdirAll(out, 0o755); err != nil {
			return fmt.Errorf("write the tables: %w", err)
		}
		for _, t := range exchange.Tables(g) {
			err := writeFile(filepath.Join(out, t.Name+".csv"), func(w io.Writer) error { return exchange.WriteCSV(w, t) })
			if err != nil {
				return err
			}
		}
		return nil
	}
	write := func(w io.Writer) error { return writers[format](w, g) }
	if out == "" {
		return wrap("write the export", write(a.out))
	}
	return writeFile(out, write)
}

// writeFile replaces a file, whole or not at all wherever the system can do that.
// What is not a file itself, such as a link or /dev/stdout, it writes to.
func writeFile(path string, write func(io.Writer) error) error {
	var b bytes.Buffer
	if err := write(&b); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	put := maybe.WriteFile
	if info, err := os.Lstat(path); err == nil && !info.Mode().IsRegular() {
		put = os.WriteFile
	}
	return wrap("write "+path, put(path, b.Bytes(), 0o644))
}
