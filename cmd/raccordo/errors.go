package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// exits is the one table of errors and exit codes; the first that fits counts.
var exits = []struct {
	is   func(error) bool
	code int
}{
	{func(err error) bool { return err == nil }, 0},
	{isUsage, 2},
	{isContext, 130},
	{func(err error) bool { return errors.Is(err, graph.ErrNotFound) }, 3},
	{func(err error) bool { return errors.Is(err, graph.ErrInvalid) }, 4},
	{func(err error) bool { return errors.Is(err, graph.ErrUnavailable) || errors.Is(err, graph.ErrClosed) }, 5},
}

func exitCode(err error) int {
	for _, e := range exits {
		if e.is(err) {
			return e.code
		}
	}
	return 1
}

func isUsage(err error) bool {
	var u usageError
	return errors.As(err, &u)
}

func isContext(err error) bool {
	return errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded)
}

func usagef(format string, args ...any) error { return usageError{fmt.Errorf(format, args...)} }

// worded is an error in words for people, in both languages, of a known kind.
type worded struct {
	kind  error // what it is, mostly a sentinel of graph
	words explore.Sentence
}

func (e *worded) Error() string { return e.words.EN }
func (e *worded) Unwrap() error { return e.kind }

// complain prints an error for people on standard error.
func (a *app) complain(err error) {
	if a.lang == "" {
		a.lang = localeLang()
	}
	_, _ = fmt.Fprintf(a.errs, "raccordo: %s\n", a.words(err)) // nowhere left to report to
}

// problemsShown is how many problems are listed without --verbose.
const problemsShown = 20

func (a *app) words(err error) string {
	var (
		name     *explore.NameError
		scenario *explore.ScenarioError
		problems *graph.ProblemsError
		said     *worded
	)
	switch {
	case isUsage(err):
		return err.Error() + "\n" + a.say("«raccordo --help» elenca i comandi", "“raccordo --help” lists the commands")
	case isContext(err):
		return a.say("interrotto: nessuna edizione è rimasta a metà", "interrupted: no edition was left half written")
	case errors.As(err, &said):
		return a.sentence(said.words)
	case errors.As(err, &scenario) && (len(scenario.Problems) > 1 || !errors.As(err, &name)):
		all := &graph.ProblemsError{}
		for _, p := range scenario.Problems {
			all.Problems = append(all.Problems, graph.Problem{Where: p.Path, What: a.sentence(p.Said())})
		}
		return a.problemWords(all)
	case errors.As(err, &name):
		return a.nameWords(name)
	case errors.As(err, &problems):
		return a.problemWords(problems)
	case errors.Is(err, graph.ErrUnavailable):
		return a.say("l'archivio non è disponibile: ", "the store is unavailable: ") + err.Error()
	case errors.Is(err, graph.ErrNotFound):
		return a.say("non trovato: ", "") + err.Error()
	default:
		return err.Error()
	}
}

func (a *app) nameWords(e *explore.NameError) string {
	var b strings.Builder
	switch {
	case e.Ambiguous:
		fmt.Fprintf(&b, a.say("«%s» può essere più unità:", "“%s” may be several units:"), e.Text)
	case len(e.Candidates) > 0:
		fmt.Fprintf(&b, a.say("nessuna unità si chiama «%s»; forse:", "no unit is called “%s”; perhaps:"), e.Text)
	default:
		fmt.Fprintf(&b, a.say("nessuna unità si chiama «%s»", "no unit is called “%s”"), e.Text)
	}
	for _, c := range e.Candidates {
		fmt.Fprintf(&b, "\n  %s  (%s)", c.Name, c.ID)
	}
	return b.String()
}

func (a *app) problemWords(e *graph.ProblemsError) string {
	if len(e.Problems) == 1 {
		return a.sentence(e.Problems[0].Sentence())
	}
	var b strings.Builder
	fmt.Fprintf(&b, a.say("%d problemi:", "%d problems:"), len(e.Problems))
	a.listProblems(&b, e.Problems, problemsShown)
	return b.String()
}

// listProblems writes problems, one a line, at most so many unless --verbose.
func (a *app) listProblems(b *strings.Builder, problems []graph.Problem, most int) {
	for i, p := range problems {
		if i == most && !a.verbose {
			fmt.Fprintf(b, a.say("\n  e altri %d (con -v si vedono tutti)", "\n  and %d more (-v lists all)"), len(problems)-i)
			return
		}
		b.WriteString("\n  " + a.sentence(p.Sentence()))
	}
}
