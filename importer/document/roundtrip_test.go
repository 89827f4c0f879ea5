package document

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"
)

// acts returns the acts that stand beside the repository, by name.
func acts(t *testing.T) map[string]string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for ; ; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		if dir == filepath.Dir(dir) {
			t.Fatal("no go.mod above the package")
		}
	}
	names, _ := filepath.Glob(filepath.Join(dir, "..", "shared", "acts", "*.md"))
	out := map[string]string{}
	for _, n := range names {
		data, err := os.ReadFile(n)
		if err != nil {
			t.Fatal(err)
		}
		out[filepath.Base(n)] = string(data)
	}
	if len(out) == 0 {
		t.Skip("no acts beside the repository: the round trip through HTML and PDF is not tested on real ones")
	}
	return out
}

func htmlOf(t *testing.T, markdown, css string) string {
	t.Helper()
	var b bytes.Buffer
	// A number before a tab is how the acts keep the rows of a table of units; the
	// Markdown reader would number them anew.
	markdown = numberTab.ReplaceAllString(markdown, "$1\\.\t")
	md := goldmark.New(goldmark.WithExtensions(extension.Table), goldmark.WithRendererOptions(html.WithHardWraps(), html.WithUnsafe()))
	if err := md.Convert([]byte(markdown), &b); err != nil {
		t.Fatal(err)
	}
	return `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>atto</title><style>` + css + `</style></head><body>` + b.String() + `</body></html>`
}

var (
	numberTab = regexp.MustCompile(`(?m)^(\d+)\.\t`)
	marks     = regexp.MustCompile(`[*\\]|</?b>`)
	headed    = regexp.MustCompile(`^#+ `)
	bullets   = regexp.MustCompile(`^\s*- `)
)

func plain(lines string) (all, heads, items map[string]int, words []string) {
	all, heads, items = map[string]int{}, map[string]int{}, map[string]int{}
	for l := range strings.SplitSeq(lines, "\n") {
		s := marks.ReplaceAllString(l, "")
		s = strings.Join(strings.Fields(strings.ReplaceAll(s, "|", " ")), " ")
		if s == "" {
			continue
		}
		all[strings.TrimLeft(s, "# -")]++
		words = append(words, strings.Fields(s)...)
		if headed.MatchString(l) {
			heads[strings.TrimLeft(s, "# ")]++
		}
		if bullets.MatchString(l) {
			items[strings.TrimLeft(s, "- ")]++
		}
	}
	return all, heads, items, words
}

func share(want, got map[string]int) float64 {
	total, same := 0, 0
	for s, n := range want {
		total += n
		same += min(n, got[s])
	}
	if total == 0 {
		return 1
	}
	return float64(same) / float64(total)
}

func wordCounts(ws []string) map[string]int {
	out := map[string]int{}
	for _, w := range ws {
		if strings.ContainsAny(w, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") {
			out[w]++
		}
	}
	return out
}

func TestAnActReadsTheSameFromHTMLAndPDF(t *testing.T) {
	const print = `@page{size:A4;margin:22mm} body{font:11pt/1.3 "DejaVu Serif","Times New Roman",serif;text-align:justify;hyphens:auto} h1{font-size:20pt}h2{font-size:16pt}h3{font-size:14pt}h4{font-size:12.5pt}`
	for name, text := range acts(t) {
		page := htmlOf(t, text, print)
		pdf := printPDF(t, page, "--no-pdf-header-footer")
		for form, data := range map[string][]byte{"atto.html": []byte(page), "atto.pdf": pdf, "atto.docx": docxOf(t, text)} {
			d, err := Read(t.Context(), form, data)
			if err != nil {
				t.Fatalf("%s %s: %v", name, form, err)
			}
			if dir := os.Getenv("ROUNDTRIP_DIR"); dir != "" {
				if err := os.WriteFile(filepath.Join(dir, name+"."+form+".md"), []byte(d.Text), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			all, heads, items, words := plain(text)
			gotAll, gotHeads, gotItems, gotWords := plain(d.Text)
			t.Logf("%s as %s: lines %.3f, headings %.3f, bullets %.3f, words %.4f; %d notes", name, form,
				share(all, gotAll), share(heads, gotHeads), share(items, gotItems), share(wordCounts(words), wordCounts(gotWords)), len(d.Notes))
		}
	}
}
