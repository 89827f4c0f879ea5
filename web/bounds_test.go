package web

import (
	"encoding/json"
	"testing"

	"raccordo/graph"
)

func TestBoundsInTheDocumentAreThoseOfTheDomain(t *testing.T) {
	none := -1
	tests := []struct {
		path, param        string
		least, most, usual int
	}{
		{"/paths", "max_hops", 1, graph.MaxHops, graph.DefaultHops},
		{"/paths", "limit", 1, graph.MaxPaths, graph.DefaultPaths},
		{"/impact", "levels", 1, graph.MaxLevels, graph.DefaultLevels},
		{"/search", "limit", 1, graph.MaxFound, graph.DefaultFound},
		{"/graph", "depth", 1, graph.MaxLevels, 1},
		{"/graph", "limit", 1, graph.MaxFound, 5000},
		{"/sources/{source}", "first", 1, none, 1},
	}
	type param struct {
		Name   string
		Schema struct{ Minimum, Maximum, Default *int }
	}
	var doc struct {
		Paths map[string]struct {
			Get struct{ Parameters []json.RawMessage }
		}
	}
	b, err := OpenAPI()
	if err != nil {
		t.Fatal(err)
	}
	decode(t, b, &doc)
	value := func(p *int) int {
		if p == nil {
			return none
		}
		return *p
	}
	for _, tt := range tests {
		t.Run(tt.path+" "+tt.param, func(t *testing.T) {
			for _, raw := range doc.Paths[apiPath+"/editions/{edition}"+tt.path].Get.Parameters {
				var name struct{ Name string }
				decode(t, raw, &name)
				if name.Name != tt.param {
					continue
				}
				var p param
				decode(t, raw, &p)
				least, most, usual := value(p.Schema.Minimum), value(p.Schema.Maximum), value(p.Schema.Default)
				if least != tt.least || most != tt.most || usual != tt.usual {
					t.Errorf("%d to %d, default %d; want %d to %d, default %d", least, most, usual, tt.least, tt.most, tt.usual)
				}
				return
			}
			t.Error("not in the document")
		})
	}
}
