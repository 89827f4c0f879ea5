package explore

import (
	"testing"

	"raccordo/graph"
)

func TestPhraseAgreesWithTheFirstNoun(t *testing.T) {
	for _, c := range []struct {
		name string
		kind graph.Kind
		prep preposition
		want string
	}{
		{"Direzione centrale Pensioni", graph.KindDirectorate, prepDa, "dalla Direzione centrale Pensioni"},
		{"Coordinamento generale legale", graph.KindCoordination, prepDa, "dal Coordinamento generale legale"},
		{"Ufficio Stampa", graph.KindOffice, prepDa, "dall'Ufficio Stampa"},
		{"Agenzia per la casa", graph.KindOffice, prepDi, "dell'Agenzia per la casa"},
		{"Sportello unico", graph.KindOffice, noPrep, "lo Sportello unico"},
		{"Segreteria tecnica", graph.KindOffice, prepCon, "con la Segreteria tecnica"},
		{"Settore affari", graph.KindOffice, prepDi, "del Settore affari"},
		{"Direzioni regionali", graph.KindClass, prepDi, "delle Direzioni regionali"},
		{"Coordinamenti professionali", graph.KindGroup, prepDi, "dei Coordinamenti professionali"},
		{"Uffici di supporto", graph.KindGroup, prepA, "agli Uffici di supporto"},
		{"Sportelli amici", graph.KindClass, prepDa, "dagli Sportelli amici"},
		{"UNITÀ OPERATIVE", graph.KindClass, noPrep, "le UNITÀ OPERATIVE"},
		{"Unità operativa", graph.KindOffice, noPrep, "l'Unità operativa"},
		{"Organi di governo", graph.KindExternal, prepCon, "con gli Organi di governo"},
		{"Xyz Futuro", graph.KindOther, prepDa, "da «Xyz Futuro»"},
		{"Xyz Futuro", graph.KindOther, noPrep, "«Xyz Futuro»"},
	} {
		if got := phraseOf(graph.Unit{Name: c.name, Kind: c.kind}).with(c.prep); got != c.want {
			t.Errorf("%q: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestVerbAgreesInNumber(t *testing.T) {
	g := graphGlossary(build(t, "e", `
unit a class - Direzioni regionali
unit b organ - Direttore Generale
unit c office - Ufficio Stampa
unit g group - Uffici centrali
`))
	step := func(s graph.Step, forward bool) graph.Hop { return graph.Hop{Step: s, Forward: forward} }
	for _, c := range []struct {
		rule string
		hop  graph.Hop
		it   string
		en   string
	}{
		{"plural subject", step(graph.Step{From: "a", To: "b", Type: graph.StepReportsTo, Basis: graph.Stated}, true),
			"Le Direzioni regionali dipendono dal Direttore Generale.", "“Direzioni regionali” report to “Direttore Generale”."},
		{"walked backwards", step(graph.Step{From: "a", To: "b", Type: graph.StepReportsTo, Basis: graph.Stated}, false),
			"Dal Direttore Generale dipendono le Direzioni regionali.", "“Direzioni regionali” report to “Direttore Generale”."},
		{"structural", step(graph.Step{From: "c", To: "b", Type: graph.StepReportsTo, Basis: graph.Structural}, true),
			"L'Ufficio Stampa dipende dal Direttore Generale, secondo il solo ordine dell'atto.", "“Ufficio Stampa” reports to “Direttore Generale”, by the outline of the act only."},
		{"through a group", step(graph.Step{From: "c", To: "b", Type: graph.StepReportsTo, Basis: graph.Stated, Through: "g"}, true),
			"L'Ufficio Stampa dipende dal Direttore Generale, come è detto per gli Uffici centrali.", "“Ufficio Stampa” reports to “Direttore Generale”, as is stated for “Uffici centrali”."},
		{"membership", step(graph.Step{From: "c", To: "g", Type: graph.StepBelongsTo}, true),
			"L'Ufficio Stampa fa parte degli Uffici centrali.", "“Ufficio Stampa” belongs to “Uffici centrali”."},
		{"one mode has its own verb", step(graph.Step{From: "c", To: "a", Type: graph.StepCollaboratesWith, Modes: []graph.Mode{graph.Supply}}, true),
			"L'Ufficio Stampa fornisce elementi alle Direzioni regionali.", "“Ufficio Stampa” supplies information to “Direzioni regionali”."},
		{"several modes are listed as they are shown", step(graph.Step{From: "c", To: "a", Type: graph.StepCollaboratesWith, Modes: []graph.Mode{graph.Agreement, graph.Hearing, graph.Liaison}}, true),
			"L'Ufficio Stampa collabora con le Direzioni regionali (raccordo, intesa e consultazione).", "“Ufficio Stampa” collaborates with “Direzioni regionali” (liaison, agreement and consultation)."},
		{"a doubtful step says so", step(graph.Step{From: "c", To: "g", Type: graph.StepBelongsTo, Citations: []graph.Citation{{Confidence: graph.Doubtful}}}, true),
			"L'Ufficio Stampa fa parte degli Uffici centrali (lettura dubbia).", "“Ufficio Stampa” belongs to “Uffici centrali” (doubtful reading)."},
		{"shared competence", step(graph.Step{From: "b", To: "c", Type: graph.StepSharesCompetence, Competences: []graph.CompetenceID{"k"}}, false),
			"L'Ufficio Stampa e il Direttore Generale hanno in comune la competenza «k».", "“Ufficio Stampa” and “Direttore Generale” share the competence “k”."},
		{"many shared competences are counted", step(graph.Step{From: "b", To: "c", Type: graph.StepSharesCompetence, Competences: []graph.CompetenceID{"k", "l", "m", "n"}}, false),
			"L'Ufficio Stampa e il Direttore Generale hanno in comune 4 competenze «k», «l» e altre 2.", "“Ufficio Stampa” and “Direttore Generale” share 4 competences “k”, “l” and 2 more."},
	} {
		t.Run(c.rule, func(t *testing.T) {
			if got := g.step(c.hop); got != (Sentence{IT: c.it, EN: c.en}) {
				t.Errorf("got %q\nand %q", got.IT, got.EN)
			}
		})
	}
}

func TestEnumerate(t *testing.T) {
	for want, items := range map[string][]string{
		"": nil, "a": {"a"}, "a e b": {"a", "b"}, "a, b ed Entrate": {"a", "b", "Entrate"},
	} {
		if got := enumerate(items, "e"); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestEveryModeHasWordsInBothLanguages(t *testing.T) {
	for _, m := range graph.Modes {
		if modeVerbs[m].singular == "" || modeNounsIT[m] == "" || modePhrasesEN[m].plural == "" || modeNounsEN[m] == "" {
			t.Errorf("mode %q lacks words", m)
		}
	}
}
