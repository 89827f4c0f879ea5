package web

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
)

// oneReading reads the same whatever it is given, and remembers what it was.
type oneReading struct {
	reading  Reading
	err      error
	files    []string
	choice   ImportChoice
	kept     *graph.Graph
	held     string
	keepFail error
}

func (r *oneReading) Read(_ context.Context, files SourceFiles, choice ImportChoice) (*Reading, error) {
	r.files, r.choice = nil, choice
	for _, f := range files.Sources {
		r.files = append(r.files, f.Name+"="+string(f.Data))
	}
	if files.Aliases != nil {
		r.files = append(r.files, "aliases:"+files.Aliases.Name)
	}
	read := r.reading
	return &read, r.err
}

func (r *oneReading) Keep(_ context.Context, g *graph.Graph, held string) error {
	if r.keepFail == nil {
		r.kept, r.held = g, held
	}
	return r.keepFail
}

func importSite(t *testing.T, g *graph.Graph) (*site, *oneReading) {
	t.Helper()
	r := &oneReading{reading: Reading{
		Graph: g, Format: "act", Notes: []graph.Problem{{Where: "a.md:3", What: "read otherwise"}},
		Queue: &ReviewQueue{Open: 1, Doubts: []Doubt{{Key: "cue-1", Kind: "cue", Verdicts: []string{"accept"}}}},
	}}
	return newSite(t, func(c *Config) { c.Importer = r }), r
}

// amended is the reorganised edition under the id of the sample.
func amended() *graph.Graph {
	g := *reorganised()
	g.Edition.ID = sample().Edition.ID
	return &g
}

const imports = "/api/v1/imports"

// part is one part of a form: a file if it has a name.
type part struct{ field, file, text string }

