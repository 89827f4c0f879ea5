package act

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"raccordo/graph"
)

// Step is what one stage made of one line.
type Step struct {
	Line  int    `json:"line"`
	Stage string `json:"stage"` // repair, block, section, unit, mention, cue, relation, function, competence or review
	What  string `json:"what"`
}

// Cues counts the sentences that hold a cue.
type Cues struct {
	Related int // that gave a relation
	Empty   int // that gave none
}

// stages is the order in which the steps of one line are told.
var stages = []string{"repair", "block", "section", "unit", "cue", "mention", "relation", "function", "competence", "review"}

// asked returns the line at which a token stands if it is traced, else 0.
func (r *reader) asked(b *block, toks []token, i int) int {
	if i >= len(toks) {
		return 0
	}
	if n := r.lineOf(b.text.source(toks[i].start)); r.inTrace(n, n) {
		return n
	}
	return 0
}

func (r *reader) inTrace(first, last int) bool {
	return r.trace != nil && first <= r.traced[1] && last >= r.traced[0]
}

// traceCue tells of a cue that matched, with its place in the lexicon.
func (r *reader) traceCue(b *block, toks []token, c *cue, i int, found []target, speaks []*unit) {
	n := r.asked(b, toks, i)
	if n == 0 {
		return
	}
	what := fmt.Sprintf("%q (lexicon/cues.yaml:%d) of %s", c.Words, c.line, unitNames(speaks))
	switch {
	case len(found) == 0:
		what += fmt.Sprintf(": no name after %q within %d words", c.Prep, c.gap)
	default:
		what += fmt.Sprintf(": brings in %d", len(found))
	}
	r.trace(Step{n, "cue", what})
}

// traceTarget tells what the words after a cue were read as.
func (r *reader) traceTarget(b *block, toks []token, h *hit, k int) {
	t := h.found[k]
	if n := r.asked(b, toks, min(t.from, len(toks)-1)); n > 0 && t.to > t.from {
		r.trace(Step{n, "mention", fmt.Sprintf("%q is %s", b.text.s[toks[t.from].start:toks[t.to-1].end], t.unit.real().name)})
	}
}

func unitNames(us []*unit) string {
	if len(us) == 0 {
		return "nobody who is known"
	}
	names := make([]string, len(us))
	for i, u := range us {
		names[i] = u.real().name
	}
	return strings.Join(names, ", ")
}

// explain tells what stands in the end of the lines asked for.
func (r *reader) explain(v *reviewer) {
	if r.trace == nil {
		return
	}
	var out []Step
	say := func(line int, stage, format string, args ...any) {
		out = append(out, Step{max(line, r.traced[0]), stage, fmt.Sprintf(format, args...)})
	}
	for _, p := range r.repairs {
		if r.inTrace(p.line, p.line) {
			say(p.line, "repair", "%s", p.sentence().EN)
		}
	}
	for i, b := range r.blocks {
		if !r.inTrace(b.first, b.last) {
			continue
		}
		s := r.sections[i]
		say(b.first, "block", "%s, lines %d to %d", b.kind, b.first, b.last)
		say(b.first, "section", "%q: its sentences speak of %s", s.title, unitNames(s.units))
	}
	for u, id := range v.ids {
		for _, c := range u.cites {
			if r.inTrace(c.First, c.Last) {
				say(c.First, "unit", "%s (%s), %s", u.name, id, u.kind)
			}
		}
	}
	for _, e := range r.edges {
		for _, c := range e.edge.Citations {
			if r.inTrace(c.First, c.Last) {
				say(c.First, "relation", "%s %s %s %s%s: %s", v.ids[e.from], e.edge.Type.Step(), v.ids[e.to], e.edge.Mode, e.edge.Basis, cmp.Or(string(c.Confidence), "certain")+because(c))
			}
		}
	}
	names := map[graph.FunctionID]string{}
	for _, k := range r.graphCompetences() {
		for _, f := range k.Functions {
			names[f] = k.Name
		}
	}
	for _, d := range r.duties {
		for _, c := range d.cites {
			if r.inTrace(c.First, c.Last) {
				say(c.First, "function", "%s: %s", v.ids[d.unit], d.text)
				say(c.First, "competence", "%s", names[d.id])
			}
		}
	}
	for _, d := range v.doubts {
		if r.inTrace(d.First, d.Last) {
			say(d.First, "review", "%s: %s %s %s%s%s", d.Key, d.From, d.To, d.Reason, d.Name, d.As)
		}
	}
	SortSteps(out)
	for _, s := range slices.Compact(out) {
		r.trace(s)
	}
}

// SortSteps puts steps in the order of lines, then of stages.
func SortSteps(steps []Step) {
	slices.SortStableFunc(steps, func(a, b Step) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(slices.Index(stages, a.Stage), slices.Index(stages, b.Stage)), strings.Compare(a.What, b.What))
	})
}

func because(c graph.Citation) string {
	if c.Reason == "" {
		return ""
	}
	return ", " + c.Reason
}

// lineCues says on which line of the lexicon each cue stands: one entry a line.
func lineCues(cues []*cue) error {
	data, err := lexiconFiles.ReadFile("lexicon/cues.yaml")
	if err != nil {
		return fmt.Errorf("read lexicon: %w", err)
	}
	n, i := 0, 0
	for text := range strings.Lines(string(data)) {
		n++
		if strings.HasPrefix(text, "- ") && i < len(cues) {
			cues[i].line = n
			i++
		}
	}
	if i != len(cues) {
		return fmt.Errorf("read lexicon cues: %d entries on %d lines: want one a line", len(cues), i)
	}
	return nil
}

func (k blockKind) String() string {
	switch k {
	case heading:
		return "heading"
	case title:
		return "title"
	case item:
		return "item of a list"
	case row:
		return "row of a table"
	default:
		return "paragraph"
	}
}
