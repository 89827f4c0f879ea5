package main

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"raccordo/graph"
	"raccordo/graph/explore"
	"raccordo/graph/explore/report"
	"raccordo/importer"
	"raccordo/importer/review"
)

// reviewed is the queue of one edition or file.
type reviewed struct {
	Edition graph.EditionID `json:"edition"`
	Source  string          `json:"source,omitempty"` // the file, where one was named
	Open    int             `json:"open"`
	Doubts  []doubt         `json:"doubts"`
	Notes   []problem       `json:"notes,omitempty"` // decisions that could not be applied
}

// doubt is a doubt with what it comes to in words.
type doubt struct {
	review.Doubt
	Read explore.Sentence `json:"read"`
	Why  explore.Sentence `json:"why"`
}

func doubtOf(g *graph.Graph, d review.Doubt) doubt {
	r := explore.Reading{From: d.From, To: d.To, Type: d.Type, Mode: d.Mode, Reason: d.Reason, Name: d.Name, Found: d.Quote, As: d.As}
	read, why := r.Words(g)
	return doubt{Doubt: d, Read: read, Why: why}
}

// reviewFlags are those of review and of its verdicts.
type reviewFlags struct {
	source   string
	all      bool
	again    bool
	decision review.Decision
	mode     string
}

func (a *app) reviewCommand() *cobra.Command {
	var f reviewFlags
	cmd := &cobra.Command{
		Use: "review", Short: "List what was read in doubt, and decide it", Args: cobra.NoArgs,
		Long: `List the doubtful readings of the edition, or of a file before it is imported
(--source): doubtful relations, names that no unit has, sentences with a cue that
gave no relation, guesses at damaged words. With --source a decision is written
to NAME.review.yaml beside the file and holds from the next import on (or at once,
with --import); without, it changes the stored edition.`,
		Example: "  raccordo review\n  raccordo review --source act.md --output csv\n  raccordo review accept relation-0123456789 --source act.md --who \"M. Rossi\"\n  raccordo review correct mention-0123456789 --to \"Ufficio legale\" --import --source act.md",
		RunE:    func(cmd *cobra.Command, _ []string) error { return a.listDoubts(cmd.Context(), f) },
	}
	cmd.Flags().StringVar(&f.source, "source", "", "the act as a file, before it is imported")
	cmd.Flags().BoolVar(&f.all, "all", false, "list also what is decided")
	for _, v := range []struct {
		verdict review.Verdict
		short   string
	}{
		{review.Accept, "The reading stands as it is"},
		{review.Reject, "Take back what was read"},
		{review.Correct, "Say which unit or mode is meant"},
	} {
		cmd.AddCommand(a.verdictCommand(v.verdict, v.short))
	}
	return cmd
}

func (a *app) verdictCommand(verdict review.Verdict, short string) *cobra.Command {
	var f reviewFlags
	cmd := &cobra.Command{
		Use: string(verdict) + " KEY", Short: short, Args: usageArgs(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			f.decision.Key, f.decision.Verdict, f.decision.Mode = args[0], verdict, graph.Mode(f.mode)
			return a.decide(cmd.Context(), f)
		},
	}
	fl := cmd.Flags()
	fl.StringVar(&f.source, "source", "", "the act as a file; the decision is written beside it")
	fl.BoolVar(&f.again, "import", false, "import the file again at once")
	fl.StringVar(&f.decision.Who, "who", "", "who decides, for the citations")
	fl.StringVar(&f.decision.Note, "note", "", "why")
	if verdict == review.Correct {
		fl.StringVar(&f.decision.To, "to", "", "the unit that is meant: its id or name")
		fl.StringVar(&f.mode, "mode", "", "the mode of collaboration that is meant")
	}
	return cmd
}

// readForReview reads the file or the stored edition with its decisions.
func (a *app) readForReview(ctx context.Context, source string) (*importer.Result, error) {
	if source == "" {
		var res *importer.Result
		err := a.withStore(ctx, func(s graph.Store) error {
			v, err := a.view(ctx, s)
			if err != nil {
				return err
			}
			res, err = importer.Reread(ctx, v.Edition(), nil)
			return err
		})
		return res, err
	}
	in, err := a.readInput(source)
	if err != nil {
		return nil, err
	}
	opts := importer.Options{Edition: a.editionID()}
	if opts.Review, err = a.decisionsBeside(source); err != nil {
		return nil, err
	}
	return importer.Read(ctx, []importer.Input{in}, opts)
}

func (a *app) listDoubts(ctx context.Context, f reviewFlags) error {
	res, err := a.readForReview(ctx, f.source)
	if err != nil {
		return err
	}
	return a.printDoubts(res, f)
}

func (a *app) printDoubts(res *importer.Result, f reviewFlags) error {
	done := reviewed{Edition: res.Graph.Edition.ID, Source: f.source, Open: review.Open(res.Doubts), Doubts: []doubt{}}
	for _, d := range res.Doubts {
		if d.Decision == nil || f.all {
			done.Doubts = append(done.Doubts, doubtOf(res.Graph, d))
		}
	}
	for _, n := range res.Notes {
		if strings.HasPrefix(n.Where, "decision ") {
			done.Notes = append(done.Notes, problem(n))
		}
	}
	return a.print(done, a.doubtsReport(done))
}

