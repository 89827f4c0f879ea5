package document

import (
	"bytes"
	"context"
	"io"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/html/charset"

	"raccordo/graph"
	"raccordo/importer/internal/encoding"
)

// maxNesting bounds how deep elements may nest; deeper ones are read as text.
const maxNesting = 200

func readHTML(ctx context.Context, name string, data []byte) (*Document, error) {
	enc, label, _ := charset.DetermineEncoding(data, "text/html")
	utf8, err := io.ReadAll(enc.NewDecoder().Reader(bytes.NewReader(data)))
	if err != nil {
		return nil, invalid(name, "is not the %s it says it is: save it as UTF-8", label)
	}
	root, err := html.Parse(bytes.NewReader(bytes.TrimPrefix(utf8, []byte(encoding.BOM))))
	if err != nil {
		return nil, invalid(name, "cannot be read as HTML: %v", err)
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	w := &htmlWalker{}
	w.node(root, 0)
	w.end()
	d := documentOf(clean(w.blocks), false)
	if d.Text == "" {
		return nil, invalid(name, "is a web page without text: if a script draws it, save the page from the browser as PDF and import that")
	}
	if d.Title == "" {
		d.Title = oneLine(w.title)
	}
	if label != "utf-8" {
		d.Notes = append(d.Notes, graph.Problem{Where: name, What: "read as " + label})
	}
	return d, nil
}

// documentOf writes the blocks as a document.
func documentOf(blocks []block, paged bool) *Document {
	lines, pages := render(blocks)
	d := &Document{Text: strings.Join(lines, "\n")}
	d.Title = firstHeading(d.Text)
	if paged {
		d.Pages = pages
	}
	return d
}

// skipped are elements whose content is no part of the text.
var skipped = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Nav: true, atom.Noscript: true, atom.Template: true,
	atom.Svg: true, atom.Math: true, atom.Button: true, atom.Select: true,
	atom.Iframe: true, atom.Object: true, atom.Textarea: true, atom.Dialog: true,
}

// blockElements begin and end a paragraph.
var blockElements = map[atom.Atom]bool{
	atom.P: true, atom.Div: true, atom.Section: true, atom.Article: true, atom.Main: true, atom.Header: true,
	atom.Footer: true, atom.Aside: true, atom.Blockquote: true, atom.Pre: true, atom.Address: true,
	atom.Figure: true, atom.Figcaption: true, atom.Dl: true, atom.Dt: true, atom.Dd: true, atom.Hr: true,
	atom.Table: true, atom.Caption: true, atom.Ul: true, atom.Ol: true, atom.Form: true, atom.Fieldset: true,
	atom.Body: true, atom.Center: true, atom.Details: true, atom.Summary: true,
}

// htmlWalker makes blocks of the elements in document order.
type htmlWalker struct {
	blocks []block
	title  string
	text   strings.Builder
	plain  bool   // the open paragraph holds text that is not bold
	bold   int    // how many elements around are bold
	next   *block // what the open paragraph is; nil for a paragraph
	lists  []htmlList
}

type htmlList struct {
	ordered bool
	style   string
	number  int
}

// end closes the open paragraph.
func (w *htmlWalker) end() {
	b := block{kind: paragraph}
	if w.next != nil {
		b = *w.next
	}
	b.text = w.text.String()
	if strings.TrimSpace(b.text) != "" {
		if b.kind == paragraph && !w.plain {
			b.kind = strong
		}
		w.blocks = append(w.blocks, b)
		w.next = nil
	}
	w.text.Reset()
	w.plain = false
}

func (w *htmlWalker) node(n *html.Node, depth int) {
	switch n.Type {
	case html.TextNode:
		w.words(n.Data)
	case html.ElementNode:
		if depth < maxNesting {
			w.element(n, depth)
			return
		}
		w.children(n, depth)
	case html.DocumentNode:
		w.children(n, depth)
	}
}

func (w *htmlWalker) children(n *html.Node, depth int) {
	if depth >= 2*maxNesting {
		return
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c, depth+1)
	}
}

// words appends text with its white space folded.
func (w *htmlWalker) words(s string) {
	s = strings.ReplaceAll(s, "\u00ad", "")
	folded := strings.Join(strings.Fields(s), " ")
	if folded == "" {
		if s != "" {
			w.space()
		}
		return
	}
	if strings.TrimLeft(s, " \t\r\n\u00a0") != s {
		w.space()
	}
	w.text.WriteString(folded)
	if w.bold == 0 {
		w.plain = true
	}
	if strings.TrimRight(s, " \t\r\n\u00a0") != s {
		w.space()
	}
}

