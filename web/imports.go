package web

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"path"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"
	"github.com/gin-gonic/gin"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// What one import may be.
const (
	maxImport      = 32_000_000 // bytes of its files together
	maxImportFiles = 20
	importTimeout  = 90 * time.Second
	// formSlack is what a form adds to its files, in bytes.
	formSlack = 64 << 10
	// importsAtOnce is how many are read at the same time; others wait.
	importsAtOnce = 2
)

const importsPath = "/imports"

type (
	importForm struct {
		Sources []huma.FormFile `form:"sources" required:"true" doc:"PDF, DOCX, HTML, Markdown, text, XLSX, CSV or JSON; several are one edition, in this order"`
		Aliases huma.FormFile   `form:"aliases" required:"false" doc:"Names peculiar to the institution; for acts only"`
		Edition string          `form:"edition" required:"false" maxLength:"200" doc:"Id of the edition, in place of what the sources say"`
		Title   string          `form:"title" required:"false" maxLength:"500"`
		Date    string          `form:"date" required:"false" maxLength:"10" doc:"YYYY-MM-DD"`
	}
	importInput struct {
		RawBody huma.MultipartFormFiles[importForm]
	}
	// PreviewInput is what every question about a preview starts with.
	PreviewInput struct {
		ID string `path:"id" minLength:"1" maxLength:"100" doc:"Id of a preview"`
	}
	choiceInput struct {
		ID   string `path:"id" minLength:"1" maxLength:"100" doc:"Id of a preview"`
		Body ImportChoice
	}
	previewOutput struct {
		CacheControl string `header:"Cache-Control"`
		Body         ImportPreview
	}
	previewLinesInput struct {
		PreviewInput
		LinesInput
	}
	previewLinesOutput struct {
		CacheControl string `header:"Cache-Control"`
		Body         PassageAnswer
	}
	keptOutput struct {
		CacheControl string `header:"Cache-Control"`
		Body         ImportKept
	}
	limitsOutput struct {
		CacheControl string `header:"Cache-Control"`
		Body         ImportLimits
	}
)

func (s *server) registerImports(api huma.API) {
	op := func(id, method, path, summary, description string, more ...int) huma.Operation {
		return complete(huma.Operation{
			OperationID: id, Method: method, Path: importsPath + path, Tags: []string{"imports"}, Summary: summary, Description: description,
			Errors: append(more, http.StatusNotImplemented),
		})
	}
	huma.Register(api, op("import-limits", http.MethodGet, "", "What may be imported", ""), s.importLimits)
	read := op("read-import", http.MethodPost, "", "Read sources without keeping them",
		fmt.Sprintf("Returns what would be kept. At most %d files of %d MB together.", maxImportFiles, maxImport/1_000_000),
		http.StatusRequestEntityTooLarge, http.StatusLengthRequired, http.StatusUnprocessableEntity)
	read.DefaultStatus = http.StatusCreated
	read.BodyReadTimeout = importTimeout
	read.Middlewares = huma.Middlewares{lengthCheck(api)}
	huma.Register(api, read, s.readImport)
	huma.Register(api, op("get-import", http.MethodGet, "/{id}", "What would be kept", "", http.StatusNotFound), s.getImport)
	huma.Register(api, op("get-import-source", http.MethodGet, "/{id}/sources/{source}", "Read lines of a source that is not kept",
		"The passages behind what would be kept.", http.StatusNotFound, http.StatusUnprocessableEntity), s.importLines)
	huma.Register(api, op("choose-import", http.MethodPut, "/{id}", "Read the same files with another id, title or date", "",
		http.StatusNotFound, http.StatusUnprocessableEntity), s.chooseImport)
	huma.Register(api, op("keep-import", http.MethodPost, "/{id}/keep", "Keep what was read",
		"The edition is stored whole or not at all, in place of what was stored of its id.",
		http.StatusNotFound, http.StatusConflict), s.keepImport)
	huma.Register(api, op("discard-import", http.MethodDelete, "/{id}", "Discard what was read", "", http.StatusNotFound), s.discardImport)
}

