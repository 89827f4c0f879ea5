package table

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"raccordo/graph"
	"raccordo/graph/exchange"
)

const edition = "id,title,date,source,source_title,sha256\nprova,Prova,2014-03-12,atto,Atto,ab\n"

func files(named ...string) []File {
	var out []File
	for i := 0; i < len(named); i += 2 {
		out = append(out, File{Name: named[i], Text: strings.TrimSuffix(named[i+1], "\n"), SHA256: "cd"})
	}
	return out
}

func read(t *testing.T, fs []File) *graph.Graph {
	t.Helper()
	g, err := Read(fs)
	if err != nil {
		t.Fatal(err)
	}
	c, err := graph.New(*g)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestIdsAndCompetencesAreDerived(t *testing.T) {
	g := read(t, files(
		"edition.csv", edition,
		"units.csv", "name;kind;lines\nDirezione Laghi;directorate;3\nUfficio Dighe;;4-5;\n",
		"functions.csv", "unit,text,competence,lines\nDirezione Laghi,Tiene i conti,,6\nufficio dighe,Tiene i conti,,7\nufficio-dighe,Misura,Misure,8;10-11\n",
		"edges.csv", "from,to,type,lines\nUfficio Dighe,Direzione Laghi,reports_to,4\n",
	))
	cite := func(first, last int) []graph.Citation {
		return []graph.Citation{{Source: "atto", First: first, Last: last}}
	}
	want := &graph.Graph{
		Edition: graph.Edition{ID: "prova", Title: "Prova", Date: "2014-03-12", Sources: []graph.Source{{ID: "atto", Title: "Atto", SHA256: "ab"}}},
		Units: []graph.Unit{
			{ID: "direzione-laghi", Name: "Direzione Laghi", Kind: graph.KindDirectorate, Citations: cite(3, 3)},
			{ID: "ufficio-dighe", Name: "Ufficio Dighe", Kind: graph.KindOther, Citations: cite(4, 5)},
		},
		Functions: []graph.Function{
			{ID: "direzione-laghi:tiene-i-conti", Unit: "direzione-laghi", Text: "Tiene i conti", Citations: cite(6, 6)},
			{ID: "ufficio-dighe:misura", Unit: "ufficio-dighe", Text: "Misura", Citations: append(cite(8, 8), cite(10, 11)...)},
			{ID: "ufficio-dighe:tiene-i-conti", Unit: "ufficio-dighe", Text: "Tiene i conti", Citations: cite(7, 7)},
		},
		Competences: []graph.Competence{
			{ID: "misure", Name: "Misure", Functions: []graph.FunctionID{"ufficio-dighe:misura"}},
			{ID: "tiene-i-conti", Name: "Tiene i conti", Functions: []graph.FunctionID{"direzione-laghi:tiene-i-conti", "ufficio-dighe:tiene-i-conti"}},
		},
		Edges: []graph.Edge{{From: "ufficio-dighe", To: "direzione-laghi", Type: graph.ReportsTo, Basis: graph.Stated, Citations: cite(4, 4)}},
	}
	if diff := cmp.Diff(want, g); diff != "" {
		t.Errorf("graph (-want +got):\n%s", diff)
	}
}

func TestARowWithoutLinesIsCitedItself(t *testing.T) {
	g := read(t, files("units.csv", "name\n\nUfficio Dighe\n"))
	want := []graph.Citation{{Source: "units-csv", First: 3, Last: 3}}
	if diff := cmp.Diff(want, g.Units[0].Citations); diff != "" {
		t.Errorf("citations (-want +got):\n%s", diff)
	}
	src := g.Edition.Sources[0]
	if src.Lines()[2] != "Ufficio Dighe" || src.SHA256 != "cd" {
		t.Errorf("source %+v, want the table with its text and hash", src)
	}
}

func TestEveryProblemHasItsPlace(t *testing.T) {
	for _, tc := range []struct {
		name  string
		files []File
		want  []string
	}{
		{"an unknown column and a missing one", files("units.csv", "nome,kind\nx,office\n"), []string{
			`units.csv:1:1: unknown column "nome": want id, name,`, `units.csv:1: no column "name"`}},
		{"values that cannot be", files("edition.csv", edition,
			"units.csv", "name,kind,level,experimental,lines\nA,bureau,alto,forse,3-1\n,office,,,2\n",
			"edges.csv", "from,to,type,basis,mode,lines\nA,Z,reports_to,,hearing,1\nA,A,collaborates_with,,,1\nA,A,knows,,,x\n"), []string{
			`units.csv:2:15: experimental "forse": want true, false`, `units.csv:2:21: lines "3-1": want such as`, `units.csv:2:3: kind "bureau"`, `units.csv:2:10: level "alto"`,
			`units.csv:3:1: name is empty`,
			`edges.csv:2:3: to "Z" is not in the table of units`, `edges.csv:2:17: mode "hearing": only COLLABORATES_WITH`,
			`edges.csv:3:3: "a" is joined to itself`, `edges.csv:3:24: mode "": want one of`,
			`edges.csv:4:13: lines "x": want such as`, `edges.csv:4:3: "a" is joined to itself`, `edges.csv:4:5: type "KNOWS"`}},
		{"a source that is not listed", files("edition.csv", edition, "units.csv", "name,source,lines\nA,altro,1\n"), []string{
			`units.csv:2:3: source "altro" is not listed`}},
		{"a name of several units", files("units.csv", "id,name\na,Ufficio\nb,Ufficio\n", "functions.csv", "unit,text\nUfficio,cura\n"), []string{
			`functions.csv:2:1: unit "Ufficio" is the name of several units: "a", "b"`}},
		{"a cell beyond the header", files("units.csv", "name\nUno,due\n"), []string{`units.csv:2:5: "due" stands in no column`}},
		{"an open quotation mark", files("units.csv", "name\n\"Uno\n"), []string{`units.csv:2:5: not CSV`}},
		{"a unit that contradicts itself", files("units.csv", "id,name\na,Uno\na,Due\n"), []string{`units.csv:3:3: name "Due": an earlier row of the unit "a" says "Uno"`}},
		{"no table of units", files("edges.csv", "from,to,type\n"), []string{`edges.csv: no table of units`}},
		{"an empty table of units", files("units.csv", "name\n"), []string{`units.csv: no unit`}},
		{"an edition in JSON with a wrong field", files("edition.json", `{"name": "x"}`, "units.csv", "name\nA\n"), []string{`edition.json:1:2: unknown field "name"`}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			_, err := Read(tc.files)
			var ps *graph.ProblemsError
			if !errors.As(err, &ps) {
				t.Fatalf("error %v, want a ProblemsError", err)
			}
			for i, p := range ps.Problems {
				if i >= len(tc.want) || !strings.HasPrefix(p.String(), tc.want[i]) {
					t.Errorf("problem %d is %q, want %q", i, p, tc.want[min(i, len(tc.want)-1)])
				}
			}
			if len(ps.Problems) < len(tc.want) {
				t.Errorf("%d problems, want %d", len(ps.Problems), len(tc.want))
			}
		})
	}
}

