package act

import (
	"context"
	"fmt"
	"slices"
	"sort"
	"strings"

	"raccordo/graph"
)

// An act and what amends or completes it are read as one text, so that a unit
// named in both is one. What is read is cited by its own source and lines.

// span is where one source stands in the text that is read.
type span struct {
	src   Source
	first int // its first line in the whole, 1-based
	lines int
}

// ReadAll reads several sources as one edition, in the order in which they are
// given: later ones add to what earlier ones say and take nothing away. The
// title and date of the edition are those of the first. Ids of sources must differ.
func ReadAll(ctx context.Context, sources []Source, opts Options) (*Result, error) {
	if len(sources) == 1 {
		return Read(ctx, sources[0], opts)
	}
	if len(sources) == 0 {
		return nil, &graph.ProblemsError{Problems: []graph.Problem{{What: "no source to read"}}}
	}
	whole := sources[0]
	spans := make([]span, len(sources))
	texts := make([]string, len(sources))
	line := 1
	for i, s := range sources {
		if strings.TrimSpace(s.Text) == "" {
			return nil, &graph.ProblemsError{Problems: []graph.Problem{{Where: s.Name, What: "the file is empty: give the text of an act"}}}
		}
		n := strings.Count(s.Text, "\n") + 1
		spans[i], texts[i] = span{s, line, n}, s.Text
		line += n
	}
	whole.Text = strings.Join(texts, "\n")
	return readWhole(ctx, whole, spans, opts)
}

// of returns the source on whose lines a line of the whole stands.
func of(spans []span, line int) span {
	i := sort.Search(len(spans), func(i int) bool { return spans[i].first > line }) - 1
	return spans[max(i, 0)]
}

// local makes a citation of the whole one of its source.
func local(spans []span, c graph.Citation) graph.Citation {
	s := of(spans, c.First)
	c.Source = s.src.ID
	c.First -= s.first - 1
	c.Last = min(c.Last-(s.first-1), s.lines)
	return c
}

// localise makes the citations of a result those of the sources.
func localise(spans []span, res *Result) {
	all := func(cs []graph.Citation) []graph.Citation {
		cs = slices.Clone(cs)
		for i := range cs {
			cs[i] = local(spans, cs[i])
		}
		return cs
	}
	g := &res.Graph
	for i := range g.Units {
		g.Units[i].Citations = all(g.Units[i].Citations)
	}
	for i := range g.Functions {
		g.Functions[i].Citations = all(g.Functions[i].Citations)
	}
	for i := range g.Edges {
		g.Edges[i].Citations = all(g.Edges[i].Citations)
	}
	for i := range res.Doubts {
		d := &res.Doubts[i]
		c := local(spans, graph.Citation{First: d.First, Last: d.Last})
		d.Source, d.First, d.Last = c.Source, c.First, c.Last
	}
	title := g.Edition.Sources[0].Title
	g.Edition.Sources = nil
	for i, s := range spans {
		t := s.src.Title
		if t == "" && i == 0 {
			t = title
		}
		if t == "" {
			t = s.src.Name
		}
		g.Edition.Sources = append(g.Edition.Sources, graph.Source{ID: s.src.ID, Title: t, SHA256: s.src.SHA256, Text: s.src.Text})
	}
}

// repealed notes the sentences that take something away, which are not
// interpreted: what other passages say of it stays.
func (r *reader) repealed() {
	for i, b := range r.blocks {
		if b.kind != paragraph && b.kind != item || r.sections[i].recital {
			continue
		}
		for k := range b.toks {
			if end := phraseAt(b.toks, k, r.lx.repealing); end > k {
				quote := r.cite(b.text, b.toks, k-6, end, "").Quote
				r.note(r.lineOf(b.text.source(b.toks[k].start)), graph.Sentence{
					IT: fmt.Sprintf("«%s» toglie qualcosa: non è interpretato, resta quanto dicono gli altri passi", quote),
					EN: fmt.Sprintf("%q takes something away: that is not interpreted, what other passages say stays", quote),
				})
				break
			}
		}
	}
}
