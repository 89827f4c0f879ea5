package document

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"
)

// maxPart bounds the size of one part of a DOCX file once it is unpacked.
const maxPart = 256 << 20

func readDOCX(ctx context.Context, name string, data []byte) (*Document, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, invalid(name, "is a damaged Word document: open it in a word processor and save it again")
	}
	damaged := func(part string) error {
		return invalid(name, "is a damaged Word document: %s cannot be read; open it in a word processor and save it again", part)
	}
	body, err := part(z, "word/document.xml")
	if err != nil {
		return nil, damaged("word/document.xml")
	}
	r := &docxReader{styles: newDocxStyles(), numbering: newDocxNumbering()}
	if err := optional(z, "word/styles.xml", r.styles.read); err != nil {
		return nil, damaged("word/styles.xml")
	}
	if err := optional(z, "word/numbering.xml", r.numbering.read); err != nil {
		return nil, damaged("word/numbering.xml")
	}
	root, err := parseXML(body)
	if err != nil {
		return nil, damaged("word/document.xml")
	}
	if err := r.container(ctx, root.child("body")); err != nil {
		return nil, err
	}
	d := documentOf(clean(r.blocks), false)
	if d.Text == "" {
		return nil, invalid(name, "is a Word document without text: if it holds pictures of pages, save it as PDF and %s", recognise)
	}
	if core, err := part(z, "docProps/core.xml"); err == nil && d.Title == "" {
		if c, err := parseXML(core); err == nil {
			d.Title = oneLine(c.child("title").text())
		}
	}
	return d, nil
}

// optional reads a part that a document may do without.
func optional(z *zip.Reader, name string, read func(*element)) error {
	data, err := part(z, name)
	if errors.Is(err, errNoPart) {
		return nil
	}
	if err != nil {
		return err
	}
	root, err := parseXML(data)
	if err != nil {
		return err
	}
	read(root)
	return nil
}

var errNoPart = errors.New("no such part")

func part(z *zip.Reader, name string) ([]byte, error) {
	for _, f := range z.File {
		if f.Name != name {
			continue
		}
		r, err := f.Open()
		if err != nil {
			return nil, err
		}
		data, err := io.ReadAll(io.LimitReader(r, maxPart+1))
		if len(data) > maxPart {
			err = errors.New("too large")
		}
		return data, errors.Join(err, r.Close())
	}
	return nil, errNoPart
}

// docxReader makes blocks of the body in document order.
type docxReader struct {
	styles    docxStyles
	numbering *docxNumbering
	blocks    []block
}

