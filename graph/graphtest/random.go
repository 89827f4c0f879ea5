package graphtest

import (
	"fmt"
	"slices"

	"pgregory.net/rapid"

	"raccordo/graph"
)

// UnitIDs are the ids that the units of random graphs have; some differ by case
// or by a mark only.
var UnitIDs = []graph.UnitID{"a", "A", "a-b", "a.b", "b", "B", "z", "9"}

// SearchWords are words that random graphs hold, and beginnings of them.
var SearchWords = []string{"u", "uff", "ufficio", "unita", "perche", "archivi", "a", "nord", "ανω", "2016", "mai"}

var (
	randomNames = []string{
		"Ufficio", "ufficio", "Unità Nord", "Unita\u0300 nord", "Perché l’Ufficio?", "Ανώτατο", "«Archivi» 2016", "!", "A.B. 'x' \"y\" \\",
	}
	randomTexts = []string{"Cura gli archivi", "cura GLI archivi", "Gestisce l'unità nord", "Ανώτατο 2016", "…"}
	randomKinds = []graph.Kind{graph.KindOffice, graph.KindClass, graph.KindGroup, graph.KindExternal}
)

// Graphs generates small editions of at most eight units: cycles, parallel
// edges, classes within classes, isolated units, names that differ by case or
// accent. Many hold a path of several steps.
func Graphs(id graph.EditionID) *rapid.Generator[*graph.Graph] {
	return rapid.Custom(func(t *rapid.T) *graph.Graph {
		s := NewSketch(id).Date(rapid.SampledFrom([]string{"", "2016-07-28", "2020-01-01"}).Draw(t, "date"))
		n := len(UnitIDs) - rapid.IntRange(0, len(UnitIDs)-1).Draw(t, "units left out")
		ids := rapid.Permutation(UnitIDs).Draw(t, "ids")[:n]
		for _, u := range ids {
			s.Unit(u, rapid.SampledFrom(randomNames).Draw(t, "name"), rapid.SliceOfN(rapid.SampledFrom(randomNames), 0, 2).Draw(t, "aliases")...)
			made := &s.g.Units[len(s.g.Units)-1]
			made.Kind = rapid.SampledFrom(randomKinds).Draw(t, "kind")
			made.Level = rapid.SampledFrom([]graph.Level{graph.LevelUnstated, graph.LevelGeneral, graph.LevelExecutive}).Draw(t, "level")
		}
		if n > 1 {
			drawEdges(t, s, ids)
		}
		for i := range rapid.IntRange(0, 6).Draw(t, "functions") {
			unit := rapid.SampledFrom(ids).Draw(t, "performer")
			covers := rapid.SampledFrom([]graph.CompetenceID{"archivi", "Archivi", "nord"}).Draw(t, "competence")
			s.Function(graph.FunctionID(fmt.Sprintf("f%d", i)), unit, rapid.SampledFrom(randomTexts).Draw(t, "text"), covers)
		}
		g, err := s.Build()
		if err != nil {
			t.Fatalf("generate a graph: %v", err)
		}
		return g
	})
}

func drawEdges(t *rapid.T, s *Sketch, ids []graph.UnitID) {
	for range 2*len(ids) - rapid.IntRange(0, 2*len(ids)).Draw(t, "edges left out") {
		from := rapid.IntRange(0, len(ids)-1).Draw(t, "from")
		to := rapid.IntRange(0, len(ids)-2).Draw(t, "to")
		if to >= from {
			to++
		}
		e := graph.Edge{From: ids[from], To: ids[to]}
		switch e.Type = rapid.SampledFrom([]graph.EdgeType{graph.ReportsTo, graph.CollaboratesWith, graph.BelongsTo}).Draw(t, "type"); e.Type {
		case graph.ReportsTo:
			e.Basis = rapid.SampledFrom([]graph.Basis{graph.Stated, graph.Structural}).Draw(t, "basis")
		case graph.CollaboratesWith:
			e.Mode = rapid.SampledFrom(graph.Modes[:3]).Draw(t, "mode")
		}
		s.Edge(e)
		s.doubt(rapid.SampledFrom(graph.Confidences).Draw(t, "confidence"), rapid.IntRange(0, 2).Draw(t, "page"))
		drawDouble(t, s, e)
	}
}

