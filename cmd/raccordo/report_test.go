package main

import (
	"html"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"raccordo/graph/explore"
	"raccordo/graph/sqlitestore"
	"raccordo/web"
)

var (
	codeBlocks = regexp.MustCompile(`(?s)<pre><code>(.*?)</code></pre>`)
	shellWord  = regexp.MustCompile(`'[^']*'|\S+`)
)

// TestAReportSaysHowToAskAgain asks what each report says that it answers, from
// the command line and of a server: both give the report to the byte.
func TestAReportSaysHowToAskAgain(t *testing.T) {
	file := filepath.Join(t.TempDir(), "store.db")
	must(t, "import", filepath.Join("..", "..", "importer", "sample", "istituto-acque-interne-2014.md"), "--store", file)
	store, err := sqlitestore.Open(t.Context(), file)
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close() //nolint:errcheck // it was only read
	h := web.New(web.Config{Explorer: explore.New(store), Store: store, Scenarios: store, Log: slog.New(slog.DiscardHandler)})
	t.Chdir(t.TempDir())
	const plan = `{"name":"Prova","changes":[{"type":"abolish","units":["Ufficio Vigilanza Interna"]},{"type":"rename","units":["Risorse Umane"],"name":"Direzione centrale d'Italia"}]}`
	for name, text := range map[string]string{"piano.json": plan, "altro.json": strings.ReplaceAll(plan, "d'Italia", "Personale")} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	ask := func(args ...string) string { return must(t, append(args, "--store", file)...) }
	ask("scenario", "save", "piano.json", "--name", "Uno")
	ask("scenario", "save", "altro.json", "--name", "Due")
	for _, args := range [][]string{
		{"path", "Laghi e Bacini", "Fiumi e Navigazione", "--via", "Risorse Umane", "--avoid", "Bilancio", "--longer", "1"},
		{"shared"}, {"shared", "Laghi e Bacini"}, {"impact", "Laghi e Bacini", "--levels", "1"},
		{"merge", "Laghi e Bacini", "Fiumi e Navigazione", "--as", "Direzione dell'Acqua"},
		{"mergers", "Direzioni centrali", "--limit", "3"}, {"unit", "Laghi e Bacini"}, {"scenario", "piano.json"},
		{"scenario", "show", "uno"}, {"scenario", "compare", "uno", "due"},
	} {
		for _, lang := range []string{"it", "en"} {
			want := ask(append(args, "--output", "html", "--lang", lang)...)
			blocks := codeBlocks.FindAllStringSubmatch(want, -1)
			said := func(i int) string { return html.UnescapeString(blocks[i][1]) }
			if len(blocks) < 2 {
				t.Fatalf("raccordo %q: the page does not say how to ask again", args)
			}
			if strings.HasPrefix(said(1), "{") { // the scenario file
				if err := os.WriteFile("scenario.json", []byte(said(1)), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			var again []string
			for _, w := range shellWord.FindAllString(strings.ReplaceAll(said(0), `'\''`, "\x00"), -1)[1:] {
				again = append(again, strings.ReplaceAll(strings.Trim(w, "'"), "\x00", "'"))
			}
			if got := ask(again...); unnamed(got) != unnamed(want) {
				t.Errorf("raccordo %q and what its page says, %q, give two pages", args, again)
			}
			if got := answerOf(t, h, blocks); unnamed(got) != unnamed(want) {
				t.Errorf("raccordo %q and the server give two pages", args)
			}
		}
	}
}

// unnamed leaves out what only the name of a scenario file says.
func unnamed(page string) string {
	page = regexp.MustCompile(`<title>.*?</title>`).ReplaceAllString(page, "")
	return regexp.MustCompile(`<h1>.*?</h1>`).ReplaceAllString(page, "")
}

// answerOf sends the request that a page says.
func answerOf(t *testing.T, h http.Handler, blocks [][]string) string {
	t.Helper()
	var method, address, body string
	for _, b := range blocks {
		text := html.UnescapeString(b[1])
		if m, a, ok := strings.Cut(text, " "); ok && (m == http.MethodGet || m == http.MethodPost) {
			method, address = m, a
		} else if strings.HasPrefix(text, "{") {
			body = text
		}
	}
	r := httptest.NewRequest(method, address, strings.NewReader(body))
	if body != "" {
		r.Header.Set("Content-Type", "application/json")
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	if w.Code != http.StatusOK {
		t.Fatalf("%s %s: %d %s", method, address, w.Code, w.Body)
	}
	return w.Body.String()
}