// container reads what holds paragraphs and tables: the body, a cell, a content
// control, a tracked insertion.
func (r *docxReader) container(ctx context.Context, e *element) error {
	if e == nil {
		return nil
	}
	for _, c := range e.children {
		if err := ctx.Err(); err != nil {
			return err
		}
		var err error
		switch c.name {
		case "p":
			r.paragraph(c)
		case "tbl":
			err = r.table(ctx, c)
		case "sdt":
			err = r.container(ctx, c.child("sdtContent"))
		case "ins", "customXml", "smartTag", "moveTo":
			err = r.container(ctx, c)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (r *docxReader) paragraph(p *element) {
	props := p.child("pPr")
	if props.child("rPr").child("del") != nil && strings.TrimSpace(p.text()) == "" {
		return
	}
	s := r.styles.resolve(props.child("pStyle").val())
	run := docxRun{styles: r.styles, base: s}
	run.content(p)
	text := run.out.String()
	b := block{kind: paragraph, text: text}
	num, level := s.num, s.numLevel
	if n := props.child("numPr"); n != nil {
		num = n.child("numId").val()
		level = n.child("ilvl").number(level)
	}
	outline := props.child("outlineLvl").number(s.outline)
	blank := strings.TrimSpace(text) == ""
	marker := ""
	if num != "" && num != "0" && !blank {
		marker = r.numbering.next(num, level)
	}
	switch {
	case blank:
		return
	case s.toc:
		return
	case outline >= 0 && outline < 9:
		b.kind, b.level = heading, outline+1
		if marker != "" && marker != bullet {
			b.text = marker + " " + strings.TrimSpace(text)
		}
	case marker != "":
		b.kind, b.marker, b.level = item, marker, level
	case run.bold && !run.plain && utf8.RuneCountInString(strings.TrimSpace(text)) <= maxStrong:
		b.kind = strong
	}
	r.blocks = append(r.blocks, b)
}

// table reads a table as rows; one of a single column, as what its cells hold.
func (r *docxReader) table(ctx context.Context, t *element) error {
	for _, tr := range elements(t, "tr") {
		if tr.child("trPr").child("del") != nil {
			continue
		}
		cells := elements(tr, "tc")
		if len(cells) == 1 {
			if err := r.container(ctx, cells[0]); err != nil {
				return err
			}
			continue
		}
		b := block{kind: row}
		for _, c := range cells {
			sub := &docxReader{styles: r.styles, numbering: r.numbering}
			if err := sub.container(ctx, c); err != nil {
				return err
			}
			b.cells = append(b.cells, cellText(sub.blocks))
			for range c.child("tcPr").child("gridSpan").number(1) - 1 {
				if len(b.cells) < maxCells {
					b.cells = append(b.cells, "")
				}
			}
		}
		r.blocks = append(r.blocks, b)
	}
	return nil
}

// maxCells bounds the cells of a row: a span is only a number in the file.
const maxCells = 64

func cellText(blocks []block) string {
	parts := make([]string, 0, len(blocks))
	for _, b := range blocks {
		if b.kind == row {
			b.text = strings.Join(b.cells, " ")
		}
		if b.marker != "" {
			b.text = b.marker + " " + b.text
		}
		parts = append(parts, oneLine(b.text))
	}
	return strings.Join(parts, " ")
}

// elements returns the children of that name, also those within content
// controls and insertions.
func elements(e *element, name string) []*element {
	var out []*element
	for _, c := range e.children {
		switch c.name {
		case name:
			out = append(out, c)
		case "sdt", "sdtContent", "ins", "customXml", "moveTo":
			out = append(out, elements(c, name)...)
		}
	}
	return out
}

// docxRun collects the text of a paragraph.
type docxRun struct {
	styles docxStyles
	base   docxStyle
	out    strings.Builder
	bold   bool // some letters are bold
	plain  bool // some are not
}

func (r *docxRun) content(e *element) {
	for _, c := range e.children {
		switch c.name {
		case "r":
			r.run(c)
		case "hyperlink", "ins", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "moveTo", "dir", "bdo":
			r.content(c)
		}
	}
}

func (r *docxRun) run(e *element) {
	props := e.child("rPr")
	if props.child("vanish").on(false) {
		return
	}
	bold := r.base.bold
	if id := props.child("rStyle").val(); id != "" {
		bold = bold || r.styles.resolve(id).bold
	}
	bold = props.child("b").on(bold)
	caps := props.child("caps").on(r.base.caps)
	for _, c := range e.children {
		r.piece(c, bold, caps)
	}
}

func (r *docxRun) piece(c *element, bold, caps bool) {
	switch c.name {
	case "t":
		s := strings.ReplaceAll(c.text(), "\u00ad", "")
		if caps {
			s = strings.ToUpper(s)
		}
		r.out.WriteString(s)
		if strings.TrimSpace(s) != "" {
			r.bold, r.plain = r.bold || bold, r.plain || !bold
		}
	case "tab", "ptab":
		r.out.WriteByte('\t')
	case "br", "cr":
		if t := c.attr("type"); t == "" || t == "textWrapping" {
			r.out.WriteByte('\n')
		}
	case "noBreakHyphen":
		r.out.WriteByte(hyphen)
	case "sym":
		r.symbol(c)
	case "AlternateContent":
		// The same content in two forms: the older is the one that all readers know.
		for _, f := range c.child("Fallback").sub() {
			r.piece(f, bold, caps)
		}
	}
}

func (e *element) sub() []*element {
	if e == nil {
		return nil
	}
	return e.children
}

// symbol writes a character chosen from a font of signs.
func (r *docxRun) symbol(c *element) {
	code, err := strconv.ParseUint(c.attr("char"), 16, 16)
	if err != nil {
		return
	}
	s := rune(code)
	if s < 0xf000 {
		s += 0xf000
	}
	if strings.ContainsRune(bulletSigns, s) {
		r.out.WriteString("•")
	}
}
