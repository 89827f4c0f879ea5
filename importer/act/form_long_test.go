package act

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestALongLineIsCutWhereASentenceEnds(t *testing.T) {
	sentence := "L'Ufficio studi cura l'attività è vigila sui conti. "
	long := strings.Repeat(sentence, maxPassage/len(sentence)*3)
	got := pieces(line{n: 7, start: 100, raw: long})
	if len(got) < 3 {
		t.Fatalf("%d pieces of %d bytes", len(got), len(long))
	}
	next := 100
	for i, p := range got {
		if p.n != 7 || p.start != next || p.cut != (i > 0) || len(p.raw) > maxPassage || !strings.HasPrefix(p.raw, "L'Ufficio") {
			t.Errorf("piece %d: line %d from byte %d, %d bytes, cut %v: %.20q", i, p.n, p.start, len(p.raw), p.cut, p.raw)
		}
		next += len(p.raw)
	}
	if next != 100+len(long) {
		t.Errorf("the pieces end at byte %d, want %d", next, 100+len(long))
	}
}

func TestALineWithoutSpacesIsCutBetweenLetters(t *testing.T) {
	for _, p := range pieces(line{raw: strings.Repeat("è", 2*maxPassage)}) {
		if !utf8.ValidString(p.raw) || len(p.raw) > maxPassage {
			t.Errorf("%d bytes, whole letters %v", len(p.raw), utf8.ValidString(p.raw))
		}
	}
}

func TestAParagraphLongerThanAPassageIsReadInPiecesAndTold(t *testing.T) {
	var one, many strings.Builder
	for i := range 400 {
		fmt.Fprintf(&one, "La Direzione Area%d cura gli studi del settore. ", i)
		fmt.Fprintf(&many, "La Direzione Area%d cura gli studi\ndel settore e, in particolare,\n", i)
	}
	for name, body := range map[string]string{"in one line": one.String(), "over many lines": many.String()} {
		res, err := Read(context.Background(), Source{ID: "x", Name: "x.md", Text: "# Ente\n\n## Art. 1\n\n" + body + "\n"}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		told := 0
		for _, n := range res.Notes {
			if strings.Contains(n.What, "read in pieces") {
				told++
			}
		}
		if told == 0 || len(res.Graph.Units) < 400 {
			t.Errorf("%s: told %d times, %d units", name, told, len(res.Graph.Units))
		}
	}
}
