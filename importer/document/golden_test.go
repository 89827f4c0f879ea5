package document_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/importer/document"
)

var update = flag.Bool("update", false, "write the golden files of the committed PDFs anew")

// The PDFs were printed by Chromium from the HTML of the same name.
func TestCommittedPDFsReadAsTheirGoldenFiles(t *testing.T) {
	for _, name := range []string{"colonne", "tabella"} {
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile(filepath.Join("testdata", name+".pdf"))
			if err != nil {
				t.Fatal(err)
			}
			d, err := document.Read(t.Context(), name+".pdf", data)
			if err != nil {
				t.Fatal(err)
			}
			var notes strings.Builder
			for _, n := range d.Notes {
				notes.WriteString(n.String() + "\n")
			}
			golden(t, name+".md", d.Text+"\n")
			golden(t, name+".notes", notes.String())
			if lines := strings.Count(d.Text, "\n") + 1; len(d.Pages) != lines {
				t.Errorf("%d pages for %d lines", len(d.Pages), lines)
			}
		})
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", name, diff)
	}
}
