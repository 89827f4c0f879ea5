package document_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
	"raccordo/importer/document"
)

func TestMarkdownAndTextKeepTheirLines(t *testing.T) {
	for _, c := range []struct{ what, data, want string }{
		{"Markdown", "\n\n# Atto\n\n- uno\n-  due\n\n", "\n\n# Atto\n\n- uno\n-  due\n"},
		{"lines of Windows", "uno\r\n\r\ndue\r\n", "uno\n\ndue"},
		{"byte order mark", "\xef\xbb\xbf# Atto\n", "# Atto"},
		{"Windows-1252", "Autorit\xe0 \x93locale\x94", "Autorità “locale”"},
	} {
		t.Run(c.what, func(t *testing.T) {
			d := read(t, "atto.md", c.data)
			if d.Text != c.want || d.Pages != nil {
				t.Errorf("text %q, pages %v, want %q and none", d.Text, d.Pages, c.want)
			}
		})
	}
}

func TestAnEncodingOtherThanUTF8IsNoted(t *testing.T) {
	want := []graph.Problem{{Where: "atto.txt", What: "is not UTF-8: read as Windows-1252"}}
	if diff := cmp.Diff(want, read(t, "atto.txt", "Autorit\xe0").Notes); diff != "" {
		t.Errorf("notes (-want +got):\n%s", diff)
	}
	want = []graph.Problem{{Where: "atto.html", What: "read as windows-1252"}}
	if diff := cmp.Diff(want, read(t, "atto.html", "<html><meta charset=latin1><p>Autorit\xe0").Notes); diff != "" {
		t.Errorf("notes (-want +got):\n%s", diff)
	}
}

func TestFirstLinesGiveEachPageItsFirstLine(t *testing.T) {
	for _, c := range []struct {
		what  string
		pages []int
		want  []int
	}{
		{"a form without pages", nil, nil},
		{"pages one after the other", []int{1, 1, 2}, []int{1, 3}},
		{"a page on which no line begins", []int{1, 3, 3}, []int{1, 2, 2}},
		{"a text that begins on a later page", []int{2, 2, 3}, []int{1, 1, 3}},
	} {
		t.Run(c.what, func(t *testing.T) {
			got := (&document.Document{Pages: c.pages}).FirstLines()
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("first lines (-want +got):\n%s", diff)
			}
		})
	}
}

// FuzzRead holds that no input panics, and that what is read is sound.
func FuzzRead(f *testing.F) {
	f.Add("atto.md", []byte("# Atto\n"))
	f.Add("atto.html", []byte("<html><table><tr><td>a<td>b<ul><li>c</ul></table><ol type=i start=-3><li>x"))
	f.Add("atto.docx", docxFile(&testing.T{}, wordItem(2, 1, "uno"), testStyles, testNumbering))
	f.Add("atto.pdf", pdfOf(at(70, 700, "F1", 11, "Uno."), ""))
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		d, err := document.Read(t.Context(), name, data)
		if err != nil {
			if !errors.Is(err, graph.ErrInvalid) {
				t.Fatalf("error %v is not graph.ErrInvalid", err)
			}
			return
		}
		if strings.TrimSpace(d.Text) == "" {
			t.Fatal("no text and no error")
		}
		if lines := strings.Count(d.Text, "\n") + 1; d.Pages != nil && len(d.Pages) != lines {
			t.Fatalf("%d pages for %d lines", len(d.Pages), lines)
		}
	})
}

func BenchmarkRead(b *testing.B) {
	for _, name := range []string{"tabella.pdf", "colonne.pdf", "tabella.html"} {
		data := committed(b, name)
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := document.Read(b.Context(), name, data); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
