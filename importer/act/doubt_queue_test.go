package act

import (
	"context"
	"slices"
	"strings"
	"testing"

	"raccordo/graph"
	"raccordo/importer/review"
)

const doubtfulAct = `# Delibera 5 maggio 2020

## Direzione centrale Acque

- Predisponde i piani.
- Cura i rapporti con le Aziende.
- Cura le reti in raccordo con le strutture di riferimento.
- Cura le dighe in collaborazione con chi le usa.

## Direzione centrale Cave

- Cura gli scavi.

## Direzione centrale Mappe

- Cura le mappe.
`

func readDecided(t *testing.T, text string, ds ...review.Decision) *Result {
	t.Helper()
	res, err := Read(context.Background(), Source{ID: "x", Name: "x.md", Text: text}, Options{Decisions: ds})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := graph.New(res.Graph); err != nil {
		t.Fatal(err)
	}
	return res
}

func keyOf(t *testing.T, res *Result, kind review.Kind) string {
	t.Helper()
	for _, d := range res.Doubts {
		if d.Kind == kind {
			return d.Key
		}
	}
	t.Fatalf("doubts %v: want one of kind %s", res.Doubts, kind)
	return ""
}

func collaborations(g graph.Graph) []string {
	var out []string
	for _, e := range g.Edges {
		if e.Type == graph.CollaboratesWith {
			c := e.Citations[0]
			out = append(out, strings.TrimSpace(strings.Join([]string{string(e.To), string(e.Mode), string(c.Confidence), c.Reason}, " ")))
		}
	}
	return out
}

func TestTheQueueHoldsEveryKindOfDoubt(t *testing.T) {
	res := readDecided(t, doubtfulAct)
	var got []string
	for _, d := range res.Doubts {
		got = append(got, string(d.Kind)+" "+d.Quote)
	}
	want := []string{"repair Predisponde", "relation rapporti con le Aziende", "mention in raccordo con le strutture di riferimento", "cue in collaborazione con chi le usa"}
	if !slices.Equal(got, want) {
		t.Errorf("queue %q, want %q", got, want)
	}
	if d := res.Doubts[1]; d.First != 6 || d.To != "aziende" || d.Reason == "" || d.Decision != nil {
		t.Errorf("doubt %+v", d)
	}
}

func TestDecisionsAreApplied(t *testing.T) {
	first := readDecided(t, doubtfulAct)
	relation, mention := keyOf(t, first, review.Relation), keyOf(t, first, review.Mention)
	cue, repair := keyOf(t, first, review.Cue), keyOf(t, first, review.Repair)
	untouched := "aziende liaison doubtful outside_noun"
	for _, c := range []struct {
		rule string
		dec  review.Decision
		want []string
	}{
		{"what is accepted is certain and cited as a person's", review.Decision{Key: relation, Verdict: review.Accept, Who: "Ada"}, []string{"aziende liaison  decided by Ada"}},
		{"what is rejected is gone", review.Decision{Key: relation, Verdict: review.Reject}, nil},
		{"a corrected relation goes to the unit that is meant", review.Decision{Key: relation, Verdict: review.Correct, To: "Direzione centrale Cave"}, []string{"direzione-centrale-cave liaison  decided by a person"}},
		{"a corrected mode is the relation's", review.Decision{Key: relation, Verdict: review.Correct, Mode: graph.Supply, Who: "Ada"}, []string{"aziende supply  decided by Ada"}},
		{"a name that no unit had is given one", review.Decision{Key: mention, Verdict: review.Correct, To: "direzione-centrale-mappe", Who: "Ada"}, []string{untouched, "direzione-centrale-mappe liaison  decided by Ada"}},
		{"a cue without a name is given one", review.Decision{Key: cue, Verdict: review.Correct, To: "direzione-centrale-cave"}, []string{untouched, "direzione-centrale-cave collaboration  decided by a person"}},
		{"that nothing was to be read changes nothing", review.Decision{Key: mention, Verdict: review.Accept}, []string{untouched}},
		{"a repair that stays changes nothing", review.Decision{Key: repair, Verdict: review.Accept}, []string{untouched}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			res := readDecided(t, doubtfulAct, c.dec)
			if got := collaborations(res.Graph); !slices.Equal(got, c.want) {
				t.Errorf("collaborations %q, want %q", got, c.want)
			}
			i := slices.IndexFunc(res.Doubts, func(d review.Doubt) bool { return d.Key == c.dec.Key })
			if i < 0 || res.Doubts[i].Decision == nil {
				t.Errorf("doubts %v: want the decided one with its decision", res.Doubts)
			}
		})
	}
}

func TestAUnitThatOnlyARejectedRelationNamedIsGone(t *testing.T) {
	first := readDecided(t, doubtfulAct)
	res := readDecided(t, doubtfulAct, review.Decision{Key: keyOf(t, first, review.Relation), Verdict: review.Reject})
	if slices.ContainsFunc(res.Graph.Units, func(u graph.Unit) bool { return u.ID == "aziende" }) {
		t.Error("aziende is still there")
	}
	if len(res.Graph.Units) != len(first.Graph.Units)-1 {
		t.Errorf("%d units, want one fewer than %d", len(res.Graph.Units), len(first.Graph.Units))
	}
}

