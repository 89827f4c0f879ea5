package web

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"raccordo/graph/explore"
)

type diffInput struct {
	Old         string `query:"old" required:"true" minLength:"1" maxLength:"200" example:"prova-2016" doc:"Id of the earlier edition, or latest for the newest"`
	New         string `query:"new" required:"true" minLength:"1" maxLength:"200" example:"latest" doc:"Id of the later edition, or latest for the newest"`
	IfNoneMatch string `header:"If-None-Match" doc:"Entity tags of answers at hand; 304 if one of them still holds"`
}

func (s *server) registerDiff(api huma.API) {
	huma.Register(api, complete(huma.Operation{
		OperationID: "compare-editions",
		Method:      http.MethodGet,
		Path:        "/diff",
		Tags:        []string{"questions"},
		Summary:     "Compare two editions",
		Description: "Units born, closed, renamed, merged, split or otherwise changed; functions moved, gained, lost or " +
			"reworded; relations and memberships gained, lost or changed. Each with the passages of both editions.",
		Errors: []int{http.StatusNotFound},
	}), s.diff)
}

func (s *server) diff(ctx context.Context, in *diffInput) (*answer[explore.DiffAnswer], error) {
	older, err := s.edition(ctx, in.Old)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	newer, err := s.edition(ctx, in.New)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	both := explore.EditionRef{Revision: older.Revision + "-" + newer.Revision}
	tag := s.entityTag(both)
	if matches(in.IfNoneMatch, tag) {
		return nil, notModified(tag)
	}
	a, err := s.explorer.Diff(ctx, explore.DiffRequest{Old: older.ID, New: newer.ID})
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	return &answer[explore.DiffAnswer]{ETag: tag, CacheControl: revalidate, Body: a}, nil
}
