package document_test

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

	"raccordo/importer/document"
)

// acts returns the acts that stand beside the repository and the invented ones of
// the reader of acts, by name.
// unprintable are invented acts whose lines no printed form can hold, and why.
var unprintable = map[string]string{
	"ateneo.md":            "rows of its table lack the last bar, which is no table in Markdown",
	"azienda-sanitaria.md": "its functions are bare lines, which a page sets as one paragraph",
}

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
	if len(names) == 0 {
		t.Log("no acts beside the repository: only invented ones are read in every form")
	}
	invented, _ := filepath.Glob(filepath.Join(dir, "importer", "act", "testdata", "*.md"))
	names = append(names, invented...)
	out := map[string]string{}
	for _, n := range names {
		if why := unprintable[filepath.Base(n)]; why != "" {
			t.Logf("%s is not read in other forms: %s", filepath.Base(n), why)
			continue
		}
		data, err := os.ReadFile(n)
		if err != nil {
			t.Fatal(err)
		}
		out[filepath.Base(n)] = string(data)
	}
	if len(out) == 0 {
		t.Fatal("no acts to read")
	}
	return out
}

// cellsOf splits a line of an act that is a row of a table: between bars, or
// with tabs between its cells. It returns nil for any other line.
func cellsOf(line string) []string {
	if m := tableLine.FindStringSubmatch(line); m != nil {
		return strings.Split(m[1], "|")
	}
	if strings.Contains(line, "\t") {
		return strings.Split(line, "\t")
	}
	return nil
}

var tableLine = regexp.MustCompile(`^(?:- )?\|(.*)\|\s*$`)

// htmlTables writes the tables of a Markdown act in HTML, and leaves the rest.
func htmlTables(markdown string) string {
	var b strings.Builder
	inTable := false
	for line := range strings.SplitSeq(markdown, "\n") {
		cells := cellsOf(line)
		switch {
		case cells != nil && !inTable:
			b.WriteString("\n<table>\n")
		case cells == nil && inTable:
			b.WriteString("</table>\n\n")
		}
		inTable = cells != nil
		if !inTable {
			b.WriteString(line + "\n")
			continue
		}
		if strings.Trim(line, "-| ") == "" {
			continue
		}
		b.WriteString("<tr>")
		for _, c := range cells {
			b.WriteString("<td>" + marks.ReplaceAllString(strings.TrimSpace(c), "") + "</td>")
		}
		b.WriteString("</tr>\n")
	}
	return b.String()
}

func htmlOf(t *testing.T, markdown, css string) string {
	t.Helper()
	var b bytes.Buffer
	markdown = htmlTables(markdown)
	md := goldmark.New(goldmark.WithExtensions(extension.Table), goldmark.WithRendererOptions(html.WithHardWraps(), html.WithUnsafe()))
	if err := md.Convert([]byte(markdown), &b); err != nil {
		t.Fatal(err)
	}
	return `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>atto</title><style>` + css + `</style></head><body>` + b.String() + `</body></html>`
}

var (
	marks   = regexp.MustCompile(`[*\\]|</?b>`)
	headed  = regexp.MustCompile(`^#+ `)
	bullets = regexp.MustCompile(`^\s*- `)
	// headings tells a Markdown text from a plain one.
	headings = regexp.MustCompile(`(?m)^#+ `)
)

func plain(lines string) (all, heads, items map[string]int, words []string) {
	all, heads, items = map[string]int{}, map[string]int{}, map[string]int{}
	for l := range strings.SplitSeq(lines, "\n") {
		s := marks.ReplaceAllString(l, "")
		s = strings.Join(strings.Fields(strings.ReplaceAll(s, "|", " ")), " ")
		if strings.Trim(s, "- ") == "" {
			continue
		}
		all[strings.TrimLeft(s, "# -•")]++
		words = append(words, strings.Fields(s)...)
		if headed.MatchString(l) {
			heads[strings.TrimLeft(s, "# ")]++
		}
		if bullets.MatchString(l) && !tableLine.MatchString(l) {
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

// print is how a word processor would set an act.
const print = `@page{size:A4;margin:22mm} body{font:11pt/1.3 "DejaVu Serif","Times New Roman",serif;text-align:justify;hyphens:auto}
h1{font-size:20pt} h2{font-size:16pt} h3{font-size:14pt} h4{font-size:12.5pt} table{border-collapse:collapse} td{border:0.5pt solid;padding:1pt 4pt}`

func TestAnActReadsTheSameInEveryForm(t *testing.T) {
	for name, text := range acts(t) {
		t.Run(name, func(t *testing.T) {
			page := htmlOf(t, text, print)
			want := factsOf(t, "atto.md", []byte(text))
			for _, form := range []struct {
				name string
				data func(*testing.T) []byte
			}{
				{"atto.html", func(*testing.T) []byte { return []byte(page) }},
				{"atto.docx", func(t *testing.T) []byte { return docxOf(t, text) }},
				{"atto.pdf", func(t *testing.T) []byte { return printPDF(t, page, "--no-pdf-header-footer") }},
				{"atto-word.pdf", func(t *testing.T) []byte { return convertDOCX(t, docxOf(t, text), "pdf") }},
				{"atto-word.docx", func(t *testing.T) []byte { return convertDOCX(t, docxOf(t, text), "docx") }},
			} {
				t.Run(form.name, func(t *testing.T) {
					data := form.data(t)
					d, err := document.Read(t.Context(), form.name, data)
					if err != nil {
						t.Fatal(err)
					}
					if headings.MatchString(text) { // what a plain text breaks into lines is set anew
						compareLines(t, text, d.Text)
					}
					if least := compareFacts(t, form.name, want, factsOf(t, form.name, data)); least < leastFacts {
						t.Errorf("%.4f of what the graph says is the same, want at least %g", least, leastFacts)
					}
				})
			}
		})
	}
}

// The least that must be the same in every form.
const (
	leastLines = 0.99
	leastFacts = 0.99
)

func compareLines(t *testing.T, want, got string) {
	t.Helper()
	all, heads, items, words := plain(want)
	gotAll, gotHeads, gotItems, gotWords := plain(got)
	for _, s := range []struct {
		what  string
		share float64
		least float64
	}{
		{"lines", share(all, gotAll), leastLines},
		{"headings", share(heads, gotHeads), leastLines},
		{"bullets", share(items, gotItems), leastLines},
		{"words", share(wordCounts(words), wordCounts(gotWords)), 0.999},
	} {
		t.Logf("%s: %.4f the same", s.what, s.share)
		if s.share < s.least {
			t.Errorf("%s: %.4f the same, want at least %g", s.what, s.share, s.least)
		}
	}
}
