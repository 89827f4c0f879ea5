package explore

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"raccordo/graph"
)

// drawChange draws a change that g can have, or one that it cannot.
func drawChange(t *rapid.T, g *graph.Graph) Change {
	unit := func(label string) graph.UnitID {
		if len(g.Units) == 0 { // all abolished
			return "nessuna"
		}
		return rapid.SampledFrom(g.Units).Draw(t, label).ID
	}
	c := Change{Type: rapid.SampledFrom(ChangeTypes).Draw(t, "change")}
	switch c.Type {
	case ChangeMerge:
		c.Units = []graph.UnitID{unit("one"), unit("other")}
	case ChangeAbolish:
		c.Units = []graph.UnitID{unit("one")}
		if rapid.Bool().Draw(t, "with heir") {
			c.To = unit("heir")
		}
	case ChangeMove:
		c.Units, c.To = []graph.UnitID{unit("one")}, unit("superior")
	case ChangeSplit:
		c.Units = []graph.UnitID{unit("one")}
		c.Parts = []Part{{Name: "Parte prima"}, {Name: "Parte seconda"}}
		for _, f := range g.Functions {
			if n := rapid.IntRange(0, 2).Draw(t, "part"); f.Unit == c.Units[0] && n < 2 {
				c.Parts[n].Functions = append(c.Parts[n].Functions, f.ID)
			}
		}
	case ChangeRename:
		c.Units, c.Name = []graph.UnitID{unit("one")}, rapid.SampledFrom([]string{"Ufficio nuovo", "Ufficio 1"}).Draw(t, "name")
	case ChangeTransfer:
		c.Units, c.To = []graph.UnitID{unit("giver")}, unit("receiver")
	case ChangeCreate:
		c.Name, c.To = "Ufficio creato", unit("superior")
		c.Level = rapid.SampledFrom([]graph.Level{graph.LevelUnstated, graph.LevelGeneral}).Draw(t, "level")
	}
	return c
}

func citationsOf(g *graph.Graph) map[graph.Citation]bool {
	all := make(map[graph.Citation]bool)
	for _, u := range g.Units {
		addAll(all, u.Citations)
	}
	for _, f := range g.Functions {
		addAll(all, f.Citations)
	}
	for _, e := range g.Edges {
		addAll(all, e.Citations)
	}
	return all
}

func TestWhateverTheChangesTheResultIsWholeAndCited(t *testing.T) {
	applied := make(map[ChangeType]int)
	rapid.Check(t, func(t *rapid.T) {
		g := drawGraph(t)
		p := newPlan(g)
		cited := citationsOf(g)
		for i := range rapid.IntRange(1, 4).Draw(t, "changes") {
			c, problems := understand(p.now, "change", drawChange(t, p.now))
			if len(problems) > 0 {
				continue
			}
			applied[c.Type]++
			revision := p.now.Revision()
			before := p.now
			p.apply(i+1, c)
			if before.Revision() != revision {
				t.Fatalf("%s changed the graph it was given", c.Type)
			}
			made, err := graph.New(*p.now)
			if err != nil {
				t.Fatalf("%s makes no valid graph: %v", c.Type, err)
			}
			if diff := cmp.Diff(made, p.now, cmpopts.EquateEmpty()); diff != "" {
				t.Fatalf("%s makes no canonical graph (-want +got):\n%s", c.Type, diff)
			}
			addAll(cited, slices.Collect(mapKeys(citationsOf(p.now))))
		}
		if len(p.now.Functions) != len(g.Functions) || len(p.now.Competences) != len(g.Competences) {
			t.Fatal("a function was lost")
		}
		a := p.answer()
		checkEffects(t, a, cited)
		orphans := 0
		for _, e := range a.Effects {
			if e.Type == FunctionOrphaned {
				orphans++
			}
		}
		if orphans != a.After.OrphanFunctions {
			t.Fatalf("%d functions told as orphaned, %d counted", orphans, a.After.OrphanFunctions)
		}
	})
	for _, c := range ChangeTypes {
		if applied[c] == 0 {
			t.Errorf("no change of type %s was ever applied", c)
		}
	}
}

