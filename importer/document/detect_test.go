package document_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"strings"
	"testing"

	"raccordo/graph"
	"raccordo/importer/document"
)

func zipWith(t *testing.T, members ...string) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, m := range members {
		if _, err := z.Create(m); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestTheContentTellsTheFormatBeforeTheName(t *testing.T) {
	docx := zipWith(t, "[Content_Types].xml", "word/document.xml")
	for _, c := range []struct {
		what, name, data string
		want             document.Format
	}{
		{"a PDF called text", "atto.txt", "%PDF-1.7\n%âãÏÓ", document.PDF},
		{"a PDF after some bytes of mail", "atto.pdf", "\r\n\r\n%PDF-1.4", document.PDF},
		{"a Word document", "atto.docx", docx, document.DOCX},
		{"a Word document called PDF", "atto.pdf", docx, document.DOCX},
		{"a page with a doctype", "atto", "<!DOCTYPE html><p>x", document.HTML},
		{"a page after a mark and a comment", "atto.txt", "\xef\xbb\xbf\n<!-- salvata -->\n<HTML><p>x", document.HTML},
		{"XHTML", "atto.xml", `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><p>x</p></html>`, document.HTML},
		{"a fragment called HTML", "atto.html", "<p>Art. 1</p>", document.HTML},
		{"Markdown", "atto.md", "# Titolo\n\ntesto\n", document.Text},
		{"Markdown that begins with an element", "atto.md", "<b>Titolo</b>\n", document.Text},
		{"text that begins like a picture", "atto.txt", "BM è la sigla dell'ufficio.", document.Text},
		{"text in Windows-1252", "atto.txt", "Autorit\xe0", document.Text},
	} {
		t.Run(c.what, func(t *testing.T) {
			got, err := document.Detect(c.name, []byte(c.data))
			if err != nil || got != c.want {
				t.Errorf("Detect = %q, %v, want %q", got, err, c.want)
			}
		})
	}
}

func TestWhatCannotBeReadIsNamedWithWhatToDo(t *testing.T) {
	for _, c := range []struct{ what, data, want string }{
		{"nothing", " \n", "is empty"},
		{"ODT", zipWith(t, "mimetype", "content.xml"), "OpenDocument file (.odt): save it as .docx or PDF"},
		{"DOC", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Word or Excel file (.doc, .xls): save it as .docx or PDF"},
		{"RTF", `{\rtf1 x}`, "RTF document: save it as .docx or PDF"},
		{"PNG", "\x89PNG\r\n\x1a\n", "picture (PNG)"},
		{"JPEG", "\xff\xd8\xff\xe0", "picture (JPEG)"},
		{"TIFF", "II*\x00\x08", "picture (TIFF)"},
		{"BMP", "BM\x36\x00\x00\x00", "picture (BMP)"},
		{"WebP", "RIFF\x00\x00\x00\x00WEBPVP8 ", "picture (WebP)"},
		{"XLSX", zipWith(t, "xl/workbook.xml"), "Excel workbook"},
		{"PPTX", zipWith(t, "ppt/presentation.xml"), "presentation: save it as PDF"},
		{"EPUB", zipWith(t, "mimetype", "META-INF/container.xml"), "EPUB"},
		{"ZIP", zipWith(t, "atto.pdf"), "archive (ZIP): unpack it"},
		{"a cut ZIP", zipWith(t, "word/document.xml")[:30], "damaged or cut short"},
		{"7z", "7z\xbc\xaf\x27\x1c\x00", "archive (7z): unpack it"},
		{"gzip", "\x1f\x8b\x08\x00", "compressed file (gzip)"},
		{"p7m", "0\x82\x10\x00\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02\xa0 ... %PDF-1.4", "signed envelope (.p7m): take the document out"},
		{"an encrypted DOCX", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 EncryptedPackage", "old Word or Excel file"},
	} {
		t.Run(c.what, func(t *testing.T) {
			_, err := document.Read(t.Context(), "atto.bin", []byte(c.data))
			if !errors.Is(err, graph.ErrInvalid) || !strings.Contains(err.Error(), c.want) || !strings.HasPrefix(err.Error(), "atto.bin: ") {
				t.Errorf("error %v, want graph.ErrInvalid with %q", err, c.want)
			}
		})
	}
}
