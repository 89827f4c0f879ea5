package act

import (
	"strings"

	"raccordo/graph"
	"raccordo/importer/review"
)

// cueWords is how many words at the head of a quote stand for the cue in a key.
const cueWords = 2

// relationDoubts lists the passages of doubtful edges and applies decisions.
func (v *reviewer) relationDoubts() {
	edges := v.edges
	v.edges, v.edgeAt = nil, map[edgeKey]int{}
	for _, e := range edges {
		doubtful := e.edge.Confidence() == graph.Doubtful
		for _, c := range e.edge.Citations {
			to, mode := e.to, e.edge.Mode
			if doubtful {
				var stays bool
				if to, mode, c, stays = v.relationDoubt(e, c); !stays {
					v.dropped[e.from], v.dropped[e.to] = true, true
					continue
				}
			}
			same := e.edge
			same.Mode = mode
			if to != e.to {
				v.dropped[e.to] = true
			}
			v.edge(e.from, to, same, c)
		}
	}
}

// relationDoubt settles one passage of a doubtful edge.
func (v *reviewer) relationDoubt(e edge, c graph.Citation) (*unit, graph.Mode, graph.Citation, bool) {
	from, to := v.ids[e.from], v.ids[e.to]
	words := graph.Words(c.Quote)
	key := strings.Join(append([]string{string(e.edge.Type), string(e.edge.Basis), string(e.edge.Mode)}, words[:min(cueWords, len(words))]...), " ")
	d := review.Doubt{
		Key: v.keys.Next(review.Relation, key, from, to), Kind: review.Relation, Source: c.Source, First: c.First, Last: c.Last, Section: c.Section,
		Quote: c.Quote, Reason: c.Reason, From: []graph.UnitID{from}, To: to, Type: e.edge.Type, Mode: e.edge.Mode,
	}
	dec := v.settle(d)
	if dec == nil {
		return e.to, e.edge.Mode, c, true
	}
	if dec.Verdict == review.Reject {
		return nil, "", c, false
	}
	c.Confidence, c.Reason = graph.Certain, dec.Reason()
	target, mode := e.to, e.edge.Mode
	if dec.To != "" {
		if target = v.named(*dec); target == nil {
			return e.to, e.edge.Mode, c, true
		}
	}
	if dec.Mode != "" && e.edge.Type == graph.CollaboratesWith {
		mode = dec.Mode
	}
	return target, mode, c, true
}

// corrected is the edge that a cue makes between two units once a person has
// said which.
func (v *reviewer) corrected(from, to *unit, c *cue, dec review.Decision, cit graph.Citation) edge {
	typ, mode := c.relation()
	e := graph.Edge{Type: typ, Mode: mode, Citations: []graph.Citation{cit}}
	switch {
	case typ == graph.ReportsTo:
		e.Basis = graph.Stated
	case dec.Mode != "":
		e.Mode = dec.Mode
	}
	if c.Reports == "down" {
		from, to = to, from
	}
	return edge{from, to, e}
}

// relation is what a cue states.
func (c *cue) relation() (graph.EdgeType, graph.Mode) {
	if c.Reports != "" {
		return graph.ReportsTo, ""
	}
	return graph.CollaboratesWith, c.Mode
}
