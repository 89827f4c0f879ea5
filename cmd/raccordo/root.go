package main

import (
	"errors"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// app is what every command has: the streams and the common flags.
type app struct {
	in        io.Reader
	out, errs io.Writer

	store    string
	edition  string
	output   string
	lang     string
	verbose  bool
	storeSet bool // --store or RACCORDO_STORE named the store
}

// The forms of an answer.
var outputs = []string{"text", "json", "csv", "html"}

func (a *app) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "raccordo",
		Short: "Who does what, who works with whom and who reports to whom in a public institution",
		Long: `raccordo reads the act that organises a public institution and answers, with the
sentence of the act behind every answer: who does what, who works with whom, who
reports to whom, which units hold the same competence, how two units are
connected, and what a merger would change.

Exit codes: 0 answered (also "no path"), 2 wrong usage, 3 not found, 4 invalid
input, 5 store unavailable, 130 interrupted, 1 any other error.`,
		Version:           version,
		SilenceErrors:     true,
		SilenceUsage:      true,
		PersistentPreRunE: func(cmd *cobra.Command, _ []string) error { return a.checkFlags(cmd) },
		Args:              cobra.NoArgs,
		RunE:              func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SetIn(a.in)
	root.SetOut(a.out)
	root.SetErr(a.errs)
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usage(err) })
	f := root.PersistentFlags()
	f.StringVar(&a.store, "store", "", "where editions are kept: sqlite:FILE, a file, neo4j://HOST, neo4j+s://HOST or bolt://HOST (RACCORDO_STORE; default: a file in your data directory)")
	f.StringVar(&a.edition, "edition", "", "the edition to ask (default: the newest)")
	f.StringVar(&a.output, "output", "text", "form of the answer: text, json, csv or html")
	f.StringVar(&a.lang, "lang", "", "language of the answer: it or en (default: from the locale)")
	f.BoolVarP(&a.verbose, "verbose", "v", false, "list everything, also what is usually cut short")
	_ = root.RegisterFlagCompletionFunc("output", cobra.FixedCompletions(outputs, cobra.ShellCompDirectiveNoFileComp))
	_ = root.RegisterFlagCompletionFunc("lang", cobra.FixedCompletions([]string{"it", "en"}, cobra.ShellCompDirectiveNoFileComp))
	root.AddCommand(
		a.importCommand(), without(a.editionsCommand(), "edition"), a.searchCommand(), a.unitCommand(), a.pathCommand(), a.sharedCommand(),
		a.impactCommand(), a.mergeCommand(), a.mergersCommand(), a.scenarioCommand(), without(a.diffCommand(), "edition"), a.reviewCommand(),
		without(a.exportCommand(), "output"), a.checkCommand(), without(a.serveCommand(), "edition", "output"), a.versionCommand(),
	)
	for _, c := range root.Commands() {
		c.Args = usageArgs(c.Args)
	}
	root.Args = usageArgs(root.Args)
	return root
}

func (a *app) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use: "version", Short: "Print the version", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return a.printf("raccordo %s\n", version) },
	}
}

// without marks the common flags that a command has no use for, so that they are
// refused instead of passed over.
func without(cmd *cobra.Command, flags ...string) *cobra.Command {
	cmd.Annotations = map[string]string{unused: strings.Join(flags, " ")}
	return cmd
}

// unused is the annotation of a command that names such flags.
const unused = "unused"

// checkFlags fills in the common flags and refuses what they cannot be.
func (a *app) checkFlags(cmd *cobra.Command) error {
	a.storeSet = cmd.Flags().Changed("store")
	if !a.storeSet {
		a.store = os.Getenv("RACCORDO_STORE")
		a.storeSet = a.store != ""
	}
	if a.lang == "" {
		a.lang = localeLang()
	}
	if a.lang != "it" && a.lang != "en" {
		lang := a.lang
		a.lang = localeLang()
		return usagef(a.say("--lang %s: scegliere it o en", "--lang %s: want it or en"), lang)
	}
	if !slices.Contains(outputs, a.output) {
		return usagef(a.say("--output %s: scegliere uno di %s", "--output %s: want one of %s"), a.output, strings.Join(outputs, ", "))
	}
	for _, name := range strings.Fields(cmd.Annotations[unused]) {
		if cmd.Flags().Changed(name) {
			return usagef(a.say("--%s non vale per «%s»", "--%s does not go with “%s”"), name, cmd.CommandPath())
		}
	}
	return nil
}

// localeLang returns the language of the locale if it is Italian, else English.
func localeLang() string {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if v := os.Getenv(name); v != "" {
			if strings.HasPrefix(strings.ToLower(v), "it") {
				return "it"
			}
			break
		}
	}
	return "en"
}

// say chooses between the two languages of the screen.
func (a *app) say(it, en string) string {
	if a.lang == "it" {
		return it
	}
	return en
}

func (a *app) sentence(s explore.Sentence) string { return a.say(s.IT, s.EN) }

func (a *app) editionID() graph.EditionID { return graph.EditionID(a.edition) }

// usageError is wrong usage of the command line.
type usageError struct{ error }

func (e usageError) Unwrap() error { return e.error }

func usage(err error) error {
	if err == nil {
		return nil
	}
	var u usageError
	if errors.As(err, &u) {
		return err
	}
	return usageError{err}
}

// usageArgs makes what a check of arguments refuses wrong usage.
func usageArgs(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if check == nil {
			return nil
		}
		return usage(check(cmd, args))
	}
}