func mapKeys(m map[graph.Citation]bool) func(func(graph.Citation) bool) {
	return func(yield func(graph.Citation) bool) {
		for c := range m {
			if !yield(c) {
				return
			}
		}
	}
}

func checkEffects(t *rapid.T, a *ScenarioAnswer, cited map[graph.Citation]bool) {
	known := make(map[graph.UnitID]bool)
	for _, u := range a.Units {
		known[u.ID] = true
	}
	for _, e := range a.Effects {
		if len(e.Units) == 0 || e.Sentence.IT == "" || e.Sentence.EN == "" || !slices.Contains(EffectTypes, e.Type) {
			t.Fatalf("an effect without units or sentence, or of no type: %+v", e)
		}
		if strings.Contains(e.Sentence.EN+e.Decision.EN, UnassignedName.IT) {
			t.Fatalf("Italian in an English sentence: %s", e.Sentence.EN)
		}
		if len(e.Citations) == 0 {
			t.Fatalf("an effect without citation: %+v", e)
		}
		if (e.Severity == Information) != (e.Decision == Sentence{}) {
			t.Fatalf("severity %s and decision %q", e.Severity, e.Decision)
		}
		for _, c := range e.Citations {
			if !cited[c] {
				t.Fatalf("%s cites %v, which nothing does", e.Type, c)
			}
		}
		for _, u := range e.Units {
			if !known[u] {
				t.Fatalf("%s names %s, which the answer does not list", e.Type, u)
			}
		}
	}
}

// bareOf returns g without the source of the scenario and, if all is set, without
// any citation.
func bareOf(g *graph.Graph, all bool) graph.Graph {
	strip := func(cs []graph.Citation) []graph.Citation {
		return slices.DeleteFunc(slices.Clone(cs), func(c graph.Citation) bool { return all || c.Source == ScenarioSource })
	}
	out := *g
	out.Edition.Sources = slices.DeleteFunc(slices.Clone(g.Edition.Sources), func(s graph.Source) bool { return s.ID == ScenarioSource })
	out.Units, out.Functions, out.Edges = slices.Clone(g.Units), slices.Clone(g.Functions), slices.Clone(g.Edges)
	for i := range out.Units {
		out.Units[i].Citations = strip(out.Units[i].Citations)
	}
	for i := range out.Functions {
		out.Functions[i].Citations = strip(out.Functions[i].Citations)
	}
	for i := range out.Edges {
		out.Edges[i].Citations = strip(out.Edges[i].Citations)
	}
	return out
}

func applied(t interface{ Fatal(...any) }, g *graph.Graph, cs ...Change) *graph.Graph {
	for _, c := range cs {
		c, problems := understand(g, "change", c)
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		g = Apply(g, c)
	}
	return g
}

func TestRenamingBackGivesTheSameGraph(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := drawGraph(t)
		u := g.Units[0]
		back := applied(t, g, Change{Type: ChangeRename, Units: []graph.UnitID{u.ID}, Name: "Altro"}, Change{Type: ChangeRename, Units: []graph.UnitID{u.ID}, Name: u.Name})
		if diff := cmp.Diff(bareOf(g, false), bareOf(back, false), cmpopts.EquateEmpty()); diff != "" {
			t.Fatal(diff)
		}
	})
}

func TestMovingBackGivesTheSameRelations(t *testing.T) {
	g := sample(t)
	back := applied(t, g,
		Change{Type: ChangeMove, Units: []graph.UnitID{"uff-stampa"}, To: "dc-acquisti"},
		Change{Type: ChangeMove, Units: []graph.UnitID{"uff-stampa"}, To: "dc-entrate"})
	if diff := cmp.Diff(bareOf(g, true), bareOf(back, true), cmpopts.EquateEmpty()); diff != "" {
		t.Error(diff)
	}
}

