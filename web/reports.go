package web

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"raccordo/graph/explore"
	"raccordo/graph/explore/report"
)

// ReportInput is what every report is asked with. The structs of this file embed
// exported ones since huma reads no others.
type ReportInput struct {
	Lang report.Lang `query:"lang" enum:"it,en" default:"it" doc:"Language of the report"`
}

func (in *ReportInput) language() report.Lang { return in.Lang }

type (
	pathReport struct {
		PathInput
		ReportInput
	}
	sharedReport struct {
		SharedInput
		ReportInput
	}
	impactReport struct {
		ImpactInput
		ReportInput
	}
	unitReport struct {
		UnitInput
		ReportInput
	}
	mergersReport struct {
		MergersInput
		ReportInput
	}
	diffReport struct {
		DiffInput
		ReportInput
	}
	scenarioReport struct {
		ScenarioInput
		ReportInput
	}
	savedReport struct {
		SavedInput
		ReportInput
	}
	compareReport struct {
		CompareInput
		ReportInput
	}
)

// reportOutput is a page of its own: nothing in it is loaded, and no style but
// its own holds.
type reportOutput struct {
	ContentType  string `header:"Content-Type"`
	Policy       string `header:"Content-Security-Policy"`
	ETag         string `header:"ETag" doc:"The revision of the edition and the version of the program; absent where scenarios are involved"`
	CacheControl string `header:"Cache-Control"`
	Body         []byte
}

func page(r report.Report, tag, keep string) *reportOutput {
	return &reportOutput{
		ContentType: "text/html; charset=utf-8", Policy: report.Policy + "; frame-ancestors 'none'",
		ETag: tag, CacheControl: keep, Body: r.Page(),
	}
}

// reported describes the report of what op answers.
func reported(op huma.Operation) huma.Operation {
	op.OperationID += "-report"
	op.Path += "/report"
	op.Summary += ", as a report"
	op.Description = "The same answer as one HTML page that can be kept, printed and signed, without scripts or anything that is loaded: " +
		"question, edition and SHA-256 of the sources, answer, drawing, tables, passages, bounds, and how to ask again."
	op.Responses = map[string]*huma.Response{"200": {
		Description: http.StatusText(http.StatusOK),
		Content:     map[string]*huma.MediaType{"text/html": {Schema: &huma.Schema{Type: huma.TypeString}}},
	}}
	return op
}

// askReport registers the report of a question about one edition.
func askReport[I any, P interface {
	*I
	edited
	language() report.Lang
}, A any](s *server, api huma.API, op huma.Operation, question func(context.Context, explore.EditionRef, P) (*A, error), of func(report.Lang, *A) report.Report) {
	huma.Register(api, complete(reported(op)), func(ctx context.Context, in *I) (*reportOutput, error) {
		edition, tag, err := s.ifChanged(ctx, P(in).conditions())
		if err != nil {
			return nil, err
		}
		a, err := question(ctx, edition, P(in))
		if err != nil {
			return nil, s.fail(ctx, err)
		}
		return page(of(P(in).language(), a), tag, revalidate), nil
	})
}
