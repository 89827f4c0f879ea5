package web

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"net/http"
	"os"
	"strconv"
	"strings"
	"testing"

	"raccordo/graph"
	"raccordo/graph/explore"
)

func TestProblemsAreToldInTheLanguageOfTheRequest(t *testing.T) {
	for _, tt := range badRequests {
		t.Run(tt.name, func(t *testing.T) {
			told := make(map[string]Problem)
			for _, lang := range []string{"en", "it"} {
				w := newSite(t).do(tt.method, tt.target, tt.body, "Accept", "application/json", "Accept-Language", lang)
				if got := w.Header().Get("Content-Language"); got != lang {
					t.Errorf("Content-Language %q, want %q", got, lang)
				}
				if vary := strings.Join(w.Header().Values("Vary"), ","); !strings.Contains(vary, "Accept-Language") {
					t.Errorf("Vary %q", vary)
				}
				var p Problem
				decode(t, w.Body.Bytes(), &p)
				told[lang] = p
			}
			en, it := told["en"], told["it"]
			if it.Title == "" || it.Title == en.Title || it.Detail == en.Detail {
				t.Errorf("%q, %q is %q, %q in Italian", en.Title, en.Detail, it.Title, it.Detail)
			}
			for i, e := range it.Errors {
				if e.Message == en.Errors[i].Message || e.Location != en.Errors[i].Location {
					t.Errorf("%s: %q is %s: %q in Italian", en.Errors[i].Location, en.Errors[i].Message, e.Location, e.Message)
				}
			}
		})
	}
}

func TestErrorsOfTheStoreAreToldInItalian(t *testing.T) {
	for err, want := range map[error]string{
		&explore.NameError{Text: `a "b"`}:                                                                    `nessuna unità si chiama «a "b"»`,
		fmt.Errorf("unit %q: %w", "x", graph.ErrNotFound):                                                    "l'unità «x» non c'è",
		fmt.Errorf("path: shelf %q: %w", "x", graph.ErrNotFound):                                             "quello che si chiede non c'è", // nobody translated it
		graph.ReachQuery{Types: graph.DefaultReachTypes, Levels: 9}.Valid():                                  "impact: livelli 9: da 1 a 6",
		&graph.ProblemsError{Problems: []graph.Problem{{Where: "a", What: "in both", IT: "in tutte e due"}}}: "a: in tutte e due",
		&graph.ProblemsError{Problems: []graph.Problem{{Where: "a", What: "nobody translated this"}}}:        "a: nobody translated this",
		errors.New("sesamo"): "qualcosa è andato storto nel server: il suo registro ne sa di più, sotto il numero della richiesta",
	} {
		s := newSite(t)
		s.explorer.err = err
		w := s.get(edition+"/paths?from=a&to=b", "Accept-Language", "it-IT,it;q=0.9,en;q=0.8")
		var p Problem
		decode(t, w.Body.Bytes(), &p)
		got := p.Detail
		if len(p.Errors) > 0 {
			got = p.Errors[0].Location + ": " + p.Errors[0].Message
		}
		if got != want {
			t.Errorf("%v: got %q, want %q", err, got, want)
		}
	}
}

func TestLanguageThatNobodyAskedForIsEnglish(t *testing.T) {
	for accepted, want := range map[string]string{"": "en", "*": "en", "de": "en", "it": "it", "it-CH;q=0.5, de": "it", "en;q=0.1, it": "it", "en, it;q=0.9": "en", "!!": "en"} {
		if got := languageOf(accepted); string(got) != want {
			t.Errorf("%q: got %s, want %s", accepted, got, want)
		}
	}
}

// What this package says by itself is in the table: a text that is added without
// its Italian fails here.
func TestEveryDetailOfThisPackageHasItsItalian(t *testing.T) {
	for _, text := range detailsOf(t) {
		if _, ok := italianOf(text); !ok {
			t.Errorf("%q has no Italian: add it to sentences", text)
		}
	}
	for _, row := range statuses {
		if _, ok := italianOf(row.detail); row.detail != "" && !ok {
			t.Errorf("%q has no Italian: add it to sentences", row.detail)
		}
		if titlesIT[row.status] == "" {
			t.Errorf("status %d has no Italian title", row.status)
		}
	}
}

// detailsOf returns the texts that the files of this package make problems of.
func detailsOf(t *testing.T) []string {
	t.Helper()
	names, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	var texts []string
	for _, n := range names {
		if !strings.HasSuffix(n.Name(), ".go") || strings.HasSuffix(n.Name(), "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), n.Name(), nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || len(call.Args) != 2 {
				return true
			}
			if f, ok := call.Fun.(*ast.Ident); ok && f.Name == "problem" {
				ast.Inspect(call.Args[1], func(n ast.Node) bool {
					if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
						text, _ := strconv.Unquote(lit.Value)
						texts = append(texts, text)
					}
					return true
				})
			}
			return true
		})
	}
	if len(texts) < 10 {
		t.Fatalf("only %d texts found: %q", len(texts), texts)
	}
	return texts
}

func TestEveryStatusHasItsItalianTitle(t *testing.T) {
	for status := range titlesIT {
		if http.StatusText(status) == "" && status != statusClientGone {
			t.Errorf("%d is no status", status)
		}
	}
}