func (s *site) upload(t *testing.T, parts ...part) *httptest.ResponseRecorder {
	t.Helper()
	var b bytes.Buffer
	form := multipart.NewWriter(&b)
	for _, p := range parts {
		err := error(nil)
		if p.file == "" {
			err = form.WriteField(p.field, p.text)
		} else if w, e := form.CreateFormFile(p.field, p.file); e == nil {
			_, err = w.Write([]byte(p.text))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := form.Close(); err != nil {
		t.Fatal(err)
	}
	return s.do(http.MethodPost, imports, b.String(), "Content-Type", form.FormDataContentType())
}

// previewed reads an answer that must be a preview as documented.
func previewed(t *testing.T, method string, w *httptest.ResponseRecorder) ImportPreview {
	t.Helper()
	target := imports
	if method != http.MethodPost {
		target += "/x"
	}
	newContract(t).answer(t, method, target, w)
	var p ImportPreview
	decode(t, w.Body.Bytes(), &p)
	if p.ID == "" {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	return p
}

func TestImportIsPreviewedAndThenKept(t *testing.T) {
	s, r := importSite(t, amended())
	p := previewed(t, "POST", s.upload(t, part{"sources", "uno.md", "1"}, part{"sources", `C:\atti\due.pdf`, "2"},
		part{"aliases", "nomi.yaml", "a"}, part{"title", "", "Titolo"}))
	want := []string{"uno.md=1", "due.pdf=2", "aliases:nomi.yaml"}
	if diff := cmp.Diff(want, r.files); diff != "" || r.choice != (ImportChoice{Title: "Titolo"}) {
		t.Errorf("read %+v (-want +got):\n%s", r.choice, diff)
	}
	if p.Result != importReplaced || p.Changes == nil || len(p.Changes.Changes) == 0 || p.Counts != r.reading.Graph.Counts() ||
		len(p.Picture.Units) != p.Counts.Units || len(p.Units) != p.Counts.Units || len(p.Functions) != p.Counts.Functions ||
		len(p.Competences) != p.Counts.Competences || len(p.Relations) != p.Counts.Edges || p.Doubts.Open != 1 || p.Notes[0].Where != "a.md:3" {
		t.Errorf("preview %+v", p)
	}
	if r.kept != nil {
		t.Error("the preview was kept")
	}
	if again := previewed(t, "GET", s.get(imports+"/"+p.ID)); again.ID != p.ID || again.Result != p.Result {
		t.Errorf("got %+v", again)
	}
	w := s.do("POST", imports+"/"+p.ID+"/keep", "")
	if w.Code != 200 || !strings.Contains(w.Body.String(), `"result":"replaced"`) {
		t.Errorf("keep: %d %s", w.Code, w.Body)
	}
	if r.kept != r.reading.Graph || r.held != sample().Revision() {
		t.Errorf("kept over %q", r.held)
	}
	if w := s.get(imports + "/" + p.ID); w.Code != 404 {
		t.Errorf("after keeping it is still held: %d", w.Code)
	}
}

func TestImportSaysWhatKeepingWouldDo(t *testing.T) {
	other := *sample()
	other.Edition.ID = "altra-2021"
	for want, g := range map[string]*graph.Graph{importNew: &other, importUnchanged: sample(), importReplaced: amended()} {
		s, _ := importSite(t, g)
		if p := previewed(t, "POST", s.upload(t, part{"sources", "a.md", "1"})); p.Result != want || (p.Changes == nil) != (want == importNew) {
			t.Errorf("%s, want %s", p.Result, want)
		}
	}
}

func TestPassagesOfWhatKeepingChangesAreToldApart(t *testing.T) {
	s, _ := importSite(t, amended())
	p := previewed(t, "POST", s.upload(t, part{"sources", "a.md", "1"}))
	of := make(map[graph.EditionID]int)
	for _, ch := range p.Changes.Changes {
		for _, c := range ch.Citations {
			of[c.Edition]++
		}
	}
	if len(of) != 2 || of[""] == 0 || of[sample().Edition.ID] == 0 {
		t.Errorf("passages by edition: %v; want those of what was read under no id", of)
	}
	if len(p.Changes.OldUnits) == 0 || len(p.Changes.NewUnits) == 0 {
		t.Error("the units of the changes are not named")
	}
}

func TestImportIsReadAgainWithAnotherChoice(t *testing.T) {
	s, r := importSite(t, sample())
	p := previewed(t, "POST", s.upload(t, part{"sources", "a.md", "1"}))
	q := previewed(t, "PUT", s.do("PUT", imports+"/"+p.ID, `{"edition":"altra","date":"2021-01-01"}`))
	if q.ID != p.ID || q.Choice != r.choice || r.choice != (ImportChoice{Edition: "altra", Date: "2021-01-01"}) || r.files[0] != "a.md=1" {
		t.Errorf("read %+v with %+v", r.files, r.choice)
	}
}

func TestPassageOfWhatIsNotKept(t *testing.T) {
	s, _ := importSite(t, sample())
	p := previewed(t, "POST", s.upload(t, part{"sources", "a.md", "1"}))
	w := s.get(imports + "/" + p.ID + "/sources/atto?first=2&last=2")
	newContract(t).answer(t, http.MethodGet, imports+"/x/sources/atto", w)
	var a PassageAnswer
	decode(t, w.Body.Bytes(), &a)
	if want := sample().Edition.Sources[0].Lines(); a.Total != len(want) || len(a.Lines) != 1 || a.Lines[0] != want[1] {
		t.Errorf("passage %+v", a)
	}
	if w := s.get(imports + "/" + p.ID + "/sources/altro"); w.Code != 404 {
		t.Errorf("a source that is not in it: %d", w.Code)
	}
}

func TestDiscardedImportIsGone(t *testing.T) {
	s, r := importSite(t, sample())
	p := previewed(t, "POST", s.upload(t, part{"sources", "a.md", "1"}))
	if w := s.do("DELETE", imports+"/"+p.ID, ""); w.Code != 204 {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	if w := s.do("POST", imports+"/"+p.ID+"/keep", ""); w.Code != 404 || r.kept != nil {
		t.Errorf("kept after all: %d", w.Code)
	}
}

func TestImportsThatCannotBe(t *testing.T) {
	one := part{"sources", "a.md", "1"}
	tests := []struct {
		rule   string
		parts  []part
		err    error
		status int
		want   string
	}{
		{"all that is wrong is listed at its place", []part{one}, &graph.ProblemsError{Problems: []graph.Problem{
			{Where: "a.md:7", What: "no such unit"}, {Where: "a.md:9", What: "no such date"},
		}}, 422, `"location":"a.md:9"`},
		{"a source is needed", []part{{"title", "", "x"}}, nil, 422, "sources"},
		{"there may be 20 sources", slicesOf(one, maxImportFiles+1), nil, 422, "want 1 to 20"},
		{"they may be 32 MB together", []part{{"sources", "a.md", strings.Repeat("x", maxImport+1)}}, nil, 413, "32 MB"},
		{"a form may be little more", []part{{"sources", "a.md", strings.Repeat("x", maxImport+2*formSlack)}}, nil, 413, "32 MB"},
		{"reading may take too long", []part{one}, context.DeadlineExceeded, 504, "too long"},
		{"a store may be away", []part{one}, graph.ErrUnavailable, 503, "store"},
		{"what is not of the client is not told", []part{one}, errors.New("sesamo"), 500, "went wrong"},
	}
	for _, tt := range tests {
		t.Run(tt.rule, func(t *testing.T) {
			s, r := importSite(t, sample())
			r.err = tt.err
			w := s.upload(t, tt.parts...)
			if w.Code != tt.status || !strings.Contains(w.Body.String(), tt.want) || strings.Contains(w.Body.String(), "sesamo") {
				t.Errorf("%d %s", w.Code, w.Body)
			}
		})
	}
}

func slicesOf(p part, n int) []part {
	all := make([]part, n)
	for i := range all {
		all[i] = p
	}
	return all
}

func TestImportIsNotKeptOverWhatNobodySaw(t *testing.T) {
	s, r := importSite(t, sample())
	p := previewed(t, "POST", s.upload(t, part{"sources", "a.md", "1"}))
	r.keepFail = fmt.Errorf("keep: %w", graph.ErrConflict)
	if w := s.do("POST", imports+"/"+p.ID+"/keep", ""); w.Code != 409 {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	if w := s.get(imports + "/" + p.ID); w.Code != 200 {
		t.Errorf("what could not be kept is gone: %d", w.Code)
	}
}

func TestServerWithoutImporterSaysSo(t *testing.T) {
	s := newSite(t)
	for _, w := range []*httptest.ResponseRecorder{s.get(imports), s.get(imports + "/x"), s.upload(t, part{"sources", "a.md", "1"})} {
		if w.Code != http.StatusNotImplemented {
			t.Errorf("%d %s", w.Code, w.Body)
		}
	}
}

func TestPreviewsAreHeldWithinBounds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var ps previews
		small := func() string { return ps.put(pending{}).id }
		first, second := small(), small()
		ps.get(first) // now the second was used longest ago
		for range maxPreviews - 1 {
			small()
		}
		if ps.get(first) == nil || ps.get(second) != nil || len(ps.held) != maxPreviews {
			t.Errorf("%d held, the first %v, the second %v", len(ps.held), ps.get(first), ps.get(second))
		}
		large := SourceFiles{Sources: []SourceFile{{Data: make([]byte, maxHeldBytes-1)}}}
		a := ps.put(pending{files: large}).id
		b := ps.put(pending{files: large}).id
		if ps.get(a) != nil || ps.get(b) == nil || len(ps.held) != 1 {
			t.Errorf("%d held over the bytes", len(ps.held))
		}
		time.Sleep(previewLife - 1)
		c := small()
		time.Sleep(time.Nanosecond)
		synctest.Wait()
		if ps.get(b) != nil || ps.get(c) == nil {
			t.Error("an old one is held, or a new one dropped")
		}
		time.Sleep(previewLife)
		synctest.Wait()
		if len(ps.held) != 0 {
			t.Errorf("%d held for ever", len(ps.held))
		}
	})
}
