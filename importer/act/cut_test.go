package act

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A passage may end anywhere: every rule must look before it reads on.
func TestALineCutAtAnyWordIsRead(t *testing.T) {
	files, err := filepath.Glob("testdata/*.md")
	if err != nil || len(files) == 0 {
		t.Fatalf("no acts: %v", err)
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			words := strings.Fields(line)
			for n := 1; n < len(words); n++ {
				cut := strings.Join(words[:n], " ")
				func() {
					defer func() {
						if p := recover(); p != nil {
							t.Fatalf("%s: %q: %v", f, cut, p)
						}
					}()
					_, _ = Read(context.Background(), Source{ID: "x", Name: "x.md", Text: "## Ufficio Posta\n\n" + cut + "\n"}, Options{})
				}()
			}
		}
	}
}