// lengthCheck refuses a form that is too long before it is read.
func lengthCheck(api huma.API) func(huma.Context, func(huma.Context)) {
	return func(ctx huma.Context, next func(huma.Context)) {
		var (
			status int
			what   string
		)
		switch length := humagin.Unwrap(ctx).Request.ContentLength; {
		case length < 0:
			status, what = http.StatusLengthRequired, "send the length of the form"
		case length > maxImport+formSlack:
			status, what = http.StatusRequestEntityTooLarge, importTooLarge
		default:
			next(ctx)
			return
		}
		_ = huma.WriteErr(api, ctx, status, what) // the client went away
	}
}

var importTooLarge = fmt.Sprintf("the files are larger than %d MB together: import them in parts, or with the command line", maxImport/1_000_000)

// timeFor is how long a request to a route may take.
func (s *server) timeFor(c *gin.Context) time.Duration {
	if strings.HasPrefix(c.FullPath(), apiPath+importsPath) {
		return max(s.timeout, importTimeout)
	}
	return s.timeout
}

func (s *server) importLimits(context.Context, *struct{}) (*limitsOutput, error) {
	if s.importer == nil {
		return nil, noImporter()
	}
	return &limitsOutput{CacheControl: revalidate, Body: ImportLimits{
		Bytes: maxImport, Files: maxImportFiles, Minutes: int(previewLife.Minutes()), Previews: maxPreviews,
	}}, nil
}

func noImporter() error {
	return problem(http.StatusNotImplemented, "this server does not import: use the command line")
}

func (s *server) readImport(ctx context.Context, in *importInput) (*previewOutput, error) {
	if s.importer == nil {
		return nil, noImporter()
	}
	form := in.RawBody.Data()
	files, err := sourceFiles(form)
	if err != nil {
		return nil, s.failImport(ctx, err)
	}
	return s.pend(ctx, pending{files: files, choice: ImportChoice{Edition: form.Edition, Title: form.Title, Date: form.Date}})
}

// sourceFiles reads the files of a form into memory.
func sourceFiles(form *importForm) (SourceFiles, error) {
	var files SourceFiles
	if n := len(form.Sources); n == 0 || n > maxImportFiles {
		return files, &graph.ProblemsError{Problems: []graph.Problem{{Where: "sources", What: fmt.Sprintf("%d files: want 1 to %d", n, maxImportFiles)}}}
	}
	for _, f := range form.Sources {
		read, err := sourceFile(f)
		if err != nil {
			return files, err
		}
		files.Sources = append(files.Sources, *read)
	}
	if form.Aliases.IsSet {
		read, err := sourceFile(form.Aliases)
		if err != nil {
			return files, err
		}
		files.Aliases = read
	}
	if files.size() > maxImport {
		return files, problem(http.StatusRequestEntityTooLarge, importTooLarge)
	}
	return files, nil
}