func TestAWorkbookReadsLikeItsTables(t *testing.T) {
	book := excelize.NewFile()
	put := func(sheet string, rows ...[]any) {
		t.Helper()
		if _, err := book.NewSheet(sheet); err != nil {
			t.Fatal(err)
		}
		for i, r := range rows {
			cell, err := excelize.CoordinatesToCellName(1, i+1)
			if err != nil {
				t.Fatal(err)
			}
			if err := book.SetSheetRow(sheet, cell, &r); err != nil {
				t.Fatal(err)
			}
		}
	}
	put("edition", []any{"id", "title", "date", "source"}, []any{"prova", "Prova", "2014-03-12", "atto"})
	put("Units", []any{"name", "kind", "lines"}, []any{"Ufficio Dighe", "office", 4}, []any{"Direzione Laghi", "directorate", "5-6"})
	put("edges", []any{"from", "to", "type"}, []any{"Ufficio Dighe", "Direzione Laghi", "reports_to"})
	var b bytes.Buffer
	if err := book.Write(&b); err != nil {
		t.Fatal(err)
	}
	g := read(t, []File{{Name: "libro.xlsx", Workbook: b.Bytes(), SHA256: "ef"}})
	if len(g.Units) != 2 || len(g.Edges) != 1 {
		t.Fatalf("%d units and %d edges, want 2 and 1", len(g.Units), len(g.Edges))
	}
	want := []graph.Citation{{Source: "libro-xlsx-edges", First: 2, Last: 2}}
	if diff := cmp.Diff(want, g.Edges[0].Citations); diff != "" {
		t.Errorf("citations of the edge (-want +got):\n%s", diff)
	}
	put("functions", []any{"unit", "text"}, []any{"Nessuno", "cura"})
	b.Reset()
	if err := book.Write(&b); err != nil {
		t.Fatal(err)
	}
	_, err := Read([]File{{Name: "libro.xlsx", Workbook: b.Bytes()}})
	if err == nil || err.Error() != `libro.xlsx:functions!A2: unit "Nessuno" is not in the table of units` {
		t.Errorf("error %v, want one at libro.xlsx:functions!A2", err)
	}
}

