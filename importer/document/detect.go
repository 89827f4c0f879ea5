package document

import (
	"archive/zip"
	"bytes"
	"path"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"raccordo/importer/internal/encoding"
)

// Format is a form in which a document is kept.
type Format string

// The formats Read reads.
const (
	PDF  Format = "pdf"
	DOCX Format = "docx"
	HTML Format = "html"
	Text Format = "text" // Markdown or plain text
)

const zipMagic = "PK\x03\x04"

// refused are the first bytes of files people take for a document that can be
// read, with what to do instead.
var refused = []struct{ magic, what string }{
	{"\xd0\xcf\x11\xe0", "is an old Word or Excel file (.doc, .xls): save it as .docx or PDF and import that"},
	{"{\\rtf", "is an RTF document: save it as .docx or PDF and import that"},
	{"\x89PNG", "is a picture (PNG): " + recognise},
	{"\xff\xd8\xff", "is a picture (JPEG): " + recognise},
	{"GIF8", "is a picture (GIF): " + recognise},
	{"II*\x00", "is a picture (TIFF): " + recognise},
	{"MM\x00*", "is a picture (TIFF): " + recognise},
	{"BM", "is a picture (BMP): " + recognise},
	{"\x1f\x8b", "is a compressed file (gzip): " + unpack},
	{"7z\xbc\xaf\x27\x1c", "is an archive (7z): " + unpack},
	{"Rar!\x1a\x07", "is an archive (RAR): " + unpack},
	{"BZh", "is a compressed file (bzip2): " + unpack},
	{"\xfd7zXZ", "is a compressed file (xz): " + unpack},
}

const (
	recognise = "make a PDF of it and have its text recognised (ocrmypdf does both), then import that"
	unpack    = "unpack it and import the document it holds"
)

// signedData is the object identifier of PKCS #7 signed data, the envelope of
// .p7m files.
const signedData = "\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"

// Detect tells the format of a file, by its bytes first and by its name where
// they do not say. A file that cannot be read is graph.ErrInvalid.
func Detect(name string, data []byte) (Format, error) {
	if len(bytes.TrimSpace(data)) == 0 {
		return "", invalid(name, "is empty")
	}
	head := data[:min(len(data), 1024)]
	switch {
	case bytes.Contains(head[:min(len(head), 64)], []byte(signedData)):
		return "", invalid(name, "is a signed envelope (.p7m): take the document out of it (openssl cms -verify -noverify -inform DER -in FILE.p7m -out FILE) and import that")
	case bytes.Contains(head, []byte("%PDF-")):
		return PDF, nil
	case bytes.HasPrefix(data, []byte(zipMagic)):
		return detectZip(name, data)
	case bytes.HasPrefix(data, []byte("RIFF")) && bytes.Contains(head[:min(len(head), 16)], []byte("WEBP")):
		return "", invalid(name, "is a picture (WebP): %s", recognise)
	}
	for _, r := range refused {
		if bytes.HasPrefix(data, []byte(r.magic)) && (!isWord(r.magic) || !isText(head)) {
			return "", invalid(name, "%s", r.what)
		}
	}
	if isHTML(name, head) {
		return HTML, nil
	}
	return Text, nil
}

// isWord reports whether a magic number is letters that a text may begin with.
func isWord(magic string) bool {
	return !strings.ContainsFunc(magic, func(r rune) bool { return !unicode.IsLetter(r) || r == utf8.RuneError })
}

// isText reports whether no byte is one that texts do not hold; it keeps a text
// that begins with the letters of a magic number from being refused.
func isText(head []byte) bool {
	return !bytes.ContainsFunc(head, func(r rune) bool {
		return r < ' ' && r != '\n' && r != '\r' && r != '\t' && r != '\f'
	})
}

func detectZip(name string, data []byte) (Format, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return "", invalid(name, "is a Word document or another ZIP archive that is damaged or cut short: download it again")
	}
	has := func(member string) bool {
		return slices.ContainsFunc(z.File, func(f *zip.File) bool { return f.Name == member })
	}
	switch {
	case has("word/document.xml"):
		return DOCX, nil
	case has("xl/workbook.xml"):
		return "", invalid(name, "is an Excel workbook, not a document")
	case has("ppt/presentation.xml"):
		return "", invalid(name, "is a presentation: save it as PDF and import that")
	case has("content.xml") && has("mimetype"):
		return "", invalid(name, "is an OpenDocument file (.odt): save it as .docx or PDF and import that")
	case has("META-INF/container.xml"):
		return "", invalid(name, "is an e-book (EPUB): save it as HTML or PDF and import that")
	}
	return "", invalid(name, "is an archive (ZIP): %s", unpack)
}

func isHTML(name string, head []byte) bool {
	s := strings.ToLower(strings.TrimSpace(strings.TrimPrefix(string(head), encoding.BOM)))
	if bytes.HasPrefix(head, []byte("\xff\xfe<\x00")) || bytes.HasPrefix(head, []byte("\xfe\xff\x00<")) {
		return true
	}
	for strings.HasPrefix(s, "<!--") || strings.HasPrefix(s, "<?xml") {
		i := strings.Index(s, ">")
		if i < 0 {
			return false
		}
		s = strings.TrimSpace(s[i+1:])
	}
	for _, begin := range []string{"<!doctype html", "<html", "<head", "<body", "<title", "<meta"} {
		if strings.HasPrefix(s, begin) {
			return true
		}
	}
	ext := strings.ToLower(path.Ext(name))
	return strings.HasPrefix(s, "<") && (ext == ".html" || ext == ".htm" || ext == ".xhtml")
}
