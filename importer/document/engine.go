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

// errStart says that PDFium itself does not run here, whatever the document.
var errStart = errors.New("start PDFium")

// compiled keeps PDFium compiled to machine code: compiling takes seconds, so
// it is kept for the life of the process and, where the user's cache folder can
// be written, between processes.
var compiled = sync.OnceValue(func() wazero.CompilationCache {
	dir, err := os.UserCacheDir()
	if err != nil {
		return wazero.NewCompilationCache()
	}
	return cacheIn(filepath.Join(dir, "raccordo", "pdfium"))
})

// cacheIn keeps compiled code in a folder, or in memory where the folder cannot
// be written.
func cacheIn(dir string) wazero.CompilationCache {
	cache, err := wazero.NewCompilationCacheWithDir(dir)
	if err != nil {
		return wazero.NewCompilationCache()
	}
	return cache
}

// engine is PDFium with one document open, in a sandbox of its own that sees
// no file. A call runs to its end whatever becomes of the context: to have wazero
// watch it costs a goroutine a call, of which there are several a character.
type engine struct {
	pool pdfium.Pool
	lib  pdfium.Pdfium
	doc  references.FPDF_DOCUMENT
}

func openEngine(ctx context.Context, data []byte) (*engine, error) {
	pool, err := startPDFium(ctx, compiled())
	if err != nil && ctx.Err() == nil {
		// What another process left in the folder may be damaged.
		pool, err = startPDFium(ctx, wazero.NewCompilationCache())
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errStart, err)
	}
	e := &engine{pool: pool}
	if e.lib, err = pool.GetInstanceWithContext(ctx); err != nil {
		e.close()
		return nil, fmt.Errorf("%w: %w", errStart, err)
	}
	opened, err := e.lib.OpenDocument(&requests.OpenDocument{File: &data})
	if err != nil {
		e.close()
		return nil, err
	}
	e.doc = opened.Document
	return e, nil
}

func startPDFium(ctx context.Context, cache wazero.CompilationCache) (pdfium.Pool, error) {
	return webassembly.Init(webassembly.Config{
		Context:  ctx,
		MaxIdle:  1,
		MaxTotal: 1,
		FSConfig: wazero.NewFSConfig(),
		Stdout:   io.Discard,
		Stderr:   io.Discard,
		RuntimeConfig: wazero.NewRuntimeConfig().
			WithCoreFeatures(api.CoreFeaturesV2 | experimental.CoreFeaturesExceptionHandling).
			WithCompilationCache(cache).
			WithMemoryLimitPages(pdfiumMemory),
	})
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
