package storetest

import (
	"testing"

	"raccordo/graph"
	"raccordo/graph/graphtest"
)

var everything = []graph.FoundType{graph.FoundUnit, graph.FoundFunction, graph.FoundCompetence}

// search asks for text among everything.
func search(text string) graph.SearchQuery {
	return graph.SearchQuery{Words: graph.Words(text), Types: everything, Limit: graph.MaxFound}
}

// ids names what was found: "type id".
func ids(r graph.SearchResult) []string {
	var out []string
	for _, f := range r.Found {
		out = append(out, string(f.Type)+" "+f.ID)
	}
	return out
}

func library() *graphtest.Sketch {
	return graphtest.NewSketch("cerca").
		Unit("pensioni", "Direzione centrale Pensioni", "DC Pensioni", "Previdenza obbligatoria").
		Unit("entrate", "Direzione centrale Entrate").
		Unit("universita", "Ufficio per l’Università", "Ufficio 7").
		Unit("UNIVERSITA", "Università «Ca' Foscari»").
		Unit("greca", "Ανώτατο Συμβούλιο").
		Unit("nfd", "Citta\u0300 metropolitana").
		Function("p1", "pensioni", "Liquida le pensioni; cura l’archivio delle entrate", "liquidazione-pensioni").
		Function("e1", "entrate", "Accerta le entrate contributive 2016", "accertamento-entrate").
		Function("e2", "entrate", "Liquida i rimborsi", "liquidazione-pensioni")
}

var searchTests = []test{
	{"every word must begin a word of the text, in any order", func(t *testing.T, s graph.Store) {
		v := written(t, s, library().Graph(t))
		for text, want := range map[string][]string{
			"pensioni":              {"competence liquidazione-pensioni", "function p1", "unit pensioni"},
			"PENS":                  {"competence liquidazione-pensioni", "function p1", "unit pensioni"},
			"pensioni direzione":    {"unit pensioni"},
			"cent dir":              {"unit entrate", "unit pensioni"},
			"ensioni":               nil,
			"pensioni pensionistic": nil,
			"direzione direzione":   {"unit entrate", "unit pensioni"},
			"entrate pens":          {"function p1"},
			"liquida":               {"competence liquidazione-pensioni", "function e2", "function p1"},
			"2016":                  {"function e1"},
			"7":                     {"unit universita"},
		} {
			same(t, text, ids(must[graph.SearchResult](t, text)(v.Search(t.Context(), search(text)))), want)
		}
	}},
	{"accents and case are folded on both sides", func(t *testing.T, s graph.Store) {
		v := written(t, s, library().Graph(t))
		for text, want := range map[string][]string{
			"universita": {"unit UNIVERSITA", "unit universita"},
			"UNIVERSITÀ": {"unit UNIVERSITA", "unit universita"},
			"città":      {"unit nfd"},
			"citta":      {"unit nfd"},
			"συμβούλιο":  {"unit greca"},
			"ΣΥΜΒΟΎΛΙΟ":  {"unit greca"},
			"ca foscari": {"unit UNIVERSITA"},
		} {
			same(t, text, ids(must[graph.SearchResult](t, text)(v.Search(t.Context(), search(text)))), want)
		}
	}},
	{"aliases are searched with the name, and words may stand in different ones", func(t *testing.T, s graph.Store) {
		v := written(t, s, library().Graph(t))
		for _, text := range []string{"dc", "previdenza", "dc previdenza", "obbligatoria centrale pensioni"} {
			same(t, text, ids(must[graph.SearchResult](t, text)(v.Search(t.Context(), search(text)))), []string{"unit pensioni"})
		}
	}},
	{"what is found comes with what a list of results needs", func(t *testing.T, s graph.Store) {
		v := written(t, s, library().Graph(t))
		r := must[graph.SearchResult](t, "search")(v.Search(t.Context(), search("pensioni")))
		same(t, "found", r.Found, []graph.Found{
			{Type: graph.FoundCompetence, ID: "liquidazione-pensioni", Text: "liquidazione pensioni"},
			{Type: graph.FoundFunction, ID: "p1", Text: "Liquida le pensioni; cura l’archivio delle entrate", Unit: "pensioni"},
			{
				Type: graph.FoundUnit, ID: "pensioni", Text: "Direzione centrale Pensioni", Kind: graph.KindOffice,
				Aliases: []string{"DC Pensioni", "Previdenza obbligatoria"},
			},
		})
	}},
	{"only the types asked for are found", func(t *testing.T, s graph.Store) {
		v := written(t, s, library().Graph(t))
		q := search("pensioni")
		for _, ft := range everything {
			q.Types = []graph.FoundType{ft, ft}
			r := must[graph.SearchResult](t, "search")(v.Search(t.Context(), q))
			if len(r.Found) != 1 || r.Found[0].Type != ft {
				t.Errorf("of type %s: %v", ft, ids(r))
			}
		}
	}},
	{"a limit cuts in the order of type and id, and says so", func(t *testing.T, s graph.Store) {
		v := written(t, s, library().Graph(t))
		all := []string{"competence liquidazione-pensioni", "function p1", "unit pensioni"}
		for limit := 1; limit <= 4; limit++ {
			q := search("pensioni")
			q.Limit = limit
			r := must[graph.SearchResult](t, "search")(v.Search(t.Context(), q))
			same(t, "found", ids(r), all[:min(limit, 3)])
			if r.Truncated != (limit < 3) {
				t.Errorf("limit %d: truncated is %v", limit, r.Truncated)
			}
		}
	}},
	{"words are searched for as they are, whatever they mean to an index", func(t *testing.T, s graph.Store) {
		g := graphtest.NewSketch("parole").Unit("a", "and or not near").Unit("b", "or").Unit("c", "100% null").Graph(t)
		v := written(t, s, g)
		for text, want := range map[string][]string{
			"or": {"unit a", "unit b"}, "not": {"unit a"}, "and or": {"unit a"}, "near": {"unit a"}, "100": {"unit c"}, "null": {"unit c"},
		} {
			same(t, text, ids(must[graph.SearchResult](t, text)(v.Search(t.Context(), search(text)))), want)
		}
	}},
}
