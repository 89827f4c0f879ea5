package document_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
	"raccordo/importer/document"
)

func committed(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestAScanIsRefusedWithItsPagesAndAdvice(t *testing.T) {
	_, err := document.Read(t.Context(), "scansione.pdf", committed(t, "scansione.pdf"))
	if !errors.Is(err, graph.ErrInvalid) {
		t.Fatalf("error %v, want graph.ErrInvalid", err)
	}
	for _, want := range []string{"scansione.pdf: is a scan", "2 pages", "ocrmypdf -l ita"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("error %q does not say %q", err, want)
		}
	}
}

func TestAnEncryptedPDFIsRefused(t *testing.T) {
	_, err := document.Read(t.Context(), "cifrato.pdf", encryptedPDF())
	if !errors.Is(err, graph.ErrInvalid) || !strings.Contains(err.Error(), "encrypted PDF: save it without its password") {
		t.Errorf("error %v", err)
	}
}

// encryptedPDF is a PDF whose password nobody knows: the entries that check it
// are zero.
func encryptedPDF() []byte {
	zeros := strings.Repeat("00", 32)
	return pdfOf("BT /F1 12 Tf 72 720 Td (x) Tj ET",
		"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <"+zeros+"> /U <"+zeros+"> >> /ID [<00><00>]")
}

// pdfOf builds a PDF of one page with the content given and Helvetica as /F1,
// Helvetica-Bold as /F2; trailer is added to its trailer.
func pdfOf(content, trailer string) []byte { return pdfPages([]string{content}, trailer) }

func pdfPages(contents []string, trailer string) []byte {
	var b bytes.Buffer
	var offsets []int
	object := func(body string) {
		offsets = append(offsets, b.Len())
		b.WriteString(itoa(len(offsets)) + " 0 obj\n" + body + "\nendobj\n")
	}
	b.WriteString("%PDF-1.4\n")
	var kids strings.Builder
	for i := range contents {
		kids.WriteString(itoa(5+2*i) + " 0 R ")
	}
	object("<< /Type /Catalog /Pages 2 0 R >>")
	object("<< /Type /Pages /Kids [" + kids.String() + "] /Count " + itoa(len(contents)) + " >>")
	object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
	object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>")
	for i, c := range contents {
		object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents " + itoa(6+2*i) + " 0 R >>")
		object("<< /Length " + itoa(len(c)) + " >>\nstream\n" + c + "\nendstream")
	}
	start := b.Len()
	b.WriteString("xref\n0 " + itoa(len(offsets)+1) + "\n0000000000 65535 f \n")
	for _, o := range offsets {
		b.WriteString(strings.Repeat("0", 10-len(itoa(o))) + itoa(o) + " 00000 n \n")
	}
	b.WriteString("trailer\n<< /Size " + itoa(len(offsets)+1) + " /Root 1 0 R " + trailer + " >>\nstartxref\n" + itoa(start) + "\n%%EOF\n")
	return b.Bytes()
}

