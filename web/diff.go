package web

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"raccordo/graph/explore"
	"raccordo/graph/explore/report"
)

// DiffInput asks for a comparison of two editions (exported since huma reads embedded structs only if they are).
type DiffInput struct {
	Old         string `query:"old" required:"true" minLength:"1" maxLength:"200" example:"prova-2016" doc:"Id of the earlier edition, or latest for the newest"`
	New         string `query:"new" required:"true" minLength:"1" maxLength:"200" example:"latest" doc:"Id of the later edition, or latest for the newest"`
	IfNoneMatch string `header:"If-None-Match" doc:"Entity tags of answers at hand; 304 if one of them still holds"`
}

func (s *server) registerDiff(api huma.API) {
	op := huma.Operation{
		OperationID: "compare-editions",
		Method:      http.MethodGet,
		Path:        "/diff",
		Tags:        []string{"questions"},
		Summary:     "Compare two editions",
		Description: "Units born, closed, renamed, merged, split or otherwise changed; functions moved, gained, lost or " +
			"reworded; relations and memberships gained, lost or changed. Each with the passages of both editions.",
		Errors: []int{http.StatusNotFound},
	}
	huma.Register(api, complete(op), s.diff)
	huma.Register(api, complete(reported(op)), func(ctx context.Context, in *diffReport) (*reportOutput, error) {
		a, err := s.diff(ctx, &in.DiffInput)
		if err != nil {
			return nil, err
		}
		return page(report.Diff(in.Lang, a.Body), a.ETag, revalidate), nil
	})
}

func (s *server) diff(ctx context.Context, in *DiffInput) (*answer[explore.DiffAnswer], error) {
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
