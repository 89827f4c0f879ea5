package explore

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"raccordo/graph"
)

// brief writes changes as "type old,… > new,…", with the function or relation
// concerned after it.
func brief(a *DiffAnswer) []string {
	lines := []string{}
	for _, ch := range a.Changes {
		s := fmt.Sprintf("%s %s > %s", ch.Type, joinIDs(ch.Old), joinIDs(ch.New))
		if ch.Function != nil {
			s += fmt.Sprintf(" %s|%s", ch.Function.OldID, ch.Function.NewID)
		}
		if r := ch.Relation; r != nil {
			s += fmt.Sprintf(" %s %s%v|%s%v", r.Type, r.OldBasis, r.OldModes, r.NewBasis, r.NewModes)
		}
		parts := []string{s}
		for _, f := range ch.Fields {
			parts = append(parts, fmt.Sprintf("%s:%s|%s", f.Name, f.Old, f.New))
		}
		lines = append(lines, strings.Join(parts, " "))
	}
	return lines
}

func joinIDs(ids []graph.UnitID) string {
	list := make([]string, len(ids))
	for i, id := range ids {
		list[i] = string(id)
	}
	return strings.Join(list, ",")
}

const common = `
unit dg organ generale Direttore Generale
unit acque office - Ufficio Acque e Fontane
unit strade office - Ufficio Strade
reports acque dg
reports strade dg
collaborates liaison acque strade
does a1 acque k1 cura le fontane pubbliche del centro storico
does a2 acque k2 sorveglia gli acquedotti e gli invasi montani
does a3 acque k3 riscuote i canoni idrici dalle utenze domestiche
does s1 strade k4 ripara i ponti e i viadotti provinciali
does s2 strade k5 sgombera la neve dai valichi durante l'inverno
`

