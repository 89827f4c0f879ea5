package document_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"strings"
	"testing"
)

const wordNS = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`

const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

// docxFile builds a Word document of the parts given: the body's XML, and what
// stands in styles.xml and numbering.xml.
func docxFile(t *testing.T, body, styles, numbering string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, p := range []struct{ name, root, content string }{
		{"[Content_Types].xml", "", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>`},
		{"_rels/.rels", "", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="` + relations + `officeDocument" Target="word/document.xml"/></Relationships>`},
		{"word/_rels/document.xml.rels", "", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="` + relations + `styles" Target="styles.xml"/><Relationship Id="r2" Type="` + relations + `numbering" Target="numbering.xml"/></Relationships>`},
		{"word/document.xml", "document", "<w:body>" + body + "</w:body>"},
		{"word/styles.xml", "styles", styles},
		{"word/numbering.xml", "numbering", numbering},
	} {
		content := p.content
		if p.root != "" {
			content = fmt.Sprintf(`<?xml version="1.0" encoding="UTF-8"?><w:%s %s>%s</w:%s>`, p.root, wordNS, content, p.root)
		}
		w, err := z.Create(p.name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

const testStyles = `
<w:style w:type="paragraph" w:default="1" w:styleId="Normale"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="120"/><w:jc w:val="both"/></w:pPr><w:rPr><w:sz w:val="22"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Titolo1"><w:name w:val="heading 1"/><w:basedOn w:val="Normale"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="36"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Titolo2"><w:name w:val="heading 2"/><w:basedOn w:val="Normale"/><w:rPr><w:b/><w:sz w:val="30"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Titolo3"><w:name w:val="heading 3"/><w:rPr><w:b/><w:sz w:val="26"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Titolo4"><w:name w:val="heading 4"/><w:rPr><w:b/><w:sz w:val="24"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Rubrica"><w:name w:val="Rubrica"/><w:basedOn w:val="Titolo2"/></w:style>
<w:style w:type="paragraph" w:styleId="Sommario1"><w:name w:val="toc 1"/></w:style>
<w:style w:type="character" w:styleId="Forte"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Elenco"><w:name w:val="Elenco"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`

const testNumbering = `
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl><w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2.%3"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`

func wordText(s string) string {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(s))
	return `<w:t xml:space="preserve">` + b.String() + `</w:t>`
}

func wordP(props, text string) string {
	return `<w:p><w:pPr>` + props + `</w:pPr><w:r>` + wordText(text) + `</w:r></w:p>`
}

func wordItem(num, level int, text string) string {
	return wordP(fmt.Sprintf(`<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr>`, level, num), text)
}

// docxOf writes a Markdown act as a Word document with styles and lists.
func docxOf(t *testing.T, markdown string) []byte {
	t.Helper()
	var b strings.Builder
	inTable := false
	for line := range strings.SplitSeq(markdown, "\n") {
		m := cellsOf(line)
		if m != nil && strings.Trim(line, "-| ") == "" {
			continue
		}
		if (m != nil) != inTable {
			b.WriteString(map[bool]string{true: "<w:tbl>", false: "</w:tbl>"}[m != nil])
			inTable = m != nil
		}
		text := strings.ReplaceAll(marks.ReplaceAllString(strings.ReplaceAll(line, `\*`, "\x00"), ""), "\x00", "*")
		level := len(line) - len(strings.TrimLeft(line, "#"))
		switch {
		case m != nil:
			b.WriteString("<w:tr>")
			for _, c := range m {
				b.WriteString("<w:tc>" + wordP(`<w:jc w:val="left"/>`, marks.ReplaceAllString(strings.TrimSpace(c), "")) + "</w:tc>")
			}
			b.WriteString("</w:tr>")
		case strings.TrimSpace(line) == "":
		case level > 0:
			b.WriteString(wordP(fmt.Sprintf(`<w:pStyle w:val="Titolo%d"/>`, level), strings.TrimLeft(text, "# ")))
		case strings.HasPrefix(line, "- "):
			b.WriteString(wordItem(1, 0, strings.TrimPrefix(text, "- ")))
		case strings.HasPrefix(line, "**") && strings.HasSuffix(strings.TrimSpace(line), "**"):
			b.WriteString(`<w:p><w:r><w:rPr><w:b/></w:rPr>` + wordText(text) + `</w:r></w:p>`)
		default:
			b.WriteString(wordP("", text))
		}
	}
	return docxFile(t, b.String(), testStyles, testNumbering)
}
