package act

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"raccordo/graph"
)

// realAct returns the text of an act that is not in the repository; the test is
// skipped where it is absent.
func realAct(t testing.TB, name string) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		if filepath.Dir(dir) == dir {
			t.Fatal("no go.mod above the test")
		}
		dir = filepath.Dir(dir)
	}
	data, err := os.ReadFile(filepath.Join(dir, "..", "shared", "acts", name))
	if err != nil {
		t.Skipf("the act is not beside the repository: %v", err)
	}
	return string(data)
}

var realActs = []string{"inps-determinazione-110-2016.md", "istruzione-dpcm-167-2020.md"}

// texts returns the invented acts, and the real ones where they are at hand.
func texts(t testing.TB) map[string]string {
	t.Helper()
	out := map[string]string{}
	files, err := filepath.Glob("testdata/*.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		out[filepath.Base(f)] = string(data)
	}
	return out
}

func TestQuotesStandOnTheirLines(t *testing.T) {
	check := func(t *testing.T, name, text string) {
		g := read(t, name, text)
		lines := strings.Split(text, "\n")
		n := 0
		all := func(what string, cs []graph.Citation) {
			for _, c := range cs {
				n++
				on := strings.Join(strings.Fields(strings.Join(lines[c.First-1:c.Last], "\n")), " ")
				if c.Quote == "" || !strings.Contains(on, c.Quote) {
					t.Errorf("%s: %q does not stand on lines %d to %d", what, c.Quote, c.First, c.Last)
				}
				if w := len(strings.Fields(c.Quote)); w > 2*quoteWords {
					t.Errorf("%s: the quotation has %d words", what, w)
				}
			}
		}
		for _, u := range g.Units {
			all("unit "+string(u.ID), u.Citations)
		}
		for _, f := range g.Functions {
			all("function "+string(f.ID), f.Citations)
		}
		for _, e := range g.Edges {
			all("edge "+string(e.From)+" "+string(e.To), e.Citations)
		}
		if n == 0 {
			t.Error("nothing is cited")
		}
	}
	for name, text := range texts(t) {
		t.Run(name, func(t *testing.T) { check(t, name, text) })
	}
	for _, name := range realActs {
		t.Run(name, func(t *testing.T) { check(t, name, realAct(t, name)) })
	}
}

func TestSameBytesTwice(t *testing.T) {
	for name, text := range texts(t) {
		sameTwice(t, name, text)
	}
	for _, name := range realActs {
		t.Run(name, func(t *testing.T) { sameTwice(t, name, realAct(t, name)) })
	}
}

func sameTwice(t *testing.T, name, text string) {
	t.Helper()
	var first []byte
	for range 3 {
		res, err := Read(context.Background(), Source{ID: "a", Name: name, Text: text}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		j, err := json.Marshal(res)
		if err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = j
		} else if string(j) != string(first) {
			t.Errorf("%s: a second read differs", name)
		}
	}
}

func TestIDsStayWhenLinesShift(t *testing.T) {
	for name, text := range texts(t) {
		a, b := read(t, name, text), read(t, name, "\n\n\n"+text)
		if len(a.Functions) != len(b.Functions) || len(a.Units) != len(b.Units) {
			t.Fatalf("%s: other counts when the lines shift", name)
		}
		for i := range a.Functions {
			if a.Functions[i].ID != b.Functions[i].ID {
				t.Errorf("%s: %s became %s", name, a.Functions[i].ID, b.Functions[i].ID)
			}
		}
		for i := range a.Units {
			if a.Units[i].ID != b.Units[i].ID {
				t.Errorf("%s: %s became %s", name, a.Units[i].ID, b.Units[i].ID)
			}
		}
	}
}

func TestWhatIsNoActIsRefused(t *testing.T) {
	for name, text := range map[string]string{
		"empty":       "",
		"blank lines": " \n\t\n\n",
		"a recipe":    "Prendere due uova e un po' di farina.\n\nMescolare bene e cuocere.",
		"rules only":  "-----\n|---|---|\n*****\n",
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Read(context.Background(), Source{ID: "x", Name: "x.md", Text: text}, Options{})
			var p *graph.ProblemsError
			if !errors.As(err, &p) || !errors.Is(err, graph.ErrInvalid) || p.Problems[0].Where != "x.md" {
				t.Errorf("got %v, want a problem of x.md", err)
			}
		})
	}
}

func TestCancelledReadStops(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Read(ctx, Source{ID: "x", Name: "x", Text: "## Ufficio Posta\n\nSmista le lettere."}, Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want %v", err, context.Canceled)
	}
}

func TestAliasesBesideTheSource(t *testing.T) {
	text := "## Ufficio Posta\n\nSmista le lettere in raccordo con la Centralina.\n\n## Ufficio Telefoni\n\nRisponde alle chiamate."
	src := Source{ID: "x", Name: "x", Text: text}
	res, err := Read(context.Background(), src, Options{Aliases: []byte("Ufficio Telefoni: [Centralina]\n")})
	if err != nil {
		t.Fatal(err)
	}
	if n := len(res.Graph.Edges); n != 1 || res.Graph.Edges[0].To != "ufficio-telefoni" {
		t.Errorf("edges %v, want one to ufficio-telefoni", res.Graph.Edges)
	}
	_, err = Read(context.Background(), src, Options{Aliases: []byte("Ufficio Fantasma: [X]\n")})
	if !errors.Is(err, graph.ErrInvalid) {
		t.Errorf("an alias of an unknown unit gave %v", err)
	}
}

