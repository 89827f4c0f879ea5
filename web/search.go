package web

import (
	"context"

	"github.com/danielgtaylor/huma/v2"

	"raccordo/graph"
	"raccordo/graph/explore"
)

type searchInput struct {
	EditionInput
	Text  string            `query:"q" required:"true" minLength:"1" maxLength:"500" example:"riscossione contributi" doc:"Words; each must begin a word of what is found"`
	Types []graph.FoundType `query:"types" maxItems:"3" doc:"What to look for; none: everything"`
	Limit int               `query:"limit" minimum:"1" maximum:"10000" default:"50" doc:"Most results"`
}

func (s *server) registerSearch(api huma.API) {
	ask(s, api, get("search", "/search", "search", "Search units, functions and competences",
		"The best first. Accents and case do not matter."), s.search)
}

func (s *server) search(ctx context.Context, edition explore.EditionRef, in *searchInput) (*explore.SearchAnswer, error) {
	return s.explorer.Search(ctx, edition.ID, explore.SearchRequest{Text: in.Text, Types: in.Types, Limit: in.Limit})
}
