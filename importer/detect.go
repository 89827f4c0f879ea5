package importer

import (
	"archive/zip"
	"bytes"
	"path"
	"slices"
	"strings"

	"raccordo/graph"
	"raccordo/importer/internal/encoding"
	"raccordo/importer/table"
)

// binaries are the first bytes of files people mistake for an act, with what to
// do instead.
var binaries = []struct{ magic, what string }{
	{"%PDF", "is a PDF: save its text as a .md or .txt file and import that"},
	{"\xd0\xcf\x11\xe0", "is an old Word or Excel file: save it as text, CSV or .xlsx and import that"},
	{"{\\rtf", "is an RTF document: save it as plain text and import that"},
	{"\x89PNG", "is a picture (PNG): have its text recognised and import that"},
	{"\xff\xd8\xff", "is a picture (JPEG): have its text recognised and import that"},
	{"GIF8", "is a picture (GIF): have its text recognised and import that"},
	{"II*\x00", "is a picture (TIFF): have its text recognised and import that"},
	{"MM\x00*", "is a picture (TIFF): have its text recognised and import that"},
	{"\x1f\x8b", "is a compressed file (gzip): unpack it and import what it holds"},
	{"SQLite format 3\x00", "is a SQLite file: if it is a store of raccordo, give it to --store"},
}

// detect checks that the inputs can be read at all and says in which format.
func detect(inputs []Input, asked string) (string, error) {
	if len(inputs) == 0 {
		return "", invalid("", "nothing to read: give a file or a folder of tables")
	}
	if asked != "" && !slices.Contains(Formats, asked) {
		return "", invalid("", "format %q: want one of %s", asked, strings.Join(Formats, ", "))
	}
	var problems []graph.Problem
	for _, in := range inputs {
		if what := refuse(in.Data); what != "" {
			problems = append(problems, graph.Problem{Where: in.Name, What: what})
		}
	}
	if len(problems) > 0 {
		return "", &graph.ProblemsError{Problems: problems}
	}
	if asked != "" && asked != Auto {
		return asked, nil
	}
	for _, in := range inputs {
		if isWorkbook(in.Data) || table.IsName(in.Name) {
			return Table, nil
		}
	}
	first := bytes.TrimLeft(bytes.TrimPrefix(inputs[0].Data, []byte(encoding.BOM)), " \t\r\n")
	switch ext := strings.ToLower(path.Ext(inputs[0].Name)); {
	case ext == ".json" || bytes.HasPrefix(first, []byte("{")):
		return JSON, nil
	case ext == ".csv" || ext == ".tsv":
		return "", invalid(inputs[0].Name, "a table must be called %s", strings.Join(table.Names, ", "))
	}
	return Act, nil
}

// refuse says why the bytes cannot be read in any format, or nothing.
func refuse(data []byte) string {
	if len(bytes.TrimSpace(data)) == 0 {
		return "is empty"
	}
	for _, b := range binaries {
		if bytes.HasPrefix(data, []byte(b.magic)) {
			return b.what
		}
	}
	if bytes.HasPrefix(data, []byte("PK\x03\x04")) && !isWorkbook(data) {
		return "is a ZIP archive or a Word document: save its text as a .md or .txt file and import that"
	}
	head := bytes.ToLower(bytes.TrimSpace(data[:min(len(data), 512)]))
	if bytes.HasPrefix(head, []byte("<!doctype html")) || bytes.HasPrefix(head, []byte("<html")) {
		return "is a web page: save its text as a .md or .txt file and import that"
	}
	return ""
}

// isWorkbook reports whether data is a ZIP archive that holds an XLSX workbook.
func isWorkbook(data []byte) bool {
	if !bytes.HasPrefix(data, []byte("PK\x03\x04")) {
		return false
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return false
	}
	return slices.ContainsFunc(z.File, func(f *zip.File) bool { return f.Name == "xl/workbook.xml" })
}
