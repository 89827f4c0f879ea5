package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// reorganise edits the act of INPS as a later one might: a central directorate
// is closed up with another under a new name, one takes a new name, one function
// changes hands and one office is closed.
func reorganise(t *testing.T, g *graph.Graph, text string) string {
	t.Helper()
	text = renamed(text, "Patrimonio e Archivi", "Beni e Forniture")
	text = renamed(text, "Acquisti e Appalti", "Beni e Forniture")
	text = renamed(text, "Appalti e Acquisti", "Beni e Forniture")
	text = renamed(text, "Studi e Ricerche", "Analisi e Sviluppo")
	lines := strings.Split(text, "\n")
	move(t, lines, g, "direzione-centrale-relazioni-esterne", "direzione-centrale-risorse-umane")
	office := "Ufficio Procedimenti Disciplinari e della Responsabilità Amministrativa"
	lines = cut(lines, "1. "+office, "2. ")                            // in the list
	lines = cut(lines, "### **1. "+strings.ToUpper(office), "## **2.") // its section
	lines = cut(lines, "| 14. | Beni", "")
	lines = cut(lines, "#### **14.DIREZIONE CENTRALE BENI", "Definisce") // its heading
	return strings.ReplaceAll(strings.Join(lines, "\n"), "l'"+office, "la Direzione centrale Pensioni")
}

func renamed(text, old, name string) string {
	all := regexp.MustCompile("(?i)" + regexp.QuoteMeta(old))
	return all.ReplaceAllStringFunc(text, func(s string) string {
		if s == strings.ToUpper(s) {
			return strings.ToUpper(name)
		}
		return name
	})
}

// cut leaves out the lines from the one that begins with first to before the
// next that begins with last.
func cut(lines []string, first, last string) []string {
	i := slices.IndexFunc(lines, func(l string) bool { return strings.HasPrefix(strings.TrimPrefix(l, "- "), first) })
	if i < 0 {
		panic("no line begins with " + first)
	}
	n := slices.IndexFunc(lines[i+1:], func(l string) bool { return strings.HasPrefix(l, last) })
	return slices.Delete(slices.Clone(lines), i, i+1+n)
}

// move puts a paragraph that is one function of a unit and nothing else after one of
// another unit.
func move(t *testing.T, lines []string, g *graph.Graph, from, to graph.UnitID) {
	t.Helper()
	alone := func(unit graph.UnitID) int {
		for _, f := range g.Functions {
			c := f.Citations[0]
			cited := func(e graph.Edge) bool {
				return slices.ContainsFunc(e.Citations, func(d graph.Citation) bool { return d.First <= c.First && c.First <= d.Last })
			}
			if f.Unit == unit && c.First == c.Last && f.Text == lines[c.First-1] && lines[c.First] == "" && !slices.ContainsFunc(g.Edges, cited) {
				return c.First - 1
			}
		}
		t.Fatalf("no function of %s stands alone", unit)
		return 0
	}
	source, target := alone(from), alone(to)
	lines[target] += "\n\n" + lines[source]
	lines[source] = ""
}

func TestTheRealActAndAReorganisedCopyDifferAsTheyWereMadeTo(t *testing.T) {
	source := act(t)
	text, err := os.ReadFile(source)
	if err != nil {
		t.Fatal(err)
	}
	store := filepath.Join(t.TempDir(), "store.db")
	must(t, "import", "--store", store, "--edition", "prima", source)
	var before graph.Graph
	if err := json.Unmarshal([]byte(must(t, "export", "--store", store)), &before); err != nil {
		t.Fatal(err)
	}
	copied := filepath.Join(t.TempDir(), filepath.Base(source))
	if err := os.WriteFile(copied, []byte(reorganise(t, &before, string(text))), 0o600); err != nil {
		t.Fatal(err)
	}
	must(t, "import", "--store", store, "--edition", "dopo", copied)
	var a explore.DiffAnswer
	if err := json.Unmarshal([]byte(must(t, "diff", "prima", "dopo", "--store", store, "--output", "json")), &a); err != nil {
		t.Fatal(err)
	}
	shown := []explore.DiffType{
		explore.DiffUnitBorn, explore.DiffUnitClosed, explore.DiffUnitRenamed, explore.DiffUnitMerged,
		explore.DiffUnitSplit, explore.DiffUnitChanged, explore.DiffFunctionMoved,
	}
	var got []string
	for _, ch := range a.Changes {
		if slices.Contains(shown, ch.Type) {
			got = append(got, string(ch.Type)+" "+joined(ch.Old, ",")+" > "+joined(ch.New, ","))
		}
	}
	want := []string{
		"unit_closed ufficio-procedimenti-disciplinari-e-della-responsabilita-amministrativa > ",
		"unit_renamed direzione-centrale-studi-e-ricerche > direzione-centrale-analisi-e-sviluppo",
		"unit_merged direzione-centrale-acquisti-e-appalti,direzione-centrale-patrimonio-e-archivi > direzione-centrale-beni-e-forniture",
		"function_moved direzione-centrale-relazioni-esterne > direzione-centrale-risorse-umane",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
	t.Logf("all changes: %v", a.Totals)
}