// at sets a line of text in Latin-1 at a place of the page.
func at(x, y int, font string, size int, text string) string {
	r := strings.NewReplacer(`\`, `\\`, "(", `\(`, ")", `\)`, "•", `\225`, "–", `\226`, "à", `\340`)
	return "BT /" + font + " " + itoa(size) + " Tf " + itoa(x) + " " + itoa(y) + " Td (" + r.Replace(text) + ") Tj ET\n"
}

func itoa(n int) string {
	s := ""
	for ; n >= 10; n /= 10 {
		s = string(rune('0'+n%10)) + s
	}
	return string(rune('0'+n)) + s
}

// filler is a line of body text that reaches the right edge.
const filler = "La Direzione cura gli atti del settore e ne riferisce agli organi in ogni loro seduta ordinaria"

func page(lines ...string) string { return strings.Join(lines, "") }

func TestPDFLayout(t *testing.T) {
	for _, c := range []struct {
		rule  string
		pages []string
		want  []string
	}{
		{"lines of a paragraph are one line", []string{page(at(70, 700, "F1", 11, filler), at(70, 686, "F1", 11, "e anche fuori."))},
			[]string{filler + " e anche fuori."}},
		{"a line that ends early ends its paragraph", []string{page(at(70, 700, "F1", 11, filler), at(70, 686, "F1", 11, "e altro."), at(70, 672, "F1", 11, "Cura la posta."))},
			[]string{filler + " e altro.", "", "Cura la posta."}},
		{"a paragraph goes on over the page", []string{page(at(70, 700, "F1", 11, filler)), page(at(70, 780, "F1", 11, "e anche fuori."))},
			[]string{filler + " e anche fuori."}},
		{"a sentence that ends with the page does not", []string{page(at(70, 700, "F1", 11, filler+".")), page(at(70, 780, "F1", 11, "Cura la posta."))},
			[]string{filler + ".", "", "Cura la posta."}},
		{"size makes headings, by rank", []string{page(at(70, 760, "F2", 18, "Ordinamento"), at(70, 730, "F2", 14, "Uffici centrali"), at(70, 700, "F1", 11, filler), at(70, 686, "F1", 11, "e altro."))},
			[]string{"# Ordinamento", "", "## Uffici centrali", "", filler + " e altro."}},
		{"bold and numbered is a heading, bold alone a bold line", []string{page(at(70, 760, "F2", 11, "1. Direzione Studi"), at(70, 740, "F1", 11, filler), at(70, 726, "F1", 11, "e altro."), at(70, 700, "F2", 11, "Uffici di supporto"), at(70, 680, "F1", 11, "Cura la posta."))},
			[]string{"# 1. Direzione Studi", "", filler + " e altro.", "", "**Uffici di supporto**", "", "Cura la posta."}},
		{"an article and its rubric", []string{page(at(280, 760, "F1", 11, "Art. 3"), at(250, 746, "F2", 11, "Ufficio stampa"), at(70, 720, "F1", 11, filler), at(70, 706, "F1", 11, "e altro."))},
			[]string{"# Art. 3 — Ufficio stampa", "", filler + " e altro."}},
		{"bullets by sign, dash and indent", []string{page(at(70, 760, "F1", 11, "Cura:"), at(90, 746, "F1", 11, "•"), at(104, 746, "F1", 11, "gli atti;"), at(110, 732, "F1", 11, "–"), at(124, 732, "F1", 11, "di oggi;"), at(90, 718, "F1", 11, "•"), at(104, 718, "F1", 11, "la posta."))},
			[]string{"Cura:", "", "- gli atti;", "  - di oggi;", "- la posta."}},
		{"numbers and letters stay", []string{page(at(70, 760, "F1", 11, "1. Sono uffici:"), at(90, 746, "F1", 11, "a) il primo;"), at(90, 732, "F1", 11, "b) il secondo."))},
			[]string{"1. Sono uffici:", "a) il primo;", "b) il secondo."}},
		{"a number that begins a line within a sentence is none", []string{page(at(70, 760, "F1", 11, filler+" di cui all'art."), at(70, 746, "F1", 11, "5. della legge."))},
			[]string{filler + " di cui all'art. 5. della legge."}},
		{"a hyphen put in is taken out", []string{page(at(70, 760, "F1", 11, filler+" e dell'organiz-"), at(70, 746, "F1", 11, "zazione."))},
			[]string{filler + " e dell'organizzazione."}},
		{"a hyphen that belongs stays", []string{page(at(70, 760, "F1", 11, filler+" e il parere medico-"), at(70, 746, "F1", 11, "legale."))},
			[]string{filler + " e il parere medico-legale."}},
		{"a hyphen that the act writes elsewhere stays", []string{page(at(70, 760, "F1", 11, filler+" e il piano pluri-"), at(70, 746, "F1", 11, "annuale. Il piano pluri-annuale vale."))},
			[]string{filler + " e il piano pluri-annuale. Il piano pluri-annuale vale."}},
		{"a table without lines", []string{page(
			at(70, 760, "F1", 11, "1."), at(100, 760, "F1", 11, "Direzione Studi"), at(350, 760, "F1", 11, "Livello generale"),
			at(70, 744, "F1", 11, "2."), at(100, 744, "F1", 11, "Direzione Opere e"), at(350, 744, "F1", 11, "Livello dirigenziale"),
			at(100, 730, "F1", 11, "manutenzioni"),
			at(70, 714, "F1", 11, "3."), at(100, 714, "F1", 11, "Ufficio stampa"), at(350, 714, "F1", 11, "Livello dirigenziale"))},
			[]string{"| 1. | Direzione Studi | Livello generale |", "| 2. | Direzione Opere e manutenzioni | Livello dirigenziale |", "| 3. | Ufficio stampa | Livello dirigenziale |"}},
		{"a table of one row", []string{page(at(70, 760, "F1", 11, "15."), at(100, 760, "F1", 11, "Servizi agli Utenti"), at(350, 760, "F1", 11, "Livello generale"), at(70, 730, "F1", 11, filler), at(70, 716, "F1", 11, "e altro."))},
			[]string{"| 15. | Servizi agli Utenti | Livello generale |", "", filler + " e altro."}},
		{"a row of a table goes on over the page", []string{
			page(at(70, 90, "F1", 11, "1."), at(100, 90, "F1", 11, "Ufficio stampa"), at(350, 90, "F1", 11, "Livello generale"), at(70, 76, "F1", 11, "2."), at(100, 76, "F1", 11, "Direzione Opere"), at(350, 76, "F1", 11, "Livello generale")),
			page(at(100, 780, "F1", 11, "pubbliche"), at(70, 764, "F1", 11, "3."), at(100, 764, "F1", 11, "Avvocatura"), at(350, 764, "F1", 11, "Livello generale"), at(70, 748, "F1", 11, "4."), at(100, 748, "F1", 11, "Tributi"), at(350, 748, "F1", 11, "Livello generale"), at(70, 732, "F1", 11, "5."), at(100, 732, "F1", 11, "Demanio"), at(350, 732, "F1", 11, "Livello generale"))},
			[]string{"| 1. | Ufficio stampa | Livello generale |", "| 2. | Direzione Opere pubbliche | Livello generale |", "| 3. | Avvocatura | Livello generale |", "| 4. | Tributi | Livello generale |", "| 5. | Demanio | Livello generale |"}},
		{"the head of a table that is printed again is read once", []string{
			page(at(70, 104, "F2", 11, "N."), at(100, 104, "F2", 11, "Struttura"), at(350, 104, "F2", 11, "Livello"), at(70, 90, "F1", 11, "1."), at(100, 90, "F1", 11, "Ufficio stampa"), at(350, 90, "F1", 11, "Livello generale")),
			page(at(70, 780, "F2", 11, "N."), at(100, 780, "F2", 11, "Struttura"), at(350, 780, "F2", 11, "Livello"), at(70, 764, "F1", 11, "2."), at(100, 764, "F1", 11, "Avvocatura"), at(350, 764, "F1", 11, "Livello generale"))},
			[]string{"| N. | Struttura | Livello |", "| 1. | Ufficio stampa | Livello generale |", "| 2. | Avvocatura | Livello generale |"}},
		{"running lines and page numbers are removed", []string{
			page(at(70, 810, "F1", 9, "Comune di Pratolungo"), at(70, 700, "F1", 11, "Uno."), at(290, 30, "F1", 9, "- 1 -")),
			page(at(70, 810, "F1", 9, "Comune di Pratolungo"), at(70, 700, "F1", 11, "Due."), at(290, 30, "F1", 9, "- 2 -")),
			page(at(70, 810, "F1", 9, "Comune di Pratolungo"), at(70, 700, "F1", 11, "Tre."), at(290, 30, "F1", 9, "- 3 -"))},
			[]string{"Uno.", "", "Due.", "", "Tre."}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			d := read(t, "atto.pdf", string(pdfPages(c.pages, "")))
			if diff := cmp.Diff(c.want, strings.Split(d.Text, "\n")); diff != "" {
				t.Errorf("lines (-want +got):\n%s", diff)
			}
		})
	}
}

func TestEveryRepairIsNotedWithItsPage(t *testing.T) {
	d := read(t, "atto.pdf", string(pdfPages([]string{
		page(at(70, 810, "F1", 9, "Comune"), at(70, 700, "F1", 11, filler+" e dell'organiz-"), at(290, 30, "F1", 9, "1")),
		page(at(70, 810, "F1", 9, "Comune"), at(70, 700, "F1", 11, "zazione."), at(290, 30, "F1", 9, "2")),
	}, "")))
	want := []graph.Problem{
		{Where: "atto.pdf, page 1", What: `running line "1" removed from page 1-2`},
		{Where: "atto.pdf, page 1", What: `running line "Comune" removed from page 1-2`},
		{Where: "atto.pdf, page 1", What: `paragraph joined over the page break at "zazione."`},
		{Where: "atto.pdf, page 1", What: `"organiz-" and "zazione" joined to "organizzazione"`},
	}
	if diff := cmp.Diff(want, d.Notes); diff != "" {
		t.Errorf("notes (-want +got):\n%s", diff)
	}
}

func TestLinesKnowThePageTheyBeginOn(t *testing.T) {
	d := read(t, "atto.pdf", string(pdfPages([]string{
		page(at(70, 700, "F1", 11, "Uno."), at(70, 600, "F1", 11, filler)),
		page(at(70, 780, "F1", 11, "e anche fuori."), at(70, 600, "F1", 11, "Due.")),
	}, "")))
	if want := []int{1, 1, 1, 2, 2}; !slices.Equal(d.Pages, want) {
		t.Errorf("pages %v of %q, want %v", d.Pages, d.Text, want)
	}
}

func TestACancelledContextStopsTheReading(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, name := range []string{"tabella.pdf", "tabella.html"} {
		if _, err := document.Read(ctx, name, committed(t, name)); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: error %v, want context.Canceled", name, err)
		}
	}
}

func TestADamagedPDFIsReadOrRefusedButNeverPanics(t *testing.T) {
	whole := committed(t, "tabella.pdf")
	const cuts = 24
	for i := range cuts {
		data := whole[:len(whole)*i/cuts]
		if d, err := document.Read(t.Context(), "atto.pdf", data); err != nil && !errors.Is(err, graph.ErrInvalid) || err == nil && d.Text == "" {
			t.Errorf("the first %d bytes: %v", len(data), err)
		}
		broken := slices.Clone(whole)
		for j := i * 97; j < len(broken); j += 1499 {
			broken[j] ^= 0x5a
		}
		if d, err := document.Read(t.Context(), "atto.pdf", broken); err != nil && !errors.Is(err, graph.ErrInvalid) || err == nil && d.Text == "" {
			t.Errorf("damage %d: %v", i, err)
		}
	}
}

func TestTheSameBytesReadTheSame(t *testing.T) {
	data := committed(t, "tabella.pdf")
	first := read(t, "atto.pdf", string(data))
	for range 3 {
		if diff := cmp.Diff(first, read(t, "atto.pdf", string(data))); diff != "" {
			t.Fatalf("another reading (-first +other):\n%s", diff)
		}
	}
}
