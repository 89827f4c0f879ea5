package graphtest

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"testing"

	"raccordo/graph"
)

// Sketch builds a small graph a line at a time. Everything said in it becomes a
// line of its one source, "act", and cites that line.
type Sketch struct {
	g     graph.Graph
	lines []string
}

// NewSketch begins an edition.
func NewSketch(id graph.EditionID) *Sketch {
	return &Sketch{g: graph.Graph{Edition: graph.Edition{ID: id, Title: "Ordinamento " + string(id), Date: "2020-01-01"}}}
}

// Date sets the date of the edition.
func (s *Sketch) Date(date string) *Sketch {
	s.g.Edition.Date = date
	return s
}

// Units adds units that are named like their ids.
func (s *Sketch) Units(ids ...graph.UnitID) *Sketch {
	for _, id := range ids {
		s.Unit(id, string(id))
	}
	return s
}

// Unit adds an office.
func (s *Sketch) Unit(id graph.UnitID, name string, aliases ...string) *Sketch {
	u := graph.Unit{ID: id, Name: name, Aliases: aliases, Kind: graph.KindOffice, Citations: s.cite(name)}
	s.g.Units = append(s.g.Units, u)
	return s
}

// Reports adds stated reporting lines from a unit to its superiors.
func (s *Sketch) Reports(from graph.UnitID, to ...graph.UnitID) *Sketch {
	for _, t := range to {
		s.Edge(graph.Edge{From: from, To: t, Type: graph.ReportsTo, Basis: graph.Stated})
	}
	return s
}

// Collaborates adds collaborations from a unit to others.
func (s *Sketch) Collaborates(from graph.UnitID, to ...graph.UnitID) *Sketch {
	for _, t := range to {
		s.Edge(graph.Edge{From: from, To: t, Type: graph.CollaboratesWith, Mode: graph.Collaboration})
	}
	return s
}

// Belongs makes units members of a class or group.
func (s *Sketch) Belongs(group graph.UnitID, members ...graph.UnitID) *Sketch {
	for _, m := range members {
		s.Edge(graph.Edge{From: m, To: group, Type: graph.BelongsTo})
	}
	return s
}

// Edge adds an edge; it is given a citation of its own beside those it has.
func (s *Sketch) Edge(e graph.Edge) *Sketch {
	c := s.cite(fmt.Sprintf("%s %s %s %s %s", e.From, e.Type.Step(), e.To, e.Basis, e.Mode))
	e.Citations = append(c, e.Citations...)
	s.g.Edges = append(s.g.Edges, e)
	return s
}

// Function adds a function of a unit and the competence that covers it.
func (s *Sketch) Function(id graph.FunctionID, unit graph.UnitID, text string, covers graph.CompetenceID) *Sketch {
	s.g.Functions = append(s.g.Functions, graph.Function{ID: id, Unit: unit, Text: text, Citations: s.cite(text)})
	for i := range s.g.Competences {
		if c := &s.g.Competences[i]; c.ID == covers {
			c.Functions = append(c.Functions, id)
			return s
		}
	}
	c := graph.Competence{ID: covers, Name: strings.ReplaceAll(string(covers), "-", " "), Functions: []graph.FunctionID{id}}
	s.g.Competences = append(s.g.Competences, c)
	return s
}

// Graph returns what was sketched, and ends the test if it is not valid.
func (s *Sketch) Graph(tb testing.TB) *graph.Graph {
	tb.Helper()
	g, err := s.Build()
	if err != nil {
		tb.Fatalf("sketch: %v", err)
	}
	return g
}

// Build returns what was sketched as graph.New gives it.
func (s *Sketch) Build() (*graph.Graph, error) {
	text := strings.Join(s.lines, "\n")
	sum := sha256.Sum256([]byte(text))
	g := s.g
	g.Edition.Sources = []graph.Source{{ID: "act", Title: "Atto di prova", SHA256: hex.EncodeToString(sum[:]), Text: text}}
	return graph.New(g)
}

func (s *Sketch) cite(line string) []graph.Citation {
	s.lines = append(s.lines, line)
	n := len(s.lines)
	return []graph.Citation{{Source: "act", First: n, Last: n, Section: fmt.Sprintf("art. %d", (n+9)/10), Quote: line}}
}

// doubt gives the first citation of the last edge a confidence and a page.
func (s *Sketch) doubt(c graph.Confidence, page int) {
	cited := &s.g.Edges[len(s.g.Edges)-1].Citations[0]
	cited.Confidence, cited.Page = c, page
	if c != graph.Certain {
		cited.Reason = "it is " + string(c)
	}
}