// It is true where the units had the same kind and level and no relation with
// each other, and what the one had the other had, too: a split gives every part
// all of that.
func TestSplittingAMergerGivesBackTheRelations(t *testing.T) {
	g := build(t, "e", `
unit a office - Ufficio A
unit b office - Ufficio B
unit s office - Ufficio S
unit x office - Ufficio X
reports a s
reports b s
reports x a
collaborates liaison a x
collaborates liaison b x
does f a k fare
does h b k rifare
`)
	back := applied(t, g, Change{Type: ChangeMerge, Units: []graph.UnitID{"a", "b"}, Into: "c", Name: "Unico"},
		Change{Type: ChangeSplit, Units: []graph.UnitID{"c"}, Parts: []Part{
			{Into: "a", Name: "Ufficio A", Functions: []graph.FunctionID{"f"}, Units: []graph.UnitID{"x"}},
			{Into: "b", Name: "Ufficio B", Functions: []graph.FunctionID{"h"}},
		}})
	if diff := cmp.Diff(bareOf(g, true), bareOf(back, true), cmpopts.EquateEmpty()); diff != "" {
		t.Error(diff)
	}
}

func TestIndependentChangesMayComeInAnyOrder(t *testing.T) {
	one := []Change{
		{Type: ChangeMerge, Units: []graph.UnitID{"dc-pensioni", "dc-entrate"}, Into: "nuova"},
		{Type: ChangeAbolish, Units: []graph.UnitID{"isolata"}},
		{Type: ChangeTransfer, Functions: []graph.FunctionID{"f5"}, To: "dr-lazio"},
		{Type: ChangeMove, Units: []graph.UnitID{"coord-legale"}, To: "direttore-generale"},
	}
	other := slices.Clone(one)
	slices.Reverse(other)
	a, b := applied(t, sample(t), one...), applied(t, sample(t), other...)
	if diff := cmp.Diff(bareOf(a, false), bareOf(b, false)); diff != "" {
		t.Error(diff)
	}
}

// effectsIn runs a scenario on a text as build reads it and tells its effects as
// "type severity units lines".
func effectsIn(t *testing.T, text string, changes ...ChangeRequest) []string {
	t.Helper()
	a, err := New(fakeStore{build(t, "e", text)}).Scenario(context.Background(), "", ScenarioRequest{Changes: changes})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range a.Effects {
		if e.Type == BridgeGained || e.Type == BridgeLost {
			continue // have a test of their own
		}
		var units, lines []string
		for _, u := range e.Units {
			units = append(units, string(u))
		}
		for _, c := range e.Citations {
			lines = append(lines, fmt.Sprintf("%s%d", map[string]string{ScenarioSource: "s"}[c.Source], c.First))
		}
		got = append(got, fmt.Sprintf("%s %s %s %s", e.Type, e.Severity, strings.Join(units, ","), strings.Join(lines, ",")))
	}
	return got
}

