package web

import (
	"context"
	"fmt"

	"github.com/danielgtaylor/huma/v2"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// maxLines is how many lines of a source one answer holds.
const maxLines = 20_000

// SourcesAnswer lists what an edition was read from.
type SourcesAnswer struct {
	Sources []SourceAnswer `json:"sources" doc:"By id"`
}

// SourceAnswer describes a source.
type SourceAnswer struct {
	explore.SourceRef
	Lines int `json:"lines" doc:"How many lines it has; 0 where its text is not known"`
}

// PassageAnswer is some lines of a source.
type PassageAnswer struct {
	explore.SourceRef
	Total int      `json:"total" doc:"How many lines the source has; 0 where its text is not known"`
	First int      `json:"first" doc:"Number of the first line of lines"`
	Lines []string `json:"lines" doc:"The lines from first on, as citations count them"`
}

type passageInput struct {
	EditionInput
	LinesInput
}

// LinesInput says which lines of which source.
type LinesInput struct {
	Source string `path:"source" minLength:"1" maxLength:"200" example:"act" doc:"Id of a source"`
	First  int    `query:"first" minimum:"1" default:"1" doc:"First line, from 1"`
	Last   int    `query:"last" minimum:"0" default:"0" doc:"Last line, inclusive; 0: the last of the source. An answer holds at most 20000 lines"`
}

func (s *server) registerSources(api huma.API) {
	ask(s, api, get("list-sources", "/sources", "sources", "List the sources", "What the edition was read from."), s.sources)
	ask(s, api, get("get-source", "/sources/{source}", "sources", "Read lines of a source",
		"The passages behind the answers. Where only the facts of a source are known, total is 0."), s.passage)
}

func (s *server) sources(ctx context.Context, edition explore.EditionRef, _ *EditionInput) (*SourcesAnswer, error) {
	view, err := s.store.View(ctx, edition.ID)
	if err != nil {
		return nil, err
	}
	a := &SourcesAnswer{Sources: []SourceAnswer{}}
	for _, src := range view.Edition().Sources {
		a.Sources = append(a.Sources, SourceAnswer{SourceRef: sourceRef(src), Lines: len(src.Lines())})
	}
	return a, nil
}

func (s *server) passage(ctx context.Context, edition explore.EditionRef, in *passageInput) (*PassageAnswer, error) {
	view, err := s.store.View(ctx, edition.ID)
	if err != nil {
		return nil, err
	}
	return passageOf(view.Edition(), in.LinesInput)
}

func passageOf(e graph.Edition, in LinesInput) (*PassageAnswer, error) {
	for _, src := range e.Sources {
		if src.ID == in.Source {
			return passage(src, in.First, in.Last)
		}
	}
	return nil, fmt.Errorf("source %q of edition %q: %w", in.Source, e.ID, graph.ErrNotFound)
}

// passage cuts the lines first to last out of src; last 0 is its last line.
func passage(src graph.Source, first, last int) (*PassageAnswer, error) {
	lines := src.Lines()
	a := &PassageAnswer{SourceRef: sourceRef(src), Total: len(lines), First: first, Lines: []string{}}
	if last != 0 && last < first {
		return nil, &graph.ProblemsError{Problems: []graph.Problem{
			{Where: "query.last", What: fmt.Sprintf("line %d comes before the first line, %d", last, first)},
		}}
	}
	if last == 0 || last > len(lines) {
		last = len(lines)
	}
	if first <= last {
		a.Lines = lines[first-1 : min(last, first-1+maxLines)]
	}
	return a, nil
}

func sourceRef(src graph.Source) explore.SourceRef {
	return explore.SourceRef{ID: src.ID, Title: src.Title, SHA256: src.SHA256}
}
