package explore

import (
	"go/ast"
	"go/parser"
	gotoken "go/token"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

var verb = regexp.MustCompile(`%[a-z]`)

func TestEveryProblemOfAScenarioIsWordedInItalian(t *testing.T) {
	used := formats(t)
	for f := range used {
		it, ok := problemsIT[f]
		if !ok {
			t.Errorf("%q has no Italian", f)
			continue
		}
		plain := func(s string) []string {
			vs := verb.FindAllString(s, -1)
			for i, v := range vs {
				vs[i] = strings.Replace(v, "q", "s", 1)
			}
			return vs
		}
		if !slices.Equal(plain(f), plain(it)) {
			t.Errorf("%q and %q say not the same of their arguments", f, it)
		}
	}
	for f := range problemsIT {
		if !used[f] {
			t.Errorf("%q is the Italian of nothing", f)
		}
	}
}

// formats returns the formats of all calls of problemOf and of add of an
// understanding in this package.
func formats(t *testing.T) map[string]bool {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	used := make(map[string]bool)
	keep := func(e ast.Expr) {
		if l, ok := e.(*ast.BasicLit); ok {
			s, err := strconv.Unquote(l.Value)
			if err != nil {
				t.Fatal(err)
			}
			used[s] = true
		}
	}
	look := func(n ast.Node) bool {
		c, ok := n.(*ast.CallExpr)
		if !ok || len(c.Args) < 2 {
			return true
		}
		switch f := c.Fun.(type) {
		case *ast.Ident:
			if f.Name == "problemOf" {
				keep(c.Args[1])
			}
		case *ast.SelectorExpr:
			if x, ok := f.X.(*ast.Ident); ok && x.Name == "u" && f.Sel.Name == "add" {
				keep(c.Args[1])
			}
		}
		return true
	}
	for _, name := range files {
		file, err := parser.ParseFile(gotoken.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, look)
	}
	if len(used) < 20 {
		t.Fatalf("only %d formats found", len(used))
	}
	return used
}

func TestAProblemThatOpensWithAQuotationMarkKeepsIt(t *testing.T) {
	p := problemOf("to", "%q reports to %q, directly or through others: a unit cannot come under its own sub-unit", "Fari", "Boe")
	if want := "«Fari» dipende da «Boe», direttamente o tramite altre: un'unità non può dipendere da una che dipende da lei."; p.Sentence.IT != want {
		t.Errorf("%q, want %q", p.Sentence.IT, want)
	}
}
