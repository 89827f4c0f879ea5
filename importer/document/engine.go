package document

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"

	"github.com/klippa-app/go-pdfium"
	pdfiumerrors "github.com/klippa-app/go-pdfium/errors"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"
)

// pdfiumMemory bounds what PDFium may use for one document, in pages of 64 KiB.
const pdfiumMemory = 16384

// compiled keeps PDFium compiled to machine code: compiling takes seconds, so
// it is kept for the life of the process and, where the user's cache folder can
// be written, between processes.
var compiled = sync.OnceValue(func() wazero.CompilationCache {
	if dir, err := os.UserCacheDir(); err == nil {
		if cache, err := wazero.NewCompilationCacheWithDir(filepath.Join(dir, "raccordo", "pdfium")); err == nil {
			return cache
		}
	}
	return wazero.NewCompilationCache()
})

// engine is PDFium with one document open, in a sandbox of its own that sees
// no file. Cancelling the context it was opened with stops it at once.
type engine struct {
	pool pdfium.Pool
	lib  pdfium.Pdfium
	doc  references.FPDF_DOCUMENT
}

func openEngine(ctx context.Context, data []byte) (*engine, error) {
	pool, err := webassembly.Init(webassembly.Config{
		Context:  ctx,
		MaxIdle:  1,
		MaxTotal: 1,
		FSConfig: wazero.NewFSConfig(),
		Stdout:   io.Discard,
		Stderr:   io.Discard,
		RuntimeConfig: wazero.NewRuntimeConfig().
			WithCoreFeatures(api.CoreFeaturesV2 | experimental.CoreFeaturesExceptionHandling).
			WithCompilationCache(compiled()).
			WithMemoryLimitPages(pdfiumMemory).
			WithCloseOnContextDone(true),
	})
	if err != nil {
		return nil, fmt.Errorf("start PDFium: %w", err)
	}
	e := &engine{pool: pool}
	if e.lib, err = pool.GetInstanceWithContext(ctx); err != nil {
		e.close()
		return nil, fmt.Errorf("start PDFium: %w", err)
	}
	opened, err := e.lib.OpenDocument(&requests.OpenDocument{File: &data})
	if err != nil {
		e.close()
		return nil, err
	}
	e.doc = opened.Document
	return e, nil
}

// close frees all that the document used. What PDFium says while it is torn
// down is of no use to anyone.
func (e *engine) close() {
	if e.lib != nil {
		_ = e.lib.Close()
	}
	_ = e.pool.Close()
}

// openProblem words why PDFium could not open a file.
func openProblem(err error) string {
	switch {
	case errors.Is(err, pdfiumerrors.ErrPassword), errors.Is(err, pdfiumerrors.ErrSecurity):
		return "is an encrypted PDF: save it without its password (print it to a new PDF, or qpdf --decrypt) and import that"
	default:
		return "is a damaged PDF that cannot be opened: download it again, or repair it (qpdf in.pdf out.pdf) and import that"
	}
}
