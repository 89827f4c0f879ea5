package report_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"raccordo/graph"
	"raccordo/graph/explore"
	"raccordo/graph/explore/report"
	"raccordo/graph/sqlitestore"
	"raccordo/importer"
)

const invented graph.EditionID = "istituto-acque-interne-2014"

// explorer answers over the invented institution, and over a copy of it in which
// two directorates are merged, as the edition "dopo".
func explorer(t testing.TB) *explore.Explorer {
	t.Helper()
	ctx := context.Background()
	store, err := sqlitestore.Open(ctx, filepath.Join(t.TempDir(), "store.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	// The graph of the sample as it once was read, so that what readers learn since
	// changes no page here.
	data, err := os.ReadFile(filepath.Join("testdata", "istituto.json"))
	if err != nil {
		t.Fatal(err)
	}
	read, err := importer.Read(ctx, []importer.Input{{Name: "istituto.json", Data: data}}, importer.Options{})
	if err != nil {
		t.Fatal(err)
	}
	x := explore.New(store)
	put := func(g *graph.Graph) {
		t.Helper()
		if err := store.Write(ctx, g, nil); err != nil {
			t.Fatal(err)
		}
	}
	put(read.Graph)
	a, err := x.Scenario(ctx, invented, explore.ScenarioRequest{Changes: []explore.ChangeRequest{merger, {Type: explore.ChangeRename, Units: []string{"Ufficio Vigilanza Interna"}, Name: "Ufficio Ispettivo"}}})
	if err != nil {
		t.Fatal(err)
	}
	after := *a.Graph
	after.Edition.ID, after.Edition.Date = "dopo", "2018-01-01"
	put(&after)
	return x
}

var merger = explore.ChangeRequest{Type: explore.ChangeMerge, Units: []string{"Laghi e Bacini", "Fiumi e Navigazione"}}

// cases are one report or more of each question, by name.
func cases(t testing.TB, x *explore.Explorer, l report.Lang) map[string]report.Report {
	t.Helper()
	ctx := context.Background()
	out := make(map[string]report.Report)
	path := func(name string, req explore.PathRequest) {
		a, err := x.Path(ctx, invented, req)
		if err != nil {
			t.Fatal(err)
		}
		out[name] = report.Path(l, a)
	}
	path("path", explore.PathRequest{From: "Laghi e Bacini", To: "Risorse Umane"})
	path("path-longer", explore.PathRequest{From: "Laghi e Bacini", To: "Fiumi e Navigazione", Longer: 2, Limit: 30, Kinds: graph.StepTypes})
	path("path-none", explore.PathRequest{From: "Laghi e Bacini", To: "Lario", Directed: true, MaxHops: 1, Kinds: []graph.StepType{graph.StepReportsTo}})
	for name, units := range map[string][]string{"shared-all": nil, "shared": {"Laghi e Bacini", "Fiumi e Navigazione"}} {
		a, err := x.Shared(ctx, invented, explore.SharedRequest{Units: units})
		if err != nil {
			t.Fatal(err)
		}
		out[name] = report.Shared(l, a)
	}
	impact, err := x.Impact(ctx, invented, explore.ImpactRequest{Unit: "Laghi e Bacini", Levels: 3})
	if err != nil {
		t.Fatal(err)
	}
	out["impact"] = report.Impact(l, impact)
	scenarios := map[string][]explore.ChangeRequest{
		"merger": {merger},
		"scenario": {
			{Type: explore.ChangeCreate, Name: "Direzione regionale Garda", To: "Laghi e Bacini"},
			{Type: explore.ChangeAbolish, Units: []string{"Ufficio Vigilanza Interna"}},
			{Type: explore.ChangeRename, Units: []string{"Risorse Umane"}, Name: "Direzione centrale Personale"},
			{Type: explore.ChangeMove, Units: []string{"Direzione regionale Lario"}, To: "Fiumi e Navigazione"},
		},
	}
	for name, changes := range scenarios {
		a, err := x.Scenario(ctx, invented, explore.ScenarioRequest{Changes: changes})
		if err != nil {
			t.Fatal(err)
		}
		out[name] = report.Scenario(l, a)
	}
	kept := func(id, changes string) graph.Scenario {
		return graph.Scenario{ID: graph.ScenarioID(id), Name: "Riordino " + id, Author: "M. Rossi", Note: "una prova", Edition: invented, Changes: changes}
	}
	one := kept("uno", `[{"type":"merge","units":["Laghi e Bacini","Fiumi e Navigazione"]},{"type":"move","units":["Nessuno"],"to":"Presidente"}]`)
	saved, err := x.Evaluate(ctx, "", one)
	if err != nil {
		t.Fatal(err)
	}
	out["saved"] = report.Saved(l, saved)
	compared, err := x.CompareScenarios(ctx, "", one, kept("due", `[{"type":"abolish","units":["Laghi e Bacini"],"to":"Fiumi e Navigazione"}]`))
	if err != nil {
		t.Fatal(err)
	}
	out["comparison"] = report.Comparison(l, compared)
	mergers, err := x.Mergers(ctx, invented, explore.MergersRequest{Units: []string{"Direzioni centrali"}, Limit: 5})
	if err != nil {
		t.Fatal(err)
	}
	out["mergers"] = report.Mergers(l, mergers)
	unit, err := x.Unit(ctx, invented, "Laghi e Bacini")
	if err != nil {
		t.Fatal(err)
	}
	out["unit"] = report.Unit(l, unit)
	diff, err := x.Diff(ctx, explore.DiffRequest{Old: invented, New: "dopo"})
	if err != nil {
		t.Fatal(err)
	}
	out["diff"] = report.Diff(l, diff)
	return out
}
