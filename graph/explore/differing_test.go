package explore

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"raccordo/graph"
)

// marked writes the spans of a text in brackets.
func marked(s string, spans []Span) string {
	var b strings.Builder
	runes, at := []rune(s), 0
	for _, span := range spans {
		b.WriteString(string(runes[at:span[0]]) + "[" + string(runes[span[0]:span[1]]) + "]")
		at = span[1]
	}
	return b.String() + string(runes[at:])
}

func TestDifferingWordsAreMarked(t *testing.T) {
	for _, c := range []struct{ rule, a, b, markedA, markedB string }{
		{"equal texts", "cura gli archivi", "cura gli archivi", "cura gli archivi", "cura gli archivi"},
		{"case, accents and punctuation do not count", "Cura, perché no: GLI archivi;", "cura perche no gli archivi.", "Cura, perché no: GLI archivi;", "cura perche no gli archivi."},
		{"a word more", "cura gli archivi", "cura tutti gli archivi", "cura gli archivi", "cura [tutti] gli archivi"},
		{"neighbours are one span", "cura le reti idriche e gli archivi", "cura gli archivi", "cura [le reti idriche e] gli archivi", "cura gli archivi"},
		{"another word", "gestisce l’unità nord", "gestisce l’unità sud", "gestisce l’unità [nord]", "gestisce l’unità [sud]"},
		{"runes are counted, not bytes", "è così: più sì", "è così: più no", "è così: più [sì]", "è così: più [no]"},
		{"nothing alike", "alfa", "beta gamma", "[alfa]", "[beta gamma]"},
		{"no words", "…", "alfa", "…", "[alfa]"},
	} {
		t.Run(c.rule, func(t *testing.T) {
			inA, inB := differing(c.a, c.b)
			if a, b := marked(c.a, inA), marked(c.b, inB); a != c.markedA || b != c.markedB {
				t.Errorf("got %q and %q, want %q and %q", a, b, c.markedA, c.markedB)
			}
		})
	}
}

// without drops the words of spans.
func without(s string, spans []Span) []string {
	runes := []rune(s)
	for _, span := range spans {
		for i := span[0]; i < span[1]; i++ {
			runes[i] = ' '
		}
	}
	return graph.Words(string(runes))
}

func TestWhatIsNotMarkedIsTheSame(t *testing.T) {
	text := rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(rapid.SampledFrom([]string{"cura", "Gli", "gli", "àrchivi", "archivi", "e\u0301", "l’", "e", "…", "2016", "ß"}), 0, 9).Draw(t, "words"), " ")
	})
	rapid.Check(t, func(t *rapid.T) {
		a, b := text.Draw(t, "a"), text.Draw(t, "b")
		inA, inB := differing(a, b)
		if x, y := strings.Join(without(a, inA), " "), strings.Join(without(b, inB), " "); x != y {
			t.Fatalf("%q and %q leave %q and %q", marked(a, inA), marked(b, inB), x, y)
		}
	})
}
