package importer

import (
	"context"
	"fmt"
	"slices"
	"sort"

	"raccordo/graph"
	"raccordo/importer/act"
	"raccordo/importer/review"
)

// Reread reads an edition again from the text that it keeps, with these
// decisions in place of those it was read with; nil keeps those. What was not
// read as an act, or comes without its text, is graph.ErrInvalid.
func Reread(ctx context.Context, e graph.Edition, decisions []review.Decision) (*Result, error) {
	for _, s := range e.Sources {
		if s.Reading == nil || s.Text == "" {
			return nil, invalid(s.ID, "it was not read as an act, or its text is not kept: there is nothing to review")
		}
	}
	if len(e.Sources) == 0 {
		return nil, invalid(string(e.ID), "no source to read again")
	}
	sources := slices.Clone(e.Sources)
	slices.SortStableFunc(sources, func(a, b graph.Source) int { return a.Reading.Order - b.Reading.Order })
	first := *sources[0].Reading
	if decisions == nil {
		var err error
		if decisions, err = review.Parse("decisions of "+string(e.ID), []byte(first.Review)); err != nil {
			return nil, err
		}
	}
	text, err := review.Format(decisions)
	if err != nil {
		return nil, err
	}
	first.Review = string(text)
	if len(decisions) == 0 {
		first.Review = ""
	}
	opts := act.Options{Edition: e.ID, Title: first.Title, Date: first.Date, Aliases: []byte(first.Aliases), Decisions: decisions}
	srcs := make([]act.Source, len(sources))
	for i, s := range sources {
		srcs[i] = act.Source{ID: s.ID, Title: s.Title, SHA256: s.SHA256, Name: s.ID, Text: s.Text}
	}
	read, err := act.ReadAll(ctx, srcs, opts)
	if err != nil {
		return nil, fmt.Errorf("read edition %q again: %w", e.ID, err)
	}
	res := &Result{Format: Act, Notes: read.Notes, Doubts: read.Doubts, Decisions: decisions}
	keepReading(&read.Graph, sources, first)
	if res.Graph, err = graph.New(read.Graph); err != nil {
		return nil, fmt.Errorf("read edition %q again: %w", e.ID, err)
	}
	return res, nil
}

// keepReading records with each source, which come in the order in which they
// were read, what it was read with.
func keepReading(g *graph.Graph, sources []graph.Source, first graph.Reading) {
	for i, s := range sources {
		reading := graph.Reading{Order: i + 1}
		if i == 0 {
			reading = first
			reading.Order = 1
		}
		if s.Reading != nil {
			reading.Pages = s.Reading.Pages
		}
		for k := range g.Edition.Sources {
			if g.Edition.Sources[k].ID == s.ID {
				g.Edition.Sources[k].Reading = &reading
			}
		}
		stampPages(g, s.ID, reading.Pages)
	}
}

// stampPages sets the pages of the citations of a source. first holds the first
// line of each page.
func stampPages(g *graph.Graph, source string, first []int) {
	if len(first) == 0 {
		return
	}
	stamp := func(cs []graph.Citation) {
		for i := range cs {
			if cs[i].Source != source {
				continue
			}
			page := sort.Search(len(first), func(p int) bool { return first[p] > cs[i].First })
			cs[i].Page = max(page, 1)
		}
	}
	for i := range g.Units {
		stamp(g.Units[i].Citations)
	}
	for i := range g.Functions {
		stamp(g.Functions[i].Citations)
	}
	for i := range g.Edges {
		stamp(g.Edges[i].Citations)
	}
}