// drawDouble now and then adds a second edge between the ends of one: the same
// again, one of another mode or basis, or the way back.
func drawDouble(t *rapid.T, s *Sketch, e graph.Edge) {
	switch rapid.IntRange(0, 9).Draw(t, "double") {
	case 7:
	case 8:
		switch e.Type {
		case graph.ReportsTo:
			e.Basis = graph.Stated
		case graph.CollaboratesWith:
			e.Mode = graph.Hearing
		}
	case 9:
		e.From, e.To = e.To, e.From
	default:
		return
	}
	s.Edge(e)
}

// PathQueries generates valid questions between two different units, mostly of g.
func PathQueries(g *graph.Graph) *rapid.Generator[graph.PathQuery] {
	return rapid.Custom(func(t *rapid.T) graph.PathQuery {
		ends, stored := mostlyOf(t, g)
		avoided := rapid.IntRange(0, max(0, min(2, stored-2))).Draw(t, "avoided")
		rest := ends[2+avoided : max(2+avoided, stored)]
		return graph.PathQuery{
			From: ends[0], To: ends[1], Types: stepTypes().Draw(t, "types"), Directed: rapid.Bool().Draw(t, "directed"),
			Avoid: ends[2 : 2+avoided], MaxHops: graph.MaxHops - rapid.IntRange(0, graph.MaxHops-1).Draw(t, "hops less"),
			Limit: rapid.IntRange(1, 6).Draw(t, "limit"), Longer: max(0, rapid.IntRange(-graph.MaxLonger, graph.MaxLonger).Draw(t, "longer")),
			Via: rest[:max(0, rapid.IntRange(-3, min(3, len(rest))).Draw(t, "via"))],
		}
	})
}

// ReachQueries generates valid questions, mostly of units of g.
func ReachQueries(g *graph.Graph) *rapid.Generator[graph.ReachQuery] {
	return rapid.Custom(func(t *rapid.T) graph.ReachQuery {
		ends, _ := mostlyOf(t, g)
		return graph.ReachQuery{
			From: ends[0], Types: stepTypes().Draw(t, "types"),
			Levels: graph.MaxLevels - rapid.IntRange(0, graph.MaxLevels-1).Draw(t, "levels less"),
		}
	})
}

// mostlyOf draws an order of all ids, mostly with those of g first, and returns
// how many of them, from the first, to ask about.
func mostlyOf(t *rapid.T, g *graph.Graph) ([]graph.UnitID, int) {
	ids := rapid.Permutation(UnitIDs).Draw(t, "units")
	if rapid.IntRange(0, 19).Draw(t, "any") == 19 {
		return ids, len(ids)
	}
	slices.SortStableFunc(ids, func(a, b graph.UnitID) int { return absent(g, a) - absent(g, b) })
	return ids, min(len(g.Units), len(ids)) // a scenario may have made others
}

func absent(g *graph.Graph, id graph.UnitID) int {
	if _, ok := g.Unit(id); ok {
		return 0
	}
	return 1
}

// SearchQueries generates valid searches, many of which find something.
func SearchQueries() *rapid.Generator[graph.SearchQuery] {
	return rapid.Custom(func(t *rapid.T) graph.SearchQuery {
		types := []graph.FoundType{graph.FoundUnit, graph.FoundFunction, graph.FoundCompetence}
		return graph.SearchQuery{
			Words: rapid.SliceOfN(rapid.SampledFrom(SearchWords), 1, 2).Draw(t, "words"),
			Types: rapid.SliceOfN(rapid.SampledFrom(types), 1, 3).Draw(t, "types"),
			Limit: rapid.IntRange(1, 5).Draw(t, "limit"),
		}
	})
}

// UnitLists generates lists of ids, with repetitions and in any order.
func UnitLists() *rapid.Generator[[]graph.UnitID] {
	return rapid.SliceOfN(rapid.SampledFrom(UnitIDs), 0, 4)
}

// stepTypes generates kinds of step: any, those a path takes by itself, or all.
func stepTypes() *rapid.Generator[[]graph.StepType] {
	return rapid.OneOf(
		rapid.SliceOfN(rapid.SampledFrom(graph.StepTypes), 1, 4),
		rapid.Just(graph.DefaultPathTypes), rapid.Just(graph.StepTypes),
	)
}
