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

// StampPages sets the page of every citation of g that cites the source, by the
// citation's first line. Where the document has no pages it changes nothing.
func (d *Document) StampPages(g *graph.Graph, source string) {
	if d.Pages == nil {
		return
	}
	stamp := func(cs []graph.Citation) {
		for i := range cs {
			if c := &cs[i]; c.Source == source && c.First >= 1 && c.First <= len(d.Pages) {
				c.Page = d.Pages[c.First-1]
			}
		}
	}
	for i := range g.Units {
		stamp(g.Units[i].Citations)
	}
	for i := range g.Functions {
		stamp(g.Functions[i].Citations)
	}
	for i := range g.Edges {
		stamp(g.Edges[i].Citations)
	}
}

func invalid(where, format string, args ...any) error {
	return &graph.ProblemsError{Problems: []graph.Problem{{Where: where, What: fmt.Sprintf(format, args...)}}}
}
