package explore

import (
	"context"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"raccordo/graph"
)

func merge(t testing.TB, g *graph.Graph, into graph.UnitID, units ...graph.UnitID) (*graph.Graph, []Effect) {
	t.Helper()
	c, ps := understand(g, "change", Change{Type: ChangeMerge, Units: units, Into: into, Name: "Ufficio unico"})
	if len(ps) > 0 {
		t.Fatal(ps)
	}
	after := Merge(g, c)
	effects := effectsBetween(g, after, c)
	sortEffects(effects)
	return after, effects
}

// effectsBetween lists the effects of one change.
func effectsBetween(before, after *graph.Graph, c Change) []Effect {
	return settle(effectsOf(before, after, c), after)
}

func TestMergeMovesEveryEdgeAndLosesNoCitation(t *testing.T) {
	after, _ := merge(t, build(t, "e", `
unit a office - Ufficio A
unit b office - Ufficio B
unit x office - Ufficio X
reports a x
reports b x
structural b x
reports x b
belongs a x
collaborates liaison a b
collaborates liaison x a
collaborates liaison x b
collaborates support x b
does fa a k fare
does fb b k fare
`), "c", "a", "b")
	type short struct {
		from, to graph.UnitID
		kind     string
		lines    int
	}
	var got []short
	for _, e := range after.Edges {
		got = append(got, short{e.From, e.To, string(e.Type) + string(e.Basis) + string(e.Mode), len(e.Citations)})
	}
	want := []short{
		{"c", "x", "BELONGS_TO", 1}, {"c", "x", "REPORTS_TOstated", 2}, {"c", "x", "REPORTS_TOstructural", 1},
		{"x", "c", "COLLABORATES_WITHliaison", 2}, {"x", "c", "COLLABORATES_WITHsupport", 1}, {"x", "c", "REPORTS_TOstated", 1},
	}
	if !slices.Equal(got, want) {
		t.Errorf("edges: got %v, want %v", got, want)
	}
	for _, f := range after.Functions {
		if f.Unit != "c" {
			t.Errorf("function %s stayed with %s", f.ID, f.Unit)
		}
	}
	c, _ := after.Unit("c")
	if !slices.Equal(c.Aliases, []string{"Ufficio A", "Ufficio B"}) || len(c.Citations) != 2 {
		t.Errorf("the new unit is %+v", c)
	}
}

func TestMergedUnitTakesNameLevelAndID(t *testing.T) {
	g := build(t, "e", `
unit dc-a directorate dirigenziale Direzione centrale Acquisti | DCA
unit dc-e directorate generale Direzione centrale Entrate
unit uff office - Ufficio Stampa
unit direzione-centrale-acquisti-ed-entrate other - Altro
unit d directorate - Direzione centrale
`)
	for _, c := range []struct {
		rule   string
		change Change
		want   graph.Unit
	}{
		{"words common at the beginning stand once; a taken id gets a number; the highest level holds",
			Change{Units: []graph.UnitID{"dc-a", "dc-e"}},
			graph.Unit{ID: "direzione-centrale-acquisti-ed-entrate-2", Name: "Direzione centrale Acquisti ed Entrate", Kind: graph.KindDirectorate, Level: graph.LevelGeneral}},
		{"without common words whole names are joined; the first kind holds",
			Change{Units: []graph.UnitID{"uff", "dc-e"}},
			graph.Unit{ID: "ufficio-stampa-e-direzione-centrale-entrate", Name: "Ufficio Stampa e Direzione centrale Entrate", Kind: graph.KindOffice, Level: graph.LevelGeneral}},
		{"a name that begins another is joined whole",
			Change{Units: []graph.UnitID{"d", "dc-a"}},
			graph.Unit{ID: "direzione-centrale-e-direzione-centrale-acquisti", Name: "Direzione centrale e Direzione centrale Acquisti", Kind: graph.KindDirectorate, Level: graph.LevelExecutive}},
		{"a merged unit's id may be kept",
			Change{Units: []graph.UnitID{"dc-a", "dc-e"}, Into: "dc-e", Name: "Direzione centrale Entrate"},
			graph.Unit{ID: "dc-e", Name: "Direzione centrale Entrate", Kind: graph.KindDirectorate, Level: graph.LevelGeneral}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			c.change.Type = ChangeMerge
			change, ps := understand(g, "change", c.change)
			if len(ps) > 0 {
				t.Fatal(ps)
			}
			after := Merge(g, change)
			got, _ := after.Unit(c.want.ID)
			got.Aliases, got.Citations = nil, nil
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
			if len(after.Units) != len(g.Units)-1 {
				t.Errorf("%d units after, %d before", len(after.Units), len(g.Units))
			}
		})
	}
}

