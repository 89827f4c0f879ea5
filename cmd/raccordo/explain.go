package main

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"raccordo/importer"
	acts "raccordo/importer/act"
)

// explained is what each stage made of some lines of an act.
type explained struct {
	Source string      `json:"source"`
	First  int         `json:"line_start"`
	Last   int         `json:"line_end"`
	Steps  []acts.Step `json:"steps"`
}

// explainImport reads the first source and tells what was made of its lines.
func (a *app) explainImport(ctx context.Context, args []string, opts importer.Options, lines string) error {
	first, last, ok := lineRange(lines)
	if !ok {
		return usagef(a.say("--explain %s: scrivere una riga, come 12, o un intervallo, come 12-14", "--explain %s: want a line, such as 12, or a range, such as 12-14"), lines)
	}
	sets, err := a.inputSets(args)
	if err != nil {
		return err
	}
	set := oneSet(sets)
	if opts.Review == nil {
		if opts.Review, err = a.decisionsBeside(set.path); err != nil {
			return err
		}
	}
	done := explained{Source: set.inputs[0].Name, First: first, Last: last, Steps: []acts.Step{}}
	opts.Trace, opts.Traced = func(s acts.Step) { done.Steps = append(done.Steps, s) }, [2]int{first, last}
	if _, err := importer.Read(ctx, set.inputs, opts); err != nil {
		return err
	}
	acts.SortSteps(done.Steps)
	r := a.titled(a.say("Come sono state lette le righe", "How lines were read"), "line", "stage", "what")
	if len(done.Steps) == 0 {
		r.Lead = []string{a.say("Di queste righe non è stato letto nulla.", "Nothing was made of these lines.")}
	}
	for _, s := range done.Steps {
		r.Lead = append(r.Lead, fmt.Sprintf("%d  %-10s %s", s.Line, s.Stage, s.What))
		r.rows = append(r.rows, []string{strconv.Itoa(s.Line), s.Stage, s.What})
	}
	return a.print(done, r)
}

// lineRange reads "12" or "12-14".
func lineRange(s string) (first, last int, ok bool) {
	from, to, ranged := strings.Cut(s, "-")
	if !ranged {
		to = from
	}
	first, errFirst := strconv.Atoi(strings.TrimSpace(from))
	last, errLast := strconv.Atoi(strings.TrimSpace(to))
	return first, last, errFirst == nil && errLast == nil && first >= 1 && last >= first
}
