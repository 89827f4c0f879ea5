package neo4jstore

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"raccordo/cypher"
	"raccordo/graph"
)

// row is what one node or relationship is made of.
type row = map[string]any

// cite adds the citations to r as parallel lists; one that says nothing of any
// citation is left out, for every property costs the server time and space.
func cite(r row, citations []graph.Citation) row {
	texts := func(key string, of func(c *graph.Citation) string) {
		list, any := make([]string, len(citations)), false
		for i := range citations {
			list[i] = of(&citations[i])
			any = any || list[i] != ""
		}
		if any {
			r[key] = list
		}
	}
	numbers := func(key string, of func(c *graph.Citation) int) {
		list, any := make([]int, len(citations)), false
		for i := range citations {
			list[i] = of(&citations[i])
			any = any || list[i] != 0
		}
		if any {
			r[key] = list
		}
	}
	texts("cited_source", func(c *graph.Citation) string { return c.Source })
	numbers("cited_first", func(c *graph.Citation) int { return c.First })
	if slices.ContainsFunc(citations, func(c graph.Citation) bool { return c.Last != c.First }) {
		numbers("cited_last", func(c *graph.Citation) int { return c.Last })
	}
	numbers("cited_page", func(c *graph.Citation) int { return c.Page })
	texts("cited_section", func(c *graph.Citation) string { return c.Section })
	texts("cited_quote", func(c *graph.Citation) string { return c.Quote })
	texts("cited_confidence", func(c *graph.Citation) string { return string(c.Confidence) })
	texts("cited_reason", func(c *graph.Citation) string { return c.Reason })
	return r
}

// words returns what the full-text index holds of a record.
func words(r graph.Record) string { return strings.Join(graph.Indexed(r), " ") }

func sourceRows(g *graph.Graph) []row {
	rows := make([]row, len(g.Edition.Sources))
	for i, s := range g.Edition.Sources {
		rows[i] = row{"id": s.ID, "title": s.Title, "sha256": s.SHA256, "text": s.Text, "reading": readingText(s.Reading)}
	}
	return rows
}

func unitRows(g *graph.Graph) []row {
	rows := make([]row, len(g.Units))
	for i := range g.Units {
		u := &g.Units[i]
		rows[i] = cite(row{"id": string(u.ID), "name": u.Name, "kind": string(u.Kind), "words": words(graph.Record{Unit: u})}, u.Citations)
		if len(u.Aliases) > 0 {
			rows[i]["aliases"] = texts(u.Aliases)
		}
		if u.Level != graph.LevelUnstated {
			rows[i]["level"] = string(u.Level)
		}
		if u.Experimental {
			rows[i]["experimental"] = true
		}
	}
	return rows
}

func competenceRows(g *graph.Graph) []row {
	rows := make([]row, len(g.Competences))
	for i := range g.Competences {
		c := &g.Competences[i]
		rows[i] = row{"id": string(c.ID), "name": c.Name, "words": words(graph.Record{Competence: c})}
	}
	return rows
}

func functionRows(g *graph.Graph) []row {
	covered := make(map[graph.FunctionID]graph.CompetenceID, len(g.Functions))
	for _, c := range g.Competences {
		for _, f := range c.Functions {
			covered[f] = c.ID
		}
	}
	rows := make([]row, len(g.Functions))
	for i := range g.Functions {
		f := &g.Functions[i]
		rows[i] = cite(row{
			"id": string(f.ID), "text": f.Text, "unit": string(f.Unit), "competence": string(covered[f.ID]),
			"words": words(graph.Record{Function: f}),
		}, f.Citations)
	}
	return rows
}

// stepRows returns the relationships of one type. A stated step has the citations
// of each of its edges, one edge after the other, and says of each whose it is.
func stepRows(steps []graph.Step, edges map[graph.StepKey][]graph.Edge, t graph.StepType) []row {
	var rows []row
	for _, s := range steps {
		if s.Type != t {
			continue
		}
		r := row{"from": string(s.From), "to": string(s.To)}
		if s.Through != "" {
			r["through"] = string(s.Through)
		}
		switch t {
		case graph.StepSharesCompetence:
			r["competences"] = texts(s.Competences)
			rows = append(rows, r)
			continue
		case graph.StepReportsTo:
			r["basis"] = string(s.Basis)
		case graph.StepCollaboratesWith:
			r["modes"] = texts(s.Modes)
		}
		citations, of := s.Citations, []string(nil)
		if s.Through == "" {
			citations = nil
			for _, e := range edges[s.Key()] {
				citations = append(citations, e.Citations...)
				of = append(of, slices.Repeat([]string{string(e.Basis) + string(e.Mode)}, len(e.Citations))...)
			}
		}
		if slices.ContainsFunc(of, func(s string) bool { return s != of[0] }) { // else the basis or the only mode says it
			r["cited_of"] = of
		}
		rows = append(rows, cite(r, citations))
	}
	return rows
}

// edgesByStep groups edges by the step they make.
func edgesByStep(edges []graph.Edge) map[graph.StepKey][]graph.Edge {
	byStep := make(map[graph.StepKey][]graph.Edge, len(edges))
	for _, e := range edges {
		k := graph.StepKey{From: e.From, To: e.To, Type: e.Type.Step()}
		byStep[k] = append(byStep[k], e)
	}
	return byStep
}

// load is the rows that one statement makes.
type load struct {
	statement cypher.Statement
	rows      []row
}

// loads returns all that g becomes, in an order in which ends exist before what
// joins them.
func loads(g *graph.Graph) []load {
	steps, edges := graph.Steps(g), edgesByStep(g.Edges)
	return []load{
		{cypher.CreateSources, sourceRows(g)},
		{cypher.CreateUnits, unitRows(g)},
		{cypher.CreateCompetences, competenceRows(g)},
		{cypher.CreateFunctions, functionRows(g)},
		{cypher.CreateBelongsTo, stepRows(steps, edges, graph.StepBelongsTo)},
		{cypher.CreateCollaboratesWith, stepRows(steps, edges, graph.StepCollaboratesWith)},
		{cypher.CreateReportsTo, stepRows(steps, edges, graph.StepReportsTo)},
		{cypher.CreateSharesCompetence, stepRows(steps, edges, graph.StepSharesCompetence)},
	}
}

// texts returns ss as the driver takes them: plain strings, never nil.
func texts[T ~string](ss []T) []string {
	out := make([]string, len(ss))
	for i, s := range ss {
		out[i] = string(s)
	}
	return out
}

// edgeType returns the relationship type of a step type; "" of anything else.
func edgeType(t graph.StepType) string {
	if !slices.Contains(graph.StepTypes, t) {
		return ""
	}
	return strings.ToUpper(string(t))
}

func edgeTypes(types []graph.StepType) []string {
	out := make([]string, len(types))
	for i, t := range types {
		out[i] = edgeType(t)
	}
	return out
}

// readingText returns a reading as JSON, "" of none: a property holds no records.
func readingText(r *graph.Reading) string {
	if r == nil {
		return ""
	}
	data, err := json.Marshal(r)
	if err != nil {
		panic("neo4jstore: encode a reading: " + err.Error()) // only strings and ints: cannot fail
	}
	return string(data)
}

func readingOf(text string) (*graph.Reading, error) {
	if text == "" {
		return nil, nil
	}
	r := new(graph.Reading)
	if err := json.Unmarshal([]byte(text), r); err != nil {
		return nil, fmt.Errorf("decode what a source was read with: %w", err)
	}
	return r, nil
}
