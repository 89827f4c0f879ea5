package importer

import (
	"archive/zip"
	"bytes"
	"errors"
	"path"
	"slices"
	"strings"

	"raccordo/graph"
	"raccordo/importer/document"
	"raccordo/importer/internal/encoding"
	"raccordo/importer/table"
)

// sqliteMagic begins a file that people take for an export.
const sqliteMagic = "SQLite format 3\x00"

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
		problems = append(problems, refuse(in)...)
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

// refuse says why the bytes of an input cannot be read in any format.
func refuse(in Input) []graph.Problem {
	switch {
	case bytes.HasPrefix(in.Data, []byte(sqliteMagic)):
		return []graph.Problem{{Where: in.Name, What: "is a SQLite file: if it is a store of raccordo, give it to --store"}}
	case isWorkbook(in.Data):
		return nil
	}
	_, err := document.Detect(in.Name, in.Data)
	var problems *graph.ProblemsError
	if errors.As(err, &problems) {
		return problems.Problems
	}
	return nil
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