func TestDiffNamesEachChange(t *testing.T) {
	edit := func(pairs ...string) string {
		text := common
		for i := 0; i < len(pairs); i += 2 {
			if !strings.Contains(text, pairs[i]) {
				panic("nothing to edit: " + pairs[i])
			}
			text = strings.ReplaceAll(text, pairs[i], pairs[i+1])
		}
		return text
	}
	for _, c := range []struct {
		rule     string
		old, new string
		want     []string
	}{
		{"equal editions do not differ", common, common, []string{}},
		{"other lines are no change", common, "\n\n\n" + common, []string{}},
		{"a unit without a counterpart is born", common, common + "unit parchi office - Ufficio Parchi\ndoes p1 parchi k9 pota gli alberi dei viali", []string{
			"unit_born  > parchi", "function_gained  > parchi |p1",
		}},
		{"a unit without a counterpart is closed", common + "unit parchi office - Ufficio Parchi\ndoes p1 parchi k9 pota gli alberi dei viali", common, []string{
			"unit_closed parchi > ", "function_lost parchi >  p1|",
		}},
		{"one id with other words of the name is renamed", common, edit("Ufficio Strade", "Ufficio Viabilità"), []string{
			"unit_renamed strade > strade",
		}},
		{"another id with its functions is renamed", common, edit("unit strade office - Ufficio Strade", "unit viabilita office - Ufficio Viabilità", " strade", " viabilita"), []string{
			"unit_renamed strade > viabilita",
		}},
		{"another id with the same name is the same unit", common, edit("unit strade", "unit str", " strade", " str"), []string{
			"unit_changed strade > str id:strade|str",
		}},
		{"two units whose functions go to one new unit are merged", common, `
unit dg organ generale Direttore Generale
unit opere office - Ufficio Opere pubbliche
reports opere dg
does a1 opere k1 cura le fontane pubbliche del centro storico
does a2 opere k2 sorveglia gli acquedotti e gli invasi montani
does a3 opere k3 riscuote i canoni idrici dalle utenze domestiche
does s1 opere k4 ripara i ponti e i viadotti provinciali
does s2 opere k5 sgombera la neve dai valichi durante l'inverno
`, []string{"unit_merged acque,strade > opere"}},
		{"a unit whose functions go to one that stays is merged into it", common, `
unit dg organ generale Direttore Generale
unit acque office - Ufficio Acque e Fontane
reports acque dg
does a1 acque k1 cura le fontane pubbliche del centro storico
does a2 acque k2 sorveglia gli acquedotti e gli invasi montani
does a3 acque k3 riscuote i canoni idrici dalle utenze domestiche
does s1 acque k4 ripara i ponti e i viadotti provinciali
does s2 acque k5 sgombera la neve dai valichi durante l'inverno
`, []string{"unit_merged acque,strade > acque"}},
		{"what two merged units did alike and one now does is not lost", common + `
does a4 acque k6 tiene il registro generale delle segnalazioni
does s4 strade k6 tiene il registro generale delle segnalazioni
`, `
unit dg organ generale Direttore Generale
unit opere office - Ufficio Opere pubbliche
reports opere dg
does a1 opere k1 cura le fontane pubbliche del centro storico
does a2 opere k2 sorveglia gli acquedotti e gli invasi montani
does a3 opere k3 riscuote i canoni idrici dalle utenze domestiche
does s1 opere k4 ripara i ponti e i viadotti provinciali
does s2 opere k5 sgombera la neve dai valichi durante l'inverno
does o4 opere k6 tiene il registro generale delle segnalazioni
`, []string{"unit_merged acque,strade > opere"}},
		{"a unit whose functions go to several new ones is split", common, edit(
			"unit strade office - Ufficio Strade", "unit ponti office - Ufficio Ponti\nunit neve office - Ufficio Neve",
			"reports strade dg", "reports ponti dg\nreports neve dg", "acque strade", "acque neve", "s1 strade", "s1 ponti", "s2 strade", "s2 neve"), []string{
			"unit_split strade > neve,ponti",
		}},
		{"a new unit with functions of one that stays is split off from it", common, edit(
			"reports strade dg", "reports strade dg\nunit neve office - Ufficio Neve\nreports neve dg", "s2 strade", "s2 neve"), []string{
			"unit_split strade > neve,strade",
		}},
		{"a unit whose functions go in small parts to units that were there is closed", common + `
unit parchi office - Ufficio Parchi
does p1 parchi k6 pota gli alberi dei viali
does p2 parchi k7 innaffia le aiuole delle rotonde
`, common + `
does a4 acque k6 pota gli alberi dei viali
does s4 strade k7 innaffia le aiuole delle rotonde
`, []string{"unit_closed parchi > ", "function_moved parchi > acque p1|a4", "function_moved parchi > strade p2|s4"}},
		{"units without functions are merged by their names and relations", `
unit rete class - Sedi regionali
unit abruzzo directorate - Sede regionale Abruzzo
unit molise directorate - Sede regionale Molise
unit lazio directorate - Sede regionale Lazio
belongs abruzzo rete
belongs molise rete
belongs lazio rete
`, `
unit rete class - Sedi regionali
unit abruzzo-molise directorate - Sede regionale Abruzzo e Molise
unit lazio directorate - Sede regionale Lazio
belongs abruzzo-molise rete
belongs lazio rete
`, []string{"unit_merged abruzzo,molise > abruzzo-molise"}},
		{"a unit without functions does not go on as one of another name", `
unit rete class - Sedi regionali
unit abruzzo directorate - Sede regionale Abruzzo
belongs abruzzo rete
`, `
unit rete class - Sedi regionali
unit molise directorate - Sede regionale Molise
belongs molise rete
`, []string{
			"unit_born  > molise", "unit_closed abruzzo > ",
			"membership_gained rete > molise,rete belongs_to []|[]", "membership_lost abruzzo,rete > rete belongs_to []|[]",
		}},
		{"a unit that takes the old name as an alias goes on as it", common, edit("unit strade office - Ufficio Strade", "unit mobilita office - Ufficio Mobilità | Ufficio Strade",
			" strade", " mobilita", "ripara i ponti e i viadotti provinciali", "promuove le piste ciclabili", "sgombera la neve dai valichi durante l'inverno", "regola la sosta"), []string{
			"unit_renamed strade > mobilita", "function_reworded strade > mobilita s1|s1", "function_reworded strade > mobilita s2|s2",
		}},
		{"collaborations of merged units are taken together", common + "collaborates support dg acque\ncollaborates liaison dg strade", `
unit dg organ generale Direttore Generale
unit opere office - Ufficio Opere pubbliche
reports opere dg
collaborates support dg opere
collaborates liaison dg opere
does a1 opere k1 cura le fontane pubbliche del centro storico
does a2 opere k2 sorveglia gli acquedotti e gli invasi montani
does s1 opere k4 ripara i ponti e i viadotti provinciali
does s2 opere k5 sgombera la neve dai valichi durante l'inverno
`, []string{"unit_merged acque,strade > opere", "function_lost acque > opere a3|"}},
		{"another kind, level or spelling is a change of the unit", common, edit("unit strade office - Ufficio Strade", "unit strade directorate dirigenziale Ufficio strade"), []string{
			"unit_changed strade > strade name:Ufficio Strade|Ufficio strade kind:office|directorate level:|dirigenziale",
		}},
		{"a function in the same words at another unit has moved", common, edit("does a3 acque", "does s3 strade"), []string{
			"function_moved acque > strade a3|s3",
		}},
		{"a function in nearly the same words at another unit has moved", common, edit("does a3 acque k3 riscuote i canoni idrici dalle utenze", "does s3 strade k3 riscuote i canoni idrici dalle abitazioni"), []string{
			"function_moved acque > strade a3|s3",
		}},
		{"a function in half the words at another unit is lost and gained", common, edit("does a3 acque k3 riscuote i canoni idrici dalle utenze domestiche", "does s3 strade k3 riscuote i canoni stradali dai concessionari privati"), []string{
			"function_gained strade > strade |s3", "function_lost acque > acque a3|",
		}},
		{"a function in nearly the same words at the same unit is reworded", common, edit("does a3 acque k3 riscuote i canoni idrici dalle utenze domestiche", "does a9 acque k3 riscuote i canoni idrici dalle abitazioni private"), []string{
			"function_reworded acque > acque a3|a9",
		}},
		{"a function of one id at the same unit is reworded however it is said", common, edit("cura le fontane pubbliche del centro storico", "provvede a ogni zampillo"), []string{
			"function_reworded acque > acque a1|a1",
		}},
		{"a function copied to another unit is gained there", common, common + "does s3 strade k3 riscuote i canoni idrici dalle utenze domestiche", []string{
			"function_gained strade > strade |s3",
		}},
		{"a relation on one side only is gained or lost", common, edit("collaborates liaison acque strade", "collaborates liaison dg strade"), []string{
			"relation_gained dg,strade > dg,strade collaborates_with []|[liaison]",
			"relation_lost acque,strade > acque,strade collaborates_with [liaison]|[]",
		}},
		{"another basis or mode changes a relation", common, edit("collaborates liaison", "collaborates agreement", "reports acque", "structural acque"), []string{
			"relation_changed acque,dg > acque,dg reports_to stated[]|structural[]",
			"relation_changed acque,strade > acque,strade collaborates_with [liaison]|[agreement]",
		}},
		{"a membership on one side only is gained or lost", common + "unit rete group - Rete\nbelongs acque rete", common + "unit rete group - Rete\nbelongs strade rete", []string{
			"membership_gained strade,rete > strade,rete belongs_to []|[]",
			"membership_lost acque,rete > acque,rete belongs_to []|[]",
		}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			older, newer := build(t, "vecchia", c.old), build(t, "nuova", c.new)
			a := Diff(older, newer)
			if d := cmp.Diff(c.want, brief(a)); d != "" {
				t.Errorf("-want +got:\n%s", d)
			}
			checkMirror(t, a, Diff(newer, older))
			checkSaid(t, a)
		})
	}
}

