package review

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"

	"raccordo/graph"
)

// Verdict is what a person said of a doubt.
type Verdict string

// The verdicts.
const (
	Accept  Verdict = "accept"  // the reading stands as it is
	Reject  Verdict = "reject"  // what was read is taken back
	Correct Verdict = "correct" // another unit or mode is meant
)

// Verdicts lists the verdicts.
var Verdicts = []Verdict{Accept, Reject, Correct}

// Decision is one verdict.
type Decision struct {
	Key     string  `json:"key" yaml:"key"`
	Verdict Verdict `json:"decision" yaml:"decision"`
	// To is the id or name of the unit that is meant, and Mode the mode of
	// collaboration; a Correct decision has one of them at least.
	To   string     `json:"to,omitempty" yaml:"to,omitempty"`
	Mode graph.Mode `json:"mode,omitempty" yaml:"mode,omitempty"`
	Who  string     `json:"who,omitempty" yaml:"who,omitempty"`
	Note string     `json:"note,omitempty" yaml:"note,omitempty"`
	// Quote is for people who read the file; it is not compared.
	Quote string `json:"quote,omitempty" yaml:"quote,omitempty"`
}

// Reason is what the citations of a decision say.
func (d Decision) Reason() string { return graph.DecidedBy(d.Who) }

// Check says what is wrong with a decision, or nothing.
func (d Decision) Check() string {
	switch {
	case strings.TrimSpace(d.Key) == "":
		return "key is empty"
	case !slices.Contains(Verdicts, d.Verdict):
		return fmt.Sprintf("decision %q: want accept, reject or correct", d.Verdict)
	case d.Verdict == Correct && d.To == "" && d.Mode == "":
		return "correct wants the unit (to) or the mode that is meant"
	case d.Verdict != Correct && (d.To != "" || d.Mode != ""):
		return fmt.Sprintf("%s takes no unit and no mode", d.Verdict)
	case d.Mode != "" && !slices.Contains(graph.Modes, d.Mode):
		return fmt.Sprintf("mode %q: want one of %v", d.Mode, graph.Modes)
	}
	return ""
}

// With returns the decisions with d in place of the one of its key, or last.
func With(ds []Decision, d Decision) []Decision {
	out := slices.Clone(ds)
	if i := slices.IndexFunc(out, func(o Decision) bool { return o.Key == d.Key }); i >= 0 {
		out[i] = d
		return out
	}
	return append(out, d)
}

const header = `# Decisions on doubtful readings, applied whenever the source beside this file is
# imported. A key stands for the words and units of a doubt, not for its line.
`

// Format writes decisions as Parse reads them.
func Format(ds []Decision) ([]byte, error) {
	data, err := yaml.Marshal(ds)
	if err != nil {
		return nil, fmt.Errorf("write decisions: %w", err)
	}
	return append([]byte(header), data...), nil
}

// Parse reads a file of decisions; name is for messages. What is wrong comes as
// one *graph.ProblemsError.
func Parse(name string, data []byte) ([]Decision, error) {
	var ds []Decision
	err := yaml.NewDecoder(bytes.NewReader(data), yaml.Strict()).Decode(&ds)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, &graph.ProblemsError{Problems: []graph.Problem{{Where: name, What: fmt.Sprintf("want a list of decisions: %v", err)}}}
	}
	var problems []graph.Problem
	seen := make(map[string]bool, len(ds))
	for i, d := range ds {
		what := d.Check()
		if what == "" && seen[d.Key] {
			what = fmt.Sprintf("key %q stands twice", d.Key)
		}
		seen[d.Key] = true
		if what != "" {
			problems = append(problems, graph.Problem{Where: fmt.Sprintf("%s: decision %d", name, i+1), What: what})
		}
	}
	if len(problems) > 0 {
		return nil, &graph.ProblemsError{Problems: problems}
	}
	return ds, nil
}