func TestARejectedRepairLeavesTheWord(t *testing.T) {
	text := "# Delibera 5 maggio 2020\n\n## Direzione centrale Acque\n\nPredisponde i piani delle reti.\n\n## Direzione centrale Cave\n\n- Cura gli scavi.\n"
	first := readDecided(t, text)
	key := keyOf(t, first, review.Repair)
	res := readDecided(t, text, review.Decision{Key: key, Verdict: review.Reject})
	for want, decided := range map[string]map[string]review.Decision{
		"predispone": nil, "predisponde": {key: {Key: key, Verdict: review.Reject}},
	} {
		lx, err := defaultLexicon()
		if err != nil {
			t.Fatal(err)
		}
		r := newReader(Source{Text: text}, lx)
		r.rejected = decided
		if err := r.outlineStage(); err != nil {
			t.Fatal(err)
		}
		if !slices.ContainsFunc(r.blocks, func(b *block) bool { return b.toks[0].norm == want }) {
			t.Errorf("no sentence begins with %q", want)
		}
	}
	if !slices.ContainsFunc(res.Notes, func(p graph.Problem) bool { return strings.Contains(p.What, "left as it is") }) {
		t.Errorf("notes %v", res.Notes)
	}
	if keyOf(t, res, review.Repair) != key {
		t.Error("the key changed with the decision")
	}
}

func TestDecisionsSurviveAnAmendedSource(t *testing.T) {
	first := readDecided(t, doubtfulAct)
	ds := []review.Decision{
		{Key: keyOf(t, first, review.Relation), Verdict: review.Accept, Who: "Ada"},
		{Key: keyOf(t, first, review.Mention), Verdict: review.Correct, To: "direzione-centrale-mappe", Who: "Ada"},
	}
	want := collaborations(readDecided(t, doubtfulAct, ds...).Graph)
	for rule, text := range map[string]string{
		"lines shifted":                 strings.Replace(doubtfulAct, "## Direzione centrale Acque", "Premessa nuova.\n\nAltra premessa.\n\n## Direzione centrale Acque", 1),
		"another sentence reworded":     strings.Replace(doubtfulAct, "- Cura gli scavi.", "- Sovrintende a tutti gli scavi.", 1),
		"the sentence itself completed": strings.Replace(doubtfulAct, "Cura i rapporti con le Aziende.", "Cura anche i rapporti con le Aziende, quando occorre.", 1),
		"a duty added before":           strings.Replace(doubtfulAct, "- Cura i rapporti", "- Tiene i registri.\n- Cura i rapporti", 1),
	} {
		res := readDecided(t, text, ds...)
		if got := collaborations(res.Graph); !slices.Equal(got, want) {
			t.Errorf("%s: collaborations %q, want %q", rule, got, want)
		}
		for _, n := range res.Notes {
			if strings.HasPrefix(n.Where, "decision ") {
				t.Errorf("%s: %s", rule, n)
			}
		}
	}
}

func TestDecisionsThatCannotBeAppliedAreReported(t *testing.T) {
	first := readDecided(t, doubtfulAct)
	for rule, dec := range map[string]review.Decision{
		"nothing in the source matches it any more": {Key: "relation-0000000000", Verdict: review.Reject, Quote: "una frase"},
		"the act names no unit":                     {Key: keyOf(t, first, review.Mention), Verdict: review.Correct, To: "Ufficio che non c'è"},
		"reject is no answer":                       {Key: keyOf(t, first, review.Cue), Verdict: review.Reject},
	} {
		res := readDecided(t, doubtfulAct, dec)
		if !slices.ContainsFunc(res.Notes, func(p graph.Problem) bool {
			return p.Where == "decision "+dec.Key && strings.Contains(p.What, rule)
		}) {
			t.Errorf("notes %v: want %q", res.Notes, rule)
		}
		if got, want := collaborations(res.Graph), collaborations(first.Graph); !slices.Equal(got, want) {
			t.Errorf("%s: collaborations %q, want them as they were", rule, got)
		}
	}
}

func TestExplainNamesStageAndRule(t *testing.T) {
	var steps []Step
	_, err := Read(context.Background(), Source{ID: "x", Name: "x.md", Text: doubtfulAct}, Options{Trace: func(s Step) { steps = append(steps, s) }, Traced: [2]int{5, 7}})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []Step{
		{5, "repair", `"Predisponde" read as`}, {6, "block", "item of a list"}, {6, "section", "Direzione centrale Acque"},
		{6, "cue", "lexicon/cues.yaml:"}, {6, "mention", `"Aziende" is Aziende`}, {6, "relation", "doubtful, outside_noun"},
		{6, "function", "Cura i rapporti"}, {6, "competence", "rapporti"}, {7, "cue", "no name after"}, {7, "review", "mention-"},
	} {
		if !slices.ContainsFunc(steps, func(s Step) bool {
			return s.Line == want.Line && s.Stage == want.Stage && strings.Contains(s.What, want.What)
		}) {
			t.Errorf("no step %v in %v", want, steps)
		}
	}
	for _, s := range steps {
		if s.Line < 5 || s.Line > 7 {
			t.Errorf("step %v is of no line asked for", s)
		}
	}
}