func TestEffectsOfOtherChanges(t *testing.T) {
	const units = `
unit a office generale Ufficio A
unit b office dirigenziale Ufficio B
unit s office dirigenziale Ufficio S
unit t office - Ufficio T
unit x external - Ministero X
unit k class - Uffici di staff
unit d committee - Comitato D
`
	abolish := ChangeRequest{Type: ChangeAbolish, Units: []string{"a"}}
	heir := ChangeRequest{Type: ChangeAbolish, Units: []string{"a"}, To: "b"}
	move := ChangeRequest{Type: ChangeMove, Units: []string{"a"}, To: "s"}
	split := func(p, q PartRequest) ChangeRequest {
		p.Name, q.Name = "Ufficio P", "Ufficio Q"
		return ChangeRequest{Type: ChangeSplit, Units: []string{"a"}, Parts: []PartRequest{p, q}}
	}
	for _, c := range []struct {
		rule, text string
		changes    []ChangeRequest
		want       []string
	}{
		{"abolished: who has another superior only loses a line", "reports t a\nreports t s", []ChangeRequest{abolish}, []string{
			"reporting_lost information a,t 9"}},
		{"abolished: who is left without superior is in conflict", "reports t a", []ChangeRequest{abolish}, []string{
			"reporting_lost conflict a,t 9"}},
		{"abolished: a later change may give the superior that was lost", "reports t a", []ChangeRequest{abolish, {Type: ChangeMove, Units: []string{"t"}, To: "s"}}, []string{
			"reporting_reparented information t,s s1", "reporting_lost information a,t 9", "span_changed information t,s s1"}},
		{"abolished: its own line ends and the superior has fewer below", "reports a s", []ChangeRequest{abolish}, []string{
			"reporting_lost information a,s 9", "span_changed information a,s 9"}},
		{"abolished: the only partner is lost, one among others is not", "collaborates liaison t a\ncollaborates liaison s a\ncollaborates liaison s b", []ChangeRequest{abolish}, []string{
			"partner_lost decision a,t 9"}},
		{"abolished: a function of its own is a conflict, one that another has too is to decide", "does f a c1 fare\ndoes g a c2 rifare\ndoes h t c2 rifare", []ChangeRequest{abolish}, []string{
			"function_orphaned conflict a 9", "function_orphaned decision a,t 10"}},
		{"abolished: a function that a later change gives away is no orphan", "does f a c1 fare", []ChangeRequest{abolish, {Type: ChangeTransfer, Functions: []string{"f"}, To: "t"}}, []string{
			"function_moved information scenario:unassigned,t 9"}},
		{"abolished: memberships end, members lose their group", "belongs a k\nbelongs t a\ncollaborates liaison a x", []ChangeRequest{abolish}, []string{
			"partner_lost decision a,x 11", "external_to_notify information a,x 11", "membership_changed information a,k 9", "membership_changed decision a,t 10"}},
		{"with an heir: functions, collaborations and sub-units go to it", "does f a c fare\ndoes g b c fare\ncollaborates liaison a t\ncollaborates support b t\nreports s a", []ChangeRequest{heir}, []string{
			"collaboration_fused decision a,b,t 11,12", "function_duplicated decision a,b 9,10", "function_moved information a,b 9",
			"subunit_reparented information a,s 13"}},
		{"with an heir: an heir below it loses its superior", "reports b a\ncollaborates liaison a b\ncollaborates liaison t a", []ChangeRequest{heir}, []string{
			"reporting_lost information a,b 9", "controller_merged conflict a,b 9", "collaboration_internal information a,b 10", "partner_kept information a,t 11"}},
		{"with an heir: classes end, seats pass, and two seats of one are to decide", "belongs a k\nbelongs a d\nbelongs b d", []ChangeRequest{heir}, []string{
			"membership_changed decision a,d 10", "membership_changed information a,k 9"}},
		{"moved: the line changes, and a higher level under a lower one clashes", "reports a t", []ChangeRequest{move}, []string{
			"reporting_reparented information a,s s1", "reporting_lost information a,t 9", "level_clash decision a,s 2,4",
			"span_changed information a,s s1", "span_changed information a,t 9"}},
		{"moved: a line that is there already is kept", "reports a t\nreports a s", []ChangeRequest{move}, []string{
			"reporting_kept information a,s 10", "reporting_lost information a,t 9", "level_clash decision a,s 2,4", "span_changed information a,t 9"}},
		{"split: functions go as said, the rest is orphaned, lines and seats are doubled", "reports a s\nbelongs a d\ndoes f a c1 fare\ndoes g a c1 rifare\ndoes h a c2 disfare\ncollaborates liaison t a",
			[]ChangeRequest{split(PartRequest{Functions: []string{"f"}}, PartRequest{Functions: []string{"g"}})}, []string{
				"reporting_kept information a,s 9", "partner_kept decision a,t 14", "function_duplicated decision a 11,12",
				"function_moved information a 11", "function_moved information a 12", "function_orphaned conflict a 13",
				"membership_changed decision a,d 10", "span_changed information a,s 9"}},
		{"split: a sub-unit that no part names is to decide", "reports s a\nreports t a", []ChangeRequest{split(PartRequest{}, PartRequest{Units: []string{"t"}})}, []string{
			"subunit_reparented decision a,s 9", "subunit_reparented information a,t 10"}},
		{"renamed: external bodies are told", "collaborates liaison a x\ncollaborates liaison a t", []ChangeRequest{{Type: ChangeRename, Units: []string{"a"}, Name: "Altro"}}, []string{
			"external_to_notify information a,x 9"}},
		{"transferred: what the receiver has too is there twice, what it leaves is not", "does f a c1 fare\ndoes g b c1 fare\ndoes h a c2 fare\ndoes i b c2 fare",
			[]ChangeRequest{{Type: ChangeTransfer, Functions: []string{"f"}, To: "b"}}, []string{
				"function_duplicated decision a,b 9,10", "function_moved information a,b 9"}},
		{"created: the superior has one more below, and the level may clash", "reports b s", []ChangeRequest{{Type: ChangeCreate, Name: "Nuovo", To: "s", Level: graph.LevelGeneral}}, []string{
			"level_clash decision s 4,s1", "span_changed information s s2"}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if diff := cmp.Diff(c.want, effectsIn(t, units+c.text, c.changes...), cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestContradictionsAreToldAllAtOnce(t *testing.T) {
	_, err := explorer(t).Scenario(context.Background(), "", ScenarioRequest{Changes: []ChangeRequest{
		{Type: ChangeMove, Units: []string{"dc-entrate"}, To: "uff-bilanci"},
		{Type: ChangeSplit, Units: []string{"dc-pensioni"}},
		{Type: ChangeMerge, Units: []string{"dc-pensioni", "dc-pensioni"}},
		{Type: ChangeMerge, Units: []string{"dc-pensioni", "dc-acquisti"}, Name: "Direzione unica"},
		{Type: ChangeRename, Units: []string{"dc-acquisti"}, Name: "Altro"},
		{Type: ChangeRename, Units: []string{"uff-stampa"}, Name: "Ufficio Stampa"},
		{Type: ChangeMerge, Units: []string{"dc-studi", "xyzzy"}, Name: "Studi riuniti"},
		{Type: ChangeMove, Units: []string{"Studi riuniti"}, To: "comitato"},
		{Type: ChangeTransfer, Functions: []string{"f6", "cura"}, To: "coord-legale"},
		{Type: ChangeCreate, Name: "Nuovo", Kind: "thing", Units: []string{"isolata"}},
	}})
	var all *ScenarioError
	if !errors.As(err, &all) {
		t.Fatalf("got %v", err)
	}
	var got []string
	for _, p := range all.Problems {
		got = append(got, fmt.Sprintf("%d %s: %s", p.Change, p.Path, p.What))
	}
	want := []string{
		`1 changes[0].to: "Ufficio Bilanci" reports to "Direzione centrale Entrate e Recupero crediti", directly or through others: a unit cannot come under its own sub-unit`,
		`2 changes[1].parts: 0 given: a split needs two or more`,
		`3 changes[2].units[1]: unit "dc-pensioni" stands twice`,
		`5 changes[4].units[0]: unit "dc-acquisti": change 4 ended it`,
		`6 changes[5].name: "Ufficio Stampa" is the name it has`,
		`7 changes[6].units[1]: unit "xyzzy": not found`,
		`9 changes[8].functions[0]: "coord-legale" performs "f6" already`,
		`9 changes[8].functions[1]: "coord-legale" performs "f6" already`,
		`10 changes[9].units: a change of type create has no use for it`,
		`10 changes[9].kind: "thing": want one of [institution organ department directorate office coordination committee post class group external other]`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestLenientScenarioSaysWhatNoLongerApplies(t *testing.T) {
	a, err := explorer(t).Scenario(context.Background(), "", ScenarioRequest{Lenient: true, Changes: []ChangeRequest{
		{Type: ChangeMerge, Units: []string{"dc-pensioni", "sparita"}},
		{Type: ChangeRename, Units: []string{"dc-acquisti"}, Name: "Direzione centrale Beni"},
	}})
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Changes) != 1 || len(a.Skipped) != 1 || a.Skipped[0].Change != 1 {
		t.Errorf("applied %v, skipped %v", a.Changes, a.Skipped)
	}
}
