package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/schollz/progressbar/v3"
	"github.com/spf13/cobra"

	"raccordo/graph"
	"raccordo/graph/explore"
	"raccordo/graph/explore/report"
	"raccordo/importer"
	"raccordo/importer/review"
)

// imported is what import did with one edition.
type imported struct {
	Edition explore.EditionRef `json:"edition"`
	Format  string             `json:"format"`
	Counts  graph.Counts       `json:"counts"`
	Result  string             `json:"result"` // one of the constants below
	Notes   []problem          `json:"notes"`
	// Doubts counts what waits for a decision; Badly says why a source reads badly.
	Doubts int              `json:"doubts"`
	Badly  []graph.Sentence `json:"badly,omitempty"`
}

// What became of an edition.
const (
	wasNew       = "new"
	wasReplaced  = "replaced"
	wasUnchanged = "unchanged"
	wasDry       = "not_written" // --dry-run
)

func (a *app) importCommand() *cobra.Command {
	var opts importer.Options
	var aliases, decisions, lines string
	var dry bool
	cmd := &cobra.Command{
		Use: "import SOURCE…", Short: "Read acts, exchange files or tables into the store", Args: cobra.MinimumNArgs(1),
		Long: `Read each source as one edition: an act as text, PDF, Word document or web page,
an edition in the exchange form (JSON), a folder of tables (units.csv,
functions.csv, edges.csv, edition.csv or .json) or a workbook (XLSX). Tables named
one by one are one edition; - is standard input. Acts named together with
--edition are one edition, in order: an act, then what amends or completes it.
Decisions on doubtful readings are taken from NAME.review.yaml beside the source.
Importing again replaces the edition; importing the same changes nothing. Nothing
is written unless all sources could be read.`,
		Example: "  raccordo import act.md\n  raccordo import tables/ --edition inps-2016\n  raccordo import act.md --aliases names.json --dry-run",
		RunE: func(cmd *cobra.Command, args []string) error {
			opts.Edition = a.editionID()
			if aliases != "" {
				in, err := a.readInput(aliases)
				if err != nil {
					return err
				}
				opts.Aliases = &in
			}
			if decisions != "" {
				in, err := a.readInput(decisions)
				if err != nil {
					return err
				}
				opts.Review = &in
			}
			if lines != "" {
				return a.explainImport(cmd.Context(), args, opts, lines)
			}
			return a.importAll(cmd.Context(), args, opts, dry)
		},
	}
	f := cmd.Flags()
	f.StringVar(&opts.Format, "format", importer.Auto, "format of the sources: "+strings.Join(importer.Formats, ", "))
	f.StringVar(&opts.Title, "title", "", "title of the edition (default: as the source says)")
	f.StringVar(&opts.Date, "date", "", "date of the edition, YYYY-MM-DD (default: as the source says)")
	f.StringVar(&aliases, "aliases", "", "file of names peculiar to the institution")
	f.StringVar(&decisions, "review", "", "file of decisions on doubtful readings (default: NAME.review.yaml beside the source)")
	f.StringVar(&lines, "explain", "", "LINE or FIRST-LAST: say what each stage made of these lines, and write nothing")
	f.BoolVar(&opts.Strict, "strict", false, "refuse a source that reads badly (few units, many names or cues not understood)")
	f.BoolVar(&dry, "dry-run", false, "read and report, but write nothing")
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(importer.Formats, cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

func (a *app) importAll(ctx context.Context, args []string, opts importer.Options, dry bool) error {
	sets, err := a.inputSets(args)
	if err != nil {
		return err
	}
	if len(sets) > 1 && opts.Edition != "" && !slices.ContainsFunc(sets, func(s inputSet) bool { return s.path == "" }) {
		sets = []inputSet{oneSet(sets)}
	}
	if len(sets) > 1 && (opts.Edition != "" || opts.Title != "" || opts.Date != "" || opts.Review != nil) {
		return usagef("%s", a.say("--edition, --title, --date e --review valgono per una sola edizione: importarle una per volta; solo gli atti si uniscono in una con --edition", "--edition, --title, --date and --review are for one edition: import them one by one; only acts are joined into one by --edition"))
	}
	read := make([]*importer.Result, 0, len(sets))
	for _, set := range sets {
		own := opts
		own.Edition = cmp.Or(opts.Edition, set.edition)
		if own.Review == nil {
			if own.Review, err = a.decisionsBeside(set.path); err != nil {
				return err
			}
		}
		res, err := importer.Read(ctx, set.inputs, own)
		if err != nil {
			return err
		}
		read = append(read, res)
	}
	if dry {
		done := make([]imported, 0, len(read))
		for _, res := range read {
			done = append(done, importedOf(res, wasDry))
		}
		return a.print(done, a.importReport(done))
	}
	store, err := a.open(ctx, true)
	if err != nil {
		return err
	}
	done, err := a.writeAll(ctx, store, read)
	if err := errors.Join(err, store.Close()); err != nil {
		return err
	}
	return a.print(done, a.importReport(done))
}

func (a *app) writeAll(ctx context.Context, store graph.Store, read []*importer.Result) ([]imported, error) {
	before, err := store.Editions(ctx)
	if err != nil {
		return nil, err
	}
	stored := make(map[graph.EditionID]string, len(before))
	for _, s := range before {
		stored[s.Edition.ID] = s.Revision
	}
	done := make([]imported, 0, len(read))
	for _, res := range read {
		id, revision := res.Graph.Edition.ID, res.Graph.Revision()
		result := wasNew
		switch old, known := stored[id]; {
		case known && old == revision:
			result = wasUnchanged
		case known:
			result = wasReplaced
		}
		progress, finish := a.progress(string(id))
		err := store.Write(ctx, res.Graph, progress)
		finish()
		if err != nil {
			return nil, fmt.Errorf("write edition %q: %w", id, err)
		}
		stored[id] = revision
		done = append(done, importedOf(res, result))
	}
	return done, nil
}

// progress returns what Store.Write reports to and what ends the report; only
// a terminal is told.
func (a *app) progress(what string) (report func(done, total int), finish func()) {
	if !isTerminal(a.errs) {
		return nil, func() {}
	}
	bar := progressbar.NewOptions(-1, progressbar.OptionSetWriter(a.errs), progressbar.OptionSetDescription(what), progressbar.OptionClearOnFinish())
	return func(done, total int) {
			bar.ChangeMax(total)
			_ = bar.Set(done) // a picture only
		}, func() {
			_ = bar.Finish()
		}
}

func importedOf(res *importer.Result, result string) imported {
	e := res.Graph.Edition
	done := imported{
		Edition: explore.EditionRef{ID: e.ID, Title: e.Title, Date: e.Date, Revision: res.Graph.Revision()},
		Format:  res.Format, Counts: res.Graph.Counts(), Result: result, Notes: make([]problem, 0, len(res.Notes)),
	}
	for _, s := range e.Sources {
		done.Edition.Sources = append(done.Edition.Sources, explore.SourceRef{ID: s.ID, Title: s.Title, SHA256: s.SHA256})
	}
	done.Doubts, done.Badly = review.Open(res.Doubts), res.Badly
	for _, n := range res.Notes {
		done.Notes = append(done.Notes, problem(n))
	}
	return done
}

// readingLead says how well an act was read.
func (a *app) readingLead(d imported) []string {
	var out []string
	if d.Doubts > 0 {
		out = append(out, fmt.Sprintf(a.say("Letture dubbie da rivedere: %d («raccordo review --edition %s»).", "Doubtful readings to review: %d (“raccordo review --edition %s”)."), d.Doubts, d.Edition.ID))
	}
	for _, why := range d.Badly {
		out = append(out, a.say("Lettura difficile: ", "Reads badly: ")+a.sentence(why))
	}
	return out
}

// notesShown is how many notes of one edition are listed without --verbose.
const notesShown = 10

func (a *app) importReport(done []imported) printed {
	words := map[string]string{
		wasNew: a.say("nuova", "new"), wasReplaced: a.say("sostituita", "replaced"),
		wasUnchanged: a.say("già presente, invariata", "already stored, unchanged"), wasDry: a.say("letta, non scritta", "read, not written"),
	}
	r := a.titled(a.say("Importazione", "Import"), "edition", "format", "result", "units", "functions", "competences", "edges", "revision", "notes", "doubts")
	for _, d := range done {
		r.Lead = append(r.Lead, fmt.Sprintf(a.say(
			"%s (%s): %s; %d unità, %d funzioni, %d competenze, %d relazioni.",
			"%s (%s): %s; %d units, %d functions, %d competences, %d relations."),
			d.Edition.ID, d.Edition.Title, words[d.Result], d.Counts.Units, d.Counts.Functions, d.Counts.Competences, d.Counts.Edges))
		r.Lead = append(r.Lead, a.readingLead(d)...)
		row := append([]string{string(d.Edition.ID), d.Format, d.Result}, countCells(d.Counts)...)
		r.rows = append(r.rows, append(row, d.Edition.Revision, strconv.Itoa(len(d.Notes)), strconv.Itoa(d.Doubts)))
		if len(d.Notes) == 0 {
			continue
		}
		part := report.Section{Heading: fmt.Sprintf(a.say("Note sulla lettura di %s: %d", "Notes on reading %s: %d"), d.Edition.ID, len(d.Notes))}
		for i, n := range d.Notes {
			if i == notesShown && !a.verbose {
				part.Items = append(part.Items, report.Item{Text: fmt.Sprintf(a.say("e altre %d (con -v si vedono tutte)", "and %d more (-v lists all)"), len(d.Notes)-i)})
				break
			}
			part.Items = append(part.Items, report.Item{Text: a.sentence(graph.Problem(n).Sentence())})
		}
		r.Sections = append(r.Sections, part)
	}
	return r
}
