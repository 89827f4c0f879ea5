package threeway

import (
	"encoding/json"

	"pgregory.net/rapid"

	"raccordo/graph"
	"raccordo/graph/explore"
)

// changes draws one to three changes of any type, most of which can be made.
func changes(t *rapid.T, g *graph.Graph) []explore.ChangeRequest {
	list := make([]explore.ChangeRequest, rapid.IntRange(1, 3).Draw(t, "changes"))
	for i := range list {
		list[i] = change(t, g)
	}
	return list
}

func change(t *rapid.T, g *graph.Graph) explore.ChangeRequest {
	ids := make([]string, len(g.Units))
	for i, u := range g.Units {
		ids[i] = string(u.ID)
	}
	ids = rapid.Permutation(ids).Draw(t, "units")
	first, rest := ids[0], ids[1:]
	r := explore.ChangeRequest{Type: rapid.SampledFrom(explore.ChangeTypes).Draw(t, "change"), Units: []string{first}}
	switch r.Type {
	case explore.ChangeMerge:
		r.Units = ids[:min(len(ids), rapid.IntRange(2, 3).Draw(t, "merged"))]
		r.Name = rapid.SampledFrom([]string{"", "", "Struttura unica", "ufficio"}).Draw(t, "name")
	case explore.ChangeAbolish:
		r.To = oneOf(t, "heir", rest)
	case explore.ChangeMove:
		if r.To = oneOf(t, "superior", rest); r.To == "" {
			r.To = first // refused
		}
	case explore.ChangeSplit:
		r.Parts = parts(t, g, first, rest)
	case explore.ChangeRename:
		r.Name = rapid.SampledFrom([]string{"Ufficio rinominato", "UFFICIO", " "}).Draw(t, "name")
	case explore.ChangeTransfer:
		if r.To = oneOf(t, "receiver", rest); r.To == "" {
			r.To = "mai"
		}
		r.Functions = someOf(t, "functions", functionsOf(g, first))
	case explore.ChangeCreate:
		r.Units, r.Name = nil, "Ufficio nuovo"
		r.To = oneOf(t, "superior", ids)
		r.Kind = rapid.SampledFrom([]graph.Kind{"", graph.KindCommittee, "mai"}).Draw(t, "kind")
	}
	return r
}

func parts(t *rapid.T, g *graph.Graph, unit string, rest []string) []explore.PartRequest {
	functions := functionsOf(g, unit)
	n := rapid.IntRange(0, len(functions)).Draw(t, "functions of the first part")
	return []explore.PartRequest{
		{Name: "Parte prima", Functions: functions[:n], Units: someOf(t, "sub-units", subunits(g, unit))},
		{Name: "Parte seconda", Functions: someOf(t, "functions", functions[n:]), Units: rest[:min(len(rest), rapid.IntRange(0, 1).Draw(t, "no sub-units"))]},
	}
}

func functionsOf(g *graph.Graph, unit string) []string {
	var ids []string
	for _, f := range g.Functions {
		if string(f.Unit) == unit {
			ids = append(ids, string(f.ID))
		}
	}
	return ids
}

func subunits(g *graph.Graph, unit string) []string {
	var ids []string
	for _, e := range g.Edges {
		if string(e.To) == unit && e.Type == graph.ReportsTo && (len(ids) == 0 || ids[len(ids)-1] != string(e.From)) {
			ids = append(ids, string(e.From))
		}
	}
	return ids
}

// oneOf draws one of the items, or none.
func oneOf(t *rapid.T, label string, items []string) string {
	return rapid.SampledFrom(append([]string{""}, items...)).Draw(t, label)
}

// someOf draws a beginning of the items.
func someOf(t *rapid.T, label string, items []string) []string {
	return items[:rapid.IntRange(0, len(items)).Draw(t, label)]
}

// saved draws a saved scenario, now and then one of an edition of another content.
func (a *asking) saved(id graph.ScenarioID) graph.Scenario {
	b, err := json.Marshal(changes(a.T, a.g))
	if err != nil {
		a.Fatalf("write changes: %v", err)
	}
	base := rapid.SampledFrom([]string{a.g.Revision(), "another"}).Draw(a.T, "made on")
	return graph.Scenario{ID: id, Name: "Prova", Edition: a.g.Edition.ID, Base: base, Changes: string(b)}
}