func (a *app) doubtsReport(done reviewed) printed {
	r := a.titled(a.say("Letture dubbie", "Doubtful readings"), "key", "kind", "source", "lines", "read", "why", "candidates", "decision", "quote")
	r.Lead = []string{fmt.Sprintf(a.say("%s: letture da decidere: %d.", "%s: readings to decide: %d."), done.Edition, done.Open)}
	names := map[review.Kind]string{
		review.Relation: a.say("Relazioni dubbie", "Doubtful relations"), review.Mention: a.say("Nomi di nessuna unità", "Names of no unit"),
		review.Cue: a.say("Frasi con un indizio senza relazione", "Sentences with a cue and no relation"), review.Repair: a.say("Parole corrette", "Words repaired"),
	}
	for _, kind := range review.Kinds {
		part := report.Section{Heading: names[kind]}
		for _, d := range done.Doubts {
			if d.Kind == kind {
				part.Items = append(part.Items, a.doubtItem(d))
			}
		}
		if len(part.Items) > 0 {
			r.Sections = append(r.Sections, part)
		}
	}
	for _, d := range done.Doubts {
		decided := ""
		if d.Decision != nil {
			decided = string(d.Decision.Verdict)
		}
		lines := report.LinesOf(graph.Citation{First: d.First, Last: d.Last})
		r.rows = append(r.rows, []string{d.Key, string(d.Kind), d.Source, lines, a.sentence(d.Read), a.sentence(d.Why), joined(d.Candidates, " | "), decided, d.Quote})
	}
	if len(done.Notes) > 0 {
		part := report.Section{Heading: a.say("Decisioni non applicate", "Decisions that were not applied")}
		for _, n := range done.Notes {
			part.Items = append(part.Items, report.Item{Text: a.sentence(graph.Problem(n).Sentence())})
		}
		r.Sections = append(r.Sections, part)
	}
	return r
}

func (a *app) doubtItem(d doubt) report.Item {
	it := report.Item{Text: d.Key + "  " + a.sentence(d.Read), Under: []string{a.sentence(d.Why)}, Citations: []graph.Citation{{Source: d.Source, First: d.First, Last: d.Last, Section: d.Section, Quote: d.Quote}}}
	if len(d.Candidates) > 0 {
		it.Under = append(it.Under, a.say("forse: ", "perhaps: ")+joined(d.Candidates, ", "))
	}
	if d.Decision != nil {
		it.Under = append(it.Under, string(d.Decision.Verdict)+", "+a.sentence(explore.ReasonWords(d.Decision.Reason())))
	}
	return it
}

// decide keeps a decision beside the source, or in the stored edition.
func (a *app) decide(ctx context.Context, f reviewFlags) error {
	if f.source == "" {
		return a.decideStored(ctx, f)
	}
	if f.source == "-" {
		return usagef("%s", a.say("--source -: una decisione si scrive accanto a un file: indicarlo", "--source -: a decision is written beside a file: name one"))
	}
	res, err := a.readForReview(ctx, f.source)
	if err != nil {
		return err
	}
	decisions, err := res.With(f.decision)
	if err != nil {
		return err
	}
	data, err := review.Format(decisions)
	if err != nil {
		return err
	}
	in, err := a.readInput(f.source)
	if err != nil {
		return err
	}
	opts := importer.Options{Edition: a.editionID(), Review: &importer.Input{Name: reviewPath(f.source), Data: data}}
	if res, err = importer.Read(ctx, []importer.Input{in}, opts); err != nil {
		return err
	}
	if err := res.Applied(f.decision.Key); err != nil {
		return err
	}
	path, err := writeDecisions(f.source, decisions)
	if err != nil {
		return err
	}
	if f.again {
		return a.importAll(ctx, []string{f.source}, importer.Options{Edition: a.editionID()}, false)
	}
	return a.sayDecided(f, res, fmt.Sprintf(a.say("Scritto in %s: vale dalla prossima importazione («raccordo import %s»).", "Written to %s: it holds from the next import on (“raccordo import %s”)."), path, f.source))
}

func (a *app) decideStored(ctx context.Context, f reviewFlags) error {
	return a.withStore(ctx, func(s graph.Store) error {
		v, err := a.view(ctx, s)
		if err != nil {
			return err
		}
		res, err := importer.Decide(ctx, v.Edition(), f.decision)
		if err != nil {
			return err
		}
		if err := s.Write(ctx, res.Graph, nil); err != nil {
			return fmt.Errorf("write edition %q: %w", res.Graph.Edition.ID, err)
		}
		return a.sayDecided(f, res, a.say("Scritto nell'edizione.", "Written to the edition."))
	})
}

// decided is what became of a decision.
type decided struct {
	Decision review.Decision `json:"decision"`
	Doubt    doubt           `json:"doubt"`
	Open     int             `json:"open"`
}

func (a *app) sayDecided(f reviewFlags, res *importer.Result, where string) error {
	d, err := res.Doubt(f.decision.Key)
	if err != nil {
		return err
	}
	done := decided{Decision: f.decision, Doubt: doubtOf(res.Graph, d), Open: review.Open(res.Doubts)}
	left := fmt.Sprintf(a.say("Ne restano: %d.", "Left: %d."), done.Open)
	r := a.titled(a.say("Decisione", "Decision"), "key", "decision", "to", "mode", "open")
	r.Lead = []string{fmt.Sprintf("%s: %s. %s %s", d.Key, f.decision.Verdict, where, left)}
	r.rows = [][]string{{d.Key, string(f.decision.Verdict), f.decision.To, string(f.decision.Mode), strconv.Itoa(done.Open)}}
	return a.print(done, r)
}