func TestEditionIsDerived(t *testing.T) {
	for _, c := range []struct{ text, title, date string }{
		{"## **DETERMINAZIONE N. 4 DEL 3 MAR. 2019**\n\n## Ufficio Posta", "DETERMINAZIONE N. 4 DEL 3 MAR. 2019", "2019-03-03"},
		{"# Regolamento degli uffici\n\nDelibera del 20/06/2019\n\n## Ufficio Posta", "Delibera del 20/06/2019", "2019-06-20"},
		{"# Ordinamento 31 febbraio 2020\n\n## Ufficio Posta", "Ordinamento 31 febbraio 2020", ""},
		{"## Ufficio Posta", "atto-di-prova.md", ""},
	} {
		res, err := Read(context.Background(), Source{ID: "x", Name: "atto-di-prova.md", Text: c.text}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		e := res.Graph.Edition
		if e.Title != c.title || e.Date != c.date || e.ID != "atto-di-prova" {
			t.Errorf("edition %q %q %q, want %q %q", e.ID, e.Title, e.Date, c.title, c.date)
		}
	}
}

// fuzzedBytes is how long the seeds are: a fuzzer gets through many short texts in
// the time of a long one.
const fuzzedBytes = 1200

func FuzzRead(f *testing.F) {
	for _, text := range texts(f) {
		for from := 0; from < len(text) && from < 4*fuzzedBytes; from += fuzzedBytes {
			f.Add(text[from:min(from+fuzzedBytes, len(text))])
		}
	}
	f.Add("## **X\\***\n|||\n- a:\n- b\n\t\nArt. 1\n1. L'")
	f.Add("Nell'ambito di, (A) \"Ufficio\" presso ; . di seguito X")
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, "?")
		start := time.Now()
		res, err := Read(context.Background(), Source{ID: "x", Name: "x", Text: text}, Options{})
		if d := time.Since(start); d > 2*time.Second+time.Duration(len(text))*200*time.Microsecond {
			t.Errorf("%d bytes took %v", len(text), d)
		}
		if err != nil {
			if !errors.Is(err, graph.ErrInvalid) {
				t.Fatal(err)
			}
			return
		}
		if _, err := graph.New(res.Graph); err != nil {
			t.Fatal(err)
		}
		for _, e := range res.Graph.Edges {
			for _, c := range e.Citations {
				if !utf8.ValidString(c.Quote) {
					t.Errorf("quote %q is not UTF-8", c.Quote)
				}
			}
		}
	})
}

func BenchmarkRead(b *testing.B) {
	text := realAct(b, realActs[0])
	for _, copies := range []int{1, 10} {
		name := map[int]string{1: "one act", 10: "ten acts"}[copies]
		b.Run(name, func(b *testing.B) {
			long := strings.Repeat(text+"\n", copies)
			b.ReportAllocs()
			for range b.N {
				if _, err := Read(context.Background(), Source{ID: "x", Name: "x", Text: long}, Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// many is an act of n offices with duties and partners of their own.
func many(n int) string {
	var b strings.Builder
	for i := range n {
		w := "Z" + strings.ToLower(strings.Map(func(r rune) rune { return 'a' + (r - '0') }, strconv.Itoa(i+1000)))
		fmt.Fprintf(&b, "## Ufficio %s\n\nCura il registro %s, in raccordo con l'Ufficio %s.\n\nNelle materie di competenza:\n\n- verifica le pratiche %s;\n- archivia gli atti %s.\n\n", w, w, w, w, w)
	}
	return b.String()
}

// The work is counted in allocations: a clock would measure the machine.
func TestWorkGrowsWithTheText(t *testing.T) {
	work := func(text string) float64 {
		return testing.AllocsPerRun(2, func() {
			if _, err := Read(context.Background(), Source{ID: "x", Name: "x", Text: text}, Options{}); err != nil {
				t.Fatal(err)
			}
		})
	}
	if one, ten := work(many(100)), work(many(1000)); ten > 12*one {
		t.Errorf("ten times the offices took %.1f times the work", ten/one)
	}
	act := texts(t)["agenzia.md"]
	if one, ten := work(act), work(strings.Repeat(act+"\n", 10)); ten > 12*one {
		t.Errorf("ten copies took %.1f times the work", ten/one)
	}
	for name, piece := range map[string]string{
		"determiners": "le stesse altre ", "roles": "capo del responsabile ", "commas": "Ufficio, e con, ", "places": "presso l'Ufficio di ",
		"mentions": "salvo ", "items": "- Ufficio:\n", "quotes": "Ufficio \" ", "stars": "*a **", "defined": "di seguito ",
	} {
		head := "## Ufficio Posta\n\nCollabora con "
		start := time.Now()
		text := head + strings.Repeat(piece, 20_000)
		if _, err := Read(context.Background(), Source{ID: "x", Name: "x", Text: text}, Options{}); err != nil && !errors.Is(err, graph.ErrInvalid) {
			t.Fatal(err)
		}
		if d := time.Since(start); d > 20*time.Second {
			t.Errorf("%s: %d bytes took %v", name, len(text), d)
		}
	}
}