func TestEffects(t *testing.T) {
	const units = `
unit a office dirigenziale Ufficio A
unit b office generale Ufficio B
unit s office - Ufficio S
unit t office - Ufficio T
unit x external - Ministero X
`
	type brief struct {
		t     EffectType
		units string
		lines []int
	}
	for _, c := range []struct {
		rule, text string
		want       []brief
	}{
		{"a superior of both keeps the line and has fewer below", "reports a s\nstructural b s", []brief{
			{ReportingKept, "a b s", []int{7, 8}}, {SpanChanged, "a b s", []int{7, 8}}}},
		{"a superior of one gets the whole", "reports a s", []brief{{ReportingReparented, "a s", []int{7}}}},
		{"a direct superior is merged with its subordinate", "reports a b", []brief{
			{ReportingLost, "a b", []int{7}}, {ControllerMerged, "a b", []int{7}}}},
		{"an indirect superior is merged: the lines become a loop", "reports a s\nreports s b", []brief{
			{ReportingReparented, "a s", []int{7}}, {ReportingLoop, "a b s", []int{7, 8}}, {ControllerMerged, "a b", []int{7, 8}},
			{SubunitReparented, "b s", []int{8}}}},
		{"a loop that was there already is no effect", "reports a s\nreports s a", []brief{
			{ReportingReparented, "a s", []int{7}}, {SubunitReparented, "a s", []int{8}}}},
		{"collaboration in both directions becomes internal once", "collaborates liaison a b\ncollaborates support b a", []brief{
			{CollaborationInternal, "a b", []int{7, 8}}}},
		{"collaborations with one unit fuse, whatever their direction", "collaborates liaison a t\ncollaborates support t b", []brief{
			{CollaborationFused, "a b t", []int{7, 8}}}},
		{"the only partner is kept", "collaborates liaison t a", []brief{{PartnerKept, "a t", []int{7}}}},
		{"a partner among others is no effect", "collaborates liaison t a\ncollaborates liaison t s", nil},
		{"a competence of both is there twice", "does f a k fare\ndoes g b k rifare\ndoes h s k disfare", []brief{
			{FunctionDuplicated, "a b", []int{7, 8}}, {FunctionMoved, "a", []int{7}}, {FunctionMoved, "b", []int{8}}}},
		{"a unit below both follows; more are below than before", "reports s a\nreports s b\nreports t b\nreports x a", []brief{
			{SubunitReparented, "a b s", []int{7, 8}}, {SubunitReparented, "a x", []int{10}}, {SubunitReparented, "b t", []int{9}},
			{ExternalToNotify, "a x", []int{10}}, {SpanChanged, "a b", []int{7, 8, 9, 10}}}},
		{"an external body is to be told", "collaborates liaison a x\ncollaborates liaison s x", []brief{{ExternalToNotify, "a x", []int{7}}}},
		{"memberships of, in and among the merged change", "belongs a s\nbelongs t a\nbelongs b a", []brief{
			{MembershipChanged, "a b", []int{9}}, {MembershipChanged, "a s", []int{7}}, {MembershipChanged, "a t", []int{8}}}},
		{"what stands between others is no effect", "reports s t\ncollaborates liaison s t\nbelongs t s", nil},
	} {
		t.Run(c.rule, func(t *testing.T) {
			_, effects := merge(t, build(t, "e", units+c.text), "", "b", "a")
			var got []brief
			for _, e := range effects {
				if e.Type == LevelClash { // in every case: a and b differ
					continue
				}
				b := brief{t: e.Type}
				for i, u := range e.Units {
					if i > 0 {
						b.units += " "
					}
					b.units += string(u)
				}
				for _, cite := range e.Citations {
					b.lines = append(b.lines, cite.First)
				}
				got = append(got, b)
			}
			if diff := cmp.Diff(c.want, got, cmp.AllowUnexported(brief{})); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
			if effects[slices.IndexFunc(effects, func(e Effect) bool { return e.Type == LevelClash })].Units[0] != "a" {
				t.Error("the levels clash, and a comes first")
			}
		})
	}
}

