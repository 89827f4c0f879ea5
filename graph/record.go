package graph

import (
	"context"
	"iter"
)

// Record is one item of an edition; exactly one field is set.
type Record struct {
	Unit       *Unit       `json:"unit,omitempty"`
	Function   *Function   `json:"function,omitempty"`
	Competence *Competence `json:"competence,omitempty"`
	Edge       *Edge       `json:"edge,omitempty"`
}

// Records yields the units, functions, competences and edges of g, in that
// order, each in the order in which g holds them.
func (g *Graph) Records() iter.Seq[Record] {
	return func(yield func(Record) bool) {
		for i := range g.Units {
			if !yield(Record{Unit: &g.Units[i]}) {
				return
			}
		}
		for i := range g.Functions {
			if !yield(Record{Function: &g.Functions[i]}) {
				return
			}
		}
		for i := range g.Competences {
			if !yield(Record{Competence: &g.Competences[i]}) {
				return
			}
		}
		for i := range g.Edges {
			if !yield(Record{Edge: &g.Edges[i]}) {
				return
			}
		}
	}
}

// Recorder is what Load needs of a View.
type Recorder interface {
	Edition() Edition
	Counts() Counts
	Records(ctx context.Context) iter.Seq2[Record, error]
}

var _ Recorder = View(nil)

// room is how many records to make room for where a view counts n: a damaged
// store may count anything.
func room(n int) int { return min(max(n, 0), 1<<20) }

// Load reads a whole edition, as New returned it when it was written. It holds
// all of it in memory.
func Load(ctx context.Context, v Recorder) (*Graph, error) {
	c := v.Counts()
	g := &Graph{
		Edition: v.Edition(), Units: make([]Unit, 0, room(c.Units)), Functions: make([]Function, 0, room(c.Functions)),
		Competences: make([]Competence, 0, room(c.Competences)), Edges: make([]Edge, 0, room(c.Edges)),
	}
	for r, err := range v.Records(ctx) {
		if err != nil {
			return nil, err
		}
		switch {
		case r.Unit != nil:
			g.Units = append(g.Units, *r.Unit)
		case r.Function != nil:
			g.Functions = append(g.Functions, *r.Function)
		case r.Competence != nil:
			g.Competences = append(g.Competences, *r.Competence)
		case r.Edge != nil:
			g.Edges = append(g.Edges, *r.Edge)
		}
	}
	return g, nil
}
