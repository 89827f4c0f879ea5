package neo4jstore

import (
	"fmt"
	"slices"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"raccordo/graph"
)

// value returns a column of a record.
func value[T neo4j.RecordValue](r *neo4j.Record, key string) (T, error) {
	v, isNil, err := neo4j.GetRecordValue[T](r, key)
	if err == nil && isNil {
		err = fmt.Errorf("%s is null", key)
	}
	return v, err
}

// first returns a column of the first record.
func first[T neo4j.RecordValue](records []*neo4j.Record, key string) (T, error) {
	if len(records) == 0 {
		var zero T
		return zero, fmt.Errorf("no record with %s", key)
	}
	return value[T](records[0], key)
}

// What stands in a map that came from the database; what is absent or of another
// type is the zero value.

func str(m map[string]any, key string) string {
	s, _ := m[key].(string)
	return s
}

func number(m map[string]any, key string) int {
	n, _ := m[key].(int64)
	return int(n)
}

func list[T any](m map[string]any, key string) []T {
	items, _ := m[key].([]any)
	if len(items) == 0 {
		return nil
	}
	out := make([]T, len(items))
	for i, item := range items {
		out[i], _ = item.(T)
	}
	return out
}

// words of a closed set or ids, as their own type; nil for none.
func named[T ~string](m map[string]any, key string) []T {
	items, _ := m[key].([]any)
	if len(items) == 0 {
		return nil
	}
	out := make([]T, len(items))
	for i, item := range items {
		s, _ := item.(string)
		out[i] = T(s)
	}
	return out
}

// citations joins parallel lists; one that says nothing is absent, and so are
// the last lines where all are the first ones.
func citations(m map[string]any) []graph.Citation {
	sources, firsts, lasts := list[string](m, "cited_source"), list[int64](m, "cited_first"), list[int64](m, "cited_last")
	sections, quotes, pages := list[string](m, "cited_section"), list[string](m, "cited_quote"), list[int64](m, "cited_page")
	confidences, reasons := list[string](m, "cited_confidence"), list[string](m, "cited_reason")
	if len(sources) == 0 {
		return nil
	}
	if len(lasts) == 0 {
		lasts = firsts
	}
	out := make([]graph.Citation, len(sources))
	for i := range out {
		out[i] = graph.Citation{
			Source: sources[i], First: int(at(firsts, i)), Last: int(at(lasts, i)), Page: int(at(pages, i)), Section: at(sections, i), Quote: at(quotes, i),
			Confidence: graph.Confidence(at(confidences, i)), Reason: at(reasons, i),
		}
	}
	return out
}

func at[T any](items []T, i int) T {
	if i < len(items) {
		return items[i]
	}
	var zero T
	return zero
}

func unitOf(m map[string]any) graph.Unit {
	experimental, _ := m["experimental"].(bool)
	return graph.Unit{
		ID: graph.UnitID(str(m, "id")), Name: str(m, "name"), Aliases: list[string](m, "aliases"),
		Kind: graph.Kind(str(m, "kind")), Level: graph.Level(str(m, "level")), Experimental: experimental,
		Citations: citations(m),
	}
}

func functionOf(m map[string]any) graph.Function {
	return graph.Function{
		ID: graph.FunctionID(str(m, "id")), Unit: graph.UnitID(str(m, "unit")), Text: str(m, "text"), Citations: citations(m),
	}
}

func competenceOf(m map[string]any) graph.Competence {
	return graph.Competence{
		ID: graph.CompetenceID(str(m, "id")), Name: str(m, "name"), Functions: named[graph.FunctionID](m, "functions"),
	}
}

func keyOf(m map[string]any) graph.StepKey {
	return graph.StepKey{
		From: graph.UnitID(str(m, "from")), To: graph.UnitID(str(m, "to")),
		Type: graph.StepType(strings.ToLower(str(m, "type"))),
	}
}

func stepOf(m map[string]any) graph.Step {
	k := keyOf(m)
	return graph.Step{
		From: k.From, To: k.To, Type: k.Type, Through: graph.UnitID(str(m, "through")),
		Basis: graph.Basis(str(m, "basis")), Modes: named[graph.Mode](m, "modes"),
		Competences: named[graph.CompetenceID](m, "competences"), Citations: graph.MergeCitations(citations(m)),
	}
}

// edgesOf returns the edges that a stated step was made of, in no order.
func edgesOf(m map[string]any) []graph.Edge {
	cited, of := citations(m), list[string](m, "cited_of")
	var edges []graph.Edge
	for i, c := range cited {
		e := graph.Edge{From: graph.UnitID(str(m, "from")), To: graph.UnitID(str(m, "to")), Type: graph.EdgeType(str(m, "type"))}
		switch e.Type {
		case graph.ReportsTo:
			if e.Basis = graph.Basis(str(m, "basis")); len(of) > 0 {
				e.Basis = graph.Basis(at(of, i))
			}
		case graph.CollaboratesWith:
			if e.Mode = at(named[graph.Mode](m, "modes"), 0); len(of) > 0 {
				e.Mode = graph.Mode(at(of, i))
			}
		}
		if n := len(edges); n == 0 || graph.CompareEdges(edges[n-1], e) != 0 {
			edges = append(edges, e)
		}
		last := &edges[len(edges)-1]
		last.Citations = append(last.Citations, c)
	}
	return edges
}

func sortedSteps(items []map[string]any) []graph.Step {
	steps := make([]graph.Step, len(items))
	for i, m := range items {
		steps[i] = stepOf(m)
	}
	slices.SortFunc(steps, func(a, b graph.Step) int { return graph.CompareStepKeys(a.Key(), b.Key()) })
	return steps
}