func TestMergeWhateverTheGraph(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := drawGraph(t)
		revision := g.Revision()
		run := func(units ...graph.UnitID) (*graph.Graph, []Effect) {
			c := Change{Type: ChangeMerge, Units: units, Into: "c", Name: "Ufficio unico"}
			after := Merge(g, c)
			return after, effectsBetween(g, after, c)
		}
		after, effects := run("u0", "u1")
		swapped, swappedEffects := run("u1", "u0")
		for _, h := range []*graph.Graph{after, swapped} { // the kind is that of the first
			for i := range h.Units {
				if h.Units[i].ID == "c" {
					h.Units[i].Kind = graph.KindOther
				}
			}
		}
		if diff := cmp.Diff(after, swapped); diff != "" {
			t.Fatalf("the order of the units matters:\n%s", diff)
		}
		if diff := cmp.Diff(effects, swappedEffects); diff != "" {
			t.Fatalf("the order of the units matters to the effects:\n%s", diff)
		}
		if g.Revision() != revision {
			t.Fatal("evaluating changed the graph")
		}
		if len(after.Functions) != len(g.Functions) || len(after.Competences) != len(g.Competences) || len(after.Units) != len(g.Units)-1 {
			t.Fatal("something was lost")
		}
		cited := make(map[graph.Citation]bool)
		for r := range g.Records() {
			switch {
			case r.Unit != nil:
				addAll(cited, r.Unit.Citations)
			case r.Function != nil:
				addAll(cited, r.Function.Citations)
			case r.Edge != nil:
				addAll(cited, r.Edge.Citations)
			}
		}
		for _, e := range effects {
			if len(e.Citations) == 0 || len(e.Units) == 0 || e.Sentence.IT == "" || e.Sentence.EN == "" {
				t.Fatalf("an effect without citation, unit or sentence: %+v", e)
			}
			for _, c := range e.Citations {
				if !cited[c] {
					t.Fatalf("effect %s cites %v, which nothing in the graph does", e.Type, c)
				}
			}
			for _, u := range e.Units {
				if _, ok := g.Unit(u); !ok {
					t.Fatalf("effect %s names %q, which is no unit of the graph before", e.Type, u)
				}
			}
		}
	})
}

func addAll(set map[graph.Citation]bool, cs []graph.Citation) {
	for _, c := range cs {
		set[c] = true
	}
}

func TestScenarioChangesMayNameWhatEarlierOnesMade(t *testing.T) {
	g := sample(t)
	revision := g.Revision()
	a, err := New(fakeStore{g}).Scenario(context.Background(), "", ScenarioRequest{Changes: []ChangeRequest{
		{Type: ChangeMerge, Units: []string{"dc-pensioni", "dc-entrate"}, Name: "Direzione centrale Prestazioni"},
		{Type: ChangeMerge, Units: []string{"Prestazioni", "DC acquisti"}, Into: "nuova", Name: "Direzione unica"},
	}})
	if err != nil {
		t.Fatal(err)
	}
	if want := []graph.UnitID{"direzione-centrale-prestazioni", "dc-acquisti"}; !slices.Equal(a.Changes[1].Units, want) {
		t.Errorf("the second change is of %q, want %q", a.Changes[1].Units, want)
	}
	if _, ok := a.Graph.Unit("nuova"); !ok || a.After.Units != a.Before.Units-2 {
		t.Errorf("measures %+v, before %+v", a.After, a.Before)
	}
	if g.Revision() != revision {
		t.Error("evaluating changed the graph")
	}
	if !slices.IsSortedFunc(a.Effects, func(a, b Effect) int {
		return slices.Index(EffectTypes, a.Type) - slices.Index(EffectTypes, b.Type)
	}) {
		t.Error("effects are not in the order of their types")
	}
	known := make(map[graph.UnitID]bool)
	for _, u := range a.Units {
		known[u.ID] = true
	}
	for _, e := range a.Effects {
		for _, u := range e.Units {
			if !known[u] {
				t.Errorf("effect %s names %q, which the answer does not list", e.Type, u)
			}
		}
	}
}

func TestFusedCollaborationsAskForADecisionWhereTheUnitsHaveOtherModes(t *testing.T) {
	g := build(t, "e", `
unit a office - Ufficio A
unit b office - Ufficio B
unit t office - Ufficio T
unit u office - Ufficio U
collaborates liaison a t
collaborates support a t
collaborates liaison b t
collaborates support t b
collaborates liaison a u
collaborates support b u
`)
	_, effects := merge(t, g, "c", "a", "b")
	got := make(map[graph.UnitID]Severity)
	for _, e := range effects {
		if e.Type == CollaborationFused {
			got[e.Units[2]] = e.Severity
		}
	}
	if diff := cmp.Diff(map[graph.UnitID]Severity{"t": Information, "u": ToDecide}, got); diff != "" {
		t.Errorf("severity of what is fused (-want +got):\n%s", diff)
	}
}

func TestADoubledFunctionSaysHowAlikeTheWordsAre(t *testing.T) {
	g := build(t, "e", `
unit a office - Ufficio Acque
unit b office - Ufficio Boschi
does fa a k cura la mappa delle acque
does fb b k cura la mappa dei boschi
`)
	_, effects := merge(t, g, "c", "a", "b")
	want := Sentence{
		IT: "La competenza «cura la mappa delle acque» è doppia: era sia dell'Ufficio Acque sia dell'Ufficio Boschi, con quasi le stesse parole (60%).",
		EN: "The competence “cura la mappa delle acque” is doubled: it was of “Ufficio Acque” and “Ufficio Boschi”, in nearly the same words (60%).",
	}
	for _, e := range effects {
		if e.Type == FunctionDuplicated && e.Sentence != want {
			t.Errorf("got %q\nand %q", e.Sentence.IT, e.Sentence.EN)
		}
	}
	if !slices.ContainsFunc(effects, func(e Effect) bool { return e.Type == FunctionDuplicated }) {
		t.Error("the function is not reported as doubled")
	}
}
