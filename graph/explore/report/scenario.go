package report

import (
	"encoding/json"
	"fmt"
	"strconv"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// Scenario reports what changes would do.
func Scenario(l Lang, a *explore.ScenarioAnswer) Report {
	known := NamesOf(a.Units).in(l)
	r := Report{
		Lang: l, Title: l.Say("Scenario", "Scenario"), Asked: l.Sentence(a.Asked()),
		Editions: []explore.EditionRef{a.Edition}, Lead: []string{l.Sentence(a.Sentence)},
		Tables:   []Table{measures(l, known, a.Before, a.After)},
		Drawings: scenarioDrawings(l, a), Repeat: scenarioRepeat(l, a),
		Method: []string{l.Say("Gli effetti valgono per quanto l'edizione dice: rapporti e funzioni che l'atto non nomina non sono considerati. Nulla è stato scritto nell'archivio.",
			"The effects hold for what the edition says: relations and functions that the act does not name are not looked at. Nothing was written to the store.")},
	}
	told := a.Told()
	if len(told) == 1 {
		r.Title += ": " + l.Sentence(told[0])
	} else {
		r.Terms = changeTerms(l, told)
	}
	r.Lead = append(r.Lead, skipped(l, "", a.Skipped)...)
	if todo := toSettle(l, a.Effects); len(todo.Items) > 0 {
		r.Sections = append(r.Sections, todo)
	}
	r.Sections = append(r.Sections, effectSections(l, a.Effects)...)
	if counts := severityTable(l, a.Effects); len(counts.Rows) > 0 {
		r.Tables = append(r.Tables, counts)
	}
	return r
}

// Saved reports what a saved scenario would do now.
func Saved(l Lang, s *explore.SavedAnswer) Report {
	r := Scenario(l, s.Answer)
	r.Title = s.Scenario.Name
	r.Terms = append(savedTerms(l, s.Scenario), r.Terms...)
	if s.Stale {
		r.Lead = append(r.Lead, stale(l, s.Scenario))
	}
	ask := newAsking("scenario", "show", string(s.Scenario.ID))
	ask.query.Set("edition", string(s.Answer.Edition.ID))
	ask.command = append(ask.command, "--edition", string(s.Answer.Edition.ID))
	r.Repeat = ask.at(l, "/scenarios/"+string(s.Scenario.ID)+"/report")
	return r
}

func savedTerms(l Lang, s explore.ScenarioRef) []Term {
	var terms []Term
	for _, t := range []Term{
		{l.Say("Scenario", "Scenario"), string(s.ID)}, {l.Say("Autore", "Author"), s.Author}, {l.Say("Nota", "Note"), s.Note},
		{l.Say("Fatto sull'edizione", "Made on the edition"), string(s.Edition)},
	} {
		if t.Value != "" {
			terms = append(terms, t)
		}
	}
	return terms
}

func stale(l Lang, s explore.ScenarioRef) string {
	return fmt.Sprintf(l.Say("Lo scenario «%s» è stato fatto su un'altra edizione o revisione (%s, %s): vale ciò che si applica ancora.",
		"The scenario “%s” was made on another edition or revision (%s, %s): what still applies holds."), s.Name, s.Edition, s.Base)
}

// skipped says which changes no longer apply, and why; of names the scenario.
func skipped(l Lang, of string, all []explore.Skipped) []string {
	var said []string
	for _, k := range all {
		for _, p := range k.Problems {
			said = append(said, of+fmt.Sprintf(l.Say("La modifica %d non si applica più. %s", "Change %d no longer applies. %s"), k.Change, l.Sentence(p.Said())))
		}
	}
	return said
}

func changeTerms(l Lang, told []explore.Sentence) []Term {
	terms := make([]Term, 0, len(told))
	for i, s := range told {
		terms = append(terms, Term{fmt.Sprintf(l.Say("Modifica %d", "Change %d"), i+1), l.Sentence(s)})
	}
	return terms
}

// effectSections puts effects under a heading for each type, in their order.
func effectSections(l Lang, effects []explore.Effect) []Section {
	var sections []Section
	for _, e := range effects {
		if n := len(sections); n == 0 || sections[n-1].Heading != l.effect(e.Type) {
			sections = append(sections, Section{Heading: l.effect(e.Type)})
		}
		last := &sections[len(sections)-1]
		last.Items = append(last.Items, effectItem(l, e))
	}
	return sections
}

// toSettle lists first what somebody must settle: conflicts, then decisions.
func toSettle(l Lang, effects []explore.Effect) Section {
	s := Section{Heading: l.Say("Conflitti da risolvere e decisioni da prendere", "Conflicts to settle and decisions to take"), Only: OnPage}
	for _, severity := range []explore.Severity{explore.Conflict, explore.ToDecide} {
		for _, e := range effects {
			if e.Severity == severity {
				it := effectItem(l, e)
				it.Citations = nil // below, with the effect
				s.Items = append(s.Items, it)
			}
		}
	}
	return s
}

func effectItem(l Lang, e explore.Effect) Item {
	it := Item{Text: l.Sentence(e.Sentence), Citations: e.Citations}
	switch e.Severity {
	case explore.Conflict:
		it.Decision = l.Say("Conflitto: ", "Conflict: ") + l.Sentence(e.Decision)
	case explore.ToDecide:
		it.Decision = l.Say("Da decidere: ", "To decide: ") + l.Sentence(e.Decision)
	}
	return it
}

// severityTable counts effects by type and severity.
func severityTable(l Lang, effects []explore.Effect) Table {
	t := Table{Caption: l.Say("Effetti per tipo", "Effects by type"), Only: OnPage, Header: []string{l.Say("Tipo di effetto", "Type of effect")}}
	for i := range explore.Severities {
		t.Header = append(t.Header, l.severity(explore.Severities[len(explore.Severities)-1-i]))
	}
	for _, of := range explore.EffectTypes {
		counts := make(map[explore.Severity]int)
		for _, e := range effects {
			if e.Type == of {
				counts[e.Severity]++
			}
		}
		if len(counts) == 0 {
			continue
		}
		row := []string{l.effect(of)}
		for i := range explore.Severities {
			row = append(row, strconv.Itoa(counts[explore.Severities[len(explore.Severities)-1-i]]))
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// scenarioRepeat is a merger where that says it all, else a scenario file. JSON
// is YAML too, so file and body are the same.
func scenarioRepeat(l Lang, a *explore.ScenarioAnswer) Repeat {
	file := scenarioText(a.Changes)
	ask := newAsking("scenario", "scenario.json")
	merger := len(a.Changes) == 1 && a.Changes[0].Type == explore.ChangeMerge
	if merger {
		c := a.Changes[0]
		ask = newAsking(append([]string{"merge"}, texts(c.Units)...)...)
		ask.command = append(ask.command, "--as", c.Name)
	}
	rep := ask.on(l, a.Edition.ID, "/scenarios/report")
	rep.Method, rep.Body = "POST", file
	if !merger {
		rep.File, rep.Body = file, ""
	}
	return rep
}

func scenarioText(changes []explore.Change) string {
	text, err := json.MarshalIndent(struct {
		Changes []explore.Change `json:"changes"`
	}{changes}, "", "  ")
	if err != nil {
		panic("report: encode changes: " + err.Error()) // strings only
	}
	return string(text)
}

// measures sets the measures before and after side by side.
func measures(l Lang, known Names, all ...explore.Measures) Table {
	t := Table{
		Caption: l.Say("Misure prima e dopo", "Measures before and after"),
		Header:  []string{l.Say("Misura", "Measure"), l.Say("Prima", "Before"), l.Say("Dopo", "After")},
	}
	for _, m := range measureWords {
		row := []string{l.Say(m.it, m.en)}
		for _, one := range all {
			row = append(row, m.of(one))
		}
		t.Rows = append(t.Rows, row)
	}
	row, said := []string{l.Say("Più percorsi passano per", "Most paths pass through")}, false
	for _, one := range all {
		b := one.Between
		if b.Unit == "" {
			row = append(row, "-")
			continue
		}
		row, said = append(row, fmt.Sprintf("%s (%.0f%%)", known.Of(b.Unit), b.Share*100)), true
	}
	if said {
		t.Rows = append(t.Rows, row)
	}
	return t
}

var measureWords = []struct {
	it, en string
	of     func(explore.Measures) string
}{
	{"Unità", "Units", whole(func(m explore.Measures) int { return m.Units })},
	{"Funzioni", "Functions", whole(func(m explore.Measures) int { return m.Functions })},
	{"Competenze", "Competences", whole(func(m explore.Measures) int { return m.Competences })},
	{"Collaborazioni", "Collaborations", whole(func(m explore.Measures) int { return m.Collaborations })},
	{"Linee di dipendenza", "Reporting lines", whole(func(m explore.Measures) int { return m.ReportingLines })},
	{"Livelli gerarchici", "Depth", whole(func(m explore.Measures) int { return m.Depth })},
	{"Ampiezza massima", "Largest span", whole(func(m explore.Measures) int { return m.MaxSpan })},
	{"Ampiezza media", "Mean span", func(m explore.Measures) string { return strconv.FormatFloat(m.MeanSpan, 'f', 2, 64) }},
	{"Unità ponte", "Bridge units", whole(func(m explore.Measures) int { return m.BridgeUnits })},
	{"Funzioni non assegnate", "Orphan functions", whole(func(m explore.Measures) int { return m.OrphanFunctions })},
}

func whole(of func(explore.Measures) int) func(explore.Measures) string {
	return func(m explore.Measures) string { return strconv.Itoa(of(m)) }
}

// namesIn names every unit of a graph.
func namesIn(g *graph.Graph) Names {
	n := make(Names, len(g.Units))
	for _, u := range g.Units {
		n[u.ID] = u.Name
	}
	return n
}
