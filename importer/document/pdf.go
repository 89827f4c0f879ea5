package document

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/klippa-app/go-pdfium/requests"

	"raccordo/graph"
)

const (
	maxPages      = 5000
	fewWords      = 3   // a page with no more words than this has no text layer
	pictureShare  = 0.3 // of a page, from which a page without words is a scan
	unmappedShare = 0.2 // of glyphs without a letter, from which a page is unreadable
)

func readPDF(ctx context.Context, name string, data []byte) (*Document, error) {
	sheets, err := readSheets(ctx, name, data)
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if err != nil {
		return nil, err
	}
	if err := checkLayer(name, sheets); err != nil {
		return nil, err
	}
	notes := &pageNotes{name: name}
	removeFurniture(sheets, notes)
	blocks := layOut(sheets, notes)
	d := documentOf(clean(blocks), true)
	if d.Text == "" {
		return nil, invalid(name, "is a PDF without text")
	}
	d.Notes = notes.sorted()
	return d, nil
}

func readSheets(ctx context.Context, name string, data []byte) ([]*sheet, error) {
	e, err := openEngine(ctx, data)
	switch {
	case errors.Is(err, errStart):
		return nil, fmt.Errorf("read %s: %w", name, err)
	case err != nil:
		return nil, invalid(name, "%s", openProblem(err))
	}
	defer e.close()
	count, err := e.lib.FPDF_GetPageCount(&requests.FPDF_GetPageCount{Document: e.doc})
	switch {
	case err != nil || count.PageCount == 0:
		return nil, invalid(name, "is a damaged PDF without pages: download it again")
	case count.PageCount > maxPages:
		return nil, invalid(name, "has %d pages; at most %d are read", count.PageCount, maxPages)
	}
	sheets := make([]*sheet, 0, count.PageCount)
	for i := range count.PageCount {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		s, err := e.readSheet(i)
		if err != nil {
			return nil, invalid(onPage(name, i+1), "the page is damaged and cannot be read: repair the file (qpdf in.pdf out.pdf) and import that")
		}
		sheets = append(sheets, s)
	}
	return sheets, nil
}

func onPage(name string, page int) string { return fmt.Sprintf("%s, page %d", name, page) }

// checkLayer refuses a document that has pages without a text layer, or with
// one that does not say which letters it shows.
func checkLayer(name string, sheets []*sheet) error {
	var scanned, unreadable []int
	for _, s := range sheets {
		glyphs := 0
		for _, w := range s.words {
			glyphs += len(w.text)
		}
		switch {
		case len(s.words) <= fewWords && s.pictures > s.width*s.height*pictureShare:
			scanned = append(scanned, s.number)
		case s.unmapped > 0 && float64(s.unmapped) > float64(glyphs+s.unmapped)*unmappedShare:
			unreadable = append(unreadable, s.number)
		}
	}
	const advice = "have the text recognised (ocrmypdf -l ita %s%s out.pdf), read it over, and import that"
	switch {
	case len(scanned) == len(sheets):
		return invalid(name, "is a scan: none of its %s holds text; "+advice, plural(len(sheets), "page"), "", name)
	case len(scanned) > 0:
		return invalid(name, "page %s of %d: a picture without text; "+advice, ranges(scanned), len(sheets), "--skip-text ", name)
	case len(unreadable) > 0:
		return invalid(name, "page %s of %d: the fonts do not say which letters they show; "+advice, ranges(unreadable), len(sheets), "--force-ocr ", name)
	}
	return nil
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// ranges writes sorted numbers as "1-3, 7".
func ranges(ns []int) string {
	var parts []string
	for i := 0; i < len(ns); {
		j := i
		for j+1 < len(ns) && ns[j+1] == ns[j]+1 {
			j++
		}
		if i == j {
			parts = append(parts, strconv.Itoa(ns[i]))
		} else {
			parts = append(parts, fmt.Sprintf("%d-%d", ns[i], ns[j]))
		}
		i = j + 1
	}
	return strings.Join(parts, ", ")
}

// pageNotes collects the repairs made on pages.
type pageNotes struct {
	name  string
	notes []pageNote
}

type pageNote struct {
	page int
	what string
}

func (n *pageNotes) add(page int, format string, args ...any) {
	n.notes = append(n.notes, pageNote{page, fmt.Sprintf(format, args...)})
}

// sorted returns the notes in the order of the pages.
func (n *pageNotes) sorted() []graph.Problem {
	slices.SortStableFunc(n.notes, func(a, b pageNote) int { return cmp.Compare(a.page, b.page) })
	var out []graph.Problem
	for _, p := range n.notes {
		out = append(out, graph.Problem{Where: onPage(n.name, p.page), What: p.what})
	}
	return out
}