func sourceFile(f huma.FormFile) (*SourceFile, error) {
	data, err := io.ReadAll(f)
	if err := errors.Join(err, f.Close()); err != nil {
		return nil, fmt.Errorf("read the file %s of the form: %w", f.Filename, err)
	}
	return &SourceFile{Name: path.Base(strings.ReplaceAll(f.Filename, `\`, "/")), Data: data}, nil
}

// pend reads p's files with its choice and holds what was read.
func (s *server) pend(ctx context.Context, p pending) (*previewOutput, error) {
	select {
	case s.reading <- struct{}{}:
		defer func() { <-s.reading }()
	case <-ctx.Done():
		return nil, s.failImport(ctx, ctx.Err())
	}
	var err error
	if p.reading, err = s.importer.Read(ctx, p.files, p.choice); err != nil {
		return nil, s.failImport(ctx, err)
	}
	return s.show(ctx, p)
}

// show holds p, to be kept over what the store holds now of its edition.
func (s *server) show(ctx context.Context, p pending) (*previewOutput, error) {
	stored, err := s.storedLike(ctx, p.reading.Graph.Edition.ID)
	if err != nil {
		return nil, s.failImport(ctx, err)
	}
	p.held = ""
	if stored != nil {
		p.held = stored.Revision()
	}
	return &previewOutput{CacheControl: never, Body: preview(s.previews.put(p), stored)}, nil
}

// storedLike returns the stored edition of an id, or nil if there is none.
func (s *server) storedLike(ctx context.Context, id graph.EditionID) (*graph.Graph, error) {
	v, err := s.store.View(ctx, id)
	if errors.Is(err, graph.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return graph.Load(ctx, v)
}

// pendingOf returns the import of an id; 404 if it is not held.
func (s *server) pendingOf(id string) (*pending, error) {
	if s.importer == nil {
		return nil, noImporter()
	}
	if p := s.previews.get(id); p != nil {
		return p, nil
	}
	return nil, noPreview()
}

func noPreview() error {
	return problem(http.StatusNotFound, "this preview is not held any more: read the files again")
}

func (s *server) getImport(ctx context.Context, in *PreviewInput) (*previewOutput, error) {
	p, err := s.pendingOf(in.ID)
	if err != nil {
		return nil, err
	}
	return s.show(ctx, *p)
}

func (s *server) importLines(ctx context.Context, in *previewLinesInput) (*previewLinesOutput, error) {
	p, err := s.pendingOf(in.ID)
	if err != nil {
		return nil, err
	}
	a, err := passageOf(p.reading.Graph.Edition, in.LinesInput)
	if err != nil {
		return nil, s.fail(ctx, err)
	}
	return &previewLinesOutput{CacheControl: never, Body: *a}, nil
}

func (s *server) chooseImport(ctx context.Context, in *choiceInput) (*previewOutput, error) {
	p, err := s.pendingOf(in.ID)
	if err != nil {
		return nil, err
	}
	return s.pend(ctx, pending{id: p.id, files: p.files, choice: in.Body})
}

func (s *server) keepImport(ctx context.Context, in *PreviewInput) (*keptOutput, error) {
	p, err := s.pendingOf(in.ID)
	if err != nil {
		return nil, err
	}
	g := p.reading.Graph
	if err := s.importer.Keep(ctx, g, p.held); err != nil {
		return nil, s.failImport(ctx, err)
	}
	s.previews.forget(p.id)
	s.log.InfoContext(ctx, "edition kept", "request", requestIDOf(ctx), "edition", g.Edition.ID)
	out := &keptOutput{CacheControl: never, Body: ImportKept{Edition: explore.EditionRefOf(g), Counts: g.Counts(), Result: importNew}}
	switch p.held {
	case "":
	case out.Body.Edition.Revision:
		out.Body.Result = importUnchanged
	default:
		out.Body.Result = importReplaced
	}
	return out, nil
}

func (s *server) discardImport(_ context.Context, in *PreviewInput) (*struct{}, error) {
	if !s.previews.forget(in.ID) {
		return nil, noPreview()
	}
	return nil, nil // 204
}

// failImport words errors of reading and keeping.
func (s *server) failImport(ctx context.Context, err error) error {
	var p *Problem
	switch {
	case errors.As(err, &p):
		return p
	case errors.Is(err, context.DeadlineExceeded):
		return problem(http.StatusGatewayTimeout, "reading took too long: import the files in parts, or with the command line")
	case errors.Is(err, graph.ErrConflict):
		return problem(http.StatusConflict, "the stored edition was changed since the preview: look at it again")
	}
	failed := s.fail(ctx, err)
	if errors.As(failed, &p) && len(p.Errors) > 0 {
		p.Detail = cannotRead
	}
	return failed
}
