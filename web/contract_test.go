package web

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/pb33f/libopenapi"
	validator "github.com/pb33f/libopenapi-validator"
	verrors "github.com/pb33f/libopenapi-validator/errors"
)

// contract checks documents and answers against the OpenAPI document.
type contract struct{ validator.Validator }

func newContract(t *testing.T) contract {
	t.Helper()
	doc, err := OpenAPI()
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := libopenapi.NewDocument(doc)
	if err != nil {
		t.Fatal(err)
	}
	v, errs := validator.NewValidator(parsed)
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	return contract{v}
}

// answer fails the test if what w holds is not what the document says of method
// and target.
func (c contract) answer(t *testing.T, method, target string, w *httptest.ResponseRecorder) {
	t.Helper()
	r := httptest.NewRequest(method, target, nil)
	res := w.Result()
	res.Body = io.NopCloser(strings.NewReader(w.Body.String()))
	if ok, errs := c.ValidateHttpResponse(r, res); !ok {
		t.Errorf("%s %s answers %d, not as documented:%s\n%s", method, target, w.Code, reasons(errs), w.Body)
	}
}

func reasons(errs []*verrors.ValidationError) string {
	var b strings.Builder
	for _, e := range errs {
		b.WriteString("\n  " + e.Message + ": " + e.Reason)
		for _, s := range e.SchemaValidationErrors {
			b.WriteString("\n    " + s.FieldPath + ": " + s.Reason)
		}
	}
	return b.String()
}

func TestOpenAPIDocumentIsValid(t *testing.T) {
	if ok, errs := newContract(t).ValidateDocument(); !ok {
		t.Error(reasons(errs))
	}
}

func TestServerServesItsDocument(t *testing.T) {
	w := newSite(t).get("/openapi.json")
	if w.Code != http.StatusOK || !strings.Contains(w.Body.String(), `"openapi":"3.1.0"`) {
		t.Errorf("GET /openapi.json: %d %.100s", w.Code, w.Body)
	}
}