func TestTablesReadBackWhatExchangeWrites(t *testing.T) {
	cite := func(lines ...int) []graph.Citation {
		var cs []graph.Citation
		for _, l := range lines {
			cs = append(cs, graph.Citation{Source: "atto", First: l, Last: l + 1, Section: "A, B; C", Quote: "dice \"così\""})
		}
		return cs
	}
	want, err := graph.New(graph.Graph{
		Edition: graph.Edition{ID: "prova", Title: "Prova, \"due\"", Date: "2014-03-12", Sources: []graph.Source{{ID: "altro"}, {ID: "atto", Title: "Atto", SHA256: "ab"}}},
		Units: []graph.Unit{
			{ID: "a", Name: "Ufficio", Aliases: []string{"x", "y"}, Kind: graph.KindOffice, Level: graph.LevelGeneral, Experimental: true, Citations: cite(2, 9)},
			{ID: "b", Name: "Ufficio", Kind: graph.KindOffice, Citations: cite(3)},
		},
		Functions: []graph.Function{
			{ID: "f1", Unit: "a", Text: "cura; scrive", Citations: cite(4, 5)}, {ID: "f2", Unit: "b", Text: "cura", Citations: cite(6)},
			{ID: "f3", Unit: "b", Text: "legge", Citations: cite(6)},
		},
		Competences: []graph.Competence{{ID: "c", Name: "Cura", Functions: []graph.FunctionID{"f1", "f2"}}, {ID: "d", Name: "Cura", Functions: []graph.FunctionID{"f3"}}},
		Edges: []graph.Edge{
			{From: "a", To: "b", Type: graph.ReportsTo, Basis: graph.Structural, Citations: cite(7, 8)},
			{From: "b", To: "a", Type: graph.CollaboratesWith, Mode: graph.Supply, Citations: cite(7)},
			{From: "a", To: "b", Type: graph.BelongsTo, Citations: cite(7)},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	var fs []File
	for _, table := range exchange.Tables(want) {
		var b strings.Builder
		if err := exchange.WriteCSV(&b, table); err != nil {
			t.Fatal(err)
		}
		fs = append(fs, File{Name: table.Name + ".csv", Text: b.String()})
	}
	if diff := cmp.Diff(want, read(t, fs)); diff != "" {
		t.Errorf("graph read back (-want +got):\n%s", diff)
	}
}

func FuzzRead(f *testing.F) {
	f.Add("name;kind\nA;office\n", "unit,text\nA,b\n", "from,to,type\nA,B,reports_to\n")
	f.Add("id,name,aliases,lines,source\n\"a\",\"A\",x|y,1-2;3,s\n", "", "")
	f.Fuzz(func(t *testing.T, units, functions, edges string) {
		g, err := Read(files("edition.csv", edition, "units.csv", units, "functions.csv", functions, "edges.csv", edges))
		if err != nil {
			if !errors.Is(err, graph.ErrInvalid) {
				t.Fatalf("error %v, want one that is ErrInvalid", err)
			}
			return
		}
		if _, err := graph.New(*g); err != nil && !strings.Contains(err.Error(), "UTF-8") {
			t.Fatalf("read without a problem, yet %v", err)
		}
	})
}
