package document

import (
	"context"
	"fmt"
	"strings"

	"raccordo/graph"
	"raccordo/importer/internal/encoding"
)

// Document is a source as numbered lines.
type Document struct {
	Title string // the first heading, or what the file says of itself; may be empty
	Text  string // UTF-8, lines joined by "\n"
	// Pages[i] is the 1-based page on which line i+1 begins; nil where the form
	// has no pages.
	Pages []int
	Notes []graph.Problem // repairs made, in the order of the pages
}

// Read reads one file. name is its base name, for messages. A file that cannot
// be read is graph.ErrInvalid, with what it is and what to do instead.
func Read(ctx context.Context, name string, data []byte) (*Document, error) {
	format, err := Detect(name, data)
	if err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	switch format {
	case PDF:
		return readPDF(ctx, name, data)
	case DOCX:
		return readDOCX(ctx, name, data)
	case HTML:
		return readHTML(ctx, name, data)
	default:
		return readText(name, data)
	}
}

func readText(name string, data []byte) (*Document, error) {
	text, note, err := encoding.Decode(name, data)
	if err != nil {
		return nil, err
	}
	d := &Document{Title: firstHeading(text), Text: text}
	if note != "" {
		d.Notes = append(d.Notes, graph.Problem{Where: name, What: note})
	}
	return d, nil
}

// firstHeading returns the first heading of the least level in a Markdown text.
func firstHeading(text string) string {
	title, least := "", 7
	for line := range strings.Lines(text) {
		level := len(line) - len(strings.TrimLeft(line, "#"))
		rest := strings.TrimLeft(line, "#")
		if level == 0 || level >= least || !strings.HasPrefix(rest, " ") {
			continue
		}
		if s := strings.TrimSpace(strings.ReplaceAll(rest, "**", "")); s != "" {
			title, least = s, level
		}
	}
	return title
}

// FirstLines returns the first line of each page, 1-based: of a page on which no
// line begins, the line that the next one begins with. It is nil where the
// document has no pages.
func (d *Document) FirstLines() []int {
	var first []int
	for i, page := range d.Pages {
		for len(first) < page {
			first = append(first, i+1)
		}
	}
	return first
}

func invalid(where, format string, args ...any) error {
	return &graph.ProblemsError{Problems: []graph.Problem{{Where: where, What: fmt.Sprintf(format, args...)}}}
}
