package document_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
	"raccordo/importer/document"
)

func TestDOCX(t *testing.T) {
	styled := func(style, text string) string { return wordP(`<w:pStyle w:val="`+style+`"/>`, text) }
	for _, c := range []struct {
		rule, body string
		want       []string
	}{
		{"heading styles give the level, by outline, name or ancestor",
			styled("Titolo1", "Ordinamento") + styled("Titolo2", "Capo I") + styled("Rubrica", "Uffici") + wordP("", "Testo."),
			[]string{"# Ordinamento", "", "## Capo I", "", "## Uffici", "", "Testo."}},
		{"an outline level of the paragraph wins", wordP(`<w:outlineLvl w:val="2"/>`, "Art. 3"), []string{"### Art. 3"}},
		{"bullets nest", wordItem(1, 0, "uno") + wordItem(1, 1, "dentro") + wordItem(1, 0, "due"), []string{"- uno", "  - dentro", "- due"}},
		{"bullets below a number stand at the margin", wordItem(2, 0, "uno") + wordItem(1, 1, "sotto") + wordItem(1, 1, "sotto ancora"), []string{"1. uno", "- sotto", "- sotto ancora"}},
		{"a list in the style is a list", styled("Elenco", "uno"), []string{"- uno"}},
		{"numbers are written as Word shows them",
			wordItem(2, 0, "primo") + wordItem(2, 1, "lettera") + wordItem(2, 1, "altra") + wordItem(2, 2, "terzo livello") + wordItem(2, 0, "secondo") + wordItem(2, 1, "da capo"),
			[]string{"1. primo", "a) lettera", "b) altra", "1.b.1 terzo livello", "2. secondo", "a) da capo"}},
		{"a list goes on after text, and starts anew where it says so",
			wordItem(2, 0, "primo") + wordP("", "testo") + wordItem(2, 0, "secondo") + wordItem(3, 0, "da capo") + wordItem(3, 0, "poi"),
			[]string{"1. primo", "", "testo", "", "2. secondo", "1. da capo", "2. poi"}},
		{"a numbered heading keeps its number", wordP(`<w:pStyle w:val="Titolo2"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>`, "Direzione Studi"),
			[]string{"## 1. Direzione Studi"}},
		{"a paragraph may leave its style's list", wordP(`<w:pStyle w:val="Elenco"/><w:numPr><w:numId w:val="0"/></w:numPr>`, "testo"), []string{"testo"}},
		{"tables are rows", `<w:tbl><w:tr><w:tc>` + wordP("", "1.") + `</w:tc><w:tc>` + wordP("", "Direzione") + wordP("", "Studi") + `</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>` + wordP("", "unita") + `</w:tc><w:tc>` + wordP("", "fine") + `</w:tc></w:tr></w:tbl>`,
			[]string{"| 1. | Direzione Studi |", "| unita |  | fine |"}},
		{"a table of one column is its text", `<w:tbl><w:tr><w:tc>` + styled("Titolo1", "Atto") + wordP("", "testo") + `</w:tc></w:tr></w:tbl>`, []string{"# Atto", "", "testo"}},
		{"breaks and tabs", `<w:p><w:r>` + wordText("Sono:") + `<w:br/>` + wordText("a)") + `<w:tab/>` + wordText("uno") + `<w:br w:type="page"/></w:r></w:p>`,
			[]string{"Sono:", "a) uno"}},
		{"a bold line is kept as one; words in bold are not",
			`<w:p><w:r><w:rPr><w:b/></w:rPr>` + wordText("Uffici") + `</w:r><w:r><w:rPr><w:rStyle w:val="Forte"/></w:rPr>` + wordText(" di supporto") + `</w:r></w:p><w:p><w:r><w:rPr><w:b/></w:rPr>` + wordText("Visto") + `</w:r><w:r><w:rPr><w:b w:val="0"/></w:rPr>` + wordText(" il decreto") + `</w:r></w:p>`,
			[]string{"**Uffici di supporto**", "", "Visto il decreto"}},
		{"tracked changes read as accepted", `<w:p><w:r>` + wordText("La Direzione ") + `</w:r><w:del><w:r><w:delText>propone</w:delText></w:r></w:del><w:ins><w:r>` + wordText("cura") + `</w:r></w:ins><w:hyperlink><w:r>` + wordText(" gli atti") + `</w:r></w:hyperlink></w:p>`,
			[]string{"La Direzione cura gli atti"}},
		{"content controls are read, contents lists and hidden text are not", `<w:sdt><w:sdtContent>` + wordP("", "dentro") + `</w:sdtContent></w:sdt>` + styled("Sommario1", "Capo I ... 3") + `<w:p><w:r><w:rPr><w:vanish/></w:rPr>` + wordText("nascosto") + `</w:r></w:p>`,
			[]string{"dentro"}},
		{"capitals are capitals", `<w:p><w:r><w:rPr><w:caps/></w:rPr>` + wordText("attività") + `</w:r></w:p>`, []string{"ATTIVITÀ"}},
		{"a bullet typed from a font of signs", `<w:p><w:r><w:sym w:font="Wingdings" w:char="F0A7"/><w:tab/>` + wordText("cura") + `</w:r></w:p>`, []string{"- cura"}},
		{"a hyphen that does not break is one", `<w:p><w:r>` + wordText("medico") + `<w:noBreakHyphen/>` + wordText("legale") + `</w:r></w:p>`, []string{"medico-legale"}},
		{"instructions of fields are not text", `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r>` + wordText("3") + `</w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`, []string{"3"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			d := read(t, "atto.docx", string(docxFile(t, c.body, testStyles, testNumbering)))
			if diff := cmp.Diff(c.want, strings.Split(d.Text, "\n")); diff != "" {
				t.Errorf("lines (-want +got):\n%s", diff)
			}
		})
	}
}

func TestDamagedDOCXIsAnErrorNotAPanic(t *testing.T) {
	whole := docxFile(t, wordP("", strings.Repeat("La Direzione cura gli atti. ", 50))+wordItem(2, 0, "uno"), testStyles, testNumbering)
	for n := 0; n < len(whole)-1; n += 7 {
		if _, err := document.Read(t.Context(), "atto.docx", whole[:n]); n > 4 && !errors.Is(err, graph.ErrInvalid) {
			t.Fatalf("the first %d bytes: error %v, want graph.ErrInvalid", n, err)
		}
	}
	for _, body := range []string{
		"<w:p>", "", "</w:p>", strings.Repeat("<w:tbl>", 10000), `<w:p><w:r><w:t>&unknown;</w:t></w:r></w:p>`,
		`<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr></w:tc><w:tc/></w:tr></w:tbl>`,
	} {
		t.Run(fmt.Sprintf("%.20q", body), func(t *testing.T) {
			if _, err := document.Read(t.Context(), "atto.docx", docxFile(t, body, "", "")); !errors.Is(err, graph.ErrInvalid) {
				t.Errorf("error %v, want graph.ErrInvalid", err)
			}
		})
	}
}

func FuzzDOCXBody(f *testing.F) {
	f.Add(wordItem(2, 1, "uno"), testStyles, testNumbering)
	f.Add(`<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr></w:p>`, `<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>`, "")
	f.Fuzz(func(t *testing.T, body, styles, numbering string) {
		_, _ = document.Read(t.Context(), "atto.docx", docxFile(&testing.T{}, body, styles, numbering))
	})
}