func (w *htmlWalker) space() {
	if t := w.text.String(); t != "" && !strings.HasSuffix(t, " ") && !strings.HasSuffix(t, "\n") {
		w.text.WriteByte(' ')
	}
}

func (w *htmlWalker) element(n *html.Node, depth int) {
	a := n.DataAtom
	switch {
	case skipped[a] || hidden(n):
	case a == atom.Title:
		w.title = textOf(n, depth)
	case a == atom.Br:
		w.text.WriteByte('\n')
	case headingLevel(a) > 0:
		w.end()
		w.next = &block{kind: heading, level: headingLevel(a)}
		w.children(n, depth)
		w.end()
		w.next = nil
	case a == atom.Ul, a == atom.Ol, a == atom.Menu:
		w.list(n, depth)
	case a == atom.Li:
		w.listItem(n, depth)
	case a == atom.Tr:
		w.row(n, depth)
	case a == atom.B, a == atom.Strong:
		w.bold++
		w.children(n, depth)
		w.bold--
	case blockElements[a]:
		w.end()
		w.children(n, depth)
		w.end()
	default:
		w.children(n, depth)
	}
}

func hidden(n *html.Node) bool {
	for _, a := range n.Attr {
		switch {
		case a.Key == "hidden", a.Key == "aria-hidden" && a.Val == "true",
			a.Key == "role" && a.Val == "navigation",
			a.Key == "style" && strings.Contains(strings.ReplaceAll(strings.ToLower(a.Val), " ", ""), "display:none"):
			return true
		}
	}
	return false
}

func headingLevel(a atom.Atom) int {
	switch a {
	case atom.H1:
		return 1
	case atom.H2:
		return 2
	case atom.H3:
		return 3
	case atom.H4:
		return 4
	case atom.H5:
		return 5
	case atom.H6:
		return 6
	}
	return 0
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func (w *htmlWalker) list(n *html.Node, depth int) {
	w.end()
	l := htmlList{ordered: n.DataAtom == atom.Ol, style: attribute(n, "type"), number: 1}
	if start, err := strconv.Atoi(attribute(n, "start")); err == nil {
		l.number = start
	}
	w.lists = append(w.lists, l)
	w.children(n, depth)
	w.end()
	w.next = nil
	w.lists = w.lists[:len(w.lists)-1]
}

func (w *htmlWalker) listItem(n *html.Node, depth int) {
	w.end()
	b := block{kind: item, marker: bullet}
	for _, l := range w.lists {
		if !l.ordered {
			b.level++
		}
	}
	b.level = max(b.level-1, 0)
	if len(w.lists) > 0 {
		l := &w.lists[len(w.lists)-1]
		if value, err := strconv.Atoi(attribute(n, "value")); err == nil {
			l.number = value
		}
		if l.ordered {
			b.marker = ordinal(l.style, l.number)
		}
		l.number++
	}
	w.next = &b
	w.children(n, depth)
	w.end()
	w.next = nil
}

// row makes one block of a table row. A table used to lay out the page (a row of
// one cell, or cells that hold blocks) is read as what its cells hold.
func (w *htmlWalker) row(n *html.Node, depth int) {
	w.end()
	var cells []*html.Node
	layout := false
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom == atom.Td || c.DataAtom == atom.Th {
			cells = append(cells, c)
			layout = layout || holdsBlocks(c, 0)
		}
	}
	if len(cells) < 2 || layout {
		for _, c := range cells {
			w.children(c, depth)
			w.end()
		}
		return
	}
	b := block{kind: row}
	for _, c := range cells {
		b.cells = append(b.cells, textOf(c, depth))
	}
	w.blocks = append(w.blocks, b)
}

// holdsBlocks reports whether a cell holds headings, lists, tables, or more than
// one paragraph.
func holdsBlocks(n *html.Node, depth int) bool {
	paragraphs := 0
	var look func(n *html.Node, depth int) bool
	look = func(n *html.Node, depth int) bool {
		for c := n.FirstChild; c != nil && depth < maxNesting; c = c.NextSibling {
			switch c.DataAtom {
			case atom.Ul, atom.Ol, atom.Table:
				return true
			case atom.P:
				paragraphs++
			}
			if headingLevel(c.DataAtom) > 0 || look(c, depth+1) {
				return true
			}
		}
		return paragraphs > 2
	}
	return look(n, depth)
}

// textOf returns the words of an element on one line.
func textOf(n *html.Node, depth int) string {
	w := &htmlWalker{}
	w.children(n, depth)
	w.end()
	parts := make([]string, 0, len(w.blocks))
	for _, b := range w.blocks {
		parts = append(parts, oneLine(b.text))
	}
	return strings.Join(parts, " ")
}
