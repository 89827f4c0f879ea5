package act

import (
	"bufio"
	"context"
	"encoding/binary"
	"io/fs"
	"math/rand"
	"regexp"
	"runtime/debug"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"raccordo/graph"
)

// glue stands between the words of a made-up act: marks of form, and names that rules
// look for on either side of a word.
var glue = []string{
	" ", " ", " ", ", ", "; ", ". ", ": ", " e ", " di ", " dal ", " con ", " che ", " cui ", " presso ", " l'", " (", ") ", " «", "» ", " – ",
	"\n", "\n- ", "\n\n", "\n## ", "\n\n1. ", "\na) ", "\n| ", " | ",
	" la Direzione Studi ", " l'Ufficio uno ", " il Consiglio ", " del Ministero ", " le Direzioni ",
}

// lexiconWords returns what the files of the lexicon hold, sorted.
func lexiconWords(tb testing.TB) []string {
	tb.Helper()
	said := regexp.MustCompile(`[a-zàèéìòù'][a-zàèéìòù' ]+`)
	var out []string
	err := fs.WalkDir(lexiconFiles, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".yaml") {
			return err
		}
		f, err := lexiconFiles.Open(path)
		if err != nil {
			return err
		}
		defer func() { _ = f.Close() }()
		for lines := bufio.NewScanner(f); lines.Scan(); {
			line, _, _ := strings.Cut(lines.Text(), "#")
			for _, w := range said.FindAllString(line, -1) {
				out = append(out, strings.TrimSpace(w))
			}
		}
		return nil
	})
	if err != nil {
		tb.Fatal(err)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// wordsText makes an act of words of the lexicon: three bytes choose a word, a capital
// and what follows.
func wordsText(words []string, data []byte) string {
	var b strings.Builder
	b.WriteString("# Ente\n\n## Direzione Studi\n\n- cura gli studi;\n\n## Art. 1\n1. ")
	for ; len(data) >= 3; data = data[3:] {
		w := words[int(binary.LittleEndian.Uint16(data))%len(words)]
		how := int(data[2])
		if how%5 == 0 {
			r, n := utf8.DecodeRuneInString(w)
			w = string(unicode.ToUpper(r)) + w[n:]
		}
		b.WriteString(w + glue[how%len(glue)])
	}
	return b.String()
}

// readsWords fails where an act made of data is not read as a graph that holds.
func readsWords(t *testing.T, words []string, data []byte) {
	t.Helper()
	text := wordsText(words, data)
	defer func() {
		if e := recover(); e != nil {
			t.Fatalf("%v while reading %q\n%s", e, text, debug.Stack())
		}
	}()
	res, err := Read(context.Background(), Source{ID: "x", Name: "x", Text: text}, Options{})
	if err != nil {
		t.Fatalf("%v while reading %q", err, text)
	}
	if _, err := graph.New(res.Graph); err != nil {
		t.Fatalf("%v: %q", err, text)
	}
}

func TestAnActOfAnyWordsOfTheLexiconIsRead(t *testing.T) {
	words := lexiconWords(t)
	rnd := rand.New(rand.NewSource(1))
	for range 500 {
		data := make([]byte, 3*(3+rnd.Intn(60)))
		_, _ = rnd.Read(data)
		readsWords(t, words, data)
	}
	for _, tail := range []string{
		"- rientra nei compiti la Direzione Studi unitamente",
		"- è operante «armonia – Per decreto di l'",
		"Quale primo\ndisegno presso infine (avvocatura\n",
	} {
		text := "# Ente\n\n## Direzione Studi\n\n" + tail
		if _, err := Read(context.Background(), Source{ID: "x", Name: "x", Text: text}, Options{}); err != nil {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func FuzzWords(f *testing.F) {
	words := lexiconWords(f)
	f.Add([]byte("abcdefghijklmnopqrstuvwxyz0123456789"))
	f.Fuzz(func(t *testing.T, data []byte) { readsWords(t, words, data[:min(len(data), 600)]) })
}
