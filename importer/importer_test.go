package importer

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"raccordo/graph"
)

const units = "name,kind\nUfficio Qualità,office\n"

func encoded(t *testing.T, s string, enc interface{ String(string) (string, error) }) []byte {
	t.Helper()
	out, err := enc.String(s)
	if err != nil {
		t.Fatal(err)
	}
	return []byte(out)
}

func TestReadTellsTheEncoding(t *testing.T) {
	for _, tc := range []struct {
		name string
		data []byte
		note string // part of the one note; "" for none
	}{
		{"UTF-8", []byte(units), ""},
		{"UTF-8 with a byte order mark", []byte("\xef\xbb\xbf" + units), ""},
		{"UTF-8 with CRLF", []byte(strings.ReplaceAll(units, "\n", "\r\n")), ""},
		{"UTF-16 little endian", encoded(t, units, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder()), "UTF-16"},
		{"UTF-16 big endian", encoded(t, units, unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder()), "UTF-16"},
		{"Windows-1252", encoded(t, units, charmap.Windows1252.NewEncoder()), "Windows-1252"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			res, err := Read(context.Background(), []Input{{Name: "units.csv", Data: tc.data}}, Options{Edition: "e"})
			if err != nil {
				t.Fatal(err)
			}
			if got := res.Graph.Units[0].Name; got != "Ufficio Qualità" {
				t.Errorf("name %q, want %q", got, "Ufficio Qualità")
			}
			if got := res.Graph.Edition.Sources[0].SHA256; got != sum(tc.data) {
				t.Errorf("SHA-256 %s, want that of the bytes read, %s", got, sum(tc.data))
			}
			switch {
			case tc.note == "" && len(res.Notes) > 0:
				t.Errorf("notes %v, want none", res.Notes)
			case tc.note != "" && (len(res.Notes) != 1 || !strings.Contains(res.Notes[0].What, tc.note)):
				t.Errorf("notes %v, want one that names %s", res.Notes, tc.note)
			}
		})
	}
}

func TestReadRefusesWhatItCannotRead(t *testing.T) {
	for _, tc := range []struct {
		name, file, data, want string
	}{
		{"nothing", "act.md", "", "act.md: is empty"},
		{"blanks only", "act.md", " \n\t\n", "act.md: is empty"},
		{"a byte order mark only", "act.md", "\xef\xbb\xbf", "act.md: is empty"},
		{"a damaged PDF", "act.pdf", "%PDF-1.7 …", "is a damaged PDF"},
		{"PNG", "act.png", "\x89PNG\r\n\x1a\n", "is a picture (PNG)"},
		{"a ZIP that is no workbook", "act.docx", "PK\x03\x04rest", "damaged or cut short"},
		{"a web page without text", "act.html", "<!DOCTYPE html><html>", "act.html: "},
		{"NUL in a text", "act.md", "uno\ndue\x00tre", "act.md:2:4: holds a NUL byte"},
		{"UTF-16 without a mark", "act.md", "U\x00f\x00f\x00i\x00c\x00i\x00o\x00", "without a byte order mark"},
		{"damaged UTF-8", "act.md", "qualità\nperò \xff così", "act.md:2:7: byte 0xff is not UTF-8"},
		{"no encoding we know", "act.md", "a\x81\x8d\x90", "neither UTF-8 nor Windows-1252"},
		{"a table of another name", "persone.csv", "a,b\n1,2\n", "a table must be called"},
		{"broken JSON", "e.json", "{\n  \"edition\": nulla\n}", "e.json:2:18: not JSON"},
		{"JSON that ends early", "e.json", "{\"edition\": {", "e.json:1:14: not JSON: the file ends"},
		{"an unknown field", "e.json", "{\"edition\": {\"id\": \"e\", \"colour\": 1}}", `e.json:1:25: edition: unknown field "colour"`},
	} {
		t.Run(tc.name, func(t *testing.T) {
			_, err := Read(context.Background(), []Input{{Name: tc.file, Data: []byte(tc.data)}}, Options{})
			if !errors.Is(err, graph.ErrInvalid) {
				t.Fatalf("error %v, want one that is ErrInvalid", err)
			}
			if !strings.Contains(err.Error(), tc.want) {
				t.Errorf("error %q, want one with %q", err, tc.want)
			}
		})
	}
}

func TestReadStopsWhenCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Read(ctx, []Input{{Name: "units.csv", Data: []byte(units)}}, Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want context.Canceled", err)
	}
}

func TestOptionsOverrideWhatTheSourceSays(t *testing.T) {
	in := []Input{{Name: "units.csv", Data: []byte(units)}}
	res, err := Read(context.Background(), in, Options{Edition: "nuova", Title: "Titolo", Date: "2020-01-02"})
	if err != nil {
		t.Fatal(err)
	}
	if e := res.Graph.Edition; e.ID != "nuova" || e.Title != "Titolo" || e.Date != "2020-01-02" {
		t.Errorf("edition %+v, want what the options say", e)
	}
}

func FuzzRead(f *testing.F) {
	f.Add("units.csv", []byte(units))
	f.Add("e.json", []byte(`{"edition":{"id":"e","sources":[]},"units":[]}`))
	f.Add("book.xlsx", []byte("PK\x03\x04"))
	f.Add("act.md", []byte("## **1. UFFICIO**\n\nCura.\n"))
	f.Add("act.md", []byte("\xff\xfeU\x00"))
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		res, err := Read(context.Background(), []Input{{Name: name, Data: data}}, Options{})
		if err != nil {
			return
		}
		again, err := graph.New(*res.Graph)
		if err != nil {
			t.Fatalf("what was read is not valid: %v", err)
		}
		if again.Revision() != res.Graph.Revision() {
			t.Error("what was read is not canonical")
		}
	})
}

func TestReadTakesAWebPageLikeItsText(t *testing.T) {
	const page = `<!doctype html><meta charset="utf-8"><title>Atto</title>
<h2>DIREZIONE CENTRALE ALFA</h2><p>Cura gli archivi, in collaborazione con la Direzione centrale Beta.</p>
<h2>DIREZIONE CENTRALE BETA</h2><p>Gestisce il protocollo.</p>`
	const text = "## DIREZIONE CENTRALE ALFA\n\nCura gli archivi, in collaborazione con la Direzione centrale Beta.\n\n" +
		"## DIREZIONE CENTRALE BETA\n\nGestisce il protocollo."
	facts := func(name, data string) []string {
		res, err := Read(t.Context(), []Input{{Name: name, Data: []byte(data)}}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		var said []string
		for _, u := range res.Graph.Units {
			said = append(said, "unit "+u.Name)
		}
		for _, f := range res.Graph.Functions {
			said = append(said, "function "+f.Text)
		}
		for _, e := range res.Graph.Edges {
			said = append(said, string("edge "+e.From+" "+graph.UnitID(e.Type)+" "+e.To))
		}
		return said
	}
	want := facts("atto.md", text)
	if len(want) < 5 {
		t.Fatalf("the text gives %q", want)
	}
	if got := facts("atto.html", page); !slices.Equal(got, want) {
		t.Errorf("the page gives %q, the text %q", got, want)
	}
}
