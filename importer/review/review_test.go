package review

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
)

func TestDecisionsAreReadBackAsWritten(t *testing.T) {
	want := []Decision{
		{Key: "relation-1", Verdict: Reject, Who: "M. Rossi", Note: "due righe:\n- una", Quote: "«in raccordo» con: è"},
		{Key: "mention-2", Verdict: Correct, To: "Ufficio \"Cave\"", Mode: graph.Liaison},
	}
	data, err := Format(want)
	if err != nil {
		t.Fatal(err)
	}
	got, err := Parse("x", data)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestAnEmptyFileHoldsNoDecision(t *testing.T) {
	for _, text := range []string{"", "# nothing yet\n", "[]\n"} {
		if ds, err := Parse("x", []byte(text)); err != nil || len(ds) != 0 {
			t.Errorf("%q: %v, %v", text, ds, err)
		}
	}
}

func TestEveryProblemOfAFileIsReported(t *testing.T) {
	_, err := Parse("a.review.yaml", []byte(`
- {key: a, decision: perhaps}
- {key: "", decision: accept}
- {key: b, decision: correct}
- {key: c, decision: accept, to: x}
- {key: d, decision: accept}
- {key: d, decision: reject}
- {key: e, decision: correct, mode: friendship}
`))
	var p *graph.ProblemsError
	if !errors.As(err, &p) {
		t.Fatalf("error %v, want all problems", err)
	}
	for i, want := range []string{"decision 1: decision \"perhaps\"", "decision 2: key is empty", "decision 3: correct wants", "decision 4: accept takes no unit", "decision 6: key \"d\" stands twice", "decision 7: mode \"friendship\""} {
		if i >= len(p.Problems) || !strings.Contains(p.Problems[i].String(), want) {
			t.Errorf("problems %v: want %q", p.Problems, want)
		}
	}
	if _, err := Parse("x", []byte("- {key: a, decision: accept, colour: red}")); !errors.Is(err, graph.ErrInvalid) {
		t.Errorf("an unknown field: %v", err)
	}
}

func TestKeys(t *testing.T) {
	var a, b Keys
	one := a.Next(Mention, "Gli Uffici Competenti", "x")
	if got := b.Next(Mention, "gli  uffici, competenti", "x"); got != one {
		t.Errorf("%q and %q: case, spaces and marks make no other key", one, got)
	}
	if got := a.Next(Mention, "Gli Uffici Competenti", "x"); got != one+"-2" {
		t.Errorf("%q: the second of the same words is told apart by its order", got)
	}
	for what, got := range map[string]string{
		"another kind": a.Next(Cue, "Gli Uffici Competenti", "x"), "another unit": a.Next(Mention, "Gli Uffici Competenti", "y"),
		"other words": a.Next(Mention, "Gli Uffici", "x"),
	} {
		if got == one {
			t.Errorf("%s has the same key", what)
		}
	}
}

func TestOnlyDecisionsThatMakeSenseAreAllowed(t *testing.T) {
	for kind, want := range map[Kind][]Verdict{
		Relation: {Accept, Reject, Correct}, Mention: {Accept, Correct}, Cue: {Accept, Correct}, Repair: {Accept, Reject},
	} {
		var got []Verdict
		for _, v := range Verdicts {
			if (Doubt{Kind: kind}).Allows(v) {
				got = append(got, v)
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got)\n%s", kind, diff)
		}
	}
}