var mirrored = map[DiffType]DiffType{
	DiffUnitBorn: DiffUnitClosed, DiffUnitClosed: DiffUnitBorn, DiffUnitMerged: DiffUnitSplit, DiffUnitSplit: DiffUnitMerged,
	DiffFunctionGained: DiffFunctionLost, DiffFunctionLost: DiffFunctionGained, DiffRelationGained: DiffRelationLost,
	DiffRelationLost: DiffRelationGained, DiffMembershipGained: DiffMembershipLost, DiffMembershipLost: DiffMembershipGained,
}

// checkMirror demands that the second answer is the first seen from the other end.
func checkMirror(t interface {
	Errorf(string, ...any)
	Helper()
}, a, back *DiffAnswer) {
	t.Helper()
	turned := &DiffAnswer{}
	for _, ch := range back.Changes {
		if to, ok := mirrored[ch.Type]; ok {
			ch.Type = to
		}
		ch.Old, ch.New = ch.New, ch.Old
		if d := ch.Function; d != nil {
			ch.Function = &DiffFunction{OldID: d.NewID, NewID: d.OldID}
		}
		if r := ch.Relation; r != nil {
			ch.Relation = &DiffRelation{Type: r.Type, OldBasis: r.NewBasis, NewBasis: r.OldBasis, OldModes: r.NewModes, NewModes: r.OldModes}
		}
		fields := slices.Clone(ch.Fields)
		for i, f := range fields {
			fields[i] = DiffField{f.Name, f.New, f.Old}
		}
		ch.Fields = fields
		turned.Changes = append(turned.Changes, ch)
	}
	slices.SortStableFunc(turned.Changes, compareChanges)
	if d := cmp.Diff(brief(a), brief(turned)); d != "" {
		t.Errorf("not mirrored (-forth +back):\n%s", d)
	}
}

// checkSaid demands of every change sentences, citations of the editions it has
// units of, and that its units are listed; of the answer, order and totals.
func checkSaid(t interface {
	Errorf(string, ...any)
	Helper()
}, a *DiffAnswer) {
	t.Helper()
	listed := func(refs []UnitRef, ids []graph.UnitID) bool {
		return !slices.ContainsFunc(ids, func(id graph.UnitID) bool {
			return !slices.ContainsFunc(refs, func(r UnitRef) bool { return r.ID == id })
		})
	}
	totals := make(map[DiffType]int)
	for _, ch := range a.Changes {
		totals[ch.Type]++
		for _, s := range []string{ch.Sentence.IT, ch.Sentence.EN} {
			if !strings.HasSuffix(s, ".") || strings.Contains(s, "..") || strings.Contains(s, "%!") {
				t.Errorf("sentence %q", s)
			}
		}
		if len(ch.Citations) == 0 || !listed(a.OldUnits, ch.Old) || !listed(a.NewUnits, ch.New) {
			t.Errorf("%s %v %v without a citation or with a unit that is not listed", ch.Type, ch.Old, ch.New)
		}
	}
	if !slices.IsSortedFunc(a.Changes, compareChanges) {
		t.Errorf("changes out of order: %q", brief(a))
	}
	if d := cmp.Diff(totals, a.Totals); d != "" {
		t.Errorf("totals (-counted +answer):\n%s", d)
	}
}
